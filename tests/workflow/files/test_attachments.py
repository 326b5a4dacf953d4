"""Photos and files of orders and articles: kept, shown, changed, printed, taken away and brought back."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from app.errors import ShopError, Stale
from app.models import Attachment, KeptFile, file_store
from app.models.store import open_store
from app.printing import photos
from app.workflow import Store, history
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.files import FilesOf, NewFile, Subject, TakenFrom
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import Clock
from tests.photos import GPS_MARK, HEIC, PDF, photo
from tests.workflow.at_counter import someone, take_in

MORNING = datetime(2026, 11, 16, 2, 3, tzinfo=UTC)  # 10:03 in Shanghai


@pytest.fixture
def taken(founded_store: Store, who: Who) -> TakenIn:
    return take_in(founded_store, who)


def order(taken: TakenIn) -> Subject:
    return Subject(FilesOf.ORDER, taken.order_id)


def article(taken: TakenIn) -> Subject:
    return Subject(FilesOf.ARTICLE, taken.article_id)


def whats(store: Store, order_id: int) -> list[str]:
    with store.reading() as session:
        return [line.what for line in history.of_order(session, order_id) if line.what.startswith("file.")]


# --- adding


def test_a_photo_is_kept_with_when_it_was_taken_and_by_whom_it_was_added(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    source = tmp_path / "IMG_0001.jpg"
    source.write_bytes(photo())
    row = attachments.attach(founded_store, who, order(taken), source, source.name)
    assert (row.file.name, row.file.media_type, row.added_by) == ("IMG_0001.jpg", "image/jpeg", "王芳")
    assert (row.file.taken_at, row.file.taken_from) == (MORNING, TakenFrom.CAMERA)
    assert attachments.of_order(founded_store, taken.order_id) == (row,)
    assert file_store.path_of(founded_store.folder, row.file.sha).read_bytes() == source.read_bytes()
    assert whats(founded_store, taken.order_id) == ["file.added"]


def test_the_cameras_own_zone_counts_before_the_shops(founded_store: Store, who: Who, taken: TakenIn) -> None:
    content = photo(taken="2026:11:16 10:03:00", offset="+01:00")
    row = attachments.attach(founded_store, who, order(taken), content, "a.jpg")
    assert row.file.taken_at == datetime(2026, 11, 16, 9, 3, tzinfo=UTC)


def test_without_a_camera_the_files_own_time_is_taken(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    source = tmp_path / "scan.png"
    source.write_bytes(photo(taken="", kind="PNG"))
    os.utime(source, (1_790_000_000, 1_790_000_000))
    row = attachments.attach(founded_store, who, order(taken), source, source.name)
    assert row.file.taken_at == datetime.fromtimestamp(1_790_000_000, UTC)
    assert row.file.taken_from is TakenFrom.FILE


def test_of_a_paste_nobody_knows_when_it_was_taken(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(taken="", kind="PNG"), "Pasted.png")
    assert (row.file.taken_at, row.file.taken_from) == (None, TakenFrom.UNKNOWN)


def test_the_same_file_twice_is_told_not_doubled(founded_store: Store, who: Who, taken: TakenIn) -> None:
    first = attachments.attach(founded_store, who, order(taken), PDF, "invoice.pdf")
    with pytest.raises(ShopError, match=r"file\.already") as caught:
        attachments.attach(founded_store, who, order(taken), PDF, "again.pdf")
    assert caught.value.values == {"name": "again.pdf", "other": "invoice.pdf", "at": first.added_at, "by": "王芳"}
    with pytest.raises(ShopError, match=r"file\.already"):
        attachments.attach(founded_store, who, article(taken), PDF, "x.pdf")
        attachments.attach(founded_store, who, order(taken), PDF, "x.pdf")


def test_an_order_shows_its_articles_files_too(founded_store: Store, who: Who, taken: TakenIn) -> None:
    mine = attachments.attach(founded_store, who, order(taken), photo("a"), "a.jpg")
    its = attachments.attach(founded_store, who, article(taken), PDF, "proof.pdf")
    assert attachments.of_order(founded_store, taken.order_id) == (mine, its)
    assert attachments.of_article(founded_store, taken.article_id) == (its,)
    assert attachments.counts(founded_store, [taken.order_id, 99]) == {taken.order_id: 1}
    with pytest.raises(ShopError, match=r"file\.already"):
        attachments.attach(founded_store, who, order(taken), PDF, "same.pdf")


def test_two_orders_share_the_bytes(founded_store: Store, who: Who, taken: TakenIn) -> None:
    other = take_in(founded_store, who)
    one = attachments.attach(founded_store, who, order(taken), PDF, "a.pdf")
    two = attachments.attach(founded_store, who, order(other), PDF, "b.pdf")
    assert one.file.sha == two.file.sha
    with founded_store.reading() as session:
        assert session.query(KeptFile).count() == 1


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (photo(kind="PNG"), "x.dat", "image/png"),
        (photo(kind="WEBP"), "x.webp", "image/webp"),
        (photo(kind="GIF"), "x.gif", "image/gif"),
        (photo(kind="BMP"), "x.bmp", "image/bmp"),
        (PDF, "x.jpg", "application/pdf"),
        (HEIC, "IMG_1.HEIC", "image/heic"),
        (b"MZ...", "setup.exe", "application/octet-stream"),
    ],
)
def test_every_kind_is_kept_and_known_by_its_bytes(
    founded_store: Store, who: Who, taken: TakenIn, content: bytes, name: str, kind: str
) -> None:
    row = attachments.attach(founded_store, who, order(taken), content, name)
    assert row.file.media_type == kind
    assert row.file.name == name


def test_a_folder_a_pipe_and_what_is_gone_are_refused(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    for source, key in ((tmp_path, "file.folder"), (tmp_path / "gone.jpg", "file.vanished")):
        with pytest.raises(ShopError) as caught:
            attachments.attach(founded_store, who, order(taken), source, source.name)
        assert caught.value.key == key
        assert caught.value.values["name"] == source.name
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(ShopError, match=r"file\.unreadable"):
            attachments.attach(founded_store, who, order(taken), tmp_path / "pipe.jpg", "pipe.jpg")
    assert attachments.of_order(founded_store, taken.order_id) == ()


def test_a_file_that_grows_while_it_is_copied_is_refused(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    source = tmp_path / "slow.jpg"
    source.write_bytes(photo())

    def grow() -> bool:
        if source.stat().st_size == len(photo()):
            with source.open("ab") as file:
                file.write(b"more")
        return False

    with pytest.raises(ShopError, match=r"file\.changing"):
        attachments.attach(founded_store, who, order(taken), source, source.name, grow)
    assert attachments.of_order(founded_store, taken.order_id) == ()


def test_who_nobody_knows_the_right_of_may_not_add(founded_store: Store, taken: TakenIn) -> None:
    stranger = Who(1, "?", frozenset[Role](), "pc-test")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        attachments.attach(founded_store, stranger, order(taken), PDF, "a.pdf")


def test_a_cashier_adds_but_does_not_remove(founded_store: Store, taken: TakenIn) -> None:
    cashier = someone(founded_store, "赵敏", Role.CASHIER)
    row = attachments.attach(founded_store, cashier, order(taken), PDF, "a.pdf")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        attachments.remove(founded_store, cashier, [row.id])


def test_an_order_that_is_not_there_gets_no_file(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"data\.gone"):
        attachments.attach(founded_store, who, Subject(FilesOf.ORDER, 999), PDF, "a.pdf")
    with founded_store.reading() as session:
        assert session.query(Attachment).count() == 0


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("C:\\photos\\a.jpg", "a.jpg"),
        ("../../a.jpg", "a.jpg"),
        ("  a\n\tb.jpg ", "a b.jpg"),
        ("", "file"),
        ("照片 1.jpg", "照片 1.jpg"),
    ],
)
def test_names_are_made_harmless(name: str, kept: str) -> None:
    assert file_keeping.clean_name(name) == kept


def test_a_very_long_name_keeps_its_ending() -> None:
    name = file_keeping.clean_name("x" * 400 + ".jpeg")
    assert len(name) <= 200
    assert name.endswith(".jpeg")


# --- at intake, before there is an order


def test_photos_of_the_intake_belong_to_the_order_from_the_same_transaction(founded_store: Store, who: Who) -> None:
    kept = file_keeping.keep(founded_store, who, photo("in"), "in.jpg")
    done = take_in(founded_store, who, files=(kept, kept))
    rows = attachments.of_order(founded_store, done.order_id)
    assert [row.file for row in rows] == [kept]
    assert rows[0].subject == Subject(FilesOf.ORDER, done.order_id)


def test_an_intake_whose_photo_is_gone_is_refused_whole(founded_store: Store, who: Who) -> None:
    lost = NewFile("0" * 64, 5, "image/jpeg", "lost.jpg", None, TakenFrom.UNKNOWN)
    with pytest.raises(ShopError, match=r"file\.missing") as caught:
        take_in(founded_store, who, files=(lost,))
    assert (caught.value.field, caught.value.values) == ("files", {"name": "lost.jpg", "article": 0})
    assert cards.counts(founded_store).states["received"] == 0


# --- changing


def test_name_and_note_are_changed_with_a_trace(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(), "IMG_1.jpg")
    new = attachments.describe(founded_store, who, row.id, row.version, "screen.jpg", "crack, lower left")
    assert (new.file.name, new.note, new.version) == ("screen.jpg", "crack, lower left", row.version + 1)
    assert whats(founded_store, taken.order_id) == ["file.note", "file.name", "file.added"]
    with pytest.raises(Stale):
        attachments.describe(founded_store, who, row.id, row.version, "late.jpg", "")
    with pytest.raises(ShopError, match=r"file\.name_missing"):
        attachments.describe(founded_store, who, row.id, new.version, " ", "")


def test_a_file_moves_between_order_and_its_article_only(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), PDF, "proof.pdf")
    assert attachments.give_to(founded_store, who, [row.id], article(taken))[0].subject == article(taken)
    assert len(attachments.of_order(founded_store, taken.order_id)) == 1
    assert attachments.give_to(founded_store, who, [row.id], order(taken))[0].subject == order(taken)
    assert whats(founded_store, taken.order_id) == ["file.to_order", "file.to_article", "file.added"]
    other = take_in(founded_store, who)
    for subject in (order(other), article(other)):
        with pytest.raises(ShopError, match=r"file\.elsewhere"):
            attachments.give_to(founded_store, who, [row.id], subject)


# --- on the report


def test_what_goes_onto_the_report_is_upright_small_and_without_its_place(
    founded_store: Store, who: Who, taken: TakenIn
) -> None:
    content = photo(size=(2400, 1200), turned=6)
    assert GPS_MARK.encode() in content
    row = attachments.attach(founded_store, who, order(taken), content, "a.jpg")
    assert attachments.for_report(founded_store, taken.order_id) == ()
    attachments.put_on_report(founded_store, who, [row.id], True)
    (found,) = attachments.for_report(founded_store, taken.order_id)
    assert (found.name, found.taken_at, found.content) == ("a.jpg", MORNING, content)
    drawn = photos.for_paper(found.content)
    assert drawn is not None
    assert GPS_MARK.encode() not in drawn
    with Image.open(io.BytesIO(drawn)) as picture:
        assert picture.size == (800, 1600)
    attachments.put_on_report(founded_store, who, [row.id], False)
    assert attachments.for_report(founded_store, taken.order_id) == ()


def test_only_pictures_go_onto_the_report_and_not_too_many(
    founded_store: Store, who: Who, taken: TakenIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = attachments.attach(founded_store, who, order(taken), PDF, "a.pdf")
    with pytest.raises(ShopError, match=r"file\.no_picture"):
        attachments.put_on_report(founded_store, who, [paper.id], True)
    monkeypatch.setattr(attachments, "MOST_ON_REPORT", 2)
    ids = [attachments.attach(founded_store, who, order(taken), photo(str(n)), f"{n}.jpg").id for n in range(3)]
    with pytest.raises(ShopError, match=r"file\.report_full"):
        attachments.put_on_report(founded_store, who, ids, True)
    assert not any(row.on_report for row in attachments.of_order(founded_store, taken.order_id))
    attachments.put_on_report(founded_store, who, ids[:2], True)


def test_a_photo_whose_bytes_are_gone_is_said_on_the_report(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    attachments.put_on_report(founded_store, who, [row.id], True)
    file_store.path_of(founded_store.folder, row.file.sha).write_bytes(b"\xff\xd8\xffbroken")
    assert attachments.for_report(founded_store, taken.order_id)[0].content == b""


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff", photo()[:300], PDF, HEIC])
def test_what_cannot_be_drawn_is_none_on_paper(content: bytes) -> None:
    assert photos.for_paper(content) is None


# --- taken away and brought back


def test_removing_keeps_the_bytes_and_can_be_undone(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    (gone,) = attachments.remove(founded_store, who, [row.id])
    assert gone.removed_at is not None
    assert attachments.of_order(founded_store, taken.order_id) == ()
    assert attachments.remove(founded_store, who, [row.id]) == ()
    assert file_store.is_whole(founded_store.folder, row.file.sha)
    attachments.bring_back(founded_store, who, [row.id])
    assert [each.id for each in attachments.of_order(founded_store, taken.order_id)] == [row.id]
    assert whats(founded_store, taken.order_id) == ["file.brought_back", "file.removed", "file.added"]


def test_what_was_added_anew_is_not_brought_back_twice(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    attachments.remove(founded_store, who, [row.id])
    attachments.attach(founded_store, who, order(taken), photo(), "b.jpg")
    assert attachments.bring_back(founded_store, who, [row.id]) == ()
    assert len(attachments.of_order(founded_store, taken.order_id)) == 1


def test_what_is_removed_is_not_changed_any_more(founded_store: Store, who: Who, taken: TakenIn) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    (gone,) = attachments.remove(founded_store, who, [row.id])
    with pytest.raises(ShopError, match=r"data\.gone"):
        attachments.describe(founded_store, who, row.id, gone.version, "b.jpg", "")
    with pytest.raises(ShopError, match=r"data\.gone"):
        attachments.put_on_report(founded_store, who, [row.id], True)


# --- out again


def test_a_copy_is_saved_whole_with_the_ending_its_bytes_ask_for(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo(kind="PNG"), 'a<b>"c".dat')
    out = tmp_path / "out"
    out.mkdir()
    made = file_keeping.copies(founded_store, [row.file, row.file], out)
    assert [path.name for path in made] == ["a_b__c_.dat.png", "a_b__c_.dat (2).png"]
    assert made[1].read_bytes() == photo(kind="PNG")
    assert len(list(out.iterdir())) == 2


def test_a_missing_or_damaged_file_is_told_and_not_saved(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    row = attachments.attach(founded_store, who, order(taken), PDF, "a.pdf")
    place = file_store.path_of(founded_store.folder, row.file.sha)
    place.write_bytes(b"%PDF-other")
    with pytest.raises(ShopError, match=r"file\.damaged"):
        file_keeping.copy_out(founded_store, row.file, tmp_path / "a.pdf")
    place.unlink()
    with pytest.raises(ShopError, match=r"file\.missing"):
        file_keeping.copy_out(founded_store, row.file, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


# --- checked and swept


def test_the_check_names_what_is_missing_and_what_is_damaged(founded_store: Store, who: Who, taken: TakenIn) -> None:
    rows = [attachments.attach(founded_store, who, order(taken), photo(str(n)), f"{n}.jpg") for n in range(4)]
    assert file_keeping.check_files(founded_store, deep=True).well
    places = [file_store.path_of(founded_store.folder, row.file.sha) for row in rows]
    places[0].unlink()
    places[1].write_bytes(b"short")
    flipped = bytearray(places[2].read_bytes())
    flipped[200] ^= 1
    places[2].write_bytes(flipped)
    quick = file_keeping.check_files(founded_store)
    assert (quick.count, quick.missing, quick.damaged) == (4, ("0.jpg",), ("1.jpg",))
    assert file_keeping.check_files(founded_store, deep=True).damaged == ("1.jpg", "2.jpg")
    attachments.remove(founded_store, who, [row.id for row in rows[:3]])
    assert file_keeping.check_files(founded_store, deep=True).well


def old(store: Store, sha: str) -> Path:
    path = file_store.path_of(store.folder, sha)
    os.utime(path, (1, 1))
    return path


def test_the_sweep_takes_only_what_no_row_and_no_draft_names_and_nobody_touched(
    founded_store: Store, who: Who, taken: TakenIn
) -> None:
    row = attachments.attach(founded_store, who, order(taken), photo("kept"), "a.jpg")
    gone = attachments.attach(founded_store, who, order(taken), photo("removed"), "b.jpg")
    attachments.remove(founded_store, who, [gone.id])
    draft = file_keeping.keep(founded_store, who, photo("draft"), "c.jpg")
    fresh = file_keeping.keep(founded_store, who, photo("fresh"), "d.jpg")
    stray = file_keeping.keep(founded_store, who, photo("stray"), "e.jpg")
    logo = file_keeping.keep(founded_store, who, photo("logo"), "f.jpg")
    with founded_store.writing() as session:
        session.execute(Attachment.__table__.metadata.tables["shop"].update().values(logo=logo.sha))
    stays = [old(founded_store, each) for each in (row.file.sha, gone.file.sha, draft.sha, logo.sha)]
    stays.append(file_store.path_of(founded_store.folder, fresh.sha))
    swept = old(founded_store, stray.sha)
    foreign = founded_store.folder / "files" / "readme.txt"
    foreign.write_text("not ours")
    os.utime(foreign, (1, 1))
    assert file_keeping.sweep(founded_store, frozenset((draft.sha,))) == 1
    assert not swept.exists()
    assert foreign.exists()
    assert all(path.exists() for path in stays)


# --- crashes


KILLED = """
import os, signal, sys
from pathlib import Path
from app.models.store import open_store
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
store = open_store(Path(sys.argv[1]))
who = Who(1, "x", frozenset(Role), "pc-test")
attachments._check_subject = lambda session, subject: os.kill(os.getpid(), signal.SIGKILL)
attachments.attach(store, who, Subject(FilesOf.ORDER, int(sys.argv[2])), Path(sys.argv[3]), "a.jpg")
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
def test_a_kill_between_bytes_and_row_leaves_only_bytes_that_nobody_names(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path, clock: Clock
) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(photo())
    folder = founded_store.folder
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(taken.order_id), str(source)], check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL
    assert attachments.of_order(founded_store, taken.order_id) == ()
    kept = list(file_store.all_kept(folder))
    assert [path.read_bytes() for _sha, path in kept] == [photo()]
    assert attachments.attach(founded_store, who, order(taken), source, "a.jpg").file.sha == kept[0][0]
    assert [path for _sha, path in file_store.all_kept(folder)] == [kept[0][1]]


def test_a_sweep_between_bytes_and_row_is_made_good(
    founded_store: Store, who: Who, taken: TakenIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, tries = file_keeping.keep, []

    def swept_at_once(store: Store, *how: object) -> NewFile:
        file = keep(store, *how)  # type: ignore[arg-type]
        tries.append(file)
        if len(tries) == 1:
            file_store.path_of(store.folder, file.sha).unlink()
        return file

    monkeypatch.setattr(file_keeping, "keep", swept_at_once)
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    assert len(tries) == 2
    assert file_store.is_whole(founded_store.folder, row.file.sha)


def test_another_copy_of_the_shop_has_its_own_files(
    founded_store: Store, who: Who, taken: TakenIn, tmp_path: Path
) -> None:
    """The folder may be moved: nothing in the database says where it lay."""
    row = attachments.attach(founded_store, who, order(taken), photo(), "a.jpg")
    shutil.copytree(founded_store.folder, tmp_path / "moved")
    moved = open_store(tmp_path / "moved")
    assert file_keeping.check_files(moved, deep=True).well
    assert attachments.of_order(moved, taken.order_id)[0].file == row.file
    moved.close()
