"""What the tour leaves: the goods register is the file the register page exports, in the window's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.cli import main
from app.tour import report
from app.ui import words
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


def test_the_register_speaks_the_windows_language(
    qapp: QApplication, founded_store: Store, who: Who, tmp_path: Path
) -> None:
    intake.take_in(founded_store, who, (intake_input(),))
    path = tmp_path / "register.csv"
    for language, heading in (("zh_CN", "客户"), ("en", "Customer")):
        words.install(qapp, language)
        report.write_register(founded_store, path, "Asia/Shanghai")
        assert heading in path.read_bytes().decode("utf-8-sig").splitlines()[0].split(",")


def test_a_tour_of_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["tour", str(tmp_path / "out"), "--jobs", "0"])
    assert refused.value.code == 2
    assert "1 or more" in capsys.readouterr().err
