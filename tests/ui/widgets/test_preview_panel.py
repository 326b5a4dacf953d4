"""Previews: a printer's dots stay dots on the screen, pages are scaled to the width there is."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.printing.face import Preview
from app.ui.widgets.preview_panel import PreviewPanel


def png(width: int, height: int) -> bytes:
    """A chess board: blurred pixels would be grey."""
    picture = Image.new("L", (width, height), 255)
    for y in range(height):
        for x in range(y % 2, width, 2):
            picture.putpixel((x, y), 0)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def shown(panel: PreviewPanel) -> list[Image.Image]:
    pictures = []
    for page in panel.pages:
        image = page.pixmap().toImage()  # type: ignore[attr-defined]
        bits = Image.new("L", (image.width(), image.height()))
        bits.putdata([image.pixelColor(x, y).red() for y in range(image.height()) for x in range(image.width())])
        pictures.append(bits)
    return pictures


@pytest.fixture
def panel(qtbot: QtBot) -> PreviewPanel:
    made = PreviewPanel("Slip", lambda: None, page_width=100)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("width", "times"), [(30, 3), (48, 2), (50, 2), (51, 1), (100, 1)])
def test_dots_are_shown_at_whole_multiples_of_their_size(panel: PreviewPanel, width: int, times: int) -> None:
    panel.show_preview(Preview((png(width, 6),), dots=True))
    (picture,) = shown(panel)
    assert picture.size == (width * times, 6 * times)
    assert set(picture.tobytes()) == {0, 255}


def test_finer_dots_than_the_screen_has_are_made_smaller(panel: PreviewPanel) -> None:
    panel.show_preview(Preview((png(160, 20),), dots=True))
    assert shown(panel)[0].width == 100


def test_pages_are_as_wide_as_the_panel_and_each_preview_takes_the_place_of_the_last(panel: PreviewPanel) -> None:
    panel.show_preview(Preview((png(50, 70), png(50, 70))))
    assert [picture.width for picture in shown(panel)] == [100, 100]
    panel.show_preview(Preview((png(50, 70),), ("😀",)))
    assert len(panel.pages) == 1
    assert "😀" in panel.notice.text()
    assert panel.pages[0].accessibleName() == "Slip"
    panel.show_preview(Preview((png(50, 70),), shortened=("欧阳震华",), damaged=True))
    assert "欧阳震华" in panel.notice.text()
    assert "damaged" in panel.notice.text()
    panel.show_preview(Preview((png(50, 70),)))
    assert panel.notice.text() == ""
