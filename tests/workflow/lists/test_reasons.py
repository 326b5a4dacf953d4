"""Ready reasons: seeded, added, changed, put in order, retired; the list of an older shop is filled once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, select

from app.errors import FieldErrors, ShopError, Stale
from app.models import History, Reason
from app.models.store import Store
from app.workflow import history
from app.workflow.house import shop
from app.workflow.lists import reasons
from app.workflow.rows.kinds import ReasonKind, Role
from app.workflow.rows.lists import ReasonEntry
from app.workflow.rows.shop import Who
from app.workflow.seeds.reasons import REASONS

KIND = ReasonKind.DISCOUNT


def names(store: Store, kind: ReasonKind = KIND) -> list[str]:
    """What is offered."""
    return [each.en for each in shop.lists(store).reasons_for(kind)]


def entry(store: Store, en: str) -> ReasonEntry:
    return next(each for each in reasons.entries(store) if each.kind is KIND and each.en == en)


def what_was_noted(store: Store, key: int | None) -> list[tuple[str, str | None, str | None]]:
    with store.reading() as session:
        return [(each.what, each.old, each.new) for each in history.of_subject(session, "reason", key or 0)]


def test_every_kind_starts_with_some_in_both_languages(founded_store: Store) -> None:
    assert set(REASONS) == set(ReasonKind)
    for kind in ReasonKind:
        found = shop.lists(founded_store).reasons_for(kind)
        assert 3 <= len(found) <= 9, kind  # one digit chooses each
        assert [(each.en, each.zh) for each in found] == list(REASONS[kind])
        assert len({each.en for each in found}) == len({each.zh for each in found}) == len(found)
        assert all(each.name("zh_CN") == each.zh and each.name("en") == each.en for each in found)


def test_adding_changing_and_retiring(founded_store: Store, who: Who) -> None:
    added = reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, "Friend", "朋友"))
    assert names(founded_store)[-1] == "Friend"
    assert added.place == len(names(founded_store))
    changed = reasons.save_reason(founded_store, who, replace(added, en="Friend of the house"))
    assert names(founded_store)[-1] == "Friend of the house"
    retired = reasons.save_reason(founded_store, who, replace(changed, retired=True))
    assert (retired.place, retired.retired) == (None, True)
    assert "Friend of the house" not in names(founded_store)
    assert entry(founded_store, "Friend of the house").retired
    again = reasons.save_reason(founded_store, who, replace(retired, retired=False))
    assert names(founded_store)[-1] == "Friend of the house"
    assert what_was_noted(founded_store, again.id) == [
        ("reason.changed.retired", "yes", "no"),
        ("reason.changed.retired", "no", "yes"),
        ("reason.changed.name_en", "Friend", "Friend of the house"),
        ("reason.added", None, "Friend"),
    ]


def test_the_order_in_which_they_are_offered(founded_store: Store, who: Who) -> None:
    first, second, *rest = names(founded_store)
    moved = reasons.save_reason(founded_store, who, replace(entry(founded_store, first), place=2))
    assert (names(founded_store), moved.place) == ([second, first, *rest], 2)
    assert what_was_noted(founded_store, moved.id) == [("reason.changed.place", "1", "2")]
    last = reasons.save_reason(founded_store, who, replace(moved, place=99))
    assert names(founded_store) == [second, *rest, first]
    assert last.place == len(rest) + 2
    added = reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, "Friend", "朋友", place=1))
    assert (names(founded_store)[0], added.place) == ("Friend", 1)
    reasons.save_reason(founded_store, who, replace(added, retired=True))
    assert [each.place for each in reasons.entries(founded_store) if each.kind is KIND and not each.retired] == [
        *range(1, len(rest) + 3)
    ]


def test_one_name_is_enough_and_none_is_too_few(founded_store: Store, who: Who) -> None:
    done = reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, "", "街坊"))
    assert (done.en, done.zh) == ("街坊", "街坊")
    with pytest.raises(FieldErrors) as caught:
        reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, " ", "", place=0))
    assert [(each.key, each.field) for each in caught.value.errors] == [
        ("list.name_missing", "en"), ("reason.place_wrong", "place"),
    ]  # fmt: skip


def test_no_name_stands_twice_in_a_kind(founded_store: Store, who: Who) -> None:
    first = names(founded_store)[0]
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, first.upper(), "别的"))
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        reasons.save_reason(founded_store, who, ReasonEntry(None, KIND, "Other", "老客户"))
    other_kind = reasons.save_reason(founded_store, who, ReasonEntry(None, ReasonKind.STOCK, first, "老客户"))
    assert other_kind.kind is ReasonKind.STOCK


def test_who_may_and_who_was_faster(founded_store: Store, who: Who) -> None:
    known = entry(founded_store, names(founded_store)[0])
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        reasons.save_reason(founded_store, replace(who, roles=frozenset({Role.CLERK})), known)
    reasons.save_reason(founded_store, who, replace(known, zh="熟客"))
    with pytest.raises(Stale):
        reasons.save_reason(founded_store, who, replace(known, zh="常客"))


def test_a_shop_older_than_the_list_gets_it_once(founded_store: Store, who: Who) -> None:
    assert reasons.plant(founded_store) == 0
    with founded_store.writing() as session:
        session.execute(delete(Reason).where(Reason.kind != KIND.value))
        for row in session.scalars(select(Reason)):
            row.retired = True  # all retired on purpose: nothing comes back
    assert reasons.plant(founded_store) == len(ReasonKind) - 1
    assert names(founded_store) == []
    assert names(founded_store, ReasonKind.VOID) == [en for en, _ in REASONS[ReasonKind.VOID]]
    with founded_store.reading() as session:
        line = session.scalars(select(History).order_by(History.id.desc()).limit(1)).one()
    assert (line.what, line.staff_id) == ("reason.added_by_update", None)
    assert reasons.plant(founded_store) == 0


def test_a_shop_that_is_not_founded_gets_none(store: Store) -> None:
    assert reasons.plant(store) == 0
    assert reasons.entries(store) == ()
