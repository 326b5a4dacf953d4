"""Who may be written down twice: found by phone, by address, by the company's name; families are not."""

from __future__ import annotations

import pytest

from app.errors import FieldErrors, ShopError
from app.models.store import Store
from app.workflow.people import companies, merging, parting, people_cards, people_lists, twins
from app.workflow.rows.kinds import Role
from app.workflow.rows.people import PeopleFilter, TwinKind, Twins
from app.workflow.rows.shop import Who
from tests.hostile import HOSTILE
from tests.workflow.at_counter import someone
from tests.workflow.some_people import add, found, merge_input, of


def groups(store: Store, kind: TwinKind) -> list[list[str]]:
    return [[row.name for row in each.people] for each in twins.page(store, kind).groups]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("张伟明", "张伟明"),
        ("张伟明", "张先生"),
        ("张伟明", "章伟明"),  # heard, not read
        ("张伟明", "Zhang Weiming"),
        ("张伟明", "weiming zhang"),
        ("Anna Berg", "BERG ANNA"),
        ("Anna Berg", "Mrs. Anna Berg"),
        ("Anna Bergmann", "Anna Bergman"),
        ("Müller", "MÜLLER"),
        ("曾国平", "Zeng Guoping"),
    ],
)
def test_names_that_may_be_one(one: str, other: str) -> None:
    assert twins.alike(one, other)
    assert twins.alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("张伟明", "张小明"), ("张伟明", "李秀英"), ("Anna Berg", "Otto Berg"), ("", "张"), ("👍", "🎉"), ("Li", "Lu")],
)
def test_names_of_two(one: str, other: str) -> None:
    assert not twins.alike(one, other)


def test_one_phone_and_a_similar_name(founded_store: Store, who: Who) -> None:
    for name, phone in (
        ("张伟明", "138 0013 8000"),
        ("张先生", "+86 138-0013-8000"),
        ("李秀英", "13800138000"),  # his wife
        ("张伟明", "139 1111 2222"),  # another one
    ):
        add(founded_store, who, name, phone)
    assert groups(founded_store, TwinKind.PHONE) == [["张伟明", "张先生"]]
    (group,) = twins.page(founded_store, TwinKind.PHONE).groups
    assert group.what == "138 0013 8000"


def test_one_name_and_one_address(founded_store: Store, who: Who) -> None:
    for phone, address in (("10001", "南京西路2号"), ("10002", "南京西路2号"), ("10003", "北京路1号"), ("10004", "")):
        add(founded_store, who, "张伟明", f"138000{phone}", address=address)
    add(founded_store, who, "李", "13911112222", address="南京西路2号")
    assert groups(founded_store, TwinKind.ADDRESS) == [["张伟明", "张伟明"]]


def test_who_was_merged_is_no_twin_any_more(founded_store: Store, who: Who) -> None:
    one = add(founded_store, who, "张伟明", "138 0013 8000", address="a", company="华联")
    other = add(founded_store, who, "张伟明", "13800138000", address="a", company="华联公司")
    assert [len(groups(founded_store, kind)) for kind in TwinKind] == [1, 1, 1]
    merging.merge_customers(founded_store, who, merge_input(one, other))
    assert [len(groups(founded_store, kind)) for kind in TwinKind] == [0, 0, 0]


def test_the_groups_come_in_stretches(founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "WALK", 2)
    for place in range(5):
        for address in ("a", "a"):
            add(founded_store, who, f"客户{place}", f"1380000000{place}", address=address)
    for kind in (TwinKind.PHONE, TwinKind.ADDRESS):
        seen: list[Twins] = []
        after: str | None = ""
        while after is not None:
            page = twins.page(founded_store, kind, after, limit=1)
            seen += page.groups
            after = page.after
        assert sorted(each.people[0].name for each in seen) == [f"客户{place}" for place in range(5)]


def test_a_switchboard_is_no_sign(founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "MOST_SHARING", 2)
    for _ in range(3):
        add(founded_store, who, "张伟明", "021-6258 0000")
    assert groups(founded_store, TwinKind.PHONE) == []


# --- companies


@pytest.mark.parametrize(
    "name", ["华联公司", "华联有限公司", "华联 股份有限公司", "华联", "（华联）有限责任公司", "华联集团有限公司"]
)
def test_one_company_in_several_spellings(name: str) -> None:
    assert companies.stem(name) == "华联"


