"""Section: what stands on receipts, in which languages, and how it will look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app import places
from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import tag_form_name
from app.ui.pages.settings.shop_pane import ShopPane
from app.ui.widgets import Button, ChoiceBox, Form, LongEdit
from app.ui.widgets.paper_panel import Paper, PaperPanel, Shown
from app.ui.words import translate
from app.workflow.house.shop_checks import FOOTER, HEADER, PAGE_LINE, TERMS
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput
from app.workflow.rows.kinds import Document, Role, TagForm
from app.workflow.rows.shop import ShopRow, Who
from app.workflow.slips.previews import preview_claim

NOBODY = Who(0, "", frozenset[Role](), "")


class PaperPane(ShopPane):
    """The terms in both languages: empty = the text that comes with the program."""

    key = "paper"
    fields = (
        *("paper_languages", "claim_paper", "report_with_goods", "tag_form"),
        *("header_zh", "header_en", "footer_zh", "footer_en", "terms_zh", "terms_en"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.panel = PaperPanel(desk, self.close_preview)
        self.panel.close_button.setObjectName("paper_preview_close")
        self.panel.hide()
        self.column.insertWidget(0, self.panel, 1)
        self.see = Button(translate("Settings", "Preview"), self.preview, key="F8")
        self.see.setObjectName("paper_preview")
        self.foot.insertWidget(1, self.see)
        self.form.changed.connect(self._tell_length)
        for name in ("terms_zh", "terms_en"):
            self._tell_length(name)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Paper and terms")

    @override
    def build(self, form: Form) -> None:
        both = (
            ("shop", translate("Settings", "the shop's language")),
            ("both", translate("Settings", "both languages")),
        )
        form.add("paper_languages", translate("Settings", "Papers are printed in"), ChoiceBox(both, chars=22))
        sizes = (
            ("A5", translate("Settings", "A5, the customer's half")),
            ("A4", translate("Settings", "A4, both halves with a cut line")),
        )
        words = translate("Settings", "Claim receipt")
        form.add("claim_paper", words, ChoiceBox(sizes, chars=30), beside=True)
        when = (
            (False, translate("Settings", "when it is asked for")),
            (True, translate("Settings", "with each hand-out")),
        )
        form.add("report_with_goods", translate("Settings", "Repair report"), ChoiceBox(when, chars=24), beside=True)
        self._add_tag_form(form)
        self._add_page_lines(form)
        for name, language, words in (
            ("terms_zh", "zh_CN", translate("Settings", "Terms on the claim receipt, in Chinese")),
            ("terms_en", "en", translate("Settings", "Terms on the claim receipt, in English")),
        ):
            field = LongEdit(shipped_terms(language), lines=11, longest=TERMS)
            form.add(name, words, field)
            form.add_wide(self._buttons(name, language, field))

    def _add_tag_form(self, form: Form) -> None:
        forms = [(each, tag_form_name(each)) for each in TagForm]
        hint = translate("Settings", "Its size is that of the labels in the printer; of a hang tag unfolded.")
        form.add("tag_form", translate("Settings", "Repair tag"), ChoiceBox(forms, chars=28), hint)

    def _add_page_lines(self, form: Form) -> None:
        """Short texts on pages: each in both languages, side by side."""
        up_to = translate("Settings", "At most {most} lines (Shift+Enter breaks the line). One language is enough.")
        for most, pair in (
            (
                HEADER,
                (
                    ("header_zh", translate("Settings", "Under the head of pages, in Chinese")),
                    ("header_en", translate("Settings", "Under the head of pages, in English")),
                ),
            ),
            (
                FOOTER,
                (
                    ("footer_zh", translate("Settings", "At the foot of pages, in Chinese")),
                    ("footer_en", translate("Settings", "At the foot of pages, in English")),
                ),
            ),
        ):
            for at, (name, words) in enumerate(pair):
                field = LongEdit(lines=most, longest=most * PAGE_LINE)
                form.add(name, words, field, up_to.format(most=most), beside=at > 0, stretch=1)

    def _buttons(self, name: str, language: str, field: LongEdit) -> QWidget:
        """Under a text: take the one that comes with the program to change it, or go back to it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for key, words, text in (
            ("take", translate("Settings", "Change the text that comes with the program"), shipped_terms(language)),
            ("restore", translate("Settings", "Back to the text that comes with the program"), ""),
        ):
            button = Button(words, lambda text=text: self._put(field, text), look="flat")
            button.setObjectName(f"paper_{name}_{key}")
            row.addWidget(button)
        row.addStretch(1)
        return holder

    def _put(self, field: LongEdit, text: str) -> None:
        """As if it were typed, so that Ctrl+Z brings back what was there."""
        field.selectAll()
        field.insertPlainText(text)
        field.setFocus()

    def _tell_length(self, name: str) -> None:
        if not name.startswith("terms_"):
            return
        length = len(self.form.value(name))
        if length:
            words = translate("Settings", "The shop's own text: {length} of at most {most} characters.")
        else:
            words = translate("Settings", "Empty = the text that comes with the program, shown in grey.")
        self.edited.set_hint(name, words.format(length=length, most=TERMS))

    @override
    def to_form(self, row: ShopRow) -> dict[str, Any]:
        values = super().to_form(row)
        return values | {name: values[name] or "" for name in ("terms_zh", "terms_en")}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        return {name: (value or None) if name.startswith("terms_") else value for name, value in typed.items()}

    # --- preview

    @override
    def preview(self) -> bool:
        """F8: an example's claim receipt with what stands here, saved or not."""
        self.form.clear_errors()
        try:
            shop = self.as_typed()
        except ShopError as error:
            self.refused(self.form, error)
            return True
        who, given = self.desk.who or NOBODY, example(self.desk)

        def example_of(store: Any) -> tuple[Paper, ...]:
            paper = preview_claim(store, who, given)
            shown = replace(shop, logo_bytes=paper.shop.logo_bytes)
            return ((Document.CLAIM_RECEIPT, replace(paper, shop=shown)),)

        title = translate("Settings", "The claim receipt with these terms")
        self.panel.open(Shown(title, example_of), self._come)
        return True

    def _come(self) -> None:
        self.scrolled.hide()
        self.panel.show()
        other = self.form.value("paper_languages") != self.desk.shop.paper_languages
        words = translate("Settings", "The languages of the papers change when this is saved.")
        self.panel.remark(words if other else "")

    def close_preview(self) -> None:
        """Esc: back to the form, as it was left."""
        self.panel.hide()
        self.scrolled.show()
        self.start()

    @override
    def step_back(self) -> bool:
        if self.panel.isHidden():
            return False
        self.close_preview()
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [("F8", translate("Settings", "See the claim receipt with these terms"))]


def example(desk: Desk) -> IntakeInput:
    """What the previewed receipt is about; nobody real."""
    categories = desk.lists.categories
    return IntakeInput(
        customer=CustomerInput(name=translate("Settings", "Example customer"), phones=("138 0000 0000",)),
        article=ArticleInput(
            category_id=categories[0].id if categories else None,
            brand=desk.lists.brands[0][1] if desk.lists.brands else "",
            model=translate("Settings", "Example model"),
        ),
        fault=translate("Settings", "Example of a fault in the customer's words"),
        promised_at=datetime.now(UTC) + timedelta(days=2),
    )


@cache
def shipped_terms(language: str) -> str:
    """The terms that come with the program, without the notice about data above them."""
    text = (places.resources() / "terms" / f"{language}.txt").read_text(encoding="utf-8")
    return text.strip().partition("\n\n")[2].strip()
