"""The register as a file: read back whole, nothing can become a formula, Excel knows its signs."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workflow.registers import csv_cells, register
from app.workflow.rows.kinds import Outcome, Service
from app.workflow.rows.papers import RegisterRow

LINE = RegisterRow(
    id=7,
    order_id=7,
    date_in=datetime(2026, 11, 16, 17, 30, tzinfo=UTC),
    number="126110000017",
    customer="张伟明",
    article="Xiaomi 14",
    accessories="Charger, \"case\"\nand bag",
    service=Service.PAID,
    promised_at=datetime(2026, 11, 18, 9, 0, tzinfo=UTC),
    date_out=None,
    outcome=None,
    collected_by="",
    receipt_voided_by="",
    struck="",
)


def read_back(*lines: RegisterRow, **words: dict[str, str]) -> list[dict[str, str]]:
    file = register.write_csv(lines, {}, "Asia/Shanghai", words.get("words"))
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def test_bom_crlf_and_headings() -> None:
    file = register.write_csv([LINE], {"customer": "客户"}, "Asia/Shanghai")
    assert file.startswith(codecs.BOM_UTF8)
    assert file.count(b"\r\n") == 2
    head = file.decode("utf-8-sig").splitlines()[0].split(",")
    assert head == [*(("客户" if column == "customer" else column) for column in register.COLUMNS)]
    assert "id" not in head


def test_values_come_back() -> None:
    done = replace(LINE, date_out=LINE.promised_at, outcome=Outcome.REPAIRED)
    (row,) = read_back(done, words={"paid": "收费", "repaired": "已修复"})
    assert row["date_in"] == "2026-11-17 01:30"  # the shop's own time
    assert row["number"] == "1261 1000 0017"  # stays text
    assert row["accessories"] == LINE.accessories
    assert (row["service"], row["outcome"]) == ("收费", "已修复")
    assert (row["date_out"], row["struck"]) == ("2026-11-18 17:00", "")


EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\x00=1", "\u00a0=1"]


@pytest.mark.parametrize("evil", EVIL)
def test_no_cell_starts_a_formula(evil: str) -> None:
    (row,) = read_back(replace(LINE, customer=evil))
    assert row["customer"].startswith("'")


def test_headings_cannot_start_a_formula_either() -> None:
    file = register.write_csv([], {"customer": "=1"}, "UTC")
    assert "'=1" in file.decode("utf-8-sig").split(",")


@given(st.text(), st.text())
def test_any_text_goes_through(customer: str, article: str) -> None:
    (row,) = read_back(replace(LINE, customer=customer, article=article))
    assert row["collected_by"] == ""
    assert not row["customer"].lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    clean = csv_cells.CONTROL.sub("", article)
    assert row["article"] in (clean, "'" + clean)
