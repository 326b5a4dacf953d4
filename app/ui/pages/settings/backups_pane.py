"""Section: the backups: how old the newest is, what is in each, one more now, and how one is put back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.backup_face import BackupFacts, Backups
from app.ui.desk import Desk
from app.ui.pages.settings.pane import Pane
from app.ui.reminders import OLD
from app.ui.widgets import Button, Column, LongEdit, Notice, RowsTable, Section, label
from app.ui.words import translate


class BackupsPane(Pane):
    """Nothing here replaces the shop's data: putting back is a command, because the program must be closed for it."""

    key = "backups"
    managers_only = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        if desk.backups is None:
            raise LookupError("nobody keeps backups here")
        self.backups: Backups = desk.backups
        self.rows: tuple[BackupFacts, ...] = ()
        self.age = Notice()
        self.table = RowsTable(desk, self._columns())
        self.table.setAccessibleName(self.title())
        self.table.setObjectName("backups_list")
        self.make = Button(translate("Settings", "Back up now"), self.make_now, key="Ctrl+B", own_key=True, look="main")
        self.make.setObjectName("backups_make")
        self.inside = Section(translate("Settings", "WHAT IS IN IT"))
        self.contents = label("", wrap=True, select=True)
        self.check = Button(translate("Settings", "Read it and compare every file"), self.check_chosen)
        self.check.setObjectName("backups_check")
        self.verdict = Notice()
        self.command = LongEdit(lines=3)
        self.command.setObjectName("backups_command")
        self.command.setAccessibleName(translate("Settings", "PUTTING IT BACK"))
        self.command.setReadOnly(True)
        self._lay_out()
        self.table.current_changed.connect(self._chosen)
        self.table.activated_id.connect(self._entered)

    def _columns(self) -> tuple[Column, ...]:
        def tone(row: Any) -> str:
            return "bad" if row.damaged else ""

        def orders(row: Any) -> str:
            return translate("Settings", "⚠ damaged") if row.damaged else str(row.orders)

        return (
            Column("made_at", translate("Settings", "Made"), lambda row: self._moment(row.made_at), 0, tone=tone),
            Column("kind", translate("Settings", "Occasion"), lambda row: kind_words(row.kind), 100, tone=tone),
            Column("orders", translate("Settings", "Orders"), orders, 90, right=True, tone=tone),
            Column("size", translate("Settings", "Size"), lambda row: size_words(row.size), 80, right=True, tone=tone),
        )

    def _moment(self, moment: datetime) -> str:
        return self.desk.formats.moment(moment)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addStretch(1)
        head.addWidget(self.make)
        left.addLayout(head)
        left.addWidget(self.age)
        left.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        self.inside.body.addWidget(self.contents)
        self.inside.body.addLayout(row)
        self.inside.body.addWidget(self.verdict)
        back = Section(translate("Settings", "PUTTING IT BACK"))
        words = translate(
            "Settings",
            "Close the program on every PC that uses this shop, then type this line in a terminal, in the program's "
            "folder. It first shows what is in the backup and asks; what it replaces is moved aside, not deleted.",
        )
        back.body.addWidget(label(words, wrap=True))
        back.body.addWidget(self.command)
        right = QVBoxLayout()
        right.addWidget(self.inside)
        right.addWidget(back)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.column.addLayout(both, 1)
        self._chosen(None)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Backups")

    @override
    def start(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading

    @override
    def refresh(self) -> None:
        self.desk.background.latest(self, "backups", self.backups.listed, self._show, self.desk.complain)

    def _show(self, rows: tuple[BackupFacts, ...]) -> None:
        chosen = self._current()
        self.rows = rows
        self.table.show_rows(rows)
        at = next((i for i, row in enumerate(rows) if chosen is not None and row.path == chosen.path), 0)
        self.table.select_id(at)
        self._chosen(at)
        newest = max((row.made_at for row in rows if not row.damaged), default=None)
        self.age.say(*age_words(newest, datetime.now(UTC), self.desk))

    def _current(self) -> BackupFacts | None:
        at = self.table.current_id()
        return self.rows[at] if isinstance(at, int) and 0 <= at < len(self.rows) else None

    def _chosen(self, _at: object) -> None:
        row = self._current()
        self.verdict.say("")
        self.check.setEnabled(row is not None)
        self.contents.setText(self._contents(row))
        self.command.set_value("" if row is None else self.backups.command(row.path))

    def _entered(self, _at: object) -> None:
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _contents(self, row: BackupFacts | None) -> str:
        if row is None:
            return translate("Settings", "There is no backup yet. Ctrl+B makes one.")
        if row.damaged:
            return translate("Settings", "Its list of contents can't be read. Keep another one.")
        last = self.desk.formats.number(row.last_order_number) or "–"
        lines = [
            row.shop_name,
            self._moment(row.made_at),
            translate("Settings", "%n order(s)", row.orders),
            translate("Settings", "%n customer(s)", row.customers),
            translate("Settings", "%n photo(s) and file(s)", row.files),
            translate("Settings", "⚠ %n photo(s) were missing or damaged then", row.lost) if row.lost else "",
            translate("Settings", "Last order: {number}").format(number=last),
            str(row.path),
        ]
        return "\n".join(line for line in lines if line)

    # --- acts

    def make_now(self) -> None:
        """Ctrl+B."""
        self.make.setEnabled(False)
        self.desk.say(translate("Settings", "Backing up …"))
        self.desk.ask(self, self.backups.make_now, then=self._made, fail=self._not_made)

    def _made(self, row: BackupFacts) -> None:
        self.make.setEnabled(True)
        self.table.setCurrentIndex(self.table.rootIndex())
        self.desk.say(translate("Settings", "Backed up and checked: {name}").format(name=row.path.name))
        self.refresh()
        self.desk.tell(("backups",))

    def _not_made(self, error: ShopError) -> None:
        self.make.setEnabled(True)
        self.desk.complain(error)

    def check_chosen(self) -> None:
        """Read the chosen backup from beginning to end."""
        row = self._current()
        if row is None:
            return
        self.check.setEnabled(False)
        self.verdict.say(translate("Settings", "Reading …"), "info")
        path = row.path
        self.desk.ask(
            self,
            self.backups.described,
            path,
            then=lambda row: self._checked(path, row),
            fail=lambda error: self._checked(path, error),
        )

    def _checked(self, path: Path, found: BackupFacts | ShopError) -> None:
        self.check.setEnabled(True)
        row = self._current()
        if row is None or row.path != path:
            return
        if isinstance(found, ShopError):
            self.verdict.say(self.desk.sentence(found), "bad")
        elif found.lost:
            lost = translate("Settings", "It can be put back, but %n photo(s) (is|are) missing or damaged.", found.lost)
            self.verdict.say(lost, "warn")
        else:
            self.verdict.say(translate("Settings", "Whole: every file in it is as it was put in."), "good")

    @override
    def step_back(self) -> bool:
        if self.table.hasFocus():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [("Ctrl+B", translate("Settings", "Back up now")), ("Esc", translate("Settings", "Back to the list"))]


def kind_words(kind: str) -> str:
    """On which occasion a backup was made."""
    return {
        "daily": translate("Settings", "daily"),
        "closing": translate("Settings", "on closing"),
        "hand": translate("Settings", "by hand"),
    }.get(kind, kind)


def size_words(size: int) -> str:
    """1.2 MB; bytes are nobody's business."""
    return f"{size / 1e6:,.1f} MB" if size >= 100_000 else f"{max(1, size // 1000)} kB"


def age_words(newest: datetime | None, now: datetime, desk: Desk) -> tuple[str, str]:
    """How old the newest sound backup is, and in which tone that is said."""
    if newest is None:
        return translate("Settings", "There is no backup yet."), "bad"
    age = now - newest
    if age < timedelta(minutes=1):
        return translate("Settings", "The newest backup was made just now."), "good"
    passed = desk.formats.minutes(int(age.total_seconds() // 60))
    words = translate("Settings", "The newest backup is {time} old.").format(time=passed)
    return words, "warn" if age >= OLD else "good"
