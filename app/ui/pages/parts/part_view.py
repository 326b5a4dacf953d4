"""The right side: one part, its form, goods in, counting, retiring, and its ledger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.errors import FieldErrors, ShopError, Stale
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.parts.buying_section import BuyingSection, PricesSection
from app.ui.pages.parts.columns import below
from app.ui.pages.parts.movements import Movements
from app.ui.pages.parts.part_form import PartForm, differences, values_of
from app.ui.pages.parts.section_bar import SectionBar
from app.ui.pages.parts.stock_section import StockSection
from app.ui.pages.parts.substitutes_part import SubstitutesPart
from app.ui.pages.parts.use_section import UseSection
from app.ui.widgets import Badge, Button, Notice, ScrollColumn, Section, label
from app.ui.words import translate
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock

FORM, STOCK, BUYING, USE, PRICES = range(5)  # the sections


class PartView(QFrame):
    """What is typed into one part and not saved waits until one comes back to it."""

    saved = Signal(object)  # PartRow: added or changed here

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.part: PartRow | None = None
        self.base: dict[str, Any] = values_of(None)
        self._kept: dict[int | None, tuple[PartRow | None, dict[str, Any], dict[str, Any]]] = {}
        self._theirs: PartRow | None = None
        self.form = PartForm(desk)
        self.movements = Movements(desk, self._moved)
        self.substitutes = SubstitutesPart(desk)
        self.stock = StockSection(desk)
        self.buying = BuyingSection(desk)
        self.use = UseSection(desk)
        self.prices = PricesSection(desk)
        words = (translate("PartView", "Part"), translate("PartView", "Stock"), translate("PartView", "Buying"))
        self.bar = SectionBar((*words, translate("PartView", "History"), translate("PartView", "Prices")))
        self._lay_out()
        self.form.set_values(self.base)
        self.form.changed.connect(self._say_state)
        self.form.finished.connect(self.save)
        self.show_part(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        section = Section()
        self.title = label("", "title", wrap=True)
        self.mark = Badge()
        self.state = label("", "hint")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addWidget(self.mark)
        self.stock_line = label("", "middle", wrap=True)
        self.save_button = Button(translate("PartView", "Save"), self.save, key="F9", look="main")
        self.retire_button = Button(translate("PartView", "Retire"), self.retire)
        only_for(self.desk, Right.KEEP_PARTS, self.save_button, self.retire_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        for button in self.movements.buttons:
            buttons.addWidget(button)
        buttons.addWidget(self.retire_button)
        buttons.addStretch(1)
        self.problem = Notice()
        self.conflict = self._make_conflict()
        section.body.addLayout(head)
        section.body.addWidget(self.stock_line)
        section.body.addLayout(buttons)
        section.body.addWidget(self.movements)
        section.body.addWidget(self.problem)
        column.addWidget(section)
        column.addWidget(self.bar)
        column.addWidget(self._make_sections(), 1)

    def _make_sections(self) -> QStackedWidget:
        """The form first; what is only looked at behind it, read when it is."""
        fields = Section()
        fields.body.addWidget(self.conflict)
        fields.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.column.addWidget(fields)
        scroll.column.addWidget(self.substitutes)
        scroll.column.addStretch(1)
        self.stack = QStackedWidget()
        for each in (scroll, self.stock, self.buying, self.use, self.prices):
            self.stack.addWidget(each)
        self.bar.picked.connect(self._show_section)
        return self.stack

    def _show_section(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self.read_section()

    def read_section(self) -> None:
        """Read what is looked at now; the other sections are read when they are."""
        at = self.stack.currentIndex()
        if at == FORM:
            self.substitutes.show_part(self.part)
        elif at == STOCK:
            self.stock.show_part(self.part)
        elif at == BUYING:
            self.buying.show_part(self.part)
        elif at == USE:
            self.use.show_part(self.part)
        else:
            self.prices.show_part(self.part)

    def reload(self) -> None:
        """Something was booked: read the movements again, and what is looked at."""
        self.stock.ledger.reload()
        self.read_section()

    def show_form(self) -> None:
        """The section one types in."""
        self.bar.show_at(FORM)

    def _make_conflict(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "notice")
        frame.setProperty("tone", "warn")
        column = QVBoxLayout(frame)
        self.conflict_words = label("", wrap=True, select=True)
        bar = QHBoxLayout()
        bar.addWidget(Button(translate("PartView", "Save mine instead"), self.save_mine, look="main"))
        bar.addWidget(Button(translate("PartView", "Take theirs"), self.take_theirs))
        bar.addStretch(1)
        column.addWidget(self.conflict_words)
        column.addLayout(bar)
        frame.hide()
        return frame

    # --- showing

    def open(self, part_id: int) -> None:
        """Read a part and show it."""
        self.desk.latest(self, "part", stock.part, part_id, then=self.show_part)

    def show_part(self, part: PartRow | None) -> None:
        """Show a part, None = a new one. What was typed into the one before is kept aside, and brought back here."""
        old_id, new_id = self._id(self.part), self._id(part)
        if old_id != new_id or self.part is None:
            self._keep_aside(old_id)
            self.conflict.hide()
            self.problem.say("")
            self.movements.close_panels()
            self.form.clear_errors()
            self.part, self.base = part, values_of(part)
            seen, base, typed = self._kept.pop(new_id, (part, self.base, self.base))
            if typed is not base:
                self.part, self.base = seen, base  # save against what was seen: a newer version then says so
            self.form.set_values(typed)
        elif not self.typed():
            self.part, self.base = part, values_of(part)
            self.form.set_values(self.base)
        self._show_stock(part)
        if part is None:
            self.show_form()
        self.read_section()
        for at in range(FORM + 1, self.stack.count()):
            self.bar.allow(at, part is not None)
        self._say_state()

    @staticmethod
    def _id(part: PartRow | None) -> int | None:
        return part.id if part is not None else None

    def _keep_aside(self, part_id: int | None) -> None:
        if self.typed():
            self._kept[part_id] = (self.part, self.base, self.form.values())

    def typed(self) -> bool:
        """Whether something stands here that is not saved."""
        return any(self.form.value(name) != value for name, value in self.base.items())

    def _show_stock(self, part: PartRow | None) -> None:
        formats = self.desk.formats
        self.movements.show_part(part)
        self.retire_button.setVisible(part is not None)
        if part is None:
            self.title.setText(translate("PartView", "A new part"))
            self.mark.hide()
            self.stock_line.setText(translate("PartView", "It gets its number when it is saved."))
            return
        self.title.setText(f"{formats.number(part.number)}  {part.said(self.desk.language)}")
        self.mark.setVisible(part.retired or below(part))
        if part.retired:
            self.mark.show_words(translate("PartView", "× Retired"), "quiet")
        elif below(part):
            self.mark.show_words(translate("PartView", "▼ Below minimum"), "bad")
        words = translate("PartView", "{on_hand} {unit} on hand · {reserved} reserved · {free} free · worth {value}")
        said = words.format(
            on_hand=formats.quantity(part.on_hand),
            unit=part.unit,
            reserved=formats.quantity(part.reserved),
            free=formats.quantity(part.free),
            value=formats.money(part.value),
        )
        away = translate("PartView", "{quantity} in other places").format(quantity=formats.quantity(part.elsewhere))
        self.stock_line.setText(f"{said} · {away}" if part.elsewhere else said)
        retire, keep = translate("PartView", "Retire"), translate("PartView", "Keep it again")
        self.retire_button.set_words(keep if part.retired else retire)

    def _say_state(self) -> None:
        self.state.setText(translate("PartView", "not saved yet") if self.typed() else "")

    # --- saving

    def save(self) -> bool:
        """F9: add the part, or save what was changed."""
        if not self.typed():
            self.desk.say(translate("PartView", "Nothing new to save."))
            return True
        self.problem.say("")
        try:
            given = self.form.read(self.part)
            who = self.desk.acting()
        except ShopError as error:
            self._failed(error)
            return True
        said = translate("PartView", "Part added") if self.part is None else translate("PartView", "Part saved")
        before = self._id(self.part)

        def done(part: PartRow) -> None:
            if self._id(self.part) == before:
                self.base = self.form.values()  # nothing typed is left over
                self.show_part(part)
            self.desk.say(said)
            self.saved.emit(part)

        self.desk.run(self, stock.save_part, who, given, then=done, fail=self._failed, changes=("parts",))
        return True

    def _failed(self, error: ShopError) -> None:
        if isinstance(error, Stale) and self.part is not None:
            self.desk.run(self, stock.part, self.part.id, then=lambda part: self._conflict(error, part))
            return
        if isinstance(error, FieldErrors) or error.field in self.form.rows:
            self.show_form()  # what is wrong is seen beside its field
        rest = self.form.show_errors(error)
        self.problem.say("\n".join(self.desk.sentence(each) for each in rest), "bad")

    def _conflict(self, error: Stale, theirs: PartRow) -> None:
        """Both versions; one key for each, nothing typed lost."""
        self._theirs = theirs
        self.show_form()
        lines = [self.desk.sentence(error), *differences(self.form, theirs, self.desk)]
        self.conflict_words.setText("\n".join(lines))
        self._show_stock(theirs)
        self.conflict.show()

    def save_mine(self) -> None:
        """What I typed replaces what they saved, now that I have seen it."""
        if self._theirs is not None:
            self.part = self._theirs
            self.base = values_of(self._theirs)
            self.conflict.hide()
            self.save()

    def take_theirs(self) -> None:
        """What I typed is dropped."""
        if self._theirs is not None:
            self.part, self.base = self._theirs, values_of(self._theirs)
            self.conflict.hide()
            self.form.set_values(self.base)
            self._say_state()

    def retire(self) -> None:
        """Not kept any more, or kept again."""
        part = self.part
        if part is None:
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self._failed(error)
            return
        said = translate("PartView", "Kept again") if part.retired else translate("PartView", "Retired")
        self.desk.run(
            self,
            stock.retire,
            who,
            part.id,
            part.version,
            not part.retired,
            then=lambda now: self._moved(now, said),
            fail=self._failed,
            changes=("parts",),
        )

    def _moved(self, part: PartRow, said: str) -> None:
        """A movement was booked: show the new balance, also beside what is typed."""
        if self._id(self.part) == part.id:
            if self.typed():
                self.part = part  # the movement was mine: what I typed is still newer
            self.show_part(part)
            self.reload()
        self.desk.say(said)
        self.saved.emit(part)
