"""What a page shows as text, in the order of the layout: labels, fields with values, buttons, tables."""

from __future__ import annotations

import functools
import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

DUMPS = Path(__file__).parent / "dumps"


def dump(page: QWidget) -> str:
    """One line for each thing that is seen."""
    lines = [line for widget in _in_order(page, page) if (line := _line(widget))]
    return "\n".join(lines) + "\n"


def compare(page: QWidget, name: str) -> None:
    """The dump must be the one kept in dumps/<name>.txt; WRITE_DUMPS=1 writes it anew, for a look at the difference."""
    path = DUMPS / f"{name}.txt"
    found = dump(page)
    if os.environ.get("WRITE_DUMPS"):
        path.write_text(found, encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8")


def _in_order(widget: QWidget, page: QWidget) -> list[QWidget]:
    """As the eye goes: things beside and under each other by place, and within each the same."""
    children = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisibleTo(page)]
    found: list[QWidget] = []
    for child in sorted(children, key=functools.cmp_to_key(_first)):
        found.append(child)
        if not isinstance(child, QTableView | QComboBox | QPlainTextEdit | QLineEdit):
            found += _in_order(child, page)
    return found


def _first(one: QWidget, other: QWidget) -> int:
    """Under each other: the upper one; beside each other (by half their height): the left one. Fonts may differ."""
    a, b = one.geometry(), other.geometry()
    together = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if together * 2 < min(a.height(), b.height()):
        return a.top() - b.top()
    return a.left() - b.left()


def _line(widget: QWidget) -> str:
    off = "" if widget.isEnabled() else " (off)"
    if isinstance(widget, QTableView):
        return _table(widget)
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QCheckBox | QRadioButton):
        return f"[{'x' if widget.isChecked() else ' '}] {widget.text()}{off}"
    if isinstance(widget, QAbstractButton):
        text = widget.text().replace("&&", "&")
        chosen = " *" if widget.isCheckable() and widget.isChecked() else ""
        return f"<{text}>{chosen}{off}" if text else ""
    if isinstance(widget, QComboBox):
        return f"{widget.accessibleName()} ▾ {widget.currentText()}{off}"
    if isinstance(widget, QLineEdit):
        return f"{widget.accessibleName()} = {widget.text()}{off}"
    if isinstance(widget, QPlainTextEdit):
        return f"{widget.accessibleName()} = {widget.toPlainText()}{off}"
    return ""


def _table(table: QTableView) -> str:
    model = table.model()
    columns = range(model.columnCount())
    lines = [" | ".join(str(model.headerData(at, Qt.Orientation.Horizontal)) for at in columns)]
    for row in range(model.rowCount()):
        chosen = "> " if row == table.currentIndex().row() else "  "
        lines.append(chosen + " | ".join(str(model.index(row, at).data() or "") for at in columns))
    return "\n".join(lines)
