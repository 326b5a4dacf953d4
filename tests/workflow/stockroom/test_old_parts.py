"""Old parts that were taken out: what becomes of each, and those of which nobody has said it yet."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError
from app.printing.documents.bag_labels import OLD_PART_LABEL
from app.printing.documents.words import EnglishWords
from app.workflow import Store
from app.workflow.rows.kinds import Document, LedgerKind, OldFate
from app.workflow.rows.papers import OldPartPaper
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Taking
from app.workflow.slips import papers
from app.workflow.stockroom import old_parts, part_use, stock
from tests.workflow.bench_shop import Bench, put_order, put_part

ONE = Decimal(1)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


def use(job: Bench) -> int:
    part = put_part(job.store, job.who, on_hand=2)
    return part_use.use_now(job.store, job.who, job.order_id, part.id, ONE).parts[-1].id


def test_nothing_said_is_undecided(job: Bench) -> None:
    used = use(job)
    assert job.card.parts[0].old is None
    (row,) = old_parts.undecided(job.store)
    assert (row.id, row.use_id, row.name, row.order_number) == (0, used, "Screen", job.card.number)


@pytest.mark.parametrize("fate", [OldFate.CUSTOMER, OldFate.SCRAPPED, OldFate.CREDIT])
def test_what_became_of_it_is_kept_and_can_be_changed(job: Bench, fate: OldFate) -> None:
    used = use(job)
    card = old_parts.set_fate(job.store, job.who, used, OldFate.KEPT, note="shelf O-1")
    assert card.parts[0].old is OldFate.KEPT
    assert [row.note for row in old_parts.undecided(job.store)] == ["shelf O-1"]
    card = old_parts.set_fate(job.store, job.who, used, fate, serial="X-1")
    assert (card.parts[0].old, old_parts.undecided(job.store)) == (fate, ())
    assert [row.serial for row in old_parts.of_fate(job.store, fate)] == ["X-1"]
    assert [line.what for line in card.history[:2]] == ["old_part.fate", "old_part.fate"]
    assert len(stock.ledger(job.store, card.parts[0].part_id)) == 2


def test_recycled_is_in_stock_once_at_its_value(job: Bench) -> None:
    used = use(job)
    part_id = job.card.parts[0].part_id
    with pytest.raises(ShopError, match=r"money\.negative"):
        old_parts.set_fate(job.store, job.who, used, OldFate.RECYCLED, value=Decimal(-1))
    old_parts.set_fate(job.store, job.who, used, OldFate.RECYCLED, value=Decimal("2.50"))
    line = stock.ledger(job.store, part_id)[0]
    assert (line.kind, line.quantity, line.value) == (LedgerKind.RECYCLED, 1, Decimal("2.50"))
    for fate in (OldFate.RECYCLED, OldFate.SCRAPPED):
        with pytest.raises(ShopError, match=r"old_part\.recycled"):
            old_parts.set_fate(job.store, job.who, used, fate)
    assert stock.part(job.store, part_id).on_hand == 2
    assert stock.check_sums(job.store).wrong == ()


def test_a_recycled_piece_has_its_number(job: Bench) -> None:
    board = put_part(job.store, job.who, "Board", by_serial=True)
    stock.goods_in(job.store, job.who, board.id, ONE, pieces=("N1",))
    card = part_use.use_now(job.store, job.who, job.order_id, board.id, ONE, taking=Taking(serials=("N1",)))
    with pytest.raises(ShopError, match=r"serial\.count"):
        old_parts.set_fate(job.store, job.who, card.parts[0].id, OldFate.RECYCLED)
    with pytest.raises(ShopError, match=r"serial\.taken"):
        old_parts.set_fate(job.store, job.who, card.parts[0].id, OldFate.RECYCLED, serial="n1")
    old_parts.set_fate(job.store, job.who, card.parts[0].id, OldFate.RECYCLED, serial="old-7")
    assert stock.part(job.store, board.id).on_hand == 1
    assert stock.check_sums(job.store).wrong == ()


def test_only_of_what_is_built_in(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=2)
    reserved = part_use.reserve(job.store, job.who, job.order_id, part.id, ONE).parts[0].id
    with pytest.raises(ShopError, match=r"old_part\.not_used"):
        old_parts.set_fate(job.store, job.who, reserved, OldFate.SCRAPPED)


def test_a_part_put_back_takes_its_old_one_off_the_lists(job: Bench) -> None:
    used = use(job)
    old_parts.set_fate(job.store, job.who, used, OldFate.CREDIT)
    part_use.put_back(job.store, job.who, used, "wrong one")
    assert old_parts.of_fate(job.store, OldFate.CREDIT) == ()
    assert old_parts.undecided(job.store) == ()


def test_what_is_no_part_of_ours_is_noted_in_words_and_can_be_said_anew(job: Bench) -> None:
    card = old_parts.note_free(
        job.store, job.who, job.order_id, " Old board,  3 capacitors blown ", ONE, OldFate.KEPT, note="bin 4"
    )
    (old,) = card.old_parts
    assert (old.name, old.quantity, old.fate, old.use_id) == ("Old board, 3 capacitors blown", 1, OldFate.KEPT, 0)
    assert [(row.id, row.name, row.order_number) for row in old_parts.undecided(job.store)] == [
        (old.id, old.name, card.number)
    ]
    card = old_parts.note_free(
        job.store, job.who, job.order_id, "Board", Decimal(2), OldFate.CREDIT, serial="B-77", old_id=old.id
    )
    (again,) = card.old_parts
    assert (again.id, again.name, again.quantity) == (old.id, "Board", 2)
    assert (again.serial, again.fate) == ("B-77", OldFate.CREDIT)
    assert old_parts.undecided(job.store) == ()
    assert [row.id for row in old_parts.of_fate(job.store, OldFate.CREDIT)] == [old.id]
    assert [line.what for line in card.history[:2]] == ["old_part.fate", "old_part.fate"]


def test_words_are_needed_and_no_stock_comes_of_words(job: Bench) -> None:
    with pytest.raises(FieldErrors) as wrong:
        old_parts.note_free(job.store, job.who, job.order_id, "  ", ONE, OldFate.RECYCLED)
    assert [(each.key, each.field) for each in wrong.value.errors] == [
        ("old_part.name_missing", "name"), ("old_part.no_stock", "fate")
    ]  # fmt: skip
    with pytest.raises(ShopError, match=r"quantity\.not_positive"):
        old_parts.note_free(job.store, job.who, job.order_id, "Board", Decimal(0), OldFate.SCRAPPED)
    card = old_parts.note_free(job.store, job.who, job.order_id, "Board", ONE, OldFate.SCRAPPED)
    other = Bench(job.store, job.who, put_order(job.store))
    with pytest.raises(ShopError, match=r"data\.gone"):
        old_parts.note_free(
            job.store, job.who, other.order_id, "Board", ONE, OldFate.SCRAPPED, old_id=card.old_parts[0].id
        )


def test_it_has_its_bag_label_once_more_too(job: Bench) -> None:
    card = old_parts.note_free(job.store, job.who, job.order_id, "Board", ONE, OldFate.CREDIT, serial="B-77")
    subject = -card.old_parts[0].id
    slip = papers.reprint(job.store, job.who, Document.OLD_PART_LABEL, subject)
    assert (slip.order_id, slip.copy) == (job.order_id, 1)
    (owed,) = [each for each in papers.owed(job.store, job.who.station) if each.document is Document.OLD_PART_LABEL]
    assert owed.order_id == job.order_id
    paper = papers.paper_for(job.store, owed)
    assert isinstance(paper, OldPartPaper)
    assert (paper.use, paper.free) == (None, card.old_parts[0])
    texts = OLD_PART_LABEL.facts(paper, EnglishWords()).texts
    assert (texts["part"], texts["part_number"], texts["quantity"]) == ("Board", "SN B-77", "× 1")
