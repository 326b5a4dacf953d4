"""Taking in: everything or nothing, numbers, deposits, refusals; two programs at once."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from app.errors import FieldErrors, ShopError
from app.models import (
    Article,
    ClaimReceipt,
    Customer,
    CustomerPhone,
    OrderItem,
    PaperOwed,
    Payment,
    PaymentShare,
    Promise,
    RegisterLine,
    RepairCard,
    RepairOrder,
    UnlockSecret,
)
from app.workflow import Store, history
from app.workflow.counter import intake, unlocking
from app.workflow.people import customers
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Means, Service
from app.workflow.rows.numbers import check
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench
from tests.conftest import Clock, intake_input
from tests.workflow.bench_shop import traced

TABLES = (
    *(Article, ClaimReceipt, Customer, CustomerPhone, OrderItem, PaperOwed, Payment, PaymentShare, Promise),
    *(RegisterLine, RepairCard, RepairOrder, UnlockSecret),
)


def counts(store: Store) -> dict[str, int]:
    with store.reading() as session:
        return {each.__tablename__: session.scalar(select(func.count()).select_from(each)) or 0 for each in TABLES}


def test_everything_is_written(founded_store: Store, who: Who) -> None:
    deposit = DepositInput(Decimal(100), Means.CASH, Decimal(150))
    result = intake.take_in(founded_store, who, (intake_input(unlock_code="2580"),), deposit)
    (taken,) = result.orders
    assert (taken.number[:5], taken.claim_receipt_number[:5]) == ("12611", "22611")
    assert check(taken.number)[1] == taken.number
    assert result.change == 50
    assert counts(founded_store) == {
        **dict.fromkeys((each.__tablename__ for each in TABLES), 1),
        "order_item": 3,
        "paper_owed": 2,
    }
    with founded_store.reading() as session:
        order = session.get_one(RepairOrder, taken.order_id)
        assert (order.estimate, order.diagnosis_fee, order.state, order.number_tail) == (
            *(48000, 3000, "received", taken.number[-6:]),
        )
        line = session.scalars(select(RegisterLine)).one()
        assert (line.customer, line.article) == ("张伟明", "Apple iPhone 13 356938035643809")
        assert line.accessories == "充电器、保护套"
        owed = session.scalars(select(PaperOwed))
        papers = {(each.document, each.subject_id, each.copy, each.station) for each in owed}
        assert papers == {("claim_receipt", taken.claim_receipt_id, 1, "pc-test"), ("repair_tag", 1, 1, "pc-test")}
        lines = [each.what for each in history.of_order(session, taken.order_id)]
        assert lines == ["payment.deposit", "intake.taken_in"]


def test_several_articles_of_one_customer(founded_store: Store, who: Who) -> None:
    inputs = tuple(intake_input(fault=str(place), estimate=Decimal(100)) for place in range(3))
    result = intake.take_in(founded_store, who, inputs, DepositInput(Decimal(150), Means.WECHAT))
    assert [each.number[5:11] for each in result.orders] == ["000001", "000002", "000003"]
    with founded_store.reading() as session:
        assert session.execute(select(PaymentShare.order_id, PaymentShare.amount)).all() == [(1, 10000), (2, 5000)]
        assert set(session.scalars(select(RepairOrder.batch))) == {result.orders[0].number}
    assert counts(founded_store)["customer"] == 1
    assert counts(founded_store)["payment"] == 1


@pytest.mark.parametrize(
    ("estimates", "deposit", "shares"),
    [
        ((None, None), 50, {2: 5000}),
        ((Decimal(30), Decimal(10)), 100, {1: 3000, 2: 7000}),
        ((Decimal(100), Decimal(10)), 100, {1: 10000}),
    ],
)
def test_a_deposit_goes_to_the_orders_in_sequence(
    founded_store: Store, who: Who, estimates: tuple[Decimal | None, ...], deposit: int, shares: dict[int, int]
) -> None:
    inputs = tuple(intake_input(estimate=each) for each in estimates)
    intake.take_in(founded_store, who, inputs, DepositInput(Decimal(deposit), Means.CARD))
    with founded_store.reading() as session:
        found = session.execute(select(PaymentShare.order_id, PaymentShare.amount)).all()
    assert dict(found) == shares


WRONG = intake_input(
    customer=CustomerInput(name="", phones=("12",)),
    article=ArticleInput(category_id=None),
    fault=" \x07 ",
    promised_at=None,
    declared_value=Decimal("1.001"),
    estimate=Decimal(-1),
    technician_id=77,
    accessories=("x" * 201,),
)


def test_every_missing_field_is_named_and_nothing_is_written(founded_store: Store, who: Who) -> None:
    before = counts(founded_store)
    with pytest.raises(FieldErrors) as caught:
        intake.take_in(founded_store, who, (WRONG,), DepositInput(Decimal(0), Means.CASH))
    assert [(each.field, each.values.get("article")) for each in caught.value.errors] == [
        *(("name", None), ("phones", None), ("category_id", 0), ("fault", 0), ("declared_value", 0), ("estimate", 0)),
        *(("promised_at", 0), ("technician_id", 0), ("accessories", 0), ("deposit", None)),
    ]
    assert counts(founded_store) == before


def test_the_second_article_is_named_as_the_second(founded_store: Store, who: Who) -> None:
    with pytest.raises(FieldErrors) as caught:
        intake.take_in(founded_store, who, (intake_input(), intake_input(fault="")))
    assert [(each.field, each.values["article"]) for each in caught.value.errors] == [("fault", 1)]
    assert not any(counts(founded_store).values())


@pytest.mark.parametrize(
    ("inputs", "key"),
    [
        ((), "intake.nothing"),
        ((intake_input(),) * 51, "intake.too_many"),
        ((intake_input(promised_at=datetime(2026, 11, 16, 1, 59, tzinfo=UTC)),), "promise.in_past"),
        ((intake_input(promised_at=datetime(2036, 11, 16, tzinfo=UTC)),), "promise.too_far"),
        ((intake_input(), intake_input(customer=CustomerInput("b", ("12345",)))), "intake.one_customer"),
        ((intake_input(fault="x" * 5001),), "field.too_long"),
        ((intake_input(service=Service.WARRANTY),), "service.note_missing"),
        ((intake_input(service=Service.CONTRACT),), "service.note_missing"),
    ],
)
def test_refusals(founded_store: Store, who: Who, inputs: tuple[IntakeInput, ...], key: str) -> None:
    with pytest.raises(ShopError) as caught:
        intake.take_in(founded_store, who, inputs)
    error = caught.value
    assert key in {error.key, *(each.key for each in getattr(error, "errors", ()))}
    assert not any(counts(founded_store).values())


def test_a_failure_at_the_end_leaves_nothing(
    founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*args: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(intake.payments, "record", fails)
    with pytest.raises(RuntimeError):
        intake.take_in(founded_store, who, (intake_input(),), DepositInput(Decimal(1), Means.CARD))
    assert not any(counts(founded_store).values())
    with founded_store.reading() as session:
        assert session.execute(text("SELECT count(*) FROM number_series")).scalar() == 0


def test_who_may_not(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        intake.take_in(founded_store, replace(who, roles=frozenset()), (intake_input(),))


@pytest.mark.parametrize(
    "words", ["👩‍🔧 👍🏽", "^XZ^FS~JA", "\";-- ' DROP", "a\x00\x1b[0mb\r\nc", "שלום \u202eabc", "x" * 5000]
)
def test_garbage_is_kept_harmlessly(founded_store: Store, who: Who, words: str) -> None:
    typed = intake_input(fault=words, seen=words, unlock_code=words[:100], conditions=(words[:150],))
    (taken,) = intake.take_in(founded_store, who, (typed,)).orders
    with founded_store.reading() as session:
        kept = session.get_one(RepairOrder, taken.order_id).fault
    assert kept
    assert not set(kept) & {"\x00", "\x1b", "\u202e", "\r"}


def test_numbers_start_anew_each_month_of_the_shops_own_clock(founded_store: Store, who: Who, clock: Clock) -> None:
    later = intake_input(promised_at=datetime(2027, 1, 1, tzinfo=UTC))
    clock.now = datetime(2026, 11, 30, 15, 59, tzinfo=UTC)  # in Shanghai one minute to December
    first = intake.take_in(founded_store, who, (later,)).orders[0].number
    clock.forward(minutes=1)
    second = intake.take_in(founded_store, who, (later,)).orders[0].number
    assert (first[:11], second[:11]) == ("12611000001", "12612000001")


def test_the_promise_is_proposed_within_opening_hours(founded_store: Store) -> None:
    usual = intake.propose_promise(founded_store, urgent=False)
    urgent = intake.propose_promise(founded_store, urgent=True)
    assert (usual, urgent) == (datetime(2026, 11, 18, 10, tzinfo=UTC), datetime(2026, 11, 16, 6, tzinfo=UTC))
    assert intake.promise_warning(founded_store, usual) is None
    assert intake.promise_warning(founded_store, usual + timedelta(hours=1)) == "promise.shop_closed"


def test_a_returning_customer_costs_few_statements(founded_store: Store, who: Who) -> None:
    row = customers.save_customer(founded_store, who, intake_input().customer)
    first = intake.take_in(founded_store, who, (replace(intake_input(), customer=CustomerInput("", (), id=row.id)),))
    bench.void(founded_store, who, first.orders[0].order_id, 1, "typed twice")
    again = replace(
        intake_input(),
        customer=CustomerInput("", (), id=row.id),
        article=ArticleInput(None, id=first.orders[0].article_id),
    )
    with traced(founded_store) as sent:
        intake.take_in(founded_store, who, (again,))
    assert 10 < len(sent) <= 22, "\n".join(sent)


TAKE_IN = """
import json, sys
from decimal import Decimal
from pathlib import Path
from app.models.store import open_store
from app.workflow.counter import intake
from app.workflow.rows.intake import DepositInput
from app.workflow.rows.kinds import Means, Role
from app.workflow.rows.shop import Who
from tests.conftest import Clock, intake_input

