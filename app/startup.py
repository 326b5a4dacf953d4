"""Puts the program together: store, printing, desk, window; the only file that knows every room."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app import backups, settings
from app.errors import Damaged, ShopError
from app.first import collector_at_rest
from app.layout_service import LayoutService
from app.models import restore
from app.models.holder import Hold, hold_with_others
from app.models.store import Store, open_store, utc_now
from app.places import Places, is_network_share
from app.print_service import PrintService, profiles_of
from app.serial_scanner import SerialScanner
from app.ui import crash, log_file, theme, words
from app.ui.background import Background
from app.ui.collector import Collector
from app.ui.desk import Desk
from app.ui.layout_troubles import LayoutTroubles
from app.ui.main_window import MainWindow
from app.ui.pages.catalogue import all_pages
from app.ui.pages.late import Ahead
from app.ui.scanner import Scanner
from app.upkeep import Upkeep, reading_at_start, set_queue_aside
from app.workflow.house import shop
from app.workflow.rows.shop import ListsRow, ShopRow, Who

log = logging.getLogger(__name__)
SMALL_SCREEN = 1400  # pixels; up to here the window takes the whole screen


@dataclass(slots=True)
class Opened:
    """What stands behind an open window, closed in the reverse order."""

    hold: Hold
    store: Store
    printing: PrintService


class Program(QObject):
    """One running program: one shop, one window."""

    printing_changed = Signal()
    layouts_troubled = Signal(object)  # tuple[LayoutTrouble, …]; from the thread that prints

    def __init__(
        self,
        app: QApplication,
        places: Places,
        language: str = "",
        clock: Callable[[], datetime] = utc_now,
        scanner: Scanner | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._places = places
        self._wanted_language = language
        self._clock = clock
        self._scanner = scanner
        self._reader = SerialScanner(self)
        self._opened: Opened | None = None
        self._unfounded: tuple[Hold, Store] | None = None  # what stands behind the first page
        self.settings = settings.Settings()
        self.background = Background(self)
        self.window: QWidget | None = None
        self.main: MainWindow | None = None
        self.desk: Desk | None = None
        self.upkeep: Upkeep | None = None
        self.demo_wanted: Callable[[], None] | None = None  # set by who can open the sample shop

    @property
    def store(self) -> Store:
        """The open shop. Raises RuntimeError while it is closed."""
        if self._opened is None:
            raise RuntimeError("the shop is closed")
        return self._opened.store

    def is_looked_after(self) -> bool:
        """Whether all that can wait until the window is up has begun."""
        return self.upkeep is not None and self.upkeep.begun

    # --- opening

    def open(self) -> None:
        """Open the shop and show its window: the first page of a new shop, or what keeps it closed in plain words."""
        try:
            self._places.make_folders()
            self.settings = settings.open_settings(self._places.settings_file).settings
            self._speak(self._wanted_language or self.settings.language or words.system_language())
            restore.finish_restore(self._places.data)
            hold = hold_with_others(self._places.data)
            try:
                store = open_store(self._places.data, clock=self._clock, refuse=is_network_share)
            except BaseException:
                hold.release()
                raise
        except (ShopError, OSError) as error:
            self._speak(self._wanted_language or words.system_language())
            self.show_trouble(error)
            return
        try:
            with reading_at_start():
                founded = (shop.shop_row(store), shop.lists(store)) if shop.is_founded(store) else None
        except ShopError as error:
            store.close()
            hold.release()
            self.show_trouble(error)
            return
        if founded is not None:
            self._open_window(hold, store, *founded)
        else:
            self._open_first_page(hold, store)

    def show_trouble(self, error: ShopError | OSError) -> None:
        """Say in the window's place why the shop stays closed."""
        from app.ui.pages.trouble import TroublePage

        log.warning("the shop stays closed: %s", error)
        places = self._places
        trouble = TroublePage(
            error, places.data, backups.folder_of(places), backups.ForWindow(places), self.background
        )
        trouble.again.connect(self.open)
        trouble.new_queue.connect(self._open_with_a_new_queue)
        self._show(trouble)
        trouble.start()

    def _open_with_a_new_queue(self) -> None:
        try:
            set_queue_aside(self._places, self._clock())
        except OSError as error:
            self.show_trouble(error)
            return
        self.open()

    def close_for_repair(self, error: Damaged) -> None:
        """The shop's data is damaged: keep what was typed, close, and offer the backups in the window's place."""
        self.keep_typed()
        main, self.main = self.main, None
        if main is not None:
            main.closing.disconnect(self.close)
        self._let_go()
        self.desk, self.background = None, Background(self)
        self.show_trouble(error)

    def _speak(self, language: str) -> None:
        self.language = language
        words.install(self._app, language)
        theme.apply(self._app, theme.theme_for(self.settings.theme), language)

    def _open_first_page(self, hold: Hold, store: Store, typed: dict[str, Any] | None = None) -> None:
        from app.ui.pages.first_start import FirstStartPage

        self._unfounded = (hold, store)
        page = FirstStartPage(store, self.background, self.settings.station, self.language)
        if typed is not None:
            page.set_values(typed)

        def founded(who: object) -> None:
            row, lists = shop.shop_row(store), shop.lists(store)
            if not self._wanted_language and not self.settings.language:
                self._speak(row.language)
            self._open_window(hold, store, row, lists)
            if isinstance(who, Who) and self.desk is not None:
                self.desk.sign_in(who)

        def to_the_demo() -> None:
            self._leave_unfounded()
            page.wait_for_the_demo()
            if self.demo_wanted is not None:
                self.demo_wanted()

        def other_language(language: str) -> None:
            self._speak(language)
            self._open_first_page(hold, store, page.values())

        page.language_wanted.connect(other_language)
        page.founded.connect(founded)
        page.demo_wanted.connect(to_the_demo)
        self._show(page)
        page.start()

    def _open_window(self, hold: Hold, store: Store, row: ShopRow, lists: ListsRow) -> None:
        self._unfounded = None
        language = self._wanted_language or self.settings.language or row.language
        if language != self.language:
            self._speak(language)
        try:
            printing = self._printing_of(store)
        except ShopError as error:  # the print queue's file can't be read or written
            store.close()
            hold.release()
            self.show_trouble(error)
            return
        self._opened = Opened(hold, store, printing)
        self.desk = Desk(
            store,
            self.background,
            shop=row,
            lists=lists,
            station=self.settings.station,
            language=language,
            theme=theme.theme_for(self.settings.theme),
            printing=printing,
            settings=self.settings,
            settings_file=self._places.settings_file,
            drafts=self._places.drafts,
            backups=backups.ForWindow(self._places),
            layouts=LayoutService(store, words.paper_words, printing.printers),
            parent=self,
        )
        desk = self.desk
        desk.code_reader = self._reader
        self.printing_changed.connect(lambda: desk.tell(("queue",)))
        self.layouts_troubled.connect(LayoutTroubles(desk).add)
        with self._scanner.looking_away() if self._scanner is not None else contextlib.nullcontext():
            self.main = MainWindow(desk, all_pages(desk), self._scanner)
        self.main.closing.connect(self.close)
        self._tell_demo(self.main)
        self._show(self.main)
        QTimer.singleShot(0, self, self._after_the_first_look)

    def _tell_demo(self, main: MainWindow) -> None:
        """In the demo everybody's PIN is said where it is asked for."""
        if self._places.demo_filled.exists():
            from app.tour import sample_shop

            main.sign_in_panel.tell_demo(sample_shop.PIN)

    def _printing_of(self, store: Store) -> PrintService:
        profiles, changed = profiles_of(self.settings.printers), self.printing_changed.emit
        told = self.layouts_troubled.emit
        return PrintService(store, self._places, self.settings.station, profiles, words.paper_words, changed, told)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        room = self._app.primaryScreen().availableSize()
        window.resize(window.size().boundedTo(room))
        if window is self.main and room.width() <= SMALL_SCREEN:  # an old shop PC: every pixel counts
            window.showMaximized()
        else:
            window.show()
        window.activateWindow()  # where there is no window manager nobody else does: keys type, but no shortcut works
        if before is not None:
            before.close()
            before.deleteLater()

    def keep_typed(self) -> None:
        """After a fault of ours: every page keeps what was typed."""
        if self.main is not None and self._opened is not None:
            for page in self.main.pages:
                page.may_close()

    # --- what can wait until the window is up

    def _after_the_first_look(self) -> None:
        opened, desk, main = self._opened, self.desk, self.main
        if opened is None or desk is None or main is None:
            return
        self.upkeep = Upkeep(self._places, opened.store, opened.printing, desk, main, self)
        self.upkeep.repair_wanted.connect(self.close_for_repair)
        self.upkeep.start()
        self._reader.use(self.settings)
        Ahead(main.pages, main).begin()

    # --- closing

    def close(self) -> None:
        """Let work end, stop printing, make the closing backup, let go of everything. A second call does nothing."""
        self._let_go(backup=True)

    def _let_go(self, *, backup: bool = False) -> None:
        opened, self._opened = self._opened, None
        self._reader.stop()
        if self.upkeep is not None:
            self.upkeep.stop()
        self.background.wait()
        self._leave_unfounded()
        if opened is None:
            return
        opened.printing.stop()
        try:
            if backup and backups.changed_since(self._places):
                backups.make_now(self._places, "closing")
        except ShopError as error:
            log.warning("no backup on closing: %s", error)
        opened.store.close()
        opened.hold.release()

    def _leave_unfounded(self) -> None:
        unfounded, self._unfounded = self._unfounded, None
        if unfounded is not None:
            hold, store = unfounded
            store.close()
            hold.release()


