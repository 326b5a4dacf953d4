"""This PC's printers: list on the left, one printer's form on the right, with a test page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldErrors, ShopError
from app.printing.face import (
    JobRow,
    Preview,
    PrinterProfile,
    PrinterRow,
    PrinterState,
)
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.printer_form import PrinterForm, role_words
from app.ui.printer_words import condition_words, printer_title
from app.ui.widgets import (
    Button,
    Column,
    FlowLayout,
    Notice,
    ReasonPanel,
    RowsTable,
    ScrollColumn,
    Section,
    label,
)
from app.ui.widgets.preview_panel import fit_picture, show_dots
from app.ui.words import translate


class PrintersPage(Page):
    """Add, change, take away; ask how it is; print a test page."""

    key = "printers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._profiles: tuple[PrinterProfile, ...] = ()
        self._editing = ""  # name of the printer in the form, "" = a new one
        self.table = RowsTable(desk, self._columns(), row_height=32)
        self.table.setAccessibleName(translate("Printers", "Printers of this PC"))
        self.table.setObjectName("printers")
        self.form = PrinterForm(desk.sentence)
        self.state = Notice()
        self.reason = ReasonPanel(self)
        self.preview_label = QLabel()
        self._build()
        self.table.current_changed.connect(self._row_chosen)
        self.refresh()
        self.look_for_ports()

    def _columns(self) -> tuple[Column, ...]:
        roles = dict(role_words())
        return (
            Column("name", translate("Printers", "Printer"), lambda row: printer_title(row.profile.name), 0),
            Column("role", translate("Printers", "Prints"), lambda row: roles[row.profile.role], 180),
            Column(
                "state",
                translate("Printers", "State"),
                lambda row: condition_words(row.state.condition),
                170,
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
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(label(translate("Printers", "Printers of this PC"), "title"))
        head.addStretch(1)
        self.new = Button(translate("Printers", "New printer"), self.begin_new, key="Ctrl+N", own_key=True)
        self.new.setObjectName("new_printer")
        head.addWidget(self.new)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        hint = translate(
            "Printers", "Papers for which no printer is set up are kept as files in a folder, so nothing is ever lost."
        )
        left.addWidget(label(hint, "hint", wrap=True))
        row.addLayout(left, 5)
        scroll = ScrollColumn()
        scroll.column.addWidget(self._form_section())
        scroll.column.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addWidget(self.reason)
        row.addLayout(right, 4)

    def _form_section(self) -> Section:
        section = self.section = Section()
        self.form.finished.connect(self.save)
        section.body.addWidget(self.form)
        section.body.addWidget(self.state)
        section.body.addWidget(self._buttons())
        section.body.addWidget(self.preview_label)
        return section

    def _buttons(self) -> QWidget:
        line = QWidget()
        row = FlowLayout(line)
        self.keep = Button(translate("Printers", "Save"), self.save, key="F9", look="main")
        self.test = Button(translate("Printers", "Print a test page"), self.print_test, key="Ctrl+T", own_key=True)
        self.show_test = Button(translate("Printers", "Preview"), self.preview, key="F8")
        self.ask_state = Button(translate("Printers", "Ask how it is"), self.check)
        self.remove = Button(translate("Printers", "Take away"), self.ask_remove, look="danger")
        for button, name in ((self.keep, "keep"), (self.test, "test"), (self.show_test, "show_test")):
            button.setObjectName(f"printer_{name}")
        for button in (self.keep, self.test, self.show_test, self.ask_state, self.remove):
            row.addWidget(button)
        return line

    # --- reading

    @override
    def title(self) -> str:
        return translate("Printers", "Printers")

    @override
    def start(self) -> None:
        self.refresh()
        self.look_for_ports()
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
        kept = self.table.current_id()
        self.table.show_rows(both[1])
        if first:
            if self._profiles:
                self.table.select_first()
            else:
                self._show_empty()  # whoever types elsewhere by now keeps the focus
        elif kept is not None:
            self.table.select_id(kept)

    def look_for_ports(self) -> None:
        """What this PC has now; a printer plugged in meanwhile shows up."""
        self.desk.background.latest(self, "found", self.desk.printing.found, self.form.take_found, self.desk.complain)

    # --- the form

    def begin_new(self) -> None:
        """An empty form, ready to type in."""
        self._show_empty()
        self.form.focus_field("name")

    def _show_empty(self) -> None:
        self._editing = ""
        self.table.clearSelection()
        self._fill(PrinterProfile("", paper="A4"))
        self.section.set_title(translate("Printers", "New printer"))

    def _row_chosen(self, _id: object = None) -> None:
        row: PrinterRow | None = self.table.current_row()
        if row is None or row.profile.name == self._editing:
            return
        self._editing = row.profile.name if row.profile in self._profiles else ""
        self._fill(row.profile if self._editing else replace(row.profile, name=""))
        self.section.set_title(printer_title(row.profile.name))

    def _fill(self, profile: PrinterProfile) -> None:
        self.remove.setVisible(bool(self._editing))
        self.form.show_profile(profile)
        self.state.say("")
        self.preview_label.clear()

    # --- acts

    @override
    def save(self) -> bool:
        """F9: keep this printer."""
        try:
            profile = self.form.profile()
        except FieldErrors as error:
            self._refused(error)
            return True
        others = tuple(each for each in self._profiles if each.name != self._editing)
        at = next((i for i, each in enumerate(self._profiles) if each.name == self._editing), len(self._profiles))
        profiles = (*others[:at], profile, *others[at:])
        self.desk.ask(
            self,
            self.desk.printing.save_printers,
            profiles,
            then=lambda _nothing: self._saved(profile.name),
            fail=self._refused,
        )
        return True

    def _saved(self, name: str) -> None:
        self._editing = name
        self.remove.show()
        self.section.set_title(name)
        self.desk.say(translate("Printers", "Printer saved."))
        self.desk.tell({"queue"})

    def _refused(self, error: ShopError) -> None:
        for each in self.form.show_errors(error):
            self.desk.complain(each)

    def print_test(self) -> None:
        """Queue a test page; the printer must be saved first."""
        if not self._editing:
            self.desk.complain(ShopError("printer.save_first"))
            return
        self.desk.ask(self, self.desk.printing.test_page, self._editing, then=self._test_queued)

    def _test_queued(self, _job: JobRow) -> None:
        self.desk.say(translate("Printers", "The test page is on its way."))
        self.desk.tell({"queue"})

    def check(self) -> None:
        """Ask the printer as the form has it."""
        try:
            profile = self.form.profile()
        except FieldErrors as error:
            self._refused(error)
            return
        self.desk.ask(self, self.desk.printing.check, profile, then=self._checked, fail=self._check_failed)

    def _checked(self, state: PrinterState) -> None:
        tone = "bad" if state.at_fault else "good"
        self.state.say(
            translate("Printers", "The printer is: {state}").format(state=condition_words(state.condition)), tone
        )

    def _check_failed(self, error: ShopError) -> None:
        self.state.say(self.desk.sentence(error), "bad")

    @override
    def preview(self) -> bool:
        """F8: the test page as it would come out."""
        try:
            profile = self.form.profile()
        except FieldErrors as error:
            self._refused(error)
            return True
        self.desk.ask(self, self.desk.printing.preview_test_page, profile, then=self._show_preview)
        return True

    def _show_preview(self, preview: Preview) -> None:
        width = max(240, self.section.width() - 48)
        if preview and preview.dots:
            show_dots(self.preview_label, preview[0], width)
        elif preview:
            fit_picture(self.preview_label, preview[0], QSize(width, 4 * width))

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
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", translate("Printers", "New printer")),
            ("F9", translate("Printers", "Save")),
            ("F8", translate("Printers", "See the test page")),
            ("Ctrl+T", translate("Printers", "Print a test page")),
        ]
