"""What happens when the fault is ours: the log file, and a window that says so and loses nothing typed."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.ui.widgets.button import Button, label
from app.ui.words import translate

log = logging.getLogger("app.crash")
LARGEST_LOG = 1_000_000
OLD_LOGS = 5
# phone numbers, 12-digit numbers, PINs: runs of 4 digits and more are not for a log that may be mailed around
_DIGITS = re.compile(r"(?<![\w.:#-])\+?\d[\d ()-]{2,}\d(?![\w.:-])")


class _Discreet(logging.Formatter):
    """Writes records without the digits that tell who somebody is."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        head, sep, rest = text.partition(" | ")
        return head + sep + hide_digits(rest) if sep else text


def hide_digits(text: str) -> str:
    """The text with each longer run of digits (phone, number, PIN) as ####; line numbers of a traceback stay."""
    return "\n".join(
        line if line.lstrip().startswith("File ") else _DIGITS.sub("####", line) for line in text.split("\n")
    )


def set_up_log(path: Path) -> logging.Handler:
    """Log into a file of limited size; give back the handler (to be closed at the end)."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=LARGEST_LOG, backupCount=OLD_LOGS, encoding="utf-8")
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s | %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("app").info(
        "started %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(), platform.system()
    )
    return handler


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
        text = hide_digits("".join(traceback.format_exception(kind, error, trace)))
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
