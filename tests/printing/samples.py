"""Papers for the tests: a shop, a card, a receipt, a bill; each field can be overridden."""

from __future__ import annotations

import functools
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from PIL import Image, ImageDraw

from app.printing.documents.examples import NOTHING_YET
from app.workflow.rows.buying import PurchaseLineRow, PurchaseRow, PurchaseState, SupplierRow
from app.workflow.rows.buying_papers import GoodsInPaper, PurchasePaper, ReturnPaper
from app.workflow.rows.cards import CardRow, InspectionRow, ItemRow, LabourRow, TimeRow, UseRow
from app.workflow.rows.commands import Command
from app.workflow.rows.counting import (
    ArticleFound,
    ArticleLineRow,
    CountKind,
    CountLineRow,
    CountRow,
    CountSheetPaper,
    CountState,
    CountSums,
    UnknownRow,
)
from app.workflow.rows.customers import ArticleRow, CustomerRow
from app.workflow.rows.files import ReportPhoto, TakenFrom
from app.workflow.rows.kinds import (
    Means,
    NumberKind,
    Origin,
    Outcome,
    PaymentKind,
    PlaceKind,
    Proof,
    SecondPerson,
    Service,
    ServiceReason,
    State,
    UseState,
)
from app.workflow.rows.numbers import build, command_code
from app.workflow.rows.papers import (
    AccessoryLabelsPaper,
    BadgePaper,
    ClaimReceiptPaper,
    IssuePaper,
    LostPaper,
    NoticePaper,
    OldPartPaper,
    PartLabelPaper,
    PickupPaper,
    RegisterFilter,
    RegisterPaper,
    RegisterRow,
    ReportPaper,
    ShelfLabelPaper,
)
from app.workflow.rows.pickup import BillLineRow, BillRow, PaymentRow
from app.workflow.rows.quick_card import CodeRow, KeyGroup, QuickCardPaper
from app.workflow.rows.receiving import (
    Cause,
    GoodsInLineRow,
    GoodsInRow,
    GoodsInState,
    ReturnLineRow,
    ReturnRow,
    ReturnState,
)
from app.workflow.rows.receiving import UnknownRow as StrayCode
from app.workflow.rows.restock_paper import RestockPaper
from app.workflow.rows.shop import Currency, DayOffRow, HoursRow, ShopRow
from app.workflow.rows.stock import PartRow, ShelfRow
from app.workflow.rows.stockroom import PlaceRow, RestockRow

NOW = datetime(2026, 11, 21, 1, 30, tzinfo=UTC)
ORDER = build(NumberKind.ORDER, "2611", 123)
RECEIPT = build(NumberKind.CLAIM_RECEIPT, "2611", 123)
BADGE = build(NumberKind.BADGE, "2611", 7)
YUAN = Currency("CNY", 2, "¥")


class ShiftedWords:
    """A second language for tests: every text is Chinese, and its placeholders are kept."""

    languages = ("zh_CN",)

    def translate(self, context: str, text: str) -> str:
        holes = [word for word in text.replace(":", " ").split() if word.startswith("{")]
        return "测试文字" + "".join(holes)


def shop(**values: Any) -> ShopRow:
    row = ShopRow(
        name="明德电器维修部",
        address="上海市徐汇区漕溪北路 18 号",
        phone="021 5425 0018",
        country="CN",
        area_code="021",
        language="zh_CN",
        paper_languages="shop",
        claim_paper="A5",
        currency=YUAN,
        prices_with_tax=True,
        tax_rate=Decimal(13),
        time_zone="Asia/Shanghai",
        repair_warranty_days=90,
        diagnosis_fee=Decimal(30),
        second_person=SecondPerson.OTHER,
        rounding=Decimal("0.01"),
        rounding_down=False,
        logo="",
        terms_zh=None,
        terms_en=None,
        hours=(),
        days_off=(),
        version=1,
    )
    return replace(row, **values)


def article(**values: Any) -> ArticleRow:
    row = ArticleRow(
        id=1,
        customer_id=1,
        category_id=1,
        category_en="Washing machine",
        category_zh="洗衣机",
        brand="Haier",
        model="XQG80-B14",
        serial="CE0J5N00A8261",
        bought_on=date(2026, 3, 2),
        proof=Proof.INVOICE,
        sold_here=False,
        note="",
        version=1,
    )
    return replace(row, **values)


