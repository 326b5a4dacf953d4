"""Garbage in every field there is: refused under its field, or saved, printed and listed without harm."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import FieldErrors, ShopError
from app.models.store import Store
from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import PrinterProfile
from app.printing.face import Role as PrinterRole
from app.ui.sentences import find_text
from app.workflow import search
from app.workflow.counter import intake, pickup, receipts
from app.workflow.house import shop, staff
from app.workflow.people import articles, customers
from app.workflow.registers import register
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput, TakenIn
from app.workflow.rows.kinds import DelayReason, Document, How, Role, SecondPerson, Service
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.pickup import Collector
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.slips import papers
from app.workflow.stockroom import part_use, stock
from app.workflow.till import quotations
from app.workflow.workbench import bench, cards, inspection, labour, times
from tests.conftest import Clock, founding_input
from tests.hostile import HOSTILE
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in, codes_of_pdf
from tests.workflow.at_counter import hand_out_input
from tests.workflow.bench_shop import person

DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TAGS = PrinterProfile("tags", PrinterRole.TAG)
PAGES = PrinterProfile("pages", PrinterRole.RECEIPT)
GOOD = {
    "name": "张伟明",
    "phones": "138 0013 8000",
    "phone": "021-6258 0000",
    "country": "CN",
    "area_code": "021",
    "staff_name": "王芳",
    "pin": "1234",
    "email": "a@b.cn",
    "fault": "屏幕不亮",
    "service_note": "goodwill",
    "collector_name": "李秀英",
    "collector_id": "ID card",
}


def typed_into(text: str, names: str, act: Callable[[dict[str, str]], Any]) -> Any:
    """`act` with the text in every one of the named fields, then with a usual word in each that was refused.

    A refusal must name its field and have a sentence; what is not refused must be taken at the end.
    """
    values = dict.fromkeys(names.split(), text)
    for _ in range(len(values) + 1):
        try:
            return act(values)
        except ShopError as refused:
            errors = refused.errors if isinstance(refused, FieldErrors) else (refused,)
            for error in errors:
                assert error.field in values, f"{error} names no field of {names}"
                assert values[error.field] is text, f"{error} though {error.field} is a usual word"
                assert find_text(error.key), error
            values |= {str(error.field): GOOD.get(str(error.field), "usual") for error in errors}
    raise AssertionError("never taken")


def strings_of(row: Any) -> list[str]:
    """Every text in rows, at any depth."""
    if isinstance(row, str):
        return [row]
    if isinstance(row, tuple | list | frozenset):
        return [text for each in row for text in strings_of(each)]
    if is_dataclass(row) and not isinstance(row, type):
        return [text for field in fields(row) for text in strings_of(getattr(row, field.name))]
    return []


def assert_harmless(*rows: Any) -> None:
    """No control signs, no lone surrogates, nothing that turns the writing direction of what follows."""
    for text in strings_of(rows):
        bad = [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n"]
        assert not bad, repr(text[:60])
        assert not set(text) & set(DIRECTION), repr(text[:60])


@dataclass
class Day:
    """One order on its way through the shop, with the text in every field."""

    store: Store
    who: Who
    clock: Clock
    text: str
    order: TakenIn | None = None

    @property
    def order_id(self) -> int:
        assert self.order is not None
        return self.order.order_id

    def version(self) -> int:
        return cards.card(self.store, self.who, self.order_id).version

    def step(self, key: str, names: str = "", **usual: Any) -> None:
        """Take a step; `names`: its fields with the text in them."""
        typed_into(
            self.text, names,
            lambda typed: bench.move(self.store, self.who, self.order_id, self.version(), key, **usual, **typed),
        )  # fmt: skip


def open_shop(store: Store, clock: Clock, text: str) -> Day:
    """The first start's page, the settings' profile, terms and a second member of staff."""
    who = typed_into(
        text, "name address phone country area_code staff_name pin",
        lambda typed: shop.found_shop(store, replace(founding_input(), **typed), "pc-test"),
    )  # fmt: skip
    row = shop.shop_row(store)
    kept = typed_into(
        text, "name address phone country area_code terms_zh terms_en",
        lambda typed: shop.change_shop(store, who, replace(row, second_person=SecondPerson.OWN, **typed), row.version),
    )  # fmt: skip
    other = typed_into(text, "name pin", lambda typed: staff.add_staff(store, who, typed["name"], [Role.CLERK], "4321"))
    assert_harmless(kept, shop.lists(store), other)
    return Day(store, who, clock, text)


def put_part(day: Day) -> int:
    """The parts form and goods in."""
    part = typed_into(
        day.text, "name maker_number barcodes fits shelf unit",
        lambda typed: stock.save_part(day.store, day.who, PartInput(price=Decimal(5), cost=Decimal(1), **typed)),
    )  # fmt: skip
    typed_into(
        day.text, "reason",
        lambda typed: stock.goods_in(day.store, day.who, part.id, Decimal(5), Decimal(1), typed["reason"]),
    )  # fmt: skip
    stock.by_code(day.store, day.text)
    assert_harmless(part, stock.part(day.store, part.id), stock.ledger(day.store, part.id))
    return part.id


def intake_of(day: Day, typed: dict[str, str]) -> IntakeInput:
    """The whole intake form as typed."""
    customer = CustomerInput(
        typed["name"], (typed["phones"],), typed["company"], typed["address"], typed["email"], typed["note"]
    )
    article = ArticleInput(1, typed["brand"], typed["model"], typed["serial"], note=typed["article_note"])
    return IntakeInput(
        customer=customer,
        article=article,
        fault=typed["fault"],
        seen=typed["seen"],
        promised_at=day.store.now() + timedelta(days=2),
        service=Service.WARRANTY,
        service_note=typed["service_note"],
        conditions=(typed["conditions"],),
        accessories=(typed["accessories"], "Charger"),
        unlock_code=typed["unlock_code"],
        shelf=typed["shelf"],
    )


INTAKE = (
    "name phones company address email note brand model serial article_note fault seen service_note conditions "
    "accessories unlock_code shelf"
)


def take_in(day: Day) -> None:
    """Intake, with all that is asked while one types; then a correction of it."""
    half = intake_of(day, dict.fromkeys(INTAKE.split(), day.text))
    customers.duplicates(day.store, half.customer)
    intake.propose_service(day.store, half.article, None)
    articles.suggest(day.store, "brand", day.text)
    articles.suggest(day.store, "model", day.text, 1, day.text)
    result = typed_into(
        day.text, INTAKE, lambda typed: intake.take_in(day.store, day.who, (intake_of(day, typed),), None, "en")
    )
    day.order = result.orders[0]
    card = cards.card(day.store, day.who, day.order_id)
    known = CustomerInput("", (), id=card.customer.id)
    kept = tuple(item.name for item in card.items if item.kind == "accessory")
    again = IntakeInput(known, ArticleInput(1, id=card.article.id), "usual", card.promised_at, accessories=kept)
    typed_into(
        day.text, "why fault",
        lambda typed: intake.correct(
            day.store, day.who, day.order_id, card.version, replace(again, fault=typed["fault"]), typed["why"]
        ),
    )  # fmt: skip
    assert_harmless(customers.glance(day.store, card.customer.id))


def on_the_bench(day: Day, part_id: int) -> None:
    """Every field of the card: findings, quotation and answer, time, labour, notes, shelf, promise, inspection."""
    store, who, text, order_id = day.store, day.who, day.text, day.order_id
    day.step("diagnose")
    day.step("send_out", "sent_to")
    day.step("repair")
    day.step("diagnose")
    card = cards.card(store, who, order_id)
    typed_into(text, "diagnosis measures", lambda typed: bench.save_findings(
        store, who, order_id, card.card_version, fault_code_id=None, **typed))  # fmt: skip
    card = typed_into(text, "words", lambda typed: quotations.quote(
        store, who, order_id, day.version(), Decimal(80), **typed))  # fmt: skip
    day.step("ask_customer")
    quoted = card.quotations[0].id
    typed_into(text, "answered_by", lambda typed: quotations.answer(store, who, quoted, True, how=How.PHONE, **typed))
    day.step("repair")
    typed_into(text, "name", lambda typed: labour.add(store, who, order_id, typed["name"], Decimal(50)))
    typed_into(text, "note", lambda typed: times.add(store, who, order_id, who.staff_id, 5, **typed))
    typed_into(text, "words", lambda typed: bench.add_note(store, who, order_id, **typed))
    typed_into(text, "shelf", lambda typed: bench.set_shelf(store, who, order_id, day.version(), **typed))
    typed_into(text, "note", lambda typed: bench.new_promise(
        store, who, order_id, day.version(), store.now() + timedelta(days=3), DelayReason.OURS, **typed))  # fmt: skip
    card = part_use.use_now(store, who, order_id, part_id, Decimal(1))
    card = part_use.use_now(store, who, order_id, part_id, Decimal(1))
    typed_into(text, "reason", lambda typed: part_use.put_back(store, who, card.parts[-1].id, **typed))
    day.step("finish")
    inspector = person(store, "inspector", Role.MANAGER)
    typed_into(text, "reason", lambda typed: inspection.inspect(
        store, inspector, order_id, day.version(), passed=False, **typed))  # fmt: skip
    day.step("finish")
    typed_into(text, "own_reason", lambda typed: inspection.inspect(
        store, who, order_id, day.version(), passed=True, **typed))  # fmt: skip


def hand_out(day: Day) -> None:
    """A lost receipt; then every field of the pickup page."""
    store, who, order_id = day.store, day.who, day.order_id
    pickup.look_up(store, day.text, who)
    typed_into(day.text, "declared_by", lambda typed: receipts.declare_lost(store, who, order_id, **typed))
    card = cards.card(store, who, order_id)
    item = next(item.id for item in card.items if item.kind == "accessory")

    def out(typed: dict[str, str]) -> Any:
        given = hand_out_input(
            store, who, order_id,
            differences={item: typed[str(item)]},
            discount=Decimal(1),
            discount_reason=typed["discount_reason"],
            owed_how="manager",
            owed_reason=typed["owed_reason"],
            collector=Collector(typed["collector_name"], typed["collector_id"], typed["collector_id"]),
        )  # fmt: skip
        return pickup.hand_out(store, who, replace(given, returned=given.returned - {item}))

    typed_into(day.text, f"{item} discount_reason owed_reason collector_name collector_id", out)


def prints(day: Day) -> None:
    """Every document of the order carries its code and nothing else that a printer would obey."""
    store, order = day.store, day.order
    assert order is not None
    words = EnglishWords()
    card = cards.card(store, day.who, order.order_id)
    receipt = card.receipts[0]
    claim, job = papers.claim_paper(store, receipt.id, 1), papers.job_paper(store, order.order_id, 1)
    tag = render(Document.REPAIR_TAG, job, words, TAGS)
    assert codes_in(picture_of(tag.data, TAGS)) == [order.number]
    for document, paper, code in (
        (Document.CLAIM_RECEIPT, claim, receipt.number),
        (Document.REPAIR_CARD, job, order.number),
        (Document.PICKUP_RECEIPT, papers.pickup_paper(store, order.order_id, 1), order.number),
    ):
        pdf = render(document, paper, words, PAGES).data
        assert codes_of_pdf(pdf, first=1)[0] == [code], document
    render(Document.GOODS_REGISTER, papers.register_paper(store, RegisterFilter()), words, PAGES)
    assert_harmless(card, pickup.at(store, day.who, order.order_id))


def lists(day: Day) -> None:
    """The register as a file, and everything that is found by what was typed."""
    rows = register.all_rows(day.store, RegisterFilter())
    lines = list(csv.reader(io.StringIO(register.write_csv(rows, {}, "Asia/Shanghai").decode("utf-8-sig"))))
    assert [len(line) for line in lines] == [len(register.COLUMNS)] * 2
    assert not [cell for cell in lines[1] if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert_harmless(rows)
    search.find(day.store, day.text)
    register.list_ids(day.store, RegisterFilter(find=day.text))
    search.reindex(day.store)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_whole_day_of_it(text: str, store: Store, clock: Clock) -> None:
    day = open_shop(store, clock, text)
    part_id = put_part(day)
    take_in(day)
    on_the_bench(day, part_id)
    hand_out(day)
    prints(day)
    lists(day)
    assert stock.check_sums(store).wrong == ()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_nobody_comes_in_by_it(text: str, founded_store: Store) -> None:
    with pytest.raises(ShopError):
        staff.sign_in(founded_store, 1, text, "pc-test")
    with pytest.raises(ShopError):
        staff.sign_in_by_badge(founded_store, text, "pc-test")
    with pytest.raises(ShopError):
        search.find_code(founded_store, text)
