"""The logo: pictures only, kept before it is named, taken off again, and on papers only when it is whole."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.errors import FieldErrors, ShopError, Stale
from app.models import file_store
from app.models.store import Store
from app.workflow import history
from app.workflow.house import logo, shop
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import ShopRow, Who


def picture(kind: str = "PNG", size: tuple[int, int] = (120, 40), mode: str = "RGB") -> bytes:
    data = BytesIO()
    Image.new(mode, size, 0).save(data, kind)
    return data.getvalue()


def put(store: Store, who: Who, data: bytes) -> ShopRow:
    row = shop.shop_row(store)
    return shop.change_shop(store, who, replace(row, logo_bytes=data), row.version)


def refused(store: Store, who: Who, data: bytes) -> list[tuple[str, str | None]]:
    before = shop.shop_row(store)
    with pytest.raises(FieldErrors) as caught:
        put(store, who, data)
    assert shop.shop_row(store) == before
    return [(each.key, each.field) for each in caught.value.errors]


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "CMYK")])
def test_a_picture_is_kept_and_named_by_its_bytes(founded_store: Store, who: Who, kind: str, mode: str) -> None:
    data = picture(kind, mode=mode)
    row = put(founded_store, who, data)
    assert row.logo == hashlib.sha256(data).hexdigest()
    assert row.logo_bytes == b""
    assert logo.shown(founded_store) == data
    assert file_store.path_of(founded_store.folder, row.logo).read_bytes() == data
    with founded_store.reading() as session:
        assert shop.paper_row(session, founded_store.folder) == replace(row, logo_bytes=data)
        line = history.of_subject(session, "shop", 1)[0]
    assert (line.what, line.old, line.new) == ("shop.changed.logo", "", row.logo)


def test_it_stays_when_something_else_is_saved_and_goes_when_it_is_removed(founded_store: Store, who: Who) -> None:
    row = put(founded_store, who, picture())
    row = shop.change_shop(founded_store, who, replace(row, name="明光"), row.version)
    assert row.logo
    # a page that saw none yet names no file that was never kept
    made_up = shop.change_shop(founded_store, who, replace(row, logo="f" * 64, name="明"), row.version)
    assert made_up.logo == row.logo
    gone = shop.change_shop(founded_store, who, replace(made_up, logo=""), made_up.version)
    assert (gone.logo, logo.shown(founded_store)) == ("", b"")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"hello", "logo.no_picture"),
        (b"%PDF-1.4 nothing to see", "logo.no_picture"),
        (picture("GIF"), "logo.no_picture"),
        (picture("BMP"), "logo.no_picture"),
        (picture()[:-30], "logo.damaged"),
        (picture("JPEG", (300, 300))[:500], "logo.damaged"),
        (picture(size=(4001, 20)), "logo.size"),
        (picture(size=(20, 4001)), "logo.size"),
        (picture(size=(15, 40)), "logo.size"),
        (picture()[:20] + b"\x00" * 40, "logo.no_picture"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * (logo.MOST_BYTES + 1), "logo.too_big"),
    ],
)
def test_what_papers_could_not_draw_is_refused(founded_store: Store, who: Who, data: bytes, key: str) -> None:
    assert refused(founded_store, who, data) == [(key, "logo")]
    assert logo.shown(founded_store) == b""
    assert list(file_store.all_kept(founded_store.folder)) == []


def test_a_picture_of_the_greatest_size_is_taken(founded_store: Store, who: Who) -> None:
    assert put(founded_store, who, picture(size=(4000, 4000), mode="1")).logo


def test_a_broken_picture_and_a_wrong_field_are_told_together(founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    with pytest.raises(FieldErrors) as caught:
        shop.change_shop(founded_store, who, replace(row, name="", logo_bytes=b"no"), row.version)
    assert {each.field for each in caught.value.errors} == {"name", "logo"}


def test_a_damaged_logo_is_left_off_the_papers(founded_store: Store, who: Who) -> None:
    row = put(founded_store, who, picture())
    kept = file_store.path_of(founded_store.folder, row.logo)
    kept.write_bytes(kept.read_bytes()[:-1] + b"?")
    with founded_store.reading() as session:
        assert shop.paper_row(session, founded_store.folder).logo_bytes == b""
    kept.unlink()
    assert logo.shown(founded_store) == b""
    # the same picture chosen again puts it right
    put(founded_store, who, picture())
    assert logo.shown(founded_store) == picture()


def test_only_who_may_and_only_what_they_saw(founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        put(founded_store, replace(who, roles=frozenset({Role.CLERK})), picture())
    assert list(file_store.all_kept(founded_store.folder)) == []
    put(founded_store, who, picture())
    with pytest.raises(Stale):
        shop.change_shop(founded_store, who, replace(row, logo_bytes=picture("JPEG")), row.version)
    assert logo.shown(founded_store) == picture()


def test_files_are_read_and_looked_at(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    assert logo.read(tmp_path / "logo.png") == picture()
    for name in ("missing.png", "."):
        with pytest.raises(ShopError, match=r"file\.unreadable") as caught:
            logo.read(tmp_path / name)
        assert caught.value.field == "logo"
    (tmp_path / "text.png").write_text("no picture")
    with pytest.raises(ShopError, match=r"logo\.no_picture"):
        logo.read(tmp_path / "text.png")
