"""The form of one printer: only the fields that matter for what it prints and how it is connected, in groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from app.errors import FieldErrors, ShopError
from app.printing.face import (
    BAUDS,
    FRAMES,
    ROLLS,
    Address,
    Language,
    Media,
    OutletKind,
    PrinterProfile,
    Role,
)
from app.ui.pages.printers import printer_names as names
from app.ui.pages.printers.offers import (
    DK_ROLLS,
    TUNED,
    USUAL,
    Size,
    dpis_for,
    languages_for,
    outlets_for,
    papers_for,
    size_of,
    sizes_for,
)
from app.ui.widgets import ChoiceBox, CodeEdit, Form, LineEdit, QuantityEdit, label
from app.ui.widgets.section import set_capitals
from app.ui.words import translate

SIZES = ("width_mm", "height_mm", "gap_mm", "head_mm", "offset_x_mm", "offset_y_mm")
AS_SET = {"darkness": -1, "speed": 0}  # what stands for an empty field: as the printer itself is set
SERIAL_FIELDS = ("baud", "frame", "flow")
CHOICES = ("outlet", "paper", "language", "dpi")  # what may be chosen in them depends on those before
PLAIN = (
    *("name", "role", *CHOICES, "address", *SERIAL_FIELDS, "z64", "media", "rotation", "mode"),
    *("cut", "short_terms", "drawer", "open_after"),
)
GROUPS = {  # heading: the fields under it
    "connection": ("outlet", "found", "address", *SERIAL_FIELDS, "open_after"),
    "paper": (
        *("paper", "language", "dpi", "size", "width_mm", "height_mm", "media", "gap_mm", "head_mm", "rotation"),
        *("cut", "short_terms", "drawer"),
    ),
    "fine": ("darkness", "speed", "offset_x_mm", "offset_y_mm", "mode", "z64"),
}


class PrinterForm(Form):
    """Shows and reads a PrinterProfile."""

    edited = Signal()  # once for each thing typed or shown, when all that follows from it is done

    def __init__(self, sentence: Callable[[ShopError], str]) -> None:
        super().__init__(sentence)
        self._found: tuple[Address, ...] = ()
        self._filling = False
        self._headings: dict[str, QLabel] = {}
        self.add("name", translate("Printers", "Name"), LineEdit(chars=24, longest=40))
        self.add("role", translate("Printers", "What it prints"), ChoiceBox(names.role_words(), chars=35), beside=True)
        self._add_connection()
        self._add_paper()
        self._add_fine_tuning()
        self.changed.connect(self._one_changed)

    def _head(self, group: str, words: str) -> None:
        heading = self._headings[group] = label(words, "heading")
        set_capitals(heading, True)
        self.add_wide(heading)

    def _add_connection(self) -> None:
        self._head("connection", translate("Printers", "Connection"))
        self.add("outlet", translate("Printers", "Connected by"), ChoiceBox(names.outlet_words(), chars=22))
        self.add("found", translate("Printers", "Found on this PC"), ChoiceBox(chars=40))
        self.add("address", *names.address_words(OutletKind.SYSTEM)[:1], CodeEdit(longest=300))
        self.add("baud", translate("Printers", "Baud"), ChoiceBox([(b, str(b)) for b in BAUDS], chars=8))
        frames = ChoiceBox([(frame, frame) for frame in FRAMES], chars=6)
        self.add("frame", translate("Printers", "Bits and parity"), frames, beside=True)
        self.add("flow", translate("Printers", "Flow control"), ChoiceBox(names.flow_words(), chars=10), beside=True)
        self.times = label("", "hint", wrap=True)  # how long a tag takes on this line
        self.add_wide(self.times)
        self.add("open_after", translate("Printers", "Open each file when written"), _yes_no())

    def _add_paper(self) -> None:
        self._head("paper", translate("Printers", "Language and paper"))
        self.add("language", translate("Printers", "Language"), ChoiceBox(names.language_words(), chars=40))
        self.add("dpi", translate("Printers", "Dots per inch"), ChoiceBox(chars=6), beside=True)
        self.add("paper", translate("Printers", "Paper"), ChoiceBox(names.paper_words(), chars=12))
        self.add("size", translate("Printers", "Label"), ChoiceBox(chars=24))
        self.add("width_mm", translate("Printers", "Width, mm"), QuantityEdit(chars=6), beside=True)
        self.add("height_mm", translate("Printers", "Height, mm"), QuantityEdit(chars=6), beside=True)
        media = ChoiceBox(names.media_words(), chars=22)
        self.add("media", translate("Printers", "The next label begins after"), media)
        self.add("gap_mm", translate("Printers", "Gap, mm"), QuantityEdit(chars=6), beside=True)
        self.add("head_mm", translate("Printers", "Print head, mm"), QuantityEdit(chars=6), beside=True)
        turned = ChoiceBox(names.rotation_words(), chars=11)
        self.add("rotation", translate("Printers", "Turned"), turned, beside=True)
        self.add("cut", translate("Printers", "Cuts the paper itself"), _yes_no(usual=True))
        lengths = ((False, translate("Printers", "in full")), (True, translate("Printers", "in short")))
        self.add("short_terms", translate("Printers", "Terms"), ChoiceBox(lengths, chars=10), beside=True)
        self.add("drawer", translate("Printers", "Opens the cash drawer"), _yes_no(), beside=True)

    def _add_fine_tuning(self) -> None:
        self._head("fine", translate("Printers", "Fine-tuning"))
        empty = translate("Printers", "as set")
        self.add("darkness", translate("Printers", "Darkness, %"), QuantityEdit(chars=6))
        self.add("speed", translate("Printers", "Speed, mm/s"), QuantityEdit(chars=6), beside=True)
        for name in AS_SET:
            self.line(name).setPlaceholderText(empty)
        right, down = translate("Printers", "Shifted right, mm"), translate("Printers", "Shifted down, mm")
        self.add("offset_x_mm", right, QuantityEdit(chars=6, negative=True), beside=True)
        self.add("offset_y_mm", down, QuantityEdit(chars=6, negative=True), beside=True)
        self.add("mode", translate("Printers", "How a label is sent"), ChoiceBox(names.mode_words(), chars=42))
        self.add("z64", translate("Printers", "Pictures as Z64 (shorter; not every printer reads it)"), _yes_no())

    def line(self, name: str) -> QuantityEdit:
        """A field for a number."""
        field = self.field(name)
        if not isinstance(field, QuantityEdit):
            raise TypeError(name)
        return field

    # --- values

    def show_profile(self, profile: PrinterProfile) -> None:
        """Fill the form."""
        values: dict[str, Any] = {name: getattr(profile, name) for name in PLAIN}
        values |= {name: Decimal(str(getattr(profile, name))) for name in SIZES}
        for name, empty in AS_SET.items():
            kept = getattr(profile, name)
            values[name] = None if kept == empty else Decimal(kept)
        self._filling = True
        self.clear()
        self.set_values({name: values[name] for name in ("role", "outlet")})
        for name in CHOICES:
            self._offer()
            self.set_value(name, values[name])
        self.set_values(values)
        self._filling = False
        self._show_fields()
        self.edited.emit()

    def take_found(self, found: tuple[Address, ...]) -> None:
        """The ports and printers that this PC has now."""
        self._found = found
        self._show_fields()

    def show_times(self, words: str) -> None:
        """How long a paper takes on the serial line; "" for nothing to say."""
        self.times.setText(words)
        self.times.setVisible(bool(words))

    def profile(self) -> PrinterProfile:
        """What the form says. Raises FieldErrors."""
        self.check()
        missing = [name for name in SIZES if self.value(name) is None and not self.rows[name].isHidden()]
        if missing:
            raise FieldErrors(tuple(ShopError("form.missing", name) for name in missing))
        values: dict[str, Any] = {name: self.value(name) for name in PLAIN}
        values |= {name: float(self.value(name)) for name in SIZES if self.value(name) is not None}
        for name, empty in AS_SET.items():
            typed = self.value(name)
            values[name] = empty if typed is None else round(typed)
        return PrinterProfile(**values)

    # --- what follows from what

    def _one_changed(self, name: str) -> None:
        if self._filling:
            return
        if name == "role" and self.value("role") is Role.DOCUMENT:
            self.set_value("paper", "A4")
        if name == "rotation":
            self._turn_roll()
        if name in {"role", "outlet", "paper", "language", "media", "width_mm", "height_mm", "rotation"}:
            self._show_fields()
        if name == "outlet":
            here = self._here()
            self.set_value("address", here[0].address if len(here) == 1 else "")
        if name in {"outlet", "address"}:
            self._offer_found()
        if name == "language":
            self._size_for_language()
        if name == "role":
            self.set_value("dpi", dpis_for(self.value("role"), self.value("language"))[0])
        if name in {"role", "paper"}:
            usual = languages_for(self.value("role"), self.value("outlet"), self.value("paper"))[0]
            self.set_value("language", usual)
        elif name == "found" and self.value("found"):
            self._take(self.value("found"))
        elif name == "size" and self.value("size") is not None:
            self._take_size(self.value("size"))
        self.edited.emit()

    def _take(self, address: str) -> None:
        """A printer that was found: where it is, and what it says that it understands."""
        self.set_value("address", address)
        for each in self._found:
            if each.address == address and each.outlet is self.value("outlet") and each.language is not None:
                self.set_value("language", each.language)

    def _take_size(self, size: Size) -> None:
        self._filling = True  # width and height come together
        if size.name:
            self.set_value("media", Media.GAP if size.along else Media.CONTINUOUS)
            self.set_value("rotation", size.rotation)
        turned = size.rotation % 180 != 0
        across, along = ("height_mm", "width_mm") if turned else ("width_mm", "height_mm")
        self.set_value(across, Decimal(str(size.across)))
        if size.along:
            self.set_value(along, Decimal(str(size.along)))
        self._filling = False
        for name in ("width_mm", "height_mm"):
            self.rows[name].clear_error()
        self._show_fields()

    def _size_for_language(self) -> None:
        """Rolls of one maker fit no other printer."""
        language: Language = self.value("language")
        if self._size(language) is None and (language is Language.BROTHER or self._size(Language.BROTHER) is not None):
            self.set_value("media", Media.GAP)
            self._take_size(DK_ROLLS[0] if language is Language.BROTHER else USUAL)

    def _turn_roll(self) -> None:
        """A roll with a name stays what it is when the label on it is turned."""
        if self.value("language") is Language.BROTHER and self._size(Language.BROTHER) is None:
            self._filling = True
            width, height = self.value("width_mm"), self.value("height_mm")
            self.set_values({"width_mm": height, "height_mm": width})
            self._filling = False

    def _size(self, language: Language) -> Size | None:
        """The label that width, height and media say, as it is sold."""
        numbers = [self.value(name) for name in ("width_mm", "height_mm")]
        if any(number is None for number in numbers):
            return None
        width, height = (float(number) for number in numbers)
        media, turned = self.value("media"), self.value("rotation")
        plain = PrinterProfile("", language=language, width_mm=width, height_mm=height)
        return size_of(replace(plain, media=media, rotation=turned))

    def _offer(self) -> None:
        """Only what makes sense together can be chosen."""
        role: Role = self.value("role")
        for name, words, offered in (
            ("outlet", names.outlet_words(), lambda: outlets_for(role)),
            ("paper", names.paper_words(), lambda: papers_for(role, self.value("outlet"))),
            ("language", names.language_words(), self._languages),
        ):
            allowed = offered()
            self._set_options(name, [each for each in words if each[0] in allowed])
        dpis = dpis_for(role, self.value("language"))
        self._set_options("dpi", [(dpi, str(dpi)) for dpi in dpis])

    def _languages(self) -> tuple[Language, ...]:
        return languages_for(self.value("role"), self.value("outlet"), self.value("paper"))

    def _set_options(self, name: str, options: Sequence[tuple[Any, str]]) -> None:
        box = self.field(name)
        if isinstance(box, ChoiceBox):
            box.set_options(options)

    def _show_fields(self) -> None:
        if self._filling:
            return
        self._filling = True  # what is offered anew may choose something else
        self._offer()
        self._filling = False
        for name, visible in self._shown().items():
            self.rows[name].setVisible(visible)
        for group, heading in self._headings.items():
            heading.setVisible(any(not self.rows[name].isHidden() for name in GROUPS[group]))
        self._name_address()
        self._offer_sizes()
        self._offer_found()

    def _shown(self) -> dict[str, bool]:
        """Which of the fields matter now."""
        role, outlet, language = self.value("role"), self.value("outlet"), self.value("language")
        tag, roll = role is Role.TAG, role is Role.RECEIPT and self.value("paper") in ROLLS
        own, brother = language is not Language.PDF, language is Language.BROTHER
        endless = self.value("media") is Media.CONTINUOUS
        fed = tag and own and not brother  # by gaps, marks, or not at all
        return {
            **dict.fromkeys(SERIAL_FIELDS, outlet is OutletKind.SERIAL),
            "found": outlet not in (OutletKind.FILE, OutletKind.NETWORK) or any(self._here()),
            "open_after": outlet is OutletKind.FILE,
            "paper": not tag,
            "language": len(self._languages()) > 1,
            "dpi": (tag and own) or roll,
            "size": tag,
            "width_mm": tag and (not brother or (endless and self.value("rotation") % 180 != 0)),
            "height_mm": tag and (not brother or (endless and not self.value("rotation") % 180)),
            "media": fed,
            "gap_mm": fed and not endless,
            "head_mm": fed,
            "rotation": tag and own,
            "cut": roll and language is Language.ESCPOS,
            "drawer": roll and language is Language.ESCPOS,
            "short_terms": roll,
            **dict.fromkeys(("darkness", "speed", "mode"), tag and language in TUNED),
            **dict.fromkeys(("offset_x_mm", "offset_y_mm"), tag and own),
            "z64": tag and language is Language.ZPL,
        }

    def _name_address(self) -> None:
        words, hint = names.address_words(self.value("outlet"))
        row = self.rows["address"]
        row.set_label(words)
        if not row.error():
            row.set_hint(hint)

    def _offer_sizes(self) -> None:
        """The labels of this language, with the one that width and height say; none of them: typed."""
        sizes = [(size, names.size_words(size)) for size in sizes_for(self.value("language"))]
        another = (None, translate("Printers", "another size"))
        self._set_quietly("size", [*sizes, another], self._size(self.value("language")))

    def _here(self) -> list[Address]:
        return [each for each in self._found if each.outlet is self.value("outlet")]

    def _offer_found(self) -> None:
        here = self._here()
        nothing = translate("Printers", "– choose –") if here else translate("Printers", "Nothing found")
        choices = [(each.address, "  ".join(dict.fromkeys((each.title, each.detail))).strip()) for each in here]
        self._set_quietly("found", [("", nothing), *choices], self.value("address"))

    def _set_quietly(self, name: str, options: Sequence[tuple[Any, str]], chosen: Any) -> None:
        box = self.field(name)
        if isinstance(box, ChoiceBox):
            before, self._filling = self._filling, True
            box.set_options(options)
            box.setCurrentIndex(0)
            box.set_value(chosen)
            self._filling = before


def _yes_no(*, usual: bool = False) -> ChoiceBox:
    answers = ((False, translate("Printers", "No")), (True, translate("Printers", "Yes")))
    return ChoiceBox(tuple(reversed(answers)) if usual else answers, chars=6)
