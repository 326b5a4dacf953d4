"""Labels for the parts of a delivery: as many of each as were counted, as one batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.errors import ShopError
from app.printing.face import Batch
from app.ui.desk import Desk
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.receiving import GoodsInRow
from app.workflow.slips import labels


def print_counted(desk: Desk, act: Callable[..., None], fail: Callable[[ShopError], None], goods: GoodsInRow) -> None:
    """act: the area's way to a verb; what could not be made is told by `fail`."""
    printing = desk.printing

    def work(store: Any, who: Any) -> tuple[Batch, int]:
        papers = labels.as_counted(store, who, goods.id)
        return printing.print_labels(Document.PART_LABEL, papers, goods.number, who.name), len(papers)

    def printed(found: tuple[Batch, int]) -> None:
        batch, wanted = found
        count = wanted - len(batch.refused)
        desk.say(translate("PartLabels", "%n label(s) (goes|go) to the printer.", n=count))
        if batch.refused:
            fail(batch.refused[0][1])

    act(work, then=printed, changes=("queue",))
