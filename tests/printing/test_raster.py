"""Papers that customers bring, as pictures: any PDF's first page, and what is none."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from app.printing import raster
from tests.photos import PDF


def paper(path: Path, size: tuple[float, float] = (595, 842), password: str = "") -> Path:
    """Two pages: the first one red, the second one blue."""
    lock = StandardEncryption(password) if password else None
    canvas = Canvas(str(path), pagesize=size, encrypt=lock)
    for colour in ("red", "blue"):
        canvas.setFillColor(colour)
        canvas.rect(0, 0, *size, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return path


@pytest.mark.parametrize(
    ("page", "wanted"), [((595, 842), (88, 124)), ((842, 595), (176, 124)), ((2, 20_000), (1, 124))]
)
def test_the_first_page_fits_into_its_place(
    tmp_path: Path, page: tuple[float, float], wanted: tuple[int, int]
) -> None:
    drawn = Image.open(io.BytesIO(raster.first_page(paper(tmp_path / "a.pdf", page), 176, 124)))
    assert drawn.size == pytest.approx(wanted, abs=1)
    assert drawn.getpixel((drawn.width // 2, 60)) == (255, 0, 0)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", PDF, b"\xff\xd8\xff"])
def test_what_is_no_paper_is_not_drawn(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "none.pdf"
    path.write_bytes(content)
    assert raster.first_page(path, 176, 124) == b""


def test_a_locked_paper_is_not_drawn(tmp_path: Path) -> None:
    assert raster.first_page(paper(tmp_path / "locked.pdf", password="4711"), 176, 124) == b""


def test_a_paper_that_is_gone_is_not_drawn(tmp_path: Path) -> None:
    assert raster.first_page(tmp_path / "gone.pdf", 176, 124) == b""
