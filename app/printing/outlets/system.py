"""The system's own printers: PDF to CUPS, or page by page through a Windows driver. The only file here with Qt."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import OutletError
from app.printing import raster
from app.printing.face import Address, OutletKind, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets import cups
from app.printing.outlets.base import Progress, state_of
from app.printing.outlets.windows import WindowsOutlet, default_queue, queue_state

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

_ROUNDED = 3  # dots by which drivers and we may differ over a page's size
_MOST_DPI = 600  # pages are drawn no finer than this: a page of 1200 dpi takes 100 MB
_PDF = b"%PDF-"
LEAVE_SECONDS = 4.0  # how long a job is watched until it has left its queue; shorter than the program's end waits


class SystemOutlet:
    """One queue of the system; "" is the printer that the system has chosen as its own."""

    def __init__(
        self, queue: str, title: str, run: cups.Run = cups.run_command, patience: float = LEAVE_SECONDS
    ) -> None:
        self._queue = queue
        self._title = title
        self._run = run
        self._patience = patience

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Hand the job over: a PDF as pages, anything else raw. Raises OutletError (no_cups, no_such_paper, …)."""
        if sys.platform == "win32":
            queue = self._queue or default_queue()
            if data.startswith(_PDF):
                _print_pages(queue, self._title, data)
                on_progress(len(data))
            else:
                WindowsOutlet(queue, self._title).send(data, on_progress)
        else:
            self._send_to_cups(data, on_progress)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """What the system says of the queue."""
        try:
            if sys.platform == "win32":
                return queue_state(self._queue or default_queue())
            return cups.queue_state(self._queue or cups.default_queue(self._run), self._run)
        except OutletError as error:
            return state_of(error)

    def _send_to_cups(self, data: bytes, on_progress: Progress) -> None:
        queue = self._queue or cups.default_queue(self._run)
        pages = data.startswith(_PDF)
        options = ["raw"]
        if pages:
            options = [f"media={cups.media(queue, *raster.page_sizes(data)[0], self._run)}", "print-scaling=none"]
        with tempfile.TemporaryDirectory(prefix="counterfoil-") as folder:
            file = Path(folder) / ("page.pdf" if pages else "page.prn")
            file.write_bytes(data)
            job = cups.submit(queue, file, self._title, options, self._run)
        on_progress(len(data))
        cups.see_out(queue, job, len(data), self._patience, self._run)


def find_system_printers(run: cups.Run = cups.run_command) -> tuple[Address, ...]:
    """The system's printers; none on a Linux without CUPS."""
    if sys.platform == "win32":
        from PySide6.QtPrintSupport import QPrinterInfo

        return tuple(Address(OutletKind.SYSTEM, name, name) for name in QPrinterInfo.availablePrinterNames())
    try:
        return cups.queues(run)
    except OutletError:
        return ()


def _print_pages(queue: str, title: str, data: bytes) -> None:
    """Each page as a picture on the driver's own dots; LosslessImageRendering, or bars would become JPEG."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
    from PySide6.QtPrintSupport import QPrinter

    sizes = raster.page_sizes(data)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(queue)
    printer.setDocName(title)
    printer.setFullPage(True)
    width, height = sizes[0]
    # a page size is always meant upright: the orientation turns it
    size = QPageSize(
        QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    landscape = width > height
    printer.setPageLayout(
        QPageLayout(
            size,
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter()
    if not painter.begin(printer):
        raise OutletError("print.queue_refused", address=queue, detail="")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for number in range(len(sizes)):
            if number and not printer.newPage():
                raise OutletError("print.queue_refused", sent=number, address=queue, detail="")
            picture = raster.page_image(data, number, min(printer.resolution(), _MOST_DPI))
            image = QImage(picture.tobytes(), *picture.size, picture.width, QImage.Format.Format_Grayscale8)
            painter.drawImage(_place(painter.viewport(), image), image)
    finally:
        painter.end()


def _place(paper: QRect, image: QImage) -> QRect:
    """Where a page goes: dot for dot where it is as large as the paper but for a rounded dot, else over all of it."""
    near = abs(paper.width() - image.width()) <= _ROUNDED and abs(paper.height() - image.height()) <= _ROUNDED
    return image.rect() if near else paper
