"""Brands and models in several spellings: found, made one with their trace, searched as before, given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import ShopError
from app.models import Article, Brand, History, sqlite
from app.models.search_text import query_terms
from app.workflow import Store, indexing
from app.workflow.lists import shop_lists, spelling_merges, spellings
from app.workflow.people import articles
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import BrandEntry
from app.workflow.rows.shop import Who
from app.workflow.rows.spellings import SpellingGroup, SpellingKind, SpellingsDone
from tests.workflow.at_counter import take_in
from tests.workflow.lists.test_shop_lists import lines

BRAND, MODEL = SpellingKind.BRAND, SpellingKind.MODEL


@pytest.fixture
def written(founded_store: Store, who: Who) -> Store:
    """Three spellings of Apple, two of a washing machine of a brand that is spelled in two ways itself."""
    names = [
        *[("Apple", "iPhone 13")] * 3,
        ("APPLE", "iPhone 13"),
        ("ＡＰＰＬＥ", "IPHONE-13"),
        ("Haier", "XQG80-B14"),
        ("Haier", "XQG80-B14"),
        ("HAIER", "xqg80b14"),
        ("Dyson", "V8"),
        ("Midea", "iPhone 13"),  # another brand's model is another model
    ]
    for at, (brand, model) in enumerate(names):
        customer = CustomerInput(f"Customer {at}", (f"1380013{at:04d}",))
        take_in(founded_store, who, customer=customer, article=ArticleInput(category_id=1, brand=brand, model=model))
    return founded_store


def found(store: Store) -> list[tuple[str, str, list[tuple[str, int, bool]]]]:
    return [shown(each) for each in spellings.spellings(store).groups]


def shown(group: SpellingGroup) -> tuple[str, str, list[tuple[str, int, bool]]]:
    return group.kind.value, group.brand, [(each.words, each.articles, each.listed) for each in group.spellings]


def brands(store: Store) -> list[str]:
    with store.reading() as session:
        return [each.brand for each in session.query(Article).order_by(Article.id)]


def versions(store: Store) -> list[int]:
    with store.reading() as session:
        return [each.version for each in session.query(Article).order_by(Article.id)]


def test_what_is_one_word_in_several_spellings_is_found_with_counts(written: Store) -> None:
    assert found(written) == [
        ("brand", "", [("Apple", 3, True), ("APPLE", 1, False), ("ＡＰＰＬＥ", 1, False)]),
        ("brand", "", [("Haier", 2, True), ("HAIER", 1, False)]),
        ("model", "Apple", [("iPhone 13", 4, False), ("IPHONE-13", 1, False)]),
        ("model", "Haier", [("XQG80-B14", 2, False), ("xqg80b14", 1, False)]),
    ]
    assert spellings.brands_in_several_ways(written) == 2
    with written.reading() as session:
        assert spellings.brands_written(session) == ["APPLE", "Apple", "Dyson", "HAIER", "Haier", "Midea", "ＡＰＰＬＥ"]


def test_an_empty_shop_has_nothing_to_merge(founded_store: Store) -> None:
    assert spellings.spellings(founded_store).groups == ()
    assert spellings.brands_in_several_ways(founded_store) == 0


def test_the_list_of_brands_counts_too(founded_store: Store, who: Who) -> None:
    take_in(founded_store, who)  # of Xiaomi, as the list has it
    with founded_store.writing() as session:
        session.add(Brand(name="XIAOMI"))
    assert found(founded_store) == [("brand", "", [("Xiaomi", 1, True), ("XIAOMI", 0, True)])]


def test_merging_leaves_one_spelling_and_a_trace_of_each_article(written: Store, who: Who) -> None:
    before = versions(written)
    done = spelling_merges.merge_spellings(written, who, BRAND, "Apple", ("APPLE", "ＡＰＰＬＥ", "Apple"))
    assert done == SpellingsDone(2)
    assert brands(written)[:6] == ["Apple"] * 5 + ["Haier"]
    assert [now - was for was, now in zip(before, versions(written), strict=True)][:6] == [0, 0, 0, 1, 1, 0]
    with written.reading() as session:
        fourth = session.query(Article).order_by(Article.id)[3].id
    assert lines(written, "article", fourth)[-1] == ("article.changed.brand", "APPLE", "Apple")
    merges = spellings.spellings(written).merges
    assert [(each.kind, each.gone, each.kept, each.articles, each.who) for each in merges] == [
        (BRAND, "ＡＰＰＬＥ", "Apple", 1, "王芳"),
        (BRAND, "APPLE", "Apple", 1, "王芳"),
    ]
    assert lines(written, "merge", merges[1].id) == [("spelling.merged.brand", "APPLE", "Apple")]
    assert found(written)[0][2] == [("Haier", 2, True), ("HAIER", 1, False)]


def test_a_model_is_merged_within_its_brand_whatever_the_brands_spelling(written: Store, who: Who) -> None:
    done = spelling_merges.merge_spellings(written, who, MODEL, "XQG80-B14", ("xqg80b14",), "haier")
    assert done == SpellingsDone(1)
    assert [each[:2] for each in found(written)] == [("brand", ""), ("brand", ""), ("model", "Apple")]
    assert brands(written)[7] == "HAIER"  # the brand is another matter
    # searched by either spelling, the order too, although blanks and hyphens stand in the prepared text
    for typed in ("xqg80b14", "XQG80-B14", "xqg80"):
        with written.reading() as session:
            assert len(sqlite.find_ids(session, "order_search", query_terms(typed) or [], 9)) == 3
    spelling_merges.merge_spellings(written, who, MODEL, "iPhone 13", ("IPHONE-13",), "Apple")
    assert articles.suggest(written, "model", "iph") == ("iPhone 13",)
    (one,) = [each for each in spellings.spellings(written).merges if each.gone == "xqg80b14"]
    assert one.brand == "HAIER"


def test_the_search_finds_as_if_it_had_been_written_so_at_once(written: Store, who: Who) -> None:
    spelling_merges.merge_spellings(written, who, BRAND, "Apple", ("APPLE", "ＡＰＰＬＥ"))
    spelling_merges.merge_spellings(written, who, MODEL, "iPhone 13", ("IPHONE-13",), "Apple")
    asked = (["iphone"], ["iphone13"], ["apple"], ["13"])

    def ids() -> list[list[int]]:
        tables = ("article_search", "order_search")
        with written.reading() as session:
            return [sqlite.find_ids(session, table, terms, 99) for table in tables for terms in asked]

    after = ids()
    with written.writing() as session:
        indexing.rebuild(session)
    assert ids() == after


def test_it_is_given_back_as_it_was(written: Store, who: Who) -> None:
    before = brands(written)
    spelling_merges.merge_spellings(written, who, BRAND, "APPLE", ("Apple", "ＡＰＰＬＥ"))
    first, second = spellings.spellings(written).merges
    assert spelling_merges.take_back(written, who, first.id) == SpellingsDone(1)
    assert spelling_merges.take_back(written, who, second.id) == SpellingsDone(3)
    assert brands(written) == before
    assert spellings.spellings(written).merges == ()
    assert [each.name for each in shop_lists.entries(written).brands if each.name.upper() == "APPLE"] == ["Apple"]
    with pytest.raises(ShopError, match=r"spelling\.taken_back"):
        spelling_merges.take_back(written, who, first.id)


def test_what_was_written_anew_since_stays_as_it_is(written: Store, who: Who) -> None:
    spelling_merges.merge_spellings(written, who, BRAND, "APPLE", ("Apple",))
    (merge,) = spellings.spellings(written).merges
    with written.writing() as session:
        session.query(Article).order_by(Article.id)[0].brand = "Apfel"
        session.query(Article).order_by(Article.id)[1].note = "a note is another matter"
    assert spelling_merges.take_back(written, who, merge.id) == SpellingsDone(2, left=1)
    assert brands(written)[:5] == ["Apfel", "Apple", "Apple", "APPLE", "ＡＰＰＬＥ"]


def test_a_merge_that_was_merged_again_is_taken_back_after_the_later_one(written: Store, who: Who) -> None:
    spelling_merges.merge_spellings(written, who, BRAND, "APPLE", ("ＡＰＰＬＥ",))
    spelling_merges.merge_spellings(written, who, BRAND, "Apple", ("APPLE",))
    later, first = spellings.spellings(written).merges
    with pytest.raises(ShopError, match=r"spelling\.written_anew"):
        spelling_merges.take_back(written, who, first.id)
    assert spelling_merges.take_back(written, who, later.id).articles == 2
    assert spelling_merges.take_back(written, who, first.id).articles == 1
    assert brands(written)[:5] == ["Apple", "Apple", "Apple", "APPLE", "ＡＰＰＬＥ"]


def test_the_brand_that_goes_is_renamed_or_retired_in_the_list_with_its_agreement(written: Store, who: Who) -> None:
    haier = next(each for each in shop_lists.entries(written).brands if each.name == "Haier")
    until = date(2027, 3, 31)
    haier = shop_lists.save_brand(written, who, replace(haier, agreement_number="H-1", agreement_until=until))
    # not listed so: the entry is renamed
    spelling_merges.merge_spellings(written, who, BRAND, "HAIER", ("Haier",))
    (row,) = [each for each in shop_lists.entries(written).brands if each.name.upper() == "HAIER"]
    assert (row.id, row.name, row.agreement, row.agreement_until) == (haier.id, "HAIER", True, until)
    (merge,) = spellings.spellings(written).merges
    spelling_merges.take_back(written, who, merge.id)
    (row,) = [each for each in shop_lists.entries(written).brands if each.name.upper() == "HAIER"]
    assert row.name == "Haier"
    # both listed: one is retired, its agreement goes along
    with written.writing() as session:
        session.add(Brand(name="HAIER"))
    spelling_merges.merge_spellings(written, who, BRAND, "HAIER", ("Haier",))
    gone, kept = sorted(
        (each for each in shop_lists.entries(written).brands if each.name.upper() == "HAIER"),
        key=lambda each: each.name,
        reverse=True,
    )
    assert (gone.name, gone.retired, kept.retired) == ("Haier", True, False)
    assert (kept.agreement, kept.agreement_number, kept.agreement_until) == (True, "H-1", until)
    assert ("brand.changed.agreement", "no", "yes") in lines(written, "brand", kept.id)
    (merge,) = spellings.spellings(written).merges
    spelling_merges.take_back(written, who, merge.id)
    rows = {each.name: each for each in shop_lists.entries(written).brands if each.name.upper() == "HAIER"}
    assert (rows["Haier"].retired, rows["Haier"].agreement) == (False, True)
    assert (rows["HAIER"].agreement, rows["HAIER"].agreement_number, rows["HAIER"].agreement_until) == (False, "", None)


def test_a_list_that_was_changed_since_is_left_alone(written: Store, who: Who) -> None:
    spelling_merges.merge_spellings(written, who, BRAND, "HAIER", ("Haier",))
    (row,) = [each for each in shop_lists.entries(written).brands if each.name == "HAIER"]
    shop_lists.save_brand(written, who, replace(row, name="Haier Group"))
    shop_lists.save_brand(written, who, BrandEntry(None, "HAIER"))
    (merge,) = spellings.spellings(written).merges
    assert spelling_merges.take_back(written, who, merge.id).articles == 2
    assert {"Haier Group", "HAIER"} <= {each.name for each in shop_lists.entries(written).brands}


def test_what_is_refused(written: Store, who: Who) -> None:
    technician = replace(who, roles=frozenset({Role.TECHNICIAN, Role.CASHIER}))
    before = brands(written)
    for key, acting, kept, gone in (
        ("staff.not_allowed", technician, "Apple", ("APPLE",)),
        ("spelling.different", who, "Apple", ("Dyson",)),
        ("spelling.different", who, "Apple", ("Apple",)),
        ("spelling.different", who, " - ", ("--",)),
        ("spelling.gone", who, "Dyson", ("DYSON",)),
    ):
        with pytest.raises(ShopError) as caught:
            spelling_merges.merge_spellings(written, acting, BRAND, kept, gone)
        assert caught.value.key == key
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        spelling_merges.take_back(written, technician, 1)
    assert brands(written) == before
    with written.reading() as session:
        assert session.query(History).filter(History.subject == "merge").count() == 0
