"""Who was merged into whom: a link to the one that went leads to the one that stays."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Customer


def customer_id(session: Session, key: int) -> int:
    """The customer that has now what this one had; raises ShopError("data.gone") when there never was one."""
    return chain(session, Customer, key)[-1]


def article_id(session: Session, key: int) -> int:
    """The article that has now the orders of this one; raises ShopError("data.gone")."""
    return chain(session, Article, key)[-1]


def chain(session: Session, kind: type[Customer] | type[Article], key: int) -> list[int]:
    """From this one to the one that stays, each merged into the next; raises ShopError("data.gone")."""
    passed: list[int] = []
    following: int | None = key
    while following is not None:
        passed.append(following)
        found = session.execute(select(kind.merged_into).where(kind.id == following)).one_or_none()
        if found is None:
            raise ShopError("data.gone")
        (following,) = found
    return passed
