"""Acts of lists in and out: a file of parts with their stock comes in, is taken back; everything goes out."""

from __future__ import annotations

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.exchange import bringing, columns, exporting, reading, undoing
from app.workflow.rows.exchange import JobKind, ListKind, Reading, Wishes

WISHES = Wishes()


def a_list(hand: Hand) -> tuple[Reading, ...]:
    """Parts and their stock, never the same twice; one row is refused."""
    one, two = (hand.chance.randrange(10**9) for _ in range(2))
    parts = f"Name,Barcode,Cost,Category\nListed {one},L{one},0.0048,Listed\nListed {two},L{two},2.50,Listed\n,,,\n"
    stock = f"Part,Quantity,Cost\nL{one},1000,0.0048\nL{two},3,2.50\nnobody,1,1\n"
    sheets = ((parts, ListKind.PARTS), (stock, ListKind.STOCK))
    return tuple(columns.read_by_itself(reading.from_text(text, kind.value), kind) for text, kind in sheets)


@act("bringing.bring_in")
def bring_in(hand: Hand) -> Verb:
    readings = a_list(hand)
    marks = bringing.look(hand.store, hand.who, readings, WISHES).marks
    return lambda: bringing.bring_in(hand.store, hand.who, "soak.csv", readings, WISHES, marks)


@act("undoing.undo")
def undo(hand: Hand) -> Verb:
    readings = a_list(hand)
    marks = bringing.look(hand.store, hand.who, readings, WISHES).marks
    run = bringing.bring_in(hand.store, hand.who, "soak.csv", readings, WISHES, marks)
    return lambda: undoing.undo(hand.store, hand.who, run.id)


@act("exporting.export")
def export(hand: Hand) -> Verb:
    path = hand.folder / f"export-{hand.chance.randrange(10**6)}.zip"
    return lambda: exporting.export(hand.store, hand.who, path, _title, bringing.go_on)


def _title(kind: ListKind | JobKind, field: str) -> str:
    return field or kind.value
