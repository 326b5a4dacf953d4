"""A checklist of words with free additions: condition and accessories at intake, ticks at pickup."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.flow import FlowLayout
from app.ui.words import translate


class Checklist(QWidget):
    """Ticks side by side; a small field adds what the list lacks (ticked at once)."""

    changed = Signal()
    returnPressed = Signal()  # Enter on a box, or in the empty addition: on to the next field

    def __init__(self, options: Iterable[str] = (), *, additions: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._boxes_area = QWidget()
        self._flow = FlowLayout(self._boxes_area)
        self._boxes: list[QCheckBox] = []
        self._offered: list[str] = []
        column.addWidget(self._boxes_area)
        self.addition = LineEdit(translate("Checklist", "+ something else"), chars=24, longest=200)
        self.addition.setToolTip(translate("Checklist", "Enter puts it on the list."))
        self.addition.setParent(self._boxes_area)
        self.addition.setAccessibleName(self.addition.placeholderText())
        self.addition.returnPressed.connect(self._add_typed)
        self.addition.setVisible(additions)
        self._flow.addWidget(self.addition)
        self.set_options(options)
        self.setFocusProxy(self._boxes[0] if self._boxes else self.addition)

    def set_options(self, options: Iterable[str]) -> None:
        """What is offered; what was ticked stays ticked, also what is no longer offered."""
        ticked = self.value()
        self._offered = list(dict.fromkeys(options))
        wanted = [*self._offered, *(each for each in ticked if each not in self._offered)]
        for box in self._boxes[len(wanted) :]:
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = self._boxes[: len(wanted)]
        # boxes get other words rather than being made anew: each one shown lays the whole window out again
        for at, words in enumerate(wanted):
            if at < len(self._boxes):
                self._rename(self._boxes[at], words, words in ticked)
            else:
                self._add(words, words in ticked)
        self.setFocusProxy(self._boxes[0] if self._boxes else self.addition)
        self._show_area()

    def value(self) -> tuple[str, ...]:
        """What is ticked, in order, with what still stands in the addition field."""
        typed = self.addition.value() if hasattr(self, "addition") else ""
        ticked = [str(box.property("words")) for box in self._boxes if box.isChecked()]
        return tuple(dict.fromkeys([*ticked, *([typed] if typed else [])]))

    def set_value(self, value: Iterable[str] | None) -> None:
        """Tick exactly these; additions of before are taken away."""
        wanted = list(value or ())
        self.addition.clear()
        for box in self._boxes:
            box.setChecked(False)
        self.set_options(self._offered)
        for words in wanted:
            self._tick(words)
        self.changed.emit()

    def fault(self) -> ShopError | None:
        return None

    def boxes(self) -> tuple[QCheckBox, ...]:
        """The tick boxes as they stand, for keys and tests."""
        return tuple(self._boxes)

    def _tick(self, words: str) -> None:
        for box in self._boxes:
            if box.property("words") == words:
                box.setChecked(True)
                return
        self._add(words, True)

    def _add(self, words: str, ticked: bool) -> None:
        box = QCheckBox(self._boxes_area)
        self._rename(box, words, ticked)
        box.toggled.connect(self._tell)
        self._boxes.append(box)
        self._flow.removeWidget(self.addition)  # it stays the last one
        self._flow.addWidget(box)
        self._flow.addWidget(self.addition)
        # new widgets come last in the window: Tab goes through the boxes in order, then to the addition
        QWidget.setTabOrder(self._boxes[-2] if len(self._boxes) > 1 else self.addition, box)
        QWidget.setTabOrder(box, self.addition)
        box.show()
        self._show_area()

    def _rename(self, box: QCheckBox, words: str, ticked: bool) -> None:
        if box.property("words") != words:
            shown = words if len(words) <= 40 else words[:39] + "…"
            box.setText(shown.replace("&", "&&"))
            box.setProperty("words", words)
            box.setToolTip(words if shown != words else "")
        with QSignalBlocker(box):
            box.setChecked(ticked)

    def _show_area(self) -> None:
        self._boxes_area.setVisible(bool(self._boxes) or not self.addition.isHidden())
        self._boxes_area.updateGeometry()

    def _tell(self, _ticked: bool) -> None:
        self.changed.emit()

    def _add_typed(self) -> None:
        words = self.addition.value()
        if words:
            self.addition.clear()
            self._tick(words)
            self.changed.emit()
        else:
            self.returnPressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.addition.hasFocus():
            self.returnPressed.emit()  # on a box; Space ticks it
            return
        super().keyPressEvent(event)
