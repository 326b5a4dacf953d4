"""A test page past the queue, and how long papers take on a serial line: for setting a printer up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace

from app.errors import OutletError
from app.printing.face import BAUDS, LineTime, OutletKind, PrinterCondition, PrinterProfile, PrinterState, Trial
from app.printing.languages.base import StatusLanguage
from app.printing.languages.line import seconds_on_line
from app.printing.outlets.base import Outlet, texts

Progress = Callable[[int, int], object]  # bytes that have gone, of how many


def send_now(outlet: Outlet, language: StatusLanguage | None, data: bytes, progress: Progress) -> Trial:
    """Ask the printer, send, ask again. What it does not take is thrown away with the trial, never tried again.

    A printer that says it can't print is sent nothing: what it took now would come out whenever it can.
    """
    before = outlet.status(language)
    if before.at_fault:
        return Trial(len(data), 0, 0.0, before, before.key, before.values)
    gone, started = 0, time.monotonic()

    def count(sent: int) -> None:
        nonlocal gone
        gone = sent
        progress(sent, len(data))

    try:
        outlet.send(data, count)
    except OutletError as error:
        unknown = PrinterState(PrinterCondition.UNKNOWN)
        return Trial(len(data), max(gone, error.sent), time.monotonic() - started, unknown, error.key, texts(error))
    took = time.monotonic() - started
    after = outlet.status(language)
    return Trial(len(data), len(data), took, after, after.key if after.at_fault else "", after.values)


def line_times(encode: Callable[[PrinterProfile], bytes], profile: PrinterProfile) -> tuple[LineTime, ...]:
    """What a paper takes on the profile's line and at every other speed, made anew for each: a slow line may get it in
    fewer bytes. Nothing for a printer that is not on a serial line."""
    if profile.outlet is not OutletKind.SERIAL:
        return ()
    bauds: Iterable[int] = sorted({*BAUDS, profile.baud}, reverse=True)
    found = ((baud, len(encode(replace(profile, baud=baud)))) for baud in bauds)
    return tuple(LineTime(baud, size, seconds_on_line(size, baud, profile.frame)) for baud, size in found)
