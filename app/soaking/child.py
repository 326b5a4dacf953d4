"""The counter that will be killed: does one act after the other and tells its parent of each that is kept."""

from __future__ import annotations

import importlib
import json
import os
import random
import sys
import time
import traceback
from pathlib import Path
from typing import NoReturn

from app.errors import ShopError
from app.models import search_text
from app.models.store import open_store
from app.soaking import registry
from app.soaking.hand import Hand
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who

#: What verbs import when they first need it: the processes that are forked have it already.
LAZY = ("argon2", "cryptography.hazmat.primitives.ciphers.aead", "PIL.Image", "app.printing.spool", "app.backups")


def serve() -> None:
    """Read one line for each counter to run (folder, seed, acts, rounds as JSON), run it, tell "gone" and how it ended.

    Where there is fork, each counter is a process of its own that started at once: all is imported before.
    """
    search_text.warm_up()
    registry.load()
    for module in LAZY:
        importlib.import_module(module)
    _tell("ready")
    for line in sys.stdin:
        folder, seed, acts, rounds = json.loads(line)
        if sys.platform == "win32":
            work(Path(folder), seed, acts, rounds)
            _tell("gone 0")
        else:
            pid = os.fork()
            if pid == 0:
                _run_alone(Path(folder), seed, acts, rounds)
            _, status = os.waitpid(pid, 0)
            _tell(f"gone {os.waitstatus_to_exitcode(status)}")


def _run_alone(folder: Path, seed: int, acts: list[str], rounds: int) -> NoReturn:
    """In the forked process: whatever happens, it must not go on as its parent."""
    code = 1
    try:
        work(folder, seed, acts, rounds)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def work(folder: Path, seed: int, acts: list[str], rounds: int) -> None:
    """Go round the acts so many times; each is told before it starts and when it is kept."""
    store = open_store(folder, create=False)
    hand = Hand(store, Who(1, "soak", frozenset(Role), f"pc-{seed}"), random.Random(seed), folder)
    _tell(f"pid {os.getpid()}")
    for _ in range(rounds):
        for name in acts:
            _do(hand, name)
    store.close()


def _do(hand: Hand, name: str) -> None:
    """One act. What the shop's rules refuse (the shop is what chance made of it) is told, and no fault."""
    act = registry.ACTS[name]
    try:
        call = act.prepare(hand)
        before = hand.newest_line()
        _tell("start", name)
        begun = time.perf_counter()
        result = call()
    except ShopError as refused:
        _tell("refused", name, str(refused))
        return
    spent = round((time.perf_counter() - begun) * 1000)
    line = hand.newest_line()
    if line == before and not act.silent:
        _tell("silent", name)
    _tell("done", name, line, spent, act.facts(result) if act.facts is not None else {})


def _tell(word: str, *said: object) -> None:
    """One write that is either whole in the pipe or not there; nothing of it waits in this process."""
    text = f"{word} {json.dumps(said)}" if said else word
    os.write(1, f"{text}\n".encode("ascii"))


if __name__ == "__main__":
    serve()
