"""Acts around parts on a card: pieces with numbers, places, jobs that wait, substitutes, old parts, slips."""

from __future__ import annotations

from decimal import Decimal

from app.models import QUARANTINE, STORE_ROOM
from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.rows.kinds import OldFate, PlaceKind, State
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.rows.stockroom import Moving, PlaceInput, PlaceRow, Taking
from app.workflow.stockroom import (
    issuing,
    moving,
    old_parts,
    part_use,
    places,
    restocking,
    stock,
    substitutes,
    wants,
)

ONE, TWO = Decimal(1), Decimal(2)
FREE = Decimal(0)  # charges must stay below what the customer agreed to


def van(hand: Hand) -> PlaceRow:
    """A van, an old one or a new one."""
    found = [row for row in places.all_places(hand.store) if row.kind is PlaceKind.VAN]
    if found and hand.chance.random() < 0.8:
        return hand.chance.choice(found)
    given = PlaceInput(PlaceKind.VAN, f"Van 服务车 {hand.chance.randrange(10**9)}")
    return places.save(hand.store, hand.who, given)


def board(hand: Hand) -> tuple[PartRow, tuple[str, ...]]:
    """A part with serial numbers, and two of its pieces on the shelf."""
    made = stock.save_part(
        hand.store, hand.who, PartInput(f"Board 主板 {hand.chance.randrange(10**9)}", Decimal(20), by_serial=True)
    )
    pieces = tuple(f"SN{hand.chance.randrange(10**9)}-{each}" for each in range(2))
    return stock.goods_in(hand.store, hand.who, made.id, TWO, Decimal("3.33"), pieces=pieces), pieces


@act("places.save")
def add_van(hand: Hand) -> Verb:
    given = PlaceInput(PlaceKind.VAN, f"Van 服务车 {hand.chance.randrange(10**9)}")
    return lambda: places.save(hand.store, hand.who, given)


@act("places.retire")
def retire_van(hand: Hand) -> Verb:
    made = places.save(hand.store, hand.who, PlaceInput(PlaceKind.VAN, f"Old van {hand.chance.randrange(10**9)}"))
    return lambda: places.retire(hand.store, hand.who, made.id, made.version)


@act("moving.transfer")
def transfer(hand: Hand) -> Verb:
    part, goal = hand.part(), van(hand)
    lines = [Moving(part.id, Decimal("1.5"))]
    return lambda: moving.transfer(hand.store, hand.who, STORE_ROOM, goal.id, lines)


@act("moving.transfer:pieces into quarantine")
def transfer_pieces(hand: Hand) -> Verb:
    part, pieces = board(hand)
    lines = [Moving(part.id, ONE, pieces[:1])]
    return lambda: moving.transfer(hand.store, hand.who, STORE_ROOM, QUARANTINE, lines, "smells burnt")


@act("moving.scrap")
def scrap(hand: Hand) -> Verb:
    part, pieces = board(hand)
    return lambda: moving.scrap(hand.store, hand.who, part.id, ONE, "cracked", STORE_ROOM, pieces[1:])


@act("restocking.set_level")
def set_level(hand: Hand) -> Verb:
    part, goal = hand.part(), van(hand)
    level = Decimal(hand.chance.randrange(1, 9))
    return lambda: restocking.set_level(hand.store, hand.who, goal.id, part.id, level)


@act("part_use.use_now:a piece out of a van")
def use_piece(hand: Hand) -> Verb:
    order_id, (part, pieces), place = hand.order(State.IN_REPAIR), board(hand), van(hand)
    moving.transfer(hand.store, hand.who, STORE_ROOM, place.id, [Moving(part.id, TWO, pieces)])
    taking = Taking(place.id, pieces[:1])
    return lambda: part_use.use_now(hand.store, hand.who, order_id, part.id, ONE, FREE, taking=taking)


@act("part_use.put_back:a piece")
def put_piece_back(hand: Hand) -> Verb:
    order_id, (part, pieces) = hand.order(State.IN_REPAIR), board(hand)
    card = part_use.use_now(hand.store, hand.who, order_id, part.id, TWO, FREE, taking=Taking(serials=pieces))
    return lambda: part_use.put_back(hand.store, hand.who, card.parts[-1].id, "not it")


@act("stock.correct:pieces")
def count_pieces(hand: Hand) -> Verb:
    part, pieces = board(hand)
    seen = (pieces[0], f"NEW{hand.chance.randrange(10**9)}", f"NEWER{hand.chance.randrange(10**9)}")
    return lambda: stock.correct(hand.store, hand.who, part.id, Decimal(3), "counted", seen)


@act("wants.want")
def want(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR, fresh=True), hand.part()
    return lambda: wants.want(hand.store, hand.who, order_id, part.id, TWO, "the left one")


@act("wants.order_for_job")
def order_for_job(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR, fresh=True), hand.part()
    version = hand.card(order_id).version
    return lambda: wants.order_for_job(hand.store, hand.who, order_id, version, part.id, ONE)


@act("wants.drop")
def drop(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR, fresh=True), hand.part()
    kept = wants.want(hand.store, hand.who, order_id, part.id, TWO).wants[-1]
    return lambda: wants.drop(hand.store, hand.who, kept.id, "not needed")


@act("stock.goods_in:for jobs that wait")
def goods_for_jobs(hand: Hand) -> Verb:
    (part, _), orders = board(hand), [hand.order(State.IN_REPAIR, fresh=True) for _ in range(2)]
    for order_id in orders:
        wants.want(hand.store, hand.who, order_id, part.id, Decimal(3))
    pieces = tuple(f"IN{hand.chance.randrange(10**9)}-{each}" for each in range(2))
    return lambda: stock.goods_in(hand.store, hand.who, part.id, TWO, Decimal("7.77"), pieces=pieces)


@act("substitutes.add")
def add_substitute(hand: Hand) -> Verb:
    one, other = board(hand)[0], hand.part()
    return lambda: substitutes.add(hand.store, hand.who, one.id, other.id, "longer screws")


@act("substitutes.remove")
def remove_substitute(hand: Hand) -> Verb:
    one, other = board(hand)[0], hand.part()
    substitutes.add(hand.store, hand.who, one.id, other.id)
    return lambda: substitutes.remove(hand.store, hand.who, one.id, other.id)


@act("old_parts.set_fate")
def recycle(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    used = part_use.use_now(hand.store, hand.who, order_id, part.id, ONE, FREE).parts[-1].id
    fate = hand.chance.choice(tuple(OldFate))
    return lambda: old_parts.set_fate(hand.store, hand.who, used, fate, note="bag 7", value=Decimal("0.50"))


@act("old_parts.note_free")
def note_in_words(hand: Hand) -> Verb:
    order_id = hand.order(State.IN_REPAIR)
    fate = hand.chance.choice((OldFate.KEPT, OldFate.CREDIT, OldFate.CUSTOMER, OldFate.SCRAPPED))
    return lambda: old_parts.note_free(hand.store, hand.who, order_id, "Old board", TWO, fate, note="bag 8")


@act("issuing.to_slip")
def to_slip(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    part_use.use_now(hand.store, hand.who, order_id, part.id, ONE, FREE)
    return lambda: issuing.to_slip(hand.store, hand.who, order_id)
