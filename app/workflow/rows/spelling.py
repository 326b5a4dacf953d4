"""When two spellings of a brand, a model or a name are one word: Apple, APPLE, ＡＰＰＬＥ; XQG80-B14, xqg80b14."""

from __future__ import annotations

import re
import unicodedata

#: Blanks, and every hyphen or dash a keyboard, a phone or a price list may have put in.
_PASSED_OVER = re.compile(r"[\s\-_\u00ad\u2010-\u2015\u2212\u200b-\u200d\ufeff]+")


def key(text: str) -> str:
    """The text without what does not tell two words apart: case, width (NFKC), blanks, hyphens.

    What consists of nothing else ("-") is its own key, so that it never equals the empty text.
    """
    if text.isascii():  # nearly all; the rest costs ten times as much
        found = _PASSED_OVER.sub("", text).lower()
    else:
        found = _PASSED_OVER.sub("", unicodedata.normalize("NFKC", text).casefold())
    return found or text.strip()


def same(one: str, other: str) -> bool:
    """Whether both are one word in two spellings (or the same spelling)."""
    return one == other or key(one) == key(other)
