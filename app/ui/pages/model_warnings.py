"""What is warned of a model: each in red with its sign, the most particular first; at intake and on the card."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets import Notice
from app.ui.words import translate
from app.workflow.rows.warnings import WarningRow


class ModelWarnings(QWidget):
    """Takes no room while there are none; all of them are shown: one that is left out might be the one that burns."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[WarningRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_warnings(self, warnings: tuple[WarningRow, ...], language: str) -> None:
        """Other warnings; nothing is drawn anew while they are the same."""
        if warnings == self._shown:
            return
        self._shown = warnings
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in warnings:
            notice = Notice(each.words(language), "bad")
            notice.setAccessibleName(translate("ModelWarnings", "Warning: {words}").format(words=each.words(language)))
            about = " ".join(part for part in (each.brand, f"{each.model}…" if each.model else "") if part)
            notice.setToolTip(about)
            self._column.addWidget(notice)
        self.setVisible(bool(warnings))

    def words(self) -> list[str]:
        """Every warning as it stands, for tests."""
        notices = (self._column.itemAt(at) for at in range(self._column.count()))
        return [widget.text() for each in notices if each and isinstance(widget := each.widget(), Notice)]
