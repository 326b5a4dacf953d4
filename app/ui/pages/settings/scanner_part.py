"""Part of "This PC": a barcode scanner on a serial port, and a line to try any scanner by."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import Settings
from app.ui.code_reader import UNREADABLE, PortRow, ReaderState
from app.ui.desk import Desk
from app.ui.names import number_kind_name
from app.ui.pages.settings.edited import Edited
from app.ui.widgets import ChoiceBox, Form, Section, label, set_tone
from app.ui.words import translate
from app.workflow.rows.kinds import NumberKind

NAMES = ("scanner_port", "scanner_baud", "scanner_frame")
BAUDS = (9600, 19200, 38400, 57600, 115200, 4800, 2400, 1200)
FRAMES = ("8N1", "8E1", "8O1", "7E1", "7O1")


class ScannerPart(QWidget):
    """Three options of this PC's settings; the pane that carries it saves them with its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._ports: tuple[PortRow, ...] = ()
        self.form = Form(desk.sentence)
        hint = translate("Settings", "Only for a scanner that does not type like a keyboard. Takes effect at once.")
        self.port = ChoiceBox(chars=40)
        self.form.add("scanner_port", translate("Settings", "Scanner on the port"), self.port, hint)
        speeds = ChoiceBox([(each, str(each)) for each in BAUDS], chars=10)
        self.form.add("scanner_baud", translate("Settings", "Speed"), speeds, beside=True)
        frames = ChoiceBox([(each, each) for each in FRAMES], chars=8)
        self.form.add("scanner_frame", translate("Settings", "Bits and parity"), frames, beside=True)
        self.state = label("", wrap=True)
        self.last = label("", "strong", select=True, wrap=True)
        section = Section(translate("Settings", "Barcode scanner"))
        for widget in (self.form, self.state, self.last):
            section.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        self._offer()
        self.edited = Edited(self.form)
        self.show_settings(desk.settings)
        self._say_last("", "")
        if desk.code_reader is not None:
            desk.code_reader.changed.connect(self._reader_changed)
        self._reader_changed()

    def show_settings(self, settings: Settings) -> None:
        """What is kept."""
        self._offer(settings.scanner_port)
        self.edited.show({name: getattr(settings, name) for name in NAMES})

    def use(self, settings: Settings) -> None:
        """What was just saved: the scanner is read from there from now on."""
        self.show_settings(settings)
        if self.desk.code_reader is not None:
            self.desk.code_reader.use(settings)

    def look_for_ports(self) -> None:
        """The ports that are there now; asked each time the section is looked at."""
        if self.desk.code_reader is not None:
            self.desk.ask(self, self.desk.code_reader.ports, then=self._found)

    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        """A scan while this section is in front is a try: what was read is shown, and nothing else happens."""
        if kind is None:
            self._say_last(code, translate("Settings", "a maker's code"))
        else:
            self._say_last(self.desk.formats.number(code), number_kind_name(kind))
        return True

    def _found(self, ports: tuple[PortRow, ...]) -> None:
        self._ports = ports
        self._offer(str(self.port.value() or ""))

    def _offer(self, kept: str = "") -> None:
        options: list[tuple[Any, str]] = [("", translate("Settings", "none (the scanner types like a keyboard)"))]
        options += [(each.address, f"{each.title}  {each.detail}".strip()) for each in self._ports]
        if kept and kept not in {value for value, _ in options}:
            options.append((kept, translate("Settings", "{port} (not there now)").format(port=kept)))
        self.port.set_options(options)
        self.port.set_value(kept)

    def _reader_changed(self) -> None:
        reader = self.desk.code_reader
        state = reader.state if reader is not None else ReaderState.OFF
        words, tone = state_words(state)
        self.state.setText(words)
        set_tone(self.state, tone)
        if reader is not None and reader.last:
            noise = UNREADABLE in reader.last
            self._say_last(reader.last, translate("Settings", "can't be read: is the speed right?") if noise else "")

    def _say_last(self, code: str, what: str) -> None:
        if not code:
            self.last.setText(translate("Settings", "To try a scanner, scan anything now: it is shown here."))
            return
        shown = f"{code} · {what}" if what else code
        self.last.setText(translate("Settings", "Last code read: {code}").format(code=shown))


def state_words(state: ReaderState) -> tuple[str, str]:
    """How the scanner on the port is, and the tone of it."""
    return {
        ReaderState.OFF: (translate("Settings", "A scanner that types like a keyboard needs no setting here."), ""),
        ReaderState.READY: (translate("Settings", "✓ The port is open; the scanner may read."), "good"),
        ReaderState.AWAY: (
            translate("Settings", "⚠ The scanner is not there. It is looked for again by itself."),
            "warn",
        ),
        ReaderState.IN_USE: (translate("Settings", "⚠ The port is used by another program or a printer."), "bad"),
        ReaderState.NO_PERMISSION: (
            translate("Settings", "⚠ This PC's user may not open the port (on Linux: join the group dialout)."),
            "bad",
        ),
    }[state]
