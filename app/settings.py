"""This PC's own options, each declared once with type, default and a sentence; kept as a TOML file."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import secrets
import tomllib
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

import tomli_w

from app.errors import ShopError

T = TypeVar("T")
Role = Literal["tag", "receipt", "document"]
Outlet = Literal["serial", "usb", "network", "windows", "system", "file", "memory"]
Flow = Literal["none", "rtscts", "xonxoff", "dsrdtr"]


def option(default: T, sentence: str, low: float | None = None, high: float | None = None) -> T:
    """Declare an option; its type stands beside it, a Literal says which values are allowed."""
    meta = {"sentence": sentence, "low": low, "high": high}
    return field(default=default, metadata=meta)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterOptions:
    """One printer of this PC."""

    name: str = option("", "What the shop calls this printer; printing state shows it.")
    role: Role = option("document", "What it prints: tags, rolls of receipts, or whole pages.")
    outlet: Outlet = option("system", "How bytes get there: serial port, USB, the system's printer, a file, memory.")
    address: str = option("", "Port, device, queue or folder; empty for the system's own printer.")
    baud: int = option(115200, "Speed of a serial port; a bitmap tag takes 20 s at 9600.", 300, 4_000_000)
    flow: Flow = option("none", "Flow control of a serial port.")
    language: Literal["ZPL", "TSPL", "EPL", "ESCPOS", "BROTHER", "PDF"] = option(
        "TSPL", "What a printer of tags or rolls understands."
    )
    dpi: int = option(203, "Dots per inch of a printer of tags or rolls.", 100, 1200)
    width_mm: float = option(60.0, "Width of a tag, as it is read.", 20, 300)
    height_mm: float = option(40.0, "Height of a tag, as it is read.", 10, 300)
    gap_mm: float = option(2.0, "Gap between two tags; 0 for paper without gaps.", 0, 20)
    paper: Literal["A5", "A4", "80mm", "58mm"] = option(
        "A5", "Paper in it, a page or a roll; A4 carries both halves of a claim receipt."
    )
    open_after: bool = option(False, "Open a PDF after it was written (outlet file).")
    cut: bool = option(True, "A roll is cut after each slip.")
    short_terms: bool = option(False, "The terms on a roll in short.")
    frame: Literal["8N1", "8E1", "8O1", "7E1", "7O1"] = option("8N1", "Bits and parity of a serial port.")
    media: Literal["gap", "mark", "continuous"] = option("gap", "How a label printer finds the next label.")
    head_mm: float = option(108.0, "What a label printer's head prints across at most.", 20, 320)
    darkness: int = option(-1, "Darkness in per cent; -1 leaves it as the printer is set.", -1, 100)
    speed: int = option(0, "Speed in mm a second; 0 leaves it as the printer is set.", 0, 400)
    offset_x_mm: float = option(0.0, "By so much the print is shifted to the right.", -20, 20)
    offset_y_mm: float = option(0.0, "By so much the print is shifted down.", -20, 20)
    rotation: Literal[0, 90, 180, 270] = option(0, "By so much a label is turned, clockwise.")
    mode: Literal["auto", "picture", "mixed", "native"] = option("auto", "How a label is put into its language.")
    z64: bool = option(False, "ZPL pictures as Z64; many clones can't read it.")
    drawer: bool = option(False, "A receipt printer opens the cash drawer when cash is taken.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All options of this PC. Change them with `change()`, never by hand."""

    language: Literal["", "en", "zh_CN"] = option("", "Language of the window; empty follows the system.")
    theme: Literal["system", "light", "dark"] = option("system", "Light or dark, or as the system is.")
    station: str = option("", "Name of this PC in the history; made at random once, may be changed.")
    backups_folder: str = option("", "Where backups go, better on another disk; empty = beside the data.")
    scanner_port: str = option("", "Serial port of a barcode scanner; empty for one that types like a keyboard.")
    scanner_baud: int = option(9600, "Speed of the scanner's port.", 300, 4_000_000)
    scanner_frame: Literal["8N1", "8E1", "8O1", "7E1", "7O1"] = option("8N1", "Bits and parity of the scanner's port.")
    watching: bool = option(False, "New pictures in the watched folder are offered to the card or intake in front.")
    watched_folder: str = option("", "The folder into which a phone or camera puts its pictures.")
    printers: tuple[PrinterOptions, ...] = option((), "The printers of this PC.")
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any], metadata={"sentence": ""})  # kept as found


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and what was wrong in the file (each fell back to its default)."""

    settings: Settings
    faults: tuple[ShopError, ...] = ()


def options(cls: type[Any]) -> dict[str, dataclasses.Field[Any]]:
    """The declared options of Settings or PrinterOptions by name, in order."""
    return {each.name: each for each in dataclasses.fields(cls) if each.metadata.get("sentence")}


def load(path: Path) -> Loaded:
    """Read the file; a missing one is all defaults. Never raises for what stands in it."""
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        return Loaded(Settings(), (ShopError("settings.unreadable", "settings", reason=str(problem)),))
    faults: list[ShopError] = []
    printers = tuple(_printers(table.pop("printers", []), faults))
    values = _checked(Settings, table, "", faults)
    unknown = {name: value for name, value in table.items() if name not in options(Settings)}
    return Loaded(Settings(**values, printers=printers, unknown=unknown), tuple(faults))


def open_settings(path: Path) -> Loaded:
    """`load`, and on a PC's first start give it its station name and write the file."""
    loaded = load(path)
    if loaded.settings.station:
        return loaded
    station = f"pc-{secrets.token_hex(3)}"
    with contextlib.suppress(OSError):  # a folder that can't be written to must not keep the shop closed
        return Loaded(change(path, station=station), loaded.faults)
    return Loaded(dataclasses.replace(loaded.settings, station=station), loaded.faults)


