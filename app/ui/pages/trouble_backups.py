"""On the page of a shop that can't be opened: the backups, what is in each, and the one that is put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.background import Background
from app.ui.backup_face import BackupFacts, PutBack, Restorer
from app.ui.sentences import find_text
from app.ui.widgets.badges import Notice
from app.ui.widgets.button import Button, label
from app.ui.words import translate


class BackupChoice(QWidget):
    """Choose, say yes, wait, done. `put_back` when the chosen backup stands in place of what was there, `none_found`
    when there is no good one.
    """

    put_back = Signal()
    none_found = Signal()

    def __init__(self, restorer: Restorer, background: Background, data: Path) -> None:
        super().__init__()
        self._restorer = restorer
        self._background = background
        self._data = data
        self.rows: tuple[BackupFacts, ...] = ()
        self.hint = label("", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Trouble", "Backups"))
        self.contents = label("", "hint", wrap=True, select=True)
        self.choose = Button(translate("Trouble", "Put this backup back…"), self._ask, look="main")
        self.question = label("", "strong", wrap=True)
        self.yes = Button(translate("Trouble", "Put it back"), self._put_back, look="danger")
        self.no = Button(translate("Trouble", "No"), self._back, key="Esc", own_key=True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(translate("Trouble", "Putting back"))
        self.verdict = Notice()
        self._lay_out()
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._ask)
        self._show_question(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.hint, self.list, self.contents, self.question, self.busy, self.verdict):
            column.addWidget(widget, 1 if widget is self.list else 0)
        row = QHBoxLayout()
        for button in (self.choose, self.yes, self.no):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def read(self) -> None:
        """Look what backups there are."""
        self.choose.hide()
        self.hint.setText(translate("Trouble", "Looking for backups…"))
        self._background.run(self, self._restorer.listed, self._show, self._refused)

    def _show(self, rows: tuple[BackupFacts, ...]) -> None:
        self.rows = rows
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(line_of(row))
            if row.damaged:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        sound = [at for at, row in enumerate(rows) if not row.damaged]
        self.list.setVisible(bool(rows))
        self.choose.setVisible(bool(sound))
        if sound:
            self.hint.setText(
                translate("Trouble", "Choose a backup to put back; the newest good one is chosen already.")
            )
            self.list.setCurrentRow(sound[0])
            self.list.setFocus()
        else:
            self.hint.setText(
                translate(
                    "Trouble",
                    "There is no good backup here. If backups lie on another disk, plug it in and press “Try again”, "
                    "or put one back by the command below.",
                )
            )
            self.none_found.emit()

    def current(self) -> BackupFacts | None:
        """The chosen backup."""
        at = self.list.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) and not self.rows[at].damaged else None

    def _chosen(self, _at: int) -> None:
        row = self.current()
        self.choose.setEnabled(row is not None)
        self.contents.setText("" if row is None else f"{row.shop_name} · {contents_of(row)}\n{row.path}")

    # --- putting back

    def _ask(self) -> None:
        row = self.current()
        if row is None:
            return
        self.verdict.say("")
        self.question.setText(
            translate(
                "Trouble",
                "Put back the shop as it was on {moment} ({contents})? What was done since then is not in it. What is "
                "there now is kept in {folder}, not deleted.",
            ).format(moment=moment_of(row), contents=contents_of(row), folder=self._data)
        )
        self._show_question(True)
        self.no.setFocus()

    def _show_question(self, asked: bool) -> None:
        for widget in (self.question, self.yes, self.no):
            widget.setVisible(asked)
        self.choose.setVisible(not asked)
        self.list.setEnabled(not asked)
        self.busy.hide()

    def _back(self) -> None:
        self._show_question(False)
        self.list.setFocus()

    def _put_back(self) -> None:
        row = self.current()
        if row is None:
            return
        self._wait(translate("Trouble", "The backup is read, checked and put back…"))
        path = row.path
        self._background.run(self, lambda: self._restorer.put_back(path), self._done, self._refused)

    def _wait(self, words: str) -> None:
        self.question.setText(words)
        for widget in (self.yes, self.no):
            widget.hide()
        self.busy.show()

    def _done(self, came: PutBack) -> None:
        self._show_question(False)
        for widget in (self.hint, self.list, self.contents, self.choose):
            widget.hide()
        words = [translate("Trouble", "The backup is put back.")]
        if came.replaced is not None:
            words.append(translate("Trouble", "What was there before lies in {folder}.").format(folder=came.replaced))
        if came.leapt:
            words.append(
                translate("Trouble", "New numbers begin 10,000 higher, so that none is given out a second time.")
            )
        if came.lost:
            words.append(translate("Trouble", "%n photo(s) or file(s) could not be brought back.", came.lost))
        self.verdict.say(" ".join(words), "warn" if came.lost else "good")
        self.put_back.emit()

    def _refused(self, error: ShopError) -> None:
        self._show_question(False)
        text = find_text(error.key) or error.key
        self.verdict.say(text.format_map({name: str(value) for name, value in error.values.items()}), "bad")


def moment_of(row: BackupFacts) -> str:
    """When it was made, on this PC's clock."""
    return f"{row.made_at.astimezone():%Y-%m-%d %H:%M}"


def contents_of(row: BackupFacts) -> str:
    """What is in it, in short."""
    number = row.last_order_number
    last = " ".join(number[at : at + 4] for at in range(0, len(number), 4)) or "–"
    parts = (
        translate("Trouble", "%n order(s)", row.orders),
        translate("Trouble", "%n customer(s)", row.customers),
        translate("Trouble", "last order {number}").format(number=last),
    )
    return " · ".join(parts)


def line_of(row: BackupFacts) -> str:
    """A backup in the list."""
    if row.damaged:
        return " · ".join((moment_of(row), translate("Trouble", "⚠ damaged, can't be put back"), row.path.name))
    return f"{moment_of(row)} · {contents_of(row)}"


