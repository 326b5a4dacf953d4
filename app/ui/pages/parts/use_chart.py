"""How much of a part was used, a bar for each month; by arrow keys each month is read out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.parts.story_columns import month_words
from app.ui.words import translate
from app.workflow.rows.part_story import MonthRow

HEIGHT, FOOT, HEAD, SIDE = 148, 20, 20, 8  # pixels
NONE = Decimal(0)


class UseChart(QWidget):
    """← → choose a month, Home and End the first and last; its words stand above the bars and are the widget's name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.months: tuple[MonthRow, ...] = ()
        self.unit = ""
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.words())

    def show_months(self, months: Sequence[MonthRow], unit: str) -> None:
        """These, the last one chosen."""
        self.months, self.unit = tuple(months), unit
        self._choose(len(self.months) - 1)

    def words(self) -> str:
        """The chosen month and all together, as they are read out."""
        if not 0 <= self.at < len(self.months):
            return translate("UseChart", "Used by month")
        quantity = self.desk.formats.quantity
        chosen = self.months[self.at]
        words = translate("UseChart", "{month}: {used} {unit} used · {all} in {n} months")
        return words.format(
            month=month_words(chosen),
            used=quantity(chosen.used),
            unit=self.unit,
            all=quantity(sum((each.used for each in self.months), NONE)),
            n=len(self.months),
        )

    def _choose(self, at: int) -> None:
        self.at = max(-1, min(at, len(self.months) - 1))
        self.setAccessibleName(self.words())
        self.update()

    # --- drawing

    def _bar(self, at: int) -> QRectF:
        """Where a month stands, over the whole height of the bars."""
        width = (self.width() - 2 * SIDE) / max(1, len(self.months))
        return QRectF(SIDE + at * width, HEAD, width, self.height() - HEAD - FOOT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.desk.theme, QPainter(self)
        painter.setPen(theme.qcolor("text"))
        painter.drawText(QRectF(SIDE, 0, self.width() - 2 * SIDE, HEAD), Qt.AlignmentFlag.AlignLeft, self.words())
        most = max((each.used for each in self.months), default=NONE)
        for at, month in enumerate(self.months):
            place = self._bar(at)
            height = place.height() * float(month.used / most) if most > 0 and month.used > 0 else 0.0
            bar = QRectF(place.left() + 2, place.bottom() - height, place.width() - 4, height)
            painter.fillRect(bar, theme.qcolor("accent" if at == self.at else "edge"))
            if month.month.month == 1 or (at == 0 and month.month.month < 10):  # beside the next one is no room
                painter.setPen(theme.qcolor("quiet"))
                foot = QRectF(place.left(), self.height() - FOOT, 60, FOOT)
                painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{month.month:%Y}")
        painter.setPen(theme.qcolor("line"))
        ground = self.height() - FOOT
        painter.drawLine(SIDE, ground, self.width() - SIDE, ground)
        if self.hasFocus():
            painter.setPen(theme.qcolor("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    # --- reading by keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.months) - 1}
        steps = {Qt.Key.Key_Left: self.at - 1, Qt.Key.Key_Right: self.at + 1}
        where = (ends | steps).get(Qt.Key(event.key()))
        if where is None or not self.months or event.modifiers():
            super().keyPressEvent(event)
            return
        self._choose(max(0, where))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """Under the mouse: the month that it points at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = next((at for at in range(len(self.months)) if self._bar(at).contains(event.pos())), -1)
            said = self.months[at] if at >= 0 else None
            words = f"{month_words(said)}: {self.desk.formats.quantity(said.used)} {self.unit}" if said else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
