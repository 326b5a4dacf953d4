"""One count on the page: scanning it, looking at what differs, booking it; which buttons there are says its state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.counting.forms import BookForm, MovedForm, TotalForm, UndoForm
from app.ui.pages.counting.front import Front
from app.ui.pages.counting.lines_part import ArticleLines, Lines, PartLines
from app.ui.pages.counting.scan_part import ScanPart
from app.ui.pages.counting.unknown_panel import UnknownPanel
from app.ui.pages.counting.words import count_state_name, part_words, scope_words
from app.ui.widgets import BigLine, Button, Notice, ReasonPanel, label, ready_reasons
from app.ui.words import translate
from app.workflow.counting import article_counts, count_booking, count_rows, counting
from app.workflow.rows.counting import (
    GOING_ON,
    Approval,
    ArticleFound,
    Booking,
    CountLineRow,
    CountRow,
    CountState,
    CountSums,
    Refusal,
    ScanRow,
)
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.rights import Right

CHANGES = ("counting", "parts", "orders")


class CountView(QWidget):
    """`print_wanted(result)` asks for the sheets, or for what came of the count."""

    print_wanted = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.count: CountRow | None = None
        self.sums = CountSums()
        self.scans = ScanPart(desk)
        self.parts = PartLines(desk)
        self.articles = ArticleLines(desk)
        self.unknown = UnknownPanel(desk, self.read_sums)
        self.reason = ReasonPanel()
        self.book_form = BookForm(desk, self._book)
        self.undo_form = UndoForm(desk, self._undo)
        self.total_form = TotalForm(desk, self._total)
        self.moved_form = MovedForm(desk, self._explain)
        self._shown: tuple[int, CountState] | None = None
        self._asked: CountLineRow | None = None  # the line that a form is about
        self.title = label("", "strong")
        self.progress = label("", "hint")
        self.refused = Notice()
        self.heard = BigLine()  # the last scan, while something else than the scans is looked at
        self.heard.hide()
        self._make_buttons()
        self._lay_out()
        self.scans.counted.connect(self.read_sums)
        self.scans.told.connect(self._heard)
        self.scans.moved.connect(self._moved)
        self.parts.table.activated_id.connect(self._activated)
        self.articles.table.activated_id.connect(self._open_card)

    # --- building

    def _make_buttons(self) -> None:
        self.codes = Button(translate("Counting", "Unknown codes"), self.show_codes)
        self.sheets = Button(translate("Counting", "Print"), self.print_now, key="Ctrl+P", once=True)
        self.listed = Button(translate("Counting", "What is left…"), self.turn)
        self.give_up = Button(translate("Counting", "Give up…"), self.ask_drop)
        self.go_on = Button(translate("Counting", "Back to counting"), lambda: self._state(counting.go_on))
        self.undo = Button(translate("Counting", "Undo…"), self.undo_form.begin)
        self.finish = Button(translate("Counting", "All is counted"), self.save, key="F9", look="main")
        self.recount = Button(translate("Counting", "Count again"), self.count_again)
        self.total = Button(translate("Counting", "In one go…"), self.ask_total)
        self.explain = Button(translate("Counting", "What moved…"), self.ask_moved)
        self.why = Button(translate("Counting", "Reason…"), self.ask_why)
        self.zero = Button(translate("Counting", "The rest is none"), self.ask_zero)
        self.right = Button(translate("Counting", "The books take the shelf"), self.put_right)
        self.parts.add_buttons(self.recount, self.total, self.explain, self.why, self.zero)
        self.articles.add_buttons(self.right)
        only_for(self.desk, Right.CORRECT_STOCK, self.undo, self.zero)
        only_for(self.desk, Right.LOOK_AFTER, self.right)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.progress, 1)
        column.addLayout(head)
        for widget in (self.heard, self.reason, self.refused, self.book_form, self.undo_form, self.total_form,
                       self.moved_form, self.unknown, self.unknown.form):  # fmt: skip
            column.addWidget(widget)
        self.stack = Front()
        for widget in (self.scans, self.parts, self.articles):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        for button in (self.listed, self.codes, self.sheets, self.give_up):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.go_on, self.undo, self.finish):
            foot.addWidget(button)
        column.addLayout(foot)

    # --- showing

    def open(self, count: CountRow) -> None:
        """Show a count as far as it is."""
        if self.count is None or self.count.id != count.id:
            self.close_forms()
        self.count = count
        self.refused.say("")
        self.title.setText(f"{count.number} · {scope_words(count, self.desk)}")
        counted_now, changed = count.state is CountState.OPEN, self._shown != (count.id, count.state)
        self._shown = count.id, count.state
        self.scans.show_count(count)
        self.lines().show_count(count)
        self.scans.count = count if count.state in GOING_ON else None
        if changed:
            self.heard.hide()
            self.stack.setCurrentWidget(self.scans if counted_now else self.lines())
        self._show_buttons()
        self.read_sums()

    def lines(self) -> Lines:
        """The list that fits the count."""
        return self.articles if self.count is not None and self.count.of_articles else self.parts

    def turn(self) -> None:
        """From the scans to the list of what is left to be counted, and back."""
        self.heard.hide()
        self.stack.setCurrentWidget(self.lines() if self.stack.currentWidget() is self.scans else self.scans)
        self._show_buttons()
        self.read_sums()
        self.start()

    def _heard(self, words: str, tone: str, detail: str) -> None:
        self.heard.say(words, tone, detail)
        self.heard.setVisible(self.stack.currentWidget() is not self.scans)

    def read_sums(self) -> None:
        """How far it is, read again."""
        count, who = self.count, self.desk.who
        if count is None or who is None:
            return
        scanning = self.stack.currentWidget() is self.scans
        self.desk.latest(self, "sums", count_rows.sums, who, count.id, differences=not scanning, then=self._show_sums)
        if count.of_articles:
            self.desk.latest(self, "totals", article_counts.totals, count.id, then=self.articles.show_totals)
        if self.stack.currentWidget() is not self.scans:
            self.lines().table.reload()

    def _show_sums(self, sums: CountSums) -> None:
        self.sums = sums
        if self.count is None:
            return
        words = translate("Counting", "{state} · {counted} of {lines} lines")
        self.progress.setText(
            words.format(state=count_state_name(self.count), counted=sums.counted, lines=sums.lines)
        )
        self.parts.show_sums(sums)
        self.codes.set_words(translate("Counting", "Unknown codes: {n}").format(n=sums.unknown))
        self.zero.setEnabled(sums.not_counted > 0)

    def _show_buttons(self) -> None:
        count = self.count
        if count is None:
            return
        going, looked = count.state in GOING_ON, count.state is CountState.REVIEW
        self.go_on.setVisible(looked)
        self.give_up.setVisible(going)
        self.undo.setVisible(count.state is CountState.BOOKED and not count.of_articles)
        self.finish.setVisible(going)
        last = translate("Counting", "Close the count") if count.of_articles else translate("Counting", "Book…")
        self.finish.set_words(last if looked else translate("Counting", "All is counted"))
        self.listed.setVisible(count.state is CountState.OPEN)
        scanning = self.stack.currentWidget() is self.scans
        words = translate("Counting", "What is left…") if scanning else translate("Counting", "Back to the scans")
        self.listed.set_words(words)
        for button in (self.recount, self.total, self.explain, self.why):
            button.setVisible(going)
        self.zero.setVisible(looked)
        self.right.setVisible(count.of_articles and looked)

    def start(self) -> None:
        """Where typing starts."""
        if self.stack.currentWidget() is self.scans:
            self.scans.start()
        else:
            self.lines().table.setFocus()

    def forms(self) -> tuple[Any, ...]:
        return self.book_form, self.undo_form, self.total_form, self.moved_form, self.reason

    def close_forms(self) -> None:
        """Another count: what was typed for the one before must not be booked on this one."""
        for form in self.forms():
            form.close_panel()
        self.unknown.hide()

    def step_back(self) -> bool:
        """Esc: close what is open."""
        for form in self.forms():
            if form.asking():
                form.close_panel()
                return True
        if self.unknown.step_back():
            self.start()
            return True
        return False

    # --- acts

    def do(
        self, verb: Callable[..., Any], *args: Any, then: Callable[[Any], None] | None = None,
        fail: Callable[[ShopError], None] | None = None,
    ) -> None:  # fmt: skip
        """`verb(store, who, *args)`; a count that it gives back is shown."""
        failed = fail or self._failed
        try:
            who = self.desk.acting()
        except ShopError as error:
            failed(error)
            return

        def done(result: Any) -> None:
            if then is not None:
                then(result)
            if isinstance(result, CountRow):
                self.open(result)
                self.start()
            else:
                self.read_sums()

        self.desk.run(self, verb, who, *args, then=done, fail=failed, changes=CHANGES)

    def _failed(self, error: ShopError) -> None:
        self.refused.say(self.desk.sentence(error), "bad")

    def _state(self, verb: Callable[..., Any], *more: Any) -> None:
        if self.count is not None:
            self.do(verb, self.count.id, self.count.version, *more)

    def save(self) -> bool:
        """F9: all is counted; then book it, or close it."""
        count = self.count
        forms = (*self.forms()[:-1], self.unknown.form)  # what stands in an open one is taken, not passed over
        if (asking := next((form for form in forms if form.isVisible()), None)) is not None:
            asking.agree()
            return True
        if count is None or count.state not in GOING_ON:
            return False
        if self.scans.queue.waiting:
            self.stack.setCurrentWidget(self.scans)  # there they stand, with what can be done
            self._show_buttons()
            self._failed(ShopError("count.still_writing", count=len(self.scans.queue.waiting)))
        elif count.state is CountState.OPEN:
            self._state(counting.review)
        elif count.of_articles:
            self._state(article_counts.close)
        else:
            self.book_form.ask(self.sums, count.reason)
        return True

    def _book(self, given: Booking) -> None:
        if self.count is not None:
            self.do(count_booking.book, self.count.id, self.count.version, given, then=self.book_form.done,
                    fail=self._not_booked)  # fmt: skip

    def _not_booked(self, error: ShopError) -> None:
        self.book_form.fail(error)
        if error.key == "count.some_refused" and self.count is not None:
            self.desk.latest(self, "refusals", count_booking.refusals, self.count.id, then=self._show_refusals)

    def _show_refusals(self, found: tuple[Refusal, ...]) -> None:
        said = [f"{part_words(each.name, each.name_en, self.desk)}: {self.desk.sentence(each.error)}" for each in found]
        self.refused.say("\n".join(said[:6] + (["…"] if len(said) > 6 else [])), "bad")

    def _undo(self, reason: str, approval: Approval | None) -> None:
        if self.count is not None:
            self.do(count_booking.undo, self.count.id, self.count.version, reason, approval, then=self.undo_form.done,
                    fail=self.undo_form.fail)  # fmt: skip

    def ask_drop(self) -> None:
        """Nothing is booked: why?"""
        question = translate("Counting", "Give the count up? Nothing is booked, what was scanned stays written.")
        reasons = ready_reasons(self.desk, ReasonKind.STOCK)
        self.reason.ask(question, lambda text, _: self._state(counting.drop, text), danger=True, reasons=reasons)

    def ask_zero(self) -> None:
        """Each line that nobody counted becomes none: asked once more."""
        words = translate("Counting", "Nothing was found of {count} lines: count each of them as none?")
        self.reason.ask(words.format(count=self.sums.not_counted),
                        lambda _text, _: self._state(counting.count_rest_as_zero), text=False, danger=True)  # fmt: skip

    def print_now(self) -> None:
        """Ctrl+P: the sheets while it is counted, what came of it afterwards."""
        if self.count is not None:
            self.print_wanted.emit(self.count.state is not CountState.OPEN)

    def show_codes(self) -> None:
        """The unknown codes."""
        if self.count is not None:
            self.close_forms()
            self.unknown.open(self.count)

    # --- a line

    def line(self) -> CountLineRow | None:
        """The chosen line of a part."""
        row = self.parts.table.current_row()
        return row if isinstance(row, CountLineRow) else None

    def count_again(self) -> None:
        """The chosen lines, by somebody else."""
        if chosen := self.parts.chosen():
            self.do(counting.recount, chosen)

    def _activated(self, _line_id: object) -> None:
        self.ask_total()

    def ask_total(self) -> None:
        """How many are there, in one go?"""
        self._asked = self.line()
        if self._asked is not None and self.count is not None and self.count.state in GOING_ON:
            self.total_form.ask(part_words(self._asked.name, self._asked.name_en, self.desk))

    def _total(self, total: Any) -> None:
        if self._asked is not None:
            self.do(counting.count_line, self._asked.id, self._asked.version, total, then=self.total_form.done,
                    fail=self.total_form.fail)  # fmt: skip

    def ask_why(self) -> None:
        """Why does the line differ?"""
        row = self.line()
        if row is not None:
            question = translate("Counting", "Why does {name} differ?").format(
                name=part_words(row.name, row.name_en, self.desk)
            )
            self.reason.ask(question, lambda text, _: self.do(counting.say_why, row.id, row.version, text),
                            text_needed=False, value=row.reason,
                            reasons=ready_reasons(self.desk, ReasonKind.STOCK))  # fmt: skip

    def ask_moved(self) -> None:
        """What moved between the scans of the chosen line?"""
        self._ask_moved(self.line())

    def _ask_moved(self, row: CountLineRow | None) -> None:
        if row is not None and (row.moved_out or row.moved_in):
            self._asked = row
            self.moved_form.ask(part_words(row.name, row.name_en, self.desk), row.moved_out, row.moved_in)

    def _moved(self, scan: ScanRow) -> None:
        """While scanning: asked at once, but what is scanned meanwhile goes on."""
        who = self.desk.who
        if who is not None and scan.line_id is not None and not self.moved_form.asking():
            self.desk.run(self, count_rows.lines, who, (scan.line_id,),
                          then=lambda rows: self._ask_moved(rows[0] if rows else None))  # fmt: skip

    def _explain(self, left: bool, came: bool) -> None:
        row = self._asked
        if row is None:
            return

        def explain(store: Any, who: Any, line_id: int, version: int) -> CountLineRow:
            return counting.explain(store, who, line_id, version, left_counted=left, came_counted=came)

        self.do(explain, row.id, row.version, then=self.moved_form.done, fail=self.moved_form.fail)

    # --- an article

    def put_right(self) -> None:
        """The books have the chosen articles where they were seen; all of them when none is chosen."""
        if self.count is None:
            return
        chosen = self.articles.chosen() if self.articles.chips.value() is ArticleFound.ELSEWHERE else ()

        def said(many: int) -> None:
            self.desk.say(translate("Counting", "%n article(s) put on (its shelf|their shelves).", n=many))

        self.do(article_counts.put_right, self.count.id, chosen, then=said)

    def _open_card(self, line_id: object) -> None:
        row = self.articles.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        if row is not None:
            self.desk.open("card", row.order_id)
