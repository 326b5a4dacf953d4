"""What a supplier sells: its number for the part, the pack, days until it comes, prices by quantity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, delete, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import Part, Supplier, SupplierPart, SupplierPrice
from app.models.question import ByKeys, Question
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.buying import suppliers
from app.workflow.fields import Fields, one_line
from app.workflow.house import shop, staff
from app.workflow.rows.buying import PriceBreak, SupplierPartInput, SupplierPartRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who
from app.workflow.stockroom import part_fields, quantities, stock_rows

MOST_PRICES = 20


class Price(NamedTuple):
    """From a quantity on (thousandths), what one costs (money.unit_price)."""

    quantity: int
    price: int


def of_supplier(store: Store, supplier_id: int) -> tuple[SupplierPartRow, ...]:
    """All that a supplier sells, by the part's name."""
    with store.reading() as session:
        return _rows(session, SupplierPart.supplier_id == supplier_id)


def of_part(store: Store, part_id: int) -> tuple[SupplierPartRow, ...]:
    """Everybody who sells a part, the preferred one first."""
    with store.reading() as session:
        found = _rows(session, SupplierPart.part_id == part_id)
    return tuple(sorted(found, key=lambda row: (row.retired, not row.preferred, row.id)))


def save_supplier_part(store: Store, who: Who, given: SupplierPartInput) -> SupplierPartRow:
    """A part is bought at a supplier, or what is known of that changes; the preferred one of a part is only one.

    Raises FieldErrors with SupplierPartInput's names ("supplier_part.taken", "supplier_part.number_taken" (name=),
    "supplier_part.pack", "supplier_part.prices_twice", "part.days", money's, quantities'), "part.unknown",
    "supplier.missing", Stale.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        suppliers.require_kept(session, given.supplier_id)
        part = stock_rows.row_of(session, given.part_id)
        fields = Fields(shop.facts(session).unit)
        values, prices = _checked(session, fields, given)
        fields.done()
        if given.id is None:
            saved = SupplierPart(supplier_id=given.supplier_id, part_id=given.part_id, **values)
            session.add(saved)
            session.flush()
            said = f"{part.name} {saved.number}".rstrip()
            history.note(session, who, at, "supplier", saved.supplier_id, "supplier_part.added", new=said)
        else:
            saved = versions.fetch(session, SupplierPart, given.id, given.version)
            _change(session, who, at, saved, values)
        _keep_prices(session, who, at, saved, prices)
        if saved.preferred:
            others = update(SupplierPart).where(SupplierPart.part_id == saved.part_id, SupplierPart.id != saved.id)
            session.execute(others.where(SupplierPart.preferred).values(preferred=False))
        part_fields.index(session, session.get_one(Part, saved.part_id))
        return _rows(session, SupplierPart.id == saved.id)[0]


def retire_supplier_part(store: Store, who: Who, key: int, version: int, retired: bool = True) -> SupplierPartRow:
    """The supplier does not sell it any more (or again)."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        kept = versions.fetch(session, SupplierPart, key, version)
        if retired != kept.retired:
            kept.retired = retired
            what = "supplier_part.retired" if retired else "supplier_part.kept_again"
            name = session.get_one(Part, kept.part_id).name
            history.note(session, who, store.now(), "supplier", kept.supplier_id, what, new=name)
        part_fields.index(session, session.get_one(Part, kept.part_id))
        return _rows(session, SupplierPart.id == key)[0]


def _checked(session: Session, fields: Fields, given: SupplierPartInput) -> tuple[dict[str, Any], tuple[Price, ...]]:
    number = fields.line(given.number, "number", most=64)
    values: dict[str, Any] = {
        "number": number,
        "pack": _some(fields, given.pack, "pack"),
        "lead_days": given.lead_days,
        "preferred": given.preferred,
    }
    if not 0 <= given.lead_days <= suppliers.MOST_DAYS:
        fields.refuse("part.days", "lead_days", most=suppliers.MOST_DAYS)
    theirs = select(Part.name).join(SupplierPart, SupplierPart.part_id == Part.id)
    theirs = theirs.where(SupplierPart.supplier_id == given.supplier_id, SupplierPart.id != (given.id or 0))
    same = theirs.where(SupplierPart.part_id == given.part_id, SupplierPart.number == number)
    other = theirs.where(SupplierPart.part_id != given.part_id, SupplierPart.number == number)
    if session.scalar(same.limit(1)) is not None:
        fields.refuse("supplier_part.taken", "number")
    taken = session.scalar(other.limit(1)) if number else None
    if taken is not None:
        fields.refuse("supplier_part.number_taken", "number", name=taken)
    if len(given.prices) > MOST_PRICES:
        fields.refuse("field.too_many", "prices", most=MOST_PRICES, found=len(given.prices))
    prices = tuple(
        Price(_some(fields, each.quantity, "prices"), fields.unit_price(each.price, "prices") or 0)
        for each in given.prices[:MOST_PRICES]
    )
    if len({each.quantity for each in prices}) != len(prices):
        fields.refuse("supplier_part.prices_twice", "prices")
    return values, tuple(sorted(prices))


def _some(fields: Fields, quantity: Decimal, field: str) -> int:
    try:
        return quantities.some(quantity, field)
    except ShopError as error:
        fields.take(error)
        return 0


