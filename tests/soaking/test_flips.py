"""Flipped bytes: a few of those that `run.py soak` tries, in the same way; and that what goes wrong would be seen."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app import backups, soaking
from app.errors import ShopError
from app.models.store import open_store
from app.places import places_for
from app.soaking import by_tests, flips, parent, printer_faults
from app.soaking.by_tests import Trial, Tried
from app.soaking.flips import CLOSED, TOLD, Flip, Flips
from app.soaking.printer_faults import Faults
from app.startup import Program
from app.workflow.house import whole
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards

FLIPS = 10  # `run.py soak` flips twenty times as often


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with something in every table, and a backup of it; made once."""
    return flips.fill(tmp_path_factory.mktemp("flips") / "filled")


@pytest.mark.timeout(180)
@pytest.mark.parametrize("number", range(FLIPS))
def test_a_flipped_byte_is_told_or_does_no_harm(
    qapp: object, filled: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    flip = flips.try_one(filled, tmp_path / "shop", 20261121 + number)
    assert flip.problems == []
    caplog.clear()  # what was found is logged, as it should be


def test_the_same_seed_flips_the_same_places(tmp_path: Path) -> None:
    file = tmp_path / "shop.sqlite3"
    places: list[tuple[int, int]] = []
    for _ in range(2):
        chance = random.Random(7)
        for _ in range(50):
            file.write_bytes(bytes(20 * flips.PAGE))
            flip = flips.flip_bytes(file, chance)
            changed = file.read_bytes()
            assert changed[flip.at] == 0xFF
            assert changed.count(0xFF) == min(flip.count, len(changed) - flip.at)
            places.append((flip.at, flip.count))
    assert places[:50] == places[50:]
    heads = [at for at, _ in places[:50] if at % flips.PAGE < flips.HEAD]
    assert 15 < len(heads) < 35, "half of them where a page says what lies on it"


# --- what goes wrong would be seen


def smash_header(file: Path, _chance: random.Random) -> Flip:
    """The file is no database any more."""
    data = bytearray(file.read_bytes())
    data[:100] = b"\xff" * 100
    file.write_bytes(data)
    return Flip(0, 100)


def smash_orders(file: Path, _chance: random.Random) -> Flip:
    """The page of the repair orders is torn; the program opens and meets it."""
    store = open_store(file.parent)
    with store.reading() as session:
        names = "('repair_order', 'history')"
        query = f"SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name IN {names}"
        pages = [int(row[0]) for row in session.connection().exec_driver_sql(query)]
    store.close()
    data = bytearray(file.read_bytes())
    for page in pages:
        at = (page - 1) * flips.PAGE
        data[at : at + flips.HEAD] = b"\xff" * flips.HEAD
    file.write_bytes(data)
    return Flip(pages[0], flips.HEAD)


Damage = Callable[[Path, random.Random], Flip]


@pytest.mark.parametrize(("smash", "outcome"), [(smash_header, CLOSED), (smash_orders, TOLD)])
def test_what_is_torn_is_told_and_a_backup_helps(
    qapp: object, filled: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch,
    smash: Damage, outcome: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(flips, "flip_bytes", smash)
    flip = flips.try_one(filled, tmp_path / "shop", 1)
    assert (flip.outcome, flip.problems) == (outcome, [])
    store = open_store(tmp_path / "shop")
    assert whole.check(store) == ()
    assert cards.card(store, Who(1, "soak", frozenset(Role), "pc-1"), 1).number
    store.close()
    assert list((tmp_path / "shop").glob("replaced-*")), "what was torn is kept"
    caplog.clear()


def raising(*_args: object, **_named: object) -> None:
    raise KeyError("ours")


def forget_backups(program: Program) -> list[ShopError]:
    for row in backups.listed(places_for(program.store.folder)):
        row.path.unlink()
    return []


def untouched(_file: Path, _chance: random.Random) -> Flip:
    return Flip(0, 0)


WRONG: dict[str, tuple[Damage, str, object]] = {
    "closed without a plain word: Error 11": (
        smash_header, "app.ui.pages.trouble.TroublePage.said", lambda _page: "Error 11"
    ),
    "not told: ": (smash_orders, "app.upkeep.Upkeep._damaged", lambda _upkeep, _error: None),
    "KeyError": (untouched, "app.workflow.registers.register.all_rows", raising),
    "still busy": (untouched, "app.soaking.flips.PATIENCE", -1.0),
    "no backup is offered": (smash_header, "app.backups.ForWindow.listed", lambda _self: ()),
    "a good backup is gone": (untouched, "app.soaking.flips._work", forget_backups),
}  # fmt: skip


@pytest.mark.parametrize("words", WRONG)
def test_a_bad_way_to_take_it_would_be_seen(
    qapp: object, filled: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch,
    words: str,
) -> None:  # fmt: skip
    smash, where, instead = WRONG[words]
    monkeypatch.setattr(flips, "flip_bytes", smash)
    monkeypatch.setattr(where, instead)
    flip = flips.try_one(filled, tmp_path / "shop", 1)
    assert any(words in problem for problem in flip.problems), flip
    caplog.clear()


# --- the command


def test_the_last_lines_count_all(
    qapp: object, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert soaking.run(1, 2, 1, 1, 2, 1, 50) == 0
    killed, flipped, typed, read, failed, stored = capsys.readouterr().out.splitlines()[-6:]
    assert killed.startswith("2 kills, ")
    assert flipped.startswith("1 flips of the database's bytes: ")
    assert typed.startswith("1 texts that would like to be printer commands; ")
    assert read.startswith("2 customers of every kind ")
    assert failed.startswith("1 printer faults (")
    assert stored.startswith("50 ")
    assert all(line.endswith("; 0 problems") for line in (killed, flipped, typed, read, failed, stored))
    caplog.clear()


def test_a_problem_of_any_is_named_and_counts(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parent, "soak", lambda _seed, _kills: parent.Soak(kills=3))
    monkeypatch.setattr(flips, "run", lambda _seed, _flips: Flips(tried=4, problems=["1 bytes from 7: not told"]))
    monkeypatch.setattr(by_tests, "run", lambda trial, _seed, count: Tried(trial, count, (f"wrong: {trial.wrong}",)))
    monkeypatch.setattr(printer_faults, "run", lambda _seed, _faults: Faults(problems=["run 5: slip 1 is lost"]))
    assert soaking.run(1, 3, 4, 5, 6, 7, 8) == 1
    said = capsys.readouterr().out
    tried = f"wrong: {by_tests.TEXTS.wrong}\nwrong: {by_tests.CUSTOMERS.wrong}\n"
    stored = f"wrong: {by_tests.HISTORIES.wrong}\n"
    assert f"1 bytes from 7: not told\n{tried}run 5: slip 1 is lost\n{stored}3 kills, " in said


@pytest.mark.parametrize("trial", [by_tests.TEXTS, by_tests.CUSTOMERS])
def test_what_the_tests_own_readers_find_is_a_problem(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = replace(trial, module="tests.nowhere")
    assert by_tests.run(nowhere, 1, 5).words() == f"0 {trial.what}; 0 problems"
    monkeypatch.setattr(by_tests.sys, "executable", "false")
    assert by_tests.run(trial, 1, 5).problems
