"""Rows of the shop's lists as they are edited: retired entries too, each with its version. id None = a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.workflow.rows.kinds import ReasonKind

#: The id of the one entry among the categories that is none: what is offered for every category.
COMMON = 0


@dataclass(frozen=True, slots=True)
class BrandEntry:
    """A maker; `agreement`: the shop repairs under its warranty, until the day given (None = until it is ended)."""

    id: int | None
    name: str
    agreement: bool = False
    agreement_number: str = ""
    agreement_until: date | None = None
    retired: bool = False
    version: int | None = None

    def in_force(self, today: date) -> bool:
        """Whether warranty is proposed under the agreement on a day of the shop's time zone."""
        return self.agreement and (self.agreement_until is None or today <= self.agreement_until)


@dataclass(frozen=True, slots=True)
class ItemInput:
    """An accessory or a condition; a name that is left empty is the same as the other."""

    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class CategoryEntry:
    """A kind of article with what intake offers for it; what is offered for every category is the entry COMMON."""

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
class PartCategoryEntry:
    """A kind of part: screens, belts, boards …"""

    id: int | None
    en: str
    zh: str
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """A line of the price list: price in the shop's currency, minutes it usually takes; category_id None = for all.

    parts_allowed: the value of the parts that are used with it; more asks for a reason; None = not planned.
    """

    id: int | None
    en: str
    zh: str
    price: Decimal | None
    minutes: int = 0
    category_id: int | None = None
    retired: bool = False
    version: int | None = None
    parts_allowed: Decimal | None = None

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class WarningEntry:
    """A warning shown in red at intake; category_id None, brand "", model "" = of all; model: how it begins."""

    id: int | None
    category_id: int | None
    brand: str
    model: str
    en: str
    zh: str
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The words in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class ReasonEntry:
    """A ready reason; place: its number among those of its kind, from 1; None = the last, or retired."""

    id: int | None
    kind: ReasonKind
    en: str
    zh: str
    place: int | None = None
    retired: bool = False
    version: int | None = None

    def name(self, language: str) -> str:
        """The words in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class EntriesRow:
    """All lists with their retired entries. `common`: the entry COMMON, with the items offered for every category."""

    brands: tuple[BrandEntry, ...]
    categories: tuple[CategoryEntry, ...]
    fault_codes: tuple[FaultEntry, ...]
    prices: tuple[PriceEntry, ...]
    warnings: tuple[WarningEntry, ...]
    common: CategoryEntry
    part_categories: tuple[PartCategoryEntry, ...] = ()
