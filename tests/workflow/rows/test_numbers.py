"""The 12-digit numbers: each single wrong digit and each swap of neighbours is caught."""

from __future__ import annotations

import pytest

from app.errors import ShopError
from app.workflow.rows.commands import RUNNING, Command
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.numbers import (
    build,
    build_random,
    check,
    cleaned,
    command_code,
    command_of,
    damm,
    first_digit_lost,
    grouped,
    looks_like_ours,
)


def test_the_known_example_of_damm() -> None:
    assert damm("572") == 4
    assert damm("5724") == 0


def test_each_wrong_digit_and_each_swap_is_caught() -> None:
    number = build(NumberKind.ORDER, "2611", 142857)
    for place in range(12):
        for other in "0123456789":
            if other != number[place]:
                assert not looks_like_ours(number[:place] + other + number[place + 1 :])
    for place in range(11):
        if number[place] != number[place + 1]:
            assert not looks_like_ours(number[:place] + number[place + 1] + number[place] + number[place + 2 :])


@pytest.mark.parametrize("written", ["{}", " {} ", "{}\n"])
def test_a_number_is_read_as_it_is_written(written: str) -> None:
    number = build(NumberKind.CLAIM_RECEIPT, "2601", 7)
    assert check(written.format(grouped(number))) == (NumberKind.CLAIM_RECEIPT, number)
    full_width = number.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert check(full_width) == (NumberKind.CLAIM_RECEIPT, number)


def with_check_digit(body: str) -> str:
    return body + str(damm(body))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "number.not_a_number"),
        ("12a", "number.not_a_number"),
        ("٣٣٣", "number.not_a_number"),
        ("1261100", "number.too_short"),
        ("1" * 13, "number.too_long"),
        ("126110000013", "number.mistyped"),
        (with_check_digit("92611000001"), "number.unknown_kind"),
        (with_check_digit("12613000001"), "number.bad_month"),
        (with_check_digit("12600000001"), "number.bad_month"),
    ],
)
def test_what_is_wrong_is_said(text: str, key: str) -> None:
    with pytest.raises(ShopError) as caught:
        check(text)
    assert caught.value.key == key


def test_a_badge_has_no_month() -> None:
    number = build_random(NumberKind.BADGE, "9999999999")
    assert check(number) == (NumberKind.BADGE, number)


def test_a_month_has_room_for_999_999() -> None:
    assert build(NumberKind.ORDER, "2611", 999_999)[5:11] == "999999"
    with pytest.raises(ShopError, match=r"number\.used_up"):
        build(NumberKind.ORDER, "2611", 1_000_000)


def test_cleaned() -> None:
    assert (cleaned("1234-5678 9"), cleaned("12.3"), cleaned("")) == ("123456789", "", "")


@pytest.mark.parametrize("command", Command)
def test_a_command_of_the_quick_card_is_ours_and_no_other_number_of_its_kind(command: Command) -> None:
    code = command_code(command)
    assert check(code) == (NumberKind.COMMAND, code)
    assert command_of(code) is command
    assert code.startswith("90000")


def test_commands_never_share_a_number() -> None:
    assert len({command_code(command) for command in Command}) == len(Command) == len(RUNNING)


def test_a_makers_barcode_is_never_a_command() -> None:
    listed = {command_code(command) for command in Command}
    taken = [code for code in (with_check_digit(f"9{body:010d}") for body in range(3000)) if looks_like_ours(code)]
    assert sorted(taken) == sorted(listed)


@pytest.mark.parametrize("kind", [NumberKind.ORDER, NumberKind.CLAIM_RECEIPT, NumberKind.PART, NumberKind.SHELF])
def test_a_first_digit_that_was_lost_is_found_by_the_check_digit(kind: NumberKind) -> None:
    number = build(kind, "2611", 4711)
    assert first_digit_lost(number[1:]) == number


@pytest.mark.parametrize("digits", ["", "12345", "126130000012", "61300000012", "x6110000427"])
def test_what_is_no_number_of_ours_without_its_first_digit_stays_so(digits: str) -> None:
    assert first_digit_lost(digits) == ""
