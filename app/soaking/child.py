"""The counter that will be killed: takes in and hands out without end and tells its parent each act that is kept."""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

from app.models import search_text
from app.models.store import Store, open_store
from app.workflow import bench, cards, intake, pickup
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import DepositInput, IntakeInput, TakenIn
from app.workflow.rows.kinds import Means, Role
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.sample_people import made_up_customers

FEE = Decimal(30)
DEPOSITS = (Decimal(0), Decimal(10), FEE, Decimal(80))


@dataclass(frozen=True, slots=True)
class Counter:
    """One shop window with its clerk."""

    store: Store
    who: Who
    chance: random.Random

    def take_in(self) -> tuple[TakenIn, Decimal]:
        """An article over the counter; gives back the deposit too."""
        deposit = self.chance.choice(DEPOSITS)
        given = IntakeInput(
            customer=next(made_up_customers(self.chance.randrange(10**9))),
            article=ArticleInput(category_id=1, brand="Nova", model=str(self.chance.randrange(1000))),
            fault="does not switch on 不能开机",
            promised_at=self.store.now() + timedelta(days=2),
            accessories=("Charger 充电器",),
            diagnosis_fee=FEE,
            unlock_code="0000",
        )
        paid = DepositInput(deposit, Means.CASH) if deposit else None
        result = intake.take_in(self.store, self.who, (given,), paid, "zh_CN")
        return result.orders[0], deposit

    def withdraw(self, taken: TakenIn) -> None:
        """The customer gives up: the shortest way to an article that can go."""
        version = cards.card(self.store, self.who, taken.order_id).version
        bench.move(self.store, self.who, taken.order_id, version, "withdraw", reason="gave up")

    def hand_out(self, taken: TakenIn, deposit: Decimal) -> None:
        """The article goes back: its fee is paid, or what was left too much comes back."""
        card = cards.card(self.store, self.who, taken.order_id)
        due = FEE - deposit
        given = HandOutInput(
            order_id=taken.order_id,
            version=card.version,
            receipt_number=taken.claim_receipt_number,
            returned=frozenset(item.id for item in card.items),
            payments=(PaymentInput(Means.CARD, due),) if due > 0 else (),
            refund_means=Means.CASH,
        )
        pickup.hand_out(self.store, self.who, given)


def serve() -> None:
    """Read one line for each counter to run (folder, seed, rounds as JSON), run it, tell "gone" and how it ended.

    Where there is fork, each counter is a process of its own that started at once: all is imported before.
    """
    search_text.warm_up()
    _tell("ready")
    for line in sys.stdin:
        folder, seed, rounds = json.loads(line)
        if sys.platform == "win32":
            work(Path(folder), seed, rounds)
            _tell("gone 0")
        else:
            pid = os.fork()
            if pid == 0:
                _run_alone(Path(folder), seed, rounds)
            _, status = os.waitpid(pid, 0)
            _tell(f"gone {os.waitstatus_to_exitcode(status)}")


def _run_alone(folder: Path, seed: int, rounds: int) -> NoReturn:
    """In the forked process: whatever happens, it must not go on as its parent."""
    code = 1
    try:
        work(folder, seed, rounds)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def work(folder: Path, seed: int, rounds: int) -> None:
    """Go round `rounds` times; each act is told before it starts and when it is kept."""
    store = open_store(folder, create=False)
    counter = Counter(store, Who(1, "soak", frozenset(Role), f"pc-{seed}"), random.Random(seed))
    _tell(f"pid {os.getpid()}")
    for _ in range(rounds):
        _tell("start in")
        taken, deposit = counter.take_in()
        _tell(f"in {taken.number} {deposit}")
        counter.withdraw(taken)
        _tell("start out")
        counter.hand_out(taken, deposit)
        _tell(f"out {taken.number}")
    store.close()


def _tell(line: str) -> None:
    """One write that is either whole in the pipe or not there; nothing of it waits in this process."""
    os.write(1, f"{line}\n".encode("ascii"))


if __name__ == "__main__":
    serve()
