"""Where a scan goes: the page in front, the page of its kind, the focused field, or the find box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from app.errors import ShopError
from app.ui.code_reader import ReaderState
from app.ui.desk import Desk
from app.ui.names import number_kind_name
from app.ui.pages.page import Page
from app.ui.words import translate
from app.workflow import search
from app.workflow.house import staff
from app.workflow.rows import numbers
from app.workflow.rows.commands import Command
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.shop import Who
from app.workflow.stockroom import shelves

AT_FAULT = (ReaderState.AWAY, ReaderState.IN_USE, ReaderState.NO_PERMISSION)
OURS = "1238"  # the kinds that hang on articles, parts and people: one of these with a digit missing was misread


class Router(QObject):
    """Takes codes from every scanner (UI.md, "Scanner anywhere"). `act` does what a code of the quick card says."""

    def __init__(
        self,
        desk: Desk,
        current_page: Callable[[], Page | None],
        find: Callable[[str], None],
        act: Callable[[Command], None],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._current_page = current_page
        self._find = find
        self._act = act
        self._reader_state = ReaderState.OFF

    def take(self, code: str) -> None:
        """A whole code was scanned."""
        code = code.strip()
        try:
            kind, number = numbers.check(code)
        except ShopError as error:
            self._foreign(code, error)
            return
        page = self._current_page()
        if kind is NumberKind.BADGE:
            if self._desk.who is None or page is None or not page.take_badge(number):
                self._badge(number)
            return
        if self._desk.who is None:
            self._desk.nobody.emit()
            return
        if kind is NumberKind.COMMAND:
            self._act(numbers.command_of(number))
            return
        if page is not None and page.take_code(kind, number):
            return
        if kind is NumberKind.SHELF:
            self._desk.run(self, shelves.by_number, number, then=lambda name: self._shelf(name, number))
            return
        self._ours(kind, number)

    def spoiled(self) -> None:
        """A scan lost a part that nobody can know any more."""
        self._desk.sound(False)
        self._desk.complain(translate("Router", "The input method took a part of the code. Please scan again."))

    def reader_changed(self) -> None:
        """The scanner on the serial port: told once when it goes, and when it is back."""
        reader = self._desk.code_reader
        if reader is None or reader.state is self._reader_state:
            return
        before, self._reader_state = self._reader_state, reader.state
        if reader.state in AT_FAULT:
            self._desk.complain_once("scanner", ShopError(f"scanner.{reader.state}"))
        else:
            back = before in AT_FAULT and reader.state is ReaderState.READY
            self._desk.well("scanner", translate("Router", "The scanner is there again.") if back else "")

    def _badge(self, number: str) -> None:
        def come(who: Who) -> None:
            self._desk.sign_in(who)
            self._desk.say(translate("Router", "{name} is at the counter now.").format(name=who.name))

        self._desk.run(self, staff.sign_in_by_badge, number, self._desk.station, then=come)

    def _shelf(self, name: str | None, number: str) -> None:
        """The parts on it; many makers' barcodes begin with 0, too: what is no shelf of ours is one of those."""
        if name is None:
            self._foreign(number, ShopError("code.unknown", code=number))
        else:
            self._desk.open("shelf", name)

    def _ours(self, kind: NumberKind, number: str) -> None:
        if kind is NumberKind.CLAIM_RECEIPT:
            self._desk.open("pickup", number)  # pickup itself says what is true of it
        elif kind in (NumberKind.ORDER, NumberKind.PART):
            self._desk.run(self, search.find_code, number, then=self._open_found)
        else:
            text = translate("Router", "This is the number of a {kind}. It can't be used here yet.")
            self._desk.complain(text.format(kind=number_kind_name(kind)))

    def _open_found(self, found: tuple[str, int, int | None]) -> None:
        kind, subject_id, order_id = found
        if kind == "part":
            self._desk.open("part", subject_id)
        else:
            self._desk.open("card", order_id if order_id is not None else subject_id)

    def _foreign(self, code: str, error: ShopError) -> None:
        """Not one of our numbers: a maker's serial or barcode, or a scan that lost a digit."""
        if self._desk.who is None:
            self._desk.nobody.emit()
            return
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and getattr(field, "takes_codes", False) and not field.isReadOnly():
            self._put_in(field, code)
            return
        if code.isdigit() and len(code) == numbers.LENGTH - 1 and code[0] in OURS:
            self._desk.sound(False)
            self._desk.complain(error)
            return
        page = self._current_page()
        if page is not None and page.take_code(None, code):
            return
        self._desk.run(self, search.find_code, code, then=self._open_found, fail=lambda _error: self._find(code))

    def _put_in(self, field: QLineEdit, code: str) -> None:
        """As if it had been typed over what stands there, so that Ctrl+Z brings that back; a field for several adds."""
        add = getattr(field, "add_code", None)
        if add is not None:
            add(code)
            return
        before = field.text().strip()
        field.selectAll()
        field.insert(code)
        if before and before != field.text() and len(before) <= numbers.LENGTH * 4:
            text = translate("Router", "“{before}” stood here before; Ctrl+Z brings it back.")
            self._desk.say(text.format(before=before))
