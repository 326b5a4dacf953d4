"""A page that is made when it is first wanted: the window is up before most of its pages are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.workflow.rows.kinds import NumberKind

PAUSE_MS = 150  # between two pages that are made ahead: keys and clicks come first


class LatePage(Page):
    """Stands in a tab for its page; whatever is asked of it makes the page and is passed on."""

    def __init__(
        self, desk: Desk, key: str, opens: tuple[str, ...], title: Callable[[], str],
        make: Callable[[Desk, QWidget], Page],
    ) -> None:
        super().__init__(desk)
        self.key = key
        self.opens = opens
        self._title = title
        self._make = make
        self._made: Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the page is there already."""
        return self._made is not None

    def page(self) -> Page:
        """The page itself."""
        if self._made is None:
            # in its place from the start: all that is on it would be styled once more when it comes there
            self._made = self._make(self.desk, self)
            self._column.addWidget(self._made)
        return self._made

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.page()
        super().showEvent(event)

    @override
    def title(self) -> str:
        return self._title()

    @override
    def badge(self) -> str:
        return self._made.badge() if self._made is not None else ""

    @override
    def start(self) -> None:
        self.page().start()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        self.page().show_subject(kind, subject_id)

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        return self.page().take_code(kind, code)

    @override
    def keys(self) -> list[tuple[str, str]]:
        return self.page().keys()

    @override
    def may_close(self) -> bool:
        return self._made is None or self._made.may_close()


def page_of(page: Page) -> Page:
    """The page itself, where another one stands in for it."""
    return page.page() if isinstance(page, LatePage) else page


class Ahead(QObject):
    """Makes the pages one after the other while nobody waits, so that the first look at each is quick, too."""

    def __init__(self, pages: Sequence[Page], parent: QObject) -> None:
        super().__init__(parent)
        self._pages = [page for page in pages if isinstance(page, LatePage)]
        self._pause = QTimer(self)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._next)

    def begin(self) -> None:
        """From now on."""
        self._pause.start()

    def _next(self) -> None:
        late = next((page for page in self._pages if not page.is_made), None)
        if late is None:
            self._pause.stop()
            self.deleteLater()
        else:
            late.page()
