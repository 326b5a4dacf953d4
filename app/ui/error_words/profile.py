"""What is heard about the shop's own decisions: rounding, days off, logo, reasons."""

from __future__ import annotations

from app.ui.words import translate


def _all() -> dict[str, str]:
    return {
        "form.bad_day_off": translate(
            "Errors", "“{text}” is no day off. Type 2027-02-15, or 10-1~7 for a span, and behind it what it is for."
        ),
        "shop.days_off_backwards": translate("Errors", "{first} to {last} can't be days off: look at the two days."),
        "shop.days_off_too_many": translate("Errors", "At most {most} days off. Take out those long past."),
        "shop.rounding_wrong": translate("Errors", "Totals can't be rounded to this. Please choose an amount above 0."),
        "logo.no_picture": translate("Errors", "This is no PNG or JPEG picture. Please choose another file."),
        "logo.damaged": translate("Errors", "This picture is damaged. Please choose another file."),
        "logo.size": translate(
            "Errors",
            "This picture has {width} × {height} pixels. Each side must have {least} to {most}; please choose another.",
        ),
        "logo.too_big": translate("Errors", "This file is larger than {most} MB. Please choose a smaller picture."),
        "reason.place_wrong": translate("Errors", "The numbers begin with 1."),
    }


TABLES = (_all,)  # each: key → sentence with {placeholders}, in the reader's language
