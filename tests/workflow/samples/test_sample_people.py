"""Made-up customers: repeatable, varied, and nobody can be rung up."""

from __future__ import annotations

import re
from itertools import islice

from app.workflow.samples.sample_people import made_up_collector, made_up_customers

NOBODY = re.compile(r"(\+86)?154\d{8}|\+447700900\d{3}|\+1\d{3}55501\d\d")


def test_the_same_seed_gives_the_same_people() -> None:
    assert list(islice(made_up_customers(7), 50)) == list(islice(made_up_customers(7), 50))
    assert list(islice(made_up_customers(7), 50)) != list(islice(made_up_customers(8), 50))


def test_every_number_is_one_that_nobody_has() -> None:
    for customer in islice(made_up_customers(1, chinese=0.5), 500):
        assert customer.name
        for phone in customer.phones:
            assert NOBODY.fullmatch(re.sub(r"[^\d+]", "", phone)), phone
        assert not customer.email or customer.email.endswith("@example.com")


def test_the_share_of_chinese_names() -> None:
    def chinese(share: float) -> int:
        return sum("\u4e00" <= c.name[0] <= "\u9fff" for c in islice(made_up_customers(3, share), 400))

    assert chinese(0) == 0
    assert chinese(1) == 400
    assert 100 < chinese(0.5) < 300


def test_a_collector_has_a_name_and_four_digits() -> None:
    name, tail = made_up_collector(5)
    assert name
    assert re.fullmatch(r"\d{4}", tail)
    assert made_up_collector(5) == (name, tail)
