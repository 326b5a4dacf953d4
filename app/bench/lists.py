"""Lists in the real window: the first page in every sort and filter, scrolling, counts on the chips, opening a card."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.bench.clocks import median
from app.bench.figures import Figure, p99
from app.bench.shops import Effort
from app.bench.stage import Stage
from app.ui.pages.cards.page import CardsPage
from app.ui.pages.parts.page import PartsPage
from app.ui.pages.register.page import RegisterPage
from app.ui.widgets import ChipBar, RowsTable

AIM_MS, AIM_GROWTH = 16, 1.2
Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as the bench sees it: its page's key, table, chips; `more` are further filters: (name, on, off)."""

    page: str
    table: RowsTable
    chips: ChipBar
    more: tuple[tuple[str, Act, Act], ...] = ()


def lists_of(stage: Stage) -> list[Listed]:
    """The lists of the window."""
    window = stage.window
    cards, parts, register = window.page("cards"), window.page("parts"), window.page("register")
    if not (isinstance(cards, CardsPage) and isinstance(parts, PartsPage) and isinstance(register, RegisterPage)):
        raise TypeError("these are not the pages")
    technician, someone = cards.orders.technician, [each.id for each in stage.desk.lists.staff][-1]
    mine = ("technician", lambda: technician.set_value(someone), lambda: technician.set_value(None))
    return [
        Listed("cards", cards.orders.table, cards.orders.chips, (mine,)),
        Listed("register", register.table, register.chips),
        Listed("parts", parts.parts.table, parts.parts.chips),
    ]


def measure(stages: Sequence[Stage], effort: Effort) -> list[Figure]:
    """Small shop and big shop by turns; p99 of what was painted, and how much the big one takes longer."""
    figures: list[Figure] = []
    for page in ("cards", "register", "parts"):
        taken = {stage.orders: _first_pages(stage, page, effort.firsts) for stage in stages}
        figures += _figures(f"first_{page}", f"{page}: first page in every sort and filter", taken)
        taken = {stage.orders: _scrolled(stage, page, effort.most_scrolls) for stage in stages}
        figures += _figures(f"scroll_{page}", f"{page}: scrolling to the end", taken)
    figures += _figures("counts", "cards: counts on the chips", {s.orders: _counted(s, effort.cards) for s in stages})
    figures += _figures("card", "opening a card", {s.orders: _opened(s, effort.cards) for s in stages})
    return figures


def _figures(key: str, what: str, taken: dict[int, dict[str, list[float]]]) -> list[Figure]:
    """taken: by size, by kind of act, the times. Growth: the sum over the kinds of each kind's median."""
    figures: list[Figure] = []
    whole = {size: sum(median(times) for times in kinds.values()) for size, kinds in taken.items()}
    for size, kinds in taken.items():
        every = [time for times in kinds.values() for time in times]
        slowest = max(kinds, key=lambda kind: median(kinds[kind]))
        how = f"p99 of {len(every):,}; median {median(every):.1f} ms"
        note = f"slowest: {slowest}, {median(kinds[slowest]):.1f} ms" if len(kinds) > 1 else ""
        figures.append(Figure(key, f"{what}, painted", size, p99(every), "ms", aim=AIM_MS, how=how, note=note))
    small, big = min(whole), max(whole)
    figures.append(Figure(f"{key}_growth", f"{what}, ÷ at {small:,}", big, whole[big], "ms", floor=whole[small],
                          aim=AIM_GROWTH, how=f"medians of {len(taken[big])} kinds added up"))  # fmt: skip
    return figures


def _listed(stage: Stage, page: str) -> Listed:
    stage.come_forward()
    stage.window.show_page(page)
    stage.rest()
    return next(each for each in lists_of(stage) if each.page == page)


# --- the first page ------------------------------------------------------------------------------------------------


def _first_pages(stage: Stage, page: str, rounds: int) -> dict[str, list[float]]:
    listed = _listed(stage, page)
    taken: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, act in _ways(listed):
            stage.rest()
            taken.setdefault(name, []).append(stage.painted(act, listed.table.loaded))
    _back_to_all(stage, listed)
    return taken


def _ways(listed: Listed) -> Iterator[tuple[str, Act]]:
    """Every chip, under every further filter, in every sort, up and down."""
    buttons = listed.chips.buttons()
    for turn in range(len(listed.more) + 1):
        under = f", {listed.more[turn - 1][0]}" if turn else ""
        if turn:
            yield f"all{under}", listed.more[turn - 1][1]
        for place in (*range(1, len(buttons)), 0):
            words = buttons[place].text().split(" ")[0]
            yield f"{words}{under}", buttons[place].click
            for way in _sorts(listed.table):
                yield f"{words}{under} by {way[0]}", way[1]
        if turn:
            yield "all", listed.more[turn - 1][2]


