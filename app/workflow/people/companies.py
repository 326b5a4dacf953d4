"""Companies: their people, one name written in several ways, and the one spelling that is to stay."""

from __future__ import annotations

import re
import unicodedata

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Customer, search_text, sqlite
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.fields import Fields, one_line
from app.workflow.house import staff
from app.workflow.people import people_rows
from app.workflow.rows.people import CompanyRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

LOOK_AT = 300  #: customers of companies that begin alike, the newest first
MOST_PEOPLE = 20
_LEGAL_ENDS = ("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团")
_LEGAL_WORDS = frozenset(
    (
        *("ag", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "kg", "limited", "llc", "llp", "ltd"),
        *("nv", "oy", "plc", "pte", "pty", "sa", "sarl", "sas", "spa", "srl"),
    )
)


def stem(company: str) -> str:
    """The name without its legal form, signs, blanks and capitals: what stays the same however it is written."""
    return "".join(_words(company))


def _words(company: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", company).casefold()
    words = re.findall(r"[^\W_]+", re.sub(r"[.'’]", "", plain))
    while len(words) > 1 and words[-1] in _LEGAL_WORDS:
        words.pop()
    for end in _LEGAL_ENDS:
        if words and words[-1].endswith(end) and len("".join(words)) > len(end) + 1:
            words[-1] = words[-1][: -len(end)]
            break
    return [word for word in words if word]


def known(store: Store, typed: str) -> tuple[CompanyRow, ...]:
    """The companies that may be meant by what is typed, with their people; the one written just so at the head."""
    typed = one_line(typed)
    wanted = stem(typed)
    if len(wanted) < 2:
        return ()
    with store.reading() as session:
        spellings = {typed, *_spellings(session, _words(typed))}
        found = (_company(session, each) for each in spellings)
        rows = [each for each in found if each.count]
    return tuple(sorted(rows, key=lambda row: (row.name != typed, -row.count, row.name)))


def _spellings(session: Session, words: list[str]) -> set[str]:
    """Every way the shop has written this company: all its words, or how it begins (two words may be one there)."""
    found: set[str] = set()
    for looked_for in (words, words[:1]):
        terms = search_text.query_terms(" ".join(looked_for)) or []
        ids = sqlite.find_ids(session, "customer_search", terms, LOOK_AT)
        names = select(Customer.company).where(Customer.id.in_(ids), Customer.company != "").distinct()
        found.update(name for name in session.scalars(names) if stem(name) == "".join(words))
    return found


def _company(session: Session, name: str) -> CompanyRow:
    theirs = (Customer.company == name, Customer.merged_into.is_(None))
    people = session.scalars(select(Customer).where(*theirs).order_by(Customer.id.desc()).limit(MOST_PEOPLE)).all()
    count = session.scalar(select(func.count()).select_from(Customer).where(*theirs)) or 0
    return CompanyRow(name, tax_number_of(session, name), people_rows.customer_rows(session, people), count)


def tax_number_of(session: Session, company: str) -> str:
    """The number that was noted last for a company, "" when none was."""
    query = select(Customer.tax_number).where(Customer.company == company, Customer.tax_number != "")
    return session.scalar(query.order_by(Customer.id.desc()).limit(1)) or ""


def respell(store: Store, who: Who, name: str, others: tuple[str, ...], why: str) -> int:
    """Everybody of a company written otherwise belongs to `name` from now on; gives back how many were changed.

    Raises FieldErrors ("why"), ShopError "merge.same" when there is nothing to change.
    """
    staff.require_right(who, Right.MERGE)
    checked = Fields()
    reason = checked.line(why, "why", missing="merge.why_missing", most=500)
    checked.done()
    wrong = [each for each in others if each != name]
    with store.writing() as session:
        at = store.now()
        people = session.scalars(
            select(Customer).where(Customer.company.in_(wrong), Customer.merged_into.is_(None))
        ).all()
        if not people or not name:
            raise ShopError("merge.same")
        number = tax_number_of(session, name)
        for person in people:
            values = {"company": name}
            values |= {"tax_number": number} if number and not person.tax_number else {}
            values |= {"name": name} if person.name == person.company else {}
            for field, new in values.items():
                history.note(
                    session, who, at, "customer", person.id, f"customer.changed.{field}",
                    old=getattr(person, field), new=new, why=reason,
                )  # fmt: skip
                setattr(person, field, new)
        session.flush()
        for person in people:
            indexing.index_customer(session, person.id)
        return len(people)