def customer(**values: Any) -> CustomerRow:
    row = CustomerRow(1, "张伟明", "", ("138 0013 8000",), "漕溪北路 88 弄 3 号 502", "", "", NOW, 1)
    return replace(row, **values)


ITEMS = (
    ItemRow(1, "accessory", "电源线", True, ""),
    ItemRow(2, "accessory", "说明书", True, ""),
    ItemRow(3, "accessory", "进水管", False, "客户自行带走"),
    ItemRow(4, "condition", "划痕", None, ""),
    ItemRow(5, "condition", "面板有裂纹", None, ""),
)
TIMES = (TimeRow(1, "王师傅", NOW, 45, False, "拆机检查"), TimeRow(2, "李师傅", NOW, None, True, ""))
PARTS = (
    UseRow(1, 1, "P-1001", "排水泵 Drain pump B20-6", Decimal(1), UseState.USED, Origin.ORIGINAL, Decimal(86),
           Decimal(86), 6, "王师傅", NOW),
    UseRow(2, 2, "P-1002", "密封圈", Decimal("2.5"), UseState.PUT_BACK, Origin.OTHER, Decimal(12), Decimal(30), 0,
           "王师傅", NOW),
)  # fmt: skip


def card(**values: Any) -> CardRow:
    plain: dict[str, Any] = {
        "id": 1, "number": ORDER, "customer": customer(), "article": article(), "received_at": NOW,
        "received_by": "李娜", "service": Service.PAID, "service_reason": ServiceReason.NO_AGREEMENT, "urgent": False,
        "fault": "脱水时异响，停机。用了两年多，最近一周每次脱水都会剧烈震动。",
        "seen": "通电正常，脱水至 800 转时异响。",
        "declared_value": Decimal(2499), "has_unlock_code": True, "estimate": Decimal(260),
        "diagnosis_fee": Decimal(30), "deposit": Decimal(100), "promised_at": NOW, "shelf": "B-07",
        "technician": "王师傅", "items": ITEMS, "version": 1, "card_version": 1,
    }  # fmt: skip
    return CardRow(**(NOTHING_YET | plain | values))


def claim(**values: Any) -> ClaimReceiptPaper:
    plain: dict[str, Any] = {
        "shop": shop(), "card": card(), "receipt_number": RECEIPT, "receipt_issued_at": NOW,
        "receipt_issued_by": "李娜", "copy": 1,
    }  # fmt: skip
    return ClaimReceiptPaper(**(plain | values))


def worked_card(**values: Any) -> CardRow:
    plain: dict[str, Any] = {
        "outcome": Outcome.REPAIRED, "diagnosis": "排水泵轴承磨损，密封圈老化。",
        "measures": "更换排水泵，清理滤网，整机试运行两个程序正常。",
        "times": TIMES, "parts": PARTS,
    }  # fmt: skip
    return card(**(plain | values))


def bill(**values: Any) -> BillRow:
    lines = (
        BillLineRow(
            "labour",
            "波轮/滚筒洗衣机 排水系统维修",
            Decimal(1),
            Decimal(120),
            Decimal("106.19"),
            Decimal("13.81"),
            True,
        ),
        BillLineRow(
            "part", "排水泵 Drain pump B20-6", Decimal(1), Decimal(86), Decimal("76.11"), Decimal("9.89"), True
        ),
        BillLineRow("part", "密封圈", Decimal("2.5"), Decimal(12), Decimal(0), Decimal(0), False),
    )
    row = BillRow(lines, Decimal("106.19"), Decimal("76.11"), Decimal(0), Decimal(6), "老客户", Decimal("23.70"),
                  Decimal(200), Decimal(100), Decimal(100))  # fmt: skip
    return replace(row, **values)


