"""Contrast of every pair that must be readable, complete tokens, the stylesheet, the font, the icons."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QRawFont
from PySide6.QtWidgets import QApplication

from app.places import resources
from app.ui import theme
from app.ui.names import STATE_TONES
from app.ui.pages.queue.words import JOB_TONES
from app.ui.stylesheet import BASE, FOR_EACH_TONE, TONES, stylesheet
from tests.ui import sheet


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), theme.READABLE)
def test_text_is_readable(text: str, ground: str, dark: bool) -> None:
    look = theme.Theme(dark)
    assert theme.contrast(look.colour(text), look.colour(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_of_the_stylesheet_is_readable_on_every_ground_it_can_stand_on(dark: bool) -> None:
    look = theme.Theme(dark)
    pairs = sheet.pairs()
    assert len({where for where, _, _ in pairs}) > 60
    assert {("on_accent", "accent"), ("bad", "accent_soft"), ("quiet", "field_off")} <= {(t, g) for _, t, g in pairs}
    faint = [
        f"{where}: {text} on {ground} {contrast:.2f}"
        for where, text, ground in pairs
        if (contrast := theme.contrast(look.colour(text), look.colour(ground))) < 4.5
    ]
    assert not faint, "\n".join(faint)


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ('QLabel[look="new"] { color: @line; }', ("line", "panel")),
        ('QPushButton[look="new"] { background: @edge; }', ("text", "edge")),
        ('QPushButton[look="main"]:pressed { background: @good_soft; }', ("on_accent", "good_soft")),
        ('QFrame[look="new"] { background: @bad; }', ("quiet", "bad")),
        ("QTreeView { selection-color: @edge; }", ("edge", "accent_soft")),
    ],
)
def test_a_new_rule_is_judged_too(rule: str, told: tuple[str, str]) -> None:
    assert told in {(text, ground) for _, text, ground in sheet.pairs(rule)}
    assert told not in {(text, ground) for _, text, ground in sheet.pairs()}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["panel", "stripe", "accent_soft"])  # a line of a list, every second one, the chosen
def test_tones_painted_in_lists_are_readable(ground: str, dark: bool) -> None:
    look = theme.Theme(dark)
    for tone in {"text", "quiet", *TONES, *STATE_TONES.values(), *JOB_TONES.values()}:
        assert theme.contrast(look.colour(tone), look.colour(ground)) >= 4.5, tone


@pytest.mark.parametrize("dark", [False, True])
def test_what_the_palette_paints_is_readable(qapp: QApplication, dark: bool) -> None:
    palette, role = theme.Theme(dark).palette(), QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for text, ground in (
            *((role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase)),
            *((role.ButtonText, role.Button), (role.PlaceholderText, role.Base), (role.ToolTipText, role.ToolTipBase)),
            *((role.HighlightedText, role.Highlight), (role.Link, role.Window)),
        ):
            colours = (palette.color(group, each).name() for each in (text, ground))
            assert theme.contrast(*colours) >= 4.5, (group, text, ground)


def test_colours_are_written_in_the_theme_only() -> None:
    """Everything that is seen takes its colours by token; the paper of a printed preview is no part of the theme."""
    folder = Path(theme.__file__).parent
    loose: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        if file.name == "theme.py":
            continue
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            named = re.search(r"[\"'(]#[0-9a-fA-F]{3,8}\b|GlobalColor\.(?!transparent)|\bQColor\([\"\d]", line)
            if named:
                loose.append(f"{file.relative_to(folder)}:{at}: {line.strip()}")
    assert not loose, "\n".join(loose)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["panel", "ground"])
def test_edges_of_fields_and_the_focus_are_seen(ground: str, dark: bool) -> None:
    look = theme.Theme(dark)
    for token in ("edge", "accent", "bad"):
        assert theme.contrast(look.colour(token), look.colour(ground)) >= 3


@pytest.mark.parametrize("widget", ["QLineEdit", "QPlainTextEdit", "QComboBox"])
def test_the_focus_is_seen_among_fields_that_are_wrong(widget: str) -> None:
    """Several are marked red at once; which of them one types into must be seen."""
    found = {rule.text: rule.set for rule in sheet.rules() if rule.widget == widget}
    wrong, typed_into = found[f'{widget}[wrong="true"]'], found[f'{widget}[wrong="true"]:focus']
    assert wrong["border"] != typed_into["border"]
    assert "background" in typed_into


def test_contrast_knows_the_extremes() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#777777") == pytest.approx(1)


def test_the_stylesheet_uses_only_tokens_there_are() -> None:
    used = set(re.findall(r"@(\w+)", BASE + "".join(FOR_EACH_TONE.replace("#", tone) for tone in TONES)))
    assert used - {"icons"} <= set(theme.TOKENS)
    assert "@" not in stylesheet(theme.Theme().colour, "/icons")


def test_no_state_changes_the_type() -> None:
    """Qt measures a button by its usual type: words that grow bold when it is chosen would be cut at both ends."""
    changing = [
        rule.text
        for rule in sheet.rules()
        if any(each.startswith(":") and not each.startswith("::") for each in rule.conditions)
        and any(name.startswith("font") for name in rule.set)
    ]
    assert not changing


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
    gc.collect()  # what earlier tests left would be dressed anew, one by one
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
