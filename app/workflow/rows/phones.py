"""Phone numbers: digits to find them by in any format, and the way they are written in a country."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """How a country numbers: its calling code, the 0 (or nothing) before area codes, the longest local number."""

    code: str
    trunk: str = "0"
    local: int = 8  # numbers up to this many digits lack their area code; 0 = there are none


PLANS = {
    "CN": Plan("86"),
    "HK": Plan("852", "", 0),
    "MO": Plan("853", "", 0),
    "TW": Plan("886"),
    "SG": Plan("65", "", 0),
    "MY": Plan("60"),
    "US": Plan("1", "", 7),
    "CA": Plan("1", "", 7),
    "GB": Plan("44"),
    "IE": Plan("353"),
    "DE": Plan("49"),
    "AT": Plan("43"),
    "CH": Plan("41"),
    "FR": Plan("33"),
    "NL": Plan("31"),
    "BE": Plan("32"),
    "IT": Plan("39", "", 0),
    "ES": Plan("34", "", 0),
    "PT": Plan("351", "", 0),
    "PL": Plan("48", "", 0),
    "CZ": Plan("420", "", 0),
    "DK": Plan("45", "", 0),
    "NO": Plan("47", "", 0),
    "SE": Plan("46"),
    "FI": Plan("358"),
    "JP": Plan("81"),
    "KR": Plan("82"),
    "AU": Plan("61"),
    "NZ": Plan("64"),
    "IN": Plan("91", "0", 8),
    "TH": Plan("66"),
    "VN": Plan("84"),
    "ID": Plan("62"),
    "PH": Plan("63"),
}
SHORTEST_WITH_AREA = 7  # 10086 and 110 are whole numbers
_EXTENSION = re.compile(r"(转|分机|ext|x|#|,).*", re.IGNORECASE)
_CN_MOBILE = re.compile(r"1[3-9]\d{9}")
_CN_NEARLY_MOBILE = re.compile(r"1[3-9]\d{7,11}")


def digits(text: str, country: str, area_code: str) -> str:
    """Digits only: national, with the area code, without the country's own code ("+86 21-6258 0000" → "02162580000").

    A number without an area code gets the shop's; a foreign one keeps its country code; an extension is left out.
    """
    plain = unicodedata.normalize("NFKC", text).replace("(0)", "").strip()
    plain = _EXTENSION.sub("", plain) or plain
    found = re.sub(r"\D", "", plain)
    plan = PLANS.get(country)
    if plan is None or not found:
        return found
    if plain.startswith("+") or (found.startswith("00") and len(found) > 9):
        whole = found.removeprefix("00")
        return _national(whole[len(plan.code) :], country, plan) if whole.startswith(plan.code) else whole
    if country == "CN" and found.startswith("86") and _CN_MOBILE.fullmatch(found[2:]):
        return found[2:]
    lacks_area = SHORTEST_WITH_AREA <= len(found) <= plan.local and not (plan.trunk and found.startswith(plan.trunk))
    if lacks_area and area_code:
        return _area(area_code, plan) + found
    return found


def odd_mobile(text: str, country: str) -> int:
    """How many digits there are in what begins as a mobile number of this country and is none; 0 for any other.

    Only where all of them are equally long (China: 11).
    """
    plain = _EXTENSION.sub("", unicodedata.normalize("NFKC", text).strip()).removeprefix("+86")
    found = re.sub(r"\D", "", plain)
    odd = _CN_NEARLY_MOBILE.fullmatch(found) and not _CN_MOBILE.fullmatch(found)
    return len(found) if country == "CN" and odd and not plain.startswith("+") else 0


def forms(number: str, country: str) -> tuple[str, ...]:
    """The ways to search a number kept as `digits`: national, and with the country's code in front."""
    plan = PLANS.get(country)
    if plan is None or not number:
        return (number,) if number else ()
    bare = number.removeprefix(plan.trunk) if plan.trunk else number
    return number, plan.code + bare


def grouped(text: str, country: str) -> str:
    """The number for reading: "138 0013 8000", "021-6258 0000"; what follows no rule known here stays as written."""
    plain = unicodedata.normalize("NFKC", text).strip()
    abroad = plain.startswith("+") and not plain.startswith("+86")  # +1 (808) … is no mobile of ours
    if country != "CN" or abroad or _EXTENSION.search(plain):
        return text.strip()
    found = digits(text, country, "")
    if _CN_MOBILE.fullmatch(found):
        return f"{found[:3]} {found[3:7]} {found[7:]}"
    if re.fullmatch(r"0\d{9,11}", found):
        # Beijing and the 2x cities have area codes of three digits, all others four
        split = 3 if found[1] in "12" else 4
        area, rest = found[:split], found[split:]
        return f"{area}-{rest[:-4]} {rest[-4:]}"
    if re.fullmatch(r"\d{7,8}", found):
        return f"{found[:-4]} {found[-4:]}"
    return text.strip()


def _national(bare: str, country: str, plan: Plan) -> str:
    if country == "CN" and (_CN_MOBILE.fullmatch(bare) or bare.startswith(("400", "800"))):
        return bare
    return bare if bare.startswith(plan.trunk) else plan.trunk + bare


def _area(area_code: str, plan: Plan) -> str:
    return area_code if area_code.startswith(plan.trunk) else plan.trunk + area_code
