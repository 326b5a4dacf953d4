"""Section: brands and models that are written in several ways (Apple, APPLE): made one, and given back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.settings.list_filter import ListFilter
from app.ui.pages.settings.pane import Pane
from app.ui.pages.settings.spelling_form import SpellingForm
from app.ui.phrases import headed
from app.ui.widgets import Button, Column, RowsTable, ScrollColumn, Section, empty_place, label, wide_enough
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow.lists import spelling_merges, spellings
from app.workflow.rows.spellings import SpellingGroup, SpellingKind, SpellingMerge, SpellingsDone, SpellingsRow

TITLE = 40  # most signs over the form
CHANGES = ("orders", "customers")  # every page that shows a brand or a model


class SpellingsPane(Pane):
    """On the left what is written in several ways; on the right the spelling that stays, and what was made one."""

    key = "spellings"
    managers_only = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.groups: dict[int, SpellingGroup] = {}
        self.merges: dict[int, SpellingMerge] = {}
        self.table = RowsTable(desk, self._columns())
        self.table.setObjectName("spellings_list")
        self.table.setAccessibleName(self.title())
        self.filter = ListFilter(desk, "spellings_find")
        self.form = SpellingForm()
        self.button = Button(translate("Settings", "Write all of them so"), self.save, key="F9", look="main")
        self.button.setObjectName("spellings_save")
        self.done = RowsTable(desk, self._done_columns())
        self.done.setObjectName("spellings_done")
        self.done.setAccessibleName(translate("Settings", "Made one"))
        self.back = Button(translate("Settings", "Take back"), self.take_back)
        self.back.setObjectName("spellings_back")
        self.said = label("", "hint", wrap=True)
        self._lay_out()
        self.table.current_changed.connect(self._chosen)
        self.table.activated_id.connect(self._entered)
        self.done.current_changed.connect(self._done_chosen)
        self.done.activated_id.connect(self._to_back)
        self.filter.filtered.connect(self._show_groups)
        self.filter.left.connect(self._from_filter)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Spellings")

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("kind", translate("Settings", "What"), self._what, 150),
            Column("ways", translate("Settings", "Written as"), _ways, 0, tip=_ways),
            self._articles_column(),
        )

    @staticmethod
    def _articles_column() -> Column:
        title = translate("Settings", "Articles")
        return Column("articles", title, _articles, max(80, wide_enough(title)), right=True)

    def _what(self, row: SpellingGroup) -> str:
        if row.kind is SpellingKind.BRAND:
            return translate("Settings", "Brand")
        return translate("Settings", "Model of {brand}").format(brand=row.brand or "–")

    def _done_columns(self) -> tuple[Column, ...]:
        def words(row: Any) -> str:
            return f"{row.brand}  {row.gone} → {row.kept}".strip()

        def when(row: Any) -> str:
            return f"{self.desk.formats.short_moment(row.at)} {row.who}"

        return (
            Column("words", translate("Settings", "Spelling"), words, 0, tip=words),
            self._articles_column(),
            Column("at", translate("Settings", "When, by whom"), when, 190, tip=when),
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(label(self.title(), "title"))
        left.addWidget(self.filter)
        left.addWidget(self.table, 1)
        left.addWidget(self.said)
        self.said.hide()
        self.section = Section()
        self.section.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.section)
        scroll.column.addStretch(1)
        act = QHBoxLayout()
        act.addStretch(1)
        act.addWidget(self.button)
        undo = Section(translate("Settings", "Made one"))
        undo.head.addWidget(self.back)
        self.nothing_done = empty_place(translate("Settings", "What was made one stands here, to be taken back."))
        undo.body.addWidget(self.nothing_done, 1)
        undo.body.addWidget(self.done, 1)
        right = QVBoxLayout()
        right.addWidget(scroll, 3)
        right.addLayout(act)
        right.addWidget(undo, 2)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.column.addLayout(both, 1)
        self._show_group(None)

    # --- reading

    @override
    def refresh(self) -> None:
        if not self.groups:
            self._say(translate("Settings", "Looking through all articles …"))
        self.desk.latest(self, "spellings", spellings.spellings, then=self._show)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _show(self, found: SpellingsRow) -> None:
        chosen = self.groups.get(self.table.current_id())
        self.groups = {each.id: each for each in found.groups}
        self.merges = {each.id: each for each in found.merges}
        self.filter.set_texts({key: f"{self._what(each)} {_ways(each)}" for key, each in self.groups.items()})
        self._show_groups()
        # their ids are their places: the one looked at is found again by its spellings
        again = chosen and next((each for each in found.groups if _same(each, chosen)), None)
        if again is not None:
            self.table.select_id(again.id)
        else:
            self.table.select_first()
        self._show_group(self.table.current_row())
        self.done.show_rows(found.merges)
        self.done.select_first()
        self.back.setVisible(bool(found.merges))
        self.back.setEnabled(bool(found.merges))
        self.done.setVisible(bool(found.merges))
        self.nothing_done.setVisible(not found.merges)
        nothing = translate("Settings", "Every brand and every model is written in one way only.")
        self._say("" if found.groups else nothing)

    def _show_groups(self) -> None:
        self.table.show_rows([row for key, row in self.groups.items() if self.filter.lets(key)])

    def _from_filter(self) -> None:
        self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, row_id: object) -> None:
        self._show_group(self.groups.get(row_id) if isinstance(row_id, int) else None)

    def _show_group(self, group: SpellingGroup | None) -> None:
        self.form.show_group(group)
        self.section.setVisible(group is not None)
        self.button.setEnabled(group is not None)
        if group is not None:
            self.section.set_title(shortened(headed(self._what(group), group.spellings[0].words), TITLE))

    def _done_chosen(self, _row_id: object) -> None:
        self.back.setEnabled(self.done.current_id() is not None)

    def _entered(self, _row_id: object) -> None:
        self.form.start()

    def _to_back(self, _row_id: object) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acts

    @override
    def start(self) -> None:
        (self.table if self.groups else self.filter.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def save(self) -> bool:
        """F9: every article that is ticked gets the chosen spelling."""
        group = self.form.group
        if group is None:
            return False
        kept, gone = self.form.chosen()
        if not gone:
            self.desk.complain(translate("Settings", "Tick at least one other spelling."))
            return True
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return True
        self.button.setEnabled(False)
        self.desk.run(
            self,
            spelling_merges.merge_spellings,
            *(who, group.kind, kept, gone, group.brand),
            then=lambda done: self._told(words_of(done, kept)),
            fail=self._failed,
            changes=CHANGES,
        )
        return True

    def take_back(self) -> None:
        """The articles of the chosen line get their old spelling again."""
        merge = self.merges.get(self.done.current_id())
        if merge is None:
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return
        self.back.setEnabled(False)
        self.desk.run(
            self,
            spelling_merges.take_back,
            *(who, merge.id),
            then=lambda done: self._told(words_of(done, merge.gone)),
            fail=self._failed,
            changes=CHANGES,
        )

    def _told(self, words: str) -> None:
        self.desk.say(words)
        self.read_shop_again()
        self.refresh()

    def _failed(self, error: ShopError) -> None:
        self.desk.complain(error)
        self.refresh()

    @override
    def shop_changed(self) -> None:
        """The list of brands may name one otherwise; read when somebody looks at it."""
        if self.isVisible():
            self.refresh()

    @override
    def step_back(self) -> bool:
        if self.filter.clear():
            return True
        if self.table.hasFocus() or not self.groups:
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", translate("Settings", "Look for an entry")),
            ("Enter", translate("Settings", "From the list into the form")),
            ("↑ ↓", translate("Settings", "The spelling that stays (in the form)")),
            ("Esc", translate("Settings", "Back to the list")),
        ]


def words_of(done: SpellingsDone, name: str) -> str:
    """What was done, in a sentence."""
    words = translate("Settings", "%n article(s) (is|are) written {name} now.", done.articles).format(name=name)
    if done.left:
        words += " " + translate("Settings", "%n changed since then (stays|stay) as before.", done.left)
    return words


def _ways(row: SpellingGroup) -> str:
    return " · ".join(f"{each.words} ({each.articles})" for each in row.spellings)


def _articles(row: SpellingGroup | SpellingMerge) -> str:
    return str(row.articles)


def _same(one: SpellingGroup, other: SpellingGroup) -> bool:
    ways = {each.words for each in other.spellings}
    return one.kind is other.kind and one.brand == other.brand and any(each.words in ways for each in one.spellings)
