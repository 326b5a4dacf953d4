"""What is heard about printers and papers."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "paper.no_slip": translate("Errors", "There is nothing to print for this."),
        "paper.not_yet": translate("Errors", "{number} was not handed out yet, so there is no pickup receipt."),
        "paper.report_not_yet": translate("Errors", "{number} is not ready yet, so there is nothing to report."),
        "paper.not_ready": translate("Errors", "{number} is not ready to be collected, so no notice is written."),
        "paper.not_lost": translate("Errors", "No claim receipt of {number} was declared lost."),
        "notice.days_wrong": translate("Errors", "Whole days, from 1 to {most}."),
        "export.not_written": translate("Errors", "The file {path} can't be written: {reason}"),
        "print.broke_off": translate("Errors", "Printing broke off after a part of it. Look at the paper."),
        "print.failed": translate("Errors", "Printing failed: {detail}"),
        "print.fault": translate("Errors", "The printer reports a fault."),
        "print.folder_unwritable": translate("Errors", "The folder {folder} can't be written to."),
        "print.head_open": translate("Errors", "The printer's cover is open."),
        "print.in_use": translate("Errors", "Another program uses the printer. Close it there."),
        "print.jam": translate("Errors", "Paper jam in the printer."),
        "print.job_damaged": translate(
            "Errors", "The slip was damaged on this PC's disk. Print it again from its order."
        ),
        "print.label_too_narrow": translate("Errors", "{width_mm} mm is too narrow for the barcode. Use wider labels."),
        "print.no_cups": translate("Errors", "This PC has no printing system (“{command}” is missing). Install CUPS."),
        "print.no_permission": translate(
            "Errors", "This user may not use the printer {address}. Ask who looks after this PC to allow it."
        ),
        "print.no_printer": translate("Errors", "No printer is set up for this."),
        "print.no_such_paper": translate(
            "Errors", "The printer {address} has no {paper} paper. Choose its paper under Printers."
        ),
        "print.no_such_queue": translate("Errors", "There is no printer {address} on this PC."),
        "print.not_asking": translate("Errors", "Somebody has already answered for this slip."),
        "print.not_found": translate("Errors", "This slip is not in the queue any more."),
        "print.not_waiting": translate("Errors", "This slip does not wait any more."),
        "print.nothing_sent": translate("Errors", "Nothing was sent to the printer yet."),
        "print.offline": translate("Errors", "The printer can't be reached ({address}). Is it on and plugged in?"),
        "print.paper_out": translate("Errors", "The printer is out of paper."),
        "print.paused": translate("Errors", "The printer is paused."),
        "print.port_fault": translate("Errors", "The port {address} does not work: {detail}"),
        "print.profile_changed": translate("Errors", "The printer {printer} was set up differently meanwhile."),
        "print.queue_refused": translate("Errors", "The printer {address} refused the slip: {detail}"),
    }


def _part_2() -> dict[str, str]:
    return {
        "print.ribbon_out": translate("Errors", "The printer is out of ribbon."),
        "print.stalled": translate("Errors", "The printer takes nothing any more. Is it paused, or out of paper?"),
        "printer.bad_profile": translate(
            "Errors", "The settings of a printer can't be read ({detail}). Set it up again."
        ),
        "print.process_died": translate("Errors", "The program ended while this was being printed."),
        "print.too_old": translate("Errors", "It waited for more than 10 minutes. Should it still be printed?"),
        "printer.name_missing": translate("Errors", "Please give the printer a name."),
        "printer.name_twice": translate("Errors", "Two printers can't have the same name."),
        "printer.save_first": translate("Errors", "Save the printer first (F9)."),
        "printer.unknown": translate("Errors", "There is no printer {name} on this PC."),
        "spool.busy": translate(
            "Errors", "Another window holds the print queue. Nothing is lost: it is tried again by itself."
        ),
        "spool.full": translate(
            "Errors", "The disk is full, so nothing prints. Make room: all that is still to be printed then comes out."
        ),
        "spool.newer": translate("Errors", "The print queue was used by a newer version of the program."),
        "spool.unreadable": translate(
            "Errors",
            "The print queue can't be used ({detail}). Your orders are safe. Close the program, move {path} away,"
            " open it again and print what is missing from its order.",
        ),
    }


def _queue() -> dict[str, str]:
    """What is wrong with a wish to print, or to print elsewhere."""
    return {
        "print.labels_unknown": translate(
            "Errors", "Where the labels of this batch begin was not kept. Print them from the page they came from."
        ),
        "print.no_such_label": translate("Errors", "A label from 1 to {most}."),
        "paper.copies_wrong": translate("Errors", "Whole copies, from 1 to {most}."),
        "print.does_not_fit": translate(
            "Errors", "What lies there was made for another printer and can't come out on {printer}."
        ),
        "print.going_out": translate("Errors", "It is just going out to the printer. Wait a moment."),
    }


def _ways() -> dict[str, str]:
    """What happens on the way to a printer."""
    return {
        "print.unplugged": translate(
            "Errors",
            "The printer is unplugged ({address}). Plug it in and switch it on: what waits then prints by itself.",
        ),
        "print.nobody_there": translate(
            "Errors",
            "Nobody answers at {address}. Is the printer on, and in this network? What waits then prints by itself.",
        ),
        "print.name_unknown": translate(
            "Errors", "This network knows no {address}. Check the name, or enter the printer's number (192.168.1.50)."
        ),
        "print.refused": translate(
            "Errors",
            "The printer at {address} takes nothing now: another PC may be printing. What waits then prints by itself;"
            " if it stays so, check the address.",
        ),
        "print.address_wrong": translate(
            "Errors", "“{address}” is no printer's address. One looks like 192.168.1.50, or like printer:9100."
        ),
        "print.lost": translate("Errors", "The printer at {address} broke off in the middle. Look at the paper."),
        "print.only_windows": translate(
            "Errors", "{address} is a queue of Windows, and this PC has none. Choose another way to the printer."
        ),
        "print.no_default": translate("Errors", "This PC has no printer of its own. Choose one under Printers."),
        "print.no_spooler": translate(
            "Errors", "The print service of Windows does not run. Restart this PC; what waits then prints by itself."
        ),
    }


def _what_a_printer_can_t_hold() -> dict[str, str]:
    return {
        "print.wrong_roll": translate(
            "Errors",
            "Another roll is in the printer than it is set up for. Change the roll, or the size on the printers page.",
        ),
        "printer.no_such_dpi": translate("Errors", "This kind of printer has {dpi} dots per inch."),
        "printer.no_such_roll": translate(
            "Errors",
            "There is no Brother roll of {size} mm. Nearest: labels of {cut} mm, or a continuous roll of {endless} mm.",
        ),
        "printer.seven_bits": translate(
            "Errors", "{language} needs 8 bits on a serial line: {frames}, as the printer is set."
        ),
        "printer.shifted_off": translate(
            "Errors", "Shifted by {shift} mm, {over} mm of the print would be off the label. Shift it less."
        ),
        "printer.too_short": translate("Errors", "The printer cuts off nothing shorter than {least} mm."),
        "printer.too_wide": translate(
            "Errors",
            "This needs {wide} mm across, but the printer prints {most} mm. Use something narrower, or turn it.",
        ),
    }


TABLES = (_part_1, _part_2, _ways, _what_a_printer_can_t_hold, _queue)  # each: key → sentence with {placeholders}
