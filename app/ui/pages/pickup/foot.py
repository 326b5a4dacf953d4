"""The foot of the pickup page: its buttons, each with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.widgets import Button
from app.ui.words import translate
from app.workflow.workbench import moves


class PickupFoot(QFrame):
    """Papers on the left, what happens to the order on the right."""

    def __init__(
        self,
        desk: Desk,
        *,
        again: Callable[[], object],
        report: Callable[[], object],
        notice: Callable[[], object],
        other: Callable[[], object],
        see: Callable[[], object],
        finish: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self.again = Button(translate("Pickup", "Print again"), again, key="Ctrl+P", look="flat", once=True)
        words = translate("Pickup", "Repair report")
        self.report = Button(words, report, key="Alt+R", look="flat", own_key=True, once=True)
        words = translate("Pickup", "Notice to collect")
        self.notice = Button(words, notice, key="Alt+N", look="flat", own_key=True, once=True)
        self.other = Button(translate("Pickup", "Another article"), other, key="Esc")
        self.see = Button(translate("Pickup", "Preview"), see, key="F8")
        self.finish = Button(translate("Pickup", "Hand out + print"), finish, key="F9", look="main")
        only_for(desk, moves.who_may("hand_out"), self.finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        for button in (self.again, self.report, self.notice):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.other, self.see, self.finish):
            row.addWidget(button)
