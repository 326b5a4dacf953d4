"""Accessories to give back, ticked off one by one; what does not go back is explained (DOMAIN.md §6)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.phrases import listed
from app.ui.widgets import Form, ReasonEdit, Section, label
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, ItemRow
from app.workflow.rows.kinds import OldFate, ReasonKind, UseState


class AccessoryField(QWidget):
    """One accessory: a tick, and beside it a field for what is different."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self, desk: Desk, item: ItemRow) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        name = item.name if len(item.name) <= 32 else item.name[:31] + "…"
        self.tick = QCheckBox(name.replace("&", "&&"))
        self.tick.setToolTip(item.name)
        self.tick.toggled.connect(self._ticked)
        words = translate("Pickup", "not given back? say why")
        self.why = ReasonEdit.of(desk, ReasonKind.NOT_RETURNED, words, at_once=False)
        self.why.setAccessibleName(translate("Pickup", "What is different: {name}").format(name=item.name))
        self.why.changed.connect(self.changed)
        self.why.returnPressed.connect(self.returnPressed)
        row.addWidget(self.tick, 1)
        row.addWidget(self.why, 1)
        self.setFocusProxy(self.tick)

    def _ticked(self, _on: bool) -> None:
        self.changed.emit()

    def value(self) -> tuple[bool, str]:
        """(given back, what is different)."""
        return self.tick.isChecked(), self.why.value()

    def set_value(self, value: tuple[bool, str] | None) -> None:
        given, words = value or (False, "")
        self.tick.setChecked(given)
        self.why.set_value(words)

    def fault(self) -> ShopError | None:
        return None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tick.hasFocus():
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)


class AccessoriesPart(Section):
    """The list of an order's accessories; drawn anew for each order."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Pickup", "Accessories to give back"), margins=8)
        self._desk = desk
        self.body.setSpacing(4)
        self.none = label(translate("Pickup", "Nothing came in with it."), "hint")
        self.body.addWidget(self.none)
        self.old_parts = label("", "strong", wrap=True)
        self.old_parts.hide()
        self.body.addWidget(self.old_parts)
        self.form = Form(desk.sentence)
        self.body.addWidget(self.form)

    def show_items(self, items: tuple[ItemRow, ...], *, open_to_ticks: bool) -> None:
        """One line an accessory; of an order that is out, as it was given back."""
        self.body.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = Form(self._desk.sentence)
        self.form.column.setSpacing(2)
        accessories = [item for item in items if item.kind == "accessory"]
        for item in accessories:
            field = AccessoryField(self._desk, item)
            field.set_value((bool(item.given_back), item.difference))
            field.setEnabled(open_to_ticks)
            self.form.add(str(item.id), "", field, stretch=1)
        self.form.changed.connect(self._changed)
        self.form.finished.connect(self.finished)
        self.body.addWidget(self.form)
        self.none.setVisible(not accessories)
        QWidget.setTabOrder(self, self.form)

    def show_old_parts(self, card: CardRow) -> None:
        """The old parts that go back to the customer; nothing where there are none."""
        used = [use for use in card.parts if use.state is UseState.USED and use.old is OldFate.CUSTOMER]
        back = [use.said(self._desk.language) for use in used]
        back += [old.name for old in card.old_parts if old.fate is OldFate.CUSTOMER]
        words = translate("Pickup", "Give back the old part: {names}")
        self.old_parts.setText(words.format(names=listed(back)) if back else "")
        self.old_parts.setVisible(bool(back))

    def _changed(self, name: str) -> None:
        self.changed.emit(name)

    def returned(self) -> frozenset[int]:
        """Ids of what is ticked."""
        return frozenset(int(name) for name in self.form.rows if self.form.value(name)[0])

    def differences(self) -> dict[int, str]:
        """Item id → what is different, where something was said."""
        return {int(name): self.form.value(name)[1] for name in self.form.rows if self.form.value(name)[1]}

    def fields(self) -> list[AccessoryField]:
        """The lines in order, for keys and tests."""
        found = [row.field for row in self.form.rows.values()]
        return [each for each in found if isinstance(each, AccessoryField)]