def pickup(**values: Any) -> PickupPaper:
    payments = (
        PaymentRow(NOW, "李娜", PaymentKind.DEPOSIT, Means.WECHAT, Decimal(100), None, Decimal(0)),
        PaymentRow(NOW, "李娜", PaymentKind.PAYMENT, Means.CASH, Decimal(100), Decimal(120), Decimal(20)),
    )
    plain: dict[str, Any] = {
        "shop": shop(), "card": worked_card(), "bill": bill(), "payments": payments, "refunded": Decimal(0),
        "owed": Decimal(0), "collected_by": "张伟明", "handed_out_at": NOW, "handed_out_by": "李娜",
        "warranty_until": date(2027, 2, 19), "copy": 1,
    }  # fmt: skip
    return PickupPaper(**(plain | values))


def photo(**values: Any) -> ReportPhoto:
    row = ReportPhoto("IMG_0012.jpg", NOW, TakenFrom.CAMERA, NOW, "轴承磨损", picture(640, 480))
    return replace(row, **values)


@functools.cache
def picture(width: int, height: int, kind: str = "JPEG") -> bytes:
    """A photo, or a logo: a black ring on white."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).ellipse((width // 8, height // 8, width * 7 // 8, height * 7 // 8), outline="black", width=9)
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def report(**values: Any) -> ReportPaper:
    inspected = (
        InspectionRow(NOW, "王芳", False, "仍有异响", False),
        InspectionRow(NOW + timedelta(hours=3), "赵主任", True, "", False),
    )
    labour = (LabourRow(1, "排水系统维修", Decimal(1), Decimal(120), Decimal(120), "王师傅"),)
    row = worked_card(
        ready_at=NOW, handed_out_at=NOW + timedelta(days=2), inspections=inspected, labour=labour, fault_code="E21"
    )
    plain: dict[str, Any] = {
        "shop": shop(), "card": row, "photos": (photo(),), "warranty_until": date(2027, 2, 19), "copy": 1,
    }  # fmt: skip
    return ReportPaper(**(plain | values))


def lost(**values: Any) -> LostPaper:
    row = LostPaper(
        shop=shop(),
        card=card(),
        receipt_number=RECEIPT,
        receipt_issued_at=NOW,
        receipt_issued_by="李娜",
        declared_by="张伟明，身份证 尾号 4321",
        declared_at=NOW + timedelta(days=3),
        taken_by="李娜",
        copy=1,
    )
    return replace(row, **values)


HOURS = (*(HoursRow(day, 540, 1080) for day in range(5)), HoursRow(5, 540, 720), HoursRow(5, 810, 1020))


def notice(**values: Any) -> NoticePaper:
    row = NoticePaper(
        shop=shop(hours=HOURS, days_off=(DayOffRow(date(2026, 12, 31), date(2027, 1, 2), "元旦"),)),
        card=worked_card(ready_at=NOW),
        due=Decimal(100),
        written_at=NOW + timedelta(days=20),
        copy=1,
    )
    return replace(row, **values)


def register_row(number: int, **values: Any) -> RegisterRow:
    row = RegisterRow(
        id=number,
        order_id=number,
        date_in=NOW,
        number=build(NumberKind.ORDER, "2611", number),
        customer="张伟明",
        article="洗衣机 Haier XQG80-B14",
        accessories="电源线，说明书",
        service=Service.PAID,
        promised_at=NOW,
        date_out=NOW if number % 3 else None,
        outcome=Outcome.REPAIRED if number % 3 else None,
        collected_by="张伟明" if number % 3 else "",
        receipt_voided_by="李娜" if number % 3 else "",
        struck="",
    )
    return replace(row, **values)


def register(count: int = 60, **values: Any) -> RegisterPaper:
    rows = tuple(register_row(number) for number in range(1, count + 1))
    plain: dict[str, Any] = {"shop": shop(), "filter": RegisterFilter(), "rows": rows, "printed_at": NOW}
    return RegisterPaper(**(plain | values))


def badge(**values: Any) -> BadgePaper:
    return replace(BadgePaper(shop(), "李娜", BADGE), **values)


PART = build(NumberKind.PART, "2611", 12)
SHELF = build(NumberKind.SHELF, "2611", 3)


def part(**values: Any) -> PartLabelPaper:
    row = PartRow(
        id=1,
        number=PART,
        name="排水泵 Drain pump 40W",
        maker_number="B20-6",
        barcodes=("6901234567892",),
        fits=("XQG80-B14", "XQG70"),
        shelf="D-11",
        origin=Origin.CERTIFIED,
        unit="只",
        price=Decimal(85),
        cost=Decimal(38),
        minimum=Decimal(1),
        warranty_months=3,
        retired=False,
        on_hand=Decimal(4),
        reserved=Decimal(0),
        value=Decimal(152),
        version=1,
    )
    return PartLabelPaper(shop(), replace(row, **values))


def shelf(**values: Any) -> ShelfLabelPaper:
    return ShelfLabelPaper(shop(), replace(ShelfRow("B-07", SHELF, 3, 1), **values))


def count_line(number: int, **values: Any) -> CountLineRow:
    row = CountLineRow(
        id=number,
        part_id=number,
        number=build(NumberKind.PART, "2611", number),
        name=f"排水泵 {number}",
        name_en=f"Drain pump {number}",
        shelf=f"D-{number // 10}",
        unit="只",
        by_serial=False,
        outside=False,
        counted=Decimal(3),
        expected=Decimal(4),
        difference=Decimal(-1),
        value=Decimal(-38),
        moved_out=Decimal(0),
        moved_in=Decimal(0),
        recounts=0,
        counted_by="李娜",
        reason="",
        booked=Decimal(0),
        version=1,
    )
    return replace(row, **values)


def counted_article(number: int, **values: Any) -> ArticleLineRow:
    row = ArticleLineRow(
        id=number,
        order_id=number,
        number=build(NumberKind.ORDER, "2611", number),
        customer="张伟明",
        article="Haier XQG80-B14",
        state=State.READY,
        shelf="B-07",
        found_on="",
        found=ArticleFound.MISSING,
        counted_by="",
        outside=False,
    )
    return replace(row, **values)


def count(**values: Any) -> CountRow:
    row = CountRow(
        id=1,
        number="C2611-0001",
        kind=CountKind.SHELF,
        scope="D-1",
        scope_zh="D-1",
        scope_en="D-1",
        place_id=1,
        place_kind=PlaceKind.STORE,
        place_name="",
        blind=True,
        state=CountState.OPEN,
        begun_at=NOW,
        begun_by="李娜",
        booked_at=None,
        booked_by="",
        approved_by="",
        reason="",
        undone_at=None,
        undone_by="",
        version=1,
    )
    return replace(row, **values)


def count_sheet(lines: int = 12, articles: int = 0, **values: Any) -> CountSheetPaper:
    """Of parts; with articles of those."""
    plain: dict[str, Any] = {
        "shop": shop(),
        "count": count(kind=CountKind.ARTICLES if articles else CountKind.SHELF),
        "lines": () if articles else tuple(count_line(number) for number in range(1, lines + 1)),
        "articles": tuple(counted_article(number) for number in range(1, articles + 1)),
        "unknown": (UnknownRow(1, "6901234567892", 2, NOW, "李娜"),),
        "sums": CountSums(lines=20, counted=18, differing=12, more=Decimal(10), less=Decimal(-466)),
        "result": False,
        "printed_at": NOW,
    }
    return CountSheetPaper(**(plain | values))


def accessories(**values: Any) -> AccessoryLabelsPaper:
    return replace(AccessoryLabelsPaper(shop(), card(), 1), **values)


def old_part(**values: Any) -> OldPartPaper:
    return replace(OldPartPaper(shop(), worked_card(), replace(PARTS[0], part_number=PART), 1), **values)


def quick_card(keys: int = 12, pages: int = 10, **values: Any) -> QuickCardPaper:
    """A card with every command there is, and as many pages with as many keys."""
    usual = QuickCardPaper(
        title="按键与条码 Keys and codes",
        shop="明光维修部",
        codes_title="扫码代替按键",
        codes=tuple(CodeRow(f"打印 {each}", "Ctrl+P", command_code(each)) for each in Command),
        kinds_title="扫码做什么",
        kinds=(("维修标签", "打开维修卡；取件时核对物品"), ("claim receipt", "pickup opens and says what is true")),
        groups=tuple(
            KeyGroup(f"页面 {page}", tuple((f"Alt+{key:X}", "单据打印前先看一看 see it first") for key in range(keys)))
            for page in range(pages)
        ),
        notes=("扫码枪在任何位置都能用",),
    )
    return replace(usual, **values)


SUPPLIER = SupplierRow(
    1, "华强电子配件有限公司", "陈先生", "0755 8300 1234", "sales@example.com", "深圳市福田区华强北路 1002 号", "",
    "K-2077", 4, "", False, 1,
)  # fmt: skip
PART = build(NumberKind.PART, "2611", 15)


def purchase(count: int = 3, **values: Any) -> PurchasePaper:
    """A purchase order of so many lines."""
    lines = tuple(
        PurchaseLineRow(n, n, PART, f"屏幕总成 {n}", f"Screen assembly {n}", "MK-1", "pc", f"NV-{4700 + n}", Decimal(n),
                        Decimal("40.50"), Decimal("40.50") * n, Decimal(0), None, True, 1)
        for n in range(1, count + 1)
    )  # fmt: skip
    total = sum((line.amount for line in lines), Decimal(0))
    order = PurchaseRow(1, "P2611-0001", 1, SUPPLIER.name, PurchaseState.SENT, NOW, "王芳", NOW, date(2026, 11, 27),
                        "AB-77", "Please deliver in the morning.", None, "", total, count, False, 1, lines)  # fmt: skip
    return replace(PurchasePaper(shop(), order, SUPPLIER, NOW), **values)


def goods_in(count: int = 3, **values: Any) -> GoodsInPaper:
    """A delivery, one code of it unknown, one part tracked."""
    lines = tuple(
        GoodsInLineRow(n, n, PART, f"主板 {n}", f"Board {n}", "pc", f"B-{n:02d}", n == 1, Decimal(2), Decimal(3),
                       Decimal("40.50"), Decimal(40), Decimal(40), ("SN-1", "SN-2") if n == 1 else (), 1)
        for n in range(1, count + 1)
    )  # fmt: skip
    codes = (StrayCode(1, "4006381333931", 2, NOW),)
    goods = GoodsInRow(1, "G2611-0001", 1, "P2611-0001", 1, SUPPLIER.name, "LS 4711", GoodsInState.COUNTING, NOW,
                       "李娜", None, "", Decimal(2 * count), Decimal(81) * count, 1, 1, lines, codes)  # fmt: skip
    return replace(GoodsInPaper(shop(), goods, NOW), **values)


def supplier_return(count: int = 4, **values: Any) -> ReturnPaper:
    """A return of each cause."""
    causes = list(Cause)
    lines = tuple(
        ReturnLineRow(n, n, PART, f"电池 {n}", f"Battery {n}", "pc", f"NV-{n}", 1, "", causes[n % 4], Decimal(1),
                      "SN-9" if n == 1 else "", Decimal(40), "swollen" if n == 1 else "")
        for n in range(count)
    )  # fmt: skip
    row = ReturnRow(1, "R2611-0001", 1, SUPPLIER.name, ReturnState.SENT, NOW, "王芳", NOW, None, Decimal(40) * count,
                    Decimal(0), "", count, 1, lines)  # fmt: skip
    return replace(ReturnPaper(shop(), row, SUPPLIER, NOW), **values)


def issue_slip(**values: Any) -> IssuePaper:
    row = worked_card()
    uses = (*row.parts[:1], replace(row.parts[0], id=9, name="电脑板", quantity=Decimal(2), serials=("MB-1", "MB-2")))
    plain = IssuePaper(
        shop=shop(), card=row, number="I2611-0042", issued_at=NOW, issued_by="李娜", taken_by="王师傅", signed=True,
        approved_by="赵主任", reason="密封圈一并更换", uses=uses, copy=1,
    )  # fmt: skip
    return replace(plain, **values)


def restock(count: int = 3, **values: Any) -> RestockPaper:
    """A case: one part tracked, one of which too few are there, one of which there is none."""
    lines = tuple(
        RestockRow(n, PART, f"主板 {n}", f"Board {n}", f"B-{n:02d}", "pc", n == 1, Decimal(n), Decimal(2), Decimal(4),
                   Decimal(3), Decimal(0 if n == count else n), ("SN-1",) if n == 1 else ())
        for n in range(1, count + 1)
    )  # fmt: skip
    place = PlaceRow(3, PlaceKind.CASE, "", 2, "王强", False, 1)
    return replace(RestockPaper(shop(), place, lines, NOW, "李娜"), **values)
