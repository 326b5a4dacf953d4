"""The hand at the counter that will be killed: finds in the shop what an act needs, or makes it by the verbs."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import func, select

from app.models import Article, Customer, History, Part, PartBalance, RepairOrder
from app.models.store import Store
from app.workflow.counter import intake, pickup
from app.workflow.people import articles, people_rows
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerRow
from app.workflow.rows.intake import DepositInput, IntakeInput, IntakeResult
from app.workflow.rows.kinds import Means, State, UseState
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.samples.sample_people import made_up_customers
from app.workflow.stockroom import part_use, stock
from app.workflow.workbench import bench, cards, inspection, labour

FEE = Decimal(30)
DEPOSITS = (Decimal(0), Decimal(10), FEE, Decimal(80))
OWN = "alone in the shop"
#: From a state the usual step to the next, on the way to ready.
STEPS = {State.RECEIVED: "diagnose", State.DIAGNOSING: "repair", State.IN_REPAIR: "finish"}
WAY = (State.RECEIVED, State.DIAGNOSING, State.IN_REPAIR, State.TO_INSPECT, State.READY, State.HANDED_OUT)


@dataclass(slots=True)
class Hand:
    """One shop window with its clerk, who may do everything (a test puts somebody else there for the act itself)."""

    store: Store
    who: Who
    chance: random.Random
    folder: Path

    # --- orders

    def intake(self, **changes: object) -> IntakeInput:
        """An article over the counter, of somebody new."""
        given: dict[str, object] = {
            "customer": next(made_up_customers(self.chance.randrange(10**9))),
            "article": ArticleInput(category_id=1, brand="Nova", model=str(self.chance.randrange(1000))),
            "fault": "does not switch on 不能开机",
            "promised_at": self.store.now() + timedelta(days=2),
            "accessories": ("Charger 充电器",),
            "diagnosis_fee": FEE,
            "estimate": Decimal(900),
            "unlock_code": "0000",
        }
        return IntakeInput(**{**given, **changes})  # type: ignore[arg-type]

    def deposit(self) -> DepositInput | None:
        """Some money left with it, or none."""
        amount = self.chance.choice(DEPOSITS)
        return DepositInput(amount, Means.CASH) if amount else None

    def take_in(self, *, unpaid: bool = False) -> IntakeResult:
        """By the verb; unpaid: with no money left."""
        deposit = None if unpaid else self.deposit()
        return intake.take_in(self.store, self.who, (self.intake(),), deposit, "zh_CN")

    def card(self, order_id: int) -> CardRow:
        """As it stands now."""
        return cards.card(self.store, self.who, order_id)

    def owing(self) -> HandOutInput:
        """What hands an article out while its repair stays on the customer's account."""
        order_id = self.take_in(unpaid=True).orders[0].order_id
        self.bring(order_id, State.IN_REPAIR)
        labour.add(self.store, self.who, order_id, "Repair 维修", Decimal(40))
        self.bring(order_id, State.READY)
        return self.hand_out_input(order_id, owe=True)

    def order(self, *states: State, fresh: bool = False) -> int:
        """An order in one of the states: one that is there, or a new one brought to the first of them."""
        if not fresh and self.chance.random() < 0.6:
            query = select(RepairOrder.id).where(RepairOrder.state.in_([state.value for state in states]))
            with self.store.reading() as session:
                found = list(session.scalars(query.order_by(RepairOrder.id.desc()).limit(30)))
            if found:
                return self.chance.choice(found)
        order_id = self.take_in().orders[0].order_id
        self.bring(order_id, states[0])
        return order_id

    def bring(self, order_id: int, state: State) -> None:
        """Along the usual way up to a state; one off the way is reached by its own step."""
        if state not in WAY:
            raise ValueError(state)
        while (card := self.card(order_id)).state is not state:
            if card.state in STEPS:
                self.free_parts(card)
                bench.move(self.store, self.who, order_id, card.version, STEPS[card.state])
            elif card.state is State.TO_INSPECT:
                inspection.inspect(self.store, self.who, order_id, card.version, True, own_reason=OWN)
            elif card.state is State.READY:
                pickup.hand_out(self.store, self.who, self.hand_out_input(order_id))
            else:
                raise ValueError(card.state)

    def free_parts(self, card: CardRow) -> None:
        """Nothing goes on while a part is kept for it."""
        for each in card.parts:
            if each.state is UseState.RESERVED:
                part_use.put_back(self.store, self.who, each.id)

    def hand_out_input(self, order_id: int, *, owe: bool = False) -> HandOutInput:
        """Everything in order: receipt and accessories back, what is due paid (or owed), what is too much returned."""
        row = pickup.at(self.store, self.who, order_id)
        card, due = row.card, row.bill.due
        valid = [receipt.number for receipt in card.receipts if receipt.ended_at is None]
        return HandOutInput(
            order_id=order_id,
            version=card.version,
            receipt_number=valid[0] if valid else "",
            returned=frozenset(item.id for item in card.items if item.kind == "accessory"),
            payments=(PaymentInput(Means.CARD, due),) if due > 0 and not owe else (),
            refund_means=Means.CASH,
            owed_how="account" if owe and due > 0 else "",
            warranty_days=90,
        )

    # --- parts, people

    def part(self) -> PartRow:
        """A part with at least some on the shelf."""
        free = PartBalance.on_hand - PartBalance.reserved
        with self.store.reading() as session:
            query = select(Part.id).join(PartBalance).where(~Part.retired, free > 5_000)
            found = list(session.scalars(query.limit(20)))
        if found and self.chance.random() < 0.7:
            return stock.part(self.store, self.chance.choice(found))
        made = stock.save_part(self.store, self.who, PartInput(f"Part {self.chance.randrange(10**6)}", Decimal(20)))
        return stock.goods_in(self.store, self.who, made.id, Decimal(50), Decimal(8))

    def customer(self) -> CustomerRow:
        """A new customer with an article, whose order is over."""
        taken = self.take_in().orders[0]
        self.bring(taken.order_id, State.HANDED_OUT)
        with self.store.reading() as session:
            row = session.get_one(Customer, taken.customer_id)
            return people_rows.customer_row(row, people_rows.phones_of(session, row.id))

    def articles_of(self, customer_id: int) -> list[ArticleRow]:
        """Theirs, the newest first."""
        query = select(Article.id).where(Article.customer_id == customer_id, Article.merged_into.is_(None))
        with self.store.reading() as session:
            ids = list(session.scalars(query.order_by(Article.id.desc())))
        return [articles.article(self.store, each) for each in ids]

    # --- what is kept

    def newest_line(self) -> int:
        """The id of the newest line of history."""
        with self.store.reading() as session:
            return session.scalar(select(func.max(History.id))) or 0
