"""The bar at the top: find or scan, printing state, who is at the counter, the shop's clock."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from app.printing.face import PrinterRow, QueueCounts
from app.ui.arrived import ArrivedButton
from app.ui.desk import Desk
from app.ui.names import state_name
from app.ui.printer_words import printing_words, queue_fault_words
from app.ui.widgets import Button, Hit, SearchBox, label, set_tone
from app.ui.words import translate
from app.workflow import search
from app.workflow.rows import numbers
from app.workflow.rows.customers import Found, FoundRows

WHO_KEY = "F12"  # the window answers it: it stands beside the name on every page
OPENS = {"order": "card", "customer": "customer", "article": "article", "part": "part"}


class FindBox(SearchBox):
    """Finds orders, customers, articles and parts; a scan that is none of ours lands here."""

    takes_codes = True


class TopBar(QFrame):
    """Always in sight."""

    who_pressed = Signal()
    printing_pressed = Signal()

    def __init__(self, desk: Desk, queue_key: str = "") -> None:
        """queue_key: the window's key for the print queue, which the printing state opens, too."""
        super().__init__()
        self._desk = desk
        self.setProperty("look", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        placeholder = translate("TopBar", "F2  Find or scan: number, phone, name, serial…")
        self.find_box = FindBox(desk, search.find, self._hits, placeholder, to_note=self._note)
        self.find_box.setObjectName("find")
        self.find_box.setAccessibleName(translate("TopBar", "Find or scan"))
        self.find_box.setMinimumWidth(360)
        self.find_box.setMaximumWidth(560)
        self.find_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.find_box.picked.connect(self._open)
        self.shop = label("", "strong")
        self.arrived = ArrivedButton(desk)
        self.printing = Button("", self.printing_pressed.emit, key=queue_key, look="flat")
        self.printing.setObjectName("printing_state")
        self.who = Button("", self.who_pressed.emit, key=WHO_KEY, look="flat")
        self.who.setObjectName("who")
        self.clock = label("", "middle")
        self.clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.find_box, 20)  # all that is free, up to its widest
        row.addStretch(1)
        for widget in (self.arrived, self.shop, self.printing, self.who, self.clock):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(5_000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        desk.who_changed.connect(self.show_who)
        desk.shop_changed.connect(self.show_shop)
        self.show_shop()
        self.show_who()
        self.show_printing((), QueueCounts())

    def tick(self) -> None:
        """The shop's time, not this PC's zone."""
        now: datetime = self._desk.store.now() if self._desk.store is not None else datetime.now(UTC)
        self.clock.setText(self._desk.formats.time(now))
        self.clock.setToolTip(self._desk.formats.date(self._desk.formats.local(now).date()))

    def show_shop(self) -> None:
        name = self._desk.shop.name
        self.shop.setText(name if len(name) <= 16 else name[:15] + "…")
        self.shop.setToolTip(name)
        self.tick()

    def show_who(self) -> None:
        who = self._desk.who
        name = who.name if who is not None else translate("TopBar", "Sign in")
        self.who.set_words(f"{name} ▾")
        self.who.setIcon(self._desk.theme.icon("user-round", "text" if who else "warn"))

    def show_printing(self, printers: tuple[PrinterRow, ...], counts: QueueCounts) -> None:
        """Which printer, ready or why not, how much waits."""
        self._show_printing(*printing_words(printers, counts))

    def show_queue_fault(self) -> None:
        """The print queue can't be read, so nobody knows what waits."""
        self._show_printing(queue_fault_words(), "bad")

    def _show_printing(self, text: str, tone: str) -> None:
        self.printing.set_words(text)
        self.printing.setIcon(self._desk.theme.icon("printer", tone or "text"))
        set_tone(self.printing, tone)

    def _hits(self, found: FoundRows) -> list[Hit]:
        return hits_of(found, self._desk.language)

    def _note(self, found: FoundRows) -> str:
        return note_of(found, self.find_box.text())

    def _open(self, found: Found) -> None:
        self._desk.open(OPENS[found.kind], found.id)


def hits_of(found: FoundRows, language: str) -> list[Hit]:
    """The popup's lines for a reader of a language."""
    return [
        Hit(
            row,
            row.said(language),
            " · ".join(part for part in (row.detail, state_name(row.state) if row.state else "") if part),
        )
        for row in found.rows
    ]


def note_of(found: FoundRows, text: str) -> str:
    """What stands under the hits."""
    if found.type_on:
        return translate("TopBar", "Type on: at least 4 digits, or 2 letters.")
    digits = numbers.cleaned(text)
    if not found.rows and len(digits) == numbers.LENGTH and not numbers.looks_like_ours(digits):
        return translate("TopBar", "Nothing found. If this is a claim number, a digit is wrong: read it once more.")
    if found.more:
        return translate("TopBar", "There are more. Type on to narrow it down.")
    return ""
