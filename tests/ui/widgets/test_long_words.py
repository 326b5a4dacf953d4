"""Long lines and endless words keep to their place: cut with "…" on buttons, broken anywhere in labels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import CodeEdit, ElidingButton, Form, LineEdit, LongEdit, Notice, PhoneEdit, label
from app.ui.widgets.long_words import BREAK, HELD, breakable, shortened


def test_usual_words_stay_as_they_are() -> None:
    assert breakable("脱水时异响,停机 CE0J8D00600U2G3N0021 Hello") == "脱水时异响,停机 CE0J8D00600U2G3N0021 Hello"


@pytest.mark.parametrize("word", ["x" * 25, "W" * 5000, "👨‍👩‍👧‍👦" * 300, "很" * 900])
def test_endless_words_may_break(word: str) -> None:
    broken = breakable(f"a {word} b")
    assert broken.replace(BREAK, "") == f"a {word} b"
    assert max(len(part) for part in broken.replace(BREAK, " ").split()) <= 24


def test_a_label_says_what_it_was_given(desk: Desk, qtbot: QtBot) -> None:
    word = "W" * 300
    made = label(word, wrap=True)
    qtbot.addWidget(made)
    assert made.text() == word
    assert made.minimumSizeHint().width() < 320
    made.setText(word * 2)
    assert made.text() == word * 2
    assert made.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("number", ["1261 1000 0144", "154 0013 8000"])
def test_a_number_is_never_broken_over_two_lines(desk: Desk, qtbot: QtBot, number: str) -> None:
    words = f"Possible repeat repair: the same article, {number}, handed out 10 days ago."
    made = label(words, wrap=True)
    qtbot.addWidget(made)
    assert made.text() == words
    shown = QLabel.text(made)
    assert number not in shown
    assert number.replace(" ", HELD) in shown
    made.setText("12 1000 0144, 1234 5678 90")  # no such number
    assert QLabel.text(made) == "12 1000 0144, 1234 5678 90"


def test_a_notice_wraps_inside_its_panel(desk: Desk, qtbot: QtBot) -> None:
    notice = Notice("W" * 500, "warn")
    qtbot.addWidget(notice)
    assert notice.minimumSizeHint().width() < 320


def test_a_button_is_cut_to_the_width_there_is(desk: Desk, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    words = "2026-11-16 · Repaired · a long fault & more,\nin two lines, " * 5
    pressed: list[bool] = []
    button = ElidingButton(words, lambda: pressed.append(True))
    column.addWidget(button)
    holder.resize(300, 60)
    holder.show()
    qtbot.waitExposed(holder)
    assert holder.width() == 300
    narrow = button.shown()
    assert narrow.endswith("…")
    assert button.fontMetrics().horizontalAdvance(narrow) <= button.width()
    assert "\n" not in button.text()
    assert button.toolTip() == words
    holder.resize(700, 60)
    qtbot.waitUntil(lambda: len(button.shown()) > len(narrow))
    button.click()
    assert pressed == [True]


def test_what_is_drawn_is_the_cut_text(desk: Desk, qtbot: QtBot) -> None:
    """A button of the cut words as such looks the same."""

    def picture(button: ElidingButton) -> QPixmap:
        qtbot.addWidget(button)
        button.resize(200, 26)
        return button.grab()

    long = ElidingButton("W" * 400)
    drawn = picture(long)
    assert drawn.toImage() == picture(ElidingButton(long.shown())).toImage()
    assert drawn.toImage() != picture(ElidingButton("W" * 5)).toImage()


def test_shortened_is_one_line() -> None:
    assert shortened("a\nb  c") == "a b c"
    assert shortened("x" * 300, 10) == "x" * 9 + "…"


@pytest.mark.parametrize(("field", "most"), [("line", 100), ("code", 20), ("phone", 60), ("long", 5000)])
def test_what_is_pasted_is_refused_and_never_cut_unseen(desk: Desk, qtbot: QtBot, field: str, most: int) -> None:
    made = {
        "line": lambda: LineEdit(longest=100),
        "code": lambda: CodeEdit(longest=20),
        "phone": PhoneEdit,
        "long": lambda: LongEdit(longest=5000),
    }[field]()
    form = Form(desk.sentence)
    qtbot.addWidget(form)
    form.add("field", "Field", made)
    made.set_value("7" * 6000)
    assert form.value("field") == "7" * 6000
    with pytest.raises(ShopError) as refused:
        form.check()
    form.show_errors(refused.value)
    assert str(most) in form.rows["field"].error()
    made.set_value("7" * most)
    form.check()
