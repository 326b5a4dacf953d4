"""The shop itself: its profile, hours, staff, badges, and the lists it decides (categories, brands, prices …)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class Shop(Numbered, Versioned, Base):
    """The one row about the shop (id 1)."""

    __tablename__ = "shop"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    country: Mapped[str]  #: ISO 3166 alpha-2; decides how phone numbers are written
    area_code: Mapped[str] = mapped_column(default="")  #: put before numbers given without one
    language: Mapped[str]  #: "zh_CN" or "en": on screen where this PC says nothing else, and on paper
    paper_languages: Mapped[str] = mapped_column(default="shop")  #: "shop" or "both"
    claim_paper: Mapped[str] = mapped_column(default="A5")  #: "A5", or "A4" with both halves and a cut line
    currency: Mapped[str]  #: ISO 4217
    prices_with_tax: Mapped[bool] = mapped_column(default=True)
    tax_rate: Mapped[int] = mapped_column(default=0)  #: hundredths of a percent
    time_zone: Mapped[str]  #: IANA name
    repair_warranty_days: Mapped[int] = mapped_column(default=90)
    diagnosis_fee: Mapped[int] = mapped_column(default=0)  #: minor units, proposed at intake
    #: who passes a repair (DOMAIN.md §4): "own" (even who repaired it, with a reason), "other" (anyone else), "manager"
    second_person: Mapped[str] = mapped_column(default="other", server_default="other")
    rounding: Mapped[int] = mapped_column(default=1, server_default="1")  #: totals are multiples of it, minor units
    rounding_down: Mapped[bool] = mapped_column(default=False, server_default=false())  #: else to the nearest
    logo: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: SHA-256 of a kept file; "" = none
    #: what the repair tag is printed on: "label", "hang" (folded, two sides), "sticker" (small)
    tag_form: Mapped[str] = mapped_column(default="label", server_default="label")
    #: the repair report is printed with each hand-out; else when somebody asks for it
    report_with_goods: Mapped[bool] = mapped_column(default=False, server_default=false())
    #: parts are issued against a technician's signature, badge or PIN (DOMAIN.md §5)
    sign_issues: Mapped[bool] = mapped_column(default=False, server_default=false())
    approve_over: Mapped[int | None]  #: minor units; parts worth more need the manager's approval; 0 always, None never
    approve_counts_over: Mapped[int | None]  #: minor units; a count whose differences are worth more needs it too
    terms_zh: Mapped[str | None]  #: None = the text that comes with the program
    terms_en: Mapped[str | None]
    header_zh: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: above its pages, a few lines
    header_en: Mapped[str] = mapped_column(default="", server_default=text("''"))
    footer_zh: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: at the foot of its pages
    footer_en: Mapped[str] = mapped_column(default="", server_default=text("''"))
    secret: Mapped[bytes] = mapped_column(LargeBinary)  #: random; tells two shops' data folders apart


class OpeningHours(Numbered, Base):
    """One span of a weekday in which the shop is open; none = closed that day."""

    __tablename__ = "opening_hours"
    __table_args__ = (CheckConstraint("opens < closes", name="opens_before_it_closes"),)

    weekday: Mapped[int]  #: 0 = Monday
    opens: Mapped[int]  #: minutes after midnight, the shop's own time
    closes: Mapped[int]


class DayOff(Base):
    """A day on which the shop stays closed."""

    __tablename__ = "day_off"

    day: Mapped[date] = mapped_column(primary_key=True)
    note: Mapped[str] = mapped_column(default="")


class Staff(Numbered, Versioned, Base):
    """A member of staff."""

    __tablename__ = "staff"

    name: Mapped[str] = mapped_column(unique=True)
    roles: Mapped[str]  #: comma-separated: clerk, technician, cashier, manager
    pin_hash: Mapped[str]  #: argon2
    left_at: Mapped[datetime | None]


class Badge(Numbered, Base):
    """A badge: a random number that says nothing of its owner and can be revoked."""

    __tablename__ = "badge"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    code: Mapped[str] = mapped_column(unique=True)
    issued_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class Category(Numbered, Versioned, Base):
    """A kind of article: decides warranty months, checklist and accessories offered at intake."""

    __tablename__ = "category"

    name_en: Mapped[str] = mapped_column(unique=True)
    name_zh: Mapped[str]
    warranty_months: Mapped[int] = mapped_column(default=12)
    has_imei: Mapped[bool] = mapped_column(default=False)
    sort: Mapped[int] = mapped_column(default=0)
    retired: Mapped[bool] = mapped_column(default=False)


class CategoryItem(Numbered, Base):
    """An accessory or a condition offered for a category (for every category when category_id is None)."""

    __tablename__ = "category_item"

    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"), index=True)
    kind: Mapped[str]  #: "accessory" or "condition"
    name_en: Mapped[str]
    name_zh: Mapped[str]
    sort: Mapped[int] = mapped_column(default=0)


class Brand(Numbered, Versioned, Base):
    """A maker; warranty is proposed only where the shop has an agreement with it."""

    __tablename__ = "brand"

    name: Mapped[str] = mapped_column(unique=True)
    agreement: Mapped[bool] = mapped_column(default=False)
    agreement_number: Mapped[str] = mapped_column(default="", server_default=text("''"))
    agreement_until: Mapped[date | None]  #: the last day it covers; None = until it is ended
    retired: Mapped[bool] = mapped_column(default=False)


class FaultCode(Numbered, Versioned, Base):
    """What was wrong, in the shop's own short list."""

    __tablename__ = "fault_code"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_zh: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)


