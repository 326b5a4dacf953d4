"""Every page and panel by keyboard: each button shows a key that works, each field has the input method it needs."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.startup import Program
from app.ui.files.viewer import Viewer
from app.ui.help_overlay import everywhere
from app.ui.main_window import MainWindow
from app.ui.tabs import MORE_KEY
from app.ui.widgets import Button
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.fields import CodeLine, Line
from app.workflow.files import attachments
from app.workflow.rows.files import FilesOf, Subject
from tests import programs
from tests.photos import photo
from tests.programs import clerk, settle
from tests.ui import shop_pages
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import _filled
from tests.ui.test_looks import stations

make = programs.make
shop = shop_pages.shop
Walk = Callable[[], Iterator[tuple[str, MainWindow]]]


@pytest.fixture(params=["en", "zh_CN"])
def walk(
    request: pytest.FixtureRequest,
    make: Callable[..., Program],
    shop: RepairShop,
    founded_shop_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> Walk:
    """The whole window on the filled shop, everything in it brought to the front one after the other."""
    shutil.copytree(_filled(founded_shop_folder)[0], tmp_path / "shop")
    program = make(tmp_path / "shop", request.param)
    main, desk = program.main, program.desk
    assert main is not None
    assert desk is not None
    desk.sign_in(clerk(program))
    attachments.attach(desk.store, clerk(program), Subject(FilesOf.ORDER, shop.washer), photo("before.jpg"), "a.jpg")
    main.showNormal()
    with qtbot.waitActive(main):
        main.activateWindow()
    settle(qtbot, program)

    def do() -> Iterator[tuple[str, MainWindow]]:
        for name, _ in stations(program, main, shop, qtbot):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()
            yield name, main

    return do


def in_sight(root: QWidget) -> list[QPushButton]:
    return [each for each in root.findChildren(QPushButton) if each.isVisible()]


def listening(window: QWidget) -> Counter[str]:
    """How many shortcuts would answer each key now: two make it ambiguous, and then none does."""
    found: Counter[str] = Counter()
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled() and shortcut.isEnabled():
            found[shortcut.key().toString()] += 1
    return found


def test_every_button_shows_a_key_that_works(walk: Walk) -> None:
    faults: dict[str, str] = {}
    for name, window in walk():
        keys = listening(window)
        for button in in_sight(window):
            fault = fault_of(button, window, keys)
            if fault:
                faults.setdefault(f"{button.text()!r} {fault}", name)
        twice = [key for key, times in keys.items() if times > 1]
        if twice:
            faults.setdefault(f"two answer {', '.join(twice)}", name)
    assert not faults, "\n" + "\n".join(f"{where}: {fault}" for fault, where in faults.items())


def fault_of(button: QPushButton, window: MainWindow, keys: Counter[str]) -> str:
    """Why a button can't be pressed by the key that is seen on it; "" when it can."""
    if button is window.tabs.more:
        return "" if keys[MORE_KEY] == 1 and button.text().startswith(MORE_KEY) else "opens no menu by its key"
    if button.property("look") == "tab":
        at = [page.key for page in window.pages].index(button.objectName().removeprefix("tab_"))
        key = f"Ctrl+{(at + 1) % 10}"
        return "" if keys[key] == 1 and button.text().startswith(key[-1]) else "is a tab without its key"
    if isinstance(button.parentWidget(), ChipBar):
        return "" if keys["Alt+Left"] == keys["Alt+Right"] == 1 else "is a chip that no key chooses"
    key = button.shown_key() if isinstance(button, Button) else ""
    if not isinstance(button, Button) or not key:
        return "shows no key"
    if not button.face().startswith(key):
        return f"hides its key {key}"
    page = window.current_page()
    assert page is not None
    in_viewer = any(isinstance(each, Viewer) for each in parents_of(button))
    if key in (VIEWER_KEYS if in_viewer else IN_PLACE):
        return ""
    if button.isEnabled() and keys[QKeySequence(key).toString()] != 1:
        return f"shows {key}, which nothing answers"
    told = {key for key, _ in (*page.keys(), *everywhere())}
    known = button.letter or key in told or key.startswith(("Alt+", "Ctrl+", "F"))
    return "" if known else f"shows {key}, which F1 does not tell"


#: what the panel, form, gallery or list of blocks at the button answers itself; their own tests press these
IN_PLACE = {"Enter", "Esc", "Del", "Alt+↑", "Alt+↓", "Space", "空格"}
#: what the viewer answers itself while it lies over the window; tests/ui/files presses them
VIEWER_KEYS = {"Esc", "←", "→", "+", "−", "R", "Del", "0"}


