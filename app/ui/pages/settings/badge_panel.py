"""The badge of one member of staff: give one, take it back, see it, print it on the tag printer or as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.errors import ShopError
from app.printing.face import Preview
from app.ui.desk import Desk
from app.ui.widgets import Button, FlowLayout, Section, label
from app.ui.words import translate
from app.workflow.house import staff
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import BadgePaper
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow
from app.workflow.slips import papers

PREVIEW_WIDTH = 300


class BadgePanel(Section):
    """`changed(words)`: a badge was given or taken back; `refused(error)`: it was not, somebody was faster."""

    changed = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "BADGE"))
        self.desk = desk
        self.person: StaffRow | None = None
        self.words = label("", wrap=True)
        self.issue = Button("", self.give)
        self.issue.setObjectName("staff_badge_issue")
        self.revoke = Button(translate("Settings", "Take it back"), self.take_back)
        self.revoke.setObjectName("staff_badge_revoke")
        self.show_badge = Button(translate("Settings", "Preview"), self.preview, key="F8")
        self.show_badge.setObjectName("staff_badge_preview")
        self.print_badge = Button(translate("Settings", "Print"), self.print_now, key="Ctrl+P", once=True)
        self.print_badge.setObjectName("staff_badge_print")
        self.pdf = Button(translate("Settings", "As a PDF"), self.save_pdf)
        self.pdf.setObjectName("staff_badge_pdf")
        self.picture = QLabel()
        self.picture.setObjectName("staff_badge_picture")
        line = QWidget()
        row = FlowLayout(line)
        for button in (self.issue, self.revoke, self.show_badge, self.print_badge, self.pdf):
            row.addWidget(button)
        self.body.addWidget(self.words)
        self.body.addWidget(line)
        self.body.addWidget(self.picture)

    def show_person(self, person: StaffRow | None) -> None:
        """Whose badge this is about; None = nobody's, and nothing is shown."""
        if person is None or self.person is None or person.badge != self.person.badge:
            self.picture.clear()
        self.picture.setVisible(not self.picture.pixmap().isNull())
        self.person = person
        self.setVisible(person is not None)
        has = person is not None and person.badge is not None
        self.words.setText(
            translate("Settings", "A badge is in force; scanning it signs in without a PIN.")
            if has
            else translate("Settings", "No badge. With one, a scan signs in without a PIN.")
        )
        self.issue.set_words(translate("Settings", "New badge") if has else translate("Settings", "Give a badge"))
        for button in (self.revoke, self.show_badge, self.print_badge, self.pdf):
            button.setVisible(has)

    def give(self) -> None:
        """A new random number; the badge before stops working."""
        self._act(staff.issue_badge, translate("Settings", "{name} has a new badge; the one before no longer works."))

    def take_back(self) -> None:
        """The badge signs nobody in any more."""
        self._act(staff.revoke_badge, translate("Settings", "The badge of {name} no longer works."))

    def _act(self, verb: Callable[..., StaffRow], words: str) -> None:
        if self.person is None:
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return
        said = words.format(name=self.person.name)
        self.desk.run(
            self,
            verb,
            *(who, self.person.id, self.person.version),
            then=lambda _row: self.changed.emit(said),
            fail=self.refused.emit,
        )

    def preview(self) -> bool:
        """F8: the badge as it would come out."""
        if self.person is None or self.person.badge is None:
            return False
        if not self._may_see(self.person):
            return True
        printing, staff_id = self.desk.printing, self.person.id

        def draw(store: Any) -> Preview:
            return printing.preview(Document.BADGE, papers.badge_paper(store, staff_id))

        self.desk.latest(self, "badge", draw, then=self._show_preview)
        return True

    def _may_see(self, person: StaffRow) -> bool:
        """Who sees a badge could sign in with it: one's own, or a manager anybody's."""
        try:
            who = self.desk.acting()
            staff.require_right(who, Right.CHANGE_SIGN_IN, own=who.staff_id == person.id)
        except ShopError as error:
            self.desk.complain(error)
            return False
        return True

    def _show_preview(self, preview: Preview) -> None:
        picture = QPixmap()
        if preview and picture.loadFromData(preview[0], "PNG"):
            self.picture.setPixmap(picture.scaledToWidth(PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation))
            self.picture.show()

    def print_now(self) -> bool:
        """Ctrl+P: on the tag printer."""
        if self.person is None or self.person.badge is None:
            return False
        if not self._may_see(self.person):
            return True
        printing, person = self.desk.printing, self.person
        who = self.desk.who.name if self.desk.who is not None else ""

        def work(store: Any) -> None:
            printing.print_paper(Document.BADGE, papers.badge_paper(store, person.id), str(person.id), who)

        said = translate("Settings", "The badge of {name} is printed.").format(name=person.name)
        self.desk.run(self, work, then=lambda _none: self.desk.say(said), changes=("queue",))
        return True

    def save_pdf(self) -> bool:
        """Write the badge to a file and show it, to be printed from there."""
        if self.person is None or self.person.badge is None:
            return False
        if not self._may_see(self.person):
            return True
        path = self.choose_file()
        if path is None:
            return True
        self.desk.run(self, papers.badge_paper, self.person.id, then=lambda paper: self._write(paper, path))
        return True

    def choose_file(self) -> Path | None:
        """Ask where the file goes; None = given up."""
        title, kinds = translate("Settings", "The badge as a PDF"), translate("Settings", "PDF files (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "badge.pdf"), kinds)
        return Path(name) if name else None

    def _write(self, paper: BadgePaper, path: Path) -> None:
        printing = self.desk.printing

        def work() -> None:
            printing.save_paper(Document.BADGE, paper, path)
            printing.open_file(path)

        said = translate("Settings", "Written: {path}").format(path=path)
        self.desk.ask(self, work, then=lambda _none: self.desk.say(said))
