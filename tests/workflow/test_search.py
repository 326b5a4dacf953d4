"""The find box and scanned codes."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.errors import ShopError
from app.workflow import Store, search
from app.workflow.counter import intake, pickup
from app.workflow.house import staff
from app.workflow.people import articles
from app.workflow.registers import register
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import stock
from app.workflow.workbench import bench, cards
from tests.conftest import intake_input


def kinds(store: Store, typed: str) -> list[str]:
    return [each.kind for each in search.find(store, typed).rows]


def test_an_order_by_its_number_in_any_grouping_and_its_last_six(founded_store: Store, who: Who) -> None:
    order = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    for typed in (order.number, f"{order.number[:4]} {order.number[4:8]} {order.number[8:]}", order.number[-6:]):
        (hit, *_) = search.find(founded_store, typed).rows
        assert (hit.kind, hit.id, hit.order_id, hit.title) == ("order", order.order_id, order.order_id, order.number)
        assert "张伟明" in hit.detail


def test_customers_and_articles(founded_store: Store, who: Who) -> None:
    intake.take_in(founded_store, who, (intake_input(),))
    assert kinds(founded_store, "zwm") == ["customer"]
    assert kinds(founded_store, "5643 809") == ["article"]
    assert kinds(founded_store, "iphone") == ["article"]
    assert kinds(founded_store, "nothing like it") == []


@pytest.mark.parametrize("half", ["\ud800", "\udc00"])
def test_half_a_sign_of_a_broken_paste_is_not_searched_for(founded_store: Store, who: Who, half: str) -> None:
    taken = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    assert kinds(founded_store, f"zw{half}m") == ["customer"]
    assert kinds(founded_store, f"张{half}伟明") == ["customer"]
    assert kinds(founded_store, half * 5) == []
    search.find(founded_store, taken.number + half)  # found or not, it may not fail
    found = cards.list_ids(founded_store, CardFilter(find=f"zw{half}m"))
    assert found.ids == (taken.order_id,)
    assert register.list_ids(founded_store, RegisterFilter(find=f"张{half}伟明")).ids
    assert stock.list_ids(founded_store, PartFilter(find=f"pump{half}")).ids == ()
    assert articles.suggest(founded_store, "model", f"iph{half}one") == articles.suggest(
        founded_store, "model", "iphone"
    )
    with pytest.raises(ShopError, match=r"code\.unknown"):
        search.find_code(founded_store, f"SN{half}123456")
    assert isinstance(pickup.look_up(founded_store, f"zw{half}m", who), tuple)


def test_too_little_is_said(founded_store: Store) -> None:
    assert search.find(founded_store, "z").type_on
    assert not search.find(founded_store, "").type_on
    assert not search.find(founded_store, "zz").type_on


@pytest.mark.parametrize(
    ("text", "little"), [("657", True), ("65 7", True), ("6", True), ("z", True), ("", False), ("0657", False),
                         ("zw", False), ("张", False), ("65 zwm", False)],
)  # fmt: skip
def test_fewer_digits_than_numbers_are_found_by_may_miss_what_is_there(
    founded_store: Store, text: str, little: bool
) -> None:
    assert search.too_little(text) is little
    assert search.find(founded_store, text).type_on is little


def test_more_than_shown(founded_store: Store, who: Who) -> None:
    for place in range(4):
        customer = CustomerInput(name="张伟明", phones=(f"1380013{place:04d}",))
        intake.take_in(founded_store, who, (intake_input(customer=customer),))
    found = search.find(founded_store, "zwm", limit=3)
    assert (len(found.rows), found.more) == (3, True)
    assert not search.find(founded_store, "zwm", limit=4).more


def test_scanned_codes(founded_store: Store, who: Who) -> None:
    order = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    assert search.find_code(founded_store, order.number) == ("order", order.order_id, order.order_id)
    found = search.find_code(founded_store, f" {order.claim_receipt_number}\r")
    assert found == ("claim_receipt", order.claim_receipt_id, order.order_id)
    badge = staff.issue_badge(founded_store, who, 1).badge or ""
    assert search.find_code(founded_store, badge)[0] == "badge"


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("126110000013", "number.mistyped"),
        ("126110000014", "code.unknown"),
        ("6901234567892", "code.unknown"),
        ("hello", "code.unknown"),
        ("", "code.unknown"),
    ],
)
def test_codes_nobody_has(founded_store: Store, code: str, key: str) -> None:
    with pytest.raises(ShopError) as caught:
        search.find_code(founded_store, code)
    assert caught.value.key == key


def test_the_texts_can_be_built_anew(founded_store: Store, who: Who) -> None:
    intake.take_in(founded_store, who, (intake_input(),))
    with founded_store.writing() as session:
        for table in ("customer_search", "article_search", "order_search"):
            session.execute(text(f"DELETE FROM {table}"))
    assert kinds(founded_store, "zwm") == []
    assert search.reindex(founded_store) == 3
    assert kinds(founded_store, "zwm") == ["customer"]
    assert kinds(founded_store, "5643 809") == ["article"]


def test_the_last_digits_of_a_claim_number(founded_store: Store, who: Who) -> None:
    taken = [intake.take_in(founded_store, who, (intake_input(),)).orders[0] for _ in range(2)]
    number = taken[0].number

    def orders(typed: str) -> list[str]:
        return [row.title for row in search.find(founded_store, typed).rows if row.kind == "order"]

    for typed in (number, number[-4:], number[-5:], number[-6:], number[-8:], f"{number[4:8]} {number[8:]}"):
        assert orders(typed) == [number], typed
    assert orders("9" + number[-7:]) == []
    bench.void(founded_store, who, taken[0].order_id, 1, "typed twice")
    assert orders(number[-4:]) == []  # four digits look among what is still here
    assert orders(number[-6:]) == [number]
