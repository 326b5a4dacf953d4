"""Rows of the shop's lists as they are edited: retired entries too, each with its version. id None = a new one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.workflow.rows.shop import NamedRow


@dataclass(frozen=True, slots=True)
class BrandEntry:
    """A maker; `agreement`: the shop repairs under its warranty."""

    id: int | None
    name: str
    agreement: bool = False
    retired: bool = False
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ItemInput:
    """An accessory or a condition; a name that is left empty is the same as the other."""

    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class CategoryEntry:
    """A kind of article with what intake offers for it; items offered for every category are not among them."""

    id: int | None
    en: str
    zh: str
    warranty_months: int = 12
    has_imei: bool = False
    accessories: tuple[ItemInput, ...] = ()
    conditions: tuple[ItemInput, ...] = ()
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class FaultEntry:
    """A fault code."""

    id: int | None
    code: str
    en: str
    zh: str
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """A line of the price list: price in the shop's currency, minutes it usually takes; category_id None = for all."""

    id: int | None
    en: str
    zh: str
    price: Decimal | None
    minutes: int = 0
    category_id: int | None = None
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class EntriesRow:
    """All lists with their retired entries. `common`: the items offered for every category."""

    brands: tuple[BrandEntry, ...]
    categories: tuple[CategoryEntry, ...]
    fault_codes: tuple[FaultEntry, ...]
    prices: tuple[PriceEntry, ...]
    common: tuple[NamedRow, ...]
