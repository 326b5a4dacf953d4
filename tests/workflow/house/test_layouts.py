"""The shop's own layouts: kept, changed, given up again; each change in the history, a stale one refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import ShopError, Stale
from app.models.store import Store
from app.workflow import history
from app.workflow.house import layouts, shop
from app.workflow.rows.kinds import Document, Role
from app.workflow.rows.layouts import MOST_BYTES, KeptLayout
from app.workflow.rows.shop import Who

NEW = KeptLayout(Document.REPAIR_TAG, 57.5, 40, 'document = "repair_tag"\nsize = 3\n', 0)


def on_paper(store: Store) -> tuple[KeptLayout, ...]:
    with store.reading() as session:
        return shop.paper_row(session, store.folder).layouts


def test_a_layout_is_kept_changed_and_given_up_again(founded_store: Store, who: Who) -> None:
    assert on_paper(founded_store) == layouts.kept(founded_store) == ()
    first = layouts.keep(founded_store, who, NEW)
    assert first == replace(NEW, version=1)
    assert on_paper(founded_store) == layouts.kept(founded_store) == (first,)
    second = layouts.keep(founded_store, who, replace(first, text=NEW.text.replace("3", "4")))
    roll = layouts.keep(founded_store, who, KeptLayout(Document.CLAIM_RECEIPT, 58, 0, "x", 0))
    assert on_paper(founded_store) == (second, roll)
    shipped = layouts.keep(founded_store, who, replace(second, text=layouts.SHIPPED))
    assert on_paper(founded_store) == (roll,)
    assert layouts.kept(founded_store) == (shipped, roll)
    with founded_store.reading() as session:
        lines = history.of_subject(session, "paper_layout", 1)
    assert [(each.what, each.old, each.new) for each in reversed(lines)] == [
        ("layout.changed", None, NEW.text),
        ("layout.changed", NEW.text, second.text),
        ("layout.reset", second.text, None),
    ]


def test_the_same_again_is_no_change(founded_store: Store, who: Who) -> None:
    first = layouts.keep(founded_store, who, NEW)
    assert layouts.keep(founded_store, who, first) == first
    given_up = KeptLayout(Document.BADGE, 40, 30, layouts.SHIPPED, 0)
    assert layouts.keep(founded_store, who, given_up) == given_up
    assert layouts.kept(founded_store) == (first,)


def test_a_stale_layout_is_refused(founded_store: Store, who: Who) -> None:
    first = layouts.keep(founded_store, who, NEW)
    with pytest.raises(Stale) as caught:
        layouts.keep(founded_store, who, replace(NEW, text="other"))  # seen before there was one
    assert caught.value.values["who"] == who.name
    layouts.keep(founded_store, who, replace(first, text="newer"))
    with pytest.raises(Stale):
        layouts.keep(founded_store, who, replace(first, text="older"))
    assert [each.text for each in on_paper(founded_store)] == ["newer"]


def test_who_may_not_change_the_shop_may_not_change_its_layouts(founded_store: Store, who: Who) -> None:
    clerk = replace(who, roles=frozenset((Role.CLERK, Role.TECHNICIAN, Role.CASHIER)))
    with pytest.raises(ShopError, match="not_allowed"):
        layouts.keep(founded_store, clerk, NEW)
    with pytest.raises(ShopError, match=r"layout\.too_big"):
        layouts.keep(founded_store, who, replace(NEW, text="#" * (MOST_BYTES + 1)))
    assert layouts.kept(founded_store) == ()
