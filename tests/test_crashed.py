"""The real program with a fault of ours, and killed after it: what was typed, the log, the next start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.places import places_for
from app.startup import Program
from app.ui.pages.intake.page import IntakePage
from tests import programs
from tests.programs import Make, settle

make, shop_folder = programs.make, programs.shop_folder
ROOT = Path(__file__).resolve().parent.parent


@contextmanager
def crashed(folder: Path, language: str) -> Iterator[dict[str, Any]]:
    """A program in which it happened; what its crash window says. Killed without warning at the end."""
    command = [sys.executable, "-m", "tests.crashing", str(folder), language]
    env = os.environ | {"PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, process.communicate()[1].decode()
            yield json.loads(line)
        finally:
            process.kill()
            process.communicate()


def intake_of(program: Program) -> IntakePage:
    assert program.main is not None
    page = program.main.page("intake")
    assert isinstance(page, IntakePage)
    return page


def typed(page: IntakePage) -> list[str]:
    return [page.form.customer.form.value("name"), page.form.fault.form.value("fault")]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_fault_names_the_log_and_what_was_typed_is_back_at_the_next_start(
    shop_folder: Path, make: Make, qtbot: QtBot, language: str
) -> None:
    log = places_for(shop_folder).log_file
    with crashed(shop_folder, language) as window:
        assert str(log) in window["said"]
        assert ("not your fault" if language == "en" else "不是您的错") in window["said"]
        assert "LookupError" in window["details"]
        assert window["still"] == ["Quincy Adams", "drum knocks"]
        other = make(shop_folder, language)  # while that one lives, its form is no other window's
        assert typed(intake_of(other)) == ["", ""]
        assert other.window is not None
        other.window.close()
        other.close()
    written = log.read_text(encoding="utf-8")
    assert "LookupError" in written
    assert "Quincy" not in written
    assert "1234" not in written
    program = make(shop_folder, language)
    page = intake_of(program)
    settle(qtbot, program)
    assert typed(page) == ["Quincy Adams", "drum knocks"]
    assert ("it is back" if language == "en" else "已恢复") in page.foot.words.text()
    assert page.foot.drafts.isHidden()
