"""A quiet warning under a promised time at which the shop is closed; the clerk may know better."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Form
from app.workflow.counter import intake

PAUSE_MS = 200


class ClosedWarning(QObject):
    """Watches one MomentEdit of a form and keeps the hint under it true; never in the way of saving."""

    def __init__(self, desk: Desk, form: Form, name: str) -> None:
        super().__init__(form)
        self._desk, self._form, self._name = desk, form, name
        self._asked: datetime | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        form.changed.connect(self._changed)

    def _changed(self, name: str) -> None:
        if name != self._name:
            return
        moment = self._form.value(self._name)
        if moment is None or moment != self._asked:  # what was said is about another time
            self._desk.background.forget(self, "open")
            self._asked = None
            self._show(None)
            self._soon.start()

    def _ask(self) -> None:
        self._asked = self._form.value(self._name)
        if self._asked is not None:
            self._desk.latest(self, "open", intake.promise_warning, self._asked, then=self._show)

    def _show(self, key: str | None) -> None:
        row = self._form.rows[self._name]
        words = "! " + self._desk.sentence(ShopError(key)) if key else ""
        if words != row.hint_text:
            row.set_hint(words, "warn" if words else "")
