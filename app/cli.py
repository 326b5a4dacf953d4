"""The commands: one function each; `run.py WORD …` and `counterfoil WORD …` come here."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import __version__, list_commands
from app.places import Places, places_for


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code. Without a word it opens the window."""
    options = _parser().parse_args(arguments)
    from app.errors import ShopError

    try:
        return int(options.act(options))
    except ShopError as error:
        from app.ui import console

        _speak(options)
        print(console.told(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="counterfoil", description="A small repair shop's counter, bench and paper.")
    whole.add_argument("--version", action="version", version=f"counterfoil {__version__}")
    # before the word as well as after it: a word's own default must not wipe out what stood before it
    _add_shared(whole, None)
    shared = argparse.ArgumentParser(add_help=False)
    _add_shared(shared, argparse.SUPPRESS)
    whole.set_defaults(act=window)
    words = whole.add_subparsers(metavar="COMMAND")
    words.add_parser("window", parents=[shared], help="open the program (as without a word)").set_defaults(act=window)
    words.add_parser("demo", parents=[shared], help="a filled sample shop in its own folder").set_defaults(act=demo)
    word = words.add_parser("tour", parents=[shared], help="play a day in the window, no screen needed")
    word.add_argument("out", type=Path, metavar="OUT", help="folder for screens, papers, labels, register, tour.json")
    word.add_argument("--from", dest="records", type=Path, metavar="CSV", help="an Open Repair v0.3 file")
    word.add_argument("--jobs", type=_count, default=12, metavar="N", help="articles to take in (default 12)")
    word.set_defaults(act=tour)
    word = words.add_parser("backup", parents=[shared], help="copy the shop now, and check the copy")
    word.set_defaults(act=backup)
    word = words.add_parser("restore", parents=[shared], help="show the backups, or put one back")
    word.add_argument("file", type=Path, nargs="?", metavar="BACKUP", help="which one; without it they are listed")
    word.add_argument("--yes", action="store_true", help="do not ask before putting it back")
    word.set_defaults(act=restore)
    word = words.add_parser("check", parents=[shared], help="compare stock, reservations and serials with their ledger")
    word.set_defaults(act=check)
    list_commands.add_words(words, shared, bring_in, export)
    _add_proofs(words, shared)
    return whole


def _add_proofs(words: Any, shared: argparse.ArgumentParser) -> None:
    """What shows that the program holds, and how fast it is."""
    word = words.add_parser("soak", parents=[shared], help="kill the program, flip bytes, break printers, and count")
    word.add_argument("--kills", type=_count, default=1000, metavar="N", help="how many kills (default 1000)")
    word.add_argument("--flips", type=_count, default=200, metavar="N", help="how many flipped places (default 200)")
    word.add_argument("--texts", type=_count, default=1000, metavar="N", help="how many made-up texts (default 1000)")
    word.add_argument("--customers", type=_count, default=1000, metavar="N", help="how many papers (default 1000)")
    word.add_argument("--faults", type=_count, default=200, metavar="N", help="how many failing printers (default 200)")
    word.add_argument("--acts", type=_count, default=10_000, metavar="N", help="acts in the store room (default 10000)")
    word.add_argument("--seed", type=int, default=1, metavar="S", help="makes a run repeatable (default 1)")
    word.set_defaults(act=soak)
    word = words.add_parser("bench", parents=[shared], help="measure a big made-up shop beside its floors")
    word.add_argument("--orders", type=_count, default=1_000_000, metavar="N", help="how many orders (default 1000000)")
    word.add_argument("--json", type=Path, dest="to_json", metavar="FILE", help="write the figures there, too")
    word.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the filled shops there, and take them up again")
    word.add_argument("--quick", action="store_true", help="each thing a few times only, to see that it works")
    word.set_defaults(act=bench)


def _count(text: str) -> int:
    """A number of things to do: 1 or more."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _add_shared(parser: argparse.ArgumentParser, default: str | None) -> None:
    data_help = "the shop's folder, instead of this user's own"
    parser.add_argument("--data", type=Path, metavar="DIR", default=default, help=data_help)
    language_help = "language of the window, this once"
    parser.add_argument("--language", choices=("en", "zh_CN"), default=default, help=language_help)


def _speak(options: argparse.Namespace) -> None:
    """Before the first word in the terminal; a window speaks by itself."""
    from app.ui import console

    options.voice = console.speak(options.language or "")


def _places(options: argparse.Namespace) -> Places:
    return places_for(options.data)


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window(options: argparse.Namespace) -> int:
    """Open the program."""
    if not has_screen():
        from app.ui import console

        _speak(options)
        print(console.no_screen(), file=sys.stderr)
        return 2
    from app import first

    return int(first.startup().open_program(_places(options), options.language or ""))


def demo(options: argparse.Namespace) -> int:
    """Open a filled sample shop that lies in a folder of its own."""
    if not has_screen():
        from app.ui import console

        _speak(options)
        print(console.no_screen(), file=sys.stderr)
        return 2
    from app import first

    startup = first.startup()
    from app.tour import demo as sample

    places = places_for(options.data) if options.data else sample.demo_places()
    if not sample.is_filled(places):
        from app.ui import console

        print(console.filling_demo(options.language or ""), flush=True)
    return int(startup.open_demo(places, options.language or ""))


def tour(options: argparse.Namespace) -> int:
    """Play a day in the real window, offscreen, and prove what came of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.tour import play

    return play.main(options.out, options.records, options.jobs, options.language or "en")


def backup(options: argparse.Namespace) -> int:
    """Make a backup now."""
    from app import backups
    from app.ui import console

    _speak(options)
    places = _places(options)
    row = backups.make_now(places)
    print(console.backup_made(row.path, row.contents.orders, row.size))
    return 0


def restore(options: argparse.Namespace) -> int:
    """List the backups, or show what is in one and put it back."""
    from app import backups
    from app.ui import console

    _speak(options)
    places = _places(options)
    if options.file is None:
        rows = backups.listed(places)
        print(console.backup_list([(row.path, row.made_at, row.contents.orders, row.damaged) for row in rows]))
        return 0
    file = backups.named(places, options.file)
    row = backups.described(file)
    held = row.contents
    sizes = (held.orders, held.customers, row.files)
    print(console.backup_contents(held.shop_name, row.made_at, *sizes, held.last_order_number, row.lost))
    backups.check_closed(places)  # told before anything is asked
    if not options.yes and not console.agreed():
        return 1
    came = backups.put_back(places, file)
    print(console.restored(came.replaced, came.leapt, came.lost))
    return 0


def check(options: argparse.Namespace) -> int:
    """Compare the shop's sums, and say what differs; 0 when everything adds up, else 1."""
    from app.models.store import open_store
    from app.ui import console
    from app.workflow.stockroom import stock_check

    _speak(options)
    store = open_store(_places(options).data, create=False)
    try:
        parts, wrong = stock_check.check_sums(store).parts, stock_check.differences(store)
    finally:
        store.close()
    print(console.sums_checked(parts, wrong))
    return 1 if wrong else 0


def bring_in(options: argparse.Namespace) -> int:
    """Bring lists in: 0 when all of it came in, 3 when rows were refused, 1 when nothing could be done."""
    _speak(options)
    return list_commands.bring_in(options, _places(options))


def export(options: argparse.Namespace) -> int:
    """Write the whole store room to a file or folder."""
    _speak(options)
    return list_commands.export(options, _places(options))


def soak(options: argparse.Namespace) -> int:
    """Long fault runs; the last lines say what was counted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app import soaking

    return soaking.run(
        options.seed, options.kills, options.flips, options.texts, options.customers, options.faults, options.acts
    )


def bench(options: argparse.Namespace) -> int:
    """Fill a shop with made-up orders and measure what each thing takes, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app import bench as room

    return room.run(options.orders, options.to_json, options.keep, quick=options.quick)


if __name__ == "__main__":
    sys.exit(main())
