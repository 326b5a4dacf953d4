"""The desk, handed to every page: the store, who works here, the door for verbs, the signals between pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ShopError
from app.printing.face import PrintService
from app.settings import Settings
from app.ui.background import Background
from app.ui.backup_face import Backups
from app.ui.beeps import Beeps
from app.ui.code_reader import CodeReader
from app.ui.formats import Formats
from app.ui.layout_face import Layouts
from app.ui.theme import Theme
from app.ui.words import translate
from app.workflow.rows.shop import ListsRow, ShopRow, Who

PATIENCE_MS = 1_500  #: until one is told that something waits, and how often again
KINDS = frozenset(
    (
        "orders", "customers", "parts", "register", "papers", "money", "shop", "staff", "queue", "backups", "files",
        "counting", "buying",
        "counts",  # nothing in the store: a page knows new numbers for its tab, the window asks for its badge again
    )
)  # fmt: skip


class Desk(QObject):
    """Handed to every page. Verbs go through `run` and `latest` only; both call back on the window's thread."""

    changed = Signal(object)  # frozenset of KINDS: each page decides for itself what to read again
    said = Signal(str)  # a quiet confirmation at the bottom, gone by itself
    complained = Signal(str)  # what went wrong and belongs to no field; stays until the next thing is done
    waited = Signal(str)  # what is saved waits for another window: why, again and again until it is done
    troubled = Signal(str, str)  # what goes wrong by itself behind what is done (which, words): hides no act's refusal
    recovered = Signal(str, str)  # it works again (which, words or "")
    opened = Signal(str, object)  # kind, id: bring the page that shows it
    who_changed = Signal()
    shop_changed = Signal()
    nobody = Signal()  # something needs to know who acts: ask

    def __init__(
        self,
        store: Any,
        background: Background,
        *,
        shop: ShopRow,
        lists: ListsRow,
        station: str,
        language: str,
        theme: Theme,
        printing: PrintService,
        settings: Settings | None = None,
        settings_file: Path | None = None,
        drafts: Path | None = None,
        backups: Backups | None = None,
        layouts: Layouts | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.background = background
        self.shop = shop
        self.lists = lists
        self.who: Who | None = None
        self.station = station
        self.language = language
        self.theme = theme
        self.printing = printing
        self.settings = settings or Settings()
        self.settings_file = settings_file
        self.drafts = drafts
        self.backups = backups  # None where nobody keeps any (a page's test)
        self.layouts = layouts  # the same
        self.formats = Formats(shop, language)
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_why_it_waits)
        self.code_reader: CodeReader | None = None  # a scanner on a serial port, handed in by startup
        self.sound = Beeps(self)
        self._told: dict[str, str] = {}

    def run(
        self,
        owner: QObject,
        verb: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        fail: Callable[[ShopError], None] | None = None,
        changes: Iterable[str] = (),
        **kwargs: Any,
    ) -> None:
        """Do `verb(store, *args, **kwargs)`; then `then(result)`, and pages hear of `changes` (names of KINDS)."""
        kinds = frozenset(changes)
        store = self.store

        def finish(result: Any) -> None:
            try:
                if then is not None:
                    then(result)
            finally:
                if kinds:
                    self.tell(kinds)

        self.background.run(owner, lambda: verb(store, *args, **kwargs), finish, fail or self.complain)
        if not self._patience.isActive():
            self._patience.start()

    def _say_why_it_waits(self) -> None:
        """Another window brings a long list in: one should know that what was done here is not lost."""
        if not self.background.busy():
            self._patience.stop()
        elif self.store.waits():
            self.waited.emit(
                translate(
                    "MainWindow",
                    "Another window is writing a great deal just now. Yours waits, and is saved as soon as it is done.",
                )
            )

    def latest(
        self,
        owner: QObject,
        slot: str,
        verb: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        fail: Callable[[ShopError], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """A read whose older answers do not matter: what newer work of the same slot overtakes is dropped."""
        store = self.store
        fail = fail or (lambda error: self.behind(slot, self.sentence(error)))
        self.background.latest(owner, slot, lambda: verb(store, *args, **kwargs), then, fail)

    def ask(
        self,
        owner: QObject,
        work: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        fail: Callable[[ShopError], None] | None = None,
    ) -> None:
        """The same door for what is no verb (printing, files): `work(*args)` off the window's thread."""
        self.background.run(owner, lambda: work(*args), then, fail or self.complain)

    def acting(self) -> Who:
        """Who acts. Raises ShopError("staff.nobody") and asks who it is when nobody is signed in."""
        if self.who is None:
            self.nobody.emit()
            raise ShopError("staff.nobody")
        return self.who

    def sign_in(self, who: Who | None) -> None:
        """From now on `who` stands at the counter (None = nobody)."""
        self.who = who
        self.who_changed.emit()

    def use_shop(self, shop: ShopRow, lists: ListsRow) -> None:
        """The shop's profile or lists were read anew."""
        self.shop, self.lists = shop, lists
        self.formats = Formats(shop, self.language)
        self.shop_changed.emit()

    def tell(self, kinds: Iterable[str]) -> None:
        """Tell every page what kind of thing changed."""
        self.changed.emit(frozenset(kinds))

    def say(self, text: str) -> None:
        """A quiet line at the bottom."""
        self.said.emit(text)

    def complain(self, error: ShopError | str) -> None:
        """Say what went wrong with what somebody does, where no field is concerned."""
        self.complained.emit(error if isinstance(error, str) else self.sentence(error))

    def complain_once(self, what: str, error: ShopError) -> None:
        """For what is tried again and again by itself: said when it begins, not at every try."""
        said = self.sentence(error)
        if self._told.get(what) != said:
            self._told[what] = said
            self.behind(what, said)

    def behind(self, what: str, words: str) -> None:
        """Say what went wrong by itself, whatever somebody does meanwhile."""
        self.troubled.emit(what, words)

    def well(self, what: str, words: str = "") -> None:
        """It works (again), and the words say so: when it fails next time, that is said."""
        if self._told.pop(what, None) is not None:
            self.recovered.emit(what, words)

    def sentence(self, error: ShopError) -> str:
        """The error in the reader's language."""
        from app.ui.sentences import sentence

        return sentence(error, self)

    def open(self, kind: str, subject_id: object = None) -> None:
        """Bring the page that shows a kind ("card", "pickup", "part", "intake", "customer" …) and show it there."""
        self.opened.emit(kind, subject_id)
