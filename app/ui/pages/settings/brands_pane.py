"""Section: brands, the agreements the shop has with them, and a word when some are written in several ways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.settings.list_columns import retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import Button, ChoiceBox, Column, DateEdit, Form, LineEdit, Notice, wide_enough
from app.ui.words import translate
from app.workflow.lists import shop_lists, spellings
from app.workflow.rows.lists import BrandEntry, EntriesRow


class BrandsPane(ListPane[BrandEntry]):
    """Makers, and whether the shop repairs under their warranty."""

    key = "brands"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.hint = Notice()
        show = Button(translate("Settings", "Look at them"), lambda: desk.open("settings", "spellings"))
        show.setObjectName("brands_spellings")
        self.hint.add(show)
        self.column.insertWidget(0, self.hint)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Brands")

    @override
    def columns(self) -> tuple[Column, ...]:
        longest = "⚠ " + translate("Settings", "ended {day}").format(day=self.desk.formats.date(date(2028, 12, 28)))
        return (
            Column("name", translate("Settings", "Brand"), lambda row: row.name, 0, tone=retired_tone),
            Column(
                "agreement",
                translate("Settings", "Agreement"),
                self._agreement,
                wide_enough(longest, translate("Settings", "Agreement")),
                tone=self._tone,
            ),
            retired_column(),
        )

    def _agreement(self, row: BrandEntry) -> str:
        """Whether there is one, how long it still covers, or that it has ended."""
        if not row.agreement:
            return "–"
        if row.agreement_until is None:
            return translate("Settings", "yes")
        day = self.desk.formats.date(row.agreement_until)
        if row.in_force(self.desk.formats.today()):
            return translate("Settings", "until {day}").format(day=day)
        return "⚠ " + translate("Settings", "ended {day}").format(day=day)

    def _tone(self, row: BrandEntry) -> str:
        over = row.agreement and not row.in_force(self.desk.formats.today())
        return "bad" if over and not row.retired else retired_tone(row)

    @override
    def build(self, form: Form) -> None:
        form.add("name", translate("Settings", "Brand"), LineEdit(longest=200))
        choices = ((False, translate("Settings", "No")), (True, translate("Settings", "Yes")))
        hint = translate("Settings", "Warranty is proposed at intake only where there is one.")
        words = translate("Settings", "Warranty agreement with the maker")
        agreement = ChoiceBox(choices, chars=8)
        form.add("agreement", words, agreement, hint)
        form.add("agreement_number", translate("Settings", "Number of the agreement"), LineEdit(chars=22, longest=60))
        hint = translate("Settings", "the last day it covers; empty = until it is ended")
        form.add("agreement_until", translate("Settings", "Until"), DateEdit(self.desk.formats), hint, beside=True)
        agreement.changed.connect(self._agreement_chosen)
        self._agreement_chosen()

    def _agreement_chosen(self) -> None:
        """Its number and day are asked for where there is one; what stands in them is kept."""
        for name in ("agreement_number", "agreement_until"):
            self.form.field(name).setEnabled(bool(self.form.value("agreement")))

    @override
    def refresh(self) -> None:
        super().refresh()
        self.desk.latest(self, "spellings", spellings.brands_in_several_ways, then=self._show_hint)

    def _show_hint(self, count: int) -> None:
        words = translate("Settings", "%n brand(s) (is|are) written in several ways (Apple, APPLE).", count)
        self.hint.say(words if count else "", "warn")

    @override
    def blank(self) -> BrandEntry:
        return BrandEntry(None, "")

    @override
    def of(self, entries: EntriesRow) -> tuple[BrandEntry, ...]:
        return entries.brands

    @override
    def words(self, entry: BrandEntry) -> str:
        return entry.name

    @override
    def verb(self) -> Callable[..., BrandEntry]:
        return shop_lists.save_brand
