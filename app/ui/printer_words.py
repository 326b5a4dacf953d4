"""Printers in words: their names, how they are, and the printing state in sight."""

from __future__ import annotations

from app.printing.face import PrinterCondition, PrinterRow, QueueCounts, is_queue_fault
from app.ui.phrases import headed
from app.ui.words import translate


def printing_words(printers: tuple[PrinterRow, ...], counts: QueueCounts) -> tuple[str, str]:
    """The printing state in a few words, and its tone."""
    if counts.asking:
        return translate("TopBar", "⚠ Printing: {n} to decide").format(n=counts.asking), "bad"
    for row in printers:
        if is_queue_fault(row.state.key):
            return queue_fault_words(), "bad"
        if row.state.at_fault:
            words = condition_words(row.state.condition)
            busy = row.state.condition is PrinterCondition.BUSY  # it will be free again by itself
            return "⚠ " + headed(printer_title(row.profile.name), words), "warn" if busy else "bad"
    if counts.waiting:
        return translate("TopBar", "Printing: {n} waiting").format(n=counts.waiting), "info"
    real = [row for row in printers if not is_stand_in(row.profile.name)]
    if not real:
        return translate("TopBar", "No printer: papers go into a folder"), "warn"
    return translate("TopBar", "● {printer} ready").format(printer=real[0].profile.name), "good"


def queue_fault_words() -> str:
    """Nothing can be printed, whatever the printers are like."""
    return translate("TopBar", "⚠ Nothing prints: print queue")


def condition_words(condition: PrinterCondition) -> str:
    """What a printer says of itself, in words."""
    return {
        PrinterCondition.READY: translate("Printer", "ready"),
        PrinterCondition.PRINTING: translate("Printer", "printing"),
        PrinterCondition.OFFLINE: translate("Printer", "not reachable"),
        PrinterCondition.PAPER_OUT: translate("Printer", "out of paper"),
        PrinterCondition.HEAD_OPEN: translate("Printer", "cover open"),
        PrinterCondition.JAM: translate("Printer", "paper jam"),
        PrinterCondition.RIBBON_OUT: translate("Printer", "out of ribbon"),
        PrinterCondition.PAUSED: translate("Printer", "paused"),
        PrinterCondition.UNPLUGGED: translate("Printer", "unplugged"),
        PrinterCondition.BUSY: translate("Printer", "in use by another program"),
        PrinterCondition.FAULT: translate("Printer", "faulty"),
        PrinterCondition.UNKNOWN: translate("Printer", "says nothing of itself"),
    }[condition]


def condition_help(condition: PrinterCondition) -> str:
    """What to do about it, in a sentence; "" where nothing is to be done."""
    return {
        PrinterCondition.OFFLINE: translate("Printer", "Switch it on, look at its cable, and ask again."),
        PrinterCondition.PAPER_OUT: translate("Printer", "Put paper in and close it."),
        PrinterCondition.HEAD_OPEN: translate("Printer", "Close its cover until it clicks."),
        PrinterCondition.JAM: translate("Printer", "Open it, take the stuck paper out, close it."),
        PrinterCondition.RIBBON_OUT: translate("Printer", "Put a new ribbon in."),
        PrinterCondition.PAUSED: translate("Printer", "Press its pause or feed button, and it goes on."),
        PrinterCondition.UNPLUGGED: translate("Printer", "Plug its cable in again, on both ends."),
        PrinterCondition.BUSY: translate("Printer", "Close the other program, or wait until it is done."),
        PrinterCondition.FAULT: translate("Printer", "Switch it off and on. If it stays so, look into its manual."),
        PrinterCondition.UNKNOWN: translate(
            "Printer", "Most cheap printers never answer. A test page shows whether it prints."
        ),
    }.get(condition, "")


def is_stand_in(name: str) -> bool:
    """Whether this is no printer, but the folder that stands in where none is set up."""
    return name.startswith("files-")


def printer_title(name: str) -> str:
    """A printer's name; the folders that stand in for one that is not set up have words instead."""
    return {
        "files-tag": translate("Queue", "Folder (tags)"),
        "files-receipt": translate("Queue", "Folder (receipts)"),
        "files-document": translate("Queue", "Folder (pages)"),
    }.get(name, name)