store = open_store(Path(sys.argv[1]), clock=Clock())
who = Who(1, "王芳", frozenset(Role), "pc")
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    result = intake.take_in(store, who, (intake_input(unlock_code="1"),), DepositInput(Decimal(10), Means.CARD))
    print(json.dumps([result.orders[0].number, result.orders[0].claim_receipt_number]), flush=True)
store.close()
"""


def another_program(folder: Path, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", TAKE_IN, str(folder), str(count)],
        cwd=Path(__file__).parents[3], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def go(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def test_two_programs_at_once_never_clash(founded_store: Store) -> None:
    count = 25
    programs = [another_program(founded_store.folder, count) for _ in range(2)]
    for each in programs:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in programs:
        go(each)
    answers = [each.communicate(timeout=100) for each in programs]
    assert [each.returncode for each in programs] == [0, 0], answers
    taken = [json.loads(line) for out, _ in answers for line in out.splitlines()]
    assert len({number for pair in taken for number in pair}) == 4 * count
    assert {number[5:11] for number, _ in taken} == {f"{each:06d}" for each in range(1, 2 * count + 1)}
    assert counts(founded_store)["repair_order"] == 2 * count


def test_killed_while_taking_in_what_was_acknowledged_is_whole(founded_store: Store) -> None:
    program = another_program(founded_store.folder, 10_000)
    assert program.stdout is not None
    program.stdout.readline()
    go(program)
    taken = [json.loads(program.stdout.readline()) for _ in range(15)]
    program.kill()
    rest, _ = program.communicate(timeout=30)
    taken += [json.loads(line) for line in rest.splitlines() if line.endswith("]")]
    found = counts(founded_store)
    orders = found["repair_order"]
    assert orders - 1 <= len(taken) <= orders
    assert {each: found[each] / orders for each in found} == {
        **dict.fromkeys(found, 1),
        "order_item": 3,
        "paper_owed": 2,
    }
    with founded_store.reading() as session:
        assert {number for number, _ in taken} <= set(session.scalars(select(RepairOrder.number)))
        assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_taking_in_costs_little_more_than_its_rows(founded_store: Store, who: Who) -> None:
    """The aim is 1.3 times what the ORM takes for the bare rows; the limit leaves room for a busy PC."""

    def bare(place: int) -> None:
        at = founded_store.now()
        with founded_store.writing() as session:
            customer = Customer(name="a", since=at)
            session.add(customer)
            session.flush()
            article = Article(customer_id=customer.id, category_id=1)
            session.add(article)
            session.flush()
            order = RepairOrder(
                number=f"x{place}", number_tail="x", batch="x", customer_id=customer.id, article_id=article.id,
                received_at=at, received_by=1, service="paid", service_reason="x", fault="f", promised_at=at,
            )  # fmt: skip
            session.add(order)
            session.flush()
            session.add(ClaimReceipt(number=f"y{place}", order_id=order.id, issued_at=at, issued_by=1))
            session.flush()
            session.add_all([
                CustomerPhone(customer_id=customer.id, written="1", digits="1"),
                RepairCard(order_id=order.id),
                Promise(order_id=order.id, promised_at=at, made_at=at, made_by=1),
                *(OrderItem(order_id=order.id, kind="accessory", name="n") for _ in range(3)),
                RegisterLine(
                    order_id=order.id, date_in=at, number="x", customer="c", article="a", service="p", promised_at=at
                ),
                *(
                    PaperOwed(document=each, subject_id=order.id, copy=1, station="x", staff_id=1, owed_at=at)
                    for each in ("claim_receipt", "repair_card")
                ),
                *(history.History(at=at, staff_id=1, subject="x", subject_id=1, what="x") for _ in range(3)),
            ])  # fmt: skip

    def ours(place: int) -> None:
        customer = CustomerInput(name="张伟明", phones=(f"138{place:08d}",))
        article = ArticleInput(category_id=1, brand="Apple", model="iPhone 13", serial=f"SN{place:08d}")
        intake.take_in(founded_store, who, (intake_input(customer=customer, article=article),))

    for place in range(5):
        bare(place)
        ours(place)
    times = {act: sorted(cpu(act, 100 + place) for place in range(25))[12] for act in (bare, ours)}
    assert times[ours] < 2 * times[bare]


def cpu(act: object, place: int) -> float:
    start = time.process_time()
    act(place)  # type: ignore[operator]
    return time.process_time() - start


def test_the_unlock_code_is_sealed_and_only_read_while_open(founded_store: Store, who: Who) -> None:
    (taken,) = intake.take_in(founded_store, who, (intake_input(unlock_code="geheim 2580"),)).orders
    assert b"geheim" not in founded_store.database.read_bytes()
    assert unlocking.read_unlock_code(founded_store, who, taken.order_id) == "geheim 2580"
    with founded_store.reading() as session:
        assert history.of_order(session, taken.order_id)[0].what == "unlock.read"
    key = founded_store.keys / unlocking.KEY_FILE
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o777 == 0o600
    kept = key.read_bytes()
    key.write_bytes(bytes(32))
    with pytest.raises(ShopError, match=r"unlock\.unreadable"):
        unlocking.read_unlock_code(founded_store, who, taken.order_id)
    key.unlink()
    with pytest.raises(ShopError, match=r"unlock\.key_missing"):
        unlocking.read_unlock_code(founded_store, who, taken.order_id)
    key.write_bytes(kept)
    with founded_store.writing() as session:
        session.get_one(RepairOrder, taken.order_id).state = "void"
    with pytest.raises(ShopError, match=r"order\.closed"):
        unlocking.read_unlock_code(founded_store, who, taken.order_id)


def test_no_code_no_secret(founded_store: Store, who: Who) -> None:
    (taken,) = intake.take_in(founded_store, who, (intake_input(),)).orders
    with pytest.raises(ShopError, match=r"unlock\.none"):
        unlocking.read_unlock_code(founded_store, who, taken.order_id)
    assert not (founded_store.keys / unlocking.KEY_FILE).exists()
