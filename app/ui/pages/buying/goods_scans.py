"""What is heard at goods in: one code after the other, each kept before it beeps; the big line says what it was."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from app.errors import ShopError
from app.ui.beeps import Beep
from app.ui.desk import Desk
from app.ui.pages.buying.columns import named
from app.ui.pages.buying.scan_words import jobs_words, what_words
from app.ui.widgets import BigLine, ScanEdit, label
from app.ui.words import translate
from app.workflow.buying import receiving
from app.workflow.rows.receiving import GoodsInLineRow, Heard, ScanRow

SIGNS = {"good": "✓", "info": "→", "warn": "!"}


class GoodsScans(QObject):
    """The field for codes and the big line. `act` is the area's way to a verb; hear(code): one was typed.

    scanned(row): a scan is kept, the delivery is to be read again.
    """

    def __init__(
        self, desk: Desk, act: Callable[..., None], hear: Callable[[str], None], scanned: Callable[[ScanRow], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._act, self._hear, self._scanned = desk, act, hear, scanned
        self.sound: Beep = desk.sound
        self.tracked: GoodsInLineRow | None = None  # its serial number is wanted next
        self._codes: deque[tuple[int, str]] = deque()  # (delivery, code), not written yet
        self._busy = False
        self.heard = BigLine()
        self.label = label("", "label")
        self.field = ScanEdit(chars=24, longest=400)
        self.field.setAccessibleName(translate("Buying", "Scan what came"))
        self.field.returnPressed.connect(self._typed)

    def begin(self) -> None:
        """Another delivery."""
        self.want_serial(None)
        self._busy = False
        self.heard.say(translate("Buying", "Scan each piece"), "info")

    def want_serial(self, line: GoodsInLineRow | None) -> None:
        """What comes next is the serial number of this line's part; None = a part."""
        self.tracked = line
        words = translate("Buying", "Scan or type a code")
        if line is not None:
            words = translate("Buying", "Serial number of {part}").format(part=named(self._desk)(line))
        self.label.setText(words)

    def _typed(self) -> None:
        code = self.field.value()
        self.field.clear()
        if code:
            self._hear(code)

    # --- one after the other

    def hear(self, goods_id: int, code: str) -> None:
        """A code of this delivery: a part, or the serial number that is wanted."""
        self._codes.append((goods_id, code))
        self._next()

    def _next(self) -> None:
        """What a code means may hang on the one before it: a tracked part, then its serial number."""
        if self._busy or not self._codes:
            return
        self._busy = True
        (goods_id, code), tracked = self._codes.popleft(), self.tracked
        if tracked is None:
            self._act(receiving.scan, goods_id, code, then=self._kept, fail=self._refused, changes=())
            return
        self.want_serial(None)

        def refused(error: ShopError) -> None:
            self.want_serial(tracked)  # another serial number may still come
            self._refused(error)

        self._act(receiving.scan_serial, goods_id, tracked.id, code, then=self._kept, fail=refused, changes=())

    def _go_on(self) -> None:
        self._busy = False
        self._next()

    def _kept(self, scan: ScanRow) -> None:
        self.counted(scan)
        self._go_on()

    def counted(self, scan: ScanRow) -> None:
        """It is in the database: say what it was."""
        if scan.heard is Heard.UNKNOWN:
            self.sound(False)
            words = translate("Buying", "Nobody knows {code}").format(code=scan.code)
            told = translate("Buying", "It is kept below for later: say whose it is, or drop it.")
            self.heard.say(f"⚠ {words}", "bad", told)
        elif scan.line is not None:
            self.sound(True)
            self.want_serial(scan.line if scan.heard is Heard.SERIAL_WANTED else None)
            formats = self._desk.formats
            tone = "info" if self.tracked is not None else "warn" if scan.line.over else "good"
            words = f"{SIGNS[tone]} {what_words(scan.heard, scan.line, named(self._desk)(scan.line), formats)}"
            self.heard.say(words, tone, jobs_words(scan, formats))
        self._scanned(scan)

    def _refused(self, error: ShopError) -> None:
        self.sound(False)
        self.heard.say(f"⚠ {self._desk.sentence(error)}", "bad")
        self._go_on()
