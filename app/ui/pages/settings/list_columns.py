"""Columns and fields that the shop's lists have in common."""

from __future__ import annotations

from typing import Any

from app.ui.widgets import Column, Form, LineEdit, wide_enough
from app.ui.words import translate


def retired_tone(row: Any) -> str:
    """Retired entries stand back."""
    return "quiet" if row.retired else ""


def retired_column() -> Column:
    """A word in the list, so that colour is not the only sign."""
    title, retired = translate("Settings", "In use"), translate("Settings", "retired")
    width = max(80, wide_enough(title, retired))
    return Column("retired", title, lambda row: retired if row.retired else "✓", width, tone=retired_tone)


def name_column(language: str) -> Column:
    """The name in the window's language."""
    return Column("name", translate("Settings", "Name"), lambda row: row.name(language), 0, tone=retired_tone)


def add_names(form: Form) -> None:
    """The two fields for a name in both languages."""
    hint = translate("Settings", "One of the two names is enough.")
    form.add("zh", translate("Settings", "Name in Chinese"), LineEdit(longest=200))
    form.add("en", translate("Settings", "Name in English"), LineEdit(longest=200), hint, beside=True)
