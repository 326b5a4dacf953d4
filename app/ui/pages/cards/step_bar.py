"""The buttons of the steps that are allowed now, in a line that breaks. A button that was made once comes again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from app.ui.widgets import Button, FlowLayout


@dataclass(frozen=True, slots=True)
class Face:
    """What a button says, on which key it lies, how it looks."""

    words: str
    key: str = ""
    look: str = ""
    tip: str = ""


class StepBar(QWidget):
    """`press(key)` is called with the key of the step. Making buttons anew for each card took longest of all."""

    def __init__(self, press: Callable[[str], object]) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}  # those in sight, by the key of their step
        self._press = press
        self._made: dict[tuple[str, Face], Button] = {}
        self._flow = FlowLayout(self, spacing=6)

    def show_steps(self, faces: Mapping[str, Face]) -> None:
        """These steps, in this order, all of them switched on."""
        before, self.buttons = self.buttons, {key: self._button(key, face) for key, face in faces.items()}
        for button in self.buttons.values():
            button.setEnabled(True)
        wanted = list(self.buttons.values())
        if wanted == list(before.values()):
            return
        for button in before.values():
            if button not in wanted:
                button.hide()
        self._flow.bring_first(wanted)
        for one, following in pairwise(wanted):
            QWidget.setTabOrder(one, following)
        for button in wanted:
            button.show()
        self.updateGeometry()

    def let_go(self) -> None:
        """A button that is held down is not pressed any more: it was meant for another card."""
        for button in self.buttons.values():
            button.setDown(False)

    def _button(self, key: str, face: Face) -> Button:
        made = self._made.get((key, face))
        if made is None:
            made = self._made[key, face] = Button(face.words, lambda: self._press(key), key=face.key, look=face.look)
            made.setToolTip(face.tip)
            made.hide()
            self._flow.addWidget(made)
        return made
