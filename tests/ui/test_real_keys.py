"""Real key presses, at a scanner's speed, on the program's own window under Xvfb: also stalled, also beside pinyin."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.models.store import open_store
from app.workflow.house import badges
from app.workflow.rows.commands import Command
from app.workflow.rows.kinds import Role
from app.workflow.rows.numbers import command_code
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import Clock
from tests.ui import real_display
from tests.ui.real_display import Window
from tests.ui.shop_pages import _filled

SERIAL = "SN-Ab12xY/7"
SERIAL_KEYS = ("S", "N", "minus", "A", "b", "1", "2", "x", "Y", "slash", "7")
PAGE_OF = {"card": "cards", "pickup": "pickup", "part": "parts"}


@dataclass(frozen=True, slots=True)
class Counter:
    """A filled shop's folder, and the codes of an order, its claim receipt, a part and a badge."""

    folder: Path
    order: str
    receipt: str
    part: str
    badge: str


@pytest.fixture(scope="module")
def screen(own_home: Path) -> Iterator[str]:
    why = real_display.lacking()
    if why:
        pytest.skip(why)
    with real_display.display() as name:
        yield name


@pytest.fixture(scope="module")
def counter(founded_shop_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    """A filled shop, and the codes that hang on what is in it."""
    folder = tmp_path_factory.mktemp("real") / "shop"
    filled, made, _ = _filled(founded_shop_folder)
    shutil.copytree(filled, folder)
    who = Who(1, "王芳", frozenset(Role), "pc-test")
    store = open_store(folder, clock=Clock())
    card = cards.card(store, who, made.phone)
    badge = badges.issue_badge(store, who, made.li.staff_id).badge
    store.close()
    yield Counter(folder, card.number, card.receipts[0].number, made.pump.number, str(badge))


@pytest.fixture(scope="module")
def window(screen: str, counter: Counter, own_home: Path) -> Iterator[Window]:
    opened = Window(counter.folder, real_display.environment(screen, own_home))
    yield opened
    opened.close()


# --- a scanner as a keyboard


def opens(window: Window, code: str, key: str, field: str, text: str = "abc", end: str = "Return") -> None:
    """A scan with the focus in this field brings what it belongs to, and leaves the field as it was."""
    page = PAGE_OF[key]
    now = window.scanned(
        lambda: window.begin("intake", field, text),
        lambda: window.scan(code, end),
        lambda now: now["page"] == page and now[key],
    )
    assert now["codes"] == [code]
    assert window.ask(do="text_of", field=field) == text


@pytest.mark.parametrize("field", ["fault", "name", "serial"])
def test_a_scan_goes_where_its_kind_says_and_not_into_the_field(window: Window, counter: Counter, field: str) -> None:
    for code, key in ((counter.order, "card"), (counter.receipt, "pickup"), (counter.part, "part")):
        opens(window, code, key, field, "脱水时异响")


def test_a_badge_says_who_is_at_the_counter(window: Window, counter: Counter) -> None:
    window.scanned(
        lambda: window.begin("intake", "fault", "abc"),
        lambda: window.scan(counter.badge),
        lambda now: now["who"] == "李工",
    )
    assert window.ask(do="text_of", field="fault") == "abc"


def test_a_makers_serial_goes_into_the_field_for_serials_else_into_the_find_box(window: Window) -> None:
    def scan() -> None:
        window.scan(SERIAL, keys=SERIAL_KEYS)

    window.scanned(lambda: window.begin("intake", "serial"), scan, lambda now: now["text"] == SERIAL)
    window.scanned(
        lambda: window.begin("intake", "fault", "abc"),
        scan,
        lambda now: now["focus"] == "find" and now["text"] == SERIAL,
    )
    assert window.ask(do="text_of", field="fault") == "abc"


@pytest.mark.parametrize("end", ["Tab", "KP_Enter", ""])
def test_a_number_of_ours_may_end_as_the_scanner_is_set_up(window: Window, counter: Counter, end: str) -> None:
    opens(window, counter.order, "card", "fault", end=end)


def test_a_scan_during_a_stall_is_one_and_typing_during_a_stall_is_typing(window: Window, counter: Counter) -> None:
    def during_a_stall() -> None:
        window.begin("intake", "fault", "abc")
        window.ask(stall=1.0)

    now = window.scanned(
        during_a_stall, lambda: window.scan(counter.order), lambda now: now["page"] == "cards" and now["card"]
    )
    assert now["codes"] == [counter.order]
    assert window.ask(do="text_of", field="fault") == "abc"
    window.begin("intake", "serial")
    window.ask(stall=1.0)
    window.press(*counter.order, "Return", gap=60)  # by hand: slower than a scanner, delivered at once
    now = window.wait(lambda now: now["focus"] != "serial")
    assert (now["page"], now["codes"]) == ("intake", [])
    assert window.ask(do="text_of", field="serial") == counter.order


def test_a_stall_in_the_middle_of_a_scan_does_not_break_it(window: Window, counter: Counter) -> None:
    def stalled_halfway() -> None:
        typing = window.start_scan(counter.order, gap=20)
        window.ask(stall=0.2)
        typing.wait(real_display.PATIENCE)

    now = window.scanned(
        lambda: window.begin("intake", "fault", "abc"), stalled_halfway, lambda now: now["card"] == counter.order
    )
    assert now["codes"] == [counter.order]
    assert window.ask(do="text_of", field="fault") == "abc"


def test_typing_as_fast_as_hands_can_arrives_in_order(window: Window) -> None:
    window.begin("intake", "fault")
    window.press(*"thequickbrownfox", gap=45)
    window.wait(lambda now: now["text"] == "thequickbrownfox")


def test_a_code_of_the_quick_card_does_what_its_key_does(window: Window, counter: Counter) -> None:
    opens(window, counter.order, "card", "fault")
    window.wait(lambda now: not now["busy"])
    window.scanned(
        lambda: None, lambda: window.scan(command_code(Command.PARTS)), lambda now: now["page"] == "parts"
    )
    window.scanned(
        lambda: window.begin("cards"), lambda: window.scan(command_code(Command.LOCK)), lambda now: now["who"] == ""
    )


def test_the_keys_of_the_window(window: Window) -> None:
    window.begin("intake", "fault", "abc")
    for keys, page in (("ctrl+4", "parts"), ("ctrl+2", "cards"), ("ctrl+Next", "pickup"), ("ctrl+1", "intake")):
        window.press(keys)
        window.wait(lambda now, page=page: now["page"] == page)
    window.press("F2")
    window.wait(lambda now: now["focus"] == "find")
    window.press("Escape")
    window.wait(lambda now: now["focus"] != "find")
    window.press("ctrl+l")
    window.wait(lambda now: now["who"] == "")
    assert window.ask(do="text_of", field="fault") == "abc"


# --- beside a Chinese input method


@pytest.fixture(scope="module")
def pinyin(counter: Counter, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """The same with ibus-libpinyin switched on, on a display of its own."""
    why = real_display.lacking() or real_display.lacking_pinyin()
    if why:
        pytest.skip(why)
    home = tmp_path_factory.mktemp("home-pinyin")
    home.chmod(0o700)
    with real_display.display() as name, real_display.pinyin(real_display.environment(name, home)) as env:
        opened = Window(counter.folder, env)
        yield opened
        opened.close()


def test_pinyin_becomes_hanzi_in_a_text_field_and_stays_away_from_codes(pinyin: Window) -> None:
    pinyin.begin("intake", "fault")
    pinyin.press(*"ceshi", "space", gap=60)
    pinyin.wait(lambda now: now["text"] == "测试")
    pinyin.begin("intake", "serial")
    pinyin.press(*"ab12", gap=60)
    pinyin.wait(lambda now: now["text"] == "ab12")


@pytest.mark.parametrize("field", ["fault", "serial"])
def test_a_scan_with_the_input_method_on_goes_where_it_belongs(pinyin: Window, counter: Counter, field: str) -> None:
    for code, key in ((counter.order, "card"), (counter.receipt, "pickup"), (counter.part, "part")):
        opens(pinyin, code, key, field)


def test_a_scan_while_choices_are_open_is_whole_and_the_words_stay(pinyin: Window, counter: Counter) -> None:
    def choices_open() -> None:
        pinyin.begin("intake", "fault")
        pinyin.press(*"ceshi", gap=60)
        pinyin.wait(lambda now: now["underlined"] == "测试")
        pinyin.ask(do="forget_stamps")

    for code, key in ((counter.order, "card"), (counter.receipt, "pickup"), (counter.part, "part")):
        now = pinyin.scanned(
            choices_open,
            lambda code=code: pinyin.scan(code),
            lambda now, key=key: now["page"] == PAGE_OF[key] and now[key],
        )
        assert now["codes"] == [code]
        assert pinyin.ask(do="text_of", field="fault") == "测试"


def test_a_scan_during_a_stall_with_the_input_method_on(pinyin: Window, counter: Counter) -> None:
    def during_a_stall() -> None:
        pinyin.begin("intake", "fault", "abc")
        pinyin.ask(stall=0.5)

    pinyin.scanned(during_a_stall, lambda: pinyin.scan(counter.order), lambda now: now["card"] == counter.order)
    assert pinyin.ask(do="text_of", field="fault") == "abc"
