"""The program's own window in a process of its own, on a real display; answers questions about itself line by line.

Run by test_real_keys.py; nothing in here sends a key. One JSON command a line on stdin, one JSON answer on stdout.
"""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.places import places_for
from app.startup import Program, make_application
from app.ui.pages.cards.page import CardsPage
from app.ui.pages.parts.page import PartsPage
from app.ui.pages.pickup.page import PickupPage
from app.ui.scanner import Scanner
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who


class Answers(QObject):
    """Answers one command after the other on the window's thread."""

    def __init__(self, program: Program, scanner: Scanner) -> None:
        super().__init__()
        self.program = program
        self.codes: list[str] = []
        scanner.scanned.connect(self.codes.append)
        self.underlined = ""  # what an input method shows and has not been chosen yet
        self.stamps: set[int] = set()
        QApplication.instance().installEventFilter(self)
        self._waiting = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        data = os.read(sys.stdin.fileno(), 65536)
        if not data:
            QApplication.quit()
        *lines, self._waiting = (self._waiting + data).split(b"\n")
        for line in lines:
            command = json.loads(line)
            if "stall" in command:  # the answer comes first; then nothing happens for a while
                print(json.dumps(True), flush=True)
                time.sleep(command["stall"])
            else:
                print(json.dumps(getattr(self, command.pop("do"))(**command)), flush=True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.underlined = event.preeditString()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.timestamp():
            self.stamps.add(event.timestamp())
        return False

    # --- what can be asked

    def state(self) -> dict[str, Any]:
        """What is in front, what has the focus, what was scanned."""
        main = self.program.main
        if main is None or self.program.desk is None:
            return {}
        page = main.current_page()
        cards, pickup, parts = (main.page(key) for key in ("cards", "pickup", "parts"))
        assert isinstance(cards, CardsPage)
        assert isinstance(pickup, PickupPage)
        assert isinstance(parts, PartsPage)
        focus = QApplication.focusWidget()
        return {
            "busy": self.program.background.busy(),
            "active": main.isActiveWindow(),
            "page": page.key if page is not None else "",
            "card": cards.open_card.card.number if cards.open_card.card is not None else "",
            "pickup": pickup.row.card.number if pickup.row is not None else "",
            "part": parts.view.part.number if parts.view.part is not None else "",
            "who": self.program.desk.who.name if self.program.desk.who is not None else "",
            "focus": _name(focus),
            "text": _text(focus),
            "status": main.status.text(),
            "codes": self.codes,
            "underlined": self.underlined,
            "widest_gap": self.widest_gap(),
        }

    def begin(self, page: str = "intake", field: str = "", text: str = "") -> bool:
        """Everything forgotten; the page in front, the focus in a field of it that holds this text."""
        self.codes.clear()
        self.stamps.clear()
        main, desk = self.program.main, self.program.desk
        if main is None or desk is None:
            return False
        desk.sign_in(Who(1, "王芳", frozenset(Role), desk.station))
        main.help.hide()
        main.status.clear()
        main.top_bar.find_box.reset()
        pickup, cards, parts = main.page("pickup"), main.page("cards"), main.page("parts")
        if isinstance(pickup, PickupPage):
            pickup.clear()
        if isinstance(cards, CardsPage):
            cards.open_card.open(None)
        if isinstance(parts, PartsPage):
            parts.view.show_part(None)
        main.show_page(page)
        return not field or self.focus(field, text)

    def focus(self, field: str, text: str = "") -> bool:
        """Put the focus into the field of that name in the page in front."""
        main = self.program.main
        page = main.current_page() if main is not None else None
        found = page.findChild(QWidget, field) if page is not None else None
        if found is None:
            return False
        if isinstance(found, QLineEdit):
            found.setText(text)
        elif isinstance(found, QPlainTextEdit):
            found.setPlainText(text)
        found.setFocus()
        return True


    def forget_stamps(self) -> bool:
        """What was pressed so far was no scan."""
        self.stamps.clear()
        return True

    def widest_gap(self) -> int:
        """The longest time between two keys since `begin`, in ms, as the X server saw them pressed."""
        stamps = sorted(self.stamps)
        return max((later - earlier for earlier, later in pairwise(stamps)), default=0)

    def text_of(self, field: str) -> str:
        """What stands in a field of the intake page, be it in front or not."""
        main = self.program.main
        return _text(main.page("intake").findChild(QWidget, field)) if main is not None else ""


def _name(widget: QWidget | None) -> str:
    return (widget.objectName() or type(widget).__name__) if widget is not None else ""


def _text(widget: QWidget | None) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""


def main(folder: Path) -> int:
    """Open the shop in this folder and stay until stdin is closed."""
    app = make_application()
    scanner = Scanner(app)
    program = Program(app, places_for(folder), "en", scanner=scanner)
    program.open()
    answers = Answers(program, scanner)
    print(json.dumps("open"), flush=True)
    code = app.exec()
    del answers
    program.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
