"""Reads Open Repair Data v0.3: repair records in a CSV file of any size, for the tour and the demo shop."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.errors import ShopError
from app.workflow.rows.kinds import Outcome
from app.workflow.rows.shop import CategoryRow

LONGEST_FIELD = 16 * 1024 * 1024  # one unclosed quote must not end the reading with an error of the csv module

# The data's ways to say "no brand": in words of its three languages, or a sign where a form insisted on something.
NO_BRAND = frozenset(
    {"unknown", "not known", "onbekend", "niet bekend", "inconnu", "none", "no brand", "no visible brand", "no name"}
    | {"noname", "geen", "geen merk", "sans marque", "aucune", "i don't know", "n/a", "na", "nvt", "x", "(missed)"}
    | {"-", "--", "/", "?", "??", "???", "."}
)

OUTCOMES = {
    "fixed": Outcome.REPAIRED,
    "repairable": Outcome.DECLINED,  # could have been repaired, but was not that day: the customer gave up
    "end of life": Outcome.UNREPAIRABLE,
    "unknown": Outcome.NO_FAULT_FOUND,
}

# Repair cafés write line breaks as the two characters \n, sometimes \r\n.
WRITTEN_BREAK = re.compile(r"\\r\\n|\\n|\r\n|\r")
# Fixit Clinic joins its form's three boxes with " . ", also when they are empty.
EMPTY_BOXES = re.compile(r"^\s*(?:\.\s+)+|(?:\s+\.)+\s*$")


#: The standard's categories by the English name that ours have when a shop is founded.
CATEGORIES = {
    "Mobile": "Mobile phone",
    "Tablet": "Tablet",
    "Laptop": "Laptop",
    "Desktop computer": "Desktop computer",
    "Flat screen": "Television",
    "Vacuum": "Vacuum cleaner",
    "Aircon/dehumidifier": "Air conditioner",
    "Hi-Fi integrated": "Audio equipment",
    "Hi-Fi separates": "Audio equipment",
    "Headphones": "Audio equipment",
    "Portable radio": "Audio equipment",
    "Handheld entertainment device": "Audio equipment",
    "Digital compact camera": "Camera",
    "DSLR/video camera": "Camera",
    "Printer/scanner": "Printer",
}
#: Its wide ones ("Large home electrical") say more in the group's own word or in the fault.
WORDS = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("Microwave oven", r"micro-?\s?wave|micro-?\s?onde|microgolf|magnetron"),
        ("Washing machine", r"washing machine|wasmachine|machine à laver|lave-linge|essorage|de lavage"),
        ("Refrigerator", r"refrigerator|fridge|freezer|koelkast|diepvries|frigo"),
        ("Rice cooker", r"rice cooker|rijstkoker"),
    )
)
WIDE = ("Large home electrical", "Small kitchen item", "Misc")
#: What none of our categories says, in Chinese: "Other" alone would be a poor word in a list.
KINDS = {
    "Battery/charger/adapter": "充电器",
    "Coffee maker": "咖啡机",
    "Fan": "风扇",
    "Food processor": "料理机",
    "Games console": "游戏机",
    "Hair & beauty item": "个人护理电器",
    "Hair dryer": "电吹风",
    "Iron": "电熨斗",
    "Kettle": "电水壶",
    "Lamp": "灯具",
    "Musical instrument": "乐器",
    "PC accessory": "电脑配件",
    "Power tool": "电动工具",
    "Projector": "投影仪",
    "Sewing machine": "缝纫机",
    "Small kitchen item": "厨房小家电",
    "Toaster": "烤面包机",
    "Watch/clock": "钟表",
}


@dataclass(frozen=True, slots=True)
class RepairRecord:
    """One repair as it was written down; "" or None where the file says nothing.

    fault:    the people's own words, line breaks as such
    category: the standard's category ("Coffee maker"); partner_category: the repair group's own word for it
    outcome:  what the repair would have come to in a shop
    """

    id: str
    category: str
    partner_category: str
    brand: str
    year: int | None
    outcome: Outcome
    fault: str
    day: date | None
    country: str
    group: str


def read_records(path: Path) -> Iterator[RepairRecord]:
    """Yield the file's records one by one, in its order (UTF-8 with or without BOM).

    Missing columns, short lines, unreadable dates and bytes go through as missing; a record without any
    words about the fault and without a category says nothing and is left out.
    ShopError "records.missing" without such a file, "records.foreign" when it is no Open Repair file.
    """
    if not path.is_file():
        raise ShopError("records.missing", path=str(path))
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            reader = csv.DictReader(file, restkey="", restval="")
            if not {"problem", "product_category"} & set(reader.fieldnames or ()):
                raise ShopError("records.foreign", path=str(path))
            for fields in reader:
                record = _record(fields, reader.line_num)
                if record.fault or record.category:
                    yield record
    finally:
        csv.field_size_limit(before)


def _record(fields: dict[str, str], line: int) -> RepairRecord:
    def text(name: str) -> str:
        return " ".join(fields.get(name, "").split())

    return RepairRecord(
        id=text("id") or f"line {line}",
        category=text("product_category"),
        partner_category=text("partner_product_category"),
        brand=_brand(text("brand")),
        year=_year(text("year_of_manufacture")),
        outcome=OUTCOMES.get(text("repair_status").lower(), Outcome.NO_FAULT_FOUND),
        fault=_fault(fields.get("problem", "")),
        day=_day(text("event_date")),
        country=text("country"),
        group=text("group_identifier"),
    )


def _brand(written: str) -> str:
    return "" if written.replace("’", "'").lower() in NO_BRAND else written


def _fault(written: str) -> str:
    return EMPTY_BOXES.sub("", WRITTEN_BREAK.sub("\n", written)).strip()


def _year(written: str) -> int | None:
    return int(written) if re.fullmatch(r"(?:19|20)\d\d", written) else None


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def category_of(record: RepairRecord, categories: Sequence[CategoryRow]) -> CategoryRow:
    """The shop's category that fits a record best; "Other" (or the shop's last one) when none does."""
    by_name = {category.en: category for category in categories}
    name = CATEGORIES.get(record.category, "Other")
    if record.category in WIDE:
        said = f"{record.partner_category} {record.fault}"
        name = next((ours for ours, words in WORDS if words.search(said)), name)
    return by_name.get(name) or by_name.get("Other") or categories[-1]


def kind_of(record: RepairRecord, category: CategoryRow, language: str) -> str:
    """What the article is, for the place of its model; "" where the shop's category says it, or nobody does."""
    if category.en != "Other" or record.category not in KINDS:
        return ""
    return KINDS[record.category] if language == "zh_CN" else record.category
