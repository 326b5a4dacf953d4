"""The small stylesheet over Fusion, filled with the theme's tokens."""

from __future__ import annotations

import re
from collections.abc import Callable

TONES = ("accent", "good", "warn", "bad", "info")

BASE = """
QWidget { color: @text; font-size: 13px; }
QMainWindow, QWidget#page, QStackedWidget#pages { background: @ground; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }

QLabel { background: transparent; }
QLabel[look="label"] { color: @quiet; }
QLabel[look="hint"] { color: @quiet; }
QLabel[look="title"] { font-size: 16px; font-weight: 600; }
QLabel[look="heading"] { color: @quiet; font-weight: 600; }
QLabel[look="big"] { font-size: 26px; font-weight: 600; }
QLabel[look="middle"] { font-size: 16px; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="paper"] { border: 1px solid @line; }
QLabel[look="error"] { color: @bad; }
QLabel[tone="quiet"] { color: @quiet; }

QLabel[look="badge"] { border-radius: 9px; padding: 2px 8px; font-weight: 600; }
QLabel[look="badge"][tone="quiet"] { background: @field_off; color: @quiet; }
QFrame[look="bigline"] { border-radius: 6px; background: @panel; border: 1px solid @line; }
QFrame[look="bigline"] > QLabel[look="big"] { padding: 0; }

QFrame[look="section"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[look="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[look="foot"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[look="popup"] { background: @panel; border: 1px solid @edge; border-radius: 6px; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @field; border: 1px solid @edge; border-radius: 4px; padding: 4px 6px;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"],
QPlainTextEdit[readOnly="true"] { background: @field_off; border-color: @line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 3px 5px;
}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid @bad; }
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {
    border: 2px solid @bad; padding: 3px 5px; background: @bad_soft; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@icons/chevron-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @edge; outline: none; padding: 2px;
    selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit#find { font-size: 16px; padding: 5px 8px; border-radius: 6px; }
QLineEdit#find:focus { padding: 4px 7px; }

QPushButton, QToolButton[look="button"] {
    background: @panel; border: 1px solid @edge; border-radius: 4px; padding: 5px 12px; min-height: 18px;
}
QPushButton:hover, QToolButton[look="button"]:hover { background: @accent_soft; }
QPushButton:pressed { background: @line; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @quiet; border-color: @line; background: @ground; }
QPushButton[look="main"] { background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="main"]:hover { border: 1px solid @text; }
QPushButton[look="main"]:focus { border: 2px solid @text; }
QPushButton[look="main"]:disabled { background: @field_off; color: @quiet; border-color: @line; }
QPushButton[look="danger"] { color: @bad; border-color: @bad; }
QPushButton[look="flat"] { border: 1px solid transparent; background: transparent; }
QPushButton[look="flat"]:hover { background: @accent_soft; }
QPushButton[look="flat"]:focus { border: 2px solid @accent; }
QPushButton[look="chip"] {
    border: 1px solid @line; border-radius: 12px; padding: 2px 10px; min-height: 18px; background: @panel; }
QPushButton[look="chip"]:checked { background: @accent; border-color: @accent; color: @on_accent; }
QPushButton[look="chip"]:focus { border: 2px solid @accent; padding: 1px 9px; }
QPushButton[look="chip"]:checked:focus { border-color: @text; }
QPushButton[look="flat"][tone="good"] { color: @good; }
QPushButton[look="chip"][tone="bad"] { color: @bad; }
QPushButton[look="chip"][tone="bad"]:checked { background: @bad; border-color: @bad; color: @panel; }
QPushButton[look="tab"] {
    border: none; border-bottom: 3px solid transparent; border-radius: 0; background: transparent;
    padding: 7px 14px 5px 14px; color: @text; font-size: 13px; }
QPushButton[look="tab"]:hover { background: @accent_soft; }
QPushButton[look="tab"]:checked, QPushButton[look="tab"][front="true"] {
    border-bottom: 3px solid @accent; color: @accent; }
QPushButton[look="tab"]:focus {
    border: 2px solid @accent; border-bottom: 3px solid @accent; padding: 5px 12px 5px 12px; }
QPushButton::menu-indicator { image: none; width: 0; }

QCheckBox, QRadioButton {
    background: transparent; spacing: 6px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; background: @accent_soft; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @edge; background: @field; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@icons/check.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; background: @panel; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @field_off; border-color: @line; }

QTableView, QListView, QListWidget, QTreeView {
    background: @panel; alternate-background-color: @stripe; border: 1px solid @line; border-radius: 4px;
    gridline-color: @line; outline: none; selection-background-color: @accent_soft; selection-color: @text;
}
QTableView:focus, QListView:focus { border: 1px solid @accent; }
QListView#gallery { border: none; background: transparent; }
QListView#gallery::item { border: 2px solid transparent; border-radius: 4px; padding: 4px; }
QListView#gallery::item:selected { background: @accent_soft; }
QListView#gallery::item:selected:active { border-color: @accent; }
QListWidget::item { padding: 4px 8px; border: none; }
QListWidget::item:selected { background: @accent_soft; color: @text; }
QFrame[look="popup"] > QListWidget { border: none; }
QTableView::item { padding: 0 6px; border: none; }
QTableView::item:selected { background: @accent_soft; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section {
    background: @panel; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 4px 9px;
    font-weight: 600; }
QHeaderView::down-arrow { image: url(@icons/chevron-down.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(@icons/chevron-up.svg); width: 12px; height: 12px; }

QMenu { background: @panel; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QScrollArea { background: transparent; border: none; }
QScrollArea#pages { border: 1px solid transparent; border-radius: 4px; }
QScrollArea#pages:focus { border-color: @accent; }
QScrollArea > QWidget > QWidget#inside { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @ground; }
QProgressBar { border: 1px solid @line; border-radius: 4px; text-align: center; background: @field_off; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
"""

FOR_EACH_TONE = """
QLabel[tone="#"] { color: @#; }
QLabel[look="badge"][tone="#"] { background: @#_soft; color: @#; }
QFrame[look="bigline"][tone="#"] { background: @#_soft; border-color: @#; }
QFrame[look="bigline"][tone="#"] > QLabel[look="big"] { color: @#; }
QFrame[look="notice"][tone="#"] { background: @#_soft; border: none; border-left: 3px solid @#; border-radius: 4px; }
"""


def stylesheet(colour: Callable[[str], str], icons: str) -> str:
    """The stylesheet with `colour(token)` for each @token; `icons` is the folder of coloured arrows and ticks."""
    text = BASE + "".join(FOR_EACH_TONE.replace("#", tone) for tone in TONES)
    text = text.replace("@icons", icons)
    return re.sub(r"@(\w+)", lambda found: colour(found[1]), text)
