"""Section: fault codes."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import override

from app.ui.pages.settings.list_columns import add_names, name_column, retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import CodeEdit, Column, Form, wide_enough
from app.ui.words import translate
from app.workflow.lists import shop_lists
from app.workflow.rows.lists import EntriesRow, FaultEntry


class FaultsPane(ListPane[FaultEntry]):
    """What can be wrong, in the shop's own short list."""

    key = "faults"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Fault codes")

    @override
    def columns(self) -> tuple[Column, ...]:
        code = translate("Settings", "Code")
        return (
            Column("code", code, lambda row: row.code, max(90, wide_enough(code)), tone=retired_tone),
            name_column(self.desk.language),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        form.add("code", translate("Settings", "Code"), CodeEdit(chars=12, longest=20))
        add_names(form)

    @override
    def blank(self) -> FaultEntry:
        return FaultEntry(None, "", "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[FaultEntry, ...]:
        return entries.fault_codes

    @override
    def words(self, entry: FaultEntry) -> str:
        return f"{entry.code} {entry.name(self.desk.language)}".strip()

    @override
    def verb(self) -> Callable[..., FaultEntry]:
        return shop_lists.save_fault_code
