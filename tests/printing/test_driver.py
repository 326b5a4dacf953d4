"""Pages through a driver (the Windows way), with Qt's own PDF as the driver."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6 import QtPrintSupport
from pytestqt.qtbot import QtBot

from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import PrinterProfile
from app.printing.outlets import system
from app.printing.raster import page_sizes
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.reading import codes_of_pdf


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.GOODS_REGISTER])
def test_pages_come_through_a_driver_readable(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, document: Document
) -> None:
    out = tmp_path / "driver.pdf"

    class PdfPrinter(QtPrintSupport.QPrinter):
        def setPrinterName(self, _name: str) -> None:
            self.setOutputFormat(QtPrintSupport.QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(out))

    monkeypatch.setattr(QtPrintSupport, "QPrinter", PdfPrinter)
    row = samples.claim() if document is Document.CLAIM_RECEIPT else samples.register(60)
    data = render(document, row, EnglishWords(), PrinterProfile("x")).data
    thread = threading.Thread(target=system._print_pages, args=("x", "title", data))  # workers are threads
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=30_000)
    printed = out.read_bytes()
    assert codes_of_pdf(printed) == codes_of_pdf(data)
    assert [tuple(map(round, size)) for size in page_sizes(printed)] == [
        tuple(map(round, size)) for size in page_sizes(data)
    ]
