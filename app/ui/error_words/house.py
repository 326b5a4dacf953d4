"""What is heard about the shop, its staff, its data and backups."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "shop.already_founded": translate(
            "Errors", "The shop was already opened by another window. Start the program anew."
        ),
        "shop.area_code_wrong": translate("Errors", "Digits only, like 0571."),
        "shop.choice_wrong": translate("Errors", "Please choose one of the values offered."),
        "shop.country_wrong": translate("Errors", "Please choose the country."),
        "shop.currency_fixed": translate("Errors", "The currency can't be changed once the shop is open."),
        "shop.days_wrong": translate("Errors", "Whole days, 0 to {most}."),
        "shop.hours_missing": translate("Errors", "Please fill in when the shop is open, at least one day."),
        "shop.hours_overlap": translate("Errors", "The opening hours of {weekday} overlap."),
        "shop.hours_wrong": translate("Errors", "The opening hours of {weekday} can't be right."),
        "shop.language_wrong": translate("Errors", "Please choose the language."),
        "shop.name_missing": translate("Errors", "Please type the name of the shop."),
        "shop.not_founded": translate("Errors", "The shop is not set up yet."),
        "shop.tax_rate_wrong": translate("Errors", "Please type a percentage, 0 to 100, like 13 or 7.5."),
        "shop.too_many_lines": translate("Errors", "{found} lines are too many: at most {most}."),
        "shop.time_zone_wrong": translate("Errors", "Please choose a time zone from the list."),
        "staff.badge_revoked": translate("Errors", "This badge of {name} was revoked. Sign in by name and PIN."),
        "staff.badge_unknown": translate("Errors", "This badge is not known here."),
        "staff.gone": translate("Errors", "Does not work here any more."),
        "staff.last_manager": translate("Errors", "{name} is the last service manager. Make somebody else one first."),
        "staff.name_missing": translate("Errors", "Please type the name."),
        "staff.name_taken": translate(
            "Errors", "Somebody named {name} works here already. Add something to tell them apart."
        ),
        "staff.nobody": translate("Errors", "Please sign in first."),
        "staff.not_a_technician": translate("Errors", "Please choose a technician."),
        "staff.not_allowed": translate("Errors", "You may not do this; it needs: {roles}."),
        "staff.pin_digits": translate("Errors", "The PIN needs {least} to {most} digits."),
        "staff.pins_differ": translate("Errors", "The two PINs are not the same. Type the same one twice."),
        "staff.roles_missing": translate("Errors", "Please choose at least one role."),
    }


def _part_2() -> dict[str, str]:
    return {
        "staff.same_twice": translate("Errors", "The same technician is chosen twice."),
        "staff.unknown": translate("Errors", "This member of staff does not exist."),
        "staff.wait": translate("Errors", "Too many wrong PINs. Try again in {seconds} s."),
        "staff.wrong_pin": translate("Errors", "This PIN is wrong. Try again."),
        "list.code_missing": translate("Errors", "Please type the code."),
        "list.last_category": translate("Errors", "At least one category must stay."),
        "list.months_wrong": translate("Errors", "Whole months, 0 to {most}."),
        "list.name_missing": translate("Errors", "Please type the name."),
        "list.minutes_wrong": translate("Errors", "Whole minutes, 0 to {most}."),
        "list.taken": translate("Errors", "There is already such an entry. Choose another name or code."),
        "list.name_taken": translate("Errors", "There is already an entry named {name}."),
        "list.price_missing": translate("Errors", "Please type the price."),
        "changed": translate(
            "Errors", "{who} changed this at {at}. It was read again; please look at it and save once more."
        ),
        "changed.unknown": translate(
            "Errors", "This was changed meanwhile. It was read again; please look at it and save once more."
        ),
        "data.busy": translate("Errors", "Another window is saving just now. Please try again."),
        "data.gone": translate("Errors", "This does not exist any more. Somebody else removed it."),
    }


def _part_3() -> dict[str, str]:
    return {
        "data.rule_broken": translate("Errors", "This does not fit what is already kept. Please look at it again."),
        "data.taken": translate("Errors", "This is already there. Please look at it again."),
        "records.empty": translate("Errors", "{path} has no repair record in it."),
        "records.foreign": translate("Errors", "{path} is no Open Repair file (version 0.3)."),
        "records.missing": translate("Errors", "The file {path} can't be read."),
        "settings.no_folder": translate("Errors", "The folder {folder} does not exist."),
        "settings.station_missing": translate("Errors", "Please give this PC a name; it stands in the history."),
        "settings.not_written": translate("Errors", "The settings can't be written: {reason}"),
        "settings.not_allowed": translate("Errors", "“{value}” is not one of the allowed values."),
        "settings.out_of_range": translate("Errors", "{value} is too small or too large."),
    }


def _part_4() -> dict[str, str]:
    return {
        "settings.unreadable": translate(
            "Errors", "The settings file can't be read ({reason}). The defaults are used."
        ),
        "settings.wrong_type": translate("Errors", "“{value}” does not fit here. The default is used."),
        "list.warning_of_all": translate(
            "Errors", "Choose a category, a brand or a model: otherwise it would stand at every intake."
        ),
        "list.words_missing": translate("Errors", "Please type the warning, in one language at least."),
        "spelling.different": translate("Errors", "These are not one word in several spellings."),
        "spelling.gone": translate("Errors", "Nothing is written so any more: somebody else was faster."),
        "spelling.taken_back": translate("Errors", "This was taken back already."),
        "spelling.written_anew": translate(
            "Errors", "All of it was written otherwise since. Take back the later change first."
        ),
    }


TABLES = (_part_1, _part_2, _part_3, _part_4)  # each: key → sentence with {placeholders}, in the reader's language
