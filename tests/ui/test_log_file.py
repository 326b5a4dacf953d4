"""The log file: nobody's digits, names or codes are in it, what helps is, and it never grows without end."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.errors import ShopError
from app.models.store import Store
from app.ui import log_file
from tests.logs import logging_into

PHONES = (
    "13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "138.0013.8000", "(021) 6258-0000",
    "１３８００１３８０００", "+44 (0)20 7946 0018",
)  # fmt: skip


@pytest.mark.parametrize("phone", PHONES)
@pytest.mark.parametrize("around", ["{}", "rang {}.", "tel:{}", "x{}x", "#{}", "'{}'", "1, {}, 2", "{}:", "a-{}-b"])
def test_a_phone_is_hidden_however_it_is_written_and_wherever_it_stands(phone: str, around: str) -> None:
    hidden = log_file.hide_digits(around.format(phone))
    assert "####" in hidden
    assert not any(part in hidden for part in ("8000", "0013", "0000", "6258", "7946", "0018", "８０００"))


def test_pins_and_our_own_numbers_are_hidden_and_what_helps_stays() -> None:
    assert log_file.hide_digits("order 126110004277, pin 1234, badge 826110000018; 12 of 100, Qt 6.11.3") == (
        "order ####, pin ####, badge ####; 12 of 100, Qt 6.11.3"
    )
    assert log_file.hide_digits('  File "x.py", line 1234, in f') == '  File "x.py", line 1234, in f'
    assert "20261129-032304" in log_file.hide_digits("no room for counterfoil-20261129-032304-daily.zip")


def _key() -> None:
    raise KeyError("张伟明")


def _value() -> None:
    int("Quincy Adams, 'the elder' \\' 2580")


def _enumeration() -> None:
    try:
        json.loads('{"Quincy Adams": }')
    except ValueError as problem:
        raise ShopError("order.closed", name="张伟明", code="zigzag") from problem


@pytest.mark.logs("broke")
@pytest.mark.parametrize("broken", [_key, _value, _enumeration])
def test_a_traceback_says_where_and_not_whose(
    tmp_path: Path, qapp: QApplication, broken: Callable[[], None]
) -> None:
    path = tmp_path / "logs" / "counterfoil.log"
    with logging_into(path):
        try:
            broken()
        except Exception:
            logging.getLogger("app.test").exception("broke")
    written = path.read_text(encoding="utf-8")
    assert f"in {broken.__name__}" in written
    source = "\n".join(line for line in written.split("\n") if not line.startswith("    "))  # our own lines of code
    assert "Error: " in source
    assert not any(word in source for word in ("张伟明", "Quincy", "Adams", "elder", "2580", "zigzag"))


def test_a_traceback_has_its_causes_and_the_names_of_the_program() -> None:
    try:
        try:
            _key()
        except KeyError:
            None.run()  # type: ignore[attr-defined]
    except AttributeError as error:
        written = log_file.discreet_traceback(error)
    first, then = written.split("which led to")
    assert "KeyError: '…'" in first
    assert written.endswith("AttributeError: 'NoneType' object has no attribute 'run'")
    assert "Traceback" in then


def test_what_the_database_was_asked_to_write_is_hidden(founded_store: Store) -> None:
    statement = text("INSERT INTO customer_phone (customer_id, digits) VALUES (:who, :digits)")
    with pytest.raises(SQLAlchemyError) as caught, founded_store.writing() as session:
        session.execute(statement, {"who": 1, "digits": "zigzag"})
    assert "INSERT" in str(caught.value)
    assert "zigzag" not in str(caught.value)


def test_what_another_handler_made_of_a_fault_is_not_taken_over(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "counterfoil.log"
    record = logging.LogRecord("app.test", logging.INFO, "x.py", 1, "broke", (), (KeyError, KeyError("张伟明"), None))
    logging.Formatter().format(record)
    assert "张伟明" in (record.exc_text or "")
    with logging_into(path):
        logging.getLogger().handle(record)
    assert "broke" in path.read_text(encoding="utf-8")
    assert "张伟明" not in path.read_text(encoding="utf-8")


def test_the_log_rotates(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LARGEST_LOG", 2_000)
    with logging_into(tmp_path / "counterfoil.log"):
        for number in range(400):
            logging.getLogger("app.test").info("line %s of a long day at the counter", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == log_file.OLD_LOGS + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 399" in (tmp_path / "counterfoil.log").read_text(encoding="utf-8")
