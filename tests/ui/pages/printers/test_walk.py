"""The way to a whole test page: each answer leads on, no try comes twice, and the way has an end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.printing.face import BAUDS, Address, Flow, Language, Media, Mode, OutletKind, PrinterProfile, Role
from app.ui.pages.printers import walk
from app.ui.pages.printers.found import not_set_up
from app.ui.pages.printers.guide_words import why_words
from app.ui.pages.printers.offers import likely, proposed, speaking
from app.ui.pages.printers.walk import Next, Seen, Step, Walk

SERIAL = PrinterProfile("tags", Role.TAG, OutletKind.SERIAL, "COM3", Language.TSPL)
USB = replace(SERIAL, outlet=OutletKind.USB, address="/dev/usb/lp0")
ROLL = replace(USB, role=Role.RECEIPT, paper="80mm", language=Language.ESCPOS)


def begun(profile: PrinterProfile) -> Walk:
    """A way on which this was tried."""
    made = walk.begin(likely(profile, None))
    made.note(profile)
    return made


def all_steps(profile: PrinterProfile, seen: Seen) -> list[Step]:
    """Where the same answer leads, again and again."""
    way, steps = begun(profile), list[Step]()
    while True:
        steps.append(way.after(profile, seen))
        if steps[-1].profile == profile:
            return steps
        profile = steps[-1].profile
        way.note(profile)
        assert len(steps) < 100


def test_nothing_on_a_serial_line_goes_through_the_speeds_then_the_languages() -> None:
    steps = all_steps(SERIAL, Seen.NOTHING)
    assert [step.profile.baud for step in steps[:5]] == [57600, 38400, 19200, 9600, 115200]
    assert [step.why for step in steps[:5]] == [*[Next.BAUD] * 4, Next.LANGUAGE]
    tried = [(step.profile.language, step.profile.baud) for step in steps[:-1]]
    assert len(set(tried)) == len(tried) == 4 * len(BAUDS) - 1
    assert steps[-1].why is Next.USED_UP


def test_nothing_elsewhere_goes_through_the_languages() -> None:
    steps = all_steps(USB, Seen.NOTHING)
    assert [step.profile.language for step in steps[:-1]] == [Language.ZPL, Language.EPL, Language.BROTHER]
    assert steps[-1].why is Next.USED_UP


def test_letters_mean_another_language_at_the_same_speed_and_odd_signs_another_speed() -> None:
    slow = replace(SERIAL, baud=9600)
    step = begun(slow).after(slow, Seen.LETTERS)
    assert step == Step(speaking(slow, Language.ZPL), Next.LANGUAGE)
    step = begun(slow).after(slow, Seen.SIGNS)
    assert step == Step(replace(slow, baud=115200), Next.BAUD)
    assert begun(USB).after(USB, Seen.SIGNS).why is Next.LANGUAGE


def test_a_part_leads_to_flow_control_then_to_a_slower_line() -> None:
    steps = all_steps(SERIAL, Seen.PART)
    assert [(step.profile.flow, step.profile.baud) for step in steps[:4]] == [
        *((Flow.RTS, 115200), (Flow.XON, 115200), (Flow.DTR, 115200), (Flow.NONE, 57600)),
    ]
    assert steps[-1].why is Next.BY_HAND
    assert all(step.profile.language is Language.TSPL for step in steps)


def test_a_part_elsewhere_leads_to_a_plain_picture_then_to_the_clerks_own_eyes() -> None:
    zebra = replace(USB, language=Language.ZPL, z64=True, mode=Mode.NATIVE)
    steps = all_steps(zebra, Seen.PART)
    assert steps[0] == Step(replace(zebra, z64=False, mode=Mode.PICTURE), Next.PLAINER)
    assert [step.why for step in steps[1:]] == [Next.BY_HAND]
    assert all_steps(ROLL, Seen.PART)[0].why is Next.BY_HAND
    assert all_steps(replace(zebra, z64=False, mode=Mode.AUTO), Seen.PART)[0].why is Next.BY_HAND  # it is one already


def test_a_size_that_is_wrong_means_other_dots() -> None:
    steps = all_steps(replace(USB, language=Language.ZPL), Seen.SIZE)
    assert [step.profile.dpi for step in steps[:-1]] == [300, 600]
    assert steps[-1].why is Next.BY_HAND


@pytest.mark.parametrize("profile", [SERIAL, USB, ROLL])
@pytest.mark.parametrize("seen", Seen)
def test_every_answer_comes_to_an_end(profile: PrinterProfile, seen: Seen) -> None:
    last = all_steps(profile, seen)[-1]
    assert last.why in {Next.DONE, Next.USED_UP, Next.BY_HAND}
    assert (last.why is Next.DONE) is (seen is Seen.WHOLE)


def test_a_printer_that_answers_has_the_right_language() -> None:
    assert begun(USB).after(USB, Seen.NOTHING, answered=True) == Step(USB, Next.LOOK)


def test_what_the_rulers_read_is_added_up() -> None:
    once = walk.corrected(SERIAL, 1.5, -0.75)
    assert (once.offset_x_mm, once.offset_y_mm) == (1.5, -0.75)
    twice = walk.corrected(once, -0.25, 0.75)
    assert (twice.offset_x_mm, twice.offset_y_mm) == (1.25, 0)
    assert walk.corrected(SERIAL, 99, -99).offset_x_mm == walk.MOST_OFFSET


def test_darker_and_lighter_begin_in_the_middle_and_stop_at_the_ends() -> None:
    assert walk.darker(SERIAL, 1).darkness == 60
    assert walk.darker(SERIAL, -1).darkness == 40
    assert walk.darker(replace(SERIAL, darkness=95), 1).darkness == 100
    assert walk.darker(replace(SERIAL, darkness=5), -1).darkness == 0


def test_a_driver_knows_its_own_dots() -> None:
    page = PrinterProfile("laser", Role.DOCUMENT, OutletKind.SYSTEM, "laser", Language.PDF)
    assert begun(page).after(page, Seen.SIZE) == Step(page, Next.BY_HAND)


@pytest.mark.parametrize("profile", [SERIAL, USB, ROLL, replace(ROLL, outlet=OutletKind.SYSTEM, language=Language.PDF)])
def test_every_step_has_words_that_fit_the_printer(profile: PrinterProfile) -> None:
    said = {why: why_words(why, profile) for why in Next}
    assert [why for why, words in said.items() if not words] == [Next.DONE]
    assert ("label" in said[Next.BY_HAND]) is (profile.role is Role.TAG)
    assert ("language and speed" in said[Next.USED_UP]) is (profile.language is not Language.PDF)


# --- what a found printer is proposed as

LASER = (Role.DOCUMENT, Language.PDF)


@pytest.mark.parametrize(
    ("address", "role", "language", "name"),
    [
        (Address(OutletKind.USB, "1284:a", "Zebra ZD421", "", Language.ZPL), Role.TAG, Language.ZPL, "Zebra ZD421"),
        (Address(OutletKind.USB, "1284:b", "EPSON TM-T20", ""), Role.RECEIPT, Language.ESCPOS, "EPSON TM-T20"),
        (Address(OutletKind.USB, "x", "lp0", "", Language.ESCPOS), Role.RECEIPT, Language.ESCPOS, ""),
        (Address(OutletKind.SERIAL, "COM3", "USB-SERIAL CH340 (COM3)", "COM3"), Role.TAG, Language.TSPL, ""),
        (Address(OutletKind.SYSTEM, "HP", "HP"), Role.DOCUMENT, Language.PDF, "HP"),
        (Address(OutletKind.SYSTEM, "QL-820NWB", "QL-820NWB"), Role.TAG, Language.PDF, "QL-820NWB"),
        (Address(OutletKind.WINDOWS, "POS-80", "POS-80"), Role.RECEIPT, Language.ESCPOS, "POS-80"),
        (Address(OutletKind.SYSTEM, "HP Postscript 2280", "HP Postscript 2280"), *LASER, "HP Postscript 2280"),
        (Address(OutletKind.WINDOWS, "佳博标签", "佳博标签"), Role.TAG, Language.TSPL, "佳博标签"),
    ],
)
def test_a_found_printer_is_proposed_as_what_it_is(address: Address, role: Role, language: Language, name: str) -> None:
    profile = proposed(address)
    assert (profile.role, profile.language, profile.name) == (role, language, name)
    assert (profile.outlet, profile.address) == (address.outlet, address.address)


def test_a_brother_is_proposed_with_a_roll_of_its_own() -> None:
    profile = proposed(Address(OutletKind.USB, "x", "Brother QL-700", "", Language.BROTHER))
    assert (profile.width_mm, profile.media, profile.dpi) == (62, Media.CONTINUOUS, 300)


def test_a_queue_of_windows_is_offered_once_raw_only_where_it_prints_labels_or_receipts() -> None:
    names = ("HP LaserJet", "Zebra ZD421", "POS-80")
    found = [Address(kind, name, name) for kind in (OutletKind.SYSTEM, OutletKind.WINDOWS) for name in names]
    offered = [(each.outlet, each.address) for each in not_set_up(found, ())]
    assert offered == [
        (OutletKind.SYSTEM, "HP LaserJet"),
        (OutletKind.WINDOWS, "Zebra ZD421"),
        (OutletKind.WINDOWS, "POS-80"),
    ]
    by_driver = PrinterProfile("z", Role.TAG, OutletKind.SYSTEM, "Zebra ZD421")
    assert "Zebra ZD421" not in [each.address for each in not_set_up(found, (by_driver,))]
