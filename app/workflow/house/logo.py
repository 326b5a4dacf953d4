"""The shop's logo: what a picture must be, and keeping it among the shop's files."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from sqlalchemy import select

from app.errors import ShopError
from app.models import Shop, file_store
from app.models.store import Store

MOST_BYTES = 10 << 20
PIXELS = (16, 4000)  #: least and most, each side
FORMATS = ("PNG", "JPEG")  #: what papers can draw and everybody has


def read(path: Path) -> bytes:
    """The bytes of a picture file, looked at: what a page shows before it is saved.

    Raises ShopError (field "logo") "file.unreadable" (name, reason), "logo.too_big", and what `check` raises.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        values = {"name": path.name or str(path), "reason": error.strerror or str(error)}
        raise ShopError("file.unreadable", "logo", **values) from error
    check(data)
    return data


def check(data: bytes) -> None:
    """Whether papers can draw it; every pixel is looked at, for a picture that breaks off shows it late.

    Raises ShopError (field "logo") "logo.too_big" (most=megabytes), "logo.no_picture", "logo.damaged",
    "logo.size" (width, height, least, most: pixels).
    """
    from PIL import Image, UnidentifiedImageError  # 15 ms, and few ever choose a logo

    if len(data) > MOST_BYTES:
        raise ShopError("logo.too_big", "logo", most=MOST_BYTES >> 20)
    least, most = PIXELS
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as picture:
            width, height = picture.size
            if not (least <= width <= most and least <= height <= most):
                raise ShopError("logo.size", "logo", width=width, height=height, least=least, most=most)
            picture.load()
    except (UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise ShopError("logo.no_picture", "logo") from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:  # what Pillow's readers raise for broken files
        raise ShopError("logo.damaged", "logo") from error


def keep(folder: Path, data: bytes) -> str:
    """Write it among the shop's files, before any row names it; its SHA-256. Raises what `check` and the disk raise."""
    check(data)
    return file_store.keep(folder, BytesIO(data)).sha


def bytes_of(folder: Path, sha: str) -> bytes:
    """The kept picture; b"" for none, and for one that is not whole any more."""
    if not sha or not file_store.is_whole(folder, sha):
        return b""
    return file_store.path_of(folder, sha).read_bytes()


def shown(store: Store) -> bytes:
    """The logo in force, b"" for none."""
    with store.reading() as session:
        sha = session.scalar(select(Shop.logo).where(Shop.id == 1))
    return bytes_of(store.folder, sha or "")
