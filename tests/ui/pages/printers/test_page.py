"""The printers page: add, change, take away, ask, test page; only the fields that matter are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.errors import ShopError
from app.printing.face import Address, Language, OutletKind, PrinterCondition, PrinterProfile, PrinterState, Role
from app.ui.desk import Desk
from app.ui.pages.printers.offers import dpis_for, languages_for, outlets_for, papers_for
from app.ui.pages.printers.page import PrintersPage
from tests.ui.conftest import FakePrinting
from tests.ui.text_dump import compare


def test_the_first_printer_is_shown(page: PrintersPage) -> None:
    assert page.form.value("name") == "标签机"
    assert page.form.value("found") == "/dev/ttyUSB0"
    assert page.form.profile().language is Language.TSPL


def test_only_fields_that_matter_are_shown(page: PrintersPage) -> None:
    rows = page.form.rows
    assert rows["baud"].isVisible()
    assert rows["width_mm"].isVisible()
    assert not rows["paper"].isVisible()
    page.form.set_value("role", Role.RECEIPT)
    assert page.form.value("paper") == "80mm"  # a serial line has no driver for pages
    page.form.set_value("outlet", OutletKind.FILE)
    page.form.set_value("paper", "A5")
    assert not rows["baud"].isVisible()
    assert not rows["width_mm"].isVisible()
    assert rows["paper"].isVisible()
    assert rows["open_after"].isVisible()
    assert not rows["language"].isVisible()
    assert page.form.profile().language is Language.PDF


USB = (OutletKind.USB, "/dev/usb/lp1", Language.ESCPOS)
ROLL = PrinterProfile("前台小票机", Role.RECEIPT, *USB, paper="58mm", cut=False, short_terms=True)


def test_a_roll_printer_is_set_up(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> None:
    rows = page.form.rows
    page.begin_new()
    page.form.set_values({"name": ROLL.name, "role": Role.RECEIPT, "outlet": OutletKind.USB, "address": ROLL.address})
    page.form.set_values({"paper": "58mm", "cut": False, "short_terms": True})
    for name in ("paper", "language", "dpi", "cut", "short_terms"):
        assert rows[name].isVisible(), name
    for name in ("width_mm", "gap_mm", "baud", "open_after"):
        assert not rows[name].isVisible(), name
    page.save()
    settled()
    assert printing.profiles[-1] == ROLL
    page.begin_new()
    page.form.show_profile(ROLL)
    assert page.form.profile() == ROLL


def test_every_choice_that_is_offered_comes_back(page: PrintersPage) -> None:
    for role in Role:
        for outlet in outlets_for(role):
            for paper in papers_for(role, outlet) if role is not Role.TAG else ("A5",):
                for language in languages_for(role, outlet, paper):
                    dpi = dpis_for(role, language)[-1]
                    profile = PrinterProfile("x", role, outlet, "there", language, dpi=dpi, paper=paper)
                    page.form.show_profile(profile)
                    assert page.form.profile() == profile


def test_what_makes_no_sense_is_not_offered(page: PrintersPage) -> None:
    assert set(papers_for(Role.RECEIPT, OutletKind.SERIAL)) == {"80mm", "58mm"}
    assert OutletKind.USB not in outlets_for(Role.DOCUMENT)
    assert languages_for(Role.RECEIPT, OutletKind.SYSTEM, "A5") == (Language.PDF,)
    assert Language.ESCPOS not in languages_for(Role.TAG, OutletKind.SYSTEM, "A5")
    page.begin_new()
    page.form.set_value("role", Role.DOCUMENT)
    assert page.form.profile().paper == "A4"  # lists are A4


def test_a_printer_is_changed_and_one_is_added(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    page.form.set_value("name", "Tags")
    assert page.save()
    settled()
    assert [profile.name for profile in printing.profiles] == ["Tags"]
    page.begin_new()
    page.form.set_values({"name": "Laser", "role": Role.DOCUMENT, "outlet": OutletKind.SYSTEM, "address": "laser"})
    page.save()
    settled()
    assert [profile.name for profile in printing.profiles] == ["Tags", "Laser"]
    assert printing.profiles[1].address == "laser"


def test_what_cannot_be_right_is_said_under_its_field(page: PrintersPage, printing: FakePrinting) -> None:
    page.form.set_value("width_mm", None)
    page.save()
    assert page.form.rows["width_mm"].error()
    assert printing.profiles[0].width_mm == 60


def test_a_refusal_is_shown(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_profiles: tuple[PrinterProfile, ...]) -> None:
        raise ShopError("printer.name_twice", "name")

    monkeypatch.setattr(printing, "save_printers", refuse)
    page.save()
    settled()
    assert page.form.rows["name"].error()


def test_taking_away_asks_first(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> None:
    assert not page.editor.remove.isHidden()
    page.ask_remove()
    assert page.reason.asking()
    assert page.step_back()
    assert len(printing.profiles) == 1
    page.ask_remove()
    page.reason.agree()
    settled()
    assert printing.profiles == ()
    assert page.editor.remove.isHidden()  # what is not there yet can't be taken away


def test_a_test_page_needs_a_saved_printer(
    page: PrintersPage, desk: Desk, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    page.print_test()
    settled()
    assert printing.tested == ["标签机"]
    complaints: list[str] = []
    desk.complained.connect(complaints.append)
    page.begin_new()
    page.print_test()
    assert len(complaints) == 1


def test_asking_how_it_is(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> None:
    printing.setup.state = PrinterState(PrinterCondition.PAPER_OUT)
    page.editor.check()
    settled()
    assert "out of paper" in page.editor.state.text()


def test_what_is_typed_stays_when_the_list_is_read_anew(
    page: PrintersPage, desk: Desk, settled: Callable[[], None]
) -> None:
    page.begin_new()
    page.form.set_value("name", "half typed")
    desk.tell({"queue"})  # a job was printed meanwhile
    settled()
    assert page.form.value("name") == "half typed"
    assert page.editor.remove.isHidden()


def test_the_list_stands_on_the_printer_in_the_form(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    page.begin_new()
    page.form.set_values({"name": "Laser", "outlet": OutletKind.SYSTEM, "address": "laser"})
    page.save()
    settled()
    assert page.table.current_row().profile == printing.profiles[1]
    page.table.select_id(0)
    assert page.form.value("name") == "标签机"


# --- what was found


ZEBRA = Address(OutletKind.USB, "1284:Zebra:ZD421:7", "Zebra ZD421", "/dev/usb/lp0", Language.ZPL)
LASER = Address(OutletKind.SYSTEM, "laser", "laser")


def test_only_what_is_not_set_up_yet_is_offered(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    assert page.found.rows() == []  # the one port there is has its printer
    assert page.found.nothing.isVisible()
    assert not page.found.take.isVisible()
    printing.setup.addresses += (ZEBRA, LASER)
    page.found.again.click()
    settled()
    assert page.found.rows() == [ZEBRA, LASER]
    page.found.table.select_id(1)
    page.found.choose()
    assert (page.form.value("name"), page.form.value("role")) == ("laser", Role.DOCUMENT)
    page.save()
    settled()
    assert page.found.rows() == [ZEBRA]


def test_two_of_a_kind_get_two_names(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> None:
    printing.profiles = (*printing.profiles, PrinterProfile("Zebra ZD421", Role.TAG, OutletKind.USB, "1284:other"))
    printing.setup.addresses = (ZEBRA, Address(OutletKind.SERIAL, "COM3", "COM3", "COM3"))
    page.refresh()
    page.look_for_ports()
    settled()
    page.found.choose()
    profile = page.form.profile()
    assert (profile.name, profile.language, profile.address) == ("Zebra ZD421 2", Language.ZPL, ZEBRA.address)
    page.step_back()
    page.found.table.select_id(1)
    page.found.choose()
    assert page.form.profile().name == "Tag printer"


def test_it_is_dumped(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> None:
    printing.setup.addresses += (ZEBRA, LASER)
    page.look_for_ports()
    settled()
    compare(page, "printers")
    page.found.choose()
    page.guide.print_page()
    settled()
    compare(page, "printers_guide")