def use_known_input_method(environment: MutableMapping[str, str]) -> None:
    """Our Qt brings no plugin for fcitx, but fcitx answers to ibus: without this nobody there could type Chinese.

    And one key after the other: else Qt delivers those first that ibus answers at once, so that what is typed or
    scanned while the window is busy arrives in another order (seen under Xvfb).
    """
    environment.setdefault("IBUS_ENABLE_SYNC_MODE", "1")
    asked = (environment.get("QT_IM_MODULE") or environment.get("XMODIFIERS", "").removeprefix("@im=")).lower()
    if asked.startswith("fcitx"):
        environment["QT_IM_MODULE"] = "ibus"


def make_application() -> QApplication:
    """Qt's application object; there is one in a process."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    use_known_input_method(os.environ)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Counterfoil")
    app.setDesktopFileName("counterfoil")
    app.setStyle("Fusion")
    Collector(app)
    return app


def open_program(places: Places, language: str = "") -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    app = make_application()
    handler = _set_up_log(places.log_file)
    crashes = crash.CrashHandler(places.log_file)
    crashes.install()
    scanner = Scanner(app)  # one for all windows: a second one would take the scans of the first
    programs = [Program(app, places, language, scanner=scanner)]

    def to_the_demo() -> None:
        from app.tour import demo

        there, first = demo.demo_places(), programs[0]
        speaks = language or first.language

        def show(_filled: object) -> None:
            programs.append(Program(app, there, language, scanner=scanner))
            programs[-1].open()
            if first.window is not None:
                first.window.close()

        first.demo_wanted = None
        first.background.run(first, lambda: demo.fill_if_empty(there, speaks), show, first.show_trouble)

    def keep_typed() -> None:
        for program in programs:
            program.keep_typed()

    crashes.keep_drafts = keep_typed
    programs[0].demo_wanted = to_the_demo
    with collector_at_rest():
        programs[0].open()
    code = app.exec()
    for program in programs:
        program.close()
    crashes.remove()
    handler.close()
    return code


def open_demo(places: Places, language: str = "") -> int:
    """Fill the sample shop if it is not there yet, then open it."""
    from app.tour import demo

    demo.fill_if_empty(places, language or words.system_language())
    return open_program(places, language)


def _set_up_log(path: Path) -> logging.Handler:
    try:
        return log_file.set_up_log(path)
    except OSError:  # the folder refuses: the window will say so, in plain words
        return logging.NullHandler()
