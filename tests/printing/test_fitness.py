"""What can't be right in a printer's set-up is said beside its field, before anything is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app import settings
from app.errors import FieldErrors
from app.printing.face import OutletKind, PrinterProfile, Role
from app.printing.fitness import LIMITS, check

TAGS = PrinterProfile("tags", Role.TAG, OutletKind.USB, "/dev/usb/lp0")
NETWORK = replace(TAGS, outlet=OutletKind.NETWORK)


def faults(profile: PrinterProfile) -> list[tuple[str, str | None]]:
    """(key, field) of everything that is refused."""
    try:
        check(profile)
    except FieldErrors as error:
        return [(each.key, each.field) for each in error.errors]
    return []


GOOD = (
    *("192.168.1.50", "10.0.0.7:9100", "labels-1", "zebra.shop.local", "zebra.shop.local.:6101", "打印机", "LABEL_2"),
    *("fe80::1", "[fe80::1]:9100", "[fe80::1%eth0]", "0.0.0.0:1", "a:65535"),
)
NO_HOST = (
    *("192.168.1", "192.168.1.300", "1.2.3.4.5", "192.168..1", "printer 2", "http://10.0.0.7", "-labels", "a..b"),
    *(":9100", "labels!", "x" * 64, ".".join(["abcdefgh"] * 29), "[10.0.0.7:9100", "fe80::xyz", "..."),
)
NO_PORT = ("10.0.0.7:", "10.0.0.7:0", "10.0.0.7:65536", "labels:usb", "labels:-1", "[::1]:", "labels:9" + "0" * 40)


@pytest.mark.parametrize("address", GOOD)
def test_addresses_that_a_network_can_have(address: str) -> None:
    assert faults(replace(NETWORK, address=address)) == []


@pytest.mark.parametrize("address", NO_HOST)
def test_nonsense_is_no_host(address: str) -> None:
    assert faults(replace(NETWORK, address=address)) == [("printer.bad_host", "address")]


@pytest.mark.parametrize("address", NO_PORT)
def test_ports_that_there_are_not(address: str) -> None:
    assert faults(replace(NETWORK, address=address)) == [("printer.bad_port", "address")]


@pytest.mark.parametrize("outlet", OutletKind)
def test_who_needs_an_address(outlet: OutletKind) -> None:
    here = {OutletKind.SYSTEM, OutletKind.FILE, OutletKind.MEMORY}  # the usual printer, the usual folder
    missing = [] if outlet in here else [("printer.address_missing", "address")]
    assert faults(replace(TAGS, outlet=outlet, address=" ")) == missing


@pytest.mark.parametrize("name", LIMITS)
def test_numbers_that_no_label_printer_has(name: str) -> None:
    for beyond in (LIMITS[name][0] - 1, LIMITS[name][1] + 1):
        assert faults(replace(TAGS, **{name: beyond})) == [("printer.out_of_range", name)]
    for least_or_most in LIMITS[name]:
        assert faults(replace(TAGS, **{name: least_or_most})) == []


def test_the_settings_file_takes_the_same_numbers() -> None:
    declared = settings.options(settings.PrinterOptions)
    assert {name: (declared[name].metadata["low"], declared[name].metadata["high"]) for name in LIMITS} == LIMITS


def test_everything_is_said_at_once_in_the_order_of_the_form() -> None:
    wrong = replace(NETWORK, name=" ", address="?", width_mm=5, darkness=101)
    assert [field for _, field in faults(wrong)] == ["name", "address", "width_mm", "darkness"]
    assert [field for _, field in faults(replace(wrong, role=Role.RECEIPT))] == ["name", "address"]  # a roll
