"""Two programs on one shop hand out the last piece at once: one gets it, the other is told."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from app.workflow import Store
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import put_order, put_part

ROOT = Path(__file__).resolve().parents[3]
#: Waits for a line on its standard input, so that both are awake before either takes the piece.
PROGRAM = """
import sys
from decimal import Decimal
from pathlib import Path
from app.errors import ShopError
from app.models.store import open_store
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Taking
from app.workflow.stockroom import part_use
folder, order, part, serial = sys.argv[1:]
store = open_store(Path(folder))
who = Who(1, "x", frozenset(Role), f"pc {order}")
print("ready", flush=True)
sys.stdin.readline()
taking = Taking(serials=(serial,) if serial else ())
try:
    part_use.use_now(store, who, int(order), int(part), Decimal(1), taking=taking)
    print("got it")
except ShopError as error:
    print(error.key, error.values.get("free", error.values.get("serial")))
store.close()
"""


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("serial", "told"), [("", "stock.too_few 0"), ("LAST-1", "stock.too_few 0")], ids=["by number", "by serial"]
)
def test_one_gets_the_last_piece_and_the_other_is_told(
    founded_store: Store, who: Who, serial: str, told: str
) -> None:
    part = put_part(founded_store, who, "Last", by_serial=bool(serial))
    stock.goods_in(founded_store, who, part.id, Decimal(1), Decimal("3.33"), pieces=(serial,) if serial else ())
    orders = [put_order(founded_store) for _ in range(2)]
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(founded_store.folder), str(order), str(part.id), serial],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for order in orders
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    said = sorted(program.communicate()[0].strip() for program in programs)
    assert said == ["got it", told]
    row = stock.part(founded_store, part.id)
    assert (row.on_hand, row.reserved, row.value) == (0, 0, 0)
    assert stock.check_sums(founded_store).wrong == ()
