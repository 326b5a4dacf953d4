"""A section about the shop itself. One row for all of them, so each save carries the version it saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.pane import Pane
from app.ui.widgets import Button, Form, ScrollColumn, Section
from app.ui.words import translate
from app.workflow.house import shop
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import ShopRow


class ShopPane(Pane):
    """A part of the profile. `fields` are the names of ShopRow's fields on its form."""

    fields: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(desk.sentence)
        self.build(self.form)
        self.name_fields(self.form)
        self.edited = Edited(self.form)
        self.edited.show(self.to_form(desk.shop))
        section = Section(self.title())
        self.lay_out(section)
        self.scrolled = ScrollColumn()
        self.scrolled.column.addWidget(section)
        self.scrolled.column.addStretch(1)
        self.column.addWidget(self.scrolled, 1)
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName(f"{self.key}_save")
        only_for(desk, Right.CHANGE_SHOP, self.button)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.button)
        self.column.addLayout(self.foot)
        self.form.finished.connect(self.button.setFocus)

    def build(self, form: Form) -> None:
        """Put the fields on the form."""

    def lay_out(self, section: Section) -> None:
        """Where the form stands."""
        section.body.addWidget(self.form)

    def to_form(self, row: ShopRow) -> dict[str, Any]:
        """The row as the fields want it."""
        return {name: getattr(row, name) for name in self.fields}

    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed as ShopRow wants it. Raises FieldErrors."""
        return dict(typed)

    def as_typed(self) -> ShopRow:
        """The shop as it would be saved now. Raises FieldErrors for what can't be read."""
        self.form.check()
        return replace(self.desk.shop, **self.from_form(self.edited.touched()))

    @override
    def start(self) -> None:
        self.form.focus_field(next(iter(self.form.rows)))

    @override
    def shop_changed(self) -> None:
        self.edited.take_newer(self.to_form(self.desk.shop))

    @override
    def save(self) -> bool:
        """F9: only the fields that were changed are given another value."""
        if not self.button.wanted():
            return True  # pressed twice: the first is on its way
        self.form.clear_errors()
        try:
            row = self.as_typed()
            who = self.desk.acting()
        except ShopError as error:
            self.refused(self.form, error)
            return True
        if not self.edited.touched():
            self.desk.say(translate("Settings", "Nothing was changed."))
            return True
        self.button.setEnabled(False)
        self.desk.run(self, shop.change_shop, who, row, row.version, then=self._saved, fail=self._failed)
        return True

    def _saved(self, row: ShopRow) -> None:
        self.button.setEnabled(True)
        self.edited.show(self.to_form(row))
        self.desk.say(translate("Settings", "Saved."))
        self.read_shop_again()

    def _failed(self, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.refused(self.form, error)
        if isinstance(error, Stale):
            self.read_shop_again()
