"""The window: top bar, tabs, pages, the quiet line; routes keys and scans to where they belong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import PrinterRow, QueueCounts
from app.ui.allowed import refused_words
from app.ui.desk import Desk
from app.ui.help_overlay import HelpOverlay
from app.ui.pages.late import page_of
from app.ui.pages.page import Page
from app.ui.quick_card import quick_card
from app.ui.routing import Router
from app.ui.scanner import Scanner
from app.ui.sign_in import SignInPanel
from app.ui.standing import StandingBar
from app.ui.status_line import StatusLine
from app.ui.tabs import Tab, TabBar, tab_key
from app.ui.top_bar import TopBar
from app.ui.window_keys import do_command, install, keys_of
from app.ui.words import translate
from app.workflow.rows.commands import Command

PRINTING_LOOK_MS = 2_000


class MainWindow(QMainWindow):
    """One window for everything. `closing` is sent once, when the window may go."""

    closing = Signal()

    def __init__(self, desk: Desk, pages: Sequence[Page], scanner: Scanner | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.pages = list(pages)
        self.setWindowTitle(f"{desk.shop.name} · Counterfoil")
        self.setMinimumSize(1024, 640)
        self.resize(1366, 740)
        self.top_bar = TopBar(desk, next((tab_key(at) for at, page in enumerate(pages) if page.key == "queue"), ""))
        self.status = StatusLine()
        self.standing = StandingBar()
        self.tabs = TabBar([page.key for page in self.pages])
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._locked = QWidget()
        self._somebody = False
        self._counts: QueueCounts | None = None
        self._build()
        self.help = HelpOverlay(self, desk, lambda: quick_card(desk, self.pages))
        self.sign_in_panel = SignInPanel(desk, self)
        self.sign_in_panel.hide()
        self.router = Router(desk, self.current_page, self._find, self._command)
        if scanner is not None:
            scanner.scanned.connect(self._scanned)
            scanner.spoiled.connect(self.router.spoiled)
        if desk.code_reader is not None:
            desk.code_reader.scanned.connect(self._scanned)
            desk.code_reader.changed.connect(self.router.reader_changed)
        self._connect()
        self._keys = keys_of(self, len(self.pages))
        install(self, self._keys, self._pressed)
        self._printing_timer = QTimer(self)
        self._printing_timer.setInterval(PRINTING_LOOK_MS)
        self._printing_timer.timeout.connect(self.look_at_printing)
        self._printing_timer.start()
        self.look_at_printing()
        self._show_badges()
        self._who_changed()

    # --- building

    def _build(self) -> None:
        middle = QWidget()
        self.setCentralWidget(middle)  # first: each widget is dressed anew when what it stands in gets another parent
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.tabs)
        column.addWidget(self.standing)
        column.addWidget(self._stack, 1)
        for page in self.pages:
            self._stack.addWidget(page)
        self.tabs.chosen.connect(self.show_at)
        column.addWidget(self._locked, 1)
        column.addWidget(self.status)
        if self.pages:
            self.tabs.set_current(0)

    def _connect(self) -> None:
        desk = self.desk
        desk.said.connect(self.status.say)
        desk.complained.connect(self.status.complain)
        desk.waited.connect(self.status.remark)
        desk.troubled.connect(self.status.trouble)
        desk.recovered.connect(self.status.recover)
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)
        desk.who_changed.connect(self._who_changed)
        desk.shop_changed.connect(self._shop_changed)
        desk.nobody.connect(self.ask_who)
        self.top_bar.who_pressed.connect(self.ask_who)
        self.top_bar.arrived.told.connect(self._told)
        self.top_bar.printing_pressed.connect(lambda: desk.open("queue"))
        self.sign_in_panel.signed_in.connect(self._signed_in)
        self.sign_in_panel.given_up.connect(self._sign_in_left)

    # --- pages

    def current_page(self) -> Page | None:
        page = self._stack.currentWidget()
        return page_of(page) if isinstance(page, Page) else None

    def page(self, key: str) -> Page:
        """The page of that key. Raises KeyError."""
        for page in self.pages:
            if page.key == key:
                return page_of(page)
        raise KeyError(key)

    def show_at(self, at: int) -> None:
        """Bring a page to the front, the focus where typing starts."""
        self.help.hide()
        self._stack.setCurrentIndex(at)
        self.tabs.set_current(at)
        page = self.current_page()
        if page is not None and self.desk.who is not None:
            page.start()

    def show_page(self, key: str) -> None:
        """Bring the page of that key to the front. Raises KeyError."""
        keys = [page.key for page in self.pages]
        if key not in keys:
            raise KeyError(key)
        self.show_at(keys.index(key))

    def _opened(self, kind: str, subject_id: object) -> None:
        for at, page in enumerate(self.pages):
            if kind == page.key or kind in page.opens:
                if self._stack.currentIndex() != at:
                    self.show_at(at)
                if subject_id is not None:
                    page.show_subject(kind, subject_id)
                return
        raise LookupError(f"no page opens {kind!r}")

    def more_pages(self) -> None:
        """F10: the menu of the pages that the row of tabs has no room for."""
        if not self.tabs.open_menu():
            self.status.remark(translate("MainWindow", "Every page stands in the row of tabs."))

    def turn_page(self, by: int) -> None:
        """Ctrl+PgUp, Ctrl+PgDown: the tab beside this one, round and round."""
        self.show_at((self._stack.currentIndex() + by) % len(self.pages))

    def _changed(self, kinds: object) -> None:
        self._show_badges()
        if isinstance(kinds, frozenset) and kinds & {"papers", "queue"}:
            self.look_at_printing()

    def _show_badges(self) -> None:
        self.tabs.show_tabs([Tab(page.title(), page.badge()) for page in self.pages])

    def _told(self, words: str) -> None:
        self.status.remark(words, self.status.good())

    def show_arrived(self) -> None:
        """F11: the jobs of who is here for which parts have come."""
        if self.top_bar.arrived.jobs:
            self.top_bar.arrived.show_jobs()
        else:
            self.status.remark(translate("MainWindow", "No parts have come for your jobs."))

    def refresh_badges(self) -> None:
        """A page counted anew."""
        self._show_badges()

    # --- who

    def ask_who(self) -> None:
        """The panel under the name; in the middle while nobody is signed in."""
        panel = self.sign_in_panel
        panel.refresh()
        panel.show()
        panel.raise_()
        panel.begin()
        self._place_sign_in()

    def _ask_if_nobody(self) -> None:
        if self.desk.who is None:  # whoever founded the shop is signed in by now
            self.ask_who()

    def _place_sign_in(self) -> None:
        panel = self.sign_in_panel
        if self.desk.who is None:
            panel.move((self.width() - panel.width()) // 2, max(120, (self.height() - panel.height()) // 3))
        else:
            button = self.top_bar.who
            corner = button.mapTo(self, QPoint(button.width() - panel.width(), button.height() + 4))
            panel.move(max(8, corner.x()), corner.y())

    def _who_changed(self) -> None:
        somebody = self.desk.who is not None
        self._stack.setVisible(somebody)  # what customers told us is not for everybody who passes by
        self._locked.setVisible(not somebody)
        self.top_bar.find_box.setEnabled(somebody)
        came, self._somebody = somebody and not self._somebody, somebody
        if not somebody:
            self.top_bar.find_box.reset()
            QTimer.singleShot(0, self, self._ask_if_nobody)
        elif came or not self.sign_in_panel.isHidden():
            self._signed_in()
        self.status.clear(seen=not came)  # what went wrong while nobody was here is for who comes

    def _signed_in(self) -> None:
        self.sign_in_panel.hide()
        page = self.current_page()
        if page is not None:
            page.start()

    def _sign_in_left(self) -> None:
        if self.desk.who is not None:
            self._signed_in()

    def _shop_changed(self) -> None:
        self.setWindowTitle(f"{self.desk.shop.name} · Counterfoil")

    # --- keys and scans

    def focus_find(self) -> None:
        """F2."""
        self.top_bar.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.find_box.selectAll()

    def _find(self, text: str) -> None:
        self.focus_find()
        self.top_bar.find_box.setText(text)
        self.top_bar.find_box.selectAll()  # what is typed or scanned next stands in its place
        self.top_bar.find_box.find_now()

    def _pressed(self, key: str) -> None:
        if self.desk.who is None and key not in ("F1", "Ctrl+Q"):
            self.ask_who()
        elif not (self.help.isVisible() and self.help.press(key)):
            page = self.current_page()
            refused = refused_words(page, key) if page is not None else ""
            if refused:
                self.status.remark(refused)
            else:
                self._keys[key]()

    def on_page(self, act: str) -> None:
        """A key that the page in front answers; says so when it does not."""
        page = self.current_page()
        if page is None:
            return
        before = self.status.good()
        self.status.clear()
        if not getattr(page, act)():
            words = translate("MainWindow", "Nothing to do here with this key. F1 shows the keys of this page.")
            self.status.remark(words, before)

    def lock(self) -> None:
        """Ctrl+L: nobody is at the counter; what was typed stays."""
        self.desk.sign_in(None)

    def _command(self, command: Command) -> None:
        try:
            do_command(self, command)
        except KeyError:
            self.desk.complain(translate("MainWindow", "This window has no such page."))

    def _scanned(self, code: str) -> None:
        if QApplication.activeModalWidget() is not None:  # a question is open: nothing may happen behind it
            self.desk.sound(False)
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:  # a menu, an open list: they would stay over what comes now
            popup.close()
        self.status.clear(seen=self.desk.who is not None)
        self.help.hide()
        if self.desk.who is not None:
            self.sign_in_panel.hide()
        self.router.take(code)

    def toggle_help(self) -> None:
        """F1."""
        page = self.current_page()
        if not self.help.isHidden() or page is None:
            self.help.hide()
            return
        self.help.show_keys(page.title(), page.keys())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return
        super().keyPressEvent(event)

    def step_back(self) -> None:
        """Esc: close what is open, else out of the find box, else one step back on the page."""
        page = self.current_page()
        if not self.help.isHidden():
            self.help.step_back()
        elif not self.sign_in_panel.isHidden():
            self._sign_in_left()
        elif self.top_bar.find_box.hasFocus() and page is not None:
            page.start()
        elif page is not None:
            page.step_back()

    # --- printing

    def look_at_printing(self) -> None:
        """Ask the printers and the queue how they are; the answer goes into the top bar."""
        printing = self.desk.printing
        self.desk.background.latest(
            self,
            "printing",
            lambda: (printing.states(), printing.queue.counts()),
            lambda both: self._show_printing(*both),
            self._queue_refuses,
        )

    def _show_printing(self, printers: tuple[PrinterRow, ...], counts: QueueCounts) -> None:
        self.desk.well("printing")
        self.top_bar.show_printing(printers, counts)
        before, self._counts = self._counts, counts
        if before is not None and before != counts:  # another window printed, or a slip grew too old
            self.desk.tell({"queue"})

    def _queue_refuses(self, error: ShopError) -> None:
        self.desk.complain_once("printing", error)  # looked at every 2 s: the top bar keeps it in sight
        self.top_bar.show_queue_fault()

    # --- the window itself

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.sign_in_panel.isHidden():
            self._place_sign_in()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self.pages:
            if not page.may_close():
                self.show_page(page.key)
                event.ignore()
                return
        self._printing_timer.stop()
        event.accept()
        self.hide()  # the closing backup may take a while; nobody waits for it in front of a frozen window
        self.closing.emit()


def focus_words() -> str:
    """What has the focus, for tests and the tour: its accessible name or object name."""
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    return widget.accessibleName() or widget.objectName() or (widget.text() if isinstance(widget, QLineEdit) else "")
