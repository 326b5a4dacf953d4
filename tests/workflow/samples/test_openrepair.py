"""Reading repair records: the sample that comes with the program, and odd files."""

from __future__ import annotations

import csv
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from app import places
from app.errors import ShopError
from app.workflow.rows.kinds import Outcome
from app.workflow.rows.shop import CategoryRow
from app.workflow.samples.openrepair import CATEGORIES as CATEGORIES_OF_OURS
from app.workflow.samples.openrepair import WIDE, RepairRecord, category_of, kind_of, read_records
from app.workflow.seeds.categories import CATEGORIES

SAMPLE = places.resources() / "samples" / "openrepair_sample.csv"
COLUMNS = [
    *("id", "data_provider", "country", "partner_product_category", "product_category", "product_category_id", "brand"),
    *("year_of_manufacture", "product_age", "repair_status", "repair_barrier_if_end_of_life", "group_identifier"),
    *("event_date", "problem"),
]


def written(tmp_path: Path, rows: list[dict[str, str]], columns: list[str] = COLUMNS, encoding: str = "utf-8") -> Path:
    path = tmp_path / "records.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return path


def read_one(tmp_path: Path, **fields: str) -> RepairRecord:
    (record,) = read_records(written(tmp_path, [{"product_category": "Lamp", **fields}]))
    return record


def test_the_sample_is_varied_and_has_its_licence_beside_it() -> None:
    records = list(read_records(SAMPLE))
    assert 60 <= len(records) <= 80
    assert len({record.id for record in records}) == len(records)
    assert len({record.category for record in records}) > 25
    assert {record.outcome for record in records} >= {Outcome.REPAIRED, Outcome.DECLINED, Outcome.UNREPAIRABLE}
    assert any("\n" in record.fault for record in records)
    assert any(len(record.fault) > 2000 for record in records)
    assert any(not record.brand for record in records)
    assert all(record.fault and record.day for record in records)
    notice = (SAMPLE.parent / "LICENSE-CC-BY-SA-4.0.txt").read_text(encoding="utf-8")
    assert "Open Repair Alliance" in notice
    assert "Attribution-ShareAlike 4.0 International" in notice


def test_a_whole_record(tmp_path: Path) -> None:
    record = read_one(
        tmp_path, id="x_1", country="NLD", partner_product_category="Staande lamp", brand="Philips",
        year_of_manufacture="2014", repair_status="End of life", group_identifier="Foenix", event_date="2022-03-15",
        problem="Werkt niet meer",
    )  # fmt: skip
    assert record == RepairRecord(
        id="x_1", category="Lamp", partner_category="Staande lamp", brand="Philips", year=2014,
        outcome=Outcome.UNREPAIRABLE, fault="Werkt niet meer", day=date(2022, 3, 15), country="NLD", group="Foenix",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written_as", "read_as"),
    [
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo", "one\ntwo"),
        (r"one\r\n\r\ntwo", "one\n\ntwo"),
        (r"one\ntwo", "one\ntwo"),
        (". left box empty. . .", "left box empty."),
        ("the touch screen is non-responsive. . .", "the touch screen is non-responsive."),
        ('he said ""no", twice; then 5" and, so on', 'he said ""no", twice; then 5" and, so on'),
        ("屏幕不亮 🙂", "屏幕不亮 🙂"),
        ("   ", ""),
    ],
)
def test_faults(tmp_path: Path, written_as: str, read_as: str) -> None:
    assert read_one(tmp_path, problem=written_as).fault == read_as


@pytest.mark.parametrize("brand", ["", "Unknown", "?", "-", "x", "Onbekend", "No visible brand", "I don’t know"])
def test_missing_brands(tmp_path: Path, brand: str) -> None:
    assert read_one(tmp_path, brand=brand).brand == ""


@pytest.mark.parametrize("brand", ["HP", "LG", "GE", "3m", "Nova", "Black et Decker"])
def test_short_brands_stay(tmp_path: Path, brand: str) -> None:
    assert read_one(tmp_path, brand=brand).brand == brand


@pytest.mark.parametrize("bad", ["", "0", "20", "abcd", "3014", "2014.5"])
def test_years_that_are_none(tmp_path: Path, bad: str) -> None:
    assert read_one(tmp_path, year_of_manufacture=bad).year is None


