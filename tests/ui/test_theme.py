"""Contrast of every pair that must be readable, complete tokens, the stylesheet, the font, the icons."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from app.places import resources
from app.ui import theme
from app.ui.stylesheet import BASE, FOR_EACH_TONE, TONES, stylesheet


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), theme.READABLE)
def test_text_is_readable(text: str, ground: str, dark: bool) -> None:
    look = theme.Theme(dark)
    assert theme.contrast(look.colour(text), look.colour(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["panel", "ground"])
def test_edges_of_fields_and_the_focus_are_seen(ground: str, dark: bool) -> None:
    look = theme.Theme(dark)
    for token in ("edge", "accent", "bad"):
        assert theme.contrast(look.colour(token), look.colour(ground)) >= 3


def test_contrast_knows_the_extremes() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#777777") == pytest.approx(1)


def test_the_stylesheet_uses_only_tokens_there_are() -> None:
    used = set(re.findall(r"@(\w+)", BASE + "".join(FOR_EACH_TONE.replace("#", tone) for tone in TONES)))
    assert used - {"icons"} <= set(theme.TOKENS)
    assert "@" not in stylesheet(theme.Theme().colour, "/icons")


def test_only_three_sizes_of_type() -> None:
    sizes = {int(size) for size in re.findall(r"font-size: (\d+)px", BASE)}
    assert sizes == {theme.SMALL, theme.MIDDLE, theme.BIG}


def test_chinese_is_never_squares(qapp: QApplication) -> None:
    families = theme.font_families("zh_CN")
    assert families
    font = QRawFont.fromFont(QFont(families[0], 13), QFontDatabase.WritingSystem.SimplifiedChinese)
    assert font.supportsCharacter(ord("维"))
    assert font.supportsCharacter(ord("镕"))


def test_the_theme_follows_the_setting(qapp: QApplication) -> None:
    assert theme.theme_for("dark").dark
    assert not theme.theme_for("light").dark


def test_what_it_wears_already_is_not_put_on_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    dressed: list[str] = []
    theme.apply(qapp, theme.Theme(), "en")
    with monkeypatch.context() as patch:
        for name in ("setStyle", "setPalette", "setFont", "setStyleSheet"):
            patch.setattr(QApplication, name, lambda *_values, name=name: dressed.append(name))
        theme.apply(qapp, theme.Theme(), "en")
        assert dressed == []
        theme.apply(qapp, theme.Theme(dark=True), "en")
        assert dressed == ["setStyle", "setPalette", "setStyleSheet"]
    theme.apply(qapp, theme.Theme(dark=True), "zh_CN")
    assert qapp.font().families() == theme.font_families("zh_CN")
    assert theme.Theme(dark=True).colour("ground") in qapp.styleSheet()
    theme.apply(qapp, theme.Theme(), "en")


def test_icons_are_there_with_their_licence(qapp: QApplication) -> None:
    folder = resources() / "icons"
    assert "ISC" in (folder / "LICENSE").read_text(encoding="utf-8")
    used = {"check", "chevron-down", "chevron-up", "printer", "user-round"}
    assert used <= {path.stem for path in folder.glob("*.svg")}
    assert not theme.Theme().icon("printer").isNull()
