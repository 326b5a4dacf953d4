"""The demo's work: each job as a row of acts by the verbs, with the opening minutes that pass between them."""

from __future__ import annotations

import random
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from app.tour.clock import TourClock
from app.tour.sample_shop import Crew
from app.tour.story import Ending, Job
from app.workflow import Store
from app.workflow.counter import intake, pickup
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import How, Means, Outcome, Proof, Service, ServiceReason, State
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import ListsRow, Who
from app.workflow.rows.stock import PartFilter
from app.workflow.samples import openrepair
from app.workflow.stockroom import part_use, stock
from app.workflow.till import quotations
from app.workflow.workbench import bench, inspection, labour

HOUR = 60
DAY = 9 * HOUR  # the sample shop is open so long
Work = Generator[int, None, None]  # yields the opening minutes until its next act


@dataclass(slots=True)
class Shift:
    """Works jobs by the verbs."""

    store: Store
    clock: TourClock
    crew: Crew
    lists: ListsRow
    language: str
    chance: random.Random

    def work(self, job: Job) -> Work:
        """From the counter to the counter, as the job's ending wants it."""
        card = self._take_in(job)
        yield self._about(5 * HOUR)
        card = self._diagnose(job, card)
        yield self._about(2 * HOUR)
        if job.ending is Ending.UNREPAIRABLE:
            card = self._end(card, "give_back", Outcome.UNREPAIRABLE)
        elif job.ending is Ending.WITHDRAWN:
            card = self._end(card, "withdraw", Outcome.WITHDRAWN)
        elif job.ending is Ending.DECLINED:
            card = self._quote(job, card)
            yield self._about(DAY)
            card = self._decline(card)
        elif job.ending is Ending.NO_FAULT:
            card = self._move(card, "finish")
            yield self._about(4 * HOUR)
            card = self._pass(card)
        else:
            if job.ending is Ending.PART_PAYMENT:
                card = self._move(card, "await_parts")
                yield self._about(2 * DAY)
            card = self._repair(card)
            yield self._about(6 * HOUR)
            card = self._move(card, "finish")
            yield self._about(5 * HOUR)
            card = self._pass(card)
        yield self._about(HOUR)
        bench.tell_ready(self.store, self.crew.clerk, card.id, How.PHONE)
        yield self._about(3 * DAY)
        self._hand_out(card)

    def _about(self, minutes: int) -> int:
        return int(minutes * self.chance.uniform(0.5, 1.5)) + 1

    # --- acts

    def _take_in(self, job: Job) -> CardRow:
        warranty = job.ending is Ending.WARRANTY
        urgent = job.index % 9 == 0
        category = openrepair.category_of(job.record, self.lists.categories)
        article = ArticleInput(
            category_id=category.id,
            brand=job.record.brand,
            model=openrepair.kind_of(job.record, category, self.language),
            serial=job.serial,
            bought_on=(self.clock.now - timedelta(days=120)).date() if warranty else None,
            proof=Proof.INVOICE if warranty else Proof.NONE,
            sold_here=warranty,
        )
        given = IntakeInput(
            customer=job.customer,
            article=article,
            fault=job.record.fault or job.record.category,
            promised_at=self._promise(job, urgent),
            service=Service.WARRANTY if warranty else Service.PAID,
            service_reason=ServiceReason.SOLD_HERE if warranty else ServiceReason.NO_DATE,
            urgent=urgent,
            accessories=job.accessories,
            estimate=job.estimate,
            diagnosis_fee=Decimal(30),
            shelf=f"{'ABC'[job.index % 3]}-{job.index % 12 + 1:02d}",
        )
        deposit = DepositInput(job.deposit, Means.CASH) if job.deposit else None
        taken = intake.take_in(self.store, self.crew.clerk, (given,), deposit).orders[0]
        return bench.assign(self.store, self.crew.manager, taken.order_id, 1, self._technician(job).staff_id, None)

    def _promise(self, job: Job, urgent: bool) -> datetime:
        """As proposed; some promise too much, so that something is late."""
        if job.index % 4 == 1:
            return self.clock.now + timedelta(hours=8)
        return intake.propose_promise(self.store, urgent)

    def _diagnose(self, job: Job, card: CardRow) -> CardRow:
        card = self._move(card, "diagnose")
        return bench.save_findings(
            self.store,
            self._by(card),
            card.id,
            card.card_version,
            diagnosis=job.record.fault[:300],
            fault_code_id=self.chance.choice(self.lists.fault_codes).id,
            measures="",
        )

    def _quote(self, job: Job, card: CardRow) -> CardRow:
        card = quotations.quote(self.store, self._by(card), card.id, card.version, job.estimate * 2)
        return self._move(card, "ask_customer")

    def _decline(self, card: CardRow) -> CardRow:
        asked = card.quotations[-1].id
        card = quotations.answer(self.store, self.crew.clerk, asked, False, card.customer.name, How.PHONE)
        return bench.move(self.store, self.crew.clerk, card.id, card.version, "decline")

    def _repair(self, card: CardRow) -> CardRow:
        card = self._move(card, "repair")
        item = min((each for each in self.lists.prices if each.category_id is None), key=lambda each: each.price)
        name = item.name("en" if self.crew.clerk.name.isascii() else "zh_CN")
        card = labour.add(self.store, self._by(card), card.id, name, item.price, Decimal(1), item.id)
        # one cheap part that is there, so that the estimate holds
        for part in stock.rows(self.store, stock.list_ids(self.store, PartFilter(sort="price"), 0, 12).ids):
            if part.free >= 1 and part.price <= 40:
                return part_use.use_now(self.store, self._by(card), card.id, part.id, Decimal(1))
        return card

    def _pass(self, card: CardRow) -> CardRow:
        return inspection.inspect(self.store, self.crew.manager, card.id, card.version, True)

    def _end(self, card: CardRow, key: str, outcome: Outcome) -> CardRow:
        reason = "Customer knows" if self.crew.clerk.name.isascii() else "客户已知"
        who = self.crew.manager
        return bench.move(self.store, who, card.id, card.version, key, outcome=outcome, reason=reason)

    def _hand_out(self, card: CardRow) -> None:
        row = pickup.at(self.store, self.crew.clerk, card.id)
        due = row.bill.due
        handed = HandOutInput(
            order_id=card.id,
            version=row.card.version,
            receipt_number=next(each.number for each in row.card.receipts if each.ended_at is None),
            returned=frozenset(item.id for item in row.card.items if item.kind == "accessory"),
            payments=(PaymentInput(self.chance.choice(list(Means)), due),) if due > 0 else (),
            refund_means=Means.CASH if due < 0 else None,
            warranty_days=row.repair_warranty_days,
        )
        if row.card.state is State.READY:
            pickup.hand_out(self.store, self.crew.clerk, handed)

    def _move(self, card: CardRow, key: str) -> CardRow:
        return bench.move(self.store, self._by(card), card.id, card.version, key)

    def _by(self, card: CardRow) -> Who:
        mine = card.technician_id == self.crew.second.staff_id
        return self.crew.second if mine else self.crew.technician

    def _technician(self, job: Job) -> Who:
        return self.crew.second if job.index % 3 == 0 else self.crew.technician
