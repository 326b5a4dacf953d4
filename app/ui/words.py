"""Words in the reader's language: the translators of the window, and words for paper that need no window."""

from __future__ import annotations

import locale
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.places import resources

LANGUAGES = ("en", "zh_CN")


def translate(context: str, text: str, n: int | None = None) -> str:
    """`text` in the window's language; `%n` becomes the number with its plural. Fill {names} afterwards."""
    return QCoreApplication.translate(context, text, None, -1 if n is None else n)


def system_language() -> str:
    """ "zh_CN" where this PC speaks Chinese, else "en"."""
    spoken = [QLocale.system().name(), os.environ.get("LANG", ""), locale.getlocale()[0] or ""]
    return "zh_CN" if any(name.lower().startswith(("zh", "chinese")) for name in spoken) else "en"


def current_language() -> str:
    """What `install` made the window speak: "zh_CN" or "en"."""
    return "zh_CN" if QLocale().name().startswith("zh") else "en"


def translation_files(language: str, folder: Path | None = None) -> list[Path]:
    """The .qm files of a language that are there: Qt's own first, ours last (ours wins)."""
    own = (folder or resources() / "translations") / f"counterfoil_{language}.qm"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    return [file for file in (qt, own) if file.is_file()]


def install(app: QCoreApplication, language: str) -> None:
    """Make the window speak `language`; what it spoke before is taken out."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    for path in translation_files(language):
        translator = QTranslator(app)
        if translator.load(str(path)):
            app.installTranslator(translator)


class PaperWords:
    """Words of one language for documents: works without a window and on any thread."""

    def __init__(self, language: str) -> None:
        self.languages = (language,)
        self._translators: list[QTranslator] = []
        for path in translation_files(language):
            translator = QTranslator()
            if translator.load(str(path)):
                self._translators.insert(0, translator)

    def translate(self, context: str, text: str, n: int | None = None) -> str:
        """As `translate` above; a text without a translation comes back in English."""
        for translator in self._translators:
            found = translator.translate(context, text, None, -1 if n is None else n)
            if found:
                return found if n is None else found.replace("%n", str(n))
        return text if n is None else text.replace("%n", str(n))


def paper_words(language: str) -> PaperWords:
    """Words for documents in "en" or "zh_CN"."""
    return PaperWords(language)
