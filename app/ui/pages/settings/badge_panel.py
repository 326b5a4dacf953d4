"""The badge of one member of staff: give one, take it back, see it, print it on a tag printer or as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Button, FlowLayout, Section, label
from app.ui.widgets.paper_panel import Shown
from app.ui.words import translate
from app.workflow.house import staff
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import BadgePaper
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow
from app.workflow.slips import papers


class BadgePanel(Section):
    """`changed(words)`: a badge was given or taken back; `refused(error)`: it was not, somebody was faster.

    `previewed(Shown)`: it is to be seen, in the place of all this.
    """

    changed = Signal(str)
    refused = Signal(object)
    previewed = Signal(object)

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
        line = QWidget()
        row = FlowLayout(line)
        for button in (self.issue, self.revoke, self.show_badge, self.print_badge, self.pdf):
            row.addWidget(button)
        self.body.addWidget(self.words)
        self.body.addWidget(line)

    def show_person(self, person: StaffRow | None) -> None:
        """Whose badge this is about; None = nobody's, and nothing is shown."""
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
        """F8: the badge as it would come out, on the printer of one's choice."""
        person = self.person
        if person is None or person.badge is None:
            return False
        if self._may_see(person):
            words = translate("Settings", "The badge of {name} as it will be printed").format(name=person.name)
            self.previewed.emit(
                Shown(
                    title=words,
                    papers=lambda store: [(Document.BADGE, papers.badge_paper(store, person.id))],
                    print=lambda printer, copies: self.print_on(person, printer, copies),
                )
            )
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

    def print_now(self) -> bool:
        """Ctrl+P: on its own printer."""
        if self.person is None or self.person.badge is None:
            return False
        self.print_on(self.person, "", 1)
        return True

    def print_on(self, person: StaffRow, printer: str, copies: int) -> None:
        """So many on a printer ("" = its own)."""
        if not self._may_see(person):
            return
        printing, who = self.desk.printing, self.desk.who.name if self.desk.who is not None else ""

        def work(store: Any) -> None:
            paper = papers.badge_paper(store, person.id)
            printing.print_paper(Document.BADGE, paper, str(person.id), who, printer, copies)

        said = translate("Settings", "The badge of {name} is printed.").format(name=person.name)
        self.desk.run(self, work, then=lambda _none: self.desk.say(said), changes=("queue",))

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
