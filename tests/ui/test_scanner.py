"""A scan is told from typing by time stamps alone; what is no scan arrives as it was typed, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui import taken_back
from app.ui.scanner import ENTER, GAP_MS, Run, Scanner
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.numbers import build, build_random

CODE = build(NumberKind.ORDER, "2611", 427)
FOREIGN = "6901234567892"
Text = QLineEdit | QPlainTextEdit


def feed(run: Run, text: str, stamps: list[int]) -> list[str]:
    return [run.feed(char, stamp) for char, stamp in zip(text, stamps, strict=True)]


def test_a_fast_run_with_enter_is_a_scan() -> None:
    run = Run()
    verdicts = feed(run, CODE + ENTER, [1000 + 8 * i for i in range(13)])
    assert verdicts == ["hold"] * 12 + ["scan"]
    assert run.code == CODE


def test_a_gap_breaks_the_run() -> None:
    run = Run()
    stamps = [1000 + 8 * i + (GAP_MS + 1 if i > 5 else 0) for i in range(13)]
    assert feed(run, CODE + ENTER, stamps)[-1] == "scan"
    assert run.code == CODE[6:]


def test_typing_is_no_scan_even_when_it_is_delivered_at_once() -> None:
    run = Run()
    assert feed(run, CODE + ENTER, [1000 + 120 * i for i in range(13)])[-1] == "pass"


def test_stamp_0_is_never_a_scan() -> None:
    assert feed(Run(), CODE + ENTER, [0] * 13) == ["pass"] * 13


def test_a_short_run_is_no_scan() -> None:
    assert feed(Run(), "12345" + ENTER, [1000 + i for i in range(6)])[-1] == "pass"


def test_a_clock_that_runs_backwards_breaks_the_run() -> None:
    run = Run()
    run.feed("1", 5000)
    assert not run.continues(4990)


@pytest.fixture
def scanner(qapp: QApplication) -> Iterator[Scanner]:
    made = Scanner(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def codes(scanner: Scanner) -> list[str]:
    """What was scanned."""
    found: list[str] = []
    scanner.scanned.connect(found.append)
    return found


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    return edit


def send(target: QWidget, text: str, start: int, gap: int) -> None:
    for i, char in enumerate(text):
        key = {ENTER: Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(char) or Qt.Key(ord(char.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier if char.isupper() else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, shift, char)
            event.setTimestamp(start + i * gap)
            QCoreApplication.sendEvent(target, event)


def test_a_scan_reaches_the_program_and_not_the_field(field: QLineEdit, codes: list[str]) -> None:
    send(field, CODE + ENTER, 10_000, 8)
    send(field, "SN-Ab12xY" + ENTER, 20_000, 8)
    assert codes == [CODE, "SN-Ab12xY"]
    assert field.text() == ""


def test_fast_typing_without_enter_arrives_in_order(scanner: Scanner, field: QLineEdit, qtbot: QtBot) -> None:
    send(field, "repair", 10_000, 20)
    qtbot.waitUntil(lambda: field.text() == "repair")


def test_slow_typing_arrives_with_its_enter(scanner: Scanner, field: QLineEdit, qtbot: QtBot) -> None:
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    send(field, "1234567" + ENTER, 10_000, 100)
    qtbot.waitUntil(lambda: entered == ["1234567"])


def test_a_key_that_is_no_character_lets_the_held_ones_go_first(scanner: Scanner, field: QLineEdit) -> None:
    send(field, "ab", 10_000, 5)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.text() == "ab"
    assert field.cursorPosition() == 0


def test_key_clicks_of_tests_are_typing(scanner: Scanner, field: QLineEdit) -> None:
    QTest.keyClicks(field, CODE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == CODE


# --- held keys are never lost


def test_two_scanners_do_not_throw_keys_to_each_other_for_ever(
    scanner: Scanner, qapp: QApplication, field: QLineEdit, qtbot: QtBot
) -> None:
    """A tour in the same process left its own one installed: what either gave out the other held again."""
    other = Scanner(qapp)
    send(field, "repair", 10_000, 20)
    qtbot.waitUntil(lambda: field.text() == "repair")
    send(field, "ab", 20_000, 5)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.text() == "repairab"
    other.close()
    other.deleteLater()


def test_a_closed_scanner_gives_out_what_it_held(qapp: QApplication, field: QLineEdit) -> None:
    made = Scanner(qapp)
    send(field, "abc", 10_000, 8)
    made.close()
    assert field.text() == "abc"
    send(field, CODE + ENTER, 20_000, 8)
    assert field.text() == "abc" + CODE
    made.deleteLater()


@pytest.mark.parametrize("way", ["click", "shortcut", "deactivated"])
def test_what_was_typed_is_there_before_what_comes_after_it(
    scanner: Scanner, field: QLineEdit, qtbot: QtBot, way: str
) -> None:
    """After a stall the keys and a click or an F9 come in one go."""
    seen: list[str] = []
    button = QPushButton(field)
    button.pressed.connect(lambda: seen.append(field.text()))
    button.show()
    shortcut = QShortcut(QKeySequence("F9"), field)
    shortcut.activated.connect(lambda: seen.append(field.text()))
    with qtbot.waitActive(field):
        field.activateWindow()
    send(field, "typed", 10_000, 30)
    assert field.text() == ""
    if way == "click":
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    elif way == "shortcut":
        QTest.keyClick(field, Qt.Key.Key_F9)
    else:
        QCoreApplication.sendEvent(field, QEvent(QEvent.Type.WindowDeactivate))
        seen.append(field.text())
    assert seen == ["typed"]


def test_a_dialog_that_a_key_opens_does_not_stop_the_scanner(
    scanner: Scanner, field: QLineEdit, codes: list[str], qtbot: QtBot
) -> None:
    """Giving out a key may run a loop of its own (a file dialog): scans in there are scans."""

    def scan_inside(text: str) -> None:
        if text == "a":
            send(field, CODE + ENTER, 50_000, 8)

    field.textEdited.connect(scan_inside)
    send(field, "ab", 10_000, 8)
    qtbot.waitUntil(lambda: field.text() == "ab")
    assert codes == [CODE]


def test_a_field_that_went_away_takes_its_keys_to_the_one_that_has_the_focus(
    scanner: Scanner, field: QLineEdit, qtbot: QtBot
) -> None:
    gone = QLineEdit()
    send(gone, "abc", 10_000, 8)
    shiboken6.delete(gone)
    with qtbot.waitActive(field):
        field.activateWindow()
    scanner.flush()
    assert field.text() == "abc"


# --- how a scanner ends a code


def test_tab_ends_a_code_as_enter_does(field: QLineEdit, codes: list[str]) -> None:
    send(field, FOREIGN + "\t", 10_000, 8)
    assert codes == [FOREIGN]
    assert field.text() == ""


def test_a_number_of_ours_needs_no_end_and_a_late_enter_presses_nothing(
    field: QLineEdit, codes: list[str], qtbot: QtBot
) -> None:
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    send(field, CODE, 10_000, 8)
    qtbot.waitUntil(lambda: codes == [CODE])
    send(field, ENTER, 10_000 + 12 * 8 + 100, 0)
    assert (field.text(), entered) == ("", [])
    send(field, ENTER, 20_000, 0)
    assert entered == [""]


def test_a_foreign_code_without_an_end_is_typing(field: QLineEdit, codes: list[str], qtbot: QtBot) -> None:
    send(field, FOREIGN, 10_000, 8)
    qtbot.waitUntil(lambda: field.text() == FOREIGN)
    assert codes == []


def test_shift_does_not_break_a_run(field: QLineEdit, codes: list[str]) -> None:
    stamp = 10_000
    for char in "SN-Ab12xY":
        if char.isupper():
            shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
            shift.setTimestamp(stamp)
            QCoreApplication.sendEvent(field, shift)
        send(field, char, stamp, 0)
        stamp += 8
    send(field, ENTER, stamp, 0)
    assert codes == ["SN-Ab12xY"]


def test_a_scan_does_not_press_the_button_that_has_the_focus(
    scanner: Scanner, codes: list[str], qtbot: QtBot
) -> None:
    pressed: list[bool] = []
    button = QPushButton("Save")
    button.setAutoDefault(True)
    button.clicked.connect(pressed.append)
    qtbot.addWidget(button)
    button.show()
    button.setFocus()
    send(button, CODE + ENTER, 10_000, 8)
    send(button, "AB 12 CD" + ENTER, 20_000, 8)  # a blank presses a button, too
    assert codes == [CODE, "AB 12 CD"]
    assert pressed == []


# --- stalls and slow input methods: the wall clock says nothing


def test_a_scan_whose_middle_comes_late_is_one_and_leaves_no_trace(
    field: QLineEdit, codes: list[str], qtbot: QtBot
) -> None:
    field.setText("张伟")
    field.setCursorPosition(1)
    send(field, CODE[:5], 10_000, 8)
    qtbot.waitUntil(lambda: field.text() == f"张{CODE[:5]}伟")  # held at most 35 ms
    send(field, CODE[5:8], 10_040, 8)
    qtbot.waitUntil(lambda: field.text() == f"张{CODE[:8]}伟")
    send(field, CODE[8:] + ENTER, 10_064, 8)
    assert codes == [CODE]
    assert (field.text(), field.cursorPosition()) == ("张伟", 1)


def test_what_was_changed_meanwhile_is_not_taken_back(field: QLineEdit, codes: list[str], qtbot: QtBot) -> None:
    send(field, CODE[:5], 10_000, 8)
    qtbot.waitUntil(lambda: field.text() == CODE[:5])
    field.setText("something else")
    send(field, CODE[5:] + ENTER, 10_040, 8)
    assert codes == [CODE]
    assert field.text() == "something else"


def test_typing_during_a_stall_is_no_scan_and_a_scan_is_one(field: QLineEdit, codes: list[str], qtbot: QtBot) -> None:
    """All at once, as after a stall; only the stamps differ."""
    send(field, "typed by hand" + ENTER, 10_000, 120)
    send(field, CODE + ENTER, 12_000, 5)
    send(field, "again", 13_000, 150)
    qtbot.waitUntil(lambda: field.text() == "typed by handagain")
    assert codes == [CODE]


# --- an input method with its choices open


def compose(target: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(target, event)


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def name(request: pytest.FixtureRequest, qtbot: QtBot) -> Text:
    """A text field with "王" in it and 章为 underlined behind it, not chosen yet."""
    edit = request.param()
    qtbot.addWidget(edit)
    edit.show()
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()
    compose(edit, "", "王")
    compose(edit, "章为")
    return edit


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Let seconds pass for whoever watches the input method."""
    now = [100.0]
    monkeypatch.setattr(taken_back, "monotonic", lambda: now[0])

    def do(seconds: float) -> None:
        now[0] += seconds

    return do


