"""What the papers of buying share: the head without a barcode, the supplier, a table with a name for each language."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.printing.documents import facts
from app.printing.documents.base import Head, Rendered, begin, finish
from app.printing.documents.blocks import Fact
from app.printing.documents.flow import Flow
from app.printing.documents.words import Words
from app.workflow.rows.buying import SupplierRow
from app.workflow.rows.shop import ShopRow


def part_name(line: Any, words: Words) -> str:
    """The part's name in the language or languages of the paper; line: has part_name and part_name_en."""
    own, english = line.part_name, line.part_name_en
    names = [english or own if language == "en" else own for language in words.languages]
    return " / ".join(dict.fromkeys(name for name in names if name))


def begun(size: str, shop: ShopRow, title: str, label: str, number: str, copy: int, words: Words) -> Flow:
    """A sheet with its head; the number has letters in it, so no barcode."""
    return begin(size, Head(shop, title, label, number, "", copy), words)


def supplier_facts(supplier: SupplierRow, words: Words) -> list[Fact]:
    """To whom it goes."""
    contact = " · ".join(each for each in (supplier.contact, supplier.phone, supplier.email) if each)
    return [
        Fact(words.translate("Papers", "Supplier"), supplier.name, span=2, bold=True),
        Fact(words.translate("Papers", "Our customer number"), supplier.our_number),
        Fact(words.translate("Papers", "Address"), supplier.address, span=2),
        Fact(words.translate("Papers", "Contact"), contact, span=2),
    ]


def ended(flow: Flow, words: Words, shop: ShopRow, printed_at: datetime) -> Rendered:
    """The finished document, its foot with the shop and when it was printed."""
    return finish(flow, words, f"{shop.name} · {facts.moment(printed_at, shop)}", shop)
