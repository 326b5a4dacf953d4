"""Under the tabs: what is wrong with the shop as a whole, until it is no longer so, with buttons that help."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.badges import Notice
from app.ui.widgets.button import Button

Act = tuple[str, Callable[[], object]]  # words, what pressing does


class StandingBar(QWidget):
    """One line for each thing that is wrong; nothing is seen of it while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 0)
        self._column.setSpacing(4)
        self._rows: dict[str, tuple[str, QWidget]] = {}
        self.hide()

    def say(self, key: str, words: str, tone: str = "bad", acts: Sequence[Act] = ()) -> None:
        """Say it, in place of what was said of the same thing; the same words again change nothing."""
        said = self._rows.get(key)
        if said is not None and said[0] == words:
            return
        self.forget(key)
        row = Notice(words, tone)
        for label, act in acts:
            row.add(Button(label, act))
        self._column.addWidget(row)
        self._rows[key] = words, row
        self.show()

    def forget(self, key: str) -> None:
        """It is well (again)."""
        said = self._rows.pop(key, None)
        if said is not None:
            self._column.removeWidget(said[1])
            said[1].hide()
            said[1].deleteLater()
        self.setVisible(bool(self._rows))

    def words(self) -> list[str]:
        """What is said now."""
        return [words for words, _ in self._rows.values()]
