"""Brands and models that are one word in several spellings (Apple, APPLE, ＡＰＰＬＥ): found, off the window's thread.

One walk through the index of brand and model, without the articles themselves: 0.13 s at a million of them.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.models import Article, Brand, Merge, MergeMove, Staff
from app.models.store import Store
from app.workflow.rows import spelling
from app.workflow.rows.spellings import SpellingGroup, SpellingKind, SpellingMerge, SpellingRow, SpellingsRow

SHOWN_MERGES = 100


def spellings(store: Store) -> SpellingsRow:
    """All that is written in several ways, the most articles first; and what can be taken back."""
    with store.reading() as session:
        return SpellingsRow(groups=_groups(session), merges=merges(session))


def brands_in_several_ways(store: Store) -> int:
    """How many brands are: quick enough for a hint (one step through the index for each brand)."""
    with store.reading() as session:
        listed = session.scalars(select(Brand.name).where(~Brand.retired))
        ways: dict[str, set[str]] = defaultdict(set)
        for name in (*brands_written(session), *listed):
            ways[spelling.key(name)].add(name)
    return sum(len(each) > 1 for key, each in ways.items() if key)


def brands_written(session: Session) -> list[str]:
    """Every brand that articles have, from one to the next by the index, whatever their number."""
    first = select(func.min(Article.brand).label("brand")).cte("written", recursive=True)
    following = select(func.min(Article.brand)).where(Article.brand > first.c.brand).scalar_subquery()
    walk = first.union_all(select(following).where(first.c.brand.is_not(None)))
    return [brand for brand in session.scalars(select(walk.c.brand)) if brand]


def merges(session: Session) -> tuple[SpellingMerge, ...]:
    """The newest ones that were not taken back."""
    moves = aliased(MergeMove)
    moved = select(func.count()).where(moves.merge_id == Merge.id).scalar_subquery()
    first = select(func.min(moves.row_id)).where(moves.merge_id == Merge.id).scalar_subquery()
    query = (
        select(Merge, Staff.name, moved, Article.brand)
        .join(Staff, Staff.id == Merge.staff_id)
        .outerjoin(Article, Article.id == first)
        .where(Merge.kind.in_([each.value for each in SpellingKind]), Merge.undone_at.is_(None))
        .order_by(Merge.id.desc())
        .limit(SHOWN_MERGES)
    )
    found: list[SpellingMerge] = []
    for merge, who, articles, brand in session.execute(query):
        kind = SpellingKind(merge.kind)
        gone, kept = json.loads(merge.replaced)[kind.value]
        of_brand = (brand or "") if kind is SpellingKind.MODEL else ""
        found.append(SpellingMerge(merge.id, kind, gone, kept, of_brand, articles, merge.at, who))
    return tuple(found)


def _groups(session: Session) -> tuple[SpellingGroup, ...]:
    counts = func.count()
    pairs = session.execute(select(Article.brand, Article.model, counts).group_by(Article.brand, Article.model)).all()
    listed = frozenset(session.scalars(select(Brand.name).where(~Brand.retired)))
    brands: Counter[str] = Counter()
    models: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    keys: dict[str, str] = {}  # a brand's key is asked for once, not once a model
    for brand, model, number in pairs:
        brands[brand] += number
        if model:
            brand_key = keys.get(brand)
            if brand_key is None:
                brand_key = keys[brand] = spelling.key(brand)
            models[brand_key, spelling.key(model)][model] += number
    for name in listed:
        brands[name] += 0
    by_key: dict[str, Counter[str]] = defaultdict(Counter)
    for brand, number in brands.items():
        by_key[spelling.key(brand)][brand] = number
    found = [(SpellingKind.BRAND, "", each) for key, each in by_key.items() if key and len(each) > 1]
    for (brand_key, key), each in models.items():
        if key and len(each) > 1:
            found.append((SpellingKind.MODEL, _rows(by_key[brand_key], listed)[0].words, each))
    found.sort(key=lambda each: (each[0] is SpellingKind.MODEL, -sum(each[2].values()), each[1], min(each[2])))
    return tuple(
        SpellingGroup(at, kind, brand, _rows(ways, listed if kind is SpellingKind.BRAND else ()))
        for at, (kind, brand, ways) in enumerate(found, 1)
    )


def _rows(ways: Counter[str], listed: Iterable[str]) -> tuple[SpellingRow, ...]:
    rows = [SpellingRow(words, number, words in listed) for words, number in ways.items()]
    return tuple(sorted(rows, key=lambda row: (not row.listed, -row.articles, row.words)))
