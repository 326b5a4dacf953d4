"""Somebody else saved first: what a form at intake stands on, read anew, with who changed it and when."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.store import Store
from app.workflow import history
from app.workflow.people import customers, living
from app.workflow.rows.intake import AsItIsNow
from app.workflow.rows.shop import HistoryRow, Who
from app.workflow.workbench import cards


def as_it_is(
    store: Store, who: Who, customer_id: int | None, order_id: int | None, article_ids: Sequence[int] = ()
) -> AsItIsNow:
    """The customer with their articles, and the order that is corrected; None where none is asked for.

    Of a customer or an article that was merged meanwhile: the one that stays. article_ids: those on the form.
    Raises ShopError("data.gone", "order.unknown") for what is not there any more.
    """
    glance = None if customer_id is None else customers.glance(store, customer_id)
    card = None if order_id is None else cards.card(store, who, order_id)
    subjects = [("customer", customer_id), ("repair_order", order_id)]
    subjects += [("article", article.id) for article in glance.articles] if glance is not None else []
    subjects += [("article", card.article.id)] if card is not None else []
    changed: dict[tuple[str, int], HistoryRow] = {}
    with store.reading() as session:
        for subject, key in subjects:
            last = None if key is None else history.last_change(session, subject, key)
            if key is not None and last is not None:
                changed[subject, key] = last
        stays = {each: living.article_id(session, each) for each in article_ids}
    return AsItIsNow(glance, card, changed, stays)
