"""What the eye checks, as functions: words that are cut off, widgets out of sight, controls without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.eliding import ElidingButton
from app.ui.words import PaperWords

INTERACTIVE = (
    *(QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView, QAbstractSpinBox),
)
PLACEHOLDERS = re.compile(r"\{\w*\}|%n|%\d|<[^>]+>")
CHOICE_EDGES = 36  # border, padding and arrow, as the stylesheet has them
ROUNDING = 2  # pixels that a font's hinting may differ by


class Stretched(PaperWords):
    """Every text half as long again, as another language might need it; placeholders stay as they are."""

    def translate(self, context: str, text: str, n: int | None = None) -> str:
        return stretch(super().translate(context, text, n))


def stretch(text: str) -> str:
    """The text and half of it again."""
    plain = PLACEHOLDERS.sub("", text).strip()
    if not any(sign.isalpha() for sign in plain):
        return text
    half = plain[: (len(plain) + 1) // 2].strip()
    gap = "" if any("\u4e00" <= sign <= "\u9fff" for sign in half) else " "
    return f"{text}{gap}{half}"


def seen(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is shown in it."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.width() > 0 and widget.height() > 0:
            yield widget


def cut_off(root: QWidget) -> list[str]:
    """What can't be read whole, each with where it is; what scrolls down is not cut."""
    found: list[str] = []
    for widget in seen(root):
        why = _too_small(widget) or _out_of_sight(widget, root)
        if why:
            found.append(f"{_path(widget, root)}: {why}")
    return sorted(set(found))


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name, hidden ones too."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or _is_inside_another(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or not face.text(QAccessible.Text.Name).strip():
            found.append(_path(widget, root))
    return sorted(set(found))


def hints_of(root: QWidget) -> list[str]:
    """The quiet words that are seen in it."""
    return [
        each.text()
        for each in root.findChildren(QLabel)
        if each.property("look") == "hint" and each.text().strip() and each.isVisibleTo(root)
    ]


def hints_beside(table: QWidget) -> list[str]:
    """What is said where a list stands: in the same holder, not in the list itself."""
    holder = table.parentWidget()
    if holder is None:
        return []
    own = holder.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each.text() for each in own if each.text() in hints_of(holder)]


def _is_inside_another(widget: QWidget) -> bool:
    """The line of a combo box, the corner of a table, a view in a popup of another control."""
    parent = widget.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox | QHeaderView | QTableView):
        return True
    if isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    inner = ("QComboBoxPrivateContainer", "QLineEditIconButton", "QTableCornerButton")
    return widget.metaObject().className() in inner or (parent is not None and parent.metaObject().className() in inner)


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, ElidingButton):  # says the rest in its tip
        return ""
    if isinstance(widget, QPushButton | QAbstractButton) and widget.text():
        need = widget.sizeHint()
        if need.width() > widget.width() + ROUNDING or need.height() > widget.height() + ROUNDING:
            return f"needs {need.width()}×{need.height()}, has {widget.width()}×{widget.height()}: {widget.text()!r}"
    if isinstance(widget, QComboBox) and widget.currentText():
        text = widget.fontMetrics().size(Qt.TextFlag.TextSingleLine, widget.currentText())  # as Qt measures it
        need_width = text.width() + CHOICE_EDGES
        if need_width > widget.width() + ROUNDING:
            return f"choice needs {need_width}, has {widget.width()}: {widget.currentText()!r}"
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        need_width = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 12
        if need_width > widget.width() + ROUNDING:
            return f"placeholder needs {need_width}, has {widget.width()}: {widget.placeholderText()!r}"
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return _header(widget)
    return ""


def _label(widget: QLabel) -> str:
    if not widget.text() or not widget.pixmap().isNull():
        return ""
    if widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        if need > widget.height() + ROUNDING:
            return f"needs height {need}, has {widget.height()}: {widget.text()[:60]!r}"
        return ""
    need = widget.sizeHint().width()
    if need > widget.width() + ROUNDING and not widget.toolTip():
        return f"needs width {need}, has {widget.width()}: {widget.text()[:60]!r}"
    return ""


def _header(widget: QHeaderView) -> str:
    model = widget.model()
    for at in range(widget.count()):
        title = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        need = widget.fontMetrics().horizontalAdvance(title)
        tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if not widget.isSectionHidden(at) and need > widget.sectionSize(at) and not tip:
            return f"column needs {need}, has {widget.sectionSize(at)}: {title!r}"
    return ""


def _out_of_sight(widget: QWidget, root: QWidget) -> str:
    """Cut by something around it, in the width always, in the height unless that scrolls."""
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox):
        return ""
    area, scrolls = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()), False
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) or isinstance(parent.parentWidget(), QScrollArea):
            scrolls = True  # down, never sideways
        elif isinstance(parent, QAbstractScrollArea):
            return ""  # a list's own things
        around = QRect(parent.mapTo(root, QPoint(0, 0)), parent.size())
        if area.left() < around.left() - ROUNDING or area.right() > around.right() + ROUNDING:
            return f"sticks out sideways of {parent.metaObject().className()} by {area.right() - around.right()}"
        if not scrolls and area.bottom() > around.bottom() + ROUNDING:
            return f"sticks out below {parent.metaObject().className()} by {area.bottom() - around.bottom()}"
        if parent is root:
            break
        parent = parent.parentWidget()
    return ""


def _path(widget: QWidget, root: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not root:
        names.append(at.objectName() or at.metaObject().className())
        at = at.parentWidget()
    return "/".join(reversed(names[:4]))
