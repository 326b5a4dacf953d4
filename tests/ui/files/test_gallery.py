"""The gallery: adding by every way, looking, naming, removing and undoing, with keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models import file_store
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.files import outside
from app.ui.files.gallery import Gallery
from app.ui.files.shelf import KeptShelf
from app.ui.words import translate
from app.workflow.files import attachments
from app.workflow.rows.files import FileRow, FilesOf, Subject
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.photos import HEIC, PDF, photo
from tests.ui.conftest import FakePrinting
from tests.ui.files.conftest import stage

Settled = Callable[[], None]
Add = Callable[[str, bytes], FileRow]
Names = Callable[[], list[str]]
Camera = Callable[[str], Path]


def names(gallery: Gallery) -> list[str]:
    return [tile.file.name for tile in gallery.tiles.tiles]


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def read_again(gallery: Gallery, settled: Settled) -> None:
    assert isinstance(gallery.shelf, KeptShelf)
    gallery.shelf.read()
    settled()


def choose(gallery: Gallery, *rows: int) -> None:
    gallery.view.clearSelection()
    for row in rows:
        gallery.view.selectionModel().select(
            gallery.tiles.index(row), gallery.view.selectionModel().SelectionFlag.Select
        )
    gallery.view.setFocus()


def drop(on: QWidget, data: QMimeData) -> bool:
    """What the system sends when something is let go over a widget; whether it was taken."""
    where, copy = QPointF(on.rect().center()), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(on, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(on, QDropEvent(where, copy, data, left, none))
    return True


# --- empty and filled


def test_an_empty_gallery_says_how_to_begin(gallery: Gallery) -> None:
    assert gallery.view.isHidden()
    assert gallery.empty.text() == "No photos yet. Drop or paste (Ctrl+V) them here, or press Alt+I."
    assert gallery.tools.isHidden()


def test_tiles_say_when_each_was_taken(gallery: Gallery, add: Add, settled: Settled, tmp_path: Path) -> None:
    add("a.jpg", photo())
    add("b.png", photo(taken="", kind="PNG"))
    read_again(gallery, settled)
    index = gallery.tiles.index
    assert index(0).data().splitlines() == ["a.jpg", "taken 10:03 (camera)"]
    assert index(1).data().splitlines() == ["b.png", "added 10:00, time unknown"]
    told = index(0).data(Qt.ItemDataRole.AccessibleTextRole).splitlines()
    assert told[:3] == ["a.jpg", "taken Mon 16 Nov 10:03 (camera)", "JPEG, 2 kB"]
    assert told[3] == "added Mon 16 Nov 10:00 by 王芳"


def test_small_pictures_come_from_behind_the_window(gallery: Gallery, add: Add, settled: Settled, qtbot: QtBot) -> None:
    add("a.jpg", photo(colour="red"))
    read_again(gallery, settled)
    index = gallery.tiles.index(0)

    def drawn() -> bool:
        image = index.data(Qt.ItemDataRole.DecorationRole).toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2).red() > 200

    qtbot.waitUntil(drawn)


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [("b.heic", HEIC, "HEIC photo: no preview here"), ("i.pdf", PDF, "PDF"), ("x.exe", b"MZ", "File")],
)
def test_what_is_no_picture_stands_there_too(
    gallery: Gallery, add: Add, settled: Settled, name: str, content: bytes, word: str
) -> None:
    add(name, content)
    read_again(gallery, settled)
    assert word in gallery.tiles.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert not gallery.tiles.index(0).data(Qt.ItemDataRole.DecorationRole).isNull()


def middle(gallery: Gallery, row: int = 0) -> QColor:
    """The colour in the middle of a tile's picture."""
    image = gallery.tiles.index(row).data(Qt.ItemDataRole.DecorationRole).toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_a_papers_first_page_is_seen(
    gallery: Gallery, add: Add, settled: Settled, printing: FakePrinting, qtbot: QtBot
) -> None:
    printing.page = photo(kind="PNG", colour="red")
    add("a.jpg", photo())
    add("invoice.pdf", PDF)
    read_again(gallery, settled)
    qtbot.waitUntil(lambda: middle(gallery, 1).red() > 200)
    gallery.focus()
    gallery.open_viewer()
    viewer = gallery._viewer
    assert viewer is not None
    viewer.step(1)
    settled()
    assert not viewer.item.pixmap().isNull()
    assert "the first page" in viewer.facts.text()
    assert printing.sizes[-1] == (gallery.window().width(), gallery.window().height())


