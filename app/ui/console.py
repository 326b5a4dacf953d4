"""What the commands say in a terminal, in the language of this PC."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import ShopError
from app.ui.sentences import find_text
from app.ui.words import install, paper_words, system_language, translate


def speak(language: str = "") -> QCoreApplication:
    """Speak `language` in the terminal, or this PC's own; as long as what comes back is kept. Never beside a window."""
    voice = QCoreApplication.instance() or QCoreApplication([])
    install(voice, language or system_language())
    return voice


def told(error: ShopError) -> str:
    """An error as one sentence for a terminal."""
    text = find_text(error.key)
    if text is None:
        return f"{error.key} {error.values or ''}".strip()
    return text.format_map(defaultdict(lambda: "?", {name: str(value) for name, value in error.values.items()}))


def no_screen() -> str:
    """There is no screen to show the window on."""
    return translate(
        "Console",
        "There is no screen here to show the window on. "
        "Start it on a desktop, or see the program at work without a screen: {command}",
    ).format(command="python3 run.py tour OUT")


def filling_demo(language: str) -> str:
    """The sample shop is made before its window comes; needs no Qt application, which the window will make."""
    words = paper_words(language or system_language())
    return words.translate("Console", "Filling the demo shop. This takes a few seconds …")


def backup_made(path: Path, orders: int, size: int) -> str:
    """A backup is done and checked."""
    text = translate("Console", "Backup made and checked: {path} ({orders} orders, {size} MB)")
    return text.format(path=path, orders=orders, size=_megabytes(size))


def sums_checked(parts: int, wrong: Sequence[tuple[str, str, bool]]) -> str:
    """How many parts were compared, and those that differ (number, name, whether only its pieces do)."""
    if not wrong:
        text = translate(
            "Console",
            "Everything adds up: the stock and its value at every place, what is reserved, and each piece with a "
            "serial number ({parts} parts).",
        )
        return text.format(parts=parts)
    sums = translate("Console", "{number}  {name}: stock, value or what is reserved differs from the ledger")
    pieces = translate("Console", "{number}  {name}: the pieces with serial numbers are not as many as the stock")
    lines = [(pieces if only_pieces else sums).format(number=number, name=name) for number, name, only_pieces in wrong]
    end = translate(
        "Console", "{wrong} of {parts} parts do not add up. Count them, and tell whoever looks after the program."
    )
    return "\n".join([*lines, end.format(wrong=len(wrong), parts=parts)])


def backup_list(rows: Sequence[tuple[Path, datetime, int, bool]]) -> str:
    """Path, moment, orders, damaged: one line each, the newest first."""
    if not rows:
        text = translate("Console", "There is no backup yet. Make one: {command}")
        return text.format(command="python3 run.py backup")
    good = translate("Console", "{moment}  {orders} orders  {path}")
    bad = translate("Console", "{moment}  DAMAGED  {path}")
    return "\n".join(
        (bad if damaged else good).format(moment=f"{moment.astimezone():%Y-%m-%d %H:%M}", orders=orders, path=path)
        for path, moment, orders, damaged in rows
    )


def backup_contents(
    shop: str, moment: datetime, orders: int, customers: int, files: int, last: str, lost: int = 0
) -> str:
    """What is in a backup, before it is put back."""
    text = translate(
        "Console",
        "Shop: {shop}\nMade: {moment}\nOrders: {orders} (the last one {last})\nCustomers: {customers}\nFiles: {files}",
    )
    values = {"shop": shop, "orders": orders, "customers": customers, "files": files, "last": last or "–"}
    told = text.format(moment=f"{moment.astimezone():%Y-%m-%d %H:%M}", **values)
    missing = translate("Console", "%n photo(s) or file(s) (is|are) missing or damaged in it", lost)
    return f"{told}\n{missing}" if lost else told


def agreed() -> bool:
    """Ask whether to put the backup back; anything but a clear yes is no."""
    question = translate(
        "Console", "Put this backup in place of the shop as it is now? The shop as it is now is kept beside it. [y/N] "
    )
    try:
        return input(question).strip().lower() in {"y", "yes", "是", "好"}
    except EOFError:
        return False


def restored(replaced: Path | None, leapt: bool, lost: int = 0) -> str:
    """The backup is in place."""
    lines = [translate("Console", "The backup is in place.")]
    if replaced is not None:
        lines.append(translate("Console", "What was there before lies in {folder}").format(folder=replaced))
    if leapt:
        lines.append(
            translate("Console", "New numbers jump ahead, so that none that is on paper already is given out again.")
        )
    if lost:
        lines.append(translate("Console", "%n photo(s) or file(s) could not be brought back.", lost))
    return "\n".join(lines)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}"
