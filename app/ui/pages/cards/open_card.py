"""The card that lies open: reads it, runs every act on it in order, and notices when somebody else was faster."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import ShopError, Stale
from app.ui.desk import Desk
from app.workflow.files import attachments
from app.workflow.rows.cards import CardRow
from app.workflow.rows.files import FileRow
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards


class OpenCard(QObject):
    """Handed to each section. `act` runs a verb that gives back the card; the sections show what `shown` brings."""

    shown = Signal(object)  # CardRow, or None when no card is open
    overtaken = Signal(object, object, object)  # the error (Stale), the card as it was seen, the card as it is now
    acted = Signal()  # an act went well: what was said about the one before is over
    refused = Signal(object)  # ShopError of an act that has no form of its own

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.card: CardRow | None = None
        self.files: tuple[FileRow, ...] | None = None  # while `shown` brings what was read: read with it
        self.wanted_id: int | None = None
        self.before_act: list[Callable[[], object]] = []  # saves what is typed, so that no step leaves it behind
        self._mine = False

    def open(self, order_id: int | None) -> None:
        """Show another card (None = none); what was typed into the old one is saved first."""
        if order_id == self.wanted_id:
            return
        self._save_typed()
        self.wanted_id = order_id
        self.card = None
        self.shown.emit(None)
        self.reload()

    def reload(self) -> None:
        """Read the card again."""
        if self.wanted_id is None:
            return
        try:
            who = self.desk.acting()
        except ShopError:
            return
        self.desk.latest(self, "card", _read, who, self.wanted_id, then=self._take_read, fail=self._not_read)

    def made_here(self) -> bool:
        """Whether the change just told came from this card (it is shown already). Asked once a change."""
        mine, self._mine = self._mine, False
        return mine

    def act(
        self,
        verb: Callable[..., Any],
        *args: Any,
        then: Callable[[CardRow], None] | None = None,
        fail: Callable[[ShopError], None] | None = None,
        said: str = "",
        changes: Iterable[str] = ("orders",),
        **kwargs: Any,
    ) -> None:
        """Do `verb(store, who, *args)`, show the card it gives back, say `said`; `fail` keeps the form it came from."""
        try:
            who = self.desk.acting()
        except ShopError as error:
            (fail or self.refused.emit)(error)
            return
        seen = self.card

        def finish(card: CardRow) -> None:
            self._mine = True
            self.acted.emit()
            if card.id == self.wanted_id:
                self._take(card)
            if then is not None:
                then(card)
            if said:
                self.desk.say(said)

        def failed(error: ShopError) -> None:
            if isinstance(error, Stale) and seen is not None:
                self._read_newer(error, seen)
            (fail or self.refused.emit)(error)

        self.desk.run(self, verb, who, *args, then=finish, fail=failed, changes=changes, **kwargs)

    def change(self, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """`act` for a verb that takes the order and its version: what is typed elsewhere on the card is saved first."""
        if self.card is not None:
            self._save_typed()
            self.act(verb, self.card.id, self.card.version, *args, **kwargs)

    def _save_typed(self) -> None:
        for save in self.before_act:
            save()

    def _take_read(self, read: tuple[CardRow, tuple[FileRow, ...]]) -> None:
        card, self.files = read
        self._take(card)
        self.files = None

    def _take(self, card: CardRow) -> None:
        if card.id != self.wanted_id:
            return
        if self.card is not None and self.card.id == card.id and card.version < self.card.version:
            return  # a reading that an act has overtaken
        self.card = card
        self.shown.emit(card)

    def _not_read(self, error: ShopError) -> None:
        self.wanted_id = None
        self.shown.emit(None)
        self.desk.complain(error)

    def _read_newer(self, error: Stale, seen: CardRow) -> None:
        try:
            who = self.desk.acting()
        except ShopError:
            return

        def compare(card: CardRow) -> None:
            self._take(card)
            self.overtaken.emit(error, seen, card)

        self.desk.run(self, cards.card, who, seen.id, then=compare)


def _read(store: Any, who: Who, order_id: int) -> tuple[CardRow, tuple[FileRow, ...]]:
    """The card with its files: they are seen together, in one frame."""
    return cards.card(store, who, order_id), attachments.of_order(store, order_id)