def text_of(edit: Text) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


@pytest.mark.parametrize("kind", [NumberKind.ORDER, NumberKind.CLAIM_RECEIPT, NumberKind.PART])
def test_a_scan_whose_first_digit_chose_a_word_is_whole_and_the_word_is_as_it_was(
    scanner: Scanner, codes: list[str], later: Callable[[float], None], name: Text, kind: NumberKind
) -> None:
    code = build(kind, "2611", 427)
    later(0.5)  # the clerk looks at the choices; the scanner's first digit takes one
    compose(name, "", "张为")
    compose(name, "")
    send(name, code[1:] + ENTER, 10_000, 5)
    assert codes == [code]
    assert text_of(name) == "王章为"


def test_a_choice_that_comes_behind_its_scan_is_not_taken_either(
    scanner: Scanner, codes: list[str], later: Callable[[float], None], name: Text
) -> None:
    """After a stall the keys are there before what the input method made of the first of them."""
    later(0.5)
    send(name, CODE[1:] + ENTER, 10_000, 5)
    assert codes == [CODE]
    compose(name, "", "张为")
    compose(name, "", "张")
    assert text_of(name) == "王章为"
    later(0.5)
    compose(name, "再")
    compose(name, "", "再")
    assert text_of(name) == "王章为再"


