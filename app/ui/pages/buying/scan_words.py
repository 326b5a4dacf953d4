"""What a scan came to, in one line; which jobs wait for the part, and which have it now."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.formats import Formats
from app.ui.words import translate
from app.workflow.rows.receiving import GoodsInLineRow, Heard, ScanRow
from app.workflow.rows.stockroom import ArrivedRow


def what_words(heard: Heard, line: GoodsInLineRow, part: str, formats: Formats) -> str:
    """ "Screen: 2 of 3"."""
    if heard is Heard.SERIAL_WANTED:
        return translate("Buying", "{part}: now its serial number").format(part=part)
    came = formats.quantity(line.quantity)
    if line.ordered is None:
        return translate("Buying", "{part}: {came}, not ordered").format(part=part, came=came)
    words = translate("Buying", "{part}: {came} of {ordered}")
    if line.over:
        words = translate("Buying", "{part}: {came}, only {ordered} ordered")
    return words.format(part=part, came=came, ordered=formats.quantity(line.ordered))


def jobs_words(scan: ScanRow, formats: Formats) -> str:
    """Which jobs wait for it, each with its technician; "" for none."""
    told = [
        _words(formats.number(job.order_number), f"× {formats.quantity(job.quantity)}", job.technician)
        for job in scan.jobs
    ]
    return translate("Buying", "Waits for it: {jobs}").format(jobs=" · ".join(told)) if told else ""


def arrived_words(arrived: Sequence[ArrivedRow], formats: Formats) -> str:
    """Which jobs have their part now; "" for none."""
    told = [
        _words(formats.number(job.order_number), f"× {formats.quantity(job.came)}", job.technician) for job in arrived
    ]
    words = translate("Buying", "These jobs have their part now: {jobs}")
    return words.format(jobs=" · ".join(told)) if told else ""


def _words(*parts: str) -> str:
    return " ".join(part for part in parts if part)
