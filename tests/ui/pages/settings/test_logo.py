"""The logo on the settings page: chosen, pasted, dropped, seen, kept, taken off; what is no picture is told there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.models import file_store
from app.ui.desk import Desk
from app.ui.pages.settings.logo_edit import LogoEdit
from app.ui.pages.settings.profile_pane import ProfilePane
from app.workflow import Store
from app.workflow.house import logo, shop
from app.workflow.rows.shop import Who
from tests.ui.pages.settings.hands import Hands


def picture(colour: str = "red", kind: str = "PNG", size: tuple[int, int] = (300, 100)) -> bytes:
    data = BytesIO()
    Image.new("RGB", size, colour).save(data, kind)
    return data.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(picture())
    return path


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, hands: Hands) -> Callable[[Path | None], None]:
    """What the file dialog gives back, with the button pressed."""

    def press(path: Path | None) -> None:
        answer = ("" if path is None else str(path), "")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answer)
        hands.press("shop_logo_choose")

    return press


def field(hands: Hands) -> LogoEdit:
    return hands.section("shop", ProfilePane).logo


def seen(edit: LogoEdit) -> QImage:
    return edit.picture.pixmap().toImage()


def test_a_chosen_picture_is_seen_at_once_and_kept_with_the_form(
    hands: Hands, desk: Desk, founded_store: Store, choose: Callable[[Path | None], None], file: Path
) -> None:
    edit = field(hands)
    assert (edit.value(), edit.picture.text()) == ("", "no logo")
    choose(None)
    assert edit.value() == ""
    choose(file)
    assert edit.value() == picture()
    assert not seen(edit).isNull()
    assert seen(edit).size().width() <= edit.picture.width() * 2
    assert shop.shop_row(founded_store).logo == ""  # nothing is kept before F9
    hands.type("shop_phone", "021 1")
    hands.save()
    assert hands.said == ["Saved."]
    row = shop.shop_row(founded_store)
    assert (row.phone, edit.value(), desk.shop.logo) == ("021 1", row.logo, row.logo)
    assert logo.shown(founded_store) == picture()
    assert not seen(edit).isNull()
    hands.save()
    assert hands.said == ["Nothing was changed."]


def test_it_is_taken_off_again(hands: Hands, founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    desk = hands.page.desk
    desk.use_shop(shop.change_shop(founded_store, who, replace(row, logo_bytes=picture()), row.version), desk.lists)
    edit = field(hands)
    assert not seen(edit).isNull()
    hands.press("shop_logo_remove")
    assert (edit.value(), edit.picture.text(), edit.choose.hasFocus()) == ("", "no logo", True)
    hands.save()
    assert shop.shop_row(founded_store).logo == ""


def test_a_picture_is_pasted(hands: Hands, founded_store: Store) -> None:
    edit = field(hands)
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    edit.choose.setFocus()
    QTest.keyClick(edit.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.settled()
    hands.save()
    assert Image.open(BytesIO(logo.shown(founded_store))).size == (64, 32)


def test_a_file_is_dropped(hands: Hands, founded_store: Store, file: Path) -> None:
    edit = field(hands)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle, copy = QPointF(edit.rect().center()), Qt.DropAction.CopyAction
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle.toPoint(), copy, data, button, key)
    edit.dragEnterEvent(enter)
    assert enter.isAccepted()
    edit.dropEvent(QDropEvent(middle, copy, data, button, key))
    hands.settled()
    hands.save()
    assert logo.shown(founded_store) == picture()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no picture", "PNG or JPEG"),
        (picture()[:60], "damaged"),
        (picture(size=(10, 10)), "10 × 10"),
        (picture(size=(4100, 20)), "4100 × 20"),
    ],
)
def test_what_is_no_logo_is_told_under_it_and_nothing_is_lost(
    hands: Hands, founded_store: Store, choose: Callable[[Path | None], None], tmp_path: Path, data: bytes, words: str
) -> None:
    pane = hands.section("shop", ProfilePane)
    hands.type("shop_phone", "021 9")
    (tmp_path / "x.png").write_bytes(data)
    choose(tmp_path / "x.png")
    assert words in pane.form.rows["logo"].error()
    assert (pane.logo.value(), pane.form.value("phone")) == ("", "021 9")
    choose(tmp_path / "missing.png")
    assert "missing.png" in pane.form.rows["logo"].error()
    choose(tmp_path / "x.png")
    (tmp_path / "good.png").write_bytes(picture())
    choose(tmp_path / "good.png")
    assert not pane.form.rows["logo"].error()
    hands.save()
    assert shop.shop_row(founded_store).phone == "021 9"


def test_an_empty_clipboard_is_told(hands: Hands) -> None:
    pane = hands.section("shop", ProfilePane)
    pane.logo.take(QMimeData())
    assert "clipboard" in pane.form.rows["logo"].error()


def test_another_logo_from_elsewhere_is_seen_at_once(
    hands: Hands, desk: Desk, founded_store: Store, who: Who
) -> None:
    edit = field(hands)
    row = shop.shop_row(founded_store)
    after = shop.change_shop(founded_store, who, replace(row, logo_bytes=picture("blue")), row.version)
    desk.use_shop(after, desk.lists)
    hands.settled()
    assert edit.value() == after.logo
    assert seen(edit).pixelColor(9, 9).name() == "#0000ff"


def test_two_logos_at_once_are_both_told(
    hands: Hands, founded_store: Store, who: Who, choose: Callable[[Path | None], None], file: Path
) -> None:
    pane = hands.section("shop", ProfilePane)
    choose(file)
    row = shop.shop_row(founded_store)
    shop.change_shop(founded_store, who, replace(row, logo_bytes=picture("blue")), row.version)
    hands.save()
    assert "王芳" in hands.complained[0]
    assert pane.logo.value() == picture()
    assert "another picture" in pane.form.rows["logo"].note.text()
    hands.save()
    assert logo.shown(founded_store) == picture()


def test_a_logo_that_was_damaged_on_the_disk_is_told(hands: Hands, desk: Desk, founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    after = shop.change_shop(founded_store, who, replace(row, logo_bytes=picture()), row.version)
    file_store.path_of(founded_store.folder, after.logo).unlink()
    desk.use_shop(after, desk.lists)
    assert "damaged" in field(hands).picture.text()


def test_a_large_picture_never_holds_the_window(
    hands: Hands, choose: Callable[[Path | None], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from app.ui.pages.settings import logo_edit

    threads: list[Any] = []
    small = logo_edit._small  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(logo_edit, "_small", lambda data: (threads.append(threading.current_thread()), small(data))[1])
    (tmp_path / "large.jpg").write_bytes(picture(kind="JPEG", size=(4000, 4000)))
    edit = field(hands)
    choose(tmp_path / "large.jpg")
    assert not seen(edit).isNull()
    assert threads
    assert threading.main_thread() not in threads
