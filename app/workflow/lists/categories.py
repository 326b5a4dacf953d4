"""Categories of articles: warranty months, their order, and what intake offers for each and for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError, Stale
from app.models import Category, CategoryItem, History
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.lists.list_rules import not_twice, put, two_names, within
from app.workflow.rows.lists import COMMON, CategoryEntry, ItemInput
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

MOST_MONTHS = 240
MOST_ITEMS = 60
KINDS = {"accessory": "accessories", "condition": "conditions"}  # in the table → on the form

Pairs = tuple[tuple[str, str], ...]  # (English, Chinese)


def save_category(store: Store, who: Who, entry: CategoryEntry) -> CategoryEntry:
    """Add or change a category with its items (a new one stands at the end), or what is offered for all (COMMON).

    An item is only words that are offered: what it was on earlier orders stays there when it is renamed or left out.
    Raises FieldErrors ("en", "warranty_months", "accessories", "conditions"), "list.name_taken", "list.last_category"
    (one must stay for intake), Stale.
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    if entry.id == COMMON:
        return _save_common(store, who, entry)
    fields = Fields()
    names = two_names(fields, entry.en, entry.zh)
    within(fields, entry.warranty_months, MOST_MONTHS, "list.months_wrong", "warranty_months")
    items = _items(fields, entry)
    fields.done()
    values: dict[str, object] = {
        **names,
        "warranty_months": entry.warranty_months,
        "has_imei": entry.has_imei,
        "retired": entry.retired,
    }
    with store.writing() as session:
        not_twice(session, Category, Category.name_en, names["name_en"], entry.id, "en")
        not_twice(session, Category, Category.name_zh, names["name_zh"], entry.id, "zh")
        if entry.retired:
            others = select(Category.id).where(~Category.retired, Category.id != (entry.id or 0))
            if session.scalar(others.limit(1)) is None:
                raise ShopError("list.last_category", "retired")
        if entry.id is None:
            values["sort"] = (session.scalar(select(func.max(Category.sort))) or 0) + 1
        row = put(session, who, store, Category, entry.id, entry.version, values)
        if _put_items(session, who, store, row.id, items):
            flag_modified(row, "name_en")  # items count as a change of their category
            session.flush()
        return _entry(row, _items_of(session, CategoryItem.category_id == row.id))


def _save_common(store: Store, who: Who, entry: CategoryEntry) -> CategoryEntry:
    fields = Fields()
    items = _items(fields, entry)
    fields.done()
    with store.writing() as session:
        now = common(session)
        if entry.version is not None and entry.version != now.version:
            last = history.last_change(session, "category", COMMON)
            raise Stale(
                "changed",
                subject="category",
                id=COMMON,
                who="" if last is None else last.who,
                at=None if last is None else last.at,
                yours=entry.version,
                theirs=now.version,
            )
        _put_items(session, who, store, None, items)
        session.flush()
        return common(session)


def move_category(store: Store, who: Who, category_id: int, step: int) -> None:
    """Its place among the categories: step -1 = one up, 1 = one down; at the edge nothing happens.

    The order belongs to no single one of them, so it makes nobody's open form stale. Raises ShopError("data.gone").
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    with store.writing() as session:
        fetch(session, Category, category_id)
        places = dict(session.execute(select(Category.id, Category.sort).order_by(Category.sort, Category.id)).all())
        ids = list(places)
        at = ids.index(category_id)
        to = min(max(at + step, 0), len(ids) - 1)
        if to == at:
            return
        ids.insert(to, ids.pop(at))
        for place, each in enumerate(ids):
            if places[each] != place:
                session.execute(update(Category).where(Category.id == each).values(sort=place))
        history.note(session, who, store.now(), "category", category_id, "category.moved", old=at + 1, new=to + 1)


def entries(session: Session) -> tuple[CategoryEntry, ...]:
    """Every category in its order, with its own items."""
    items: dict[int | None, list[CategoryItem]] = {}
    for each in _items_of(session):
        items.setdefault(each.category_id, []).append(each)
    found = session.scalars(select(Category).order_by(Category.sort, Category.id))
    return tuple(_entry(each, items.get(each.id, ())) for each in found)


def common(session: Session) -> CategoryEntry:
    """What is offered for every category. Its version counts the lines of history about it."""
    items = _items_of(session, CategoryItem.category_id.is_(None))
    lines = select(func.count()).where(History.subject == "category", History.subject_id == COMMON)
    return CategoryEntry(
        id=COMMON,
        en="",
        zh="",
        accessories=_inputs(items, "accessory"),
        conditions=_inputs(items, "condition"),
        version=session.scalar(lines),
    )


def name_of(session: Session, category_id: int | None) -> str | None:
    """A category's name for history, in both languages."""
    row = None if category_id is None else session.get(Category, category_id)
    return None if row is None else f"{row.name_zh} / {row.name_en}"


# --- items


def _items(fields: Fields, entry: CategoryEntry) -> dict[str, Pairs]:
    """Cleaned (English, Chinese) pairs by kind, empty ones and doubles left out."""
    return {kind: _pairs(fields, getattr(entry, field), field) for kind, field in KINDS.items()}


def _pairs(fields: Fields, given: Sequence[ItemInput], field: str) -> Pairs:
    pairs: list[tuple[str, str]] = []
    for each in given[:200]:
        english, chinese = fields.line(each.en, field, most=60), fields.line(each.zh, field, most=60)
        if english or chinese:
            pairs.append((english or chinese, chinese or english))
    found = tuple(dict.fromkeys(pairs))
    if len(found) > MOST_ITEMS or len(given) > 200:
        fields.refuse("field.too_many", field, most=MOST_ITEMS, found=max(len(found), len(given)))
    return found


def _put_items(
    session: Session, who: Who, store: Store, category_id: int | None, wanted: dict[str, Pairs]
) -> bool:
    """Write both kinds anew where they differ; True when any did."""
    changed = False
    of_it = CategoryItem.category_id.is_not_distinct_from(category_id)
    for kind, pairs in wanted.items():
        before = tuple((each.name_en, each.name_zh) for each in _items_of(session, of_it, CategoryItem.kind == kind))
        if before == pairs:
            continue
        changed = True
        session.execute(delete(CategoryItem).where(of_it, CategoryItem.kind == kind))
        session.add_all(
            CategoryItem(category_id=category_id, kind=kind, name_en=en, name_zh=zh, sort=place)
            for place, (en, zh) in enumerate(pairs)
        )
        what, key = f"category.changed.{kind}", COMMON if category_id is None else category_id
        history.note(session, who, store.now(), "category", key, what, old=_line(before), new=_line(pairs))
    return changed


def _line(pairs: Pairs) -> str:
    return ", ".join(en if en == zh else f"{en} = {zh}" for en, zh in pairs)


def _items_of(session: Session, *where: ColumnElement[bool]) -> list[CategoryItem]:
    query = select(CategoryItem).where(*where).order_by(CategoryItem.sort, CategoryItem.id)
    return list(session.scalars(query))


def _inputs(items: Sequence[CategoryItem], kind: str) -> tuple[ItemInput, ...]:
    return tuple(ItemInput(each.name_en, each.name_zh) for each in items if each.kind == kind)


def _entry(row: Category, items: Sequence[CategoryItem]) -> CategoryEntry:
    return CategoryEntry(
        id=row.id,
        en=row.name_en,
        zh=row.name_zh,
        warranty_months=row.warranty_months,
        has_imei=row.has_imei,
        accessories=_inputs(items, "accessory"),
        conditions=_inputs(items, "condition"),
        retired=row.retired,
        version=row.version,
    )
