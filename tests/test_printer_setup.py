"""A printer is tried before it is kept: past the queue, told whatever comes of it, and nothing comes out later."""

from __future__ import annotations

import os
import select
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import FieldErrors, ShopError
from app.models.store import Store
from app.print_service import PrintService
from app.printing.face import (
    BAUDS,
    Flow,
    Language,
    Media,
    Mode,
    OutletKind,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
)
from app.printing.languages.tspl import Tspl
from app.printing.outlets.memory import MemoryOutlet
from app.printing_desk import setup as printer_setup
from app.printing_desk.setup import PrinterSetup
from app.workflow.counter import intake
from app.workflow.rows.shop import Who
from app.workflow.slips import previews
from tests.conftest import intake_input
from tests.printing.lines import line, posix
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in
from tests.printing.throttled import Throttled
from tests.test_print_service import TAG, Make, make, places

__all__ = ["line", "make", "places"]  # fixtures
ASKED = Tspl().query  # before each page it is asked how it is
SERIAL = replace(TAG, name="new", outlet=OutletKind.SERIAL, address="COM3")


def nobody(_sent: int, _size: int) -> None:
    """For who does not want to know how far it is."""


@pytest.fixture
def service(make: Make) -> PrintService:
    """Printing on one printer, at work."""
    return make(TAG)


@pytest.fixture
def setup(service: PrintService) -> PrinterSetup:
    return service.setup


def outlet_of(service: PrintService, profile: PrinterProfile) -> MemoryOutlet:
    found = service._maker.make(profile)
    assert isinstance(found, MemoryOutlet)
    return found


# --- a try


def test_a_printer_that_is_not_kept_yet_prints_its_test_page_past_the_queue(service: PrintService) -> None:
    new, steps = replace(TAG, name="new", language=Language.ZPL), list[tuple[int, int]]()
    trial = service.setup.try_page(new, lambda sent, size: steps.append((sent, size)))
    (data,) = outlet_of(service, new).printed
    assert codes_in(picture_of(data, new)) == ["123456789012", "210987654321"]
    assert (trial.key, trial.sent, trial.size) == ("", len(data), len(data))
    assert steps[-1] == (len(data), len(data))
    assert service.queue.jobs() == ()
    assert service.printers() == (TAG,)


