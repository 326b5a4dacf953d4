"""A paper's picture beside what it is about: an edge on white ground, and words for what is not as it was meant."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.printing.face import Preview
from app.ui import theme
from app.ui.widgets.paper_picture import PaperPicture
from tests.ui.widgets.test_preview_panel import png

SIZE = QSize(300, 200)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    gc.collect()  # what earlier tests left would be dressed anew, one by one
    made = theme.Theme(dark=request.param)
    theme.apply(qapp, made, "en")
    yield made
    theme.apply(qapp, theme.Theme(), "en")


@pytest.fixture
def picture(qtbot: QtBot, look: theme.Theme) -> PaperPicture:
    made = PaperPicture("Tag")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("dots", [True, False])
def test_an_edge_of_the_themes_colour_is_around_the_picture_and_nothing_else(
    picture: PaperPicture, look: theme.Theme, dots: bool
) -> None:
    assert not picture.page.isVisible()  # no edge around nothing
    picture.show_preview(Preview((png(60, 40),), dots=dots), SIZE)
    picture.adjustSize()
    seen = picture.page.grab().toImage()
    wide, high = picture.page.pixmap().width(), picture.page.pixmap().height()
    assert (seen.width(), seen.height()) == (wide + 2, high + 2)
    edge = QColor(look.colour("line"))
    corners = ((0, 0), (wide + 1, 0), (0, high + 1), (wide + 1, high + 1), (wide // 2, 0), (0, high // 2))
    assert {seen.pixelColor(*at).name() for at in corners} == {edge.name()}
    picture.clear()
    assert not picture.page.isVisible()


def test_dots_are_whole_unless_the_picture_is_to_fill_its_place(picture: PaperPicture) -> None:
    picture.show_preview(Preview((png(80, 40),), dots=True), SIZE)
    assert picture.page.pixmap().width() == 240
    picture.show_preview(Preview((png(80, 40),), dots=True), SIZE, dot_for_dot=False)
    assert picture.page.pixmap().width() == 300


def test_what_is_shortened_lacks_a_glyph_or_is_damaged_is_said_beside_it(picture: PaperPicture) -> None:
    picture.show_preview(Preview((png(60, 40),), ("😀",), ("欧阳震华",), dots=True, damaged=True), SIZE)
    assert [word in picture.notice.text() for word in ("😀", "欧阳震华", "damaged")] == [True] * 3
    picture.show_preview(Preview((png(60, 40),), dots=True), SIZE)
    assert picture.notice.text() == ""
    assert not picture.notice.isVisible()
