"""Acts in the store room and with parts on a card."""

from __future__ import annotations

from decimal import Decimal

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.rows.kinds import State
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import part_use, shelves, stock

ONE = Decimal(1)
FREE = Decimal(0)  # charges must stay below what the customer agreed to


@act("stock.save_part")
def save_part(hand: Hand) -> Verb:
    given = PartInput(f"Part 零件 {hand.chance.randrange(10**9)}", Decimal(20), shelf="C-1", fits=("Nova",))
    return lambda: stock.save_part(hand.store, hand.who, given)


@act("stock.save_part:changed")
def change_part(hand: Hand) -> Verb:
    part = hand.part()
    given = PartInput(part.name, part.price + 1, shelf=f"D-{hand.chance.randrange(99999)}", id=part.id,
                      version=part.version)  # fmt: skip
    return lambda: stock.save_part(hand.store, hand.who, given)


@act("stock.goods_in")
def goods_in(hand: Hand) -> Verb:
    part = hand.part()
    return lambda: stock.goods_in(hand.store, hand.who, part.id, Decimal(7), Decimal("8.50"), "delivery")


@act("stock.correct")
def count(hand: Hand) -> Verb:
    part = hand.part()
    counted = part.on_hand + hand.chance.choice((-1, 2))
    return lambda: stock.correct(hand.store, hand.who, part.id, counted, "counted")


@act("stock.retire")
def retire(hand: Hand) -> Verb:
    made = stock.save_part(hand.store, hand.who, PartInput(f"Old {hand.chance.randrange(10**9)}", Decimal(1)))
    return lambda: stock.retire(hand.store, hand.who, made.id, made.version, True)


@act("shelves.give_numbers")
def number_shelf(hand: Hand) -> Verb:
    name = f"S-{hand.chance.randrange(10**9)}"
    stock.save_part(hand.store, hand.who, PartInput(f"On {name}", Decimal(1), shelf=name))
    return lambda: shelves.give_numbers(hand.store, hand.who, (name,))


@act("part_use.reserve")
def reserve(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR, fresh=True), hand.part()
    return lambda: part_use.reserve(hand.store, hand.who, order_id, part.id, ONE, FREE)


@act("part_use.use")
def use(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    taken = part_use.reserve(hand.store, hand.who, order_id, part.id, ONE, FREE).parts[-1].id
    return lambda: part_use.use(hand.store, hand.who, taken)


@act("part_use.use_now")
def use_now(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    return lambda: part_use.use_now(hand.store, hand.who, order_id, part.id, ONE, FREE)


@act("part_use.found_and_use")
def found_and_use(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    return lambda: part_use.found_and_use(hand.store, hand.who, order_id, part.id, part.free + 2, FREE)


@act("part_use.put_back")
def put_back(hand: Hand) -> Verb:
    order_id, part = hand.order(State.IN_REPAIR), hand.part()
    taken = part_use.use_now(hand.store, hand.who, order_id, part.id, ONE, FREE).parts[-1].id
    return lambda: part_use.put_back(hand.store, hand.who, taken, "not it")
