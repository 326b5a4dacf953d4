"""Edges and darkness: what the rulers read at the edges of the label, and whether it is dark enough."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui.widgets import Button, FlowLayout, Form, QuantityEdit, label
from app.ui.words import translate


class Tuning(QWidget):
    """Hidden until `begin`; each press prints anew with what was typed."""

    print_asked = Signal(float, float, int)  # mm read at the left and at the upper edge, steps darker

    def __init__(self, sentence: Callable[[ShopError], str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            label(
                translate(
                    "PrinterGuide",
                    "The rulers begin at 0, on the edges of the label. What do they read there? Where there is white"
                    " before the first stroke, measure it and type it with a minus. 0: nothing is shifted.",
                ),
                wrap=True,
            )
        )
        self.form = Form(sentence)
        left, top = QuantityEdit(chars=6, negative=True), QuantityEdit(chars=6, negative=True)
        self.form.add("left", translate("PrinterGuide", "At the left edge, mm"), left)
        self.form.add("top", translate("PrinterGuide", "At the upper edge, mm"), top, beside=True)
        self.form.finished.connect(self.correct)  # Enter in the last field, as F5
        column.addWidget(self.form)
        self.dark_words = label(
            translate(
                "PrinterGuide",
                "Fine lines that run together are too dark, broken ones too light.",
            ),
            wrap=True,
        )
        column.addWidget(self.dark_words)
        buttons = QWidget()
        row = FlowLayout(buttons)
        self.lighter = Button(translate("PrinterGuide", "Lighter"), lambda: self._ask(-1))
        self.darker = Button(translate("PrinterGuide", "Darker"), lambda: self._ask(1))
        for button, name in ((self.lighter, "lighter"), (self.darker, "darker")):
            button.setObjectName(f"guide_{name}")
            row.addWidget(button)
        column.addWidget(buttons)
        self.hide()

    def begin(self) -> None:
        """Ask anew."""
        self._empty()
        self.show()
        self.focus()

    def focus(self) -> None:
        """Where one types next."""
        self.form.focus_field("left")
        self.form.field("left").setFocus()

    def correct(self) -> None:
        """Shift by what was read, and print."""
        self._ask(0)

    def _ask(self, steps: int) -> None:
        try:
            self.form.check()
        except FieldErrors as error:
            self.form.show_errors(error)
            return
        left, top = (float(self.form.value(name) or 0) for name in ("left", "top"))
        self._empty()  # it is used up: the next page reads anew
        self.print_asked.emit(left, top, steps)

    def _empty(self) -> None:
        self.form.set_values({"left": Decimal(0), "top": Decimal(0)})
