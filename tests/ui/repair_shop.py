"""A small repair shop for the tests of cards, parts and register pages: people, parts, and orders in many states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.models.store import Store
from app.workflow.counter import intake
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import DelayReason, How, Means, Origin, Proof, Role, Service, ServiceReason
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import part_use, stock
from app.workflow.till import quotations
from app.workflow.workbench import bench, cards, labour, times
from tests.conftest import Clock
from tests.workflow.bench_shop import person

BARCODE = "6901234567892"


@dataclass
class RepairShop:
    """Ids of what was made. `washer` is in repair with everything on its card, `phone` was just received."""

    li: Who
    washer: int
    phone: int
    laptop: int
    screen: PartRow
    pump: PartRow
    hinge: PartRow


def build(store: Store, who: Who, clock: Clock) -> RepairShop:
    """Fill a founded shop."""
    li = person(store, "李工", Role.TECHNICIAN)
    screen = stock.save_part(
        store,
        who,
        PartInput(
            "iPhone 13 屏幕总成",
            Decimal(320),
            maker_number="A2634-LCD",
            barcodes=(BARCODE,),
            fits=("iPhone 13",),
            shelf="C-02",
            cost=Decimal(190),
            minimum=Decimal(2),
            warranty_months=3,
        ),
    )
    screen = stock.goods_in(store, who, screen.id, Decimal(3), Decimal(190), "送货单 8812")
    pump = stock.save_part(
        store,
        who,
        PartInput(
            "排水泵 40W",
            Decimal(85),
            fits=("XQG80-B14", "XQG70"),
            shelf="D-11",
            minimum=Decimal(1),
            origin=Origin.CERTIFIED,
            cost=Decimal(38),
        ),
    )
    pump = stock.goods_in(store, who, pump.id, Decimal(1), Decimal(38))
    hinge = stock.save_part(store, who, PartInput("ThinkPad hinge left", Decimal(60), shelf="E-01"))
    washer = take_in_washer(store, who)
    phone = take_in(
        store,
        who,
        "李秀英",
        "139 1234 5678",
        "Apple",
        "iPhone 13",
        "屏幕碎了，触摸失灵",
        category=1,
        urgent=True,
        unlock_code="2580",
    )
    work_on_washer(store, who, li, washer, pump.id, clock)
    laptop = take_in(store, who, "Müller & Söhne", "021-6258 7777", "Lenovo", "ThinkPad X1", "hinge broken", category=2)
    return RepairShop(li, washer, phone, laptop, screen, pump, hinge)


def take_in(
    store: Store,
    who: Who,
    name: str,
    phone: str,
    brand: str,
    model: str,
    fault: str,
    *,
    category: int,
    urgent: bool = False,
    unlock_code: str = "",
) -> int:
    """A paid job, promised in two days."""
    given = IntakeInput(
        customer=CustomerInput(name, (phone,)),
        article=ArticleInput(category, brand, model),
        fault=fault,
        promised_at=store.now() + timedelta(days=2),
        urgent=urgent,
        unlock_code=unlock_code,
        estimate=Decimal(600),
        diagnosis_fee=Decimal(30),
    )
    return intake.take_in(store, who, (given,), None, "zh_CN").orders[0].order_id


def take_in_washer(store: Store, who: Who) -> int:
    """A washing machine with all that intake asks for, promised for this afternoon."""
    given = IntakeInput(
        customer=CustomerInput("张伟明", ("138 0013 8000",), note="下午才有空"),
        article=ArticleInput(
            6,
            "Haier",
            "XQG80-B14",
            "CE0J8D00600U2G3N0021",
            bought_on=(store.now() - timedelta(days=1500)).date(),
            proof=Proof.INVOICE,
        ),
        fault="脱水时异响，停机，显示 E2",
        seen="排水不畅，泵不转",
        promised_at=store.now() + timedelta(hours=6),
        service=Service.PAID,
        service_reason=ServiceReason.EXPIRED,
        conditions=("划痕", "凹痕"),
        accessories=("电源线", "进水管", "说明书"),
        declared_value=Decimal(1500),
        estimate=Decimal(300),
        diagnosis_fee=Decimal(30),
        shelf="B-07",
    )
    deposit = DepositInput(Decimal(100), Means.WECHAT)
    return intake.take_in(store, who, (given,), deposit, "zh_CN").orders[0].order_id


def work_on_washer(store: Store, who: Who, li: Who, order_id: int, part_id: int, clock: Clock) -> None:
    """Diagnosed, quoted, accepted, in repair, a part used, late, with a new promise."""
    card = cards.card(store, li, order_id)
    card = bench.assign(store, li, order_id, card.version, li.staff_id, None)
    card = bench.move(store, li, order_id, card.version, "diagnose")
    times.start(store, li, order_id)
    clock.forward(minutes=25)
    card = times.stop(store, li, order_id)
    card = bench.save_findings(
        store,
        li,
        order_id,
        card.card_version,
        diagnosis="排水泵卡死，叶轮断",
        fault_code_id=1,
        measures="",
    )
    card = quotations.quote(store, li, order_id, card.version, Decimal(330), "换排水泵，含工时")
    card = bench.move(store, li, order_id, card.version, "ask_customer")
    clock.forward(minutes=30)
    card = quotations.answer(store, who, card.quotations[0].id, True, "张伟明", How.PHONE)
    card = bench.move(store, li, order_id, card.version, "repair")
    card = part_use.use_now(store, li, order_id, part_id, Decimal(1))
    card = labour.add(store, li, order_id, "更换排水泵", Decimal(120))
    clock.forward(hours=6)
    card = bench.add_note(store, li, order_id, "客户问过一次进度，已说明。")
    bench.new_promise(
        store, li, order_id, card.version, store.now() + timedelta(minutes=20), DelayReason.OURS, "试机要一夜", None
    )
    clock.forward(minutes=50)
