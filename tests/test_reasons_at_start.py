"""A shop from before there were lists of reasons gets them when it is opened, once, and every page offers them."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import delete, func, select

from app.models import Reason
from app.models.store import open_store
from app.places import places_for
from app.workflow.rows.kinds import ReasonKind
from app.workflow.seeds.reasons import REASONS
from tests import programs
from tests.programs import Make, settle

make = programs.make
shop_folder = programs.shop_folder


def test_an_older_shop_is_given_its_reasons(make: Make, qtbot: QtBot, shop_folder: Path) -> None:
    store = open_store(places_for(shop_folder).data, create=False)
    with store.writing() as session:
        assert session.scalar(select(func.count()).select_from(Reason))
        session.execute(delete(Reason))
    store.close()
    program = make(shop_folder)
    settle(qtbot, program)
    assert program.desk is not None
    offered = program.desk.lists.reasons_for(ReasonKind.VOID)
    assert [(each.en, each.zh) for each in offered] == list(REASONS[ReasonKind.VOID])
    with program.store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Reason)) == sum(len(each) for each in REASONS.values())
