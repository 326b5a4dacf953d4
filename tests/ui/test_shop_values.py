"""The shop's own history in words: hours with the names of days, money, rules; the same line in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.ui.desk import Desk
from app.ui.history_words import change_words
from app.workflow import Store, history
from app.workflow.house import shop
from app.workflow.rows.kinds import SecondPerson
from app.workflow.rows.shop import DayOffRow, HoursRow, Who

SAID = {
    "en": {
        "hours": "Mon–Sat 9:00–18:00 → Mon–Fri 9:00–12:30, 13:30–18:00",
        "days_off": "2027-02-15 ~ 2027-02-21 春节",
        "rounding": "not rounded → ¥0.10",
        "rounding_down": "No → Yes",
        "second_person": "anybody who did not repair it → a manager who did not repair it",
        "tax_rate": "13 % → 7.5 %",
        "diagnosis_fee": "¥0.00 → ¥30.00",
        "paper_languages": "the shop's language → both languages",
        "language": "简体中文 → English",
        "name": "明光维修部 → Bright",
        "terms_en": "As is.",
    },
    "zh_CN": {"hours": "周一–周六 9:00–18:00 → 周一–周五 9:00–12:30, 13:30–18:00", "rounding_down": "否 → 是"},
}


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_each_change_of_the_shop_can_be_read(desk: Desk, founded_store: Store, who: Who, language: str) -> None:
    row = shop.shop_row(founded_store)
    spans = ((540, 750), (810, 1080))
    wanted = replace(
        row,
        name="Bright",
        language="en",
        hours=tuple(HoursRow(day, *span) for day in range(5) for span in spans),
        days_off=(DayOffRow(date(2027, 2, 15), date(2027, 2, 21), "春节"),),
        rounding=Decimal("0.10"),
        rounding_down=True,
        second_person=SecondPerson.MANAGER,
        tax_rate=Decimal("7.5"),
        diagnosis_fee=Decimal(30),
        paper_languages="both",
        terms_en="As is.",
    )
    shop.change_shop(founded_store, who, wanted, row.version)
    with founded_store.reading() as session:
        lines = {each.what.rpartition(".")[2]: each for each in history.of_subject(session, "shop", 1)}
    assert set(SAID["en"]) | {"founded"} == set(lines)
    said = {name: change_words(line, desk) for name, line in lines.items()}
    assert {name: said[name] for name in SAID[language]} == SAID[language]
