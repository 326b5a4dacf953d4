"""Labels: of parts and shelves in batches, of bags as slips of their order; shelves keep the number of their first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import delete, select

from app.errors import ShopError
from app.models import History, OrderItem
from app.models.store import Store
from app.workflow.buying import receiving
from app.workflow.rows import numbers
from app.workflow.rows.kinds import Document, NumberKind, State
from app.workflow.rows.papers import AccessoryLabelsPaper, OldPartPaper, PartLabelPaper, ShelfLabelPaper
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter, ShelfRow
from app.workflow.slips import labels, papers
from app.workflow.slips.labels import LabelsOf, Wanted
from app.workflow.stockroom import part_use, shelves, stock
from tests.workflow.at_counter import ACCESSORIES, take_in
from tests.workflow.bench_shop import Bench, plans, put_order, put_part

STATION = "pc-test"


def wanted(of: LabelsOf, *chosen: int, find: str = "") -> Wanted:
    return Wanted(of, chosen, PartFilter(find=find))


@pytest.fixture
def parts(founded_store: Store, who: Who) -> tuple[int, int, int]:
    """Two on one shelf, one on another; a retired one counts for nothing."""
    retired = put_part(founded_store, who, "Old stock", shelf="Z-9")
    stock.retire(founded_store, who, retired.id, retired.version)
    names = (("Fuse", "C-02"), ("Screen", "B-01"), ("Fan", "C-02"))
    one, two, three = (put_part(founded_store, who, name, shelf=shelf).id for name, shelf in names)
    return one, two, three


def test_shelves_are_those_that_parts_and_articles_name(
    founded_store: Store, parts: tuple[int, int, int]
) -> None:
    put_order(founded_store, shelf="A-3")
    put_order(founded_store, shelf="C-02")
    put_order(founded_store, shelf="gone", state="void")
    assert shelves.in_use(founded_store) == (
        ShelfRow("A-3", "", 0, 1),
        ShelfRow("B-01", "", 1, 0),
        ShelfRow("C-02", "", 2, 1),
    )


def test_articles_on_shelves_are_looked_up_among_those_that_are_here(founded_store: Store) -> None:
    found = [line for line in plans(lambda: shelves.in_use(founded_store), founded_store) if "repair_order" in line]
    assert found
    assert all("ix_repair_order_open" in line for line in found)


def test_a_shelf_gets_its_number_with_its_first_label_and_keeps_it(
    founded_store: Store, who: Who, parts: tuple[int, int, int]
) -> None:
    (first,) = labels.batch(founded_store, who, wanted(LabelsOf.SHELF, parts[0], parts[2]), 1)
    assert isinstance(first, ShelfLabelPaper)
    assert (first.name, first.shelf.parts) == ("C-02", 2)
    assert numbers.check(first.number) == (NumberKind.SHELF, first.number)
    every = labels.batch(founded_store, who, wanted(LabelsOf.SHELVES), 1)
    assert [each.name for each in every] == ["B-01", "C-02"]
    assert every[1].number == first.number
    assert shelves.by_number(founded_store, every[0].number) == "B-01"
    assert shelves.by_number(founded_store, numbers.build(NumberKind.SHELF, "2611", 999)) is None
    with founded_store.reading() as session:
        noted = session.scalars(select(History.new).where(History.what == "shelf.numbered")).all()
    assert noted == [first.number, every[0].number]


def test_seeing_labels_gives_no_number(founded_store: Store, who: Who, parts: tuple[int, int, int]) -> None:
    found = labels.seen(founded_store, wanted(LabelsOf.SHELVES), 1)
    assert [(each.name, each.number) for each in found] == [("B-01", "")]
    assert [each.name for each in labels.seen(founded_store, wanted(LabelsOf.LISTED), 2)] == ["Fan", "Fuse"]


def test_a_shelf_on_which_nothing_is_any_more_gets_none(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"shelf\.unknown"):
        shelves.give_numbers(founded_store, who, ["B-01"])


def test_labels_of_parts_are_of_the_chosen_or_of_the_list(
    founded_store: Store, who: Who, parts: tuple[int, int, int]
) -> None:
    chosen = labels.batch(founded_store, who, wanted(LabelsOf.CHOSEN, parts[1], parts[0]), 3)
    assert all(isinstance(each, PartLabelPaper) for each in chosen)
    assert [each.name for each in chosen] == ["Screen", "Fuse"]
    assert labels.count(founded_store, wanted(LabelsOf.LISTED)) == 3
    listed = labels.batch(founded_store, who, wanted(LabelsOf.LISTED, find="fan"), 1)
    assert [each.name for each in listed] == ["Fan"]


def test_a_list_of_one_shelf(founded_store: Store, parts: tuple[int, int, int]) -> None:
    page = stock.list_ids(founded_store, PartFilter(shelf="C-02"))
    assert page.ids == (parts[2], parts[0])


@pytest.mark.parametrize(
    ("of", "copies", "key"),
    [
        (LabelsOf.CHOSEN, 1, "label.none"),
        (LabelsOf.LISTED, 0, "label.copies"),
        (LabelsOf.LISTED, 201, "label.copies"),
        (LabelsOf.LISTED, 3, "label.too_many"),
        (LabelsOf.SHELVES, 5, "label.too_many"),
    ],
)
def test_a_slip_of_the_finger_prints_nothing(
    founded_store: Store, who: Who, parts: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch,
    of: LabelsOf, copies: int, key: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(labels, "MOST", 8)
    with pytest.raises(ShopError) as refused:
        labels.batch(founded_store, who, wanted(of), copies)
    assert refused.value.key == key
    assert {each.number for each in shelves.in_use(founded_store)} == {""}


def test_a_longer_list_than_can_be_printed_is_refused_uncounted(
    founded_store: Store, parts: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels, "MOST", 2)
    with pytest.raises(ShopError, match=r"label\.too_many"):
        labels.count(founded_store, wanted(LabelsOf.LISTED))


def test_only_who_prints_slips_prints_labels(founded_store: Store, who: Who, parts: tuple[int, int, int]) -> None:
    nobody = replace(who, roles=frozenset())
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        labels.batch(founded_store, nobody, wanted(LabelsOf.LISTED), 1)


# --- bags --------------------------------------------------------------------------------------------------------


def lines_of_history(store: Store, order_id: int) -> list[str | None]:
    with store.reading() as session:
        query = select(History.new).where(History.order_id == order_id, History.what == "paper.reprinted")
        return list(session.scalars(query.order_by(History.id)))


def test_accessories_get_labels_for_their_bags_as_often_as_wanted(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    for copy in (1, 2):
        slip = papers.reprint(founded_store, who, Document.ACCESSORY_LABEL, taken.order_id)
        assert (slip.copy, slip.order_id, slip.subject_id) == (copy, taken.order_id, taken.order_id)
    owed = [slip for slip in papers.owed(founded_store, STATION) if slip.document is Document.ACCESSORY_LABEL]
    paper = papers.paper_for(founded_store, owed[1])
    assert isinstance(paper, AccessoryLabelsPaper)
    assert (paper.card.number, paper.copy) == (taken.number, 2)
    assert {label.item.name for label in paper.labels} == set(ACCESSORIES)
    assert [(label.place, label.of, label.copy) for label in paper.labels] == [(1, 2, 2), (2, 2, 2)]
    assert lines_of_history(founded_store, taken.order_id) == ["accessory_label 1", "accessory_label 2"]


def test_nothing_came_with_it_nothing_is_labelled(founded_store: Store, who: Who) -> None:
    order_id = put_order(founded_store)
    with pytest.raises(ShopError, match=r"paper\.no_accessories"):
        papers.reprint(founded_store, who, Document.ACCESSORY_LABEL, order_id)


def test_what_is_corrected_away_before_it_is_printed_is_told(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    slip = papers.reprint(founded_store, who, Document.ACCESSORY_LABEL, taken.order_id)
    with founded_store.writing() as session:
        session.execute(delete(OrderItem))
    (found,) = papers.papers_for(founded_store, [slip])
    assert isinstance(found, ShopError)


def test_each_part_that_is_built_in_has_an_old_one(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    job.force(State.IN_REPAIR)
    fuse = put_part(founded_store, who, "Fuse", 5)
    fan = put_part(founded_store, who, "Fan", 5)
    for part in (fuse, fan):
        part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(1))
    part_use.reserve(founded_store, who, job.order_id, fan.id, Decimal(1))
    first, second, reserved = job.card.parts
    for use in (second, first):
        papers.reprint(founded_store, who, Document.OLD_PART_LABEL, use.id)
    owed = papers.owed(founded_store, STATION)
    assert [(slip.subject_id, slip.copy, slip.order_id) for slip in owed] == [
        (second.id, 1, job.order_id),
        (first.id, 1, job.order_id),
    ]
    found = papers.papers_for(founded_store, owed)
    assert all(isinstance(paper, OldPartPaper) for paper in found)
    assert [paper.use.name for paper in found if isinstance(paper, OldPartPaper)] == ["Fan", "Fuse"]
    assert lines_of_history(founded_store, job.order_id) == ["old_part_label 1", "old_part_label 1"]
    with pytest.raises(ShopError, match=r"paper\.nothing_taken_out"):
        papers.reprint(founded_store, who, Document.OLD_PART_LABEL, reserved.id)
    part_use.put_back(founded_store, who, first.id, "wrong one")
    with pytest.raises(ShopError, match=r"paper\.nothing_taken_out"):
        papers.preview_slip(founded_store, Document.OLD_PART_LABEL, first.id)


def test_a_delivery_has_as_many_labels_as_were_counted(founded_store: Store, who: Who) -> None:
    screen, belt = put_part(founded_store, who, "Screen"), put_part(founded_store, who, "Belt")
    goods = receiving.begin(founded_store, who)
    with pytest.raises(ShopError, match=r"label\.none"):
        labels.as_counted(founded_store, who, goods.id)
    for code in (screen.number, belt.number, screen.number):
        receiving.scan(founded_store, who, goods.id, code)
    line = receiving.delivery(founded_store, goods.id).lines[1]
    receiving.set_quantity(founded_store, who, goods.id, line.id, Decimal("2.5"))
    names = [paper.part.name for paper in labels.as_counted(founded_store, who, goods.id)]
    assert names == ["Screen"] * 2 + ["Belt"] * 3
    receiving.set_quantity(founded_store, who, goods.id, line.id, Decimal(1_000))
    with pytest.raises(ShopError, match=r"label\.too_many"):
        labels.as_counted(founded_store, who, goods.id)
