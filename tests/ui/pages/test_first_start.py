"""The first start: sensible defaults, every wrong field named, the shop founded, the language changed midway."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui import theme, words
from app.ui.background import Background
from app.ui.pages.first_start import FirstStartPage
from app.workflow.house import shop
from app.workflow.rows.shop import Who


@pytest.fixture
def page(qapp: QApplication, store: Store, background: Background, qtbot: QtBot) -> FirstStartPage:
    words.install(qapp, "en")
    theme.apply(qapp, theme.Theme(), "en")
    made = FirstStartPage(store, background, "pc-test")
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def fill(page: FirstStartPage) -> None:
    page.form.set_values({"name": "Mingde Repairs", "country": "CN", "currency": "CNY", "time_zone": "Asia/Shanghai"})
    page.staff_form.set_values({"staff_name": "Nina", "pin": "4711", "pin_again": "4711"})


def test_it_opens_with_sensible_defaults(page: FirstStartPage) -> None:
    values = page.values()
    assert values["country"]
    assert values["currency"]
    assert values["time_zone"]
    assert len({span.weekday for span in values["hours"]}) == 6
    assert page.form.field("name").hasFocus()


def test_a_shop_is_founded(page: FirstStartPage, store: Store, qtbot: QtBot) -> None:
    fill(page)
    with qtbot.waitSignal(page.founded) as founded:
        page.save()
    assert founded.args is not None
    assert isinstance(founded.args[0], Who)
    row = shop.shop_row(store)
    assert (row.name, row.currency.code, row.time_zone) == ("Mingde Repairs", "CNY", "Asia/Shanghai")


def test_what_is_missing_stands_under_its_field(
    page: FirstStartPage, store: Store, settled: Callable[[], None]
) -> None:
    page.save()
    settled()
    assert page.form.rows["name"].error()
    assert page.staff_form.rows["staff_name"].error()
    assert page.staff_form.rows["pin"].error()
    assert page.form.field("name").hasFocus()
    assert not shop.is_founded(store)


def test_pins_must_agree_and_hours_be_readable(page: FirstStartPage, settled: Callable[[], None]) -> None:
    fill(page)
    page.staff_form.set_value("pin_again", "4712")
    page.hours.days[0].setText("mornings")
    page.save()
    settled()
    assert page.staff_form.rows["pin_again"].error()
    assert page.hours_form.rows["hours"].error()
    assert page.go.isEnabled()


def test_what_was_typed_survives_the_other_language(page: FirstStartPage, qtbot: QtBot) -> None:
    fill(page)
    with qtbot.waitSignal(page.language_wanted) as wanted:
        page.other_language.click()
    assert wanted.args == ["zh_CN"]
    kept = page.values()
    assert not any(name.startswith("pin") for name in kept)
    page.form.clear()
    page.set_values(kept)
    assert page.form.value("name") == "Mingde Repairs"


def test_the_demo_can_be_asked_for(page: FirstStartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_wanted):
        page.demo.click()
