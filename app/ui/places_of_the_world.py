"""Countries, currencies and time zones to choose from, and what this PC suggests of them."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from app.workflow.money import CURRENCIES
from app.workflow.rows.phones import PLANS

_OLD_GROUPS = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Brazil/", "Canada/", "Chile/", "Mexico/")


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """(code, name in its own language) of all countries, those whose phone numbers we know how to write first."""
    names: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) != 2 or not code.isalpha():
            continue
        locale = QLocale(QLocale.Language.AnyLanguage, territory)
        native = locale.nativeTerritoryName() if locale.territory() == territory else ""
        names[code] = native if _readable(native) else QLocale.territoryToString(territory)
    first = [code for code in PLANS if code in names]
    rest = sorted((code for code in names if code not in PLANS), key=lambda code: names[code])
    return tuple((code, f"{names[code]} ({code})") for code in [*first, *rest])


def currencies() -> tuple[tuple[str, str], ...]:
    """(code, "CNY ¥")."""
    return tuple((each.code, f"{each.code}  {each.sign}") for each in CURRENCIES)


def _readable(name: str) -> bool:
    """Latin letters or hanzi: what the shipped font has, and readers of our two languages can tell apart."""
    return bool(name) and all(char < "\u0250" or "\u4e00" <= char <= "\u9fff" or char == "’" for char in name)


@cache
def time_zones() -> tuple[str, ...]:
    """IANA names, without the old and the technical ones."""
    names = [name for name in available_timezones() if "/" in name and not name.startswith(_OLD_GROUPS)]
    return tuple(sorted(names))


def here(language: str) -> tuple[str, str, str]:
    """What this PC suggests: country, currency, time zone; where it says nothing, the window's language does."""
    locale = QLocale.system()
    country = QLocale.territoryToCode(locale.territory())
    if country not in dict(countries()):
        country = "CN" if language.startswith("zh") else "GB"
    known = {each.code for each in CURRENCIES}
    currency = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    if currency not in known:
        currency = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(country)).currencySymbol(
            QLocale.CurrencySymbolFormat.CurrencyIsoCode
        )
    zone = QTimeZone.systemTimeZoneId().toStdString()
    if zone not in available_timezones() or zone in {"UTC", "Etc/UTC", "GMT"}:
        zone = "Asia/Shanghai" if country == "CN" else "Europe/London" if country == "GB" else "UTC"
    return country, currency if currency in known else "CNY", zone
