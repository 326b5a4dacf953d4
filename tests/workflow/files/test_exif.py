"""When a photo was taken, read from what cameras write; nothing damaged or hostile gets further than None."""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from app.workflow.files import exif
from tests.photos import HEIC, PDF, photo

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_moment_is_found_in_each_kind_of_picture(kind: str) -> None:
    found = exif.taken_at(photo(kind=kind), SHANGHAI)
    assert found == datetime(2026, 11, 16, 2, 3, tzinfo=UTC)


def test_a_big_endian_block_is_read_too() -> None:
    content = photo()
    block = Image.Exif()
    block.load(Image.open(io.BytesIO(content)).getexif().tobytes())
    block.endian = ">"
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", exif=block.tobytes())
    assert b"Exif\0\0MM" in out.getvalue()
    assert exif.taken_at(out.getvalue(), SHANGHAI) == datetime(2026, 11, 16, 2, 3, tzinfo=UTC)


def test_a_phones_heic_carries_the_same_block() -> None:
    start = photo().index(b"Exif\0\0")
    assert exif.taken_at(HEIC + photo()[start:], SHANGHAI) == datetime(2026, 11, 16, 2, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("taken", "offset", "found"),
    [
        ("2026:11:16 10:03:00", "-05:30", datetime(2026, 11, 16, 15, 33, tzinfo=UTC)),
        ("2026:11:16 10:03:00", "nonsense", datetime(2026, 11, 16, 2, 3, tzinfo=UTC)),
        ("2026:11:16 10:03:00", "+99:00", datetime(2026, 11, 16, 2, 3, tzinfo=UTC)),
        ("0000:00:00 00:00:00", "", None),
        ("2026:02:31 10:00:00", "", None),
        ("    :  :     :  :  ", "", None),
        ("0001:01:01 00:00:00", "+08:00", None),
        ("", "", None),
    ],
)
def test_offsets_and_nonsense(taken: str, offset: str, found: datetime | None) -> None:
    assert exif.taken_at(photo(taken=taken, offset=offset), SHANGHAI) == found


@pytest.mark.parametrize("content", [b"", PDF, HEIC, b"Exif\0\0", b"Exif\0\0II*\0", b"Exif\0\0II*\0\xff\xff\xff\xff"])
def test_without_a_block_there_is_no_moment(content: bytes) -> None:
    assert exif.taken_at(content, SHANGHAI) is None


def test_no_damage_ever_gets_through() -> None:
    content, chance = photo(), random.Random(1)
    start = content.index(b"Exif\0\0")
    for _ in range(3000):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 12)):
            damaged[start + chance.randrange(200)] = chance.randrange(256)
        found = exif.taken_at(bytes(damaged[: chance.randrange(start, len(damaged))]), SHANGHAI)
        assert found is None or found.tzinfo is UTC
