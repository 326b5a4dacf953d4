"""Pages through a driver (the Windows way), with Qt's own PDF as the driver."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6 import QtPrintSupport
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, PrinterProfile, Role
from app.printing.outlets import system
from app.printing.raster import page_sizes
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.reading import codes_of_pdf

PAPERS = {
    Document.CLAIM_RECEIPT: (samples.claim(), EnglishWords(), PrinterProfile("x")),
    Document.GOODS_REGISTER: (samples.register(60), EnglishWords(), PrinterProfile("x")),
    Document.LOST_DECLARATION: (
        samples.lost(), EnglishWords(), PrinterProfile("x", Role.RECEIPT, language=Language.PDF, paper="80mm"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.GOODS_REGISTER, Document.LOST_DECLARATION])
def test_pages_come_through_a_driver_readable(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, document: Document
) -> None:
    out = tmp_path / "driver.pdf"

    class PdfPrinter(QtPrintSupport.QPrinter):
        def setPrinterName(self, _name: str) -> None:
            self.setOutputFormat(QtPrintSupport.QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(out))

    monkeypatch.setattr(QtPrintSupport, "QPrinter", PdfPrinter)
    data = render(document, *PAPERS[document]).data
    thread = threading.Thread(target=system._print_pages, args=("x", "title", data))  # workers are threads
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=30_000)
    printed = out.read_bytes()
    assert codes_of_pdf(printed) == codes_of_pdf(data)
    assert [tuple(map(round, size)) for size in page_sizes(printed)] == [
        tuple(map(round, size)) for size in page_sizes(data)
    ]


def test_a_page_as_large_as_the_paper_is_put_on_it_dot_for_dot() -> None:
    page = QImage(640, 1100, QImage.Format.Format_Grayscale8)
    assert system._place(QRect(0, 0, 640, 1100), page) == QRect(0, 0, 640, 1100)
    assert system._place(QRect(0, 0, 639, 1102), page) == QRect(0, 0, 640, 1100)  # a driver that rounds otherwise
    assert system._place(QRect(0, 0, 1280, 2200), page) == QRect(0, 0, 1280, 2200)
