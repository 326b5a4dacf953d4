"""The demo: a sample shop in a folder of its own, filled by the verbs with three weeks of made-up work."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import platformdirs

from app import settings
from app.models.holder import hold_with_others
from app.models.store import Store, open_store
from app.places import NAME, Places, is_network_share, places_for
from app.tour import sample_shop, story
from app.tour.clock import TourClock
from app.workflow import bench, inspection, intake, labour, papers, part_use, pickup, quotations, shop, stock
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import How, Means, Outcome, Proof, Service, ServiceReason, State
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import ListsRow
from app.workflow.rows.stock import PartFilter

JOBS = 66
DAYS = 21
ZONE = ZoneInfo(sample_shop.ZONE)


def demo_places() -> Places:
    """The sample shop's own folder; never the real shop's."""
    return places_for(platformdirs.user_data_path(f"{NAME}-demo", appauthor=False))


def fill_if_empty(places: Places, language: str) -> None:
    """Fill the sample shop unless it was filled before. A filling that was cut off is done anew."""
    done = places.data / "demo-filled"
    if done.exists():
        return
    if places.database.exists() and not _is_ours(places):
        return
    for path in (places.database, Path(f"{places.database}-wal"), Path(f"{places.database}-shm")):
        path.unlink(missing_ok=True)
    places.make_folders()
    _mark(places).touch()
    station = settings.open_settings(places.settings_file).settings.station
    with hold_with_others(places.data):
        clock = TourClock(datetime.now(UTC) - timedelta(days=DAYS))
        store = open_store(places.data, clock=clock, refuse=is_network_share)
        try:
            fill(store, clock, language, station)
        finally:
            store.close()
    done.touch()


def _mark(places: Places) -> Path:
    return places.data / "demo-begun"


def _is_ours(places: Places) -> bool:
    """A database without our mark is somebody's real shop: it is opened as it is."""
    return _mark(places).exists()


