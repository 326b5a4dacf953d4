"""Section: who signs for parts that are handed out, and what a manager must agree to."""

from __future__ import annotations

from typing_extensions import override

from app.ui.pages.settings.shop_pane import ShopPane
from app.ui.widgets import ChoiceBox, Form, MoneyEdit
from app.ui.words import translate


class StockPane(ShopPane):
    """The rules of the store room."""

    key = "stock"
    fields = ("sign_issues", "approve_over", "approve_counts_over")

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Store room")

    @override
    def build(self, form: Form) -> None:
        rules = (
            (False, translate("Settings", "by whoever is signed in")),
            (True, translate("Settings", "against a technician's PIN or badge")),
        )
        form.add("sign_issues", translate("Settings", "Parts are handed out"), ChoiceBox(rules, chars=36))
        hint = translate("Settings", "of all parts on one repair card; 0: always; empty: never")
        words = translate("Settings", "A manager agrees to parts worth more than")
        form.add("approve_over", words, MoneyEdit(self.desk.formats), hint)
        hint = translate("Settings", "of all differences together, more or less; 0: always; empty: never")
        words = translate("Settings", "A manager agrees to a count whose differences are worth more than")
        form.add("approve_counts_over", words, MoneyEdit(self.desk.formats), hint)
