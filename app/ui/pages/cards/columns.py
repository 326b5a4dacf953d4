"""The columns of the list of orders, declared."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.names import STATE_TONES
from app.ui.widgets import Column, state_text
from app.ui.words import translate
from app.workflow.rows.cards import OrderListRow
from app.workflow.rows.kinds import OPEN_STATES, Repeat, State


def order_columns(desk: Desk) -> tuple[Column, ...]:
    """Number, article, customer, state, due (late in words, sign and red), technician."""
    formats = desk.formats

    def article(row: OrderListRow) -> str:
        name = row.article or (row.category_zh if desk.language.startswith("zh") else row.category_en)
        marks = ("‼ " if row.urgent else "") + ("↺ " if row.repeat in (Repeat.POSSIBLE, Repeat.CONFIRMED) else "")
        return marks + name

    def due(row: OrderListRow) -> str:
        if row.state is State.READY or row.state not in OPEN_STATES:
            return formats.short_moment(row.promised_at)
        if row.late_minutes > 0:
            return "⚠ " + formats.late(row.late_minutes)
        return ("! " if row.nearly else "") + formats.short_moment(row.promised_at)

    def due_tone(row: OrderListRow) -> str:
        if row.state is State.READY or row.state not in OPEN_STATES:
            return "quiet"
        return "bad" if row.late_minutes > 0 else "warn" if row.nearly else ""

    return (
        Column("number", translate("Orders", "Number"), lambda row: formats.number(row.number), 122, sort="number"),
        Column("article", translate("Orders", "Article"), article, 0, tip=article),
        Column("customer", translate("Orders", "Customer"), lambda row: row.customer, 84, sort="customer"),
        Column(
            "state", translate("Orders", "State"), lambda row: state_text(row.state), 112, sort="state",
            tone=lambda row: STATE_TONES[row.state],
        ),
        Column(
            "due", translate("Orders", "Due"), due, 112, sort="due", tone=due_tone,
            strong=lambda row: due_tone(row) == "bad", tip=lambda row: formats.moment(row.promised_at),
        ),
        Column("technician", translate("Orders", "Technician"), lambda row: row.technician, 80, sort="technician"),
    )
