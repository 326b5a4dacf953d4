"""Rows about parts: what they are, their barcodes, the models they fit, what stands in for them."""

from __future__ import annotations

from typing import Any

from app.errors import ShopError
from app.models import Part, Substitute
from app.workflow import money
from app.workflow.exchange.cells import Row
from app.workflow.exchange.drafts import Draft, Ref, ref
from app.workflow.exchange.planning import Found, not_twice, put_all
from app.workflow.exchange.room import Room
from app.workflow.rows import numbers, serials, spelling
from app.workflow.rows.exchange import FieldChange
from app.workflow.rows.kinds import NumberKind, Origin
from app.workflow.stockroom import part_fields

ORIGINS = {
    "original": Origin.ORIGINAL, "oem": Origin.ORIGINAL, "原厂": Origin.ORIGINAL, "原装": Origin.ORIGINAL,
    "certified": Origin.CERTIFIED, "认证": Origin.CERTIFIED,
    "other": Origin.OTHER, "其他": Origin.OTHER, "其它": Origin.OTHER,
}  # fmt: skip
MOST_RUNNING = 900_000  #: of a month; a higher number was made up, and would leave none for new parts
EMPTY: dict[str, Any] = {
    "name_en": "", "category_id": None, "maker_number": "", "shelf": "", "origin": Origin.ORIGINAL.value,
    "unit": "pc", "price": 0, "cost": 0, "tax_rate": None, "minimum": 0, "maximum": 0, "lead_days": 0,
    "by_serial": False, "warranty_months": 0, "retired": False, "barcodes": (), "fits": (),
}  # fmt: skip


def part_of(room: Room, row: Row, field: str = "part") -> tuple[Draft, str]:
    """The part that a row names, and by what: number, barcode, maker_number, name; the first cell that says one.

    Raises ShopError "import.part_missing", "import.part_unknown" (text=), "import.ambiguous" (text=, count=).
    """
    texts = row.all(field)
    if not texts:
        raise ShopError("import.part_missing", field)
    for text in texts:
        found = _found(room, text, field)
        if found is not None:
            return found
    raise ShopError("import.part_unknown", field, text=texts[0][:60])


def _found(room: Room, text: str, field: str) -> tuple[Draft, str] | None:
    digits = numbers.cleaned(text)
    by_number = room.by_number.one(digits) if digits else None
    if by_number is not None:
        return by_number, "number"
    by_code = room.by_code.one(text)
    if by_code is not None:
        return by_code, "barcode"
    for how, index in (("maker_number", room.by_maker), ("name", room.by_name)):
        drafts = index.get(text.casefold())
        if len(drafts) > 1:
            raise ShopError("import.ambiguous", field, text=text[:60], count=len(drafts))
        if drafts:
            return drafts[0], how
    return None


def plan_part(room: Room, row: Row) -> Found:
    """A part: found by number, barcode, maker's number, name, or a new one."""
    values = _values(room, row)
    number, codes = _codes(room, row)
    fits = {serials.key(each): each for each in reversed(row.lines("fits", 200)) if serials.key(each)}
    found = _match(room, number, codes, values)
    part, found_by = found if found is not None else (None, "")
    _check_codes(room, row, codes, part, values)
    category = _category(room, row)
    there = room.lies_there(part) if part is not None and values.get("retired") else 0
    if there:
        row.refuse("part.still_there", "retired", on_hand=money.quantity_of(there))
    row.done()
    if part is not None:
        not_twice(part)
    if category is not None:
        values["category_id"] = category() if callable(category) else category
    if codes:
        values["barcodes"] = _more(() if part is None else part.values["barcodes"], codes)
    if fits:
        before = () if part is None else part.values["fits"]
        known = {serials.key(each) for each in before}
        values["fits"] = (*before, *(each for key, each in reversed(fits.items()) if key not in known))
    if part is None:
        result = Found(values["name"], new=True)
        part = Draft(Part, {"number": number, **EMPTY})
        put_all(result, part, values, said)
        result.draft = room.add_part(part.values)
        return result
    result = Found(values.get("name") or part.values["name"], part, found_by)
    if values.get("by_serial", part.values["by_serial"]) != part.values["by_serial"]:
        part_fields.require_none_there(room.session, part.id or 0)
    put_all(result, part, values, said)
    room.index_part(part)
    return result


def _more(before: tuple[str, ...], texts: tuple[str, ...]) -> tuple[str, ...]:
    return (*before, *(each for each in texts if each not in before))


def _values(room: Room, row: Row) -> dict[str, Any]:
    """The columns that the row says anything of; empty cells change nothing."""
    read: dict[str, Any] = {
        "name": lambda: row.line_of("name"),
        "name_en": lambda: row.line_of("name_en"),
        "maker_number": lambda: row.line_of("maker_number", 64),
        "shelf": lambda: row.line_of("shelf", 60),
        "origin": lambda: _origin(row),
        "unit": lambda: row.line_of("unit", 20),
        "price": lambda: row.amount("price"),
        "cost": lambda: row.unit_price("cost"),
        "tax_rate": lambda: _tax_rate(row),
        "minimum": lambda: row.quantity("minimum", or_none=True),
        "maximum": lambda: row.quantity("maximum", or_none=True),
        "lead_days": lambda: row.whole("lead_days", part_fields.MOST_DAYS, "part.days"),
        "by_serial": lambda: row.flag("by_serial"),
        "warranty_months": lambda: row.whole("warranty_months", part_fields.MOST_MONTHS, "part.months"),
        "retired": lambda: row.flag("retired"),
    }
    if not row.has("name"):
        row.refuse("part.name_missing", "name")
    values = {key: get() for key, get in read.items() if row.has(key)}
    if values.get("maximum") and values["maximum"] < values.get("minimum", 0):
        row.refuse("part.maximum_below_minimum", "maximum")
    return values


