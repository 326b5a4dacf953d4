"""The made-up shop of demo and tour: profile, staff and parts store. Nothing in it is a real firm or person."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal

from app.places import resources
from app.workflow import Store
from app.workflow.buying import supplier_parts, suppliers
from app.workflow.house import shop, staff
from app.workflow.rows.buying import PriceBreak, SupplierInput, SupplierPartInput
from app.workflow.rows.kinds import Origin, Role
from app.workflow.rows.shop import FoundingInput, HoursRow, Who
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import stock

PIN = "4711"  # everybody's in the demo; the README says so
ZONE = "Asia/Shanghai"
# Monday to Saturday 9–12:30 and 13:30–19, Sunday closed
HOURS = tuple(HoursRow(day, *span) for day in range(6) for span in ((540, 750), (810, 1140)))

NAMES = {
    "zh_CN": ("明德电器维修部", "示例市解放路 1 号", "周敏", "李娜", "王强", "陈静"),
    "en": ("Mingde Repairs", "1 Jiefang Road, Sampleton", "Min Zhou", "Nina Li", "Walter Wang", "Jing Chen"),
}
# name, contact, phone, days until it comes
SUPPLIERS = {
    "zh_CN": (("示例配件商行", "赵经理", "0571 0000 0001", 2), ("样品电子有限公司", "钱小姐", "0571 0000 0002", 5)),
    "en": (("Sample Parts", "Mr Zhao", "0571 0000 0001", 2), ("Example Electronics", "Ms Qian", "0571 0000 0002", 5)),
}


@dataclass(frozen=True, slots=True)
class Crew:
    """Who works in the sample shop."""

    manager: Who
    clerk: Who
    technician: Who
    second: Who


def found(store: Store, language: str, station: str) -> Crew:
    """Open the made-up shop in an empty store: profile, four people, parts and who sells them."""
    name, address, *people = NAMES[language]
    founding = FoundingInput(
        name=name,
        address=address,
        phone="0571 0000 0000",
        country="CN",
        area_code="0571",
        language=language,
        currency="CNY",
        prices_with_tax=True,
        tax_rate=Decimal(3),
        time_zone=ZONE,
        hours=HOURS,
        staff_name=people[0],
        pin=PIN,
    )
    manager = shop.found_shop(store, founding, station)
    staff.issue_badge(store, manager, manager.staff_id)
    clerk = _hire(store, manager, people[1], Role.CLERK, Role.CASHIER)
    technician = _hire(store, manager, people[2], Role.TECHNICIAN)
    second = _hire(store, manager, people[3], Role.TECHNICIAN)
    _fill_store_room(store, manager, language)
    return Crew(manager, clerk, technician, second)


def _hire(store: Store, manager: Who, name: str, *roles: Role) -> Who:
    row = staff.add_staff(store, manager, name, frozenset(roles), PIN)
    staff.issue_badge(store, manager, row.id)
    return Who(row.id, row.name, row.roles, manager.station)


def _fill_store_room(store: Store, manager: Who, language: str) -> None:
    sellers = tuple(
        suppliers.save_supplier(store, manager, SupplierInput(name, contact=contact, phone=phone, lead_days=days))
        for name, contact, phone, days in SUPPLIERS[language]
    )
    with (resources() / "samples" / "parts.csv").open(encoding="utf-8", newline="") as file:
        for place, line in enumerate(csv.DictReader(file)):
            part = stock.save_part(
                store,
                manager,
                PartInput(
                    name=_in_one(line["name"], language),
                    name_en=_in_one(line["name"], "en") if language != "en" else "",
                    price=Decimal(line["price"]),
                    maker_number=line["maker_number"],
                    fits=_models(_in_one(line["fits"], language)),
                    shelf=line["shelf"],
                    origin=Origin(line["origin"]),
                    unit=_in_one(line["unit"], language),
                    cost=Decimal(line["cost"]),
                    minimum=Decimal(line["minimum"]),
                    warranty_months=int(line["warranty_months"]),
                ),
            )
            quantity = Decimal(line["on_hand"])
            if quantity:
                stock.goods_in(store, manager, part.id, quantity, Decimal(line["cost"]), "")
            seller = sellers[place % len(sellers)]
            _sold_by(store, manager, seller.id, part.id, f"{'AB'[place % 2]}-{line['maker_number']}", part.cost)


def _sold_by(store: Store, manager: Who, supplier_id: int, part_id: int, number: str, cost: Decimal) -> None:
    """At what the shop paid last; five and more are a tenth cheaper."""
    breaks = (PriceBreak(Decimal(1), cost), PriceBreak(Decimal(5), cost * 9 / 10))
    given = SupplierPartInput(supplier_id, part_id, number, preferred=True, prices=breaks)
    supplier_parts.save_supplier_part(store, manager, given)


def _models(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.replace("、", ",").split(","))


def _in_one(name: str, language: str) -> str:
    """The list has both languages, Chinese behind ("Drain pump 排水泵"): a shop writes one of them."""
    first_hanzi = next((at for at, char in enumerate(name) if "\u4e00" <= char <= "\u9fff"), len(name))
    return (name[first_hanzi:] if language == "zh_CN" else name[:first_hanzi]).strip() or name
