"""Section: lists in and out: a file is looked at, brought in, undone; everything is written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.settings.exchange.mapping import Mapping
from app.ui.pages.settings.exchange.preview import Preview
from app.ui.pages.settings.exchange.runs import Runs
from app.ui.pages.settings.exchange.words import heading
from app.ui.pages.settings.exchange.work import Work
from app.ui.pages.settings.pane import Pane
from app.ui.widgets import Button, Notice, label
from app.ui.widgets.saved_files import choose_file
from app.ui.words import translate
from app.workflow.exchange import bringing, exporting, reading, undoing
from app.workflow.rows.exchange import Plan, RunRow, Sheet, Undone
from app.workflow.rows.rights import Right, may

LOOK_MS = 150  # how often the window looks how far the work is
MAPPING_WIDTH = 300
CHANGES = ("parts", "shop")
Choose = Callable[[QWidget], Path | None]
ChooseTarget = Callable[[QWidget, str, str, str], Path | None]


def ask_file(parent: QWidget) -> Path | None:
    """The system's own dialog."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title, kinds = translate("Lists", "A list to bring in"), translate("Lists", "Lists")
    endings = "*.csv *.tsv *.txt *.xlsx *.zip"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, documents, f"{kinds} ({endings});;* (*)")
    return Path(chosen) if chosen else None


