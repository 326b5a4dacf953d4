"""The columns of the parts list and of a part's ledger, declared."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.ui.desk import Desk
from app.ui.names import ledger_kind_name
from app.ui.pages.parts.story_columns import moment_column
from app.ui.part_names import place_kind_name, place_name
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.rows.kinds import PlaceKind
from app.workflow.rows.stock import LedgerRow, PartRow
from app.workflow.rows.stockroom import PlaceRow


def below(row: PartRow) -> bool:
    """Whether the part is to be ordered: too few are free, and the shop still keeps it."""
    return row.below_minimum and not row.retired


def _fits(row: PartRow) -> str:
    return ", ".join(row.fits)


def part_columns(desk: Desk) -> tuple[Column, ...]:
    """Numbers right-aligned; below the minimum by sign and colour."""
    formats = desk.formats

    def free(row: PartRow) -> str:
        return ("▼ " if below(row) else "") + formats.quantity(row.free)

    def name(row: PartRow) -> str:
        said = row.said(desk.language)
        return translate("Parts", "{name} (retired)").format(name=said) if row.retired else said

    def quiet(row: PartRow) -> str:
        return "quiet" if row.retired else ""

    return (
        Column("number", translate("Parts", "Number"), lambda row: formats.number(row.number), 122, sort="number"),
        Column("name", translate("Parts", "Name"), name, 0, sort="name", tone=quiet, tip=_fits),
        Column("shelf", translate("Parts", "Shelf"), lambda row: row.shelf, 56, sort="shelf"),
        Column(
            "on_hand",
            translate("Parts", "On hand"),
            lambda row: formats.quantity(row.on_hand),
            64,
            right=True,
            sort="on_hand",
        ),
        Column(
            "free",
            translate("Parts", "Free"),
            free,
            60,
            right=True,
            tone=lambda row: "bad" if below(row) else "",
            strong=below,
        ),
        Column("minimum", translate("Parts", "Min."), lambda row: formats.quantity(row.minimum), 48, right=True),
        Column(
            "price", translate("Parts", "Price"), lambda row: formats.money(row.price), 80, right=True, sort="price"
        ),
    )


def ledger_columns(desk: Desk, places: Mapping[int, PlaceRow]) -> tuple[Column, ...]:
    """One movement a line, the newest first. places: by their id, filled in as they are read."""
    formats = desk.formats

    def signed(number: Decimal) -> str:
        return ("+" if number > 0 else "") + formats.quantity(number) if number else ""

    def value(row: LedgerRow) -> str:
        return ("+" if row.value > 0 else "") + formats.money(row.value) if row.value else ""

    def paper(row: LedgerRow) -> str:
        return formats.number(row.order_number) or (row.paper.number if row.paper is not None else "")

    def place(row: LedgerRow) -> str:
        return place_name(places[row.place_id]) if row.place_id in places else ""

    def why(row: LedgerRow) -> str:
        return " · ".join(each for each in (row.who, row.reason) if each)

    return (
        moment_column(desk, translate("Parts", "When")),
        Column("kind", translate("Parts", "What"), lambda row: ledger_kind_name(row.kind), 80),
        Column("place", translate("Parts", "Place"), place, wide_enough(place_kind_name(PlaceKind.STORE)), tip=place),
        Column("quantity", translate("Parts", "Qty"), lambda row: signed(row.quantity), 52, right=True,
               cell=lambda row: row.quantity),
        Column("reserved", translate("Parts", "Reserved"), lambda row: signed(row.reserved), 64, right=True,
               cell=lambda row: row.reserved),
        Column("value", translate("Parts", "Value"), value, 78, right=True, cell=lambda row: row.value),
        Column("order", translate("Parts", "Order, paper"), paper, 118),
        Column("reason", translate("Parts", "Who, why"), why, 0, tip=why),
    )