@pytest.mark.parametrize("name", ["Müller & Söhne GmbH", "MÜLLER SÖHNE", "Müller & Söhne GmbH & Co. KG"])
def test_latin_companies(name: str) -> None:
    assert companies.stem(name) == "müllersöhne"


@pytest.mark.parametrize("name", ["华联上海分公司", "公司", "GmbH", "华润公司", ""])
def test_other_companies(name: str) -> None:
    assert companies.stem(name) != "华联"


def test_a_typed_company_offers_its_people_and_its_other_spellings(founded_store: Store, who: Who) -> None:
    ann = add(founded_store, who, "陈经理", "138 0000 0001", company="华联有限公司", tax_number="9131")
    add(founded_store, who, "王会计", "138 0000 0002", company="华联有限公司")
    add(founded_store, who, "李工", "138 0000 0003", company="华联公司")
    rows = companies.known(founded_store, "华联公司")
    assert [(row.name, row.count) for row in rows] == [("华联公司", 1), ("华联有限公司", 2)]
    assert rows[1].tax_number == "9131"
    assert {person.name for person in rows[1].people} == {"陈经理", "王会计"}
    assert companies.known(founded_store, "海") == companies.known(founded_store, "别的公司") == ()
    card = people_cards.whole(founded_store, ann.id)
    assert ([row.name for row in card.same_company], card.in_company) == (["王会计"], 1)


def test_latin_companies_are_known_by_how_they_begin(founded_store: Store, who: Who) -> None:
    add(founded_store, who, "Anna", "138 0000 0001", company="Foo Bar GmbH")
    add(founded_store, who, "Otto", "138 0000 0002", company="FooBar")
    assert {row.name for row in companies.known(founded_store, "foo bar")} == {"Foo Bar GmbH", "FooBar"}


def test_a_new_person_has_the_companys_tax_number(founded_store: Store, who: Who) -> None:
    add(founded_store, who, "陈经理", "138 0000 0001", company="华联有限公司", tax_number="9131")
    new = add(founded_store, who, "王会计", "138 0000 0002", company="华联有限公司")
    assert new.tax_number == "9131"


def test_one_spelling_for_all(founded_store: Store, who: Who) -> None:
    kept = add(founded_store, who, "陈经理", "138 0000 0001", company="华联有限公司", tax_number="9131")
    other = add(founded_store, who, "", "138 0000 0002", company="华联公司")
    (group,) = twins.page(founded_store, TwinKind.COMPANY).groups
    assert group.spellings == (("华联公司", 1), ("华联有限公司", 1))
    assert companies.respell(founded_store, who, "华联有限公司", ("华联公司", "华联有限公司"), "执照上这样写") == 1
    now = of(founded_store, other.id)
    assert (now.company, now.name, now.tax_number) == ("华联有限公司", "华联有限公司", "9131")
    assert of(founded_store, kept.id) == kept
    assert found(founded_store, "华联有限公司") == {kept.id, other.id}
    assert [line.why for line in people_cards.whole(founded_store, other.id).history][:1] == ["执照上这样写"]
    with pytest.raises(ShopError, match=r"merge\.same"):
        companies.respell(founded_store, who, "华联有限公司", ("华联公司",), "x")
    with pytest.raises(FieldErrors):
        companies.respell(founded_store, who, "华联有限公司", ("华联公司",), "")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        companies.respell(founded_store, someone(founded_store, "技", Role.TECHNICIAN), "a", ("b",), "x")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_garbage_harms_nobody(founded_store: Store, who: Who, text: str) -> None:
    """In every question the customers page asks, and in every reason."""
    companies.known(founded_store, text)
    assert people_lists.list_ids(founded_store, PeopleFilter(text)).ids == ()
    twins.alike(text, "张伟明")
    one, other = (add(founded_store, who, f"客{text[:150]}", "138 0013 8000", company=text[:150]) for _ in (1, 2))
    for kind in TwinKind:
        twins.page(founded_store, kind)
    try:
        kept = merging.merge_customers(founded_store, who, merge_input(one, other, text))
    except FieldErrors as refused:
        assert refused.field == "why"
        kept = merging.merge_customers(founded_store, who, merge_input(one, other))
    (trace,) = people_cards.whole(founded_store, kept.id).merges
    assert parting.undo(founded_store, who, trace.id, trace.version, "x") == other.id
