"""Who brings what, and how it ends: real repair records joined with made-up customers, accessories and prices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import cycle, islice
from pathlib import Path

from app.errors import ShopError
from app.places import resources
from app.workflow.rows.customers import CustomerInput
from app.workflow.samples.openrepair import RepairRecord, read_records
from app.workflow.samples.sample_people import made_up_collector, made_up_customers

SAMPLE = "samples/openrepair_sample.csv"
SEED = 2611


class Ending(StrEnum):
    """The endings that a day in the shop has."""

    REPAIRED = "repaired"
    WARRANTY = "warranty"
    REPEAT = "repeat"  # brought back within the repair warranty with the same fault
    DECLINED = "declined"
    UNREPAIRABLE = "unrepairable"
    LOST_RECEIPT = "lost_receipt"
    SOMEONE_ELSE = "someone_else"
    PART_PAYMENT = "part_payment"
    NO_FAULT = "no_fault"
    WHILE_YOU_WAIT = "while_you_wait"
    INSPECTION_REFUSED = "inspection_refused"
    WITHDRAWN = "withdrawn"


# A repeat needs an article that was handed out before it, so it never comes first.
ORDER = (
    Ending.REPAIRED,
    Ending.WARRANTY,
    Ending.REPEAT,
    Ending.DECLINED,
    Ending.UNREPAIRABLE,
    Ending.LOST_RECEIPT,
    Ending.SOMEONE_ELSE,
    Ending.PART_PAYMENT,
    Ending.NO_FAULT,
    Ending.WHILE_YOU_WAIT,
    Ending.INSPECTION_REFUSED,
    Ending.WITHDRAWN,
)


@dataclass(frozen=True, slots=True)
class Job:
    """One article over the counter. Money in the sample shop's currency; `index` from 0."""

    index: int
    record: RepairRecord
    customer: CustomerInput
    ending: Ending
    serial: str
    accessories: tuple[str, ...]
    estimate: Decimal
    deposit: Decimal
    collector: tuple[str, str]  # somebody else's name and the last digits of an ID


def jobs(number: int, records: Path | None, language: str) -> tuple[Job, ...]:
    """The first `number` jobs of a records file (None = the sample that is shipped), over again when it is shorter.

    Raises ShopError("records.…") as read_records, "records.empty" for a file without one usable record.
    """
    path = records or resources() / SAMPLE
    found = list(islice(read_records(path), number))
    if not found:
        raise ShopError("records.empty", path=str(path))
    chinese = 0.8 if language == "zh_CN" else 0.25
    people = made_up_customers(SEED, chinese)
    return tuple(
        _job(index, record, next(people), ending, language)
        for index, record, ending in zip(range(number), cycle(found), _endings(), strict=False)
    )


def _endings() -> Iterator[Ending]:
    return cycle(ORDER)


def _job(index: int, record: RepairRecord, customer: CustomerInput, ending: Ending, language: str) -> Job:
    extras = ("电源线", "说明书", "包装盒") if language == "zh_CN" else ("power cord", "manual", "box")
    estimate = Decimal(120 + 35 * (index % 9))
    return Job(
        index=index,
        record=record,
        customer=customer,
        ending=ending,
        serial=f"SN{SEED}{index:05d}",
        accessories=extras[: index % 3],
        estimate=estimate,
        deposit=Decimal(50) if index % 4 == 0 or ending is Ending.DECLINED else Decimal(0),
        collector=made_up_collector(index, 0.8 if language == "zh_CN" else 0.25),
    )

