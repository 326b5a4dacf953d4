"""A category of the shop's list, or all of them; a retired one is offered only where an entry already has it."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets import FindChoice
from app.ui.words import translate
from app.workflow.rows.lists import CategoryEntry


class CategoryChoice(FindChoice):
    """`take` the categories, then `offer` them before a value is set."""

    def __init__(self, desk: Desk) -> None:
        self._names: dict[int, str] = {}
        self._in_use: list[int] = []
        super().__init__(desk, chars=22)
        self.offer(None)

    def take(self, categories: tuple[CategoryEntry, ...], language: str) -> None:
        """The shop's categories, retired ones too."""
        retired = translate("Settings", "{name} (retired)")
        for each in categories:
            if each.id is not None:
                name = each.name(language)
                self._names[each.id] = retired.format(name=name) if each.retired else name
        self._in_use = [each.id for each in categories if each.id is not None and not each.retired]
        self.offer(self.value())

    def offer(self, also: int | None) -> None:
        """What can be chosen: those in use, and `also` the one that an entry has."""
        keys = self._in_use if also is None or also in self._in_use else [*self._in_use, also]
        everything: list[tuple[Any, str]] = [(None, translate("Settings", "for every category"))]
        self.set_options(everything + [(key, self._names.get(key, "")) for key in keys])

    @override
    def words_of(self, value: Any) -> str:
        """The words of any category, offered or not."""
        return translate("Settings", "for every category") if value is None else self._names.get(value, "")
