"""The columns of the list of orders, declared."""

from __future__ import annotations

from app.ui.awaiting_words import arrived_words, awaited_tip, state_words
from app.ui.desk import Desk
from app.ui.formats import Formats
from app.ui.names import STATE_TONES
from app.ui.phrases import clauses
from app.ui.widgets import Column, state_text, wide_enough
from app.ui.words import translate
from app.workflow.rows.cards import OrderListRow
from app.workflow.rows.kinds import OPEN_STATES, Repeat, State


def is_late_matter(row: OrderListRow) -> bool:
    """Whether being late still matters: it is here and not ready."""
    return row.state in OPEN_STATES and row.state is not State.READY


def article(row: OrderListRow, language: str) -> str:
    """Maker and model, else the category; urgent and repeat by their signs."""
    kind = row.category_zh if language.startswith("zh") else row.category_en
    name = row.article or f"{kind} {row.brand}".strip()
    repeat = row.repeat in (Repeat.POSSIBLE, Repeat.CONFIRMED)
    return ("‼ " if row.urgent else "") + ("↺ " if repeat else "") + name


def due(row: OrderListRow, formats: Formats) -> str:
    """When it is due; how late it is in words and by sign."""
    if is_late_matter(row) and row.late_minutes > 0:
        return "⚠ " + formats.late_roughly(row.late_minutes)
    return ("! " if is_late_matter(row) and row.nearly else "") + formats.short_moment(row.promised_at)


def due_tip(row: OrderListRow, formats: Formats) -> str:
    """The promised moment, and exactly how late it is."""
    late = formats.late(row.late_minutes) if is_late_matter(row) and row.late_minutes > 0 else ""
    return clauses((formats.moment(row.promised_at), late))


def due_tone(row: OrderListRow) -> str:
    """Red when late, amber when nearly."""
    if not is_late_matter(row):
        return "quiet"
    return "bad" if row.late_minutes > 0 else "warn" if row.nearly else ""


def due_width(formats: Formats) -> int:
    """Wide enough for the longest that `due` says: late by minutes, by hours, by days, or a moment."""
    late = ("⚠ " + formats.late_roughly(minutes) for minutes in (48, 20 * 60, 88 * 1440))
    return wide_enough(*late, "! 2026-11-20", "! 11-28 20:08", strong=True)


def order_columns(desk: Desk) -> tuple[Column, ...]:
    """Number, article, customer, state, due, technician."""
    formats, language = desk.formats, desk.language

    def named(row: OrderListRow) -> str:
        return article(row, language)

    return (
        Column("number", translate("Orders", "Number"), lambda row: formats.number(row.number), 122, sort="number"),
        Column("article", translate("Orders", "Article"), named, 0, tip=named),
        Column("customer", translate("Orders", "Customer"), lambda row: row.customer, 0, sort="customer"),
        Column(
            "state",
            translate("Orders", "State"),
            state_words,
            wide_enough(arrived_words(), *(state_text(state) for state in State)),
            sort="state",
            tone=lambda row: "good" if row.arrived else STATE_TONES[row.state],
            tip=lambda row: awaited_tip(row, formats),
        ),
        Column(
            "due",
            translate("Orders", "Due"),
            lambda row: due(row, formats),
            due_width(formats),
            sort="due",
            tone=due_tone,
            strong=lambda row: due_tone(row) == "bad",
            tip=lambda row: due_tip(row, formats),
        ),
        Column(
            "technician",
            translate("Orders", "Technician"),
            lambda row: row.technician,
            wide_enough("Walter Wang", "慕容明哲"),
            sort="technician",
            tip=lambda row: row.technician,
        ),
    )
