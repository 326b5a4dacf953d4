"""What happens when the fault is ours: into the log, and a window that says so and loses nothing typed."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.log_file import discreet_traceback
from app.ui.widgets.button import Button, label
from app.ui.words import translate

log = logging.getLogger("app.crash")


class CrashWindow(QWidget):
    """Says that something of ours broke, where the log is, and that what was typed is kept."""

    def __init__(self, log_file: Path, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crash", "Something went wrong"))
        self.resize(640, 400)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(label(translate("Crash", "Something in the program went wrong."), "title", wrap=True))
        kept = translate(
            "Crash",
            "This is not your fault. What you typed is still there, and what was saved is safe. "
            "You can go on working; if it happens again, close the program and start it anew.",
        )
        column.addWidget(label(kept, wrap=True))
        column.addWidget(
            label(translate("Crash", "Log file: {path}").format(path=log_file), "hint", wrap=True, select=True)
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        column.addWidget(self.details, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        go_on = Button(translate("Crash", "Go on"), self.close, look="main", key="Esc", own_key=True)
        row.addWidget(go_on)
        column.addLayout(row)
        go_on.setFocus()


class CrashHandler(QObject):
    """Takes what nobody caught: writes the log, keeps drafts, shows one crash window at a time."""

    _happened = Signal(str)

    def __init__(self, log_file: Path, keep_drafts: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._log_file = log_file
        self.keep_drafts = keep_drafts
        self.window: CrashWindow | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """From now on uncaught exceptions of every thread come here."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        self.handle(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Like sys.excepthook; may be called on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = discreet_traceback(error, trace)
        log.critical("not caught:\n%s", text)
        self._happened.emit(text)

    def _show(self, text: str) -> None:
        try:
            self.keep_drafts()
        except Exception:
            log.exception("drafts not kept after a fault")
        if self.window is not None:
            return
        self.window = CrashWindow(self._log_file, text)
        self.window.destroyed.connect(self._closed)
        self.window.show()

    def _closed(self) -> None:
        self.window = None
