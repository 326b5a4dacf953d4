"""InvenTree's demo data as the CSV files that its owner would export: parts, suppliers, what they sell, stock."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[2] / "data" / "inventree_demo.json"
Row = dict[str, Any]


def tables() -> dict[str, dict[int, Row]]:
    """Model → key → fields."""
    read = json.loads(DATA.read_text(encoding="utf-8"))
    return {
        model: {row[0]: dict(zip(table["fields"], row, strict=True)) for row in table["rows"]}
        for model, table in read.items()
    }


def code(part: int) -> str:
    """InvenTree's own short code of a part, as its labels have it; two of its parts have the same name."""
    return f"INV-PA{part}"


def write(folder: Path) -> dict[str, Path]:
    """parts.csv, suppliers.csv, supplier_parts.csv, stock.csv."""
    data = tables()
    made = {"parts": _parts(data), "suppliers": _suppliers(data), "supplier_parts": _sold(data), "stock": _stock(data)}
    paths: dict[str, Path] = {}
    for name, rows in made.items():
        paths[name] = folder / f"{name}.csv"
        with paths[name].open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return paths


def _parts(data: dict[str, dict[int, Row]]) -> list[Row]:
    makers = {each["part"]: each["MPN"] for each in reversed(list(data["company.manufacturerpart"].values()))}
    serials = {each["part"] for each in data["stock.stockitem"].values() if each["serial"]}
    return [
        {
            "Name": part["name"],
            "Category Path": data["part.partcategory"][part["category"]]["pathstring"] if part["category"] else "",
            "IPN": part["IPN"] or "",
            "Barcode Data": code(key),
            "MPN": makers.get(key, ""),
            "Units": part["units"] or "",
            "Minimum Stock": part["minimum_stock"],
            "Serial numbers": "yes" if key in serials else "",
        }
        for key, part in data["part.part"].items()
    ]


def _suppliers(data: dict[str, dict[int, Row]]) -> list[Row]:
    return [
        {"Company Name": each["name"], "Description": each["description"], "Website": each["website"],
         "Phone": each["phone"], "Email": each["email"] or "", "Contact": each["contact"]}
        for each in data["company.company"].values()
        if each["is_supplier"]
    ]  # fmt: skip


def _sold(data: dict[str, dict[int, Row]]) -> list[Row]:
    prices: dict[int, list[Row]] = {}
    for each in data["company.supplierpricebreak"].values():
        prices.setdefault(each["part"], []).append(each)
    return [
        {
            "Supplier Name": data["company.company"][sold["supplier"]]["name"],
            "Part": code(sold["part"]),
            "SKU": sold["SKU"],
            "Pack Quantity": sold["pack_quantity_native"],
            "Price Break Quantity": each["quantity"],
            "Price": each["price"],
            "Price Currency": each["price_currency"],
        }
        for key, sold in data["company.supplierpart"].items()
        for each in prices.get(key, [{"quantity": "", "price": "", "price_currency": ""}])
    ]


def _stock(data: dict[str, dict[int, Row]]) -> list[Row]:
    """Every item; what lies nowhere (sold, built in, being built) is put into a place of its own."""
    return [
        {
            "Part": code(item["part"]),
            "Location": place_of(data, item),
            "Quantity": item["quantity"],
            "Serial Number": item["serial"] or "",
            "Purchase Price": item["purchase_price"] or "0",
            "Purchase Price Currency": item["purchase_price_currency"],
        }
        for item in data["stock.stockitem"].values()
    ]


def place_of(data: dict[str, dict[int, Row]], item: Row) -> str:
    """Where an item of stock lies."""
    return data["stock.stocklocation"][item["location"]]["pathstring"] if item["location"] else "Nowhere"


def thousandths(quantity: str) -> Decimal:
    """A quantity as this program can keep it."""
    return Decimal(quantity).quantize(Decimal("0.001"))
