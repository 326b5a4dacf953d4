"""Who may be written down twice: same phone and a similar name, same name and address, one company in two spellings.

Each kind is found by walking an index in order, a stretch at a time, so that a million customers are no burden.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import islice, product

from sqlalchemy import func, literal, select, tuple_
from sqlalchemy.orm import Session

from app.models import Customer, CustomerPhone
from app.models.search_text import CJK, readings
from app.models.store import Store
from app.workflow.people import companies, people_rows
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import TwinKind, Twins, TwinsPage

WALK = 400  #: groups looked at with one statement
MOST_SHARING = 30  #: a phone that more people have is a switchboard, or was made up
SHORTEST_PHONE = 5
MARK = "\x1f"  # between name and address in `after`
_TITLES = re.compile("(先生|女士|小姐|太太|师傅|老师|老板|经理|同学)$")
_LATIN_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "herr", "frau"))
_HANZI = re.compile(f"[{CJK}]+")
_MOST_READINGS = 16


def page(store: Store, kind: TwinKind, after: str = "", limit: int = 50) -> TwinsPage:
    """The next groups of a kind behind `after` ("" = from the start), all of the companies at once."""
    with store.reading() as session:
        if kind is TwinKind.COMPANY:
            return TwinsPage(_companies(session), None)
        walk = _by_phone if kind is TwinKind.PHONE else _by_address
        groups: list[Twins] = []
        place: str | None = after
        while place is not None and len(groups) < limit:
            found, place = walk(session, place)
            groups += found
        return TwinsPage(tuple(groups), place)


def _by_phone(session: Session, after: str) -> tuple[list[Twins], str | None]:
    query = (
        select(CustomerPhone.digits, func.count())
        .where(CustomerPhone.digits > after)
        .group_by(CustomerPhone.digits)
        .having(func.count() > 1)
        .order_by(CustomerPhone.digits)
        .limit(WALK)
    )
    shared = session.execute(query).all()
    wanted = [digits for digits, count in shared if count <= MOST_SHARING and len(digits) >= SHORTEST_PHONE]
    people: dict[str, dict[int, str]] = {digits: {} for digits in wanted}
    owners = select(CustomerPhone.digits, Customer.id, Customer.name)
    owners = owners.join(Customer, Customer.id == CustomerPhone.customer_id)
    owners = owners.where(CustomerPhone.digits.in_(wanted), Customer.merged_into.is_(None)).order_by(Customer.id)
    for digits, key, name in session.execute(owners):
        people[digits][key] = name
    groups: list[Twins] = []
    for digits, sharing in people.items():
        for alike_ones in _clusters(sharing):
            found = session.scalars(select(Customer).where(Customer.id.in_(alike_ones)).order_by(Customer.id)).all()
            rows = people_rows.customer_rows(session, found)
            groups.append(Twins(TwinKind.PHONE, _written(rows, digits), rows))
    return groups, shared[-1][0] if len(shared) == WALK else None


def _by_address(session: Session, after: str) -> tuple[list[Twins], str | None]:
    name, _, address = after.partition(MARK)
    here = (Customer.address != "", Customer.merged_into.is_(None))
    query = select(Customer.name, Customer.address).where(*here)
    if after:
        query = query.where(tuple_(Customer.name, Customer.address) > tuple_(literal(name), literal(address)))
    query = query.group_by(Customer.name, Customer.address).having(func.count() > 1)
    found = session.execute(query.order_by(Customer.name, Customer.address).limit(WALK)).all()
    groups: list[Twins] = []
    for same_name, same_address in found:
        theirs = select(Customer).where(Customer.name == same_name, Customer.address == same_address, *here)
        people = session.scalars(theirs.order_by(Customer.id).limit(MOST_SHARING)).all()
        groups.append(Twins(TwinKind.ADDRESS, same_address, people_rows.customer_rows(session, people)))
    return groups, MARK.join(found[-1]) if len(found) == WALK else None


def _companies(session: Session) -> tuple[Twins, ...]:
    query = select(Customer.company, func.count()).where(Customer.company > "").group_by(Customer.company)
    by_stem: dict[str, list[tuple[str, int]]] = {}
    for name, count in session.execute(query):
        by_stem.setdefault(companies.stem(name), []).append((name, count))
    groups: list[Twins] = []
    for key, spellings in by_stem.items():
        if key and len(spellings) > 1:
            groups += _one_company(session, [name for name, _ in spellings])
    return tuple(groups)


def _one_company(session: Session, names: list[str]) -> list[Twins]:
    """Counted anew without those who were merged; none when only one spelling is left."""
    theirs = (Customer.company.in_(names), Customer.merged_into.is_(None))
    counts = session.execute(select(Customer.company, func.count()).where(*theirs).group_by(Customer.company)).all()
    spellings = sorted(((name, count) for name, count in counts), key=lambda each: (-each[1], each[0]))
    if len(spellings) < 2:
        return []
    people = session.scalars(select(Customer).where(*theirs).order_by(Customer.id).limit(MOST_SHARING)).all()
    words = " · ".join(name for name, _ in spellings)
    return [Twins(TwinKind.COMPANY, words, people_rows.customer_rows(session, people), tuple(spellings))]


def _written(rows: Sequence[CustomerRow], digits: str) -> str:
    """The shared number as somebody wrote it."""
    plain = (phone for row in rows for phone in row.phones if re.sub(r"\D", "", phone).endswith(digits[-7:]))
    return next(plain, digits)


def _clusters(people: Mapping[int, str]) -> list[list[int]]:
    """Those of one phone whose names are alike, two or more each; a family has one phone and several names."""
    clusters: list[list[int]] = []
    for key, name in people.items():
        home = next((each for each in clusters if any(alike(name, people[other]) for other in each)), None)
        if home is None:
            clusters.append([key])
        else:
            home.append(key)
    return [each for each in clusters if len(each) > 1]


def alike(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same without titles and signs, one begins as the other, in pinyin."""
    a, b = _plain(one), _plain(other)
    if not a or not b:
        return False
    turned = sorted(one.casefold().split()) == sorted(other.casefold().split())  # Wei Zhang, Zhang Wei
    if a.startswith(b) or b.startswith(a) or turned:
        return True
    return not _ways(a).isdisjoint(_ways(b)) or (min(len(a), len(b)) > 4 and a.isascii() and _one_off(a, b))


def _plain(name: str) -> str:
    text = _TITLES.sub("", unicodedata.normalize("NFKC", name).casefold().strip())
    return "".join(word for word in re.findall(r"[^\W_]+", text) if word not in _LATIN_TITLES)


def _ways(name: str) -> set[str]:
    """A Chinese name in pinyin, in each reading, and with the given name first; a Latin one as it is."""
    if not _HANZI.fullmatch(name):
        return {name}
    each = [readings(sign) for sign in name[:6]]
    spoken = [tuple(way) for way in islice(product(*each), _MOST_READINGS)]
    return {"".join(way) for way in spoken} | {"".join((*way[1:], way[0])) for way in spoken}


def _one_off(one: str, other: str) -> bool:
    """Whether one letter more, less or other makes one of the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    shorter = min(len(one), len(other))
    at = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    return one[at + 1 :] == other[at:] or one[at:] == other[at + 1 :] or one[at + 1 :] == other[at + 1 :]
