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
from app.workflow import history, indexing
from app.workflow.fields import Fields, one_line
from app.workflow.house import shop, staff
from app.workflow.people import living, people_rows
from app.workflow.rows import serials, spelling
from app.workflow.rows.customers import ArticleInput, ArticleRow, PastOrderRow
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

LOOK_AT = 400  #: the newest so many articles decide what is suggested
COLUMNS = ("category_id", "brand", "model", "serial", "bought_on", "proof", "sold_here", "note")
OLDEST = date(1950, 1, 1)
_OPEN = tuple(str(state) for state in OPEN_STATES)
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
        query = select(Article.brand, Article.model).where(Article.merged_into.is_(None))
        query = query.order_by(Article.id.desc()).limit(LOOK_AT)
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
            found = _brands_in_use(session, found, key)
    the_same = [name for name in found if spelling.same(name, typed)]  # first: "did you mean …?" must not be cut off
    starts_so = [name for name in found if key_of(name).startswith(key)]
    return tuple(dict.fromkeys([*the_same, *starts_so, *found]))[:limit]


def _brands_in_use(session: Session, seen: list[str], key: str) -> list[str]:
    """What was seen, without the brands that the shop has retired, and its list of those it has not."""
    listed = session.execute(select(Brand.name, Brand.retired).order_by(Brand.name)).all()
    live = [name for name, retired in listed if not retired]
    live_keys = {spelling.key(name) for name in live}
    gone = {name for name, retired in listed if retired}
    gone_keys = {spelling.key(name) for name in gone} - live_keys
    found = [name for name in seen if name not in gone and spelling.key(name) not in gone_keys]
    return found + [name for name in live if key_of(name).startswith(key)]


def article_history(store: Store, article_id: int) -> tuple[PastOrderRow, ...]:
    """Every stay of an article in the shop, the newest first; also of what has the same serial under another owner."""
    with store.reading() as session:
        article_id = living.article_id(session, article_id)
        return people_rows.past_rows(session, RepairOrder.article_id.in_(same_article(session, article_id)))


def article(store: Store, article_id: int) -> ArticleRow:
    """One article; of one that was merged: the one that stays. Raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, living.article_id(session, article_id))


def row_of(session: Session, article_id: int) -> ArticleRow:
    """The same inside a session, of just this one."""
    session.flush()
    query = select(Article, Category).join(Category, Category.id == Article.category_id)
    found = session.execute(query.where(Article.id == article_id)).one_or_none()
    if found is None:
        raise ShopError("data.gone")
    return people_rows.article_row(*found)


def save_article(store: Store, who: Who, typed: ArticleInput, customer_id: int | None = None) -> ArticleRow:
    """Changes to an article, whoever has it (customer_id None), or a new one of a customer's.

    Raises FieldErrors ("category_id", "serial" …), ShopError "data.gone", Stale.
    """
    staff.require_right(who, Right.CHANGE_CUSTOMERS)
    with store.writing() as session:
        checked, at = Fields(), store.now()
        clean = check(checked, typed, at.astimezone(shop.facts(session).zone).date())
        checked.done()
        owner = customer_id or fetch(session, Article, clean.id or 0).customer_id
        return row_of(session, put_article(session, who, at, owner, clean).id)


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
    "article.category_missing"), Stale("changed"). Theirs is, too, what they have brought and is here for them: its
    owner may be another since a merge was taken back.
    """
    if clean.id is None:
        return _add(session, who, at, customer_id, clean)
    article = fetch(session, Article, clean.id, clean.version)
    if article.merged_into is not None and is_reference(clean):
        article = fetch(session, Article, living.article_id(session, clean.id))
    if article.customer_id != customer_id and customer_id not in _brought_by(session, article.id):
        raise ShopError("article.not_theirs", "article")
    if not is_reference(clean):
        _change(session, who, at, article, clean)
    return article


def _brought_by(session: Session, article_id: int) -> set[int]:
    """The customers for whom the article is in the shop."""
    query = select(RepairOrder.customer_id).where(RepairOrder.article_id == article_id, RepairOrder.state.in_(_OPEN))
    return set(session.scalars(query))


def check_here_once(session: Session, *article_ids: int) -> None:
    """An article is in the shop once at a time, and these are to be one.

    Raises ShopError("article.twice_here", numbers=) when there are several open orders of them.
    """
    query = select(RepairOrder.number).where(RepairOrder.article_id.in_(article_ids), RepairOrder.state.in_(_OPEN))
    numbers = session.scalars(query.order_by(RepairOrder.id)).all()
    if len(numbers) > 1:
        raise ShopError("article.twice_here", numbers=tuple(numbers))


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
