"""The columns of the list of customers and of what is theirs, declared."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.awaiting_words import awaited_tip, state_words
from app.ui.desk import Desk
from app.ui.names import STATE_TONES, outcome_name
from app.ui.pages.customers.words import article_words, short_day
from app.ui.widgets import Column, state_text, wide_enough
from app.ui.words import translate
from app.workflow.rows.customers import PastOrderRow
from app.workflow.rows.kinds import State
from app.workflow.rows.people import PeopleSort, PersonRow, ThingRow

INDENT = "     "


def person_columns(desk: Desk) -> tuple[Column, ...]:
    """Name, company, phone, last visit, how many articles are here."""
    formats = desk.formats

    def visit(row: PersonRow) -> str:
        return short_day(row.last_visit, formats) if row.last_visit is not None else "–"

    return (
        Column("name", translate("Customers", "Name"), lambda row: row.name, 0, sort=PeopleSort.NAME, tip=_whole),
        Column("company", translate("Customers", "Company"), lambda row: row.company, 0, tip=lambda row: row.company),
        Column(
            "phone", translate("Customers", "Phone"), lambda row: formats.phone(row.phone),
            wide_enough("+44 7700-900-902"),
        ),
        Column(
            "visit", translate("Customers", "Last visit"), visit,
            wide_enough(translate("Customers", "Last visit"), "2026-11-20"), sort=PeopleSort.VISIT,
        ),
        Column(
            "here", translate("Customers", "Here"), lambda row: str(row.here) if row.here else "",
            wide_enough(translate("Customers", "Here"), "88"), right=True, strong=lambda row: row.here > 0,
        ),
    )  # fmt: skip


def _whole(row: PersonRow) -> str:
    return " · ".join(part for part in (row.name, row.company) if part)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of what is theirs: an article, or (under it) one of its orders."""

    id: tuple[str, int]
    thing: ThingRow
    order: PastOrderRow | None = None


def lines_of(things: tuple[ThingRow, ...]) -> list[Line]:
    """Each article, and its orders under it."""
    found: list[Line] = []
    for thing in things:
        found.append(Line(("article", thing.article.id), thing))
        found += [Line(("order", order.id), thing, order) for order in thing.orders]
    return found


def _is_article(line: Line) -> bool:
    return line.order is None


def thing_columns(desk: Desk) -> tuple[Column, ...]:
    """Article or number, state, taken in, outcome, serial or fault."""
    formats, language = desk.formats, desk.language

    def what(line: Line) -> str:
        if line.order is not None:
            return INDENT + formats.number(line.order.number)
        words = article_words(line.thing.article, language)
        if line.thing.owner:
            return translate("Customers", "{article} (now {owner}'s)").format(article=words, owner=line.thing.owner)
        return words

    def more(line: Line) -> str:
        return line.order.fault if line.order is not None else line.thing.article.serial

    def day(line: Line) -> str:
        return short_day(line.order.received_at, formats) if line.order is not None else ""

    def state(line: Line) -> str:
        return state_words(line.order) if line.order is not None else ""

    def outcome(line: Line) -> str:
        if line.order is None:
            return ""
        return outcome_name(line.order.outcome) if line.order.outcome else awaited_tip(line.order, formats)

    def tone(line: Line) -> str:
        return STATE_TONES[line.order.state] if line.order is not None else ""

    states = wide_enough(*(state_text(each) for each in State))
    came = translate("Customers", "Taken in")
    return (
        Column("what", translate("Customers", "Article, order"), what, 180, strong=_is_article, tip=what),
        Column("state", translate("Customers", "State"), state, states, tone=tone),
        Column("day", came, day, wide_enough(came, "2026-11-20")),
        Column("outcome", translate("Customers", "Outcome"), outcome, 118, tip=outcome),
        Column("more", translate("Customers", "Fault, serial number"), more, 0, tip=more),
    )
