"""The goods register page: filter by date and state, find, print, PDF, CSV."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import JobRow
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.register.columns import headings, register_columns, value_words
from app.ui.widgets import Button, ChipBar, DateEdit, LineEdit, Notice, RowsTable, label, mark_wrong, say_how_full
from app.ui.widgets.saved_files import choose_file, write_bytes
from app.ui.words import translate
from app.workflow.registers import register
from app.workflow.rows.cards import Page as Stretch
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import RegisterFilter, RegisterPaper, RegisterRow
from app.workflow.slips import papers

FIND_PAUSE_MS = 150
ChooseFile = Callable[[QWidget, str, str, str], Path | None]


class RegisterPage(Page):
    """送修品进出登记簿. `choose` asks where a file shall go (a test gives its own)."""

    key = "register"
    opens = ("register",)

    def __init__(self, desk: Desk, choose: ChooseFile = choose_file, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._choose = choose
        self.filter = RegisterFilter()
        self._printing = False
        self.chips = ChipBar(
            [
                ("", translate("Register", "All")),
                ("in", translate("Register", "Still here")),
                ("out", translate("Register", "Gone out")),
            ]
        )
        self.first, self.last = DateEdit(desk.formats), DateEdit(desk.formats)
        self.first.setAccessibleName(translate("Register", "Came in from"))
        self.last.setAccessibleName(translate("Register", "to"))
        self.find_box = LineEdit(translate("Register", "number, name, phone, serial…"))
        self.find_box.setAccessibleName(translate("Register", "Find"))
        self.find_box.setClearButtonEnabled(True)
        self.problem = Notice()
        self.table = RowsTable(desk, register_columns(desk))
        self.table.setAccessibleName(translate("Register", "Goods register"))
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.print = Button(translate("Register", "Print"), self.print_list, key="Ctrl+P", once=True)
        self.print.setObjectName("register_print")
        self.pdf = Button(translate("Register", "Make a PDF"), self.make_pdf, key="F8")
        self.csv = Button(translate("Register", "Export for Excel (CSV)"), self.export_csv, key="Alt+E", own_key=True)
        self._lay_out()
        self._connect()
        self._use_filter()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignVCenter)
        for words, widget in (
            (translate("Register", "Came in from"), self.first),
            (translate("Register", "to"), self.last),
            (translate("Register", "Find"), self.find_box),
        ):
            row.addWidget(label(words, "label"))
            row.addWidget(widget, 1 if widget is self.find_box else 0)
        self.chips.setMinimumWidth(self.chips.in_one_line())
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        out = QHBoxLayout()
        out.setSpacing(8)
        out.addStretch(1)
        for button in (self.print, self.pdf, self.csv):
            out.addWidget(button)
        column.addLayout(out)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_PAUSE_MS)
        self._pause.timeout.connect(self._filter_changed)
        for field in (self.first, self.last, self.find_box):
            field.changed.connect(self._pause.start)
            field.returnPressed.connect(self._filter_changed)
        self.chips.picked.connect(self._filter_changed)
        self.table.activated_id.connect(self._open)
        self.table.loaded.connect(self._loaded)

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("Register", "Goods register")

    @override
    def start(self) -> None:
        self.find_box.setFocus()

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"register", "orders"}:
            self.table.reload()

    @override
    def preview(self) -> bool:
        self.make_pdf()
        return True

    @override
    def print_again(self) -> bool:
        self.print_list()
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+P", translate("Register", "print what is listed")),
            ("F8", translate("Register", "make a PDF of what is listed, and open it")),
            ("Alt+E", translate("Register", "export what is listed for Excel")),
            ("Enter", translate("Register", "open the card of the line")),
        ]

    # --- the list

    def _use_filter(self) -> None:
        wanted = self.filter

        def fetch_ids(store: Any, after: int, limit: int) -> Stretch:
            return register.list_ids(store, wanted, after, limit)

        self.table.set_source(fetch_ids, register.rows)

    def _filter_changed(self) -> None:
        self._pause.stop()
        for field in (self.first, self.last):
            fault = field.fault()
            mark_wrong(field, fault is not None)
            if fault is not None:
                self.problem.say(self.desk.sentence(fault), "bad")
                return
        self.problem.say("")
        wanted = RegisterFilter(self.first.value(), self.last.value(), self.chips.value(), self.find_box.value())
        if wanted != self.filter:
            self.filter = wanted
            self._use_filter()

    def _loaded(self) -> None:
        say_how_full(self.empty, self.table.rows_model, self.filter.find, self._nothing_words)

    def _nothing_words(self) -> str:
        if self.filter != RegisterFilter():
            return translate("Register", "No line fits. Choose “All”, or empty the dates and the find box.")
        return translate("Register", "The register is empty. Each article taken in gets its line here by itself.")

    def _open(self, line_id: object) -> None:
        row = self.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        if isinstance(row, RegisterRow):
            self.desk.open("card", row.order_id)

    # --- paper and file

    def print_list(self) -> None:
        """Send what the filter leaves to this PC's printer for pages."""
        self._filter_changed()
        if self._printing:  # pressed twice, it comes out once
            return
        self._printing = True
        self.desk.run(self, papers.register_paper, self.filter, then=self._print, fail=self._not_printed)

    def _print(self, paper: RegisterPaper) -> None:
        self.desk.ask(
            self,
            self.desk.printing.print_paper,
            Document.GOODS_REGISTER,
            paper,
            "register",
            self.desk.who.name if self.desk.who is not None else "",
            then=self._printed,
            fail=self._not_printed,
        )

    def _printed(self, _job: JobRow) -> None:
        self._printing = False
        self.desk.say(translate("Register", "The register is being printed."))
        self.desk.tell(("queue",))

    def _not_printed(self, error: ShopError) -> None:
        self._printing = False
        self._failed(error)

    def make_pdf(self) -> None:
        """Write what the filter leaves into a PDF file and show it."""
        self._filter_changed()
        path = self._choose(
            self,
            translate("Register", "Goods register as PDF"),
            self._name("pdf"),
            translate("Register", "PDF files (*.pdf)"),
        )
        if path is None:
            return
        printing = self.desk.printing

        def write(paper: RegisterPaper) -> None:
            self.desk.ask(
                self,
                printing.save_paper,
                Document.GOODS_REGISTER,
                paper,
                path,
                then=lambda _: self._show(path),
                fail=self._failed,
            )

        self.desk.run(self, papers.register_paper, self.filter, then=write, fail=self._failed)

    def _show(self, path: Path) -> None:
        self.desk.say(translate("Register", "Written: {name}").format(name=path.name))
        self.desk.ask(self, self.desk.printing.open_file, path, fail=self._failed)

    def export_csv(self) -> None:
        """Write what the filter leaves into a file that Excel opens right."""
        self._filter_changed()
        path = self._choose(
            self,
            translate("Register", "Goods register for Excel"),
            self._name("csv"),
            translate("Register", "CSV files (*.csv)"),
        )
        if path is None:
            return
        words, values, zone = headings(), value_words(), self.desk.shop.time_zone

        def write(store: Any, wanted: RegisterFilter) -> Path:
            return write_bytes(register.write_csv(register.all_rows(store, wanted), words, zone, values), path)

        said = translate("Register", "Written: {name}").format(name=path.name)
        self.desk.run(self, write, self.filter, then=lambda _: self.desk.say(said), fail=self._failed)

    def _name(self, ending: str) -> str:
        """What the file is called unless the clerk says otherwise."""
        title = translate("Register", "goods register")
        return f"{title} {self.desk.formats.today().isoformat()}.{ending}"

    def _failed(self, error: ShopError) -> None:
        self.problem.say(self.desk.sentence(error), "bad")
