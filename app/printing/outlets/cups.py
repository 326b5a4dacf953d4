"""What CUPS says and does, through its own commands (lp, lpstat, lpoptions): Linux and macOS."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from app.errors import OutletError
from app.printing.face import Address, OutletKind, PrinterCondition, PrinterState

Run = Callable[[list[str]], tuple[int, str]]

MEDIA = {"A4": "iso_a4_210x297mm", "A5": "iso_a5_148x210mm"}
_SIZES = {(148, 210): "A5", (210, 297): "A4"}  # mm
_TIMEOUT = 30


def paper_of(width: float, height: float) -> str:
    """The paper of a page of that many points: "A5", "A4" (lying or standing), else "60x40mm"."""
    across, down = (round(side / 72 * 25.4, 1) for side in (width, height))
    known = _SIZES.get((round(min(across, down)), round(max(across, down))))
    return known or f"{across:g}x{down:g}mm"


def run_command(arguments: list[str]) -> tuple[int, str]:
    """Exit code and output of a command. Raises OutletError("print.no_cups", "print.stalled")."""
    if shutil.which(arguments[0]) is None:
        raise OutletError("print.no_cups", command=arguments[0])
    english = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=_TIMEOUT, env=english, check=False)
    except subprocess.TimeoutExpired as error:
        raise OutletError("print.stalled", sent=1 if arguments[0] == "lp" else 0, address=arguments[0]) from error
    return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


def queues(run: Run = run_command) -> tuple[Address, ...]:
    """Every queue that CUPS knows. Raises OutletError("print.no_cups")."""
    code, text = run(["lpstat", "-e"])
    if code != 0:
        return ()
    return tuple(Address(OutletKind.SYSTEM, name, name) for name in text.split())


def queue_state(queue: str, run: Run = run_command) -> PrinterState:
    """How a queue is. Raises OutletError("print.no_cups")."""
    code, text = run(["lpstat", "-p", queue])
    values = (("address", queue),)
    if code != 0:
        return PrinterState(PrinterCondition.OFFLINE, "print.no_such_queue", values)
    if "disabled" in text:
        return PrinterState(PrinterCondition.PAUSED, "print.paused", values)
    if "media-empty" in text or "out of paper" in text.lower():
        return PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out", values)
    return PrinterState(PrinterCondition.PRINTING if "now printing" in text else PrinterCondition.READY)


def check_media(queue: str, paper: str, run: Run = run_command) -> None:
    """Raises OutletError("print.no_such_paper") when the queue lists its papers and ours is not among them.

    CUPS cancels such a job without a word, or brings it out on another paper (measured).
    """
    code, text = run(["lpoptions", "-p", queue, "-l"])
    listed = _papers(text) if code == 0 else []
    wanted = {paper.lower(), MEDIA.get(paper, paper).lower()}
    if listed and not any(name.split(".")[0] in wanted for name in listed):
        raise OutletError("print.no_such_paper", address=queue, paper=paper, papers=", ".join(listed[:12]))


def submit(queue: str, file: Path, title: str, options: list[str], run: Run = run_command) -> None:
    """Hand a file to a queue. Raises OutletError("print.queue_refused") with `sent` 0."""
    chosen = [part for option in options for part in ("-o", option)]
    code, text = run(["lp", "-d", queue, "-t", title, *chosen, "--", str(file)])
    if code != 0:
        raise OutletError("print.queue_refused", address=queue, detail=text.strip()[:200])


def _papers(text: str) -> list[str]:
    for line in text.splitlines():
        name, _, values = line.partition(":")
        if name.split("/")[0].lower() in {"pagesize", "media"}:
            return [value.lstrip("*").lower() for value in values.split()]
    return []
