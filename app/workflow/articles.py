"""Articles: suggestions from the shop's own history, an article's past, saving."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Brand, Category, RepairOrder, sqlite
from app.models.search_text import key_of, query_terms
from app.models.store import Store
from app.workflow import history, indexing, people_rows
from app.workflow.fields import Fields, one_line
from app.workflow.rows import serials
from app.workflow.rows.customers import ArticleInput, PastOrderRow
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

LOOK_AT = 400  #: the newest so many articles decide what is suggested
COLUMNS = ("category_id", "brand", "model", "serial", "bought_on", "proof", "sold_here", "note")
OLDEST = date(1950, 1, 1)
SHORTEST_SERIAL = 6  #: shorter ones say too little to tell two things apart


def suggest(
    store: Store,
    field: Literal["brand", "model"],
    typed: str,
    category_id: int | None = None,
    brand: str = "",
    limit: int = 10,
) -> tuple[str, ...]:
    """Brands or models to complete what is typed: what the shop saw most often lately, then its list of brands.

    Narrowed to a category, and models to a brand, when these are given.
    """
    key, brand = key_of(typed), one_line(brand)
    with store.reading() as session:
        query = select(Article.brand, Article.model).order_by(Article.id.desc()).limit(LOOK_AT)
        terms = query_terms(typed) if typed.strip() else None
        if terms is not None:
            query = query.where(Article.id.in_(sqlite.find_ids(session, "article_search", terms, LOOK_AT)))
        if category_id is not None:
            query = query.where(Article.category_id == category_id)
        if field == "model" and brand:
            query = query.where(Article.brand == brand)
        seen = Counter(row.brand if field == "brand" else row.model for row in session.execute(query))
        found = [name for name, _ in seen.most_common() if name and key in key_of(name)]
        if field == "brand":
            known = session.scalars(select(Brand.name).where(~Brand.retired).order_by(Brand.name))
            found += [name for name in known if key_of(name).startswith(key)]
    starts_so = [name for name in found if key_of(name).startswith(key)]
    return tuple(dict.fromkeys([*starts_so, *found]))[:limit]


def article_history(store: Store, article_id: int) -> tuple[PastOrderRow, ...]:
    """Every stay of an article in the shop, the newest first; also of what has the same serial under another owner."""
    with store.reading() as session:
        return people_rows.past_rows(session, RepairOrder.article_id.in_(same_article(session, article_id)))


def same_article(session: Session, article_id: int) -> list[int]:
    """Ids of the records about one thing: the record itself and all with its serial (6 signs or more)."""
    key = session.scalar(select(Article.serial_key).where(Article.id == article_id)) or ""
    found = [article_id]
    if len(key) >= SHORTEST_SERIAL:
        found += session.scalars(select(Article.id).where(Article.serial_key == key, Article.id != article_id))
    return found


def is_reference(typed: ArticleInput) -> bool:
    """Whether it only names an article (id without version): nothing of it is checked or changed."""
    return typed.id is not None and typed.version is None


def check(checked: Fields, typed: ArticleInput, today: date) -> ArticleInput:
    """The same cleaned; what is wrong is left in `checked`. today: in the shop's time zone."""
    if is_reference(typed):
        return typed
    if typed.category_id is None:
        checked.refuse("article.category_missing", "category_id")
    if typed.bought_on is not None and not OLDEST <= typed.bought_on <= today:
        checked.refuse("article.bought_on_wrong", "bought_on", oldest=OLDEST, today=today)
    return ArticleInput(
        category_id=typed.category_id,
        brand=checked.line(typed.brand, "brand", most=100),
        model=checked.line(typed.model, "model", most=100),
        serial=checked.line(typed.serial, "serial", most=100),
        bought_on=typed.bought_on,
        proof=typed.proof,
        sold_here=typed.sold_here,
        note=checked.text(typed.note, "article_note"),
        id=typed.id,
        version=typed.version,
    )


def put_article(session: Session, who: Who, at: datetime, customer_id: int, clean: ArticleInput) -> Article:
    """Inside a verb's transaction, after `check`: add the article, or change it where it differs.

    An input with an id and no version only names the article. Raises ShopError("data.gone", "article.not_theirs",
    "article.category_missing"), Stale("changed").
    """
    if clean.id is None:
        return _add(session, who, at, customer_id, clean)
    article = fetch(session, Article, clean.id, clean.version)
    if article.customer_id != customer_id:
        raise ShopError("article.not_theirs", "article")
    if not is_reference(clean):
        _change(session, who, at, article, clean)
    return article


def _add(session: Session, who: Who, at: datetime, customer_id: int, clean: ArticleInput) -> Article:
    _check_category(session, clean)
    values = {name: getattr(clean, name) for name in COLUMNS}
    article = Article(customer_id=customer_id, serial_key=serials.key(clean.serial), **values)
    session.add(article)
    session.flush()
    name = f"{article.brand} {article.model} {article.serial}".strip()
    history.note(session, who, at, "article", article.id, "article.added", new=name)
    words = indexing.article_text(article.brand, article.model, article.serial)
    sqlite.index_text(session, "article_search", article.id, words)
    return article


def _change(session: Session, who: Who, at: datetime, article: Article, clean: ArticleInput) -> None:
    changed: set[str] = set()
    for name in COLUMNS:
        old, new = getattr(article, name), getattr(clean, name)
        if old != new:
            history.note(session, who, at, "article", article.id, f"article.changed.{name}", old=old, new=new)
            setattr(article, name, new)
            changed.add(name)
    if "category_id" in changed:
        _check_category(session, clean)
    article.serial_key = serials.key(clean.serial)
    if changed & {"brand", "model", "serial"}:
        session.flush()
        indexing.index_article(session, article.id)


def _check_category(session: Session, clean: ArticleInput) -> None:
    if session.get(Category, clean.category_id) is None:
        raise ShopError("article.category_missing", "category_id")