def _change(session: Session, who: Who, at: Any, saved: SupplierPart, values: dict[str, Any]) -> None:
    for field, new in values.items():
        old = getattr(saved, field)
        if old == new:
            continue
        setattr(saved, field, new)
        said = (money.quantity_of(old), money.quantity_of(new)) if field == "pack" else (old, new)
        what = f"supplier_part.changed.{field}"
        history.note(session, who, at, "supplier", saved.supplier_id, what, old=said[0], new=said[1])


def _keep_prices(session: Session, who: Who, at: Any, saved: SupplierPart, prices: Sequence[Price]) -> None:
    before = prices_of(session, (saved.id,)).get(saved.id, ())
    if before == tuple(prices):
        return
    session.execute(delete(SupplierPrice).where(SupplierPrice.supplier_part_id == saved.id))
    session.add_all(
        SupplierPrice(supplier_part_id=saved.id, quantity=each.quantity, price=each.price) for each in prices
    )
    flag_modified(saved, "number")  # its version rises with them
    unit = shop.facts(session).unit
    old, new = said_prices(before, unit), said_prices(prices, unit)
    history.note(session, who, at, "supplier", saved.supplier_id, "supplier_part.prices", old=old, new=new)


def said_prices(prices: Iterable[Price], unit: Currency) -> str:
    """For the history: "1: 0.30, 100: 0.2375"."""
    return ", ".join(f"{money.quantity_of(each.quantity)}: {money.unit_price_of(each.price, unit)}" for each in prices)


# --- for verbs


_PRICES = ByKeys(
    lambda keys: select(SupplierPrice.supplier_part_id, SupplierPrice.quantity, SupplierPrice.price)
    .where(SupplierPrice.supplier_part_id.in_(keys))
    .order_by(SupplierPrice.quantity)
)


def prices_of(session: Session, keys: Iterable[int]) -> dict[int, tuple[Price, ...]]:
    """The prices of these supplier parts, each by rising quantity."""
    found: dict[int, list[Price]] = {}
    for key, quantity, price in _PRICES.all(session, list(keys)):
        found.setdefault(key, []).append(Price(quantity, price))
    return {key: tuple(prices) for key, prices in found.items()}


def price_at(prices: Sequence[Price], quantity: int) -> int | None:
    """What one costs when so many are bought; fewer than the first price is for cost that one; None: no price."""
    fitting = [each for each in prices if each.quantity <= quantity] or list(prices[:1])
    return fitting[-1].price if fitting else None


def bought_at(session: Session, supplier_id: int, part_id: int) -> SupplierPart | None:
    """The part as this supplier sells it."""
    query = select(SupplierPart).where(SupplierPart.supplier_id == supplier_id, SupplierPart.part_id == part_id)
    best = (SupplierPart.preferred.desc(), SupplierPart.id)
    return session.scalar(query.where(SupplierPart.retired.is_(False)).order_by(*best).limit(1))


def preferred(session: Session, part_id: int) -> SupplierPart | None:
    """Where a part is bought: the preferred one, else the first that is known."""
    query = select(SupplierPart).join(Supplier, Supplier.id == SupplierPart.supplier_id)
    query = query.where(SupplierPart.part_id == part_id, SupplierPart.retired.is_(False), Supplier.retired.is_(False))
    return session.scalar(query.order_by(SupplierPart.preferred.desc(), SupplierPart.id).limit(1))


_NUMBERED = Question(
    select(SupplierPart.part_id)
    .where(SupplierPart.number == bindparam("number"), SupplierPart.retired.is_(False))
    .order_by(SupplierPart.supplier_id != bindparam("supplier"), SupplierPart.id)
    .limit(1)
)


def part_by_code(session: Session, code: str, supplier_id: int | None = None) -> int | None:
    """The id of the part with a code: ours, a barcode, or else a supplier's number (this supplier's first)."""
    found = stock_rows.id_by_code(session, code)
    if found is not None:
        return found
    typed = one_line(code)
    theirs = _NUMBERED.first(session, number=typed, supplier=supplier_id or 0) if typed else None
    return None if theirs is None else theirs[0]


def find_part(store: Store, code: str, supplier_id: int | None = None) -> int | None:
    """The same, for a page."""
    with store.reading() as session:
        return part_by_code(session, code, supplier_id)


def _rows(session: Session, *where: ColumnElement[bool]) -> tuple[SupplierPartRow, ...]:
    session.flush()
    query = select(SupplierPart, Supplier.name, Part.number, Part.name, Part.shelf, Part.name_en)
    query = query.join(Supplier, Supplier.id == SupplierPart.supplier_id).join(Part, Part.id == SupplierPart.part_id)
    found = session.execute(query.where(*where).order_by(Part.name, SupplierPart.id)).all()
    prices, unit = prices_of(session, [each.id for each, *_ in found]), shop.facts(session).unit
    return tuple(
        SupplierPartRow(
            id=each.id,
            supplier_id=each.supplier_id,
            supplier=supplier,
            part_id=each.part_id,
            part_number=part_number,
            part_name=part_name,
            number=each.number,
            pack=money.quantity_of(each.pack),
            lead_days=each.lead_days,
            preferred=each.preferred,
            retired=each.retired,
            prices=_breaks(prices.get(each.id, ()), unit),
            version=each.version,
            shelf=shelf,
            part_name_en=name_en,
        )
        for each, supplier, part_number, part_name, shelf, name_en in found
    )


def _breaks(prices: Sequence[Price], unit: Currency) -> tuple[PriceBreak, ...]:
    return tuple(PriceBreak(money.quantity_of(each.quantity), money.unit_price_of(each.price, unit)) for each in prices)