@pytest.mark.parametrize(("name", "content"), [("b.heic", HEIC), ("locked.pdf", PDF)])
def test_what_stands_in_for_a_preview_says_what_opens_it(
    gallery: Gallery, add: Add, settled: Settled, printing: FakePrinting, name: str, content: bytes
) -> None:
    add(name, content)
    add("x.exe", b"MZ")
    read_again(gallery, settled)
    told, plain = (gallery.tiles.index(row).data(Qt.ItemDataRole.DecorationRole).toImage() for row in (0, 1))

    def written(image: QImage) -> bool:
        """Whether anything stands in the lowest third, where the words are."""
        low = range(image.height() * 2 // 3 + 8, image.height())
        return any(image.pixelColor(x, y).alpha() > 0 for y in low for x in range(image.width()))

    assert written(told)
    assert not written(plain)
    assert gallery.tiles.trouble(gallery.tiles.tiles[0]) == ""
    gallery.focus()
    gallery.open_viewer()
    settled()
    assert [path.name for path in printing.opened] == [name]


def test_a_missing_and_a_damaged_photo_are_told_in_their_place(
    gallery: Gallery, add: Add, settled: Settled, founded_store: Store, qtbot: QtBot
) -> None:
    missing, damaged = add("gone.jpg", photo("1")), add("hurt.jpg", photo("2"))
    file_store.path_of(founded_store.folder, missing.file.sha).unlink()
    file_store.path_of(founded_store.folder, damaged.file.sha).write_bytes(photo("other"))
    read_again(gallery, settled)

    def told(row: int) -> str:
        return gallery.tiles.index(row).data().splitlines()[-1]

    qtbot.waitUntil(lambda: told(0) == "Missing. Put back a backup, or add it again.")
    qtbot.waitUntil(lambda: told(1) == "Damaged. Put back a backup, or add it again.")


@pytest.mark.parametrize("content", [b"\xff\xd8\xffnothing", photo(kind="PNG")[:200], b"GIF89a", b"BMxxxx"])
def test_a_broken_picture_is_kept_and_said_to_be_one(
    gallery: Gallery, add: Add, settled: Settled, qtbot: QtBot, content: bytes, qtlog: object
) -> None:
    add("broken.jpg", content)
    read_again(gallery, settled)
    qtbot.waitUntil(lambda: gallery.tiles.index(0).data().endswith("Can't be shown: the picture is broken."))


test_a_broken_picture_is_kept_and_said_to_be_one = pytest.mark.qt_log_ignore(".*", extend=True)(
    test_a_broken_picture_is_kept_and_said_to_be_one
)


# --- adding


def test_the_file_dialog_adds_several(
    gallery: Gallery, camera: Camera, settled: Settled, files_of: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [str(camera(f"{n}.jpg")) for n in range(3)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (paths, ""))
    gallery.add_button.click()
    settled()
    assert names(gallery) == files_of() == ["0.jpg", "1.jpg", "2.jpg"]
    assert gallery.told.isHidden()


def test_a_drop_anywhere_is_taken_and_never_moves_the_file(
    gallery: Gallery, camera: Camera, settled: Settled, files_of: Names
) -> None:
    path = camera("a.jpg")
    said: list[str] = []
    gallery.tiles.rowsInserted.connect(lambda: said.append(gallery.told.text()))
    data = urls(path)  # an event only points to it
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move, both = Qt.DropAction.MoveAction, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    only_moved = QDragEnterEvent(QPoint(5, 5), move, data, left, none)
    only_moved.ignore()
    QApplication.sendEvent(gallery.window(), only_moved)
    assert not only_moved.isAccepted()
    enter = QDragEnterEvent(QPoint(5, 5), both, data, left, none)
    QApplication.sendEvent(gallery.window(), enter)
    assert enter.dropAction() is Qt.DropAction.CopyAction
    assert gallery.told.text() == "Let go: they are added here."
    QApplication.sendEvent(gallery.window(), QDragLeaveEvent())
    assert gallery.told.isHidden()
    assert drop(gallery.window(), urls(path))
    settled()
    assert files_of() == ["a.jpg"]
    assert said == [""]
    assert path.exists()


def test_a_drop_onto_a_field_is_a_photo_not_a_path(desk: Desk, gallery: Gallery, qtbot: QtBot) -> None:
    page, line = QWidget(), QLineEdit()
    line.setParent(page)
    got: list[QMimeData] = []
    from app.ui.files.dropping import DropPlace

    DropPlace(page, got.append, lambda: True)
    qtbot.addWidget(page)
    assert drop(line, urls(Path("/tmp/a.jpg")))
    assert len(got) == 1
    assert line.text() == ""
    words = QMimeData()
    words.setText("from another program")
    assert drop(line, words)
    assert line.text() == "from another program"


def test_what_cannot_be_taken_is_told_and_the_rest_is_added(
    gallery: Gallery, camera: Camera, settled: Settled, files_of: Names, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    data = urls(camera("a.jpg"), tmp_path, empty, tmp_path / "gone.jpg", camera("b.jpg"))
    data.setUrls([*data.urls(), QUrl("https://example.org/c.jpg")])
    drop(gallery.window(), data)
    settled()
    assert files_of() == ["a.jpg", "b.jpg"]
    assert gallery.told.text().splitlines() == [
        "example.org is on the internet. Save it on this PC first, then add it.",
        f"{tmp_path.name} is a folder. Choose the files in it.",
        "empty.jpg is empty.",
        "gone.jpg is not there any more.",
    ]


def test_the_same_photo_twice_is_told(gallery: Gallery, camera: Camera, settled: Settled, files_of: Names) -> None:
    path = camera("a.jpg")
    drop(gallery.window(), urls(path))
    settled()
    drop(gallery.window(), urls(path))
    settled()
    assert files_of() == ["a.jpg"]
    assert gallery.told.text() == "a.jpg is here already: a.jpg, added Mon 16 Nov 10:00 by 王芳."


def test_a_picture_on_the_clipboard_is_pasted(
    gallery: Gallery, settled: Settled, files_of: Names, qtbot: QtBot, founded_store: Store, taken: TakenIn
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    gallery.add_button.setFocus()
    qtbot.keyClick(gallery.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert files_of() == ["Pasted 2026-11-16 10-00-00.png"]
    assert attachments.of_order(founded_store, taken.order_id)[0].file.media_type == "image/png"


def test_files_on_the_clipboard_are_pasted(
    gallery: Gallery, settled: Settled, files_of: Names, camera: Camera
) -> None:
    QGuiApplication.clipboard().setMimeData(urls(camera("a.jpg"), camera("b.jpg")))
    gallery.paste()
    settled()
    assert files_of() == ["a.jpg", "b.jpg"]


def test_words_on_the_clipboard_are_no_picture(gallery: Gallery, settled: Settled, files_of: Names) -> None:
    QGuiApplication.clipboard().setText("words")
    gallery.paste()
    settled()
    assert files_of() == []
    assert gallery.told.text() == "There is no picture and no file on the clipboard."


def test_adding_is_stopped_between_two_files(
    gallery: Gallery, settled: Settled, files_of: Names, camera: Camera, qtbot: QtBot
) -> None:
    gallery.adder.moved.connect(lambda done, _of, _name: gallery.line.stop.click() if done == 1 else None)
    drop(gallery.window(), urls(*(camera(f"{n}.jpg") for n in range(5))))
    settled()
    assert files_of() == ["0.jpg"]
    assert gallery.told.text() == "Stopped: 1.jpg was not added."
    assert not gallery.adder.busy


def test_what_is_brought_belongs_to_what_was_shown_then(
    gallery: Gallery, settled: Settled, files_of: Names, camera: Camera
) -> None:
    assert isinstance(gallery.shelf, KeptShelf)
    drop(gallery.window(), urls(camera("a.jpg"), camera("b.jpg")))
    gallery.shelf.show_nothing()
    settled()
    assert files_of() == ["a.jpg", "b.jpg"]
    assert names(gallery) == []


def test_nobody_signed_in_adds_nothing(gallery: Gallery, desk: Desk, camera: Camera, files_of: Names) -> None:
    desk.sign_in(None)
    assert not gallery.add_button.isEnabled()
    assert not drop(gallery.window(), urls(camera("a.jpg")))
    assert files_of() == []


def test_a_fault_of_ours_does_not_hold_up_the_rest(
    gallery: Gallery, settled: Settled, files_of: Names, camera: Camera, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    attach = attachments.attach

    def broken(store: Store, who: Who, subject: Subject, source: Path, name: str, stopped: object) -> FileRow:
        if name == "a.jpg":
            raise ZeroDivisionError
        return attach(store, who, subject, source, name)

    monkeypatch.setattr(attachments, "attach", broken)
    with qtbot.captureExceptions() as caught:
        drop(gallery.window(), urls(camera("a.jpg"), camera("b.jpg")))
        settled()
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    assert files_of() == ["b.jpg"]
    assert not gallery.adder.busy


# --- keys


def test_enter_looks_and_esc_comes_back_to_the_same_tile(
    gallery: Gallery, add: Add, settled: Settled, qtbot: QtBot
) -> None:
    for number in range(3):
        add(f"{number}.jpg", photo(str(number)))
    read_again(gallery, settled)
    gallery.focus()
    qtbot.keyClick(gallery.view, Qt.Key.Key_Return)
    viewer = gallery._viewer
    assert viewer is not None
    assert viewer.isVisible()
    assert viewer.words.text() == "1 of 3 · 0.jpg"
    assert viewer.facts.text() == "taken Mon 16 Nov 10:03 (camera) · JPEG · 2 kB"
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.words.text() == "3 of 3 · 2.jpg"
    settled()
    assert not viewer.item.pixmap().isNull()
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_R)
    settled()
    assert viewer.view.transform().m11() == pytest.approx(0, abs=1e-6)
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert viewer.isHidden()
    assert viewer.item.pixmap().isNull()
    assert gallery.view.hasFocus()
    assert gallery.view.currentIndex().row() == 2


def test_the_viewer_says_what_it_cannot_show(
    gallery: Gallery, add: Add, settled: Settled, founded_store: Store
) -> None:
    row = add("a.jpg", photo())
    add("b.heic", HEIC)
    read_again(gallery, settled)
    file_store.path_of(founded_store.folder, row.file.sha).unlink()
    gallery.focus()
    gallery.open_viewer()
    settled()
    viewer = gallery._viewer
    assert viewer is not None
    assert viewer.trouble.text() == "a.jpg is missing in the shop's files. Put back a backup or add it."
    viewer.step(1)
    assert viewer.trouble.text() == "HEIC photo: no preview here. Enter on its tile opens it with this PC."
    assert not viewer.buttons["nearer"].isEnabled()


def test_the_viewer_goes_with_its_page(gallery: Gallery, add: Add, settled: Settled) -> None:
    add("a.jpg", photo())
    read_again(gallery, settled)
    gallery.focus()
    gallery.open_viewer()
    viewer = gallery._viewer
    assert viewer is not None
    gallery.hide()
    assert viewer.isHidden()


def test_del_asks_and_the_removal_can_be_undone(
    gallery: Gallery, add: Add, settled: Settled, files_of: Names, qtbot: QtBot
) -> None:
    for number in range(3):
        add(f"{number}.jpg", photo(str(number)))
    read_again(gallery, settled)
    choose(gallery, 0, 2)
    qtbot.keyClick(gallery.view, Qt.Key.Key_Delete)
    assert gallery.ask.question.text() == translate("Files", "Remove %n file(s)?", 2)
    assert gallery.step_back()
    assert files_of() == ["0.jpg", "1.jpg", "2.jpg"]
    choose(gallery, 0, 2)
    qtbot.keyClick(gallery.view, Qt.Key.Key_Delete)
    qtbot.keyClick(gallery.ask.yes, Qt.Key.Key_Return)
    settled()
    assert files_of() == names(gallery) == ["1.jpg"]
    assert gallery.told.text() == translate("Files", "%n file(s) removed", 2)
    assert gallery.view.hasFocus()
    qtbot.keyClick(gallery.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert files_of() == names(gallery) == ["0.jpg", "1.jpg", "2.jpg"]
    assert gallery.undo.isHidden()


def test_insert_opens_the_dialog(
    gallery: Gallery, add: Add, settled: Settled, files_of: Names, camera: Camera, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    add("a.jpg", photo())
    read_again(gallery, settled)
    path = str(camera("b.jpg"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([path], ""))
    gallery.focus()
    qtbot.keyClick(gallery.view, Qt.Key.Key_Insert)
    settled()
    assert files_of() == ["a.jpg", "b.jpg"]


def test_name_note_report_and_article_by_key(
    gallery: Gallery, add: Add, settled: Settled, qtbot: QtBot, founded_store: Store, taken: TakenIn
) -> None:
    add("a.jpg", photo())
    read_again(gallery, settled)
    choose(gallery, 0)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(gallery.view, Qt.Key.Key_E, control)
    gallery.form.form.set_values({"name": "screen.jpg", "note": "crack"})
    gallery.form.agree()
    settled()
    qtbot.keyClick(gallery.view, Qt.Key.Key_R, control)
    settled()
    assert gallery.tools.buttons["report"].text() == "Ctrl+R  Not on the report"
    qtbot.keyClick(gallery.view, Qt.Key.Key_T, control)
    settled()
    (row,) = attachments.of_order(founded_store, taken.order_id)
    assert (row.file.name, row.note, row.on_report) == ("screen.jpg", "crack", True)
    assert row.subject == Subject(FilesOf.ARTICLE, taken.article_id)
    told = gallery.tiles.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "● on the report\n◆ with the article" in told


def test_a_late_save_keeps_what_was_typed(
    gallery: Gallery, add: Add, settled: Settled, founded_store: Store, who: Who
) -> None:
    row = add("a.jpg", photo())
    read_again(gallery, settled)
    choose(gallery, 0)
    gallery.describe()
    attachments.describe(founded_store, who, row.id, row.version, "theirs.jpg", "")
    gallery.form.form.set_values({"name": "mine.jpg", "note": ""})
    gallery.form.agree()
    settled()
    assert gallery.form.asking()
    assert gallery.form.form.value("name") == "mine.jpg"
    assert "changed this" in gallery.form.problem.text()


def test_who_may_not_remove_is_not_offered_it(gallery: Gallery, add: Add, settled: Settled, desk: Desk) -> None:
    add("a.jpg", photo())
    desk.sign_in(Who(1, "赵敏", frozenset((Role.CASHIER,)), "pc-test"))
    read_again(gallery, settled)
    choose(gallery, 0)
    assert gallery.tools.buttons["remove"].isHidden()
    gallery.ask_remove()
    assert not gallery.ask.asking()


# --- out


def test_copies_are_saved_one_by_name_several_into_a_folder(
    gallery: Gallery, add: Add, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        add(f"{number}.jpg", photo(str(number)))
    read_again(gallery, settled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "one.jpg"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "many"))
    (tmp_path / "many").mkdir()
    choose(gallery, 0)
    gallery.save_as()
    choose(gallery, 0, 1)
    gallery.save_as()
    settled()
    assert (tmp_path / "one.jpg").read_bytes() == photo("0")
    assert sorted(path.name for path in (tmp_path / "many").iterdir()) == ["0.jpg", "1.jpg"]


def test_a_paper_is_opened_by_its_program_and_a_program_is_not(
    gallery: Gallery, add: Add, settled: Settled, printing: FakePrinting
) -> None:
    add("invoice.pdf", PDF)
    add("setup.exe", b"MZ")
    read_again(gallery, settled)
    gallery.focus()
    gallery.open_viewer()
    settled()
    assert [path.name for path in printing.opened] == ["invoice.pdf"]
    assert printing.opened[0].read_bytes() == PDF
    choose(gallery, 1)
    assert gallery.tools.buttons["open"].isHidden()
    with pytest.raises(ShopError, match=r"file\.not_opened"):
        outside.open_outside(gallery.desk, gallery, gallery.chosen()[0].file)


# --- an intake's


def test_an_intakes_photos_are_kept_at_once_and_told_when_doubled(
    new_gallery: Gallery, camera: Camera, settled: Settled, founded_store: Store
) -> None:
    path = camera("a.jpg")
    drop(new_gallery.window(), urls(path))
    settled()
    drop(new_gallery.window(), urls(path, camera("b.jpg")))
    settled()
    assert names(new_gallery) == ["a.jpg", "b.jpg"]
    assert new_gallery.told.text() == "a.jpg is here already."
    assert new_gallery.tiles.index(0).data() == "10:03 (camera)"
    assert len(list(file_store.all_kept(founded_store.folder))) == 2


def test_an_intakes_photos_are_renamed_removed_and_brought_back(
    new_gallery: Gallery, camera: Camera, settled: Settled, qtbot: QtBot
) -> None:
    drop(new_gallery.window(), urls(camera("a.jpg"), camera("b.jpg")))
    settled()
    choose(new_gallery, 0)
    new_gallery.describe()
    assert "note" not in new_gallery.form.form.rows
    new_gallery.form.form.set_values({"name": " "})
    new_gallery.form.agree()
    assert new_gallery.form.asking()
    new_gallery.form.form.set_values({"name": "front.jpg"})
    new_gallery.form.agree()
    assert names(new_gallery) == ["front.jpg", "b.jpg"]
    choose(new_gallery, 0)
    new_gallery.ask_remove()
    new_gallery.ask.agree()
    assert names(new_gallery) == ["b.jpg"]
    new_gallery.bring_back()
    assert names(new_gallery) == ["front.jpg", "b.jpg"]


def test_a_gallery_that_is_closed_meanwhile_does_no_harm(
    desk: Desk, camera: Camera, settled: Settled, qtbot: QtBot, taken: TakenIn, files_of: Names
) -> None:
    shelf = KeptShelf(desk)
    made = Gallery(desk, shelf, "Photos")
    page = stage(qtbot, made)
    shelf.show_order(taken.order_id, taken.article_id)
    settled()
    drop(page, urls(*(camera(f"{n}.jpg") for n in range(4))))
    page.close()
    page.deleteLater()
    settled()
    assert files_of()[:1] == ["0.jpg"]
