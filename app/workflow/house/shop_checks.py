"""What the shop's profile must be before it is kept; every wrong field is named at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, pairwise
from zoneinfo import available_timezones

from app.errors import ShopError
from app.workflow import money
from app.workflow.fields import Fields
from app.workflow.rows.shop import Currency, DayOffRow, FoundingInput, HoursRow, ShopRow

LANGUAGES = ("zh_CN", "en")
TERMS = 20_000  #: most characters of the terms on the claim receipt
HEADER, FOOTER = 3, 2  #: most lines of the shop's own above and below its pages
PAGE_LINE = 120  #: most characters of each
MOST_DAYS_OFF = 2_000  #: single days; a shop that enters holidays for years ahead has some hundreds
MOST_ROUNDING = Decimal(100_000)  #: major units; the note of 100,000 ₫ is small change


def profile(checked: Fields, typed: FoundingInput | ShopRow) -> dict[str, object]:
    """The columns that founding and changing have in common."""
    country = checked.line(typed.country, "country", most=2).upper()
    if len(country) != 2 or not country.isalpha():
        checked.refuse("shop.country_wrong", "country")
    values: dict[str, object] = {
        "name": checked.line(typed.name, "name", missing="shop.name_missing"),
        "address": checked.line(typed.address, "address"),
        "phone": checked.line(typed.phone, "phone", most=60),
        "country": country,
        "area_code": checked.line(typed.area_code, "area_code", most=8),
        "language": typed.language,
        "prices_with_tax": typed.prices_with_tax,
        "time_zone": typed.time_zone,
    }
    if values["area_code"] and not str(values["area_code"]).isdigit():
        checked.refuse("shop.area_code_wrong", "area_code")
    if typed.language not in LANGUAGES:
        checked.refuse("shop.language_wrong", "language")
    if not (typed.tax_rate.is_finite() and 0 <= typed.tax_rate <= 100 and typed.tax_rate * 100 % 1 == 0):
        checked.refuse("shop.tax_rate_wrong", "tax_rate")
    else:
        values["tax_rate"] = int(typed.tax_rate * 100)
    if typed.time_zone not in available_timezones():
        checked.refuse("shop.time_zone_wrong", "time_zone")
    hours(checked, typed.hours)
    return values


def options(checked: Fields, typed: ShopRow, unit: Currency) -> dict[str, object]:
    """The columns that only changing knows; founding leaves them at their defaults."""
    for value, allowed, field in (
        (typed.paper_languages, ("shop", "both"), "paper_languages"),
        (typed.claim_paper, ("A5", "A4"), "claim_paper"),
    ):
        if value not in allowed:
            checked.refuse("shop.choice_wrong", field)
    if not 0 <= typed.repair_warranty_days <= 3650:
        checked.refuse("shop.days_wrong", "repair_warranty_days", most=3650)
    return {
        "paper_languages": typed.paper_languages,
        "claim_paper": typed.claim_paper,
        "tag_form": typed.tag_form.value,
        "report_with_goods": typed.report_with_goods,
        "sign_issues": typed.sign_issues,
        "approve_over": checked.amount(typed.approve_over, "approve_over"),
        "approve_counts_over": checked.amount(typed.approve_counts_over, "approve_counts_over"),
        "repair_warranty_days": typed.repair_warranty_days,
        "diagnosis_fee": checked.amount(typed.diagnosis_fee, "diagnosis_fee"),
        "second_person": typed.second_person.value,
        "rounding": _rounding(checked, typed.rounding, unit),
        "rounding_down": typed.rounding_down,
        "terms_zh": None if typed.terms_zh is None else checked.text(typed.terms_zh, "terms_zh", most=TERMS),
        "terms_en": None if typed.terms_en is None else checked.text(typed.terms_en, "terms_en", most=TERMS),
        **_page_lines(checked, typed),
    }


def _page_lines(checked: Fields, typed: ShopRow) -> dict[str, object]:
    """Head and foot of pages: a few lines, so that the number stays where it is looked for."""
    found: dict[str, object] = {}
    for field, most in (("header_zh", HEADER), ("header_en", HEADER), ("footer_zh", FOOTER), ("footer_en", FOOTER)):
        text = checked.text(getattr(typed, field), field, most=PAGE_LINE * most)
        if text.count("\n") >= most:
            checked.refuse("shop.too_many_lines", field, most=most, found=text.count("\n") + 1)
        found[field] = text
    return found


def _rounding(checked: Fields, step: Decimal, unit: Currency) -> int:
    """Minor units; totals can't be multiples of nothing."""
    try:
        found = money.minor(step, unit, "rounding")
    except ShopError as error:
        checked.take(error)
        return 1
    if not (found > 0 and step <= MOST_ROUNDING):
        checked.refuse("shop.rounding_wrong", "rounding")
    return found


def currency(checked: Fields, code: str) -> Currency:
    """The currency of a new shop."""
    try:
        return money.currency(code)
    except ShopError as error:
        checked.take(error)
        return money.CURRENCIES[0]


def hours(checked: Fields, spans: tuple[HoursRow, ...]) -> None:
    """Spans lie within a day and do not overlap; a shop that never opens could promise nothing."""
    if not spans:
        checked.refuse("shop.hours_missing", "hours")
    ordered = sorted(spans, key=lambda each: (each.weekday, each.opens))
    for each in ordered:
        if not (0 <= each.weekday <= 6 and 0 <= each.opens < each.closes <= 24 * 60):
            checked.refuse("shop.hours_wrong", "hours", weekday=each.weekday)
            return
    for one, other in pairwise(ordered):
        if one.weekday == other.weekday and other.opens < one.closes:
            checked.refuse("shop.hours_overlap", "hours", weekday=one.weekday)
            return


def days_off(checked: Fields, spans: tuple[DayOffRow, ...]) -> dict[date, str]:
    """Each single day off with its note, in order; of two spans over one day the first that says why counts."""
    found: dict[date, str] = {}
    for span in spans:
        if not span.first <= span.last or (span.last - span.first).days > MOST_DAYS_OFF:
            checked.refuse("shop.days_off_backwards", "days_off", first=span.first, last=span.last)
            return {}
        note = checked.line(span.note, "days_off", most=60)
        for day in span.days():
            found[day] = found.get(day) or note
    if len(found) > MOST_DAYS_OFF:
        checked.refuse("shop.days_off_too_many", "days_off", most=MOST_DAYS_OFF)
    return dict(sorted(found.items()))


def spans_of(days: Iterable[tuple[date, str]]) -> tuple[DayOffRow, ...]:
    """Single days (in order) as spans: days in a row with the same note are one."""
    numbered = [(day, note, day - timedelta(days=at)) for at, (day, note) in enumerate(days)]
    found: list[DayOffRow] = []
    for (note, _), run in groupby(numbered, key=lambda each: each[1:]):
        spanned = [day for day, _, _ in run]
        found.append(DayOffRow(spanned[0], spanned[-1], note))
    return tuple(found)
