"""The columns of counts, of a count's parts and articles, and of the last scans, declared."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.ui.desk import Desk
from app.ui.names import state_name
from app.ui.pages.counting.words import (
    SIGNS,
    TONES,
    count_state_name,
    found_name,
    outcome_words,
    part_words,
    scan_title,
    scope_words,
)
from app.ui.widgets import Column
from app.ui.words import translate
from app.workflow.rows.counting import ArticleFound, ArticleLineRow, CountLineRow, CountRow, CountState, ScanRow

FOUND_TONES = {
    ArticleFound.FINE: "good",
    ArticleFound.MISSING: "bad",
    ArticleFound.ELSEWHERE: "warn",
    ArticleFound.NOT_HERE: "bad",
    ArticleFound.LEFT: "quiet",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A scan in the list: its place, the newest first."""

    id: int
    row: ScanRow


def count_columns(desk: Desk) -> tuple[Column, ...]:
    """The counts, the newest first."""

    def tone(row: CountRow) -> str:
        return {CountState.OPEN: "info", CountState.REVIEW: "warn"}.get(row.state, "quiet")

    return (
        Column("number", translate("Counting", "Number"), lambda row: row.number, 92),
        Column("what", translate("Counting", "What"), lambda row: scope_words(row, desk), 0,
               tip=lambda row: scope_words(row, desk)),
        Column("state", translate("Counting", "State"), count_state_name, 110, tone=tone),
    )  # fmt: skip


def scan_columns(desk: Desk) -> tuple[Column, ...]:
    """The last scans: sign and colour, what, how many, altogether."""

    def sign(each: Listed) -> str:
        return SIGNS[TONES[each.row.outcome]]

    def tone(each: Listed) -> str:
        return TONES[each.row.outcome]

    def altogether(each: Listed) -> str:
        return desk.formats.quantity(each.row.counted) if each.row.line_id is not None else ""

    return (
        Column("sign", "", sign, 28, tone=tone, strong=lambda _: True),
        Column("name", translate("Counting", "What"), lambda each: scan_title(each.row, desk), 0,
               tip=lambda each: scan_title(each.row, desk)),
        Column("code", translate("Counting", "Code"), lambda each: each.row.code, 150),
        Column("quantity", translate("Counting", "Qty"), lambda each: desk.formats.quantity(each.row.quantity), 56,
               right=True),
        Column("counted", translate("Counting", "Altogether"), altogether, 84, right=True),
        Column("did", translate("Counting", "What it did"), lambda each: outcome_words(each.row, desk), 290, tone=tone,
               tip=lambda each: outcome_words(each.row, desk)),
    )  # fmt: skip


def line_columns(desk: Desk) -> tuple[Column, ...]:
    """The parts of a count; what is hidden is a dot."""
    formats = desk.formats

    def number(value: Decimal | None, hidden: str) -> str:
        return hidden if value is None else formats.quantity(value)

    def signed(row: CountLineRow) -> str:
        found = row.difference
        return "" if found is None else ("+" if found > 0 else "") + formats.quantity(found)

    def tone(row: CountLineRow) -> str:
        return "" if not row.difference else "bad" if row.difference < 0 else "warn"

    return (
        Column("shelf", translate("Counting", "Shelf"), lambda row: row.shelf, 64),
        Column("name", translate("Counting", "Part"), lambda row: part_words(row.name, row.name_en, desk), 0,
               tip=lambda row: f"{part_words(row.name, row.name_en, desk)} · {formats.number(row.number)}"),
        Column("expected", translate("Counting", "Expected"), lambda row: number(row.expected, "·"), 72, right=True),
        Column("counted", translate("Counting", "Counted"), lambda row: number(row.counted, "–"), 72, right=True),
        Column("difference", translate("Counting", "Difference"), signed, 80, right=True, tone=tone,
               strong=lambda row: bool(row.difference)),
        Column("value", translate("Counting", "Value"),
               lambda row: formats.money(row.value) if row.value else "", 92, right=True),
        Column("note", translate("Counting", "Note"), lambda row: note_words(row, desk), 220,
               tone=lambda row: "bad" if row.held_by or row.moved_out or row.moved_in else "",
               tip=lambda row: note_words(row, desk)),
    )  # fmt: skip


def note_words(row: CountLineRow, desk: Desk) -> str:
    """What is to be known of a line: why it can't be booked, that it is counted again, its reason."""
    formats = desk.formats
    found: list[str] = []
    if row.held_by:
        numbers = ", ".join(formats.number(each) for each in row.held_by)
        found.append(translate("Counting", "reserved for {numbers}").format(numbers=numbers))
    if row.moved_out or row.moved_in:
        words = translate("Counting", "between the scans {out} left, {came} came")
        found.append(words.format(out=formats.quantity(row.moved_out), came=formats.quantity(row.moved_in)))
    if row.counted is None and row.recounts:
        found.append(translate("Counting", "to be counted again"))
    if row.outside:
        found.append(translate("Counting", "was not to be counted"))
    if row.reason:
        found.append(row.reason)
    return " · ".join(found)


def article_columns(desk: Desk) -> tuple[Column, ...]:
    """The articles of a count."""
    formats = desk.formats

    def tone(row: ArticleLineRow) -> str:
        return FOUND_TONES[row.found]

    return (
        Column("shelf", translate("Counting", "Shelf"), lambda row: row.shelf, 80),
        Column("number", translate("Counting", "Claim number"), lambda row: formats.number(row.number), 122),
        Column("article", translate("Counting", "Article"), lambda row: row.article, 0),
        Column("customer", translate("Counting", "Customer"), lambda row: row.customer, 110),
        Column("state", translate("Counting", "State"), lambda row: state_name(row.state), 100),
        Column("found", translate("Counting", "Seen"), lambda row: found_name(row.found), 190, tone=tone),
        Column("found_on", translate("Counting", "Seen on"), lambda row: row.found_on, 80),
    )
