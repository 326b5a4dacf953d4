"""What CUPS says and does, through its own commands (lp, lpstat, lpoptions): Linux and macOS."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from app.errors import OutletError
from app.printing.face import Address, OutletKind, PrinterCondition, PrinterState
from app.printing.outlets.base import fault_of

Run = Callable[[list[str]], tuple[int, str]]

MEDIA = {"A4": "iso_a4_210x297mm", "A5": "iso_a5_148x210mm"}
_SIZES = {(148, 210): "A5", (210, 297): "A4"}  # mm
_NEAR = 3  # points by which a label's size in a driver's list may differ from ours
_TIMEOUT = 30
LOOK_SECONDS = 0.3  # between two looks at a job
_AWAY = ("may not exist or is unavailable", "unreachable", "unable to locate", "waiting for printer", "not responding")
_ALERTS = (  # what CUPS calls it; as a warning or report it is no fault
    ("media-empty", PrinterCondition.PAPER_OUT),
    ("media-needed", PrinterCondition.PAPER_OUT),
    ("cover-open", PrinterCondition.HEAD_OPEN),
    ("door-open", PrinterCondition.HEAD_OPEN),
    ("media-jam", PrinterCondition.JAM),
    ("marker-supply-empty", PrinterCondition.RIBBON_OUT),
    ("toner-empty", PrinterCondition.RIBBON_OUT),
    ("paused", PrinterCondition.PAUSED),
)
_FAILED = ("job-completed-with-errors", "aborted", "canceled", "stopped")  # alerts of a job that will not print


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


def default_queue(run: Run = run_command) -> str:
    """The system's own printer. Raises OutletError("print.no_default", "print.no_cups")."""
    _, text = run(["lpstat", "-d"])
    found = re.search(r"destination: (\S+)", text)
    if found is None:
        raise OutletError("print.no_default")
    return found[1]


def queue_state(queue: str, run: Run = run_command) -> PrinterState:
    """How a queue is. Raises OutletError("print.no_cups")."""
    code, text = run(["lpstat", "-l", "-p", queue])
    values = (("address", queue),)
    if code != 0:
        return PrinterState(PrinterCondition.OFFLINE, "print.no_such_queue", values)
    if "disabled" in text:
        return PrinterState(PrinterCondition.PAUSED, "print.paused", values)
    for alert in _alerts(text):
        for start, condition in _ALERTS:
            if alert.startswith(start) and not alert.endswith(("-warning", "-report")):
                return PrinterState(condition, f"print.{condition}", values)
    if "offline-report" in text or any(words in text.lower() for words in _AWAY):
        return PrinterState(PrinterCondition.OFFLINE, "print.offline", values)
    return PrinterState(PrinterCondition.PRINTING if "now printing" in text else PrinterCondition.READY)


def media(queue: str, width: float, height: float, run: Run = run_command) -> str:
    """The name under which a queue knows the paper of a page of so many points.

    Raises OutletError("print.no_such_paper") when the queue lists its papers and ours is not among them: CUPS cancels
    such a job without a word, or brings it out on another paper (measured). One that lists none is tried.
    """
    paper = paper_of(width, height)
    code, text = run(["lpoptions", "-p", queue, "-l"])
    listed = _papers(text) if code == 0 else []
    wanted = {paper.lower(), MEDIA.get(paper, paper).lower()}
    if not listed or any(name.lower().split(".")[0] in wanted for name in listed):
        return MEDIA.get(paper, f"Custom.{paper}")
    if paper not in MEDIA:
        if any(name.lower().startswith("custom") for name in listed):
            return f"Custom.{paper}"
        for name in listed:
            size = re.fullmatch(r"w(\d+)h(\d+)", name)
            if size and abs(int(size[1]) - width) <= _NEAR and abs(int(size[2]) - height) <= _NEAR:
                return name
    raise OutletError("print.no_such_paper", address=queue, paper=paper, papers=", ".join(listed[:12]))


def submit(queue: str, file: Path, title: str, options: list[str], run: Run = run_command) -> str:
    """Hand a file to a queue; gives the job's name there. Raises OutletError("print.queue_refused") with `sent` 0."""
    chosen = [part for option in options for part in ("-o", option)]
    code, text = run(["lp", "-d", queue, "-t", title, *chosen, "--", str(file)])
    if code != 0:
        raise OutletError("print.queue_refused", address=queue, detail=text.strip()[:200])
    found = re.search(r"request id is (\S+)", text)
    return found[1] if found else ""


def see_out(queue: str, job: str, size: int, patience: float, run: Run = run_command) -> None:
    """Wait until a job has left its queue, `patience` seconds at most: then it is taken for on its way.

    Raises OutletError with all `sent`: queue_refused when CUPS gave it up (a filter failed), offline when the printer
    could not be reached all the while. The job is cancelled then: it must not come out by itself some day.
    """
    end = time.monotonic() + patience
    while (lines := _job(queue, job, run)) is not None:
        if any(word in alert for alert in _alerts(lines) for word in _FAILED):
            run(["cancel", job])
            detail = re.search(r"Status: *(.*)", lines)
            raise OutletError("print.queue_refused", sent=size, address=queue, detail=detail[1] if detail else "")
        if time.monotonic() > end:
            state = queue_state(queue, run)
            if state.condition is PrinterCondition.OFFLINE:
                run(["cancel", job])
                raise fault_of(state, size)
            return
        time.sleep(LOOK_SECONDS)


def _job(queue: str, job: str, run: Run) -> str | None:
    """What CUPS says of a job that is still in its queue; None when it is not."""
    _, text = run(["lpstat", "-l", "-o", queue])
    found = re.search(rf"^{re.escape(job)}\s.*\n(?:[ \t].*\n?)*", text, re.MULTILINE) if job else None
    return found[0] if found else None


def _alerts(text: str) -> list[str]:
    return [word for line in re.findall(r"Alerts: *(.*)", text) for word in line.split()]


def _papers(text: str) -> list[str]:
    for line in text.splitlines():
        name, _, values = line.partition(":")
        if name.split("/")[0].lower() in {"pagesize", "media"}:
            return [value.lstrip("*") for value in values.split()]
    return []