@pytest.mark.parametrize("bad", ["", "2022-13-01", "yesterday", "01/02/2022"])
def test_days_that_are_none(tmp_path: Path, bad: str) -> None:
    assert read_one(tmp_path, event_date=bad).day is None


def test_long_faults_go_through(tmp_path: Path) -> None:
    words = "very long, with a comma and a \"quote\"\n" * 20_000  # beyond the csv module's own limit
    assert read_one(tmp_path, problem=words).fault == words.strip()


def test_bom_and_windows_bytes(tmp_path: Path) -> None:
    path = written(tmp_path, [{"id": "1", "product_category": "Lamp", "problem": "ok"}], encoding="utf-8-sig")
    assert [record.id for record in read_records(path)] == ["1"]
    path.write_bytes(b"id,product_category,problem\r\n1,Lamp,caf\xe9\r\n")
    (record,) = read_records(path)
    assert record.fault.startswith("caf")


def test_missing_columns_short_lines_and_empty_records(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("product_category,problem,brand\nLamp\n,,Nova\nLamp,dead,Nova,more,and more\n\n", encoding="utf-8")
    first, second = read_records(path)
    assert (first.category, first.fault, first.brand, first.id) == ("Lamp", "", "", "line 2")
    assert (second.fault, second.brand) == ("dead", "Nova")


def test_foreign_and_missing_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    with pytest.raises(ShopError, match=r"records\.missing"):
        list(read_records(path))
    path.write_text("name,price\nscrew,1\n", encoding="utf-8")
    with pytest.raises(ShopError, match=r"records\.foreign"):
        list(read_records(path))
    path.write_text("", encoding="utf-8")
    with pytest.raises(ShopError, match=r"records\.foreign"):
        list(read_records(path))


def test_a_big_file_is_streamed(tmp_path: Path) -> None:
    path = written(tmp_path, [{"id": str(i), "product_category": "Lamp", "problem": "dead"} for i in range(5000)])
    with path.open("ab") as file:
        file.write(b"\xff\xfe")
    assert [record.id for record in islice(read_records(path), 3)] == ["0", "1", "2"]
    assert sum(1 for _ in read_records(path)) >= 5000


OURS = tuple(CategoryRow(i, seed.name[0], seed.name[1], 12, False, (), ()) for i, seed in enumerate(CATEGORIES))


@pytest.mark.parametrize(
    ("category", "partner", "fault", "ours"),
    [
        ("Mobile", "", "", "Mobile phone"),
        ("Hi-Fi separates", "", "", "Audio equipment"),
        ("Large home electrical", "microwave", "", "Microwave oven"),
        ("Misc", "", "C'est un four micro onde", "Microwave oven"),
        ("Large home electrical", "", "Le tambour, au moment de l'essorage", "Washing machine"),
        ("Lamp", "", "stands on the fridge", "Other"),
        ("", "", "", "Other"),
    ],
)
def test_categories_by_name(tmp_path: Path, category: str, partner: str, fault: str, ours: str) -> None:
    fields = {"product_category": category, "partner_product_category": partner, "problem": fault or "?"}
    path = written(tmp_path, [fields])
    (record,) = read_records(path)
    assert category_of(record, OURS).en == ours


def test_what_our_categories_do_not_say_stands_with_the_model() -> None:
    said = {record.category: kind_of(record, category_of(record, OURS), "zh_CN") for record in read_records(SAMPLE)}
    assert said["Iron"] == "电熨斗"
    assert said["Tablet"] == said["Headphones"] == "", "the category says it"
    unsaid = {each for each, kind in said.items() if not kind and each not in CATEGORIES_OF_OURS}
    assert unsaid <= set(WIDE), "every kind of the sample has its Chinese"
    (iron,) = {kind_of(each, category_of(each, OURS), "en") for each in read_records(SAMPLE) if each.category == "Iron"}
    assert iron == "Iron"


def test_the_sample_goes_into_many_of_our_categories() -> None:
    assert len({category_of(record, OURS).en for record in read_records(SAMPLE)}) >= 12
