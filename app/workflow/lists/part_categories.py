"""The kinds of part (screens, belts, boards …): read and changed like the shop's other lists."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import PartCategory
from app.models.store import Store
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.lists.list_rules import not_twice, put, two_names
from app.workflow.rows.lists import PartCategoryEntry
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import NamedRow, Who


def entries(session: Session) -> tuple[PartCategoryEntry, ...]:
    """All of them, retired ones too, in the order they are offered in."""
    return tuple(_entry(each) for each in session.scalars(select(PartCategory).order_by(PartCategory.id)))


def in_use(session: Session, *, retired: bool = False) -> tuple[NamedRow, ...]:
    """Those in use, or those that are no longer."""
    found = session.scalars(select(PartCategory).where(PartCategory.retired == retired).order_by(PartCategory.id))
    return tuple(NamedRow(each.id, each.name_en, each.name_zh) for each in found)


def save_part_category(store: Store, who: Who, entry: PartCategoryEntry) -> PartCategoryEntry:
    """Add or change a kind of part. Raises FieldErrors ("en", "zh"), "list.name_taken", Stale."""
    staff.require_right(who, Right.CHANGE_LISTS)
    fields = Fields()
    names = two_names(fields, entry.en, entry.zh)
    fields.done()
    with store.writing() as session:
        not_twice(session, PartCategory, PartCategory.name_en, names["name_en"], entry.id, "en")
        not_twice(session, PartCategory, PartCategory.name_zh, names["name_zh"], entry.id, "zh")
        values: dict[str, object] = {**names, "retired": entry.retired}
        return _entry(put(session, who, store, PartCategory, entry.id, entry.version, values))


def _entry(row: PartCategory) -> PartCategoryEntry:
    return PartCategoryEntry(row.id, row.name_en, row.name_zh, row.retired, row.version)
