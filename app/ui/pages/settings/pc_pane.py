"""Section: what this PC alone decides: language of the window, light or dark, its name, where backups go."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from typing_extensions import override

from app import settings
from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.pane import Pane
from app.ui.pages.settings.scanner_part import ScannerPart
from app.ui.pages.settings.watched_part import WatchedPart
from app.ui.widgets import Button, ChoiceBox, CodeEdit, Form, LineEdit, ScrollColumn, Section
from app.ui.words import translate
from app.workflow.rows.kinds import NumberKind

FIELDS = ("language", "theme", "station", "backups_folder")
AT_NEXT_START = frozenset(("language", "theme", "station"))


class PcPane(Pane):
    """Kept in this PC's settings file, not in the shop's database."""

    key = "pc"
    managers_only = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(desk.sentence)
        self._build(self.form)
        self.name_fields(self.form)
        self.edited = Edited(self.form)
        self.edited.show({name: getattr(desk.settings, name) for name in FIELDS})
        section = Section(self.title())
        section.body.addWidget(self.form)
        self.choose = Button(translate("Settings", "Choose the folder…"), self.choose_folder)
        self.choose.setObjectName("pc_choose_folder")
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName("pc_save")
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        section.body.addLayout(row)
        scrolled = ScrollColumn()
        scrolled.column.addWidget(section)
        self.scanner = ScannerPart(desk)
        self.name_fields(self.scanner.form)
        scrolled.column.addWidget(self.scanner)
        self.watched = WatchedPart(desk)
        self.name_fields(self.watched.form)
        scrolled.column.addWidget(self.watched)
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        self.column.addLayout(foot)
        self.form.finished.connect(lambda: self.scanner.form.focus_field("scanner_port"))
        self.scanner.form.finished.connect(lambda: self.watched.form.focus_field("watching"))
        self.watched.form.finished.connect(self.button.setFocus)

    def _build(self, form: Form) -> None:
        later = translate("Settings", "takes effect at the next start")
        languages = (
            ("", translate("Settings", "as the shop's")),
            ("zh_CN", "简体中文"),
            ("en", "English"),
        )
        form.add("language", translate("Settings", "Language of the window"), ChoiceBox(languages, chars=18), later)
        themes = (
            ("system", translate("Settings", "as the system is")),
            ("light", translate("Settings", "light")),
            ("dark", translate("Settings", "dark")),
        )
        form.add("theme", translate("Settings", "Light or dark"), ChoiceBox(themes, chars=18), later, beside=True)
        hint = translate("Settings", "stands in the history of each act done here; takes effect at the next start")
        form.add("station", translate("Settings", "Name of this PC"), LineEdit(chars=24, longest=40), hint)
        hint = translate("Settings", "Better on another disk. Empty = beside the data. Takes effect at once.")
        form.add("backups_folder", translate("Settings", "Folder for backups"), CodeEdit(chars=80, longest=400), hint)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "This PC")

    @override
    def start(self) -> None:
        self.form.focus_field("language")

    @override
    def refresh(self) -> None:
        self.scanner.look_for_ports()

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        return self.scanner.take_code(kind, code)

    def choose_folder(self) -> None:
        """The system's own dialog; typing the path does as well."""
        title = translate("Settings", "Folder for backups")
        found = QFileDialog.getExistingDirectory(self, title, self.form.value("backups_folder"))
        if found:
            self.form.set_value("backups_folder", found)

    @override
    def save(self) -> bool:
        """F9: write the settings file."""
        self.form.clear_errors()
        self.watched.form.clear_errors()
        file = self.desk.settings_file
        typed = self.edited.touched() | self.scanner.edited.touched() | self.watched.edited.touched()
        if file is None or not typed:
            self.desk.say(translate("Settings", "Nothing was changed."))
            return True
        self.button.setEnabled(False)
        self.desk.ask(self, change, file, typed, then=lambda new: self._saved(new, typed), fail=self._failed)
        return True

    def _saved(self, new: settings.Settings, typed: dict[str, Any]) -> None:
        self.button.setEnabled(True)
        self.desk.settings = new
        self.edited.show({name: value for name, value in asdict(new).items() if name in FIELDS})
        self.scanner.use(new)
        self.watched.use(new)
        if AT_NEXT_START & typed.keys():
            self.desk.say(translate("Settings", "Saved. It takes effect at the next start."))
        else:
            self.desk.say(translate("Settings", "Saved."))
        self.desk.tell(("backups",))

    def _failed(self, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.refused(self.watched.form if error.field in self.watched.form.rows else self.form, error)


def change(file: Path, typed: dict[str, Any]) -> settings.Settings:
    """Check and write. Raises ShopError "settings.station_missing", "settings.no_folder", "settings.not_written"."""
    if not typed.get("station", "-"):
        raise ShopError("settings.station_missing", "station")
    for name in ("backups_folder", "watched_folder"):
        folder = str(typed.get(name, ""))
        chosen = Path(folder).expanduser()
        if folder and (not chosen.is_absolute() or not chosen.is_dir()):
            raise ShopError("settings.no_folder", name, folder=folder)
    try:
        return settings.change(file, **typed)
    except OSError as error:
        raise ShopError("settings.not_written", reason=str(error)) from error
