"""Rows about the shop, its staff and its lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.workflow.rows.kinds import ReasonKind, Role, SecondPerson, TagForm
from app.workflow.rows.layouts import KeptLayout
from app.workflow.rows.warnings import WarningRow


@dataclass(frozen=True, slots=True)
class Currency:
    """ISO 4217 code, digits after the point, and the sign it is written with."""

    code: str
    exponent: int
    sign: str


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One opening span: weekday 0 = Monday, minutes after midnight."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """Days on which the shop stays closed, first and last included; the note says why ("春节")."""

    first: date
    last: date
    note: str = ""

    def days(self) -> tuple[date, ...]:
        """Each of them."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class ShopRow:
    """The shop's profile. tax_rate in percent; terms_* None = the text that comes with the program.

    rounding: totals are multiples of this amount (0.01: none); logo: SHA-256 of a kept file, "" = none.
    logo_bytes: that file (PNG or JPEG): filled for papers (shop.paper_row), and where another one is to be kept.
    layouts: those that the shop changed; filled for papers only.
    """

    name: str
    address: str
    phone: str
    country: str
    area_code: str
    language: str
    paper_languages: str
    claim_paper: str
    currency: Currency
    prices_with_tax: bool
    tax_rate: Decimal
    time_zone: str
    repair_warranty_days: int
    diagnosis_fee: Decimal
    second_person: SecondPerson
    rounding: Decimal
    rounding_down: bool
    logo: str
    terms_zh: str | None
    terms_en: str | None
    hours: tuple[HoursRow, ...]
    days_off: tuple[DayOffRow, ...]
    version: int
    logo_bytes: bytes = field(default=b"", repr=False)
    tag_form: TagForm = TagForm.LABEL
    report_with_goods: bool = False  # the repair report is printed with each hand-out
    sign_issues: bool = False  # parts are handed out against a technician's signature, badge or PIN
    approve_over: Decimal | None = None  # parts worth more need the manager's approval; 0 = always, None = never
    approve_counts_over: Decimal | None = None  # the same of a count's differences
    header_zh: str = ""  # lines of its own above its pages, in each language
    header_en: str = ""
    footer_zh: str = ""  # and at their foot
    footer_en: str = ""
    layouts: tuple[KeptLayout, ...] = field(default=(), repr=False)

    @property
    def closed_days(self) -> frozenset[date]:
        """Every single day off, for what reckons with opening hours."""
        return frozenset(day for each in self.days_off for day in each.days())


@dataclass(frozen=True, slots=True)
class FoundingInput:
    """What is typed at the first start. tax_rate in percent; the PIN has 4 digits or more."""

    name: str
    address: str
    phone: str
    country: str
    area_code: str
    language: str
    currency: str
    prices_with_tax: bool
    tax_rate: Decimal
    time_zone: str
    hours: tuple[HoursRow, ...]
    staff_name: str
    pin: str


@dataclass(frozen=True, slots=True)
class Who:
    """Who acts, where: handed to every verb. `station` is the PC."""

    staff_id: int
    name: str
    roles: frozenset[Role]
    station: str


@dataclass(frozen=True, slots=True)
class StaffRow:
    id: int
    name: str
    roles: frozenset[Role]
    left_at: datetime | None
    badge: str | None  # the code in force
    version: int = 0


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A list entry with a name in both languages."""

    id: int
    en: str
    zh: str

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class CategoryRow:
    id: int
    en: str
    zh: str
    warranty_months: int
    has_imei: bool
    accessories: tuple[NamedRow, ...]
    conditions: tuple[NamedRow, ...]

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class FaultCodeRow:
    id: int
    code: str
    en: str
    zh: str

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class PriceItemRow:
    id: int
    en: str
    zh: str
    category_id: int | None
    price: Decimal
    minutes: int

    def name(self, language: str) -> str:
        """The name in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A ready reason for one kind of asking."""

    id: int
    kind: ReasonKind
    en: str
    zh: str

    def name(self, language: str) -> str:
        """The words in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True)
class ListsRow:
    """The shop's lists as a page needs them, retired entries left out.

    former_*: retired ones, for articles and cards that still name them; they are never offered.
    """

    categories: tuple[CategoryRow, ...]
    brands: tuple[tuple[int, str, bool], ...]  # id, name, agreement
    fault_codes: tuple[FaultCodeRow, ...]
    prices: tuple[PriceItemRow, ...]
    staff: tuple[StaffRow, ...]
    warnings: tuple[WarningRow, ...] = ()
    former_categories: tuple[CategoryRow, ...] = ()
    former_fault_codes: tuple[FaultCodeRow, ...] = ()
    reasons: tuple[ReasonRow, ...] = ()  # of every kind, each kind in the order it is offered in
    part_categories: tuple[NamedRow, ...] = ()
    former_part_categories: tuple[NamedRow, ...] = ()

    def reasons_for(self, kind: ReasonKind) -> tuple[ReasonRow, ...]:
        """The ready reasons of one kind."""
        return tuple(each for each in self.reasons if each.kind is kind)


@dataclass(frozen=True, slots=True)
class HistoryRow:
    at: datetime
    who: str
    what: str
    old: str | None
    new: str | None
    why: str | None
