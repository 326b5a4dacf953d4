"""The words of counting: kinds, states, what a scan did."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.names import state_name
from app.ui.part_names import place_kind_name
from app.ui.words import translate
from app.workflow.rows.counting import ArticleFound, CountKind, CountRow, CountState, ScanOutcome, ScanRow

TONES = {
    ScanOutcome.COUNTED: "good",
    ScanOutcome.SHELF: "info",
    ScanOutcome.SERIAL_WANTED: "info",
    ScanOutcome.OUTSIDE: "warn",
    ScanOutcome.ELSEWHERE: "warn",
    ScanOutcome.TWICE: "warn",
    ScanOutcome.UNKNOWN: "bad",
    ScanOutcome.NOT_HERE: "bad",
    ScanOutcome.REFUSED: "bad",
}
SIGNS = {"good": "✓", "info": "→", "warn": "!", "bad": "⚠"}


def kind_name(kind: CountKind) -> str:
    """What is counted."""
    return {
        CountKind.ALL: translate("Counting", "All parts"),
        CountKind.SHELF: translate("Counting", "One shelf"),
        CountKind.CATEGORY: translate("Counting", "One category"),
        CountKind.MOVED: translate("Counting", "What moved since the last count"),
        CountKind.ARTICLES: translate("Counting", "Customers' articles"),
    }[kind]


def count_state_name(count: CountRow) -> str:
    """How far a count is; one of articles has nothing to be booked."""
    if count.of_articles and count.state is CountState.BOOKED:
        return translate("Counting", "closed")
    return {
        CountState.OPEN: translate("Counting", "being counted"),
        CountState.REVIEW: translate("Counting", "to be looked at"),
        CountState.BOOKED: translate("Counting", "booked"),
        CountState.UNDONE: translate("Counting", "undone"),
        CountState.DROPPED: translate("Counting", "given up"),
    }[count.state]


def found_name(found: ArticleFound) -> str:
    """What a count says of an article."""
    return {
        ArticleFound.FINE: translate("Counting", "✓ seen"),
        ArticleFound.MISSING: translate("Counting", "⚠ missing"),
        ArticleFound.ELSEWHERE: translate("Counting", "! on another shelf"),
        ArticleFound.NOT_HERE: translate("Counting", "⚠ here, though out by the books"),
        ArticleFound.LEFT: translate("Counting", "left meanwhile"),
    }[found]


def scope_words(count: CountRow, desk: Desk) -> str:
    """ "One shelf B-07 · Case 李娜"."""
    scope = count.scope_zh if desk.language.startswith("zh") else count.scope_en
    words = f"{kind_name(count.kind)} {scope}".strip()
    if count.place_id == 1:
        return words
    return f"{words} · {place_kind_name(count.place_kind)} {count.place_name}".strip()


def part_words(name: str, name_en: str, desk: Desk) -> str:
    """A part's name in the reader's language."""
    return name if desk.language.startswith("zh") else name_en or name


def outcome_words(row: ScanRow, desk: Desk) -> str:
    """What a scan did, in a few words."""
    words = {
        ScanOutcome.COUNTED: translate("Counting", "counted"),
        ScanOutcome.OUTSIDE: translate("Counting", "counted, though it was not to be counted here"),
        ScanOutcome.ELSEWHERE: translate("Counting", "kept on {shelf} by the books"),
        ScanOutcome.NOT_HERE: translate("Counting", "not here by the books: {state}"),
        ScanOutcome.SHELF: translate("Counting", "what comes now stands here"),
        ScanOutcome.SERIAL_WANTED: translate("Counting", "now scan its serial number"),
        ScanOutcome.TWICE: translate("Counting", "scanned before, counted once"),
        ScanOutcome.UNKNOWN: translate("Counting", "unknown code, kept for later"),
        ScanOutcome.REFUSED: "" if row.error is None else desk.sentence(row.error),
    }[row.outcome]
    shelf = row.shelf or translate("Counting", "no shelf")
    return words.format(shelf=shelf, state="" if row.state is None else state_name(row.state))


def scan_title(row: ScanRow, desk: Desk) -> str:
    """What was scanned."""
    name = part_words(row.name, row.name_en, desk)
    return name or (desk.formats.number(row.number) if row.number else row.code)
