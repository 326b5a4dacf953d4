"""How history writes the shop's profile: short, the same in every language, never a repr."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from app.workflow import Store, history
from app.workflow.house import shop
from app.workflow.house.shop_history import days_off_text, hours_text, text_of
from app.workflow.rows.kinds import SecondPerson, TagForm
from app.workflow.rows.shop import DayOffRow, HoursRow, ShopRow, Who


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ([(day, 540, 1080) for day in range(7)], "Mo-Su 9:00-18:00"),
        ([(0, 540, 750), (0, 810, 1140), (1, 540, 750), (1, 810, 1140)], "Mo-Tu 9:00-12:30,13:30-19:00"),
        ([(0, 540, 1080), (2, 540, 1080), (5, 605, 1440)], "Mo 9:00-18:00; We 9:00-18:00; Sa 10:05-24:00"),
        ([(5, 0, 60), (6, 0, 60)], "Sa-Su 0:00-1:00"),
        ([], ""),
    ],
)
def test_hours(spans: list[tuple[int, int, int]], written: str) -> None:
    assert hours_text(HoursRow(*each) for each in reversed(spans)) == written


def test_days_off() -> None:
    days = (DayOffRow(date(2026, 12, 25), date(2026, 12, 25)), DayOffRow(date(2027, 2, 15), date(2027, 2, 21), "春节"))
    assert days_off_text(days) == "2026-12-25; 2027-02-15 ~ 2027-02-21 春节"
    assert text_of(days) == days_off_text(days)
    assert text_of(()) == ""


def test_every_field_of_the_profile_is_written_in_words(founded_store: Store, who: Who) -> None:
    before = shop.shop_row(founded_store)
    wanted = replace(
        before, name="明光", address="x", phone="1", country="HK", area_code="1", language="en",
        paper_languages="both", claim_paper="A4", prices_with_tax=False, tax_rate=Decimal("7.5"),
        time_zone="Asia/Hong_Kong", repair_warranty_days=30, diagnosis_fee=Decimal(5),
        second_person=SecondPerson.MANAGER, rounding=Decimal("0.10"), rounding_down=True, terms_zh="只换不修",
        terms_en="As is.", report_with_goods=True, sign_issues=True, approve_over=Decimal(250),
        approve_counts_over=Decimal(100),
        tag_form=TagForm.HANG, hours=before.hours[:1],
        header_zh="欢迎光临", header_en="Welcome", footer_zh="谢谢", footer_en="Thank you",
        days_off=(DayOffRow(date(2027, 1, 1), date(2027, 1, 1)),),
    )  # fmt: skip
    shop.change_shop(founded_store, who, wanted, before.version)
    with founded_store.reading() as session:
        lines = {each.what: (each.old, each.new) for each in history.of_subject(session, "shop", 1)}
    of_their_own = {"currency", "logo", "version", "logo_bytes", "layouts"}
    assert {f"shop.changed.{each.name}" for each in fields(ShopRow) if each.name not in of_their_own} <= set(lines)
    for what, (old, new) in lines.items():
        for text in (old or "", new or ""):
            assert "(" not in text, f"{what}: {text}"
            assert text not in {"True", "False", "None"}, f"{what}: {text}"
    assert lines["shop.changed.prices_with_tax"] == ("yes", "no")
    assert lines["shop.changed.second_person"] == ("other", "manager")
    assert lines["shop.changed.rounding"] == ("0.01", "0.10")
    assert lines["shop.changed.terms_zh"] == (None, "只换不修")
