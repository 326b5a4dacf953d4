"""A small shop floor for tests: people, an article taken in, and brought to ready by the verbs themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from app.models.store import Store
from app.workflow.counter import intake
from app.workflow.house import staff
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput, TakenIn
from app.workflow.rows.kinds import Means, Outcome, Role, State
from app.workflow.rows.pickup import HandOutInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards, inspection, labour

ACCESSORIES = ("Charger 充电器", "Case 保护套")


def someone(store: Store, name: str, *roles: Role) -> Who:
    """Another member of staff, without the time a PIN takes."""
    with store.writing() as session:
        person = staff.put_person(session, name, roles, "no PIN")
        return Who(person.id, name, frozenset(roles), "pc-test")


def intake_input(store: Store, **changes: Any) -> IntakeInput:
    given = IntakeInput(
        customer=CustomerInput(name="张伟明", phones=("154 0000 1234",)),
        article=ArticleInput(category_id=1, brand="Xiaomi", model="14"),
        fault="屏幕不亮",
        promised_at=store.now() + timedelta(days=2),
        accessories=ACCESSORIES,
        estimate=Decimal(5000),
        diagnosis_fee=Decimal(30),
        unlock_code="2580",
    )
    return replace(given, **changes)


def take_in(store: Store, who: Who, deposit: str = "", **changes: Any) -> TakenIn:
    paid = DepositInput(Decimal(deposit), Means.CASH) if deposit else None
    result = intake.take_in(store, who, (intake_input(store, **changes),), paid, "zh_CN")
    return result.orders[0]


def make_ready(store: Store, who: Who, order_id: int, outcome: Outcome = Outcome.REPAIRED, price: str = "100") -> None:
    """Through the bench to ready: repaired with one line of labour, or given back as it is."""
    card = cards.card(store, who, order_id)
    if outcome is not Outcome.REPAIRED:
        card = bench.move(store, who, order_id, card.version, "diagnose")
        bench.move(store, who, order_id, card.version, "give_back", outcome=outcome, reason="see diagnosis")
        return
    for key in ("diagnose", "repair"):
        card = bench.move(store, who, order_id, card.version, key)
    if price != "0":
        card = labour.add(store, who, order_id, "Repair 维修", Decimal(price))
    card = bench.move(store, who, order_id, card.version, "finish")
    inspector = someone(store, f"Inspector {order_id}", Role.MANAGER)
    card = inspection.inspect(store, inspector, order_id, card.version, passed=True)
    if card.state is not State.READY:
        raise AssertionError(card.state)


def hand_out_input(store: Store, who: Who, order_id: int, **changes: Any) -> HandOutInput:
    """Everything in order: the valid receipt taken back, every accessory ticked."""
    card = cards.card(store, who, order_id)
    valid = [receipt.number for receipt in card.receipts if receipt.ended_at is None]
    given = HandOutInput(
        order_id=order_id,
        version=card.version,
        receipt_number=valid[0] if valid else "",
        returned=frozenset(item.id for item in card.items if item.kind == "accessory"),
        warranty_days=90,
    )
    return replace(given, **changes)
