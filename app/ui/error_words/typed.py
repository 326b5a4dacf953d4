"""What is heard about what was typed: numbers, money, dates, lengths."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "draft.not_kept": translate(
            "Errors", "What is typed can't be kept as a draft on this PC ({problem}). Go on typing and save with F9."
        ),
        "form.fields_wrong": translate("Errors", "Please look at the marked fields."),
        "form.bad_money": translate("Errors", "This is no amount. Type it like 120 or 120.50."),
        "form.bad_number": translate("Errors", "This is no number. Type it like 2 or 0.5."),
        "form.negative": translate("Errors", "This can't be less than zero."),
        "form.too_many_decimals": translate("Errors", "Too many digits after the point ({digits} at most)."),
        "form.bad_date": translate("Errors", "This is no date. Type it like 2026-03-02."),
        "form.bad_moment": translate("Errors", "This is no time. Type it like 2026-03-02 17:00."),
        "form.bad_hours": translate(
            "Errors", "The hours of {weekday} can't be read. Type them like 9:00–12:30, 13:30–19:00."
        ),
        "form.missing": translate("Errors", "Please fill this in."),
        "field.too_long": translate("Errors", "This is too long ({found} characters; {most} at most)."),
        "field.too_many": translate("Errors", "Too many ({found}; {most} at most)."),
        "money.decimals": translate("Errors", "Too many digits after the point ({decimals} at most)."),
        "money.negative": translate("Errors", "An amount can't be less than zero."),
        "money.not_a_number": translate("Errors", "This is no amount."),
        "money.too_much": translate("Errors", "This amount is too large."),
        "money.unknown_currency": translate("Errors", "The currency {code} is not known here."),
        "number.bad_month": translate("Errors", "The number {number} has no real month in it. Please scan again."),
        "number.mistyped": translate("Errors", "The number {number} has a wrong digit. Please scan or type it again."),
        "number.not_a_number": translate("Errors", "“{text}” is no number of ours."),
        "number.too_long": translate(
            "Errors", "One of our numbers has 12 digits, this one {found}. Please scan again."
        ),
        "number.too_short": translate(
            "Errors", "One of our numbers has 12 digits, this one only {found}. Please scan again."
        ),
        "number.unknown_kind": translate("Errors", "The number {number} is of no known kind."),
        "number.used_up": translate("Errors", "All numbers of this month are used up."),
    }


TABLES = (_part_1,)  # each: key → sentence with {placeholders}, in the reader's language
