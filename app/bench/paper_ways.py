"""Paper in every way: each document drawn, and encoded in each printer language, apart; its bytes and its line time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.bench.clocks import by_turns, median, ready
from app.bench.figures import Figure
from app.bench.shops import Effort, Filled
from app.printing.documents import catalogue
from app.printing.documents.words import Words
from app.printing.face import ROLLS, Language, Media, OutletKind, PrinterProfile, Role
from app.printing.languages.known import language_of
from app.printing.layouts import shipped
from app.ui import words
from app.workflow.house import shop as house
from app.workflow.rows.kinds import Document

BAUDS = (9600, 115200)
BITS = 10  # of a byte on the line: start, eight, stop
LABEL_LANGUAGES = (Language.ZPL, Language.TSPL, Language.EPL, Language.BROTHER)
ROLL_LANGUAGES = (Language.ESCPOS, Language.TSPL, Language.ZPL, Language.EPL)
LABEL = PrinterProfile("bench", Role.TAG, OutletKind.SERIAL, baud=BAUDS[-1])
USUAL = (60.0, 40.0)
LEAST_CUT = 30.0  # mm: shorter pieces of an endless roll are not cut off
ROLL = PrinterProfile("bench", Role.RECEIPT, OutletKind.SERIAL, baud=BAUDS[-1])


@dataclass(frozen=True, slots=True)
class Way:
    """A document for one printer: `on` says what it is printed on."""

    document: Document
    on: str
    profile: PrinterProfile
    row: object

    @property
    def drawn_key(self) -> str:
        """draw_repair_tag_203, draw_claim_receipt_80mm_203, draw_claim_receipt_a5: the same for every language."""
        dots = "" if self.profile.language is Language.PDF else f"_{self.profile.dpi}"
        return f"draw_{self._on}{dots}".lower()

    @property
    def encoded_key(self) -> str:
        """encode_repair_tag_zpl, encode_claim_receipt_80mm_escpos."""
        return f"encode_{self._on}_{self.profile.language}".lower()

    @property
    def _on(self) -> str:
        return f"{self.document}" if self.profile.role is Role.TAG else f"{self.document}_{self.profile.paper}"


def measure(shop: Filled, effort: Effort) -> list[Figure]:
    """A hard example of each document; medians."""
    said = words.paper_words("zh_CN")
    figures: dict[str, Figure] = {}
    for way in ways(shop):
        measured = _pages if way.profile.language is Language.PDF else _dots
        for figure in measured(way, said, effort, shop.orders):
            figures.setdefault(figure.key, figure)  # drawing is the same for every language
    return list(figures.values())


def ways(shop: Filled) -> Iterator[Way]:
    """Labels in each label language, slips on both rolls in each of theirs, and every slip as a page."""
    with shop.opened() as store:
        row = house.shop_row(store)
    for document, label in catalogue.LABELS.items():
        sizes = [each.size for each in shipped.shipped(document)]
        wide, high = USUAL if USUAL in sizes else sizes[0]
        for language in LABEL_LANGUAGES:
            profile = replace(LABEL, language=language, width_mm=wide, height_mm=high)
            if language is Language.BROTHER:  # its widest endless roll, cut to length
                profile = replace(profile, dpi=300, width_mm=62.0, height_mm=max(high, LEAST_CUT),
                                  media=Media.CONTINUOUS)  # fmt: skip
            on = f"{profile.width_mm:g}×{profile.height_mm:g} mm at {profile.dpi} dpi"
            yield Way(document, on, profile, label.example(row))
    for document, entry in catalogue.CATALOGUE.items():
        slip: Any = entry.slip
        if slip is None:
            continue
        for paper in ROLLS:
            for language in ROLL_LANGUAGES:
                yield Way(document, f"{paper} roll", replace(ROLL, paper=paper, language=language), slip.example(row))
        yield Way(document, "A5", replace(ROLL, language=Language.PDF), slip.example(row))


def _dots(way: Way, said: Words, effort: Effort, orders: int) -> list[Figure]:
    """Drawn on dots (what drawing and encoding take together, less the encoding), then encoded."""
    whole = catalogue.render(way.document, way.row, said, way.profile)
    language, page = language_of(way.profile), whole.dots[0]
    if language is None:
        raise TypeError(way)
    times = _timed({"all": lambda: catalogue.render(way.document, way.row, said, way.profile),
                    "encode": lambda: language.encode(page, way.profile)}, effort)  # fmt: skip
    name, how = f"{way.document} {way.on}".replace("_", " "), f"median of {effort.papers}"
    drawn = max(0.0, times["all"] - times["encode"])
    slow = language.encode(page, replace(way.profile, baud=BAUDS[0]))
    seconds = f"{len(slow):,} bytes and {_seconds(slow, BAUDS[0])} at 9600, {_seconds(whole.data, BAUDS[1])} at 115200"
    return [
        Figure(way.drawn_key, f"{name}: drawn", orders, drawn, "ms", how=how),
        Figure(way.encoded_key, f"{name}: encoded as {way.profile.language}", orders, times["encode"], "ms",
               how=how, note=f"{len(whole.data):,} bytes; on a serial line {seconds}"),
    ]  # fmt: skip


def _pages(way: Way, said: Words, effort: Effort, orders: int) -> list[Figure]:
    data = catalogue.render(way.document, way.row, said, way.profile).data
    times = _timed({"all": lambda: catalogue.render(way.document, way.row, said, way.profile)}, effort)
    name = f"{way.document} {way.on}".replace("_", " ")
    return [Figure(way.drawn_key, f"{name}: drawn as PDF", orders, times["all"], "ms",
                   how=f"median of {effort.papers}", note=f"{len(data):,} bytes")]  # fmt: skip


def _timed(acts: dict[str, Callable[[], object]], effort: Effort) -> dict[str, float]:
    return {name: median(each) for name, each in by_turns({name: ready(act) for name, act in acts.items()},
                                                          effort.papers).items()}  # fmt: skip


def _seconds(data: bytes, baud: int) -> str:
    return f"{len(data) * BITS / baud:.2g} s"
