"""Warnings of models: what the clerk must know while such an article is taken in, and the technician on its card."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Category, ModelWarning
from app.models.question import Question
from app.models.store import Store
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.lists import categories
from app.workflow.lists.list_rules import Shown, put
from app.workflow.people.people_rows import ArticleColumns
from app.workflow.rows import spelling
from app.workflow.rows.lists import WarningEntry
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.warnings import WarningRow, matching, warning_row
from app.workflow.versions import fetch

MOST_WORDS = 500

_IN_FORCE = Question(
    select(
        ModelWarning.id, ModelWarning.category_id, ModelWarning.brand, ModelWarning.model,
        ModelWarning.words_en, ModelWarning.words_zh,
    )
    .where(~ModelWarning.retired)
    .order_by(ModelWarning.id)
)  # fmt: skip


def save_warning(store: Store, who: Who, entry: WarningEntry) -> WarningEntry:
    """Add or change a warning; it needs a category, a brand or the beginning of a model.

    Raises FieldErrors ("en", "model", …), "list.warning_of_all", "list.name_taken" (the same words for the same
    articles), Stale.
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    fields = Fields()
    english, chinese = fields.line(entry.en, "en", most=MOST_WORDS), fields.line(entry.zh, "zh", most=MOST_WORDS)
    if not english and not chinese:
        fields.refuse("list.words_missing", "zh")
    brand, model = fields.line(entry.brand, "brand", most=100), fields.line(entry.model, "model", most=100)
    if entry.category_id is None and not brand and not model:
        fields.refuse("list.warning_of_all", "category_id")
    fields.done()
    values: dict[str, object] = {
        "words_en": english or chinese,
        "words_zh": chinese or english,
        "category_id": entry.category_id,
        "brand": brand,
        "model": model,
        "retired": entry.retired,
    }
    with store.writing() as session:
        if entry.category_id is not None:
            fetch(session, Category, entry.category_id)
        _not_twice(session, entry.id, values)
        shown: dict[str, Shown] = {"category_id": lambda key: categories.name_of(session, key)}
        return entry_of(put(session, who, store, ModelWarning, entry.id, entry.version, values, shown))


def in_force(session: Session) -> tuple[WarningRow, ...]:
    """Every warning that is not retired."""
    return tuple(warning_row(*each) for each in _IN_FORCE.all(session))


def of_article(session: Session, article: Article | ArticleColumns) -> tuple[WarningRow, ...]:
    """What is warned of an article, the most particular first."""
    return matching(in_force(session), article.category_id, article.brand, article.model)


def entry_of(row: ModelWarning) -> WarningEntry:
    """The row as it is edited."""
    return WarningEntry(
        row.id, row.category_id, row.brand, row.model, row.words_en, row.words_zh, row.retired, row.version
    )


def _not_twice(session: Session, own_id: int | None, values: dict[str, object]) -> None:
    """The same words for the same articles would only be read twice."""
    compared = ("words_en", "words_zh", "brand", "model")
    query = select(ModelWarning).where(ModelWarning.category_id.is_not_distinct_from(values["category_id"]))
    for row in session.scalars(query):
        if row.id != own_id and all(spelling.same(getattr(row, name), str(values[name])) for name in compared):
            raise ShopError("list.name_taken", "zh", name=row.words_zh)
