"""Paper: the claim receipt's PDF ÷ the same strokes and letters by bare reportlab calls; a tag drawn and encoded."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, cast

from reportlab.pdfgen import canvas as pdfgen

from app.bench.clocks import by_turns, median, ready
from app.bench.figures import Figure
from app.bench.shops import Effort, Filled
from app.models.store import Store
from app.printing.documents import catalogue
from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.ui import words
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import ClaimReceiptPaper
from app.workflow.slips import papers

AIM = 1.5
PAGES = PrinterProfile("bench", Role.RECEIPT, OutletKind.MEMORY, language=Language.PDF)
TAGS = PrinterProfile("bench", Role.TAG, OutletKind.MEMORY)
CANVAS = cast("Any", pdfgen.Canvas)
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


def measure(shop: Filled, effort: Effort) -> list[Figure]:
    """Another order's papers each time; medians."""
    said = words.paper_words("zh_CN")
    with shop.opened() as store, shop.plain() as connection:
        found = connection.execute("SELECT id FROM claim_receipt WHERE state = 'valid' ORDER BY id DESC LIMIT 50")
        slips = [_paper(store, row[0]) for row in found.fetchall()]

    turn = iter(range(10**9))
    recorded = [_strokes(lambda each=each: _receipt(each, said)) for each in slips]
    times = by_turns(
        {
            "receipt": lambda: _next(slips, turn, lambda each: _receipt(each, said)),
            "bare": lambda: _next(recorded, turn, _replay),
            "tag": lambda: _next(slips, turn, lambda each: catalogue.render(Document.REPAIR_TAG, each, said, TAGS)),
        },
        effort.papers,
    )
    took, how = {name: median(each) for name, each in times.items()}, f"median of {effort.papers}"
    return [
        Figure("receipt", "claim receipt PDF ÷ bare reportlab", shop.orders, took["receipt"], "ms", took["bare"], AIM,
               how),
        Figure("tag", "repair tag drawn and encoded (TSPL, 203 dpi)", shop.orders, took["tag"], "ms", how=how),
    ]  # fmt: skip


def _paper(store: Store, receipt_id: int) -> ClaimReceiptPaper:
    return papers.claim_paper(store, receipt_id, 1)


def _next(things: list[Any], turn: Any, act: Callable[[Any], Any]) -> Callable[[], Any]:
    thing = things[next(turn) % len(things)]
    return ready(lambda: act(thing))()


def _receipt(paper: ClaimReceiptPaper, said: words.PaperWords) -> bytes:
    return catalogue.render(Document.CLAIM_RECEIPT, paper, said, PAGES).data


class _Recording:
    """Stands in for a canvas: keeps what is asked of it, and asks the same of a real one."""

    last: _Recording

    def __init__(self, out: object, **kwargs: Any) -> None:
        self.calls: list[Call] = []
        self.kwargs = kwargs
        self._canvas = CANVAS(out, **kwargs)
        _Recording.last = self

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._canvas, name)

        def kept(*args: Any, **kwargs: Any) -> Any:
            self.calls.append((name, args, kwargs))
            return found(*args, **kwargs)

        return kept


def _strokes(draw: Callable[[], object]) -> _Recording:
    """Draw once and keep the calls of the canvas that was drawn last (a document tries several sizes)."""
    with _recording():
        draw()
    return _Recording.last


@contextmanager
def _recording() -> Generator[None, None, None]:
    setattr(pdfgen, "Canvas", _Recording)  # noqa: B010  # reportlab knows no other way in
    try:
        yield
    finally:
        setattr(pdfgen, "Canvas", CANVAS)  # noqa: B010


def _replay(recorded: _Recording) -> bytes:
    """The same calls on a canvas of reportlab's own."""
    out = io.BytesIO()
    canvas = CANVAS(out, **recorded.kwargs)
    for name, args, kwargs in recorded.calls:
        getattr(canvas, name)(*args, **kwargs)
    return out.getvalue()
