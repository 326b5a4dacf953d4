"""A form over something kept: knows what was typed, and what somebody else has saved in the meantime."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from app.ui.widgets import Form
from app.ui.widgets.amounts import plain_quantity
from app.ui.words import translate

SHOWN = 200  #: characters of what somebody else saved


class Edited:
    """`show` fills the form; `touched` are the fields that differ since; `take_newer` keeps those."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self._base: dict[str, Any] = {}
        self._hints = {name: row.hint_text for name, row in form.rows.items()}

    def show(self, values: Mapping[str, Any]) -> None:
        """Fill the form with what is kept; what was typed before is gone."""
        self.form.set_values(dict(values))
        self.form.clear_errors()
        for name, row in self.form.rows.items():
            row.set_hint(self._hints.get(name, ""))
        # as the fields give it back, so that how a value is written never counts as a change
        self._base = self.form.values()

    def set_hint(self, name: str, words: str) -> None:
        """What stands under a field from now on, while there is nothing more important to say there."""
        row = self.form.rows[name]
        if row.hint_text == self._hints.get(name, ""):
            row.set_hint(words)
        self._hints[name] = words

    def touched(self) -> dict[str, Any]:
        """What was typed and differs from what is kept, by field."""
        return {name: value for name, value in self.form.values().items() if value != self._base.get(name)}

    def take_newer(self, values: Mapping[str, Any]) -> None:
        """What is kept has changed: fields not touched follow, touched ones stay and say what is kept now."""
        typed = self.touched()
        for name, row in self.form.rows.items():
            if name not in typed:
                self.form.set_value(name, values.get(name))
                row.set_hint(self._hints.get(name, ""))
                self._base[name] = self.form.value(name)
            elif values[name] != self._base[name]:
                row.clear_error()
                whole = self._words(name, values[name])
                words = translate("Settings", "Saved meanwhile: {value}").format(value=_shortened(whole))
                row.set_hint(words, "warn")
                row.note.setToolTip(whole)
                self._base[name] = values[name]

    def _words(self, name: str, value: Any) -> str:
        field = self.form.field(name)
        words_of: Callable[[Any], str] | None = getattr(field, "words_of", None)
        if words_of is not None:
            return words_of(value) or translate("Settings", "(empty)")
        if isinstance(value, Decimal):
            return plain_quantity(value)
        if value is None or value in {"", ()}:
            return translate("Settings", "(empty)")
        return str(value) if isinstance(value, str) else translate("Settings", "another choice")


def _shortened(text: str) -> str:
    """What fits under a field; the whole of it is in the tip."""
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
