"""Customers: saved, changed, found again, doubles shown."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.models import Customer
from app.workflow import Store, history, search
from app.workflow.counter import intake
from app.workflow.people import customers
from app.workflow.rows.customers import CustomerInput, CustomerRow
from app.workflow.rows.shop import Who
from tests.conftest import intake_input

ZHANG = CustomerInput(name="张伟明", phones=("138 0013 8000", "6258 0000"), address="南京西路2号", email="z@example.cn")


def found(store: Store, text: str) -> list[str]:
    return [each.title for each in search.find(store, text).rows if each.kind == "customer"]


def test_a_new_customer_is_found_at_once(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    assert (row.name, row.phones, row.version) == ("张伟明", ("138 0013 8000", "6258 0000"), 1)
    for text in ("0013 8000", "+86 21 6258", "zwm", "伟明", "z@example.cn"):
        assert found(founded_store, text) == ["张伟明"]


def test_a_change_leaves_history_and_is_found_by_the_new_only(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    changed = replace(ZHANG, name="曾伟明", phones=("139 9999 1111",), id=row.id, version=row.version)
    after = customers.save_customer(founded_store, who, changed)
    assert (after.name, after.phones) == ("曾伟明", ("139 9999 1111",))
    assert after.version > row.version
    assert [found(founded_store, text) for text in ("ceng", "9999 1111", "zhang", "0013 8000")] == [
        ["曾伟明"],
        ["曾伟明"],
        [],
        [],
    ]
    with founded_store.reading() as session:
        lines = {each.what: (each.old, each.new) for each in history.of_subject(session, "customer", row.id)}
    assert lines["customer.changed.name"] == ("张伟明", "曾伟明")
    assert lines["customer.changed.phones"] == ("138 0013 8000, 6258 0000", "139 9999 1111")


def test_only_other_phones_are_a_new_version_too(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    changed = replace(ZHANG, phones=ZHANG.phones[:1], id=row.id, version=row.version)
    assert customers.save_customer(founded_store, who, changed).version == row.version + 1
    with pytest.raises(Stale) as caught:
        customers.save_customer(founded_store, who, changed)
    assert (caught.value.values["who"], caught.value.values["yours"]) == ("王芳", row.version)


def test_saving_what_is_there_already_changes_nothing(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    again = customers.save_customer(founded_store, who, replace(ZHANG, id=row.id, version=row.version))
    assert again == row


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        (CustomerInput(name="", phones=()), ["name", "phones"]),
        (CustomerInput(name=" ", phones=("123",)), ["name", "phones"]),
        (CustomerInput(name="a", phones=("1" * 21,)), ["phones"]),
        (CustomerInput(name="x" * 201, phones=("12345",)), ["name"]),
        (CustomerInput(name="a", phones=("12345",), email="nobody", note="x" * 5001), ["note", "email"]),
        (CustomerInput(name="a", phones=("12345",), address="x" * 501), ["address"]),
    ],
)
def test_wrong_fields_are_named(founded_store: Store, who: Who, typed: CustomerInput, fields: list[str]) -> None:
    with pytest.raises(FieldErrors) as caught:
        customers.save_customer(founded_store, who, typed)
    assert [each.field for each in caught.value.errors] == fields


def test_a_company_needs_no_person_and_a_note_can_stand_for_the_phone(founded_store: Store, who: Who) -> None:
    typed = CustomerInput(name="", phones=(), company="华联公司", note="没有电话，每天来店里")
    row = customers.save_customer(founded_store, who, typed)
    assert (row.name, row.company, row.phones) == ("华联公司", "华联公司", ())


@pytest.mark.parametrize("name", ["👍🏽 emoji", "^XZ~JA", '";--', "שלום", "a\x00b\x1b", "x" * 200, "\u202eevil"])
def test_garbage_is_kept_harmlessly(founded_store: Store, who: Who, name: str) -> None:
    row = customers.save_customer(founded_store, who, CustomerInput(name=name, phones=("12345",)))
    assert "\x00" not in row.name and "\u202e" not in row.name
    assert customers.glance(founded_store, row.id).customer == row


def test_doubles_by_phone_in_any_format_and_by_name(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    for typed in (
        CustomerInput(name="", phones=("+86 138-0013-8000",)),
        CustomerInput(name="张伟明", phones=()),
        CustomerInput(name="b", phones=("021 6258 0000",)),
    ):
        assert customers.duplicates(founded_store, typed) == (row,)
    assert customers.duplicates(founded_store, CustomerInput(name="李", phones=("13899998888",))) == ()
    assert customers.duplicates(founded_store, replace(ZHANG, id=row.id)) == ()


def test_a_glance(founded_store: Store, who: Who) -> None:
    taken = intake.take_in(founded_store, who, (intake_input(), intake_input(fault="b")))
    glance = customers.glance(founded_store, taken.customer_id)
    assert [each.id for each in glance.open_orders] == [2, 1]
    assert len(glance.articles) == 2
    assert (glance.uncollected, glance.owed) == ((), Decimal(0))
    with pytest.raises(ShopError, match=r"data\.gone"):
        customers.glance(founded_store, 999)


def test_a_reference_changes_nothing(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, ZHANG)
    with founded_store.writing() as session:
        at = founded_store.now()
        assert customers.put_customer(session, who, at, CustomerInput(name="", phones=(), id=row.id)).id == row.id
    with founded_store.reading() as session:
        assert session.get_one(Customer, row.id).name == "张伟明"


# --- phones with their labels


def saved(
    store: Store, who: Who, row: CustomerRow, phones: tuple[str, ...], labels: tuple[str, ...] | None
) -> CustomerRow:
    typed = CustomerInput(row.name, phones, id=row.id, version=row.version, labels=labels)
    return customers.save_customer(store, who, typed)


def test_labels_stand_beside_their_numbers(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, replace(ZHANG, labels=("mobile", "office")))
    assert row.labels == ("mobile", "office")
    turned = saved(founded_store, who, row, ("6258 0000", "138 0013 8000"), ("office", "wife"))
    assert (turned.phones, turned.labels) == (("6258 0000", "138 0013 8000"), ("office", "wife"))
    with founded_store.reading() as session:
        line = history.of_subject(session, "customer", row.id)[0]
    assert (line.what, line.new) == ("customer.changed.phones", "6258 0000 (office), 138 0013 8000 (wife)")


def test_a_form_without_labels_leaves_them(founded_store: Store, who: Who) -> None:
    """Intake has one field for all numbers: it must not wipe what stands beside them."""
    row = customers.save_customer(founded_store, who, replace(ZHANG, labels=("mobile", "office"), tax_number="9131"))
    after = saved(founded_store, who, row, ("139 1111 2222", "021-62580000", "13800138000"), None)
    assert after.phones == ("139 1111 2222", "021-62580000", "13800138000")
    assert (after.labels, after.tax_number) == (("", "office", "mobile"), "9131")


def test_empty_numbers_and_doubles_take_their_labels_along(founded_store: Store, who: Who) -> None:
    typed = CustomerInput("a", ("", "12345", " 12345 ", "67890"), labels=("x", "one", "two", "y"))
    row = customers.save_customer(founded_store, who, typed)
    assert (row.phones, row.labels) == (("12345", "67890"), ("one", "y"))


def test_many_phones_are_all_found(founded_store: Store, who: Who) -> None:
    numbers = tuple(f"021-6258 {place:04d}" for place in range(40))
    row = customers.save_customer(founded_store, who, CustomerInput("总机", numbers))
    assert row.phones == numbers
    for place in (0, 17, 39):
        assert found(founded_store, f"6258 {place:04d}") == ["总机"]


def test_a_label_that_is_too_long_is_refused(founded_store: Store, who: Who) -> None:
    with pytest.raises(FieldErrors) as caught:
        customers.save_customer(founded_store, who, CustomerInput("a", ("12345",), labels=("x" * 21,)))
    assert [each.field for each in caught.value.errors] == ["phones"]