def change(path: Path, **values: Any) -> Settings:
    """Set options by name and write the file; what another window wrote meanwhile to other options is kept.

    Raises ShopError("settings.…", field=<name>) for a value that its declaration refuses, OSError when not writable.
    """
    faults: list[ShopError] = []
    if "printers" in values:
        _printers([dataclasses.asdict(printer) for printer in values["printers"]], faults)
    _checked(Settings, {name: value for name, value in values.items() if name != "printers"}, "", faults)
    if faults:
        raise faults[0]
    settings = dataclasses.replace(load(path).settings, **values)
    save(path, settings)
    return settings


def save(path: Path, settings: Settings) -> None:
    """Write the whole file at once (new file, flushed, renamed); one that could not be read is kept beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if any(fault.key == "settings.unreadable" for fault in load(path).faults):
        path.replace(path.with_suffix(".unreadable.toml"))
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(2)}")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(_as_toml(settings))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _as_toml(settings: Settings) -> str:
    """Every option under its sentence; tables last, as TOML wants it."""
    parts: list[str] = []
    for name, each in options(Settings).items():
        if name != "printers":
            parts.append(f"# {each.metadata['sentence']}\n{tomli_w.dumps({name: getattr(settings, name)})}")
    plain = {name: value for name, value in settings.unknown.items() if not _is_table(value)}
    tables = {name: value for name, value in settings.unknown.items() if _is_table(value)}
    parts += [tomli_w.dumps(plain)] if plain else []
    parts += [tomli_w.dumps(tables)] if tables else []
    printers: list[str] = []
    for printer in settings.printers:
        rows = [f"{row}  # {each.metadata['sentence']}" for row, each in _printer_rows(printer)]
        printers.append("\n".join(["[[printers]]", *rows, ""]))
    return "\n".join([*parts, *printers])


def _printer_rows(printer: PrinterOptions) -> list[tuple[str, dataclasses.Field[Any]]]:
    found = options(PrinterOptions).items()
    return [(tomli_w.dumps({name: getattr(printer, name)}).strip(), each) for name, each in found]


def _is_table(value: object) -> bool:
    if isinstance(value, list) and value:
        value = cast("list[object]", value)[0]
    return isinstance(value, dict)


def _printers(found: object, faults: list[ShopError]) -> list[PrinterOptions]:
    if not isinstance(found, list):
        faults.append(ShopError("settings.wrong_type", "printers", value=found))
        return []
    printers: list[PrinterOptions] = []
    for number, table in enumerate(cast("list[object]", found), 1):
        if isinstance(table, dict):
            values = _checked(PrinterOptions, cast("dict[str, object]", table), f"printers.{number}.", faults)
            printers.append(PrinterOptions(**values))
        else:
            faults.append(ShopError("settings.wrong_type", f"printers.{number}", value=table))
    return printers


def _checked(cls: type[Any], table: Mapping[str, object], prefix: str, faults: list[ShopError]) -> dict[str, Any]:
    """The known values of a table that fit their declaration; the others are listed as faults."""
    hints = typing.get_type_hints(cls)
    good: dict[str, Any] = {}
    for name, each in options(cls).items():
        if name not in table or name == "printers":
            continue
        value = table[name]
        if hints[name] is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        key = _fault(hints[name], each, value)
        if key:
            faults.append(ShopError(key, prefix + name, value=value, default=each.default))
        else:
            good[name] = value
    return good


def _fault(hint: Any, each: dataclasses.Field[Any], value: object) -> str:
    """Why a value does not fit its declaration, as a key; "" when it does."""
    if typing.get_origin(hint) is Literal:
        return "" if value in typing.get_args(hint) else "settings.not_allowed"
    if type(value) is not hint:
        return "settings.wrong_type"
    if isinstance(value, int | float):
        low, high = each.metadata["low"], each.metadata["high"]
        if (low is not None and value < low) or (high is not None and value > high):
            return "settings.out_of_range"
    return ""
