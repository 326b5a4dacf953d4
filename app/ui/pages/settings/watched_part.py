"""Part of "This PC": the folder into which a phone or camera puts its pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.settings import Settings
from app.ui.desk import Desk
from app.ui.files.watched import WatchedFolder
from app.ui.pages.settings.edited import Edited
from app.ui.widgets import Button, ChoiceBox, CodeEdit, Form, Section
from app.ui.words import translate

NAMES = ("watching", "watched_folder")


class WatchedPart(QWidget):
    """Two options of this PC's settings; the pane that carries it saves them with its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form = Form(desk.sentence)
        choices = ((False, translate("Settings", "no")), (True, translate("Settings", "yes")))
        words = translate("Settings", "Offer new photos to the card or intake in front")
        self.form.add("watching", words, ChoiceBox(choices, chars=8))
        hint = translate("Settings", "Where the phone or camera puts them. Nothing is ever deleted or moved there.")
        folder = translate("Settings", "Folder of the photos")
        self.form.add("watched_folder", folder, CodeEdit(chars=80, longest=400), hint)
        self.choose = Button(translate("Settings", "Choose the folder of the photos…"), self.choose_folder)
        self.choose.setObjectName("watched_choose")
        section = Section(translate("Settings", "Photos from the phone"))
        section.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        section.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        self.edited = Edited(self.form)
        self.show_settings(desk.settings)

    def show_settings(self, settings: Settings) -> None:
        """What is kept."""
        self.edited.show({name: getattr(settings, name) for name in NAMES})

    def use(self, settings: Settings) -> None:
        """What was just saved: that folder is watched from now on."""
        self.show_settings(settings)
        WatchedFolder.of(self.desk).look_now()

    def choose_folder(self) -> None:
        """The system's own dialog; typing the path does as well."""
        title = translate("Settings", "Folder of the photos")
        found = QFileDialog.getExistingDirectory(self, title, self.form.value("watched_folder"))
        if found:
            self.form.set_value("watched_folder", found)
            self.form.set_value("watching", True)
