"""Codes of ours scanned where something else is counted: said, of which order; not counted and not kept as unknown."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import Badge, ClaimReceipt, GoodsInSerial, RepairOrder, StockCountScan, UnknownCode
from app.workflow import Store
from app.workflow.buying import receiving
from app.workflow.counting import article_counts, counting
from app.workflow.house import staff
from app.workflow.rows.commands import Command
from app.workflow.rows.counting import ArticleFound, CountInput, CountKind, Going, Scan, ScanOutcome, ScanRow
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.numbers import build, command_code
from app.workflow.rows.receiving import Heard
from app.workflow.rows.shop import Who
from app.workflow.stockroom import shelves
from tests.workflow.at_counter import take_in
from tests.workflow.bench_shop import put_part

PARTS, ARTICLES = CountInput(CountKind.ALL), CountInput(CountKind.ARTICLES)


def kept(store: Store, what: Any) -> list[Any]:
    with store.reading() as session:
        return list(session.scalars(select(what)))


def codes(store: Store, who: Who) -> dict[str, str]:
    """An order's tag and receipt, somebody's badge (given back, too), a command of the quick card."""
    order_id = take_in(store, who).order_id
    made = {"command": command_code(Command.SAVE)}
    with store.reading() as session:
        made["order"] = session.get_one(RepairOrder, order_id).number
        made["receipt"] = session.scalars(select(ClaimReceipt.number).where(ClaimReceipt.order_id == order_id)).one()
    for name in ("revoked", "badge"):
        staff.issue_badge(store, who, who.staff_id)
        with store.reading() as session:
            made[name] = session.scalars(select(Badge.code).where(Badge.revoked_at.is_(None))).one()
    return made


def scan(store: Store, who: Who, count_id: int, code: str, going: Going = Going()) -> ScanRow:  # noqa: B008
    return counting.take(store, who, count_id, [Scan(code)], going).rows[0]


SAID = {
    "receipt": "code.of_receipt", "badge": "code.of_badge", "revoked": "code.of_badge", "command": "code.of_command",
}  # fmt: skip


def test_of_articles_the_tag_counts_and_the_receipt_says_whose_it_is(founded_store: Store, who: Who) -> None:
    made, belt = codes(founded_store, who), put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ARTICLES)
    for name, key in (*SAID.items(), ("part", "code.of_part")):
        row = scan(founded_store, who, count.id, made.get(name, belt.number))
        assert row.error is not None, name
        assert (row.outcome, row.error.key) == (ScanOutcome.REFUSED, key)
        if name == "receipt":
            assert row.error.values["number"] == made["order"]
    assert not kept(founded_store, UnknownCode)
    assert not kept(founded_store, StockCountScan)
    assert article_counts.totals(founded_store, count.id) == {ArticleFound.MISSING: 1}
    assert scan(founded_store, who, count.id, made["order"]).outcome is not ScanOutcome.REFUSED
    assert ArticleFound.MISSING not in article_counts.totals(founded_store, count.id)


def test_of_parts_neither_tag_nor_receipt_nor_badge_is_kept(founded_store: Store, who: Who) -> None:
    made = codes(founded_store, who)
    put_part(founded_store, who, "Belt", 3, shelf="A")
    (shelf,) = shelves.give_numbers(founded_store, who, ("A",))
    count = counting.begin(founded_store, who, PARTS)
    for name, key in (*SAID.items(), ("order", "code.of_order")):
        row = scan(founded_store, who, count.id, made[name])
        assert row.error is not None, name
        assert row.error.key == key
    assert scan(founded_store, who, count.id, shelf.number).outcome is ScanOutcome.SHELF
    assert not kept(founded_store, UnknownCode)


def test_a_tag_is_no_serial_number_and_the_serial_is_awaited_still(founded_store: Store, who: Who) -> None:
    made, board = codes(founded_store, who), put_part(founded_store, who, "Board", by_serial=True)
    count = counting.begin(founded_store, who, PARTS)
    scans = [Scan(board.number), Scan(made["order"]), Scan("SN-1")]
    rows = counting.take(founded_store, who, count.id, scans).rows
    assert [row.outcome for row in rows] == [ScanOutcome.SERIAL_WANTED, ScanOutcome.REFUSED, ScanOutcome.COUNTED]
    assert [each.serial for each in kept(founded_store, StockCountScan)] == ["SN-1"]


@pytest.mark.parametrize("kind", [NumberKind.ORDER, NumberKind.CLAIM_RECEIPT, NumberKind.SHELF])
def test_a_makers_barcode_that_looks_like_ours_is_kept_for_later(
    founded_store: Store, who: Who, kind: NumberKind
) -> None:
    code = build(kind, "2512", 424_242)
    for what in (PARTS, ARTICLES):
        put_part(founded_store, who, f"Belt {what.kind}", 3)
        take_in(founded_store, who)
        count = counting.begin(founded_store, who, what)
        assert scan(founded_store, who, count.id, code).outcome is ScanOutcome.UNKNOWN
    goods = receiving.begin(founded_store, who)
    assert receiving.scan(founded_store, who, goods.id, code).heard is Heard.UNKNOWN


def test_a_barcode_that_a_part_has_is_the_part_whatever_it_looks_like(founded_store: Store, who: Who) -> None:
    made = codes(founded_store, who)
    part = put_part(founded_store, who, "Belt", 3, barcodes=(made["command"],))
    count = counting.begin(founded_store, who, PARTS)
    assert scan(founded_store, who, count.id, made["command"]).number == part.number


def test_goods_in_keeps_no_tag_and_no_badge_either(founded_store: Store, who: Who) -> None:
    made, board = codes(founded_store, who), put_part(founded_store, who, "Board", by_serial=True)
    goods = receiving.begin(founded_store, who)
    for name, key in (*SAID.items(), ("order", "code.of_order")):
        with pytest.raises(ShopError) as refused:
            receiving.scan(founded_store, who, goods.id, made[name])
        assert (refused.value.key, refused.value.field) == (key, "code")
    heard = receiving.scan(founded_store, who, goods.id, board.number)
    assert heard.line is not None
    for code, key in ((made["order"], "code.of_order"), (board.number, "code.of_part")):
        with pytest.raises(ShopError, match=key.replace(".", r"\.")):
            receiving.scan_serial(founded_store, who, goods.id, heard.line.id, code)
    assert not kept(founded_store, UnknownCode)
    assert not kept(founded_store, GoodsInSerial)
    assert receiving.delivery(founded_store, goods.id).pieces == 0
