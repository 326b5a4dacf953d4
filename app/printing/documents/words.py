"""What documents are handed to speak with: a translator, and two of them as one for bilingual paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Words(Protocol):
    """One language's words; works off any thread. The implementation over Qt's .qm files is startup's."""

    @property
    def languages(self) -> tuple[str, ...]:
        """("zh_CN",), ("en",), or both, the first one first."""
        ...

    def translate(self, context: str, text: str) -> str:
        """The words for an English text; placeholders stay for who fills them."""
        ...


@dataclass(frozen=True, slots=True)
class BothWords:
    """Two languages on one paper: "取件凭证 Claim receipt"."""

    first: Words
    second: Words

    @property
    def languages(self) -> tuple[str, ...]:
        """Both, the first one first."""
        return (*self.first.languages, *self.second.languages)

    def translate(self, context: str, text: str) -> str:
        """Both words with a space between them, sentences each on lines of their own; once where they are the same."""
        words = (self.first.translate(context, text), self.second.translate(context, text))
        if words[0] == words[1]:
            return words[0]
        return ("\n" if text.endswith(".") else " ").join(words)


def shop_words(words_for: Callable[[str], Words], language: str, paper_languages: str) -> Words:
    """What the shop's papers speak: its own language, or both with its own first (ShopRow.paper_languages)."""
    own = words_for(language)
    return BothWords(own, words_for("en" if language == "zh_CN" else "zh_CN")) if paper_languages == "both" else own


class EnglishWords:
    """The words as they stand in the program."""

    languages = ("en",)

    def translate(self, context: str, text: str) -> str:
        """The text itself."""
        return text
