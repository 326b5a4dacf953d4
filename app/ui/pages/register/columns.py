"""The columns of the goods register, declared; on the page and in the file they stand in the same order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.ui.desk import Desk
from app.ui.names import outcome_name, service_name
from app.ui.phrases import listed
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.rows.kinds import Outcome, Service
from app.workflow.rows.papers import JOINED, RegisterRow


def headings() -> dict[str, str]:
    """The words over the columns, by field of RegisterRow."""
    return {
        "date_in": translate("Register", "Date in"),
        "number": translate("Register", "Number"),
        "customer": translate("Register", "Customer"),
        "article": translate("Register", "Article"),
        "accessories": translate("Register", "Accessories"),
        "service": translate("Register", "Kind"),
        "promised_at": translate("Register", "Promised"),
        "date_out": translate("Register", "Date out"),
        "outcome": translate("Register", "Outcome"),
        "collected_by": translate("Register", "Collected by"),
        "receipt_voided_by": translate("Register", "Receipt voided by"),
        "struck": translate("Register", "Struck off"),
    }


def value_words() -> dict[str, str]:
    """Words for the values of service and outcome in the CSV file."""
    return {
        **{service.value: service_name(service) for service in Service},
        **{outcome.value: outcome_name(outcome) for outcome in Outcome},
    }


def tone(row: RegisterRow) -> str:
    """A struck line is quiet."""
    return "quiet" if row.struck else ""


def voided_by(row: RegisterRow) -> str:
    """Who took the receipt back; why the line was struck off where it was."""
    if row.struck:
        return translate("Register", "× struck off: {why}").format(why=row.struck)
    return row.receipt_voided_by


def register_columns(desk: Desk) -> tuple[Column, ...]:
    """A struck line stays readable, quiet, with the reason in its last column; the tip says all that a cell holds."""
    formats, words = desk.formats, headings()

    def moment(at: datetime | None) -> str:
        return "" if at is None else f"{formats.local(at):%Y-%m-%d %H:%M}"

    def later(at: datetime | None, row: RegisterRow) -> str:
        """In short: without the year where it is the one it came in, else without the hour; the tip says both."""
        same = at is not None and formats.local(at).year == formats.local(row.date_in).year
        return moment(at)[5:] if same else moment(at)[:10]

    def column(
        key: str, width: int, text: Callable[[RegisterRow], str], tip: Callable[[RegisterRow], str] | None = None
    ) -> Column:
        return Column(key, words[key], text, width, tone=tone, tip=tip or text, tone_stays=False)

    when = wide_enough("2026-11-20 09:03", strong=True)
    soon = wide_enough("11-28 20:08", "2027-01-08", strong=True)
    kinds = wide_enough(*(service_name(each) for each in Service))
    return (
        column("date_in", when, lambda row: moment(row.date_in), lambda row: formats.moment(row.date_in)),
        column("number", 122, lambda row: formats.number(row.number)),
        column("customer", 110, lambda row: row.customer),
        column("article", 0, lambda row: row.article),
        column("accessories", 104, lambda row: listed(row.accessories.split(JOINED))),
        column("service", kinds, lambda row: service_name(row.service)),
        column(
            "promised_at", soon, lambda row: later(row.promised_at, row), lambda row: formats.moment(row.promised_at)
        ),
        column("date_out", soon, lambda row: later(row.date_out, row), lambda row: formats.moment(row.date_out)),
        column("outcome", 104, lambda row: outcome_name(row.outcome) if row.outcome else ""),
        column("collected_by", 104, lambda row: row.collected_by),
        column("receipt_voided_by", 104, voided_by),
    )
