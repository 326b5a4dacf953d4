"""Merging customers: everything follows, nothing written is changed, and it can be taken back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sqlalchemy import select

from app.errors import FieldErrors, ShopError, Stale
from app.models import Base, Bill, ClaimReceipt, Customer, RegisterLine, RepairOrder
from app.models.store import Store
from app.workflow import history, search
from app.workflow.people import customers, merge_rows, merging, parting, people_cards, people_lists
from app.workflow.rows.customers import CustomerInput, CustomerRow
from app.workflow.rows.kinds import Means, Role
from app.workflow.rows.people import OF_CUSTOMERS, CustomerCard, MergeInput, MergeRow, PeopleFilter, Take
from app.workflow.rows.pickup import PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.till import payments
from app.workflow.workbench import cards
from tests.workflow.at_counter import someone
from tests.workflow.some_people import add, again, bring, close, found, merge_input, of, paid_in_all


def whole(store: Store, customer_id: int) -> CustomerCard:
    return people_cards.whole(store, customer_id)


@pytest.fixture
def two(founded_store: Store, who: Who) -> tuple[CustomerRow, CustomerRow]:
    """张伟明 with a phone, and 张伟民 with the same and another one, an address and a note."""
    one = add(founded_store, who, "张伟明", "138 0013 8000", email="z@example.cn", note="下午才有空")
    other = add(founded_store, who, "张伟民", "13800138000", "021-6258 0000", address="南京西路2号", note="要发票")
    return one, other


def test_what_the_one_had_is_the_others(founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]) -> None:
    one, other = two
    bring(founded_store, who, one.id, deposit=10)
    order = bring(founded_store, who, other.id, "iPad", deposit=20)
    given = merge_input(of(founded_store, one.id), of(founded_store, other.id))
    kept = merging.merge_customers(founded_store, who, given)
    card = whole(founded_store, one.id)
    assert card.customer == kept
    assert [thing.article.model for thing in card.things] == ["iPad", "iPhone 13"]
    assert (card.paid, card.payments, card.here) == (Decimal(30), 2, 2)
    assert cards.card(founded_store, who, order.order_id).customer.id == one.id


def test_phones_are_united_and_empty_fields_filled(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    kept = merging.merge_customers(founded_store, who, merge_input(*two))
    assert kept.phones == ("138 0013 8000", "021-6258 0000")  # the same number twice is one
    assert (kept.name, kept.email, kept.address) == ("张伟明", "z@example.cn", "南京西路2号")
    assert kept.note == "下午才有空"


def test_fields_are_taken_as_it_was_said(founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]) -> None:
    given = merge_input(*two, name=Take.GONE, address=Take.KEPT, note=Take.BOTH)
    kept = merging.merge_customers(founded_store, who, given)
    assert (kept.name, kept.address, kept.note) == ("张伟民", "", "下午才有空\n要发票")


def test_the_one_that_went_is_found_nowhere_and_links_lead_to_the_other(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    merging.merge_customers(founded_store, who, merge_input(one, other))
    for text in ("张伟", "6258 0000", "0013 8000"):
        assert found(founded_store, text) == {one.id}
    search.reindex(founded_store)
    assert found(founded_store, "6258 0000") == {one.id}
    assert found(founded_store, "张伟民") == set()
    assert people_lists.list_ids(founded_store, PeopleFilter()).ids == (one.id,)
    assert people_lists.rows(founded_store, (one.id, other.id))[-1].id == one.id
    assert customers.glance(founded_store, other.id).customer.id == one.id
    assert whole(founded_store, other.id).customer.id == one.id
    double = CustomerInput("张伟民", ("13800138000",))
    assert [row.id for row in customers.duplicates(founded_store, double)] == [one.id]


def test_what_was_written_down_stays_as_it_was(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    bring(founded_store, who, other.id)

    def papers() -> list[tuple[object, ...]]:
        with founded_store.reading() as session:
            lines = session.execute(select(RegisterLine.id, RegisterLine.customer, RegisterLine.article)).all()
            receipts = session.execute(select(ClaimReceipt.number, ClaimReceipt.state)).all()
        return [*map(tuple, lines), *map(tuple, receipts)]

    before = papers()
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id)))
    assert papers() == before


def test_both_and_each_order_have_a_line_of_history(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    order = bring(founded_store, who, other.id)
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id), "一个人两个名字"))
    with founded_store.reading() as session:
        kept = history.last_change(session, "customer", one.id)
        gone = history.last_change(session, "customer", other.id)
        moved = history.of_order(session, order.order_id)[0]
    assert kept is not None
    assert gone is not None
    assert (kept.what, kept.who, kept.new, kept.why) == ("customer.took_in", "王芳", "张伟民", "一个人两个名字")
    assert (gone.what, gone.new, gone.why) == ("customer.merged", "张伟明", "一个人两个名字")
    assert (moved.what, moved.old, moved.new) == ("order.changed.customer_id", "张伟民", "张伟明")


def test_a_reason_is_needed_and_two_that_are_two(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    with pytest.raises(FieldErrors) as caught:
        merging.merge_customers(founded_store, who, merge_input(*two, why=" "))
    assert caught.value.field == "why"
    with pytest.raises(ShopError, match=r"merge\.same"):
        merging.merge_customers(founded_store, who, merge_input(two[0], two[0]))


@pytest.mark.parametrize(("role", "allowed"), [(Role.CLERK, True), (Role.MANAGER, True), (Role.TECHNICIAN, False)])
def test_who_may_merge(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow], role: Role, allowed: bool
) -> None:
    other = someone(founded_store, "甲", role)
    if allowed:
        merging.merge_customers(founded_store, other, merge_input(*two))
        return
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        merging.merge_customers(founded_store, other, merge_input(*two))


def test_of_two_who_merge_at_once_one_is_told(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    """Both have the two customers before them; the second has nothing left to merge, whichever way round."""
    one, other = two
    li = someone(founded_store, "李", Role.CLERK)
    merging.merge_customers(founded_store, li, merge_input(one, other))
    for given in (merge_input(one, other), merge_input(other, one)):
        with pytest.raises(Stale) as caught:
            merging.merge_customers(founded_store, who, given)
        assert caught.value.values["who"] == "李"
    with pytest.raises(Stale):
        customers.save_customer(founded_store, who, again(other, address="x"))


def test_one_that_was_merged_cannot_be_merged_again(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    merging.merge_customers(founded_store, who, merge_input(one, other))
    third = add(founded_store, who, "李", "13911112222")
    with founded_store.reading() as session:
        version = session.get_one(Customer, other.id).version
    with pytest.raises(ShopError, match=r"merge\.gone_already"):
        merging.merge_customers(founded_store, who, MergeInput(third.id, third.version, other.id, version, "x"))


# --- taking it back


def undo(store: Store, who: Who, customer_id: int) -> int:
    """Take the newest merge of a customer back."""
    merge = next(each for each in whole(store, customer_id).merges if each.undone_at is None)
    return parting.undo(store, who, merge.id, merge.version, "doch zwei")


def test_a_merge_taken_back_leaves_both_as_they_were(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    for row in two:
        bring(founded_store, who, row.id, deposit=10)
    before = [whole(founded_store, row.id) for row in two]
    given = merge_input(before[0].customer, before[1].customer, name=Take.GONE, note=Take.BOTH)
    merging.merge_customers(founded_store, who, given)
    assert undo(founded_store, who, one.id) == other.id
    after = [whole(founded_store, row.id) for row in two]
    for old, new in zip(before, after, strict=True):
        assert again(old.customer, version=0) == again(new.customer, version=0)
        assert new.customer.since == old.customer.since
        assert [(each.article.id, each.orders) for each in new.things] == [
            (each.article.id, each.orders) for each in old.things
        ]
        assert (new.paid, new.owed) == (old.paid, old.owed)
    assert found(founded_store, "0013 8000") == {one.id, other.id}
    assert found(founded_store, "6258 0000") == {other.id}


def test_what_came_after_the_merge_stays(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    first = bring(founded_store, who, other.id)
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id)))
    close(founded_store, first.order_id)
    later = bring(founded_store, who, one.id, article_id=first.article_id, deposit=5)
    undo(founded_store, who, one.id)
    mine, theirs = whole(founded_store, one.id), whole(founded_store, other.id)
    assert [order.id for thing in theirs.things for order in thing.orders] == [first.order_id]
    assert [(thing.owner, [order.id for order in thing.orders]) for thing in mine.things] == [
        ("张伟民", [later.order_id])
    ]
    assert (mine.paid, theirs.paid) == (Decimal(5), Decimal(0))


def test_what_somebody_else_has_by_now_stays_there(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    """The kept one is merged on; then the first merge is taken back: its rows come from where they are."""
    one, other = two
    order = bring(founded_store, who, other.id)
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id)))
    third = add(founded_store, who, "张老板", "021-6258 0000")
    merging.merge_customers(founded_store, who, merge_input(third, of(founded_store, one.id)))
    assert whole(founded_store, other.id).customer.id == third.id
    (first,) = [each for each in whole_merges(founded_store, one.id) if each.gone_id == other.id]
    parting.undo(founded_store, who, first.id, first.version, "x")
    assert cards.card(founded_store, who, order.order_id).customer.id == other.id
    assert set(of(founded_store, other.id).phones) == {"13800138000", "021-6258 0000"}
    second = next(each for each in whole(founded_store, third.id).merges if each.undone_at is None)
    parting.undo(founded_store, who, second.id, second.version, "x")
    assert cards.card(founded_store, who, order.order_id).customer.id == other.id
    assert of(founded_store, one.id).phones == ("138 0013 8000",)


def whole_merges(store: Store, customer_id: int) -> tuple[MergeRow, ...]:
    """Also of one that was merged."""
    with store.reading() as session:
        return merge_rows.of_subject(session, OF_CUSTOMERS, customer_id)


def test_a_merge_is_taken_back_once(founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]) -> None:
    merging.merge_customers(founded_store, who, merge_input(*two))
    (merge,) = whole(founded_store, two[0].id).merges
    parting.undo(founded_store, who, merge.id, merge.version, "x")
    with pytest.raises(Stale):
        parting.undo(founded_store, who, merge.id, merge.version, "x")
    (undone,) = whole(founded_store, two[0].id).merges
    assert undone.undone_by == "王芳"
    with pytest.raises(ShopError, match=r"merge\.undone"):
        parting.undo(founded_store, who, merge.id, undone.version, "x")


def test_a_phone_changed_since_the_merge_goes_back_as_it_is(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    kept = merging.merge_customers(founded_store, who, merge_input(one, other))
    typed = again(kept, phones=("021 6258 0000", "138 0013 8000"), labels=("office", ""))
    customers.save_customer(founded_store, who, typed)
    undo(founded_store, who, one.id)
    assert of(founded_store, one.id).phones == ("138 0013 8000",)
    back = of(founded_store, other.id)
    assert set(zip(back.phones, back.labels, strict=True)) == {("021 6258 0000", "office"), ("13800138000", "")}


def test_every_table_that_names_a_customer_or_an_article_is_moved() -> None:
    """A table that is added one day must follow, too."""
    pointing: dict[str, set[tuple[str, str]]] = {"customer": set(), "article": set()}
    for table in Base.metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name in pointing:
                pointing[key.column.table.name].add((table.name, key.parent.name))
    moved = {(name, column) for name, (_, column) in merge_rows.OF_CUSTOMER.items()}
    assert pointing["customer"] == moved
    assert pointing["article"] == {(name, column) for name, (_, column) in merge_rows.OF_ARTICLE.items()}


def test_an_order_seen_before_the_merge_is_stale(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    order = bring(founded_store, who, other.id)
    with founded_store.reading() as session:
        before = session.get_one(RepairOrder, order.order_id).version
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id)))
    with founded_store.reading() as session:
        assert session.get_one(RepairOrder, order.order_id).version == before + 1
    assert paid_in_all(founded_store) == 0


def test_an_intake_for_one_that_was_merged_is_the_others(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    """A form that only names the customer (and the article) does not know yet."""
    one, other = two
    merging.merge_customers(founded_store, who, merge_input(one, other))
    assert bring(founded_store, who, other.id).customer_id == one.id


def test_what_is_owed_can_be_paid_by_who_knows_only_the_old_one(
    founded_store: Store, who: Who, two: tuple[CustomerRow, CustomerRow]
) -> None:
    one, other = two
    order = bring(founded_store, who, other.id)
    close(founded_store, order.order_id)
    with founded_store.writing() as session:
        bill = {"labour": 5000, "parts": 0, "fee": 0, "tax": 0, "total": 5000, "owed": 5000}
        session.add(Bill(order_id=order.order_id, at=founded_store.now(), staff_id=1, **bill))
    merging.merge_customers(founded_store, who, merge_input(one, of(founded_store, other.id)))
    assert whole(founded_store, one.id).owed == 50
    assert payments.pay_owed(founded_store, who, other.id, PaymentInput(Means.CASH, Decimal(20))) == 30
    assert whole(founded_store, one.id).paid == 20
