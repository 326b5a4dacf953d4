"""Questions asked the short way: the answer is a session's, whatever the columns; what goes wrong is told as ever."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import bindparam, select, text, union, update
from sqlalchemy.dialects import postgresql, sqlite

from app import workflow
from app.errors import Damaged, ShopError
from app.models import Article, Customer, PartBalance, Shop, Staff, plain
from app.models.base import Moment
from app.models.question import ByKeys, Change, Question
from app.workflow import Store
from tests.conftest import Clock

LATER = Question(
    select(Staff.id, Staff.name, Staff.left_at).where(Staff.left_at > bindparam("at", type_=Moment)).order_by(Staff.id)
)
ALL = Question(select(Staff.id, Staff.name).order_by(Staff.id))


def test_cells_are_what_a_session_brings(founded_store: Store, clock: Clock) -> None:
    with founded_store.writing() as session:
        session.add(Customer(name="张伟明", since=clock.now))
        session.flush()
        session.add(Article(customer_id=1, category_id=1, bought_on=date(2026, 2, 28), sold_here=True))
        session.add(Article(customer_id=1, category_id=1))
    statement = (
        select(Article.id, Article.bought_on, Article.sold_here, Article.merged_into, Customer.since, Customer.name)
        .join(Customer, Customer.id == Article.customer_id)
        .order_by(Article.id)
    )
    with founded_store.reading() as session:
        found = Question(statement).all(session)
        assert found == [tuple(row) for row in session.execute(statement)]
    assert found[0] == (1, date(2026, 2, 28), True, None, clock.now, "张伟明")
    assert [type(cell) for cell in found[0]] == [int, date, bool, type(None), datetime, str]


def test_values_go_by_their_names(founded_store: Store, clock: Clock) -> None:
    start = clock.now
    with founded_store.writing() as session:
        session.add(Staff(name="李", roles="", pin_hash="", left_at=start))
        session.add(Staff(name="王", roles="", pin_hash="", left_at=start + timedelta(minutes=1)))
    with founded_store.reading() as session:
        assert [row[1] for row in LATER.all(session, at=start)] == ["王"]
        assert LATER.first(session, at=start + timedelta(minutes=1)) is None
        for values in ({}, {"at": start, "more": 1}):
            with pytest.raises(TypeError):
                LATER.all(session, **values)
        with pytest.raises(KeyError):
            LATER.all(session, other=start)


def test_the_same_name_is_one_value(founded_store: Store) -> None:
    """Asked twice in one question, and in both halves of a union."""
    here = select(Staff.name).where(Staff.id == bindparam("id"))
    there = select(Shop.country).where(Shop.id == bindparam("id"))
    with founded_store.reading() as session:
        assert set(Question(union(here, there)).all(session, id=1)) == {("王芳",), ("CN",)}


def test_a_writer_sees_what_it_has_not_flushed_yet(founded_store: Store) -> None:
    with founded_store.writing() as session:
        session.add(Staff(name="new", roles="", pin_hash=""))
        assert [name for _, name in ALL.all(session)] == ["王芳", "new"]
    with founded_store.reading() as session:
        session.add(Staff(name="never", roles="", pin_hash=""))
        assert [name for _, name in ALL.all(session)] == ["王芳", "new"]


def test_a_reader_has_one_picture(founded_store: Store) -> None:
    with founded_store.reading() as session:
        before = ALL.all(session)
        with founded_store.writing() as other:
            other.add(Staff(name="new", roles="", pin_hash=""))
        assert ALL.all(session) == before


def test_every_question_of_the_workflow_can_be_put_to_postgresql_too() -> None:
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(workflow.__path__, "app.workflow.")]
    questions = {id(each): each for module in modules for each in vars(module).values() if isinstance(each, Question)}
    words = [(each.sql(postgresql.dialect()), each.sql(sqlite.dialect())) for each in questions.values()]
    assert len(words) > 30
    for theirs, ours in words:
        assert theirs.count("%(") == ours.count("?") - ours.count("OFFSET ?")  # SQLite is told an offset of 0


def test_a_list_of_values_is_refused(founded_store: Store) -> None:
    several = Question(select(Staff.name).where(Staff.id.in_([1, 2])))
    with founded_store.reading() as session, pytest.raises(ValueError, match="list of values"):
        several.all(session)


def test_what_the_database_refuses_is_told(founded_store: Store) -> None:
    with founded_store.writing() as session:
        session.execute(text("DROP TABLE order_note"))
    lost = Question(select(text("1")).select_from(text("order_note")))
    with pytest.raises(Damaged, match=r"data\.damaged"), founded_store.reading() as session:
        lost.all(session)


def test_many_keys_are_asked_for_in_stretches(founded_store: Store) -> None:
    with founded_store.writing() as session:
        session.add_all(Staff(name=f"N{at}", roles="", pin_hash="") for at in range(2 * ByKeys.MANY))
    named = ByKeys(lambda keys: select(Staff.id, Staff.name).where(Staff.id.in_(keys)).order_by(Staff.id))
    with founded_store.reading() as session:
        everybody = ALL.all(session)
        ids = [row[0] for row in everybody]
        for some in (ids, ids[:1], ids[:7], ids[: ByKeys.MANY], ids[: ByKeys.MANY + 1]):
            assert named.all(session, some) == everybody[: len(some)]
        assert named.all(session, ()) == []
        assert named.all(session, (ids[3], 10_000)) == everybody[3:4]


def test_a_change_sees_what_was_not_flushed_and_tells_how_many_rows_it_met(founded_store: Store) -> None:
    called = Change(update(Staff).where(Staff.name == bindparam("old")).values(name=bindparam("new")))
    with founded_store.writing() as session:
        session.add(Staff(name="李", roles="", pin_hash=""))
        assert called.of(session, old="李", new="王") == 1
        assert called.of(session, old="李", new="王") == 0
    with founded_store.reading() as session:
        assert "王" in [row[1] for row in ALL.all(session)]


def test_a_row_that_is_added_has_its_defaults_and_is_refused_as_ever(founded_store: Store, clock: Clock) -> None:
    with founded_store.writing() as session:
        key = plain.add_row(session, Customer, {"name": "张伟明", "since": clock.now})
    with founded_store.reading() as session:
        kept = session.get_one(Customer, key)
        assert (kept.name, kept.since, kept.company, kept.version) == ("张伟明", clock.now, "", 1)
    with pytest.raises(ShopError) as refused, founded_store.writing() as session:
        plain.add_row(session, PartBalance, {"part_id": 1, "place_id": 1, "reserved": 5})
    assert refused.value.key == "data.rule_broken"
    with pytest.raises(TypeError), founded_store.writing() as session:
        plain.add_row(session, Customer, {"since": clock.now, "nowhere": 1})
