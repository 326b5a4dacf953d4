"""A hard example of each paper that has a layout: long names, everything filled in; for checks, and to look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from app.workflow.rows.cards import CardRow, InspectionRow, ItemRow, LabourRow, UseRow
from app.workflow.rows.customers import ArticleRow, CustomerRow
from app.workflow.rows.kinds import (
    Means,
    NumberKind,
    Origin,
    Outcome,
    PaymentKind,
    Proof,
    Repeat,
    Service,
    ServiceReason,
    State,
    UseState,
    YesNo,
)
from app.workflow.rows.numbers import build
from app.workflow.rows.papers import (
    BadgePaper,
    ClaimReceiptPaper,
    IssuePaper,
    LostPaper,
    NoticePaper,
    PickupPaper,
    ReportPaper,
)
from app.workflow.rows.pickup import BillLineRow, BillRow, PaymentRow
from app.workflow.rows.shop import ShopRow

AT = datetime(2026, 12, 24, 9, 30, tzinfo=UTC)
ITEMS = ("电源线", "说明书", "进水管", "遥控器", "power adapter", "底座螺丝 4 颗")


def claim(shop: ShopRow) -> ClaimReceiptPaper:
    """An urgent order of a company with a long name, printed for the second time."""
    return ClaimReceiptPaper(shop, card(), build(NumberKind.CLAIM_RECEIPT, "2612", 4711), AT, "欧阳丽娜", 2)


def pickup(shop: ShopRow) -> PickupPaper:
    """Collected by somebody else, paid in two parts."""
    deposit = PaymentRow(AT, "欧阳丽娜", PaymentKind.DEPOSIT, Means.WECHAT, Decimal(500), None, Decimal(0))
    rest = PaymentRow(AT, "欧阳丽娜", PaymentKind.PAYMENT, Means.CASH, Decimal(760), Decimal(800), Decimal(40))
    return PickupPaper(
        shop=shop,
        card=_done(),
        bill=_BILL,
        payments=(deposit, rest),
        refunded=Decimal(0),
        owed=Decimal(0),
        collected_by="司马晓雯，身份证 尾号 4321",
        handed_out_at=AT,
        handed_out_by="欧阳丽娜",
        warranty_until=date(2027, 3, 24),
        copy=2,
    )


def report(shop: ShopRow) -> ReportPaper:
    """Of a finished repair; no photos."""
    return ReportPaper(shop, _done(), (), date(2027, 3, 24), 2)


def lost(shop: ShopRow) -> LostPaper:
    """Declared by somebody with an ID."""
    receipt = build(NumberKind.CLAIM_RECEIPT, "2612", 4711)
    return LostPaper(shop, card(), receipt, AT, "欧阳丽娜", "欧阳震华，身份证 尾号 4321", AT, "欧阳丽娜", 2)


def issue(shop: ShopRow) -> IssuePaper:
    """Two parts, one of them piece by piece, agreed to and with a reason."""
    done = _done()
    board = replace(
        done.parts[0], id=2, name="电脑板总成 Main control board XQG80", quantity=Decimal(2),
        serials=("0E20081A-0457781", "0E20081A-0457782"),
    )  # fmt: skip
    return IssuePaper(
        shop, done, "I2612-0471", AT, "欧阳丽娜", "司马光华", True, "诸葛文", "密封圈一并老化，须同时更换。",
        (*done.parts, board), 2,
    )  # fmt: skip


def notice(shop: ShopRow) -> NoticePaper:
    """Something is left to pay."""
    return NoticePaper(shop, _done(), Decimal(760), AT, 2)


def badge(shop: ShopRow) -> BadgePaper:
    """Of somebody with a long name."""
    return BadgePaper(shop, "欧阳震华", build(NumberKind.BADGE, "2612", 4711))


def card() -> CardRow:
    """What came in."""
    return CardRow(
        **NOTHING_YET,
        number=build(NumberKind.ORDER, "2612", 4711),
        customer=_CUSTOMER,
        article=_ARTICLE,
        received_at=AT,
        received_by="欧阳丽娜",
        service=Service.WARRANTY,
        service_reason=ServiceReason.SOLD_HERE,
        urgent=True,
        fault="脱水时异响，剧烈震动后停机，显示 E18，偶尔漏水。The drum stops after two minutes.",
        seen="通电正常，脱水至 800 转时异响。",
        declared_value=Decimal(12999),
        estimate=Decimal(1260),
        diagnosis_fee=Decimal(30),
        deposit=Decimal(500),
        promised_at=AT,
        shelf="仓2-B-07",
        technician="司马光华",
        items=tuple(ItemRow(at, "accessory", name, None, "") for at, name in enumerate(ITEMS, 1)),
    )


def _done() -> CardRow:
    """The same, repaired."""
    part = UseRow(
        1, 1, "P-1001", "排水泵 Drain pump B20-6 (300 series)", Decimal(1), UseState.USED, Origin.ORIGINAL,
        Decimal(860), Decimal(860), 6, "司马光华", AT,
    )  # fmt: skip
    return replace(
        card(),
        state=State.READY,
        outcome=Outcome.REPAIRED,
        diagnosis="排水泵轴承磨损，密封圈老化，电脑板插头氧化。",
        measures="更换排水泵与密封圈，清洁插头，整机试运行两个程序正常。",
        ready_at=AT,
        parts=(part,),
        labour=(LabourRow(1, "波轮/滚筒洗衣机 排水系统维修", Decimal(1), Decimal(400), Decimal(400), "司马光华"),),
        inspections=(InspectionRow(AT, "诸葛文", True, "", False),),
    )


_BILL = BillRow(
    lines=(
        BillLineRow(
            "labour", "波轮/滚筒洗衣机 排水系统维修", Decimal(1), Decimal(400), Decimal("353.98"), Decimal("46.02"),
            True,
        ),
        BillLineRow(
            "part", "排水泵 Drain pump B20-6 (300 series)", Decimal(1), Decimal(860), Decimal("761.06"),
            Decimal("98.94"), True,
        ),
    ),
    labour=Decimal("353.98"),
    parts=Decimal("761.06"),
    fee=Decimal(0),
    discount=Decimal(0),
    discount_reason="",
    tax=Decimal("144.96"),
    total=Decimal(1260),
    paid=Decimal(500),
    due=Decimal(760),
)  # fmt: skip
_CUSTOMER = CustomerRow(
    id=1,
    name="欧阳震华",
    company="上海明德电器销售服务有限公司",
    phones=("+86 138 0013 8000",),
    address="上海市徐汇区漕溪北路 88 弄 3 号 502 室",
    email="",
    note="",
    since=AT,
    version=1,
)
_ARTICLE = ArticleRow(
    id=1,
    customer_id=1,
    category_id=1,
    category_en="Washer dryer",
    category_zh="滚筒洗衣干衣机",
    brand="SIEMENS",
    model="WN54A1X02W/iQ500-10KG",
    serial="CE0J5N00A8261-0042",
    bought_on=date(2026, 3, 2),
    proof=Proof.INVOICE,
    sold_here=True,
    note="",
    version=1,
)
#: What an article has not got on the day it comes in.
NOTHING_YET: dict[str, Any] = {
    **dict.fromkeys(("id", "version", "card_version", "late_minutes"), 0),
    **dict.fromkeys(("service_note", "second_technician", "repeat_number", "diagnosis", "fault_code"), ""),
    **dict.fromkeys(("measures", "sent_to", "told_how"), ""),
    **dict.fromkeys(("outcome", "technician_id", "second_technician_id", "repeat_of", "fault_code_id"), None),
    **dict.fromkeys(("ready_at", "told_at", "handed_out_at"), None),
    **dict.fromkeys(("times", "labour", "parts", "quotations", "promises", "inspections", "notes"), ()),
    **dict.fromkeys(("receipts", "history", "moves"), ()),
    "state": State.RECEIVED,
    "repeat": Repeat.NO,
    "has_unlock_code": False,
    "tampered": YesNo.NO,
    "inside_complete": YesNo.YES,
    "charges": Decimal(0),
}
