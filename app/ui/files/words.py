"""What is said about a file: when it was taken and how that is known, what it is, how big."""

from __future__ import annotations

from datetime import datetime

from app.ui.formats import Formats
from app.ui.words import translate
from app.workflow.rows.files import NewFile, TakenFrom

MB = 1_000_000


def taken_words(file: NewFile, added_at: datetime | None, formats: Formats, *, short: bool = False) -> str:
    """ "taken Mon 16 Nov 10:03 (camera)", or what is known; short: under a tile. added_at None: not added yet."""
    moment = formats.short_moment if short else formats.moment
    if file.taken_at is not None and file.taken_from is TakenFrom.CAMERA:
        return translate("Files", "taken {moment} (camera)").format(moment=moment(file.taken_at))
    if file.taken_at is not None:
        return translate("Files", "file of {moment}").format(moment=moment(file.taken_at))
    if added_at is None:
        return translate("Files", "time unknown")
    return translate("Files", "added {moment}, time unknown").format(moment=moment(added_at))


def taken_briefly(file: NewFile, formats: Formats) -> str:
    """ "11-16 10:03 (camera)", for where there is room for little more."""
    moment = formats.short_moment(file.taken_at)
    if not moment:
        return translate("Files", "time unknown")
    if file.taken_from is TakenFrom.CAMERA:
        return translate("Files", "{moment} (camera)").format(moment=moment)
    return translate("Files", "{moment} (file)").format(moment=moment)


def kind_words(file: NewFile) -> str:
    """What it is, in a word."""
    known = {
        "image/jpeg": "JPEG",
        "image/png": "PNG",
        "image/gif": "GIF",
        "image/bmp": "BMP",
        "image/webp": "WebP",
        "image/heic": "HEIC",
        "application/pdf": "PDF",
    }
    return known.get(file.media_type) or translate("Files", "File")


def size_words(size: int) -> str:
    """3.4 MB, 120 kB."""
    return f"{size / MB:,.1f} MB" if size >= MB // 10 else f"{max(1, size // 1000)} kB"


def trouble_words(key: str) -> str:
    """Why a kept picture can't be seen, short enough for its place; "" for no trouble."""
    return {
        "file.missing": translate("Files", "Missing. Put back a backup, or add it again."),
        "file.damaged": translate("Files", "Damaged. Put back a backup, or add it again."),
        "file.picture_broken": translate("Files", "Can't be shown: the picture is broken."),
        "file.picture_too_large": translate("Files", "Can't be shown: too many pixels. Save a copy to see it."),
    }.get(key, "")


def not_shown_words(file: NewFile) -> str:
    """What is said in the place of a picture of a file that is none."""
    if file.media_type == "image/heic":
        return translate("Files", "HEIC photo: no preview here. Enter on its tile opens it with this PC.")
    return translate("Files", "{kind}, {size}").format(kind=kind_words(file), size=size_words(file.size))
