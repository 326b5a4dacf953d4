"""Any number of phones with what stands beside each; the first one is rung first, an empty one waits at the end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.pages.customers.words import LABELS, kept_label, phone_label
from app.ui.widgets import FlowLayout, PhoneEdit, label, mark_wrong, width_of
from app.ui.words import translate
from app.workflow.people.customers import LABEL, PHONE_LENGTH

Phones = tuple[tuple[str, str], ...]  # (as written, label)


class LabelBox(QComboBox):
    """Whose or where a phone is: one of the usual words, or any other."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(["", *(phone_label(key) for key in LABELS)])
        self.setFixedWidth(width_of(self, 7))
        edit = self.lineEdit()
        if edit is not None:
            edit.setMaxLength(LABEL)
        self.setAccessibleName(translate("Phones", "Whose or where it is"))
        self.editTextChanged.connect(self._tell)

    def _tell(self, _text: str) -> None:
        self.changed.emit()

    def value(self) -> str:
        return kept_label(self.currentText())

    def set_value(self, value: str) -> None:
        self.setEditText(phone_label(value))

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            return
        super().keyPressEvent(e)

    @override
    def wheelEvent(self, e: Any) -> None:
        e.ignore()


class _Cell(QWidget):
    """One phone: its place, number, label, and the button that makes it the first."""

    def __init__(self, owner: PhonesEdit) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.place: QLabel = label("", "hint")
        self.number = PhoneEdit(chars=14, longest=PHONE_LENGTH)
        self.label = LabelBox()
        self.first = QToolButton()
        self.first.setText("↑1")
        self.first.setProperty("look", "button")
        self.first.setStyleSheet("padding: 4px 3px;")
        self.first.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Home does the same from the number
        self.first.clicked.connect(lambda _checked=False: owner.put_first(self))
        for widget in (self.place, self.number, self.label, self.first):
            row.addWidget(widget)
        self.number.changed.connect(owner.typed)
        self.label.changed.connect(owner.typed)
        self.number.returnPressed.connect(lambda: owner.go_on(self))
        self.label.returnPressed.connect(lambda: owner.go_on(self))

    def show_place(self, at: int, lonely: bool) -> None:
        """Where it stands; the button only where there is something to go before."""
        empty = not self.number.value()
        self.place.setText("+" if empty else f"{at + 1}.")
        self.place.setVisible(not lonely)
        words = translate("Phones", "Phone {n}").format(n=at + 1)
        self.number.setAccessibleName(words)
        tip = translate("Phones", "Ring this one first (Alt+Home)")
        self.first.setToolTip(tip)
        self.first.setAccessibleName(f"{tip}: {words}")
        self.first.setVisible(at > 0 and not empty)
        self.label.setVisible(not empty)


class PhonesEdit(QWidget):
    """A form's field. Enter goes to the next phone, from the empty one on; Alt+Home makes a phone the first."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, spacing=8)
        self._cells: list[_Cell] = []
        self._filling = False
        self._read_only = False
        self.set_value(())

    # --- what a form asks

    def value(self) -> Phones:
        """(number as written, label) of each phone, the empty ones left out."""
        return tuple((cell.number.value(), cell.label.value()) for cell in self._cells if cell.number.value())

    def set_value(self, value: Phones | None) -> None:
        """Show these, and an empty one."""
        wanted = (*(value or ()), ("", ""))
        self._filling = True
        while len(self._cells) > len(wanted):
            cell = self._cells.pop()
            self._flow.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        while len(self._cells) < len(wanted):
            self._add()
        for cell, (number, words) in zip(self._cells, wanted, strict=True):
            if cell.number.value() != number:
                cell.number.set_value(number)
            cell.label.set_value(words)
        self._filling = False
        self._arrange()
        self.changed.emit()

    def fault(self) -> ShopError | None:
        """What is wrong with a number stands under all of them; the verb says which."""
        return next((found for cell in self._cells if (found := cell.number.fault()) is not None), None)

    def set_read_only(self, read_only: bool) -> None:
        """Only to be seen."""
        self._read_only = read_only
        self._arrange()

    # --- typing

    def typed(self) -> None:
        """Something was typed: the last phone is always an empty one."""
        if self._filling:
            return
        if self._cells[-1].number.value():
            self._add()
        self._arrange()
        self.changed.emit()

    def put_first(self, cell: _Cell) -> None:
        """This one is rung first from now on."""
        phones = list(self.value())
        at = [each for each in self._cells if each.number.value()].index(cell)
        self.set_value((phones[at], *phones[:at], *phones[at + 1 :]))
        self._cells[0].number.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, cell: _Cell) -> None:
        """Enter."""
        at = self._cells.index(cell)
        if cell.number.value() and at + 1 < len(self._cells):
            self._cells[at + 1].number.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.returnPressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            cell = next((each for each in self._cells if each.number.hasFocus()), None)
            if cell is not None and cell.number.value() and not self._read_only:
                self.put_first(cell)
            return
        super().keyPressEvent(event)

    # --- inside

    def _add(self) -> None:
        before = self._cells[-1].label if self._cells else None
        cell = _Cell(self)
        self._cells.append(cell)
        self._flow.addWidget(cell)
        cell.show()
        if before is not None:
            QWidget.setTabOrder(before, cell.number)
        self.setFocusProxy(self._cells[0].number)

    def _arrange(self) -> None:
        for at, cell in enumerate(self._cells):
            cell.show_place(at, len(self._cells) == 1)
            cell.number.setReadOnly(self._read_only)
            cell.label.setEnabled(not self._read_only)
            cell.first.setEnabled(not self._read_only)
        self._flow.invalidate()
        self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            for cell in self._cells:
                mark_wrong(cell.number, bool(self.property("wrong")))
        return super().event(event)
