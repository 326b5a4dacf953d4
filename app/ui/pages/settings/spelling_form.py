"""Which spelling of a brand or model stays, and which of the others go: choices and ticks, by arrows and blank."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app.ui.phrases import clauses
from app.ui.widgets import label
from app.ui.words import translate
from app.workflow.rows.spellings import SpellingGroup, SpellingRow


class SpellingForm(QWidget):
    """A line for each spelling: whether it stays, whether its articles are rewritten, how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.group: SpellingGroup | None = None
        self.stays: list[QRadioButton] = []
        self.goes: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        words = translate(
            "Settings",
            "Choose the spelling that stays. Articles and search follow; earlier papers keep what was printed.",
        )
        column.addWidget(label(words, "hint", wrap=True))
        self._holder = QWidget()
        column.addWidget(self._holder)
        self._column = column

    def show_group(self, group: SpellingGroup | None) -> None:
        """Other spellings; what was chosen stays while they are the same."""
        if group == self.group:
            return
        self.group = group
        self._column.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        self._column.addWidget(self._holder)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        one_of = QButtonGroup(self._holder)
        self.stays, self.goes = [], []
        for at, row in enumerate(group.spellings if group else ()):
            self._add_line(grid, one_of, at, row)
        if self.stays:
            self.stays[0].setChecked(True)
        self._stay_chosen()
        self._holder.show()

    def _add_line(self, grid: QGridLayout, one_of: QButtonGroup, at: int, row: SpellingRow) -> None:
        stays = QRadioButton(row.words.replace("&", "&&"))
        stays.setObjectName(f"spelling_stays_{at}")
        stays.setAccessibleName(translate("Settings", "{name} stays").format(name=row.words))
        stays.toggled.connect(self._stay_chosen)
        one_of.addButton(stays, at)
        goes = QCheckBox(translate("Settings", "is rewritten"))
        goes.setObjectName(f"spelling_goes_{at}")
        goes.setAccessibleName(translate("Settings", "{name} is rewritten").format(name=row.words))
        goes.setChecked(True)
        policy = goes.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when another one stays
        goes.setSizePolicy(policy)
        count = translate("Settings", "%n article(s)", row.articles)
        words = clauses((count, translate("Settings", "in the list of brands") if row.listed else ""))
        grid.addWidget(stays, at, 0)
        grid.addWidget(label(words, "hint"), at, 1)
        grid.addWidget(goes, at, 2)
        self.stays.append(stays)
        self.goes.append(goes)

    def _stay_chosen(self) -> None:
        """The one that stays can't be rewritten."""
        for stays, goes in zip(self.stays, self.goes, strict=True):
            goes.setVisible(not stays.isChecked())

    def start(self) -> None:
        """The focus onto the spelling that stays."""
        for stays in self.stays:
            if stays.isChecked():
                stays.setFocus(Qt.FocusReason.TabFocusReason)

    def chosen(self) -> tuple[str, tuple[str, ...]]:
        """(the spelling that stays, those whose articles are rewritten)."""
        if self.group is None:
            return "", ()
        lines = list(zip(self.group.spellings, self.stays, self.goes, strict=True))
        kept = next(row.words for row, stays, _ in lines if stays.isChecked())
        return kept, tuple(row.words for row, stays, goes in lines if goes.isChecked() and not stays.isChecked())