def _sorts(table: RowsTable) -> Iterator[tuple[str, Act]]:
    header = table.horizontalHeader()
    for at, column in enumerate(table.rows_model.columns):
        for way in ("once", "twice") if column.sort else ():
            yield f"{column.sort} {way}", lambda at=at: header.sectionClicked.emit(at)


def _back_to_all(stage: Stage, listed: Listed) -> None:
    listed.chips.buttons()[0].click()
    stage.rest()


# --- scrolling -------------------------------------------------------------------------------------------------------


def _scrolled(stage: Stage, page: str, most: int) -> dict[str, list[float]]:
    """Screen by screen through what is still here or all there is; of a register of a million, the first `most`."""
    listed = _listed(stage, page)
    taken: dict[str, list[float]] = {}
    for place in (0, len(listed.chips.buttons()) - 1):
        button = listed.chips.buttons()[place]
        button.click()
        stage.rest()
        words = button.text().split(" ")[0]
        table = listed.table
        table.setFocus()
        table.select_first()
        stage.rest()
        arrived = _Arrival(stage, table)
        times = taken.setdefault(words, [])
        while len(times) < most and not arrived.at_the_end():
            times.append(arrived.after_page_down())
        arrived.deleteLater()
    _back_to_all(stage, listed)
    return taken


class _Arrival(QObject):
    """Rows as they come into sight."""

    def __init__(self, stage: Stage, table: RowsTable) -> None:
        super().__init__(table)
        self._stage, self._table = stage, table
        self._frame = 0
        table.rows_model.dataChanged.connect(self._came)
        table.rows_model.rowsInserted.connect(self._came)

    def _came(self) -> None:
        self._frame = self._stage.eye.frames

    def at_the_end(self) -> bool:
        """Whether the last line of all is in sight."""
        model = self._table.rows_model
        return self._last_in_sight() >= len(model.ids) - 1 and not model.canFetchMore(QModelIndex())

    def _last_in_sight(self) -> int:
        at = self._table.rowAt(self._table.viewport().height() - 1)
        return len(self._table.rows_model.ids) - 1 if at < 0 else at

    def _whole(self) -> bool:
        model, first = self._table.rows_model, max(0, self._table.rowAt(0))
        there = all(each in model.rows for each in model.ids[first : self._last_in_sight() + 1])
        return there and self._stage.eye.frames > self._frame

    def after_page_down(self) -> float:
        """ms until the next screen full is painted with all its rows."""
        self._frame = self._stage.eye.frames
        before = self._table.verticalScrollBar().value()
        taken = self._stage.timed(lambda: press(self._stage.window, Qt.Key.Key_PageDown), self._whole)
        self._stage.rest()
        if self._table.verticalScrollBar().value() == before and not self.at_the_end():
            raise RuntimeError("the list does not scroll on")
        return taken


def press(window: QWidget, key: Qt.Key) -> None:
    """A key, sent to the window as from the system."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(window.windowHandle(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


# --- counts and cards ------------------------------------------------------------------------------------------------


def _counted(stage: Stage, rounds: int) -> dict[str, list[float]]:
    page = _cards_page(stage)
    times: list[float] = []
    for _ in range(rounds):
        page.orders.chips.set_counts({})  # so that there is something to paint
        stage.rest()
        times.append(stage.painted(page.orders.count, page.orders.counted))
    return {"counts": times}


def _opened(stage: Stage, rounds: int) -> dict[str, list[float]]:
    """Down the list with the arrow key."""
    page = _cards_page(stage)
    page.orders.table.setFocus()
    page.orders.table.select_first()
    stage.rest()
    seen = (page.view.header, page.view.steps, page.view.column.viewport())  # the scroll bar finds its length later

    def down() -> None:
        press(stage.window, Qt.Key.Key_Down)

    def one() -> float:
        return stage.settled(down, page.view.filling.in_sight, seen)

    return {"card": [one() for _ in range(min(rounds, len(page.orders.table.rows_model.ids) - 1))]}


def _cards_page(stage: Stage) -> CardsPage:
    _listed(stage, "cards")
    page = stage.window.page("cards")
    if not isinstance(page, CardsPage):
        raise TypeError(page)
    return page
