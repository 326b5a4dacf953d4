"""A promise for when the shop is closed: warned of quietly, at intake and on the card, never refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.closed_warning import ClosedWarning
from app.ui.widgets import Form, MomentEdit

OPEN = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)  # 17:00 in Shanghai, closing is at 18:00
LATE = OPEN + timedelta(hours=3)


def form_of(desk: Desk, qtbot: QtBot) -> Form:
    form = Form(desk.sentence)
    qtbot.addWidget(form)
    form.add("promised_at", "Promised", MomentEdit(desk.formats))
    ClosedWarning(desk, form, "promised_at")
    return form


def test_it_comes_and_goes(desk: Desk, founded_store: Store, qtbot: QtBot) -> None:
    form = form_of(desk, qtbot)
    row = form.rows["promised_at"]
    form.set_value("promised_at", LATE)
    qtbot.waitUntil(lambda: "closed" in row.hint_text)
    assert row.note.isVisibleTo(form)
    assert not row.error()
    form.check()
    form.set_value("promised_at", OPEN)
    assert not row.hint_text  # at once: it was about another time
    form.set_value("promised_at", LATE)
    qtbot.waitUntil(lambda: "closed" in row.hint_text)
    form.set_value("promised_at", None)
    assert not row.hint_text


def test_both_forms_have_it(desk: Desk, qtbot: QtBot) -> None:
    from app.ui.pages.cards.open_card import OpenCard
    from app.ui.pages.cards.promise import Promises
    from app.ui.pages.intake.service_part import ServicePart

    owner = QWidget()
    qtbot.addWidget(owner)
    service, promises = ServicePart(desk), Promises(OpenCard(desk, owner))
    for part, form in ((service, service.form), (promises, promises.ask.form)):
        qtbot.addWidget(part)
        form.set_value("promised_at", LATE)
        qtbot.waitUntil(lambda form=form: "closed" in form.rows["promised_at"].hint_text)