class PriceItem(Numbered, Versioned, Base):
    """A line of the out-of-warranty price list: labour with its standard price."""

    __tablename__ = "price_item"
    __table_args__ = (UniqueConstraint("name_en", "category_id"),)

    name_en: Mapped[str]
    name_zh: Mapped[str]
    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    price: Mapped[int]  #: minor units, as the shop writes prices (with or without tax)
    minutes: Mapped[int] = mapped_column(default=0)  #: the time it usually takes
    parts_allowed: Mapped[int | None]  #: minor units, parts used with it; more asks for a reason; None = not planned
    retired: Mapped[bool] = mapped_column(default=False)


class Reason(Numbered, Versioned, Base):
    """A reason offered where an act asks for one; `kind` is a value of rows.kinds.ReasonKind."""

    __tablename__ = "reason"
    __table_args__ = (UniqueConstraint("kind", "name_en"),)

    kind: Mapped[str]
    name_en: Mapped[str]
    name_zh: Mapped[str]
    sort: Mapped[int] = mapped_column(default=0)
    retired: Mapped[bool] = mapped_column(default=False)


class PaperLayout(Numbered, Versioned, Base):
    """A layout of labels or rolls that the shop changed; what it did not change ships with the program."""

    __tablename__ = "paper_layout"
    __table_args__ = (UniqueConstraint("document", "width", "height"),)

    document: Mapped[str]  #: a value of rows.kinds.Document
    width: Mapped[int]  #: hundredths of a mm
    height: Mapped[int]  #: the same; 0 = a roll
    text: Mapped[str]  #: the layout's file (TOML)


class ModelWarning(Numbered, Versioned, Base):
    """What the clerk must know of a model while it is taken in; shown in red."""

    __tablename__ = "model_warning"

    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))  #: None = of every category
    brand: Mapped[str] = mapped_column(default="")  #: "" = of every brand; capital letters don't matter
    model: Mapped[str] = mapped_column(default="")  #: how the model begins; "" = every model
    words_en: Mapped[str]
    words_zh: Mapped[str]
    retired: Mapped[bool] = mapped_column(default=False)


class NumberSeries(Base):
    """The last running number given out, per kind and month; only ever rises."""

    __tablename__ = "number_series"

    kind: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[str] = mapped_column(primary_key=True)  #: "2611" = November 2026, the shop's own time
    last: Mapped[int]


class History(Numbered, Base):
    """One change: who did what when, what it was before and after, and why. Only added to."""

    __tablename__ = "history"
    __table_args__ = (
        Index("ix_history_subject", "subject", "subject_id", "id"),
        Index("ix_history_order_id", "order_id", "id", sqlite_where=text("order_id IS NOT NULL")),
    )

    at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  #: None = the program itself
    subject: Mapped[str]  #: the table
    subject_id: Mapped[int]
    order_id: Mapped[int | None]
    what: Mapped[str]  #: the act, dotted: "intake.taken_in", "card.moved"
    old: Mapped[str | None]
    new: Mapped[str | None]
    why: Mapped[str | None]
