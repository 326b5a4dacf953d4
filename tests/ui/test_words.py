"""Translators: what has none stays English; paper words work without a window."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication

from app.ui import words


def test_without_a_translation_the_text_stays(qapp: QApplication) -> None:
    words.install(qapp, "en")
    assert words.translate("Nowhere", "No such text") == "No such text"
    assert words.current_language() == "en"


def test_the_window_changes_its_language(qapp: QApplication) -> None:
    words.install(qapp, "zh_CN")
    assert words.current_language() == "zh_CN"
    words.install(qapp, "en")
    assert words.current_language() == "en"


def test_paper_words_work_on_any_thread() -> None:
    said: list[str] = []
    paper = words.paper_words("en")
    thread = threading.Thread(target=lambda: said.append(paper.translate("Nowhere", "%n copy", 3)))
    thread.start()
    thread.join()
    assert said == ["3 copy"]
