"""The commands: their words, their exit codes, backup and restore from end to end in a folder of the test's own."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import backups, cli, list_commands
from app.models import STORE_ROOM, PartBalance, PartSerial, file_store
from app.models.store import open_store
from app.places import places_for
from app.tour import play
from app.workflow.counter import intake
from app.workflow.rows.exchange import ListKind
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import stock
from app.workflow.workbench import cards
from tests.conftest import intake_input

ROOT = Path(__file__).resolve().parent.parent
WORDS = ("window", "demo", "tour", "backup", "restore", "check", "soak", "bench")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(qapp: object, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; gives exit code, what it said, what it complained about."""

    def do(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return do


@pytest.fixture
def folder(founded_shop_folder: Path, tmp_path: Path, who: Who) -> Path:
    """A founded shop with one order, in a folder whose name has a blank."""
    made = tmp_path / "my shop"
    shutil.copytree(founded_shop_folder, made)
    take_in(made, who)
    return made


def take_in(folder: Path, who: Who) -> int:
    """One more order; gives how many there are."""
    store = open_store(folder)
    given = intake_input(promised_at=datetime.now(UTC) + timedelta(days=2))
    intake.take_in(store, who, (given,), None, "en")
    store.close()
    return orders(folder)


def orders(folder: Path) -> int:
    """How many orders a shop has."""
    store = open_store(folder)
    number = sum(cards.counts(store).states.values())
    store.close()
    return number


# --- words, exit codes


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(re.search(rf"^\s+{word}\b", said, re.MULTILINE) for word in WORDS)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert re.fullmatch(r"counterfoil \d+\.\d+\S*\n", capsys.readouterr().out)


@pytest.mark.parametrize(
    "words", [["fly"], ["tour"], ["restore", "a", "b"], ["--language", "fr"], ["soak", "--kills", "x"]]
)
def test_a_wrong_word_is_exit_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert "usage: counterfoil" in capsys.readouterr().err


@pytest.mark.parametrize("word", WORDS)
def test_data_and_language_stand_before_or_after_the_word(word: str) -> None:
    rest = ["out"] if word == "tour" else []
    shared = ["--data", "somewhere", "--language", "zh_CN"]
    for words in ([*shared, word, *rest], [word, *shared, *rest], [*shared[:2], word, *rest, *shared[2:]]):
        options = cli._parser().parse_args(words)
        assert (options.data, options.language) == (Path("somewhere"), "zh_CN")
        assert options.act is getattr(cli, word)


def test_without_a_word_it_is_the_window() -> None:
    options = cli._parser().parse_args(["--data", "x"])
    assert options.act is cli.window
    assert options.data == Path("x")


@pytest.mark.parametrize("words", [(), ("window",), ("demo",)])
@pytest.mark.parametrize(("language", "said"), [("en", "There is no screen"), ("zh_CN", "屏幕")])
def test_without_a_screen_it_names_the_tour(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...], language: str, said: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, out, complaint = run("--data", tmp_path / "shop", "--language", language, *words)
    assert (code, out) == (2, "")
    assert said in complaint
    assert "run.py tour OUT" in complaint
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(("name", "value"), [("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "w"), ("QT_QPA_PLATFORM", "vnc")])
def test_each_kind_of_screen_counts(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, value)
    assert cli.has_screen()


def test_tour_hands_its_words_on(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given: list[tuple[object, ...]] = []
    monkeypatch.setattr(play, "main", lambda *words: given.append(words) or 1)
    assert run("tour", tmp_path)[0] == 1
    run("tour", tmp_path, "--from", "r.csv", "--jobs", 3, "--language", "zh_CN")
    assert given == [(tmp_path, None, 12, "en"), (tmp_path, Path("r.csv"), 3, "zh_CN")]


@pytest.mark.parametrize("number", [0, -3])
def test_a_tour_of_nothing_is_refused(number: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["tour", str(tmp_path / "out"), "--jobs", str(number)])
    assert ended.value.code == 2
    assert "--jobs" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_ctrl_c_is_130(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def stopped(*_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(play, "main", stopped)
    assert run("tour", tmp_path)[0] == 130


def test_it_is_a_program_of_its_own(tmp_path: Path) -> None:
    """`python -m app` in another folder, as run.py starts it; a shop that is not there is said in plain words."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", "backup", "--data", str(tmp_path / "none"), "--language", "en"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert str(tmp_path / "none") in done.stderr
    assert "Traceback" not in done.stderr


# --- backup and restore


def test_no_backup_yet_says_how_to_make_one(run: Run, folder: Path) -> None:
    assert run("restore", "--data", folder) == (0, "There is no backup yet. Make one: python3 run.py backup\n", "")


@pytest.mark.parametrize(("language", "said"), [("en", "Backup made and checked: "), ("zh_CN", "备份")])
def test_backup_says_where_it_lies(run: Run, folder: Path, language: str, said: str) -> None:
    code, out, complaint = run("backup", "--data", folder, "--language", language)
    (made,) = (folder / "backups").iterdir()
    assert (code, complaint) == (0, "")
    assert said in out
    assert str(made) in out
    assert "1" in out.replace(str(made), "")


def test_there_and_back_again(run: Run, folder: Path, who: Who, monkeypatch: pytest.MonkeyPatch) -> None:
    run("--data", folder, "backup")
    (made,) = (folder / "backups").iterdir()
    assert take_in(folder, who) == 2
    code, listed, _ = run("restore", "--data", folder, "--language", "en")
    assert code == 0
    assert listed.count("\n") == 1
    assert "1 orders" in listed
    assert str(made) in listed

    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    code, shown, _ = run("restore", made, "--data", folder, "--language", "en")
    assert code == 1
    assert all(words in shown for words in ("Shop: 明光维修部", "Orders: 1", "Customers: 1", "[y/N]"))
    assert orders(folder) == 2

    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    code, shown, _ = run("restore", made, "--data", folder, "--language", "en")
    assert code == 0
    (kept,) = folder.glob("replaced-*")
    assert str(kept) in shown
    assert orders(folder) == 1
    assert orders(kept) == 2


@pytest.mark.parametrize("answer", ["", "\n", "yeah\n", "n\n", "否\n"])
def test_anything_but_a_clear_yes_is_no(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    run("backup", "--data", folder)
    (made,) = (folder / "backups").iterdir()
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert run("restore", made, "--data", folder)[0] == 1
    assert not list(folder.glob("replaced-*"))


def test_yes_asks_nothing(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("backup", "--data", folder)
    (made,) = (folder / "backups").iterdir()
    monkeypatch.setattr("sys.stdin", None)
    code, shown, _ = run("restore", made, "--yes", "--data", folder, "--language", "zh_CN")
    assert code == 0
    assert "明光维修部" in shown


def test_a_new_pc_gets_the_shop_back(run: Run, folder: Path, tmp_path: Path) -> None:
    run("backup", "--data", folder)
    (made,) = (folder / "backups").iterdir()
    assert run("restore", made, "--yes", "--data", tmp_path / "new pc")[0] == 0
    assert orders(tmp_path / "new pc") == 1


@pytest.mark.parametrize(("language", "said"), [("en", "Everything adds up"), ("zh_CN", "全部相符")])
def test_sums_that_agree(run: Run, folder: Path, language: str, said: str) -> None:
    code, out, _ = run("check", "--data", folder, "--language", language)
    assert code == 0
    assert said in out


def test_sums_that_differ_are_named(run: Run, folder: Path, who: Who) -> None:
    store = open_store(folder)
    wrong = stock.save_part(store, who, PartInput("Screen 屏幕", Decimal(9)))
    pieces = stock.save_part(store, who, PartInput("Board", Decimal(9), by_serial=True))
    stock.goods_in(store, who, pieces.id, Decimal(1), pieces=("B1",))
    with store.writing() as session:
        session.get_one(PartBalance, (wrong.id, STORE_ROOM)).on_hand = 1000
        session.get_one(PartSerial, 1).state = "gone"
    store.close()
    code, out, _ = run("check", "--data", folder, "--language", "en")
    assert code == 1
    assert f"{wrong.number}  Screen 屏幕: stock" in out
    assert f"{pieces.number}  Board: the pieces" in out
    assert "2 of 2 parts" in out


def test_no_shop_no_sums(run: Run, tmp_path: Path) -> None:
    code, _, complained = run("check", "--data", tmp_path / "nowhere", "--language", "en")
    assert code == 1
    assert complained
    assert not (tmp_path / "nowhere" / "shop.db").exists()


def test_a_photo_that_is_nowhere_whole_is_said_and_stops_nothing(run: Run, folder: Path) -> None:
    kept = file_store.keep(folder, io.BytesIO(b"a photo"))
    made = backups.make_now(places_for(folder), "daily").path
    for place in (folder, folder / "backups" / "counterfoil-shared"):
        file_store.path_of(place, kept.sha).unlink()
    code, shown, _ = run("restore", made, "--yes", "--data", folder, "--language", "en")
    assert code == 0
    assert "Files: 1\n1 photo or file is missing or damaged in it\n" in shown
    assert "1 photo or file could not be brought back." in shown
    assert orders(folder) == 1


# --- errors in plain words


def test_a_damaged_backup_is_said_and_changes_nothing(run: Run, folder: Path) -> None:
    run("backup", "--data", folder)
    (made,) = (folder / "backups").iterdir()
    made.write_bytes(made.read_bytes()[:-300])
    code, out, complaint = run("restore", made, "--yes", "--data", folder, "--language", "en")
    assert (code, out) == (1, "")
    assert "backup" in complaint.lower()
    assert "Traceback" not in complaint
    assert orders(folder) == 1
    assert "DAMAGED" in run("restore", "--data", folder, "--language", "en")[1]


def test_a_backup_that_is_not_there(run: Run, folder: Path) -> None:
    code, _, complaint = run("restore", folder / "nothing.zip", "--data", folder, "--language", "en")
    assert code == 1
    assert "nothing.zip" in complaint


def test_a_shop_that_is_open_is_not_replaced(run: Run, folder: Path) -> None:
    from app.models.holder import hold_with_others

    run("backup", "--data", folder)
    (made,) = (folder / "backups").iterdir()
    with hold_with_others(folder):
        code, _, english = run("restore", made, "--yes", "--data", folder, "--language", "en")
        assert code == 1
        assert "close" in english.lower()
        chinese = run("restore", made, "--yes", "--data", folder, "--language", "zh_CN")[2]
        assert "关闭" in chinese
    assert not list(folder.glob("replaced-*"))


@pytest.mark.parametrize("text", [None, "a,b\n1,2\n", "", "problem,product_category\n,\n"])
def test_a_records_file_that_is_none_is_said(run: Run, tmp_path: Path, text: str | None) -> None:
    records, out = tmp_path / "records.csv", tmp_path / "out"
    if text is not None:
        records.write_text(text, encoding="utf-8")
    (out / "papers").mkdir(parents=True)
    (out / "papers" / "of before.pdf").touch()
    code, _, complaint = run("tour", out, "--from", records)
    assert code == 1
    assert str(records) in complaint
    assert (out / "papers" / "of before.pdf").exists()


def test_one_language_at_a_time(qtbot: QtBot) -> None:
    """However often commands speak in one process, only the last language's words stay installed."""
    from PySide6.QtCore import QTranslator

    from app.ui import console
    from app.ui.words import translation_files

    voice = console.speak("en")
    for language in ("zh_CN", "en") * 3:
        console.speak(language)
    qtbot.waitUntil(lambda: len(voice.findChildren(QTranslator)) == len(translation_files("en")))


# --- lists in and out


def pinned(monkeypatch: pytest.MonkeyPatch, pin: str = "1234") -> None:
    """The PIN comes through a pipe."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(pin + "\n"))


def test_kinds_of_lists_are_all_that_there_are() -> None:
    assert tuple(each.value for each in ListKind) == list_commands.KINDS


@pytest.mark.parametrize(
    ("language", "said"), [("en", ("refused 1", "row 4", "“x” is no number")), ("zh_CN", ("第 4 行", "不是数字"))]
)
def test_lists_come_in_and_bad_rows_are_named(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: tuple[str, ...]
) -> None:
    (tmp_path / "parts.csv").write_text("Name,Barcode,Cost\nScreen,S1,2\nBelt,B1,1\nFuse,F1,x\n", encoding="utf-8")
    (tmp_path / "库存.csv").write_text("配件,数量\nS1,3\n", encoding="utf-8")
    words = ("import", tmp_path / "parts.csv", tmp_path / "库存.csv", "--data", folder, "--language", language)
    pinned(monkeypatch)
    code, out, _ = run(*words, "--dry-run")
    assert code == list_commands.SOME_REFUSED
    assert all(each in out for each in said)
    store = open_store(folder)
    try:
        assert stock.by_code(store, "S1") is None
        pinned(monkeypatch)
        code, out, _ = run(*words)
        assert code == list_commands.SOME_REFUSED
        screen = stock.by_code(store, "S1")
        assert screen is not None
        assert (screen.on_hand, screen.value, stock.by_code(store, "F1")) == (3, Decimal(6), None)
    finally:
        store.close()


def test_what_goes_out_comes_in_elsewhere(
    run: Run, folder: Path, founded_shop_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, who: Who
) -> None:
    store = open_store(folder)
    part = stock.save_part(store, who, PartInput("=Screen", Decimal("9.99"), barcodes=("0042",)))
    stock.goods_in(store, who, part.id, Decimal("2.5"), Decimal("0.0048"))
    store.close()
    other = tmp_path / "other"
    shutil.copytree(founded_shop_folder, other)
    for to in ("all.xlsx", "all.zip", "all"):
        pinned(monkeypatch)
        code, out, _ = run("export", tmp_path / to, "--data", folder, "--language", "en")
        assert (code, "written to" in out, (tmp_path / to).exists()) == (0, True, True)
    pinned(monkeypatch)
    assert run("import", tmp_path / "all", "--data", other, "--language", "en")[0] == 0
    store = open_store(other)
    came = stock.by_code(store, "0042")
    store.close()
    assert came is not None
    assert (came.number, came.name) == (part.number, "=Screen")
    assert (came.on_hand, came.value) == (Decimal("2.5"), Decimal("0.01"))


@pytest.mark.parametrize(
    ("words", "pin", "code", "said"),
    [
        (("import", "nowhere.csv"), "1234", 1, "can't be opened"),
        (("import", "mine.csv"), "1234", 1, "Nothing in it is known"),
        (("import", "mine.csv", "--kind", "parts"), "1234", 1, "which column"),
        (("import", "mine.csv"), "9999", 1, "PIN"),
        (("import", "mine.csv", "--staff", "nobody"), "1234", 1, "王芳"),
        (("export", "no/where/all.xlsx"), "1234", 1, "all.xlsx"),
    ],
)
def test_what_can_not_be_done_is_exit_1(
    run: Run,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    pin: str,
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.csv").write_text("What,How much\nScreen,3\n", encoding="utf-8")
    pinned(monkeypatch, pin)
    ended, _, complained = run(*words, "--data", folder, "--language", "en")
    assert (ended, said in complained) == (code, True), complained


@pytest.mark.parametrize("words", [["import"], ["import", "x", "--kind", "fish"], ["import", "x", "--rate", "USD=0"]])
def test_lists_misspelt_are_exit_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
