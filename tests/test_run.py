"""run.py's decisions: what is asked for, which Python, which libraries, whether the venv is still right."""

from __future__ import annotations

import ast
import os
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

import run

ROOT = Path(run.ROOT)
Version = namedtuple("Version", "major minor micro")


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ""),
        (["test", "-k", "x"], "test"),
        (["--data", "demo"], ""),
        (["--data", "folder", "tour", "OUT"], "tour"),
        (["--data=folder", "backup"], "backup"),
        (["--language", "en"], ""),
        (["--verbose"], ""),
        (["--help"], "--help"),
    ],
)
def test_the_command_is_found_among_the_options(arguments: list[str], command: str) -> None:
    assert run.command_of(arguments) == command


@pytest.mark.parametrize(
    ("command", "environment", "platform", "lacks"),
    [
        ("", {}, "linux", True),
        ("demo", {"DISPLAY": ""}, "linux", True),
        ("window", {}, "linux", True),
        ("", {"DISPLAY": ":0"}, "linux", False),
        ("", {"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ("", {"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ("", {}, "win32", False),
        ("tour", {}, "linux", False),
        ("test", {}, "linux", False),
        ("--help", {}, "linux", False),
    ],
)
def test_a_missing_screen_is_seen(command: str, environment: dict[str, str], platform: str, lacks: bool) -> None:
    assert run.lacks_screen(command, environment, platform) is lacks


def test_without_a_screen_the_tour_is_named_and_nothing_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "lacks_screen", lambda *_: True)
    monkeypatch.setattr(run, "alone", lambda _work: pytest.fail("made a venv"))
    assert run.main([]) == 2
    said = capsys.readouterr().err
    assert "run.py tour OUT" in said
    assert "屏幕" in said


def test_tests_run_without_a_screen_on_two_workers_and_pass_their_arguments() -> None:
    assert run.command_line("py", ["test", "-k", "test"]) == [
        "py", "-m", "pytest", "-n", "2", "--dist", "worksteal", "-k", "test"
    ]  # fmt: skip
    environment = run.environment_for(
        ["test"], {"DISPLAY": ":0", "PYTHONHOME": "/gone", "PYTHONDONTWRITEBYTECODE": "1"}
    )
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONHOME" not in environment


def test_everything_else_is_passed_to_the_program() -> None:
    assert run.command_line("py", ["--data", "d", "tour", "o"]) == ["py", "-P", "-m", "app", "--data", "d", "tour", "o"]
    environment = run.environment_for(["tour"], {"PYTHONPATH": "/elsewhere", "PYTHONUTF8": "0"})
    assert environment == {"PYTHONPATH": run.ROOT, "PYTHONUTF8": "0"}


@pytest.mark.parametrize(
    ("version", "supported"),
    [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((2, 7), False), ((0, 0), False)],
)
def test_supported_pythons(version: tuple[int, int], supported: bool) -> None:
    assert run.is_supported(version) is supported


def test_this_python_is_asked_and_fits() -> None:
    version, can_make_venv = run.ask([sys.executable])
    assert version == sys.version_info[:2]
    assert run.is_supported(version)
    assert isinstance(can_make_venv, bool)


def test_a_command_that_is_no_python_is_no_answer() -> None:
    assert run.ask(["no-such-python-anywhere"]) == ((0, 0), False)


Answers = dict[str, tuple[tuple[int, int], bool]]


@pytest.mark.parametrize(
    ("answers", "chosen"),
    [
        ({"a": ((3, 12), True), "b": ((3, 14), True)}, "a"),
        ({"a": ((3, 9), True), "b": ((3, 13), True)}, "b"),
        ({"a": ((3, 11), False), "b": ((3, 13), True)}, "b"),
        ({"a": ((3, 11), False), "b": ((3, 8), True)}, "a"),
    ],
)
def test_the_first_python_that_can_is_chosen(answers: Answers, chosen: str) -> None:
    command, version, ready = run.choose_python([["a"], ["b"]], lambda python: answers[python[0]])
    assert command == [chosen]
    assert (version, ready) == answers[chosen]


def test_without_a_suitable_python_it_says_which_one_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", Version(3, 9, 2))
    with pytest.raises(run.CannotStart) as caught:
        run.choose_python([["a"]], lambda _: ((3, 9), True))
    said = str(caught.value)
    assert "3.11 to 3.14" in said
    assert "this is 3.9.2" in said
    assert "python.org" in said
    assert "请安装" in said


def test_candidates_begin_with_this_python_and_go_on_with_the_newest() -> None:
    first, second, *_rest = run.candidates()
    assert first == [sys.executable]
    assert "3.14" in second[-1]


@pytest.mark.parametrize(
    ("environment", "platform", "wanted"),
    [
        ({}, "linux", "base"),
        ({"DISPLAY": ":0"}, "linux", "screen"),
        ({"WAYLAND_DISPLAY": "w"}, "linux", "screen"),
        ({"DISPLAY": ":0"}, "win32", "none"),
    ],
)
def test_libraries_wanted(environment: dict[str, str], platform: str, wanted: str) -> None:
    assert run.libraries_wanted(environment, platform) == wanted


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has them")
def test_missing_libraries_are_found_missing() -> None:
    assert run.missing_libraries(["libc.so.6", "libnot-there.so.9"]) == ["libnot-there.so.9"]


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stamped venv as far as run.py looks: the interpreter's link, the stamp, the lock."""
    folder = tmp_path / ".venv"
    monkeypatch.setattr(run, "VENV", str(folder))
    monkeypatch.setattr(run, "STAMP", str(folder / "stamp"))
    monkeypatch.setattr(run, "HALF_MADE", str(folder / "installing"))
    monkeypatch.setattr(run, "WINDOWS", False)
    (folder / "bin").mkdir(parents=True)
    base = tmp_path / "python3.12"
    base.write_bytes(b"an interpreter")
    (folder / "bin" / "python").symlink_to(base)
    (folder / "stamp").write_text(run.stamp_text(str(base.resolve()), "the lock", "screen"), encoding="utf-8")
    return folder


def test_a_stamped_venv_is_ready(venv: Path) -> None:
    assert run.is_ready("the lock", "base")
    assert run.is_ready("the lock", "screen")


def test_a_changed_lock_asks_for_an_install(venv: Path) -> None:
    assert not run.is_ready("another lock", "base")


def test_a_screen_asks_for_its_libraries_once(venv: Path) -> None:
    (venv / "stamp").write_text(run.stamp_text(run.base_python(str(venv)), "the lock", "base"), encoding="utf-8")
    assert run.is_ready("the lock", "base")
    assert not run.is_ready("the lock", "screen")


def test_a_half_made_venv_is_not_ready(venv: Path) -> None:
    (venv / "installing").touch()
    assert not run.is_ready("the lock", "base")


@pytest.mark.parametrize("what", ["removed", "upgraded"])
def test_a_venv_without_its_python_is_not_ready(venv: Path, tmp_path: Path, what: str) -> None:
    if what == "removed":
        (tmp_path / "python3.12").unlink()
    else:
        (tmp_path / "python3.12").write_bytes(b"another interpreter")
    assert not run.is_ready("the lock", "base")


def test_a_missing_or_foreign_stamp_is_not_ready(venv: Path) -> None:
    (venv / "stamp").write_bytes(b"\xff\xfe")
    assert not run.is_ready("the lock", "base")
    (venv / "stamp").unlink()
    assert not run.is_ready("the lock", "base")


def calls_of(monkeypatch: pytest.MonkeyPatch, returncode: int) -> list[list[str]]:
    import subprocess

    calls: list[list[str]] = []

    def fake(command: list[str], **_options: Any) -> Any:
        calls.append(command)
        return subprocess.CompletedProcess(command, 0 if command[1] == "update" else returncode)

    monkeypatch.setattr(subprocess, "run", fake)
    return calls


def test_root_installs_what_debian_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(monkeypatch, 0)
    run.install_system({"libegl1", "libgl1"}, required=True, is_root=True, has_apt=True)
    assert calls == [["apt-get", "install", "-y", "--no-install-recommends", "libegl1", "libgl1"]]


def test_a_failing_apt_is_tried_after_an_update_and_then_said(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(monkeypatch, 100)
    with pytest.raises(run.CannotStart, match="apt-get install"):
        run.install_system({"libegl1"}, required=True, is_root=True, has_apt=True)
    assert [call[1] for call in calls] == ["install", "update", "install"]


def test_others_are_told_the_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(monkeypatch, 0)
    with pytest.raises(run.CannotStart) as caught:
        run.install_system({"python3.11-venv", "libegl1"}, required=True, is_root=False, has_apt=True)
    assert "  sudo apt-get install -y --no-install-recommends libegl1 python3.11-venv\n" in str(caught.value)
    assert calls == []


def test_what_is_not_required_does_not_stop_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    calls_of(monkeypatch, 100)
    run.install_system({"libxcb-cursor0"}, required=False, is_root=True, has_apt=True)
    run.install_system({"libxcb-cursor0"}, required=False, is_root=False, has_apt=False)


def test_a_python_without_venv_asks_for_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[set[str], bool]] = []
    monkeypatch.setattr(run, "missing_libraries", lambda _: [])
    monkeypatch.setattr(run, "install_system", lambda packages, required, *_: asked.append((set(packages), required)))
    assert run.prepare_system((3, 11), False, "base") == "screen"
    assert asked == [({"python3.11-venv"}, True)]


@pytest.mark.skipif(sys.platform == "win32", reason="exec is POSIX")
def test_a_ready_venv_is_run_at_once(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Any] = []
    monkeypatch.setattr(run, "read", lambda path: "the lock" if path == run.LOCK else (venv / "stamp").read_text())
    monkeypatch.setattr(run, "alone", lambda _work: pytest.fail("made a venv"))
    monkeypatch.setattr(os, "execve", lambda path, command, environment: done.append((path, command, environment)))
    monkeypatch.setattr(run, "subprocess", None, raising=False)
    monkeypatch.setattr("subprocess.call", lambda *_, **__: 0)
    run.main(["backup"])
    assert done[0][1] == [run.python_in(str(venv)), "-P", "-m", "app", "backup"]


def test_a_python_3_8_can_read_it() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_the_quick_way_imports_nothing_heavy() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    heads = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in heads if isinstance(node, ast.Import) for alias in node.names}
    assert names == {"os", "sys"}
    assert all(isinstance(node, ast.Import) or node.module == "__future__" for node in heads)


def test_the_lock_names_no_index_and_hashes_everything() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "index-url" not in lock
    assert "find-links" not in lock
    assert "://" not in lock
    pinned = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in line and line.endswith("\\") for line in pinned)
    assert any(line.startswith("pyside6-essentials==6.11.") for line in pinned)
