"""Customers, their phones, and the articles they own."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned

TWINS = "address <> '' AND merged_into IS NULL"


class Customer(Numbered, Versioned, Base):
    """Somebody who brings things in: a person or a company."""

    __tablename__ = "customer"
    __table_args__ = (
        # Written down twice (same name, same address) is found by walking this one, without the rows themselves.
        Index("ix_customer_twins", "name", "address", sqlite_where=text(TWINS)),
    )

    name: Mapped[str] = mapped_column(index=True)
    company: Mapped[str] = mapped_column(default="", index=True)  #: whose people share a company are found by it
    tax_number: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: of the company, for its invoices
    address: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    since: Mapped[datetime]
    merged_into: Mapped[int | None]  #: the customer that took this one in (see Merge); such a one is shown nowhere


class CustomerPhone(Numbered, Base):
    """A phone number of a customer; several people may share one."""

    __tablename__ = "customer_phone"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    written: Mapped[str]  #: as it was given
    digits: Mapped[str] = mapped_column(index=True)  #: digits only, with the area code, without the country's
    sort: Mapped[int] = mapped_column(default=0)  #: 0 = the one to ring first
    label: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: whose or where: "wife", "office"


class Article(Numbered, Versioned, Base):
    """A thing a customer owns."""

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_serial_key", "serial_key"),
        Index("ix_article_brand_model", "brand", "model"),
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    category_id: Mapped[int] = mapped_column(ForeignKey("category.id"))
    brand: Mapped[str] = mapped_column(default="")
    model: Mapped[str] = mapped_column(default="")
    serial: Mapped[str] = mapped_column(default="")  #: serial number or IMEI, as read
    serial_key: Mapped[str] = mapped_column(default="")  #: capital letters and digits only
    bought_on: Mapped[date | None]
    proof: Mapped[str] = mapped_column(default="none")  #: none, invoice, card, other
    sold_here: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    merged_into: Mapped[int | None]  #: the article that took this one in; such a one is shown nowhere


class Merge(Numbered, Versioned, Base):
    """What moved from one customer or article to another, because they are one or because it was the other's.

    The rows are kept in MergeMove, so that it can be taken back.
    """

    __tablename__ = "merge"

    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    #: customer, article (one of two stays); customer_split, article_split (both stay); brand, model (spellings: no ids)
    kind: Mapped[str]
    kept_id: Mapped[int] = mapped_column(index=True)  #: id of the customer or article that has the rows now
    gone_id: Mapped[int] = mapped_column(index=True)  #: that had them before
    why: Mapped[str] = mapped_column(default="", server_default=text("''"))
    #: JSON {field: [old, new]}: what the merge changed of the kept one
    replaced: Mapped[str] = mapped_column(default="", server_default=text("''"))
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class MergeMove(Numbered, Base):
    """One row that moved with a Merge."""

    __tablename__ = "merge_move"

    merge_id: Mapped[int] = mapped_column(ForeignKey("merge.id"), index=True)
    subject: Mapped[str]  #: the table: repair_order, article, payment, customer_phone, attachment
    row_id: Mapped[int]