def parents_of(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


# --- the letters


@pytest.fixture
def board(qtbot: QtBot) -> QWidget:
    """A window to put buttons on."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def put(board: QWidget, button: Button) -> Button:
    layout = board.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    QApplication.processEvents()
    QApplication.processEvents()
    return button


def test_a_letter_of_the_words_presses_the_button_once(board: QWidget) -> None:
    pressed: list[str] = []
    save = put(board, Button("Save mine instead", lambda: pressed.append("save")))
    show = put(board, Button("Show", lambda: pressed.append("show")))
    put(board, Button("Own", lambda: pressed.append("own"), key="Alt+X", own_key=True))
    box = QLineEdit()
    layout = board.layout()
    assert layout is not None
    layout.addWidget(box)
    box.setFocus()
    QApplication.processEvents()
    assert [each.face() for each in (save, show)] == ["Alt+S  Save mine instead", "Alt+H  Show"]
    for key in (Qt.Key.Key_S, Qt.Key.Key_H, Qt.Key.Key_X):
        QTest.keyClick(box, key, Qt.KeyboardModifier.AltModifier)
    assert pressed == ["save", "show", "own"]
    assert box.text() == ""
    assert box.hasFocus()


def test_chinese_words_have_the_initials_of_their_pinyin(board: QWidget) -> None:
    faces = [put(board, Button(words)).face() for words in ("保存", "报价", "打印", "作废", "〇")]
    assert faces == ["Alt+B  保存", "Alt+J  报价", "Alt+D  打印", "Alt+Z  作废", "Alt+A  〇"]


def test_a_letter_stays_while_others_come_and_go(board: QWidget) -> None:
    first = put(board, Button("Back up"))
    second = put(board, Button("Browse"))
    assert (first.letter, second.letter) == ("B", "R")
    first.hide()
    third = put(board, Button("Bring"))
    assert (second.letter, third.letter) == ("R", "B")
    first.show()
    QApplication.processEvents()
    assert {first.letter, third.letter} >= {"B"}
    assert len({first.letter, second.letter, third.letter}) == 3


def test_a_key_of_a_buttons_own_is_never_given_to_another(board: QWidget) -> None:
    own = Button("Note", key="Alt+N", own_key=True)
    own.setParent(board)  # never seen yet
    assert put(board, Button("New")).letter == "E"


def test_room_for_the_key_is_there_from_the_first(board: QWidget) -> None:
    button = Button("Print & go")
    before = button.sizeHint()
    put(board, button)
    assert button.sizeHint() == before
    assert button.text() == "Print && go"
    assert button.sizeHint().width() > Button("Print & go", key="x").fontMetrics().horizontalAdvance(button.face())


def test_a_key_held_down_presses_once(board: QWidget) -> None:
    pressed: list[bool] = []
    put(board, Button("Test page", lambda: pressed.append(True), key="Ctrl+T", own_key=True))
    for shortcut in board.findChildren(QShortcut):
        assert not shortcut.autoRepeat()
    QTest.keyClick(board, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


# --- input methods

#: What no input method may touch: it would eat the digits.
NO_INPUT_METHOD = re.compile(
    r"phone|number|digits|\bPIN\b|serial|IMEI|\bcode\b|barcode|amount|price|cost|value|estimate|deposit|fee\b|"
    r"quantity|minutes|hours|days|months|\bdate|until|bought|promised|percent|rate\b|speed|mm\b|port\b|given|tendered",
    re.IGNORECASE,
)


def test_no_input_method_in_fields_for_codes_phones_amounts_and_days(
    walk: Walk, request: pytest.FixtureRequest
) -> None:
    faults: dict[str, str] = {}
    seen: set[bool] = set()
    for name, window in walk():
        for field in window.findChildren(QLineEdit):
            if isinstance(field.parentWidget(), QComboBox | QAbstractSpinBox):
                continue
            on = bool(field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled))
            seen.add(on)
            fault = im_fault(field, on, names=window.desk.language == "en")
            if fault:
                faults.setdefault(f"{field.accessibleName() or field.objectName()!r} {fault}", name)
    assert seen == {True, False}
    assert not faults, "\n" + "\n".join(f"{where}: {fault}" for fault, where in faults.items())


def im_fault(field: QLineEdit, on: bool, *, names: bool) -> str:
    """What is wrong with a field's input method; fields are known by their kind and, in English, by their name."""
    if not isinstance(field, Line):
        return "is no field of ours"
    enabled = field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    if isinstance(field, CodeLine):
        return "lets an input method in" if on or enabled else ""
    if field.isReadOnly() or not field.isEnabled():
        return ""
    if not on or not enabled:
        return "keeps the input method out, so nobody can type Chinese"
    asked_for = NO_INPUT_METHOD.search(field.accessibleName()) if names and not field.takes_codes else None
    return f"is a text field, but it is for “{asked_for[0]}”" if asked_for else ""