class ListsPane(Pane):
    """What was brought in; behind it, once a file is chosen, what it would do. Tests give their own `choose`."""

    key = "lists"

    def __init__(self, desk: Desk, choose: Choose = ask_file, choose_target: ChooseTarget = choose_file) -> None:
        super().__init__(desk)
        self.choose, self.choose_target = choose, choose_target
        self.file: Path | None = None
        self.work: Work | None = None
        self.open_button = Button(translate("Lists", "Bring a file in…"), self.ask_import, key="Alt+O", own_key=True)
        self.open_button.setObjectName("lists_open")
        self.export_button = Button(
            translate("Lists", "Write everything to a file…"), self.ask_export, key="Alt+E", own_key=True
        )
        self.export_button.setObjectName("lists_export")
        self.bring_button = Button(translate("Lists", "Bring in"), self.save, key="F9", look="main")
        self.bring_button.setObjectName("lists_bring_in")
        self.stop_button = Button(translate("Lists", "Stop"), self.stop, look="flat")
        self.stop_button.setObjectName("lists_stop")
        self.progress = label("", "hint")
        self.file_name = label("", "strong")
        self.result = Notice()
        self.runs = Runs(desk, self.undo)
        self.mapping = Mapping(desk)
        self.planned = Preview(desk)
        self.stack = QStackedWidget()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_progress)
        self.mapping.changed.connect(self.look)
        desk.who_changed.connect(self._allow)
        self._allow()

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Lists", "Lists in and out")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addWidget(self.file_name)
        head.addStretch(1)
        for each in (self.open_button, self.export_button):
            head.addWidget(each)
        self.column.addLayout(head)
        self.column.addWidget(self.result)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.mapping.setFixedWidth(MAPPING_WIDTH)
        row.addWidget(self.mapping)
        row.addWidget(self.planned, 1)
        self.stack.addWidget(self.runs)
        self.stack.addWidget(both)
        self.column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress)
        foot.addWidget(self.stop_button)
        foot.addStretch(1)
        foot.addWidget(self.bring_button)
        self.column.addLayout(foot)
        self._busy()

    def _allow(self) -> None:
        """Only who may sees the shop's costs and suppliers leave it."""
        self.setEnabled(may(self.desk.who, Right.EXCHANGE_LISTS))

    # --- a file

    @override
    def start(self) -> None:
        (self.mapping.kind if self.file is not None else self.open_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refresh(self) -> None:
        self.desk.latest(self, "runs", bringing.runs, then=self.runs.show_runs)

    def ask_import(self) -> None:
        """Alt+O."""
        path = self.choose(self)
        if path is not None and self.work is None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read a file, and look at once what it would do."""
        self.result.say("")
        self._begin()
        self.desk.ask(self, reading.read, path, then=lambda sheets: self._opened(path, sheets), fail=self._failed)

    def _opened(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        self._end()
        self.file = path
        self.file_name.setText(path.name)
        self.mapping.forget_rates()
        self.stack.setCurrentIndex(1)
        self.mapping.show_sheets(sheets)
        self.mapping.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def look(self) -> None:
        """What would it do, read as it is read now?"""
        if self.file is None:
            return
        if self.work is not None:
            self.work.stop()
            self.desk.background.forget(self, "look")
            self._end()
        self.planned.forget(self.mapping.missing())
        self._busy()
        if self.mapping.missing():
            return
        work = self._begin()
        who, chosen, wishes = self.desk.acting(), self.mapping.chosen(), self.mapping.wishes()

        def verb(store: Any) -> Plan | None:
            try:
                return bringing.look(store, who, chosen, wishes, work.tell)
            except bringing.Stopped:
                return None

        self.desk.latest(self, "look", verb, then=self._looked, fail=self._failed)

    def _looked(self, plan: Plan | None) -> None:
        self._end()
        if plan is None:
            self.planned.forget(translate("Lists", "Stopped. Change anything on the left to look again."))
            return
        self.mapping.ask_rates(plan.currencies)
        self.planned.show_plan(plan)
        self._busy()

    # --- deeds

    @override
    def save(self) -> bool:
        """F9: bring the good rows in."""
        plan, path = self.planned.plan, self.file
        if plan is None or path is None or self.work is not None or not self.isEnabled():
            return path is not None
        work = self._begin()
        self.mapping.setEnabled(False)  # what is under way is what was looked at
        who, chosen, wishes = self.desk.acting(), self.mapping.chosen(), self.mapping.wishes()

        def verb(store: Any) -> RunRow | None:
            try:
                return bringing.bring_in(store, who, path.name, chosen, wishes, plan.marks, work.tell)
            except bringing.Stopped:
                return None

        self.desk.run(self, verb, then=self._brought, fail=self._refused, changes=CHANGES)
        return True

    def _brought(self, run: RunRow | None) -> None:
        self._end()
        if run is None:
            self.result.say(translate("Lists", "Stopped: nothing was brought in."), "info")
            return
        words = translate("Lists", "%n row(s) brought in from {file}.", run.rows).format(file=run.file_name)
        if run.refused:
            words += " " + translate("Lists", "%n row(s) refused.", run.refused)
        self._back_to_runs()
        self.result.say(words, "warn" if run.refused else "good")
        self.read_shop_again()
        self.refresh()
        self.runs.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: ShopError) -> None:
        self._failed(error)
        if error.key == "import.changed_since":
            self.look()

    def undo(self, run: RunRow) -> None:
        """Take back what a file brought."""
        if self.work is not None:
            return
        work, who = self._begin(), self.desk.acting()

        def verb(store: Any) -> Undone | None:
            try:
                return undoing.undo(store, who, run.id, work.tell)
            except bringing.Stopped:
                return None

        self.desk.run(self, verb, then=self._undone, fail=self._failed, changes=CHANGES)

    def _undone(self, done: Undone | None) -> None:
        self._end()
        if done is None:
            self.result.say(translate("Lists", "Stopped: everything is as it was."), "info")
            return
        words = translate("Lists", "%n row(s) taken back.", done.taken_back)
        if done.retired:
            words += " " + translate("Lists", "%n that were used since are retired.", done.retired)
        if done.kept:
            named = "; ".join(f"{name}: {self.desk.sentence(error)}" for name, error in done.kept[:8])
            more = " …" if len(done.kept) > 8 else ""
            words += " " + translate("Lists", "%n stay(s): {names}", len(done.kept)).format(names=named + more)
        self.result.say(words, "warn" if done.kept else "good")
        self.read_shop_again()
        self.refresh()

    def ask_export(self) -> None:
        """Alt+E: everything, as a workbook or as CSVs in a ZIP."""
        kinds = f"{translate('Lists', 'Excel')} (*.xlsx);;{translate('Lists', 'CSV files in a ZIP')} (*.zip)"
        name = translate("Lists", "Parts and stock") + ".xlsx"
        path = self.choose_target(self, translate("Lists", "Write everything to a file"), name, kinds)
        if path is None or self.work is not None:
            return
        work, who = self._begin(), self.desk.acting()

        def verb(store: Any) -> int | None:
            try:
                return exporting.export(store, who, path, heading, work.tell)
            except bringing.Stopped:
                return None

        self.desk.run(self, verb, then=lambda rows: self._exported(path, rows), fail=self._failed)

    def _exported(self, path: Path, rows: int | None) -> None:
        self._end()
        if rows is None:
            self.result.say(translate("Lists", "Stopped: no file was written."), "info")
        else:
            words = translate("Lists", "%n row(s) written to {file}.", rows).format(file=path.name)
            self.result.say(words, "good")

    # --- while it works

    def _begin(self) -> Work:
        self.work = Work()
        self._timer.start()
        self._busy()
        self._show_progress()
        return self.work

    def _end(self) -> None:
        self.work = None
        self.mapping.setEnabled(True)
        self._timer.stop()
        self._busy()
        self._show_progress()

    def _failed(self, error: ShopError) -> None:
        self._end()
        self.result.say(self.desk.sentence(error), "bad")

    def stop(self) -> None:
        """What is under way leaves nothing behind."""
        if self.work is not None:
            self.work.stop()

    def _busy(self) -> None:
        busy, plan = self.work is not None, self.planned.plan
        for each in (self.open_button, self.export_button):
            each.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        self.bring_button.setVisible(self.file is not None)
        self.bring_button.setEnabled(not busy and plan is not None and plan.to_do > 0)
        count = 0 if plan is None else plan.to_do
        words = translate("Lists", "Bring %n row(s) in", count) if count else translate("Lists", "Bring in")
        self.bring_button.set_words(words)

    def _show_progress(self) -> None:
        work = self.work
        if work is None:
            self.progress.setText("")
        elif work.total:
            words = translate("Lists", "{done} of {total} rows…")
            self.progress.setText(words.format(done=f"{work.done:,}", total=f"{work.total:,}"))
        else:
            self.progress.setText(translate("Lists", "Reading…"))

    # --- back

    def _back_to_runs(self) -> None:
        self.file = None
        self.file_name.setText("")
        self.planned.forget()
        self.stack.setCurrentIndex(0)
        self._busy()

    @override
    def step_back(self) -> bool:
        """Esc: stops what is under way; then from the file back to what was brought in."""
        if self.work is not None:
            self.stop()
            return True
        if self.file is not None:
            self._back_to_runs()
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Alt+O", translate("Lists", "bring a file in")),
            ("Alt+E", translate("Lists", "write everything to a file")),
            ("Alt+← →", translate("Lists", "only new, changed, unchanged or refused rows")),
            ("Esc", translate("Lists", "stop; back to what was brought in")),
        ]
