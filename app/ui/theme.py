"""How the window looks: one table of tokens for light and dark, the type sizes, the font, and the coloured icons."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.places import resources
from app.ui.stylesheet import stylesheet

GRID = 8
# three sizes, in pixels of a 100 % screen: lists and fields, headings, the one big line
SMALL, MIDDLE, BIG = 13, 16, 26

# token: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "ground": ("#f4f5f7", "#16191d"),  # behind everything
    "panel": ("#ffffff", "#1e2227"),  # sections, lists
    "field": ("#ffffff", "#262b31"),  # where one types
    "field_off": ("#eef0f2", "#1b1f23"),
    "stripe": ("#f8f9fa", "#22262c"),  # every second line of a list
    "line": ("#d9dde2", "#343a42"),  # between things
    "edge": ("#848c97", "#727c88"),  # around fields (3:1 on their ground)
    "text": ("#1c2127", "#e8eaed"),
    "quiet": ("#59626d", "#a4adb8"),  # labels, hints
    "accent": ("#0b6b62", "#4fc3b4"),  # the one accent: what is chosen, the usual next step
    "accent_soft": ("#dff1ee", "#173b37"),
    "on_accent": ("#ffffff", "#0c2320"),
    "good": ("#1a7034", "#6fcf8a"),
    "good_soft": ("#e0f3e5", "#1a3824"),
    "warn": ("#8a5200", "#f0b45c"),
    "warn_soft": ("#fcefd8", "#3d2e14"),
    "bad": ("#b3261e", "#ff9a90"),
    "bad_soft": ("#fce4e2", "#47211e"),
    "info": ("#23598f", "#8bbcf0"),
    "info_soft": ("#e2edf8", "#1c3148"),
}
# what must be readable (4.5:1) on what; a test goes over them
READABLE: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("text", "quiet") for ground in ("ground", "panel", "field", "stripe", "field_off")),
    *((tone, ground) for tone in ("accent", "good", "warn", "bad", "info") for ground in ("panel", "ground", "stripe")),
    *((tone, tone + "_soft") for tone in ("accent", "good", "warn", "bad", "info")),
    *(("text", tone + "_soft") for tone in ("accent", "good", "warn", "bad", "info")),
    ("on_accent", "accent"),
)
CJK_FACES = (
    *("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    *("Source Han Sans CN", "WenQuanYi Micro Hei", "HarmonyOS Sans SC", "MiSans"),
)
LATIN_FACES = (  # a Chinese face writes … and “ ” as wide as hanzi
    *("Segoe UI", "Inter", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "Helvetica Neue", "Open Sans"),
    "DejaVu Sans Condensed",  # where nothing else is; its usual width is too wide for our lists
)
SHIPPED_FONT = "wqymh-gbk.ttf"


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2) of "#rrggbb", 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True)
class Theme:
    """Light or dark; asked for colours and icons by name, never by value."""

    dark: bool = False

    def colour(self, token: str) -> str:
        """ "#rrggbb" of a token."""
        return TOKENS[token][self.dark]

    def qcolor(self, token: str) -> QColor:
        return QColor(self.colour(token))

    def icon(self, name: str, token: str = "text", size: int = 20) -> QIcon:
        """An icon of resources/icons in a token's colour; greyed when disabled."""
        icon = QIcon()
        for mode, colour in ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, "edge")):
            icon.addPixmap(self._draw(name, colour, size), mode)
        return icon

    def pixmap(self, name: str, token: str = "text", size: int = 20) -> QPixmap:
        """The icon as a picture, sharp on the screen in use."""
        return self._draw(name, token, size)

    def _draw(self, name: str, token: str, size: int) -> QPixmap:
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        path = resources() / "icons" / f"{name}.svg"
        svg = path.read_text(encoding="utf-8").replace("currentColor", self.colour(token))
        picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def palette(self) -> QPalette:
        """The palette for what the stylesheet leaves to Fusion."""
        palette = QPalette()
        role = QPalette.ColorRole
        for where, token in {
            role.Window: "ground",
            role.Base: "field",
            role.AlternateBase: "stripe",
            role.Button: "panel",
            role.WindowText: "text",
            role.Text: "text",
            role.ButtonText: "text",
            role.PlaceholderText: "quiet",
            role.ToolTipBase: "panel",
            role.ToolTipText: "text",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.Link: "accent",
            role.Mid: "line",
            role.Accent: "accent",
        }.items():
            palette.setColor(where, self.qcolor(token))
        for where in (role.Text, role.ButtonText, role.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self.qcolor("quiet"))
        return palette


def theme_for(choice: str) -> Theme:
    """The theme of the setting "light", "dark" or "system"."""
    if choice != "system":
        return Theme(choice == "dark")
    return Theme(QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def font_families(language: str, folder: Path | None = None) -> list[str]:
    """The faces to use, best first: the system's own, and the shipped one where none of them knows Chinese."""
    there = set(QFontDatabase.families())
    chinese = [face for face in CJK_FACES if face in there][:1]
    latin = [face for face in LATIN_FACES if face in there][:1]
    if not chinese:
        chinese = list(_shipped_faces((folder or resources() / "fonts") / SHIPPED_FONT))
    return [*chinese, *latin] if language.startswith("zh") else [*latin, *chinese]


@cache
def _shipped_faces(path: Path) -> tuple[str, ...]:
    number = QFontDatabase.addApplicationFont(str(path))
    return tuple(QFontDatabase.applicationFontFamilies(number)[:1]) if number >= 0 else ()


@cache
def drawn_marks(theme: Theme) -> str:
    """A folder (gone with the program) of the few marks that a stylesheet wants as files, in the theme's colours."""
    folder = Path(tempfile.mkdtemp(prefix="counterfoil-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name, token in (("check", "on_accent"), ("chevron-down", "quiet"), ("chevron-up", "quiet")):
        svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        (folder / f"{name}.svg").write_text(svg.replace("currentColor", theme.colour(token)), encoding="utf-8")
    return folder.as_posix()


def apply(app: QApplication, theme: Theme, language: str) -> None:
    """Dress the whole program: Fusion, palette, font, stylesheet. What it wears already is not put on again: a change
    of the stylesheet makes every widget there is look at all of it anew.
    """
    sheet = stylesheet(theme.colour, drawn_marks(theme))
    changed = app.styleSheet() != sheet
    if changed:
        app.setStyle("Fusion")
        app.setPalette(theme.palette())
    font = QFont()
    font.setFamilies(font_families(language))
    font.setPixelSize(SMALL)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if app.font() != font:
        app.setFont(font)
    if changed:
        app.setStyleSheet(sheet)