def fill(store: Store, clock: TourClock, language: str, station: str, number: int = JOBS) -> sample_shop.Crew:
    """Found the sample shop and work `number` jobs up to now; the clock ends at the moment it is called."""
    now = datetime.now(UTC)
    crew = sample_shop.found(store, language, station)
    shift = Shift(store, clock, crew, shop.lists(store), random.Random(story.SEED))
    days = _open_days(clock.now, now)
    for job in story.jobs(number, None, language):
        day = days[job.index * len(days) // number]
        clock.move_to(min(datetime.combine(day, time(9, 5), ZONE) + timedelta(minutes=17 * (job.index % 8)), now))
        shift.work(job, _days_left(day, now))
    clock.move_to(now)
    # what was printed weeks ago is not printed now
    papers.mark_taken(store, [slip.id for slip in papers.owed(store, station)])
    return crew


def _open_days(first: datetime, last: datetime) -> list[date]:
    span = (last.astimezone(ZONE).date() - first.astimezone(ZONE).date()).days
    days = [first.astimezone(ZONE).date() + timedelta(days=number) for number in range(1, span + 1)]
    return [day for day in days if day.weekday() < 6] or days


def _days_left(day: date, now: datetime) -> int:
    return (now.astimezone(ZONE).date() - day).days


@dataclass(slots=True)
class Shift:
    """Works jobs by the verbs, each as far as it would have come by today."""

    store: Store
    clock: TourClock
    crew: sample_shop.Crew
    lists: ListsRow
    chance: random.Random

    def work(self, job: story.Job, days: int) -> None:
        """Take it in; what came long ago is out again, what came lately stands somewhere on the bench."""
        card = self._take_in(job)
        stages = 5 if days > 6 else self.chance.randrange(5)
        if stages == 0:
            return
        card = self._move(card, "diagnose")
        card = bench.save_findings(
            self.store,
            self._technician,
            card.id,
            card.card_version,
            diagnosis=job.record.fault[:300],
            fault_code_id=self._fault_code(),
            measures="",
        )
        if job.ending in {story.Ending.UNREPAIRABLE, story.Ending.WITHDRAWN}:
            outcome = Outcome.UNREPAIRABLE if job.ending is story.Ending.UNREPAIRABLE else Outcome.WITHDRAWN
            card = self._end(card, outcome)
        elif stages > 1:
            card = self._repair(job, card, stages)
        if stages > 4 and card.state is State.READY:
            self._hand_out(card)

    def _take_in(self, job: story.Job) -> CardRow:
        warranty = job.ending is story.Ending.WARRANTY
        article = ArticleInput(
            category_id=story.category_of(job.record, self.lists).id,
            brand=job.record.brand,
            serial=job.serial,
            bought_on=(self.clock.now - timedelta(days=120)).date() if warranty else None,
            proof=Proof.INVOICE if warranty else Proof.NONE,
            sold_here=warranty,
        )
        given = IntakeInput(
            customer=job.customer,
            article=article,
            fault=job.record.fault or job.record.category,
            promised_at=self._promise(job),
            service=Service.WARRANTY if warranty else Service.PAID,
            service_reason=ServiceReason.SOLD_HERE if warranty else ServiceReason.NO_DATE,
            urgent=job.index % 9 == 0,
            accessories=job.accessories,
            estimate=job.estimate,
            diagnosis_fee=Decimal(30),
            shelf=f"{'ABC'[job.index % 3]}-{job.index % 12 + 1:02d}",
        )
        deposit = DepositInput(job.deposit, Means.CASH) if job.deposit else None
        taken = intake.take_in(self.store, self.crew.clerk, (given,), deposit).orders[0]
        self.clock.pass_minutes(4)
        return bench.assign(self.store, self.crew.manager, taken.order_id, 1, self._technician.staff_id, None)

    def _promise(self, job: story.Job) -> datetime:
        """As proposed; some promise too much, so that something is late."""
        if job.index % 4 == 1:
            return self.clock.now + timedelta(hours=26)
        return intake.propose_promise(self.store, urgent=job.index % 9 == 0)

    def _repair(self, job: story.Job, card: CardRow, stages: int) -> CardRow:
        if stages == 2:
            quoted = quotations.quote(self.store, self._technician, card.id, card.version, job.estimate * 2)
            return self._move(quoted, "ask_customer")
        if stages == 3 and job.index % 2:
            return self._move(card, "await_parts")
        card = self._move(card, "repair")
        name = "更换零件" if self.crew.clerk.name.isascii() is False else "Replace part"
        card = labour.add(self.store, self._technician, card.id, name, Decimal(60), Decimal(1))
        card = self._use_part(card)
        if stages == 3:
            return card
        card = self._move(card, "finish")
        return inspection.inspect(self.store, self.crew.manager, card.id, card.version, True)

    def _use_part(self, card: CardRow) -> CardRow:
        """One cheap part that is there, so that the estimate holds."""
        found = stock.rows(self.store, stock.list_ids(self.store, PartFilter(sort="price"), 0, 12).ids)
        for part in found:
            if part.free >= 1 and part.price <= 40:
                return part_use.use_now(self.store, self._technician, card.id, part.id, Decimal(1))
        return card

    def _end(self, card: CardRow, outcome: Outcome) -> CardRow:
        key = next(move.key for move in card.moves if outcome in move.outcomes and move.to is State.READY)
        reason = "客户已知" if not self.crew.clerk.name.isascii() else "Customer knows"
        return self._move(card, key, outcome, reason)

    def _hand_out(self, card: CardRow) -> None:
        self.clock.pass_minutes(60 * 24)
        bench.tell_ready(self.store, self.crew.clerk, card.id, How.PHONE)
        self.clock.pass_minutes(60 * 5)
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
        pickup.hand_out(self.store, self.crew.clerk, handed)

    def _move(self, card: CardRow, key: str, outcome: Outcome | None = None, reason: str = "") -> CardRow:
        self.clock.pass_minutes(11)
        who = self._technician if outcome is None else self.crew.manager
        return bench.move(self.store, who, card.id, card.version, key, outcome=outcome, reason=reason)

    def _fault_code(self) -> int:
        return self.chance.choice(self.lists.fault_codes).id

    @property
    def _technician(self) -> sample_shop.Who:
        return self.crew.technician
