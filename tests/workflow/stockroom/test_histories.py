"""A tenth of what `run.py soak` does: random histories of the store room, in which no sum is off by a cent."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.workflow.stockroom import moving, stock_ledger
from tests.workflow.stockroom import histories


@pytest.mark.timeout(300)
def test_no_history_puts_a_sum_off(founded_shop_folder: Path) -> None:
    assert histories.run(founded_shop_folder, 1, 1000) == 1000


@pytest.mark.timeout(300)
def test_a_cent_too_much_is_found(founded_shop_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The histories would see it: a transfer that takes a cent less along than it should."""
    value_out = stock_ledger.value_out

    def short(balance: stock_ledger.Balance, quantity: int) -> int:
        return max(value_out(balance, quantity) - 1, 0)

    monkeypatch.setattr(moving.stock_ledger, "value_out", short)
    with pytest.raises(AssertionError):
        histories.run(founded_shop_folder, 1, 1000, shortest=False)
