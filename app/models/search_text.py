"""Prepared texts for full-text search: Chinese sign by sign, pinyin, phones and serials found by any part.

Found by trying: signs of a Chinese name separated by blanks, phone numbers and serials as all their endings, pinyin as
syllables and joined, searched as phrase and prefix, answer in a few milliseconds at a million orders.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, product

#: Chinese (with the rarer planes), Japanese kana, and 々〇.
CJK = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(rf"([{CJK}]+)|([^\W_]+)")
_HANZI = re.compile(rf"[{CJK}]+")
_LONE = re.compile("[\ud800-\udfff]")  # halves of a sign, from a broken paste: SQLite takes none
_PHONE_LIKE = re.compile(r"[\d\s+\-–—./()（）]+")
#: Readings as surnames that the dictionary of pinyin does not have.
_SURNAMES = {"黑": ("he",), "盖": ("ge",), "仉": ("zhang",), "宓": ("fu",), "那": ("na", "nuo"), "撒": ("sa",)}
_MOST_READINGS = 24  # of a name; 3 signs of 2 readings each have 8
_MOST_SIGN_RUN = 12  # longer Chinese runs (a company's whole name) are not joined any further
_LONGEST_CODE = 48


def warm_up() -> None:
    """Load the dictionary of pinyin (a third of a second): call it off the window's thread after the start."""
    readings("中")


def prepare(
    *names: str,
    phones: Iterable[str] = (),
    codes: Iterable[str] = (),
    models: Iterable[str] = (),
    numbers: Iterable[str] = (),
) -> str:
    """The text to index.

    names: people, companies, brands, parts: found by the beginning of a word, Chinese signs in a row, pinyin, initials.
    phones: digits only, each way to write them; codes: serials, barcodes: found by any 4 signs or more in a row.
    models: found by any 2 signs or more in a row; numbers: found from the beginning only.
    """
    pieces: list[str] = []
    for name in names:
        pieces += _of_name(_plain(name))
    loose: list[str] = []
    for phone in phones:
        loose += endings(phone, 4)
    for code in codes:
        loose += endings(key_of(code), 4)
    for model in models:
        loose += endings(key_of(model), 2)
        pieces += [" ".join(run) for run in _HANZI.findall(_plain(model))]
    loose += [each for each in numbers if each]
    return " ".join([*pieces, *dict.fromkeys(loose)])


def query_terms(typed: str) -> list[str] | None:
    """Terms for `find_ids`, all of which must be there; None = too little to search yet ("type on").

    Digits in any way to write a phone number are one term ("138-0013", "0013 8000", "+86 138…").
    """
    text = _plain(typed).strip()
    if _PHONE_LIKE.fullmatch(text) and re.search(r"\d", text):
        digits = re.sub(r"\D", "", text.replace("(0)", ""))
        if digits.startswith("00"):
            digits = digits[2:] if len(digits) > 9 else digits
        return [digits] if len(digits) > 1 else None
    terms: list[str] = []
    single = ""
    for word in _joined_digits(text.split()):
        for term in _terms_of(word):
            if len(term) == 1 and term.isascii() and term.isalpha():
                single += term  # "z w m"
            else:
                terms.append(term)
    if len(single) > 1:
        terms.append(single)
    terms = [term for term in terms if len(term) > 1 or _HANZI.fullmatch(term)]
    return terms or None


def key_of(code: str) -> str:
    """A serial's or model's letters and digits only, small; the first 48 of them."""
    return re.sub(r"[\W_]", "", _plain(code))[:_LONGEST_CODE]


def endings(text: str, least: int) -> list[str]:
    """A text and its endings of `least` signs and more; the text itself when it is shorter."""
    text = text[:_LONGEST_CODE]
    return [text[start:] for start in range(max(len(text) - least, 0) + 1)] if text else []


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", _LONE.sub("", text)).casefold()


@lru_cache(maxsize=2048)  # the same brands, models and names come again and again
def _of_name(name: str) -> tuple[str, ...]:
    """Words and Chinese signs in order; pinyin after each Chinese run, which also keeps two runs apart."""
    pieces: list[str] = []
    for hanzi, word in _RUNS.findall(name):
        if hanzi:
            pieces += [" ".join(hanzi), *_pinyin_of(hanzi)]
        else:
            pieces.append(word)
    for word in name.split():
        joined = re.sub(r"[\W_]", "", word)
        if joined != word and not _HANZI.search(joined):
            pieces.append(joined)  # O'Brien as obrien
    return tuple(pieces)


def _pinyin_of(hanzi: str) -> list[str]:
    """Syllables; from each sign on: joined, as initials, and the first in full with the initials of the rest."""
    each = [readings(sign) for sign in hanzi[:_MOST_SIGN_RUN]]
    found = [syllable for syllables in each for syllable in syllables]
    for start in range(len(each) - 1):
        found += ["".join(way) for way in islice(product(*each[start : start + 4]), _MOST_READINGS)]
        rest = [dict.fromkeys(syllable[0] for syllable in syllables) for syllables in each[start:]]
        for way in islice(product(*rest), _MOST_READINGS):
            initials = "".join(way)
            found.append(initials)
            found += [syllable + initials[1:] for syllable in each[start] if syllable[0] == initials[0]]
    return [word for word in dict.fromkeys(found) if word]


@lru_cache(maxsize=8192)
def readings(sign: str) -> tuple[str, ...]:
    """Every reading of a Chinese sign in plain letters (曾: ceng, zeng; 吕: lv, lu); ("",) when it has none."""
    from pypinyin.constants import PINYIN_DICT

    found: dict[str, None] = {}
    for reading in PINYIN_DICT.get(ord(sign), "").split(","):
        if "ü" in unicodedata.normalize("NFC", _without_tone(reading)):
            found[_letters(_without_tone(reading).replace("ü", "v"))] = None
        found[_letters(reading)] = None
    found.update(dict.fromkeys(_SURNAMES.get(sign, ())))
    kept = tuple(reading for reading in found if reading)
    return kept or ("",)


def _without_tone(reading: str) -> str:
    """Tone marks off, the two dots of ü kept."""
    apart = unicodedata.normalize("NFD", reading)
    return unicodedata.normalize("NFC", "".join(each for each in apart if each == "\u0308" or ord(each) < 0x300))


def _letters(reading: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", reading) if each.isascii() and each.isalpha())


def _joined_digits(words: list[str]) -> list[str]:
    """Neighbours that are digits only become one word."""
    joined: list[str] = []
    for word in words:
        if word.isdigit() and joined and joined[-1].isdigit():
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _terms_of(word: str) -> list[str]:
    """A typed word: Chinese runs as phrases; what mixes letters and digits as a code; other words one by one."""
    terms: list[str] = []
    for part in re.split(rf"([{CJK}]+)", word):
        if _HANZI.fullmatch(part):
            terms.append(" ".join(part))
        elif re.search(r"\d", part):
            terms.append(re.sub(r"[\W_]", "", part))
        else:
            terms += [run for _, run in _RUNS.findall(part) if run]
    return [term for term in terms if term]
