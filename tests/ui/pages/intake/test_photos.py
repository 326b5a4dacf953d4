"""Photos at the counter: taken before there is an order, kept with the draft, and the order's when it is saved."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models import file_store
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.files import care
from app.ui.pages.intake import codec
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.intake.state import Draft, IntakeState, blank, is_blank
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.files import NewFile, TakenFrom
from app.workflow.rows.kinds import State
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.photos import photo

Settled = Callable[[], None]
FILE = NewFile("ab" * 32, 5, "image/jpeg", "a.jpg", datetime(2026, 11, 16, 2, 3, tzinfo=UTC), TakenFrom.CAMERA)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settled: Settled) -> Iterator[IntakePage]:
    made = IntakePage(desk)
    made.resize(1366, 610)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def camera(tmp_path: Path) -> Callable[[str], str]:
    (tmp_path / "camera").mkdir()

    def take(name: str) -> str:
        path = tmp_path / "camera" / name
        path.write_bytes(photo(name))
        return str(path)

    return take


def bring(page: IntakePage, *paths: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    page.form.photos.gallery.drop(data)


def names(page: IntakePage) -> list[str]:
    return [tile.file.name for tile in page.form.photos.shelf.tiles]


def fill(page: IntakePage, **changes: object) -> None:
    """What F9 needs, on the form; the photos stay."""
    state = page.form.state()
    typed = replace(intake_input(**changes), files=state.entries[state.current].input.files)
    entries = list(state.entries)
    entries[state.current] = replace(entries[state.current], input=typed, promise_by_hand=True)
    page.form.fill(IntakeState(typed.customer, tuple(entries), state.current))


def orders(store: Store) -> list[int]:
    return list(reversed(cards.list_ids(store, CardFilter(states=(State.RECEIVED,))).ids))


def of(store: Store, order_id: int) -> list[str]:
    return [row.file.name for row in attachments.of_order(store, order_id)]


# --- saving


def test_photos_taken_before_the_order_are_its_photos(
    page: IntakePage, camera: Callable[[str], str], settled: Settled, founded_store: Store, desk: Desk
) -> None:
    bring(page, camera("front.jpg"), camera("back.jpg"))
    settled()
    fill(page)
    page.save()
    settled()
    page.save()  # nobody like that is known
    settled()
    (order_id,) = orders(founded_store)
    assert of(founded_store, order_id) == ["front.jpg", "back.jpg"]
    assert names(page) == []
    assert desk.drafts is not None
    assert not list(desk.drafts.glob("intake-*"))


def test_f9_while_photos_arrive_waits_for_them(
    page: IntakePage, camera: Callable[[str], str], settled: Settled, founded_store: Store
) -> None:
    fill(page)
    page.saver._asked_about = page.form.state().customer
    bring(page, *(camera(f"{n}.jpg") for n in range(5)))
    page.save()
    assert orders(founded_store) == []
    settled()
    (order_id,) = orders(founded_store)
    assert len(of(founded_store, order_id)) == 5


def test_each_article_keeps_its_own_photos(
    page: IntakePage, camera: Callable[[str], str], settled: Settled, founded_store: Store
) -> None:
    fill(page)
    page.saver._asked_about = page.form.state().customer
    bring(page, camera("phone.jpg"))
    page.next_article()  # F5 while it is still on its way
    settled()
    assert names(page) == []
    fill(page, article=replace(intake_input().article, serial="", model="iPad"))
    page.saver._asked_about = page.form.state().customer
    bring(page, camera("tablet.jpg"))
    settled()
    page.form.show_article(0)
    assert names(page) == ["phone.jpg"]
    page.save()
    settled()
    each = [of(founded_store, order_id) for order_id in sorted(orders(founded_store))]
    assert each == [["phone.jpg"], ["tablet.jpg"]]


def test_a_photo_that_is_gone_is_said_and_nothing_is_saved(
    page: IntakePage, camera: Callable[[str], str], settled: Settled, founded_store: Store, desk: Desk
) -> None:
    said: list[str] = []
    desk.complained.connect(said.append)
    fill(page)
    page.saver._asked_about = page.form.state().customer
    bring(page, camera("lost.jpg"))
    settled()
    file_store.path_of(founded_store.folder, page.form.photos.shelf.tiles[0].file.sha).unlink()
    page.save()
    settled()
    assert orders(founded_store) == []
    assert said == ["lost.jpg is missing in the shop's files. Put back a backup or add it."]
    assert names(page) == ["lost.jpg"]


# --- drafts


def test_a_photo_alone_is_worth_a_draft_and_comes_back(
    page: IntakePage, desk: Desk, camera: Callable[[str], str], settled: Settled, founded_store: Store, qtbot: QtBot
) -> None:
    bring(page, camera("a.jpg"))
    settled()
    assert not page.form.empty
    assert page.park()
    settled()
    assert names(page) == []
    again = IntakePage(desk)
    qtbot.addWidget(again)
    settled()
    (draft,) = again._drafts
    again.take_up(draft)
    settled()
    assert names(again) == ["a.jpg"]
    assert again.form.photos.shelf.files() == draft.state.entries[0].input.files


def test_what_a_draft_names_is_not_swept(
    page: IntakePage, desk: Desk, camera: Callable[[str], str], settled: Settled, founded_store: Store, who: Who
) -> None:
    bring(page, camera("a.jpg"))
    settled()
    page.park()
    settled()
    stray = file_keeping.keep(founded_store, who, photo("stray"), "b.jpg")
    for _sha, path in file_store.all_kept(founded_store.folder):
        os.utime(path, (1, 1))
    assert care.look_after(founded_store, desk.drafts).well
    kept = {sha for sha, _path in file_store.all_kept(founded_store.folder)}
    assert stray.sha not in kept
    assert len(kept) == 1


def test_a_draft_keeps_photos_through_json() -> None:
    typed = replace(blank().input, files=(FILE, replace(FILE, taken_at=None, taken_from=TakenFrom.UNKNOWN)))
    draft = Draft("ab", datetime(2026, 11, 16, tzinfo=UTC), True, IntakeState(entries=(replace(blank(), input=typed),)))
    back = codec.from_plain(json.loads(json.dumps(codec.to_plain(draft))))
    assert back is not None
    assert back.state.entries[0].input.files == typed.files
    assert not is_blank(back.state.entries[0])


@pytest.mark.parametrize(
    "files",
    [None, 7, "x", [3], [{}], [{"sha": "../../etc", "size": 3}], [{"sha": "a" * 64}], [{"sha": "Z" * 64, "size": 1}]],
)
def test_strange_photos_in_a_draft_are_left_out(files: object) -> None:
    plain = json.loads(json.dumps(codec.to_plain(Draft("ab", FILE.taken_at, True, IntakeState(entries=(blank(),))))))  # type: ignore[arg-type]
    plain["state"]["entries"][0]["input"]["files"] = files
    back = codec.from_plain(plain)
    assert back is not None
    assert back.state.entries[0].input.files == ()


# --- in its place


def test_ctrl_v_in_a_field_pastes_words_and_elsewhere_a_photo(
    page: IntakePage, camera: Callable[[str], str], settled: Settled
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(camera("a.jpg"))])
    QGuiApplication.clipboard().setMimeData(data)
    page.form.photos.gallery.add_button.setFocus()
    QTest.keyClick(page.form.photos.gallery.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert names(page) == ["a.jpg"]
    QGuiApplication.clipboard().setText("words")  # and no longer what Python has made: it would outlive it
    page.form.customer.search.setFocus()
    QTest.keyClick(page.form.customer.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.form.customer.search.text() == "words"
    assert names(page) == ["a.jpg"]


def test_while_an_order_is_corrected_its_card_has_the_photos(
    page: IntakePage, settled: Settled, founded_store: Store, who: Who
) -> None:
    from app.workflow.counter import intake

    taken = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    page.show_subject("correct", taken.order_id)
    settled()
    assert page.saver.correcting is not None
    assert page.form.photos.isHidden()
    page.step_back()
    assert not page.form.photos.isHidden()
