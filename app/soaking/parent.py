"""Starts counters and kills them with no warning in the middle of an act, then checks the shop they leave."""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.models.store import Store, open_store
from app.soaking import checks, registry
from app.soaking.acts.house import FOUNDING
from app.soaking.checks import UNSURE, Known
from app.soaking.window import Window
from app.workflow.house import shop
from app.workflow.rows.kinds import Role, SecondPerson
from app.workflow.rows.shop import Who

USUAL_MS = 15  # how long an act takes until one of its kind was measured
WITHOUT_END = 10**9
KILLS_A_SHOP = 100  # then a new one: what is checked must stay small, and a young shop is checked, too
SAID_EVERY = 25


@dataclass
class Soak:
    """What happened so far. interrupted: kills that came before the act they hit was acknowledged."""

    kills: int = 0
    interrupted: Counter[str] = field(default_factory=Counter[str])
    acknowledged: Counter[str] = field(default_factory=Counter[str])
    refused: Counter[str] = field(default_factory=Counter[str])
    spent: dict[str, float] = field(default_factory=dict[str, float])  # milliseconds, of each act lately
    known: Known = field(default_factory=Known)
    problems: list[str] = field(default_factory=list[str])

    def words(self) -> str:
        """All of it in one line."""
        return (
            f"{self.kills} kills, {self.interrupted.total()} in the middle of an act, {len(self.interrupted)} kinds of "
            f"act hit; acknowledged: {self.acknowledged.total()} acts of {len(self.acknowledged)} kinds; "
            f"{len(self.problems)} problems"
        )


def soak(
    seed: int, kills: int = 1000, *, folder: Path | None = None, say: Callable[[str], object] = print
) -> Soak:
    """Kill a counter `kills` times, in the middle of every kind of act there is in turn; the same seed, the same plan.

    folder: an empty one for the shops, kept afterwards; None = a temporary one.
    """
    if folder is None:
        with tempfile.TemporaryDirectory(prefix="counterfoil-soak-") as temporary:
            return soak(seed, kills, folder=Path(temporary), say=say)
    done, chance = Soak(), random.Random(seed)
    plan = planned(kills, chance)
    window = Window()
    place, shop_there = folder, None
    try:
        window.wait_for("ready")
        for number, act in enumerate(plan, start=1):
            if shop_there is None or number % KILLS_A_SHOP == 1:
                place = folder / f"shop-{number}"
                shop_there = found(place)
                shop_there.close()
                done.known = Known()
            window.begin(place, seed * 100_000 + number, [act], WITHOUT_END)
            try:
                _kill_in(window, act, chance, done)
            except RuntimeError as ended:
                done.problems.append(f"{act}: {ended}")
            done.problems += check(shop_there, place, done.known)
            if number % SAID_EVERY == 0 or done.problems:
                say(f"{number}/{len(plan)}: {done.words()}")
            if done.problems:
                break
    finally:
        window.close()
    return done


def planned(kills: int, chance: random.Random) -> list[str]:
    """Every kind of act as often as any other, in random order; all of them once before any comes twice."""
    plan: list[str] = []
    while len(plan) < kills:
        turn = list(registry.load())
        chance.shuffle(turn)
        plan += turn
    return plan[:kills]


def _kill_in(window: Window, act: str, chance: random.Random, done: Soak) -> None:
    """At a random moment of its first, second or third time; where it is over sooner, of what follows."""
    known = act in done.spent  # else its first time says how long it takes
    window.wait_for(f"start {json.dumps([act])}", chance.randint(1 if known else 2, 3))
    spent = done.spent[act] if known else _spent(window.lines, act)
    time.sleep(chance.uniform(0, spent) / 1000)
    window.kill()
    done.kills += 1
    acknowledge(window, done)
    if window.lines[-1].startswith("start "):
        done.interrupted[act] += 1
        if act == "settings.change":
            done.known.setting = UNSURE


def _spent(lines: Sequence[str], act: str) -> float:
    """How many milliseconds the act took in this window the last time; a guess when it was refused."""
    for line in reversed(lines):
        word, _, rest = line.partition(" ")
        if word == "done":
            said: list[Any] = json.loads(rest)
            if said[0] == act:
                return float(said[2])
    return USUAL_MS


def acknowledge(window: Window, done: Soak) -> None:
    """Note what the counter told: that must be in the shop whatever came after."""
    for line in window.lines:
        word, _, rest = line.partition(" ")
        if word not in ("done", "refused", "silent"):
            continue
        said: list[Any] = json.loads(rest)
        name = str(said[0])
        if word == "silent":
            done.problems.append(f"{name}: changed the shop without a line of history")
        elif word == "refused":
            done.refused[f"{name} {said[1]}"] += 1
        else:
            line_id, spent, facts = int(said[1]), float(said[2]), said[3]
            done.acknowledged[name] += 1
            done.spent[name] = (done.spent.get(name, spent) * 3 + spent) / 4
            done.known.line = max(done.known.line, line_id)
            _remember(done, facts)


def _remember(done: Soak, facts: dict[str, Any]) -> None:
    known = done.known
    for number in facts.get("in", ()):
        if number in known.taken_in:
            done.problems.append(f"{number}: given out twice")
        known.taken_in.add(number)
    known.handed_out.update(facts.get("out", ()))
    known.scans += facts.get("scans", 0)
    known.setting = facts.get("setting", known.setting)
    kept_by = (("file", known.files), ("backup", known.backups), ("job", known.jobs), ("came", known.came))
    for word, kept in kept_by:
        if word in facts:
            kept.add(facts[word])


def check(store: Store, folder: Path, known: Known) -> list[str]:
    """Open the shop's file (nobody has it open: what the kill left in its journal is taken in) and look at it all."""
    try:
        return checks.problems(store, known, folder)
    finally:
        store.close()


def together(folder: Path, acts: list[str], rounds: int, windows: int = 2) -> Soak:
    """Several windows on one data folder, each going its rounds at once; nothing is killed."""
    store, done = found(folder), Soak()
    store.close()
    both = [Window() for _ in range(windows)]
    try:
        for seed, window in enumerate(both):
            window.wait_for("ready")
            window.begin(folder, seed, acts, rounds)
        for window in both:
            if not window.finish():
                done.problems += window.lines[-30:]
            acknowledge(window, done)
        done.problems += check(store, folder, done.known)
    finally:
        for window in both:
            window.close()
    return done


def found(folder: Path) -> Store:
    """The shop of the soak: of one person, who inspects their own work."""
    store = open_store(folder)
    try:
        who = shop.found_shop(store, replace(FOUNDING, staff_name="soak", pin="1234"), "pc-soak")
        row = shop.shop_row(store)
        alone = replace(row, second_person=SecondPerson.OWN)
        shop.change_shop(store, Who(who.staff_id, who.name, frozenset(Role), who.station), alone, row.version)
    except ShopError as error:
        if error.key != "shop.already_founded":
            store.close()
            raise
    return store
