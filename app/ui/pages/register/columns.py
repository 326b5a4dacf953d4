"""The columns of the goods register, declared; on the page and in the file they stand in the same order."""

from __future__ import annotations

from datetime import datetime

from app.ui.desk import Desk
from app.ui.names import outcome_name, service_name
from app.ui.widgets import Column
from app.ui.words import translate
from app.workflow.rows.kinds import Outcome, Service
from app.workflow.rows.papers import RegisterRow


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


def register_columns(desk: Desk) -> tuple[Column, ...]:
    """A struck line stays readable, quiet, with the reason in its last column."""
    formats, words = desk.formats, headings()

    def tone(row: RegisterRow) -> str:
        return "quiet" if row.struck else ""

    def voided_by(row: RegisterRow) -> str:
        if row.struck:
            return translate("Register", "× struck off: {why}").format(why=row.struck)
        return row.receipt_voided_by

    def moment(at: datetime | None) -> str:
        return "" if at is None else f"{formats.local(at):%Y-%m-%d %H:%M}"

    def late(row: RegisterRow) -> str:
        return "quiet" if row.struck or row.date_out is not None else ""

    return (
        Column("date_in", words["date_in"], lambda row: moment(row.date_in), 118, tone=tone),
        Column("number", words["number"], lambda row: formats.number(row.number), 122, tone=tone),
        Column("customer", words["customer"], lambda row: row.customer, 92, tone=tone),
        Column("article", words["article"], lambda row: row.article, 0, tone=tone, tip=lambda row: row.article),
        Column(
            "accessories", words["accessories"], lambda row: row.accessories, 120, tone=tone,
            tip=lambda row: row.accessories,
        ),
        Column("service", words["service"], lambda row: service_name(row.service), 66, tone=tone),
        Column("promised_at", words["promised_at"], lambda row: moment(row.promised_at), 118, tone=late),
        Column("date_out", words["date_out"], lambda row: moment(row.date_out), 118, tone=tone),
        Column(
            "outcome", words["outcome"], lambda row: outcome_name(row.outcome) if row.outcome else "", 118, tone=tone
        ),
        Column(
            "collected_by", words["collected_by"], lambda row: row.collected_by, 116, tone=tone,
            tip=lambda row: row.collected_by,
        ),
        Column("receipt_voided_by", words["receipt_voided_by"], voided_by, 128, tone=tone, tip=voided_by),
    )