def test_a_scan_that_lost_more_is_said_to_be_spoiled(
    scanner: Scanner, codes: list[str], later: Callable[[float], None], name: Text
) -> None:
    spoiled: list[bool] = []
    scanner.spoiled.connect(lambda: spoiled.append(True))
    badge = build_random(NumberKind.BADGE, "8901234567")
    later(0.5)
    compose(name, "章为")  # 8, 9 and 0 turn the pages of the choices, 1 takes one
    compose(name, "", "章为")
    send(name, badge[4:] + ENTER, 10_000, 5)
    assert (codes, spoiled) == ([], [True])
    assert text_of(name) == "王章为"


def test_a_choice_made_before_is_the_clerks_own(
    scanner: Scanner, codes: list[str], later: Callable[[float], None], name: Text
) -> None:
    compose(name, "", "张为")
    later(0.3)
    send(name, CODE + ENTER, 10_000, 5)
    assert codes == [CODE]
    assert text_of(name) == "王张为"


def test_a_choice_that_only_looks_eaten_stays_when_the_code_is_whole(
    scanner: Scanner, codes: list[str], name: Text
) -> None:
    compose(name, "", "张为")
    send(name, CODE + ENTER, 10_000, 5)
    send(name, FOREIGN + ENTER, 20_000, 5)
    assert codes == [CODE, FOREIGN]
    assert text_of(name) == "王张为"