def _origin(row: Row) -> str:
    found = ORIGINS.get(row.raw("origin").casefold())
    if found is None:
        row.refuse("import.unknown_word", "origin", text=row.raw("origin")[:40])
    return (found or Origin.ORIGINAL).value


def _tax_rate(row: Row) -> int | None:
    rate = row.number("tax_rate")
    if rate is None:
        return None
    if not 0 <= rate <= part_fields.MOST_PERCENT or rate * 100 % 1:
        row.refuse("part.tax_rate", "tax_rate", most=part_fields.MOST_PERCENT)
        return None
    return int(rate * 100)


def _codes(room: Room, row: Row) -> tuple[str, tuple[str, ...]]:
    """(our own number or "", barcodes); a number that is none of ours is one of the shop's from before: a barcode."""
    codes, number = row.lines("barcodes"), ""
    typed = row.line_of("number", 64)
    if typed and numbers.looks_like_ours(typed) and numbers.check(typed)[0] is NumberKind.PART:
        number = numbers.cleaned(typed)
        later = number[1:5] > room.month or int(number[5:11]) >= MOST_RUNNING
        if later and room.by_number.one(number) is None:
            row.refuse("import.number_ahead", "number", number=number)
    elif typed:
        codes = _more(codes, (typed,))
    if len(codes) > 20:
        row.refuse("field.too_many", "barcodes", most=20, found=len(codes))
    return number, codes


def _match(room: Room, number: str, codes: tuple[str, ...], values: dict[str, Any]) -> tuple[Draft, str] | None:
    if number:
        found = room.by_number.one(number)
        return None if found is None else (found, "number")
    for code in codes:
        found = room.by_code.one(code)
        if found is not None:
            return found, "barcode"
    maker, name = values.get("maker_number", ""), values.get("name", "")
    for how, index, text in (("maker_number", room.by_maker, maker), ("name", room.by_name, name)):
        drafts = [each for each in index.get(text.casefold()) if _same(each, codes, maker)] if text else []
        if len(drafts) > 1:
            raise ShopError("import.ambiguous", "name", text=text[:60], count=len(drafts))
        if drafts:
            return drafts[0], how
    return None


def _same(draft: Draft, codes: tuple[str, ...], maker: str) -> bool:
    """Whether a part of the same name can be meant: no other row of the file said what it is, no number speaks against.

    Two rows with the same name and nothing that tells them apart are one part twice.
    """
    theirs = draft.values["maker_number"]
    if maker and theirs and maker.casefold() != theirs.casefold():
        return False
    return draft.touched is None or not (codes or (maker and not theirs))


def _check_codes(
    room: Room, row: Row, codes: tuple[str, ...], part: Draft | None, values: dict[str, Any]
) -> None:
    """A barcode stands at one part only that is kept."""
    if values.get("retired"):
        return
    for code in codes:
        other = room.by_code.one(code)
        if other is not None and other is not part and not other.values["retired"]:
            row.refuse("part.barcode_taken", "barcodes", name=other.values["name"])


def _category(room: Room, row: Row) -> Any:
    """The kind of part that a row names, or what makes it; None when it names none."""
    name = row.line_of("category", 100)
    if not name:
        return None
    found = room.by_category.one(spelling.key(name))
    if found is not None:
        return ref(found)
    if not room.wishes.make_categories:
        row.refuse("import.category_unknown", "category", name=name)
        return None

    def make() -> Ref:
        room.made.append(("part_category", name))
        return room.add_category(name, "")

    return make


def said(field: str, value: Any) -> object:
    """A column of a part as the history says it; kinds by their names."""
    if field == "category_id" and isinstance(value, Draft):
        return value.values["name_en"]
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return part_fields.as_told(field, value)


# --- one thing about a part


def plan_code(room: Room, row: Row) -> Found:
    """One more barcode of a part."""
    return _plan_text(room, row, "code", "barcodes")


def plan_fit(room: Room, row: Row) -> Found:
    """One more model that a part fits."""
    return _plan_text(room, row, "model", "fits")


def _plan_text(room: Room, row: Row, field: str, column: str) -> Found:
    text = row.line_of(field, 64 if column == "barcodes" else 200, missing="import.nothing_there")
    part, found_by = part_of(room, row)
    if column == "barcodes" and text:
        _check_codes(room, row, (text,), part, part.values)
    row.done()
    result = Found(part.values["name"], None, found_by)
    before = part.values[column]
    known = text in before or (column == "fits" and serials.key(text) in map(serials.key, before))
    if not known:
        put_all(result, part, {column: (*before, text)}, said)
        result.changes = [FieldChange(column, "", text)]
        room.index_part(part)
    return result


def plan_substitute(room: Room, row: Row) -> Found:
    """Two parts that stand in for each other."""
    note = row.line_of("note")
    one, found_by = part_of(room, row)
    other, _ = part_of(room, row, "other")
    row.done()
    if one is other:
        raise ShopError("substitute.itself", "other")
    key = frozenset((ref(one), ref(other)))
    result = Found(f"{one.values['name']} ↔ {other.values['name']}", None, found_by)
    pair = room.substitutes.get(key)
    if pair is None:
        result.new = True
        pair = Draft(Substitute, {"part_id": ref(one), "other_id": ref(other), "note": ""})
        put_all(result, pair, {"note": note} if note else {}, lambda _, value: value)
        room.substitutes[key] = room.add(pair)
    elif note:
        put_all(result, pair, {"note": note}, lambda _, value: value)
    result.draft = pair
    return result
