"""Serials and IMEI: warned of, never forced."""

from __future__ import annotations

import pytest

from app.workflow.rows.serials import key, serial_warning


@pytest.mark.parametrize(
    ("serial", "imei", "warning"),
    [
        ("356938035643809", True, None),
        ("35-693803-564380-9", True, None),
        ("356938035643808", True, "serial.imei_check_digit"),
        ("35693803564380", True, "serial.imei_length"),
        ("3569380356438091", True, "serial.imei_length"),
        ("356938035643808", False, None),
        ("C39XK1ABC", True, None),
        ("12345678", True, None),
        ("ＳＮ１２", False, None),
        ("序列12", False, "serial.odd_signs"),
        ("", True, None),
    ],
)
def test_warnings(serial: str, imei: bool, warning: str | None) -> None:
    assert serial_warning(serial, imei) == warning


def test_one_serial_in_two_spellings_has_one_key() -> None:
    assert key("sn-12 34/ab") == key("ＳＮ1234AB") == "SN1234AB"
