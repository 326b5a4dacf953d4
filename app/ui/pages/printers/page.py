"""This PC's printers: what is set up and what was found on the left, or the guide; one printer's form on the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import (
    Address,
    JobRow,
    PrinterProfile,
    PrinterRow,
    Role,
)
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.printers.editor import Editor
from app.ui.pages.printers.found import FoundList
from app.ui.pages.printers.guide import Guide
from app.ui.pages.printers.offers import proposed
from app.ui.pages.printers.printer_names import role_words
from app.ui.printer_words import condition_words, printer_title
from app.ui.widgets import (
    Button,
    Column,
    ReasonPanel,
    RowsTable,
    ScrollColumn,
    label,
)
from app.ui.words import translate


class PrintersPage(Page):
    """Add what was found, change, take away; ask how it is; print a test page; the guide tries until it is right."""

    key = "printers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._profiles: tuple[PrinterProfile, ...] = ()
        self._editing = ""  # name of the printer in the form, "" = a new one
        self._reading = False  # the list is shown anew: nobody chose anything
        self._found: tuple[Address, ...] = ()
        self.table = RowsTable(desk, self._columns(), row_height=32)
        self.table.setAccessibleName(translate("Printers", "Printers of this PC"))
        self.table.setObjectName("printers")
        self.found = FoundList(desk)
        self.editor = Editor(desk)
        self.form = self.editor.form
        self.guide = Guide(desk, self.form.profile, self.form.show_profile)
        self.reason = ReasonPanel(self)
        self._build()
        self._connect()
        self.refresh()
        self.look_for_ports()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._row_chosen)
        self.found.chosen.connect(self.set_up)
        self.found.look_asked.connect(self.look_for_ports)
        self.editor.save_asked.connect(self.save)
        self.editor.test_asked.connect(self.print_test)
        self.editor.guide_asked.connect(self.begin_guide)
        self.editor.remove_asked.connect(self.ask_remove)
        self.guide.left.connect(self._leave_guide)
        self.guide.wrong.connect(self.editor.refused)
        self.guide.right.connect(self.save)

    def _columns(self) -> tuple[Column, ...]:
        roles = dict(role_words())
        return (
            Column("name", translate("Printers", "Printer"), lambda row: printer_title(row.profile.name), 0),
            Column("role", translate("Printers", "Prints"), lambda row: roles[row.profile.role], 196),
            Column(
                "state",
                translate("Printers", "State"),
                lambda row: condition_words(row.state.condition),
                188,
                tone=lambda row: "bad" if row.state.at_fault else "quiet",
            ),
            Column(
                "waiting", translate("Printers", "Waiting"), lambda row: str(row.waiting + row.asking), 80, right=True
            ),
        )

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.left = QStackedWidget()
        self.left.addWidget(self._lists())
        self.left.addWidget(self.guide)
        row.addWidget(self.left, 1)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.editor)
        scroll.column.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addWidget(self.editor.foot)
        right.addWidget(self.reason)
        row.addLayout(right, 1)

    def _lists(self) -> QWidget:
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(label(translate("Printers", "Printers of this PC"), "title"))
        head.addStretch(1)
        self.new = Button(translate("Printers", "New printer"), self.begin_new, key="Ctrl+N", own_key=True)
        self.new.setObjectName("new_printer")
        head.addWidget(self.new)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        hint = translate(
            "Printers", "Papers for which no printer is set up are kept as files in a folder, so nothing is ever lost."
        )
        column.addWidget(label(hint, "hint", wrap=True))
        column.addWidget(self.found)
        return lists

    # --- reading

    @override
    def title(self) -> str:
        return translate("Printers", "Printers")

    @override
    def start(self) -> None:
        self.refresh()
        self.look_for_ports()
        if self.guiding():
            self.guide.print.setFocus()
        else:
            self.form.focus_field("name")

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if "queue" in kinds:
            self.refresh()

    def refresh(self) -> None:
        """Read the printers and how they are."""
        printing = self.desk.printing
        self.desk.background.latest(
            self, "states", lambda: (printing.printers(), printing.states()), self._show, self.desk.complain
        )

    def _show(self, both: tuple[tuple[PrinterProfile, ...], tuple[PrinterRow, ...]]) -> None:
        first = not self.table.rows_model.ids
        self._profiles = both[0]
        self.found.show_found(self._found, self._profiles)
        self._reading = True
        self.table.show_rows(both[1])
        names = [row.profile.name for row in both[1]]
        if self._editing in names:
            self.table.select_id(names.index(self._editing))
        elif not first:
            self.table.clearSelection()  # a new one is in the form
        self._reading = False
        if first and self._profiles:
            self.table.select_first()
        elif first:
            self._show_empty()  # whoever types elsewhere by now keeps the focus

    def look_for_ports(self) -> None:
        """What this PC has now; a printer plugged in meanwhile shows up."""
        self.desk.background.latest(self, "found", self.desk.printing.setup.found, self._take_found, self.desk.complain)

    def _take_found(self, found: tuple[Address, ...]) -> None:
        self._found = found
        self.form.take_found(found)
        self.found.show_found(found, self._profiles)

    # --- the form

    def begin_new(self) -> None:
        """An empty form, ready to type in."""
        self._show_empty()
        self.form.focus_field("name")

    def set_up(self, address: Address) -> None:
        """A printer that was found: name and language as it says them, and the guide to try it with."""
        self._editing = ""
        self.table.clearSelection()
        profile = proposed(address)
        name = self._free_name(profile.name or self._usual_name(profile))
        self._fill(replace(profile, name=name), translate("Printers", "New printer"))
        self.begin_guide()

    def _usual_name(self, profile: PrinterProfile) -> str:
        return {
            Role.TAG: translate("Printers", "Tag printer"),
            Role.RECEIPT: translate("Printers", "Receipt printer"),
            Role.DOCUMENT: translate("Printers", "Page printer"),
        }[profile.role]

    def _free_name(self, name: str) -> str:
        """The name, or with a number behind it where another printer has it."""
        taken, number, free = {profile.name for profile in self._profiles}, 1, name
        while free in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def begin_guide(self) -> None:
        """Ctrl+G: try the printer in the form until its test page is whole."""
        profile = self.editor.profile()
        if profile is None:
            return
        self.left.setCurrentWidget(self.guide)
        reported = {(each.outlet, each.address): each.language for each in self._found}
        self.guide.begin(profile, reported.get((profile.outlet, profile.address)))
        self._show_buttons()

    def _leave_guide(self) -> None:
        self.guide.leave()
        self.left.setCurrentIndex(0)
        self._show_buttons()
        self.form.focus_field("name")

    def guiding(self) -> bool:
        """Whether the guide is open."""
        return self.left.currentWidget() is self.guide

    def _show_buttons(self) -> None:
        self.editor.show_buttons(kept=bool(self._editing), guiding=self.guiding())

    def _show_empty(self) -> None:
        self._editing = ""
        self.table.clearSelection()
        self._fill(PrinterProfile("", paper="A4"), translate("Printers", "New printer"))

    def _row_chosen(self, _id: object = None) -> None:
        row: PrinterRow | None = self.table.current_row()
        if self._reading or row is None or row.profile.name == self._editing:
            return
        self._editing = row.profile.name if row.profile in self._profiles else ""
        profile = row.profile if self._editing else replace(row.profile, name="")
        self._fill(profile, printer_title(row.profile.name))

    def _fill(self, profile: PrinterProfile, title: str) -> None:
        self.editor.show_profile(profile, title)
        self._show_buttons()

    # --- acts

    @override
    def save(self) -> bool:
        """F9: keep this printer."""
        profile = self.editor.profile()
        if profile is None:
            return True
        others = tuple(each for each in self._profiles if each.name != self._editing)
        at = next((i for i, each in enumerate(self._profiles) if each.name == self._editing), len(self._profiles))
        profiles = (*others[:at], profile, *others[at:])
        self.desk.ask(
            self,
            self.desk.printing.save_printers,
            profiles,
            then=lambda _nothing: self._saved(profile.name),
            fail=self.editor.refused,
        )
        return True

    def _saved(self, name: str) -> None:
        self._editing = name
        self.editor.set_title(name)
        if self.guiding():
            self._leave_guide()
        self._show_buttons()
        self.desk.say(translate("Printers", "Printer saved."))
        self.desk.tell({"queue"})

    def print_test(self) -> None:
        """Queue a test page; the printer must be saved first."""
        if not self._editing:
            self.desk.complain(ShopError("printer.save_first"))
            return
        who = self.desk.who.name if self.desk.who is not None else ""
        self.desk.ask(self, self.desk.printing.test_page, self._editing, who, then=self._test_queued)

    def _test_queued(self, _job: JobRow) -> None:
        self.desk.say(translate("Printers", "The test page is on its way."))
        self.desk.tell({"queue"})

    @override
    def preview(self) -> bool:
        """F8: the test page as it would come out."""
        self.editor.preview()
        return True

    def ask_remove(self) -> None:
        """Taking a printer away asks first."""
        name = self._editing
        if not name:
            self.begin_new()
            return
        self.reason.ask(
            translate("Printers", "Take {name} away from this PC?").format(name=name),
            lambda _text, _choice: self._remove(name),
            yes=translate("Printers", "Take away"),
            text=False,
            danger=True,
        )

    def _remove(self, name: str) -> None:
        left = tuple(each for each in self._profiles if each.name != name)
        self.desk.ask(self, self.desk.printing.save_printers, left, then=lambda _nothing: self._removed())

    def _removed(self) -> None:
        self.begin_new()
        self.desk.say(translate("Printers", "Printer taken away."))
        self.desk.tell({"queue"})

    @override
    def step_back(self) -> bool:
        if self.reason.asking():
            self.reason.close_panel()
            return True
        if self.guiding():
            self._leave_guide()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", translate("Printers", "New printer")),
            ("F9", translate("Printers", "Save")),
            ("F8", translate("Printers", "See the test page")),
            ("Ctrl+T", translate("Printers", "Print a test page")),
            ("F5", translate("Printers", "set up what was found; in the guide, print the test page")),
            ("Ctrl+G", translate("Printers", "the guide: try the printer until its test page is whole")),
        ]
