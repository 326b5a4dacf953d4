"""A process that runs counters, one after the other, and can kill the one that runs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class Window:
    """lines: what the present counter has told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._pid = 0
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app.soaking.child"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip

    def begin(self, folder: Path, seed: int, acts: list[str], rounds: int) -> None:
        """Let a counter go its rounds."""
        self.lines = []
        if self._process.poll() is not None:
            self._start()
        if self._process.stdin is not None:
            self._process.stdin.write(json.dumps([str(folder), seed, acts, rounds]) + "\n")
            self._process.stdin.flush()

    def wait_for(self, wanted: str, times: int = 1) -> None:
        """Read on until so many lines began so. Raises RuntimeError with its last words when it ended before."""
        while times:
            line = self._read()
            if line is None or line.startswith("gone"):
                raise RuntimeError("the counter ended by itself:\n" + "\n".join(self.lines[-30:]))
            if line.startswith("pid "):
                self._pid = int(line[4:])
            times -= line.startswith(wanted)

    def kill(self) -> None:
        """kill -9, and read what it had still told."""
        if self._pid in (0, self._process.pid) or sys.platform == "win32":
            self._process.kill()
        else:
            os.kill(self._pid, signal.SIGKILL)
        self.finish()

    def finish(self) -> bool:
        """Read to the counter's end; whether it ended well."""
        while (line := self._read()) is not None:
            if line.startswith("gone"):
                return line == "gone 0"
        return False

    def close(self) -> None:
        """No more counters."""
        self._process.kill()
        self._process.communicate()

    def _read(self) -> str | None:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            self._process.wait()
            return None
        if not line.startswith("gone"):
            self.lines.append(line.rstrip("\n"))
        return line.rstrip("\n")
