"""Lists in and out from a terminal: what the section of the settings does, read alike and with the same rights."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import ShopError
from app.places import Places

if TYPE_CHECKING:  # a window's start does not wait for what only these commands need
    from app.models.store import Store
    from app.workflow.rows.exchange import Reading, Sheet
    from app.workflow.rows.shop import Who

KINDS = (
    "categories", "places", "shelves", "suppliers", "parts", "codes", "fits", "substitutes", "supplier_parts", "prices",
    "stock", "levels",
)  # fmt: skip
SOME_REFUSED = 3  #: the exit code when rows were refused; the good ones came in


def add_words(words: Any, shared: argparse.ArgumentParser, bring_in: Any, export: Any) -> None:
    """`import` and `export`, with the functions that do them."""
    word = words.add_parser("import", parents=[shared], help="bring lists in: parts, suppliers, prices, stock")
    word.add_argument("files", type=Path, nargs="+", metavar="FILE", help="CSV, XLSX, a ZIP or a folder of CSVs")
    word.add_argument("--kind", choices=KINDS, metavar="KIND", help="what it lists: " + ", ".join(KINDS))
    word.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    word.add_argument("--rate", type=rate, action="append", default=[], metavar="CODE=N",
                      help="what one unit of another currency is in the shop's (USD=7.25)")  # fmt: skip
    word.add_argument("--make-serials", action="store_true", help="give numbers to pieces without one")
    _add_staff(word)
    word.set_defaults(act=bring_in)
    word = words.add_parser("export", parents=[shared], help="write the whole store room to a file")
    word.add_argument("to", type=Path, metavar="FILE", help="NAME.xlsx, NAME.zip, or a folder for CSVs")
    _add_staff(word)
    word.set_defaults(act=export)


def _add_staff(word: argparse.ArgumentParser) -> None:
    word.add_argument("--staff", metavar="NAME", help="who does it; needed where several may (the PIN is asked for)")


def rate(text: str) -> tuple[str, Decimal]:
    """"USD=7.25"."""
    code, _, number = text.partition("=")
    try:
        value = Decimal(number)
    except InvalidOperation:
        value = Decimal(0)
    if not code.strip() or not value.is_finite() or value <= 0:
        raise argparse.ArgumentTypeError("must be like USD=7.25")
    return code.strip().upper(), value


def bring_in(options: argparse.Namespace, places: Places) -> int:
    """Look at the files, name what is refused, bring the rest in; 0 = all of it, 3 = some rows were refused."""
    from app.models.store import open_store
    from app.ui import list_console
    from app.workflow.exchange import bringing, reading
    from app.workflow.rows.exchange import RowState, Wishes

    store = open_store(places.data, create=False)
    try:
        who = _signed_in(store, places, options.staff)
        sheets = [sheet for file in options.files for sheet in reading.read(file)]
        readings = _read(sheets, options.kind)
        if not readings:
            raise ShopError("import.no_list", "file")
        wishes = Wishes(make_serials=options.make_serials, rates=tuple(options.rate))
        plan = bringing.look(store, who, readings, wishes)
        print(list_console.looked_at(plan, [each.name for each in _left_out(sheets, readings)]))
        if not options.dry_run and plan.to_do:
            name = ", ".join(each.name for each in options.files)
            run = bringing.bring_in(store, who, name, readings, wishes, plan.marks)
            print(list_console.brought_in(run.rows))
        else:
            print(list_console.nothing_changed())
    finally:
        store.close()
    return SOME_REFUSED if plan.count(RowState.BAD) else 0


def _read(sheets: Sequence[Sheet], kind: str | None) -> tuple[Reading, ...]:
    from app.workflow.exchange import columns
    from app.workflow.rows.exchange import ListKind

    found = [(sheet, columns.kind_of(sheet) if kind is None else ListKind(kind)) for sheet in sheets]
    return tuple(columns.read_by_itself(sheet, each) for sheet, each in found if each is not None)


def _left_out(sheets: Sequence[Sheet], readings: Sequence[Reading]) -> list[Sheet]:
    read = [each.sheet for each in readings]
    return [each for each in sheets if not any(each is other for other in read)]


def export(options: argparse.Namespace, places: Places) -> int:
    """The whole store room into one file or folder."""
    from app.models.store import open_store
    from app.ui import list_console
    from app.ui.pages.settings.exchange.words import heading
    from app.workflow.exchange import bringing, exporting

    store = open_store(places.data, create=False)
    try:
        who = _signed_in(store, places, options.staff)
        rows = exporting.export(store, who, options.to, heading, bringing.go_on)
    finally:
        store.close()
    print(list_console.exported(rows, options.to))
    return 0


def _signed_in(store: Store, places: Places, name: str | None) -> Who:
    """Who is named, or the only one who may; shown by the PIN, which is typed or comes through a pipe."""
    from app import settings
    from app.ui import list_console
    from app.workflow.house import staff
    from app.workflow.rows.rights import Right, may
    from app.workflow.rows.shop import Who

    people = [each for each in staff.names(store)
              if may(Who(each.id, each.name, each.roles, ""), Right.EXCHANGE_LISTS)]  # fmt: skip
    chosen = [each for each in people if name is None or each.name == name]
    if len(chosen) != 1:
        raise ShopError("import.say_who", "staff", names=", ".join(each.name for each in people))
    pin = list_console.asked_pin(chosen[0].name, sys.stdin.isatty())
    return staff.sign_in(store, chosen[0].id, pin, settings.load(places.settings_file).settings.station)