def test_a_printer_at_fault_is_sent_nothing(service: PrintService) -> None:
    outlet = outlet_of(service, TAG)
    outlet.states = [PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out")]
    trial = service.setup.try_page(TAG, nobody)
    assert (trial.key, trial.sent, trial.state.condition) == ("print.paper_out", 0, PrinterCondition.PAPER_OUT)
    assert outlet.printed == []


def test_what_broke_off_is_told_with_how_far_it_came_and_is_not_tried_again(service: PrintService) -> None:
    outlet = outlet_of(service, TAG)
    outlet.break_after = 1000
    trial = service.setup.try_page(TAG, nobody)
    assert (trial.key, trial.sent) == ("print.broke_off", 1000)
    assert trial.size > 1000
    assert outlet.printed == []
    assert service.queue.jobs() == ()


def test_a_fault_that_is_told_after_it_belongs_to_the_try(service: PrintService) -> None:
    outlet = outlet_of(service, TAG)
    outlet.states = [
        PrinterState(PrinterCondition.READY),
        PrinterState(PrinterCondition.HEAD_OPEN, "print.head_open"),
    ]
    trial = service.setup.try_page(TAG, nobody)
    assert (trial.key, trial.sent) == ("print.head_open", trial.size)


@posix
def test_a_printer_that_never_reads_is_told_soon_and_gets_nothing_of_it_later(
    service: PrintService, line: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer_setup, "TRY_SECONDS", 0.2)
    port = replace(SERIAL, address=line[1])
    trial = service.setup.try_page(port, nobody)
    assert trial.key == "print.stalled"
    assert 0 < trial.sent < trial.size
    assert len(taken(line[0])) < trial.size  # what the line itself had
    with reading(line[0]) as got:
        again = service.setup.try_page(port, nobody)
    assert again.key == ""
    page = bytes(got).removeprefix(ASKED).removesuffix(ASKED)
    assert codes_in(picture_of(page, port)) == ["123456789012", "210987654321"]  # the second page, and it alone


@contextmanager
def reading(port: int) -> Iterator[bytearray]:
    """A printer that takes all there is, to the end."""
    got, over = bytearray(), threading.Event()

    def read() -> None:
        while not over.is_set():
            got.extend(taken(port))
            select.select([port], [], [], 0.01)
        got.extend(taken(port))

    thread = threading.Thread(target=read)
    thread.start()
    yield got
    over.set()
    thread.join()


def taken(port: int) -> bytes:
    """All that lies in a line."""
    came = b""
    while select.select([port], [], [], 0)[0]:
        came += os.read(port, 1 << 16)
    return came


# --- what can't be right


@pytest.mark.parametrize(
    ("wrong", "key", "field"),
    [
        ({"width_mm": 110.0}, "printer.too_wide", "width_mm"),
        ({"width_mm": 60.0, "head_mm": 56.0}, "printer.too_wide", "width_mm"),
        ({"height_mm": 60.0, "head_mm": 56.0, "width_mm": 50.0, "rotation": 90}, "printer.too_wide", "height_mm"),
        ({"width_mm": 20.0, "height_mm": 12.0}, "print.label_too_narrow", "width_mm"),
        ({"language": Language.BROTHER, "dpi": 300}, "printer.no_such_roll", "width_mm"),
        ({"outlet": OutletKind.SERIAL, "address": "COM3", "frame": "7E1"}, "printer.seven_bits", "frame"),
        ({"offset_x_mm": 9.0}, "printer.shifted_off", "offset_x_mm"),
    ],
)
def test_what_the_printer_cannot_hold_is_refused_beside_its_field(
    service: PrintService, wrong: dict[str, object], key: str, field: str
) -> None:
    profile = replace(TAG, **wrong)
    for ask in (lambda: service.setup.try_page(profile, nobody), lambda: service.save_printers((profile,))):
        with pytest.raises(ShopError) as caught:
            ask()
        assert (caught.value.key, caught.value.field) == (key, field)
    assert service.printers() == (TAG,)
    assert outlet_of(service, TAG).printed == []


def test_what_is_kept_and_could_not_be_today_keeps_no_other_printer_away(make: Make) -> None:
    old = replace(TAG, width_mm=110.0)
    service = make(old, start=False)
    laser = PrinterProfile("laser", Role.DOCUMENT, OutletKind.SYSTEM, language=Language.PDF, paper="A4")
    service.save_printers((old, laser))
    assert service.printers() == (old, laser)


def test_without_an_address_nothing_is_asked_or_drawn(setup: PrinterSetup) -> None:
    nowhere = replace(SERIAL, address="")
    for ask in (setup.check, setup.preview_test_page, setup.line_times):
        with pytest.raises(FieldErrors):
            ask(nowhere)


def test_every_roll_that_the_form_offers_is_one_of_the_printers(setup: PrinterSetup) -> None:
    from app.ui.pages.printers.offers import DK_ROLLS

    brother = replace(TAG, language=Language.BROTHER, dpi=300, height_mm=40.0)
    for roll in DK_ROLLS:
        sides = (roll.along, roll.across) if roll.rotation else (roll.across, roll.along or brother.height_mm)
        media = Media.GAP if roll.along else Media.CONTINUOUS
        setup.check_fit(replace(brother, width_mm=sides[0], height_mm=sides[1], media=media, rotation=roll.rotation))


# --- how long a paper takes


def test_the_seconds_are_those_of_a_real_tag_at_each_speed(setup: PrinterSetup) -> None:
    times = {each.baud: each for each in setup.line_times(SERIAL)}
    assert tuple(times) == BAUDS
    assert times[115200].size > 19_200  # a picture
    assert times[9600].size < 9_000  # in parts: a slow line gets it in fewer bytes
    assert times[9600].seconds == pytest.approx(times[9600].size / 960)
    picture = {each.baud: each for each in setup.line_times(replace(SERIAL, mode=Mode.PICTURE, frame="8E1"))}
    assert picture[9600].size == times[115200].size
    assert picture[9600].seconds == pytest.approx(picture[9600].size * 11 / 9600)
    odd = {each.baud for each in setup.line_times(replace(SERIAL, baud=4800))}
    assert odd == {*BAUDS, 4800}


def test_a_roll_takes_as_long_as_a_claim_receipt_and_other_ways_are_not_asked(setup: PrinterSetup) -> None:
    roll = replace(SERIAL, role=Role.RECEIPT, language=Language.ESCPOS, paper="80mm")
    assert all(each.size > 5_000 for each in setup.line_times(roll))
    assert setup.line_times(TAG) == ()


@posix
def test_what_is_said_is_what_the_line_takes(service: PrintService, founded_store: Store, who: Who) -> None:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    intake.take_in(founded_store, who, (given,), None, "zh_CN")
    with Throttled(9600) as slow:
        printer = replace(SERIAL, name=TAG.name, address=slow.name, baud=9600, flow=Flow.XON)
        told = {each.baud: each for each in service.setup.line_times(printer)}[9600]
        service.save_printers((printer,))
        service.enqueue_owed()
        slow.wait_for(len(ASKED) + told.size)
    assert slow.seconds == pytest.approx(told.seconds, abs=0.01)
    tag = bytes(slow.received).removeprefix(ASKED)[: told.size]
    assert codes_in(picture_of(tag, printer)) == [previews.sample_claim(founded_store).card.number]


def test_the_sample_is_the_newest_order_else_one_that_is_made_up(founded_store: Store, who: Who) -> None:
    made_up = previews.sample_claim(founded_store)
    assert len(made_up.card.number) == 12
    assert made_up.card.customer.name
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    numbers = [intake.take_in(founded_store, who, (given,), None, "zh_CN").orders[0].number for _ in range(2)]
    assert previews.sample_claim(founded_store).card.number == numbers[-1]
