"""How a paper is made: bytes and picture for its printer, a preview, a file; when the cash drawer opens with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from app.errors import OutletError, ShopError
from app.printing.documents.words import Words
from app.printing.face import Language, Preview, PrinterProfile
from app.printing.spool_labels import Label
from app.workflow.rows.kinds import Document, Means
from app.workflow.rows.layouts import LayoutTrouble
from app.workflow.rows.papers import PickupPaper

PICTURE = ".png"  # a file of this ending gets the dots, any other a PDF


@dataclass(frozen=True, slots=True)
class Made:
    """A paper for its printer: the bytes, which print it `copies` times, and its picture (b"" for a PDF).

    troubles: the layouts of the shop that did not serve.
    """

    data: bytes
    picture: bytes = b""
    copies: int = 1
    troubles: tuple[LayoutTrouble, ...] = ()
    labels: tuple[Label, ...] = ()  # where the bytes print several, by a printer's language


# --- what the documents know is imported with the first paper, not before the window (60 ms, 5 MB)


def make(document: Document, paper: object, words: Words, profile: PrinterProfile, copies: int = 1) -> Made:
    """The paper as it is sent. Only one label or piece of roll is made in several copies at once (copies: 1 to 99)."""
    from app.printing import raster
    from app.printing.documents import catalogue
    from app.printing.languages.known import language_of

    profile = replace(profile, drawer=opens_drawer(paper, profile))
    rendered = catalogue.render(document, paper, words, profile)
    language = language_of(profile)
    if language is None or not rendered.dots:
        return Made(rendered.data, troubles=rendered.troubles)
    data, picture, labels = rendered.data, raster.as_png(rendered.dots[0].image()), ()
    if copies > 1 and len(rendered.dots) == 1:
        labels = (Label(0, copies, data, picture),)
        data = language.encode(rendered.dots[0], profile, copies)
    else:
        copies = 1
    return Made(data, picture, copies, rendered.troubles, labels)


def make_batch(
    document: Document, papers: Sequence[object], words: Words, profile: PrinterProfile, copies: int
) -> tuple[Made | None, tuple[tuple[int, ShopError], ...]]:
    """Many labels as one piece (None: not one could be made), and the places of those that can't be made, and why.

    `copies` of what was made: how many labels that are.
    """
    from app.printing import raster
    from app.printing.documents import batch
    from app.printing.documents.labels import encoded_once

    drawn = batch.draw_batch(document, papers, words, profile, copies)
    if drawn.rendered is None:
        return None, drawn.refused
    rendered = drawn.rendered
    dots = rendered.dots
    pictures = [raster.as_png(each.image()) for each in dots]
    labels: list[Label] = []
    for each, picture, end, length in zip(
        dots, pictures, accumulate(rendered.lengths), rendered.lengths, strict=False
    ):  # of pages there are no lengths
        once = encoded_once(each, profile) if copies > 1 else b""
        labels.append(Label(end - length, copies, once, picture))
    return Made(rendered.data, pictures[0], len(dots) * copies, rendered.troubles, tuple(labels)), drawn.refused


def preview(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Preview:
    """The paper as pictures of what is sent."""
    from app.printing.documents import catalogue

    return catalogue.preview(document, paper, words, profile)


def save(document: Document, paper: object, words: Words, profile: PrinterProfile, path: Path) -> None:
    """Write what the printer would print: a PDF, or its dots where the name ends in .png (several labels: "… 2.png").

    Raises OutletError("print.folder_unwritable"): no half file is left.
    """
    if path.suffix.lower() == PICTURE:
        for number, data in enumerate(preview(document, paper, words, profile), 1):
            _write(data, path if number == 1 else path.with_name(f"{path.stem} {number}{path.suffix}"))
    else:
        _write(make(document, paper, words, replace(profile, language=Language.PDF)).data, path)


def _write(data: bytes, path: Path) -> None:
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise OutletError("print.folder_unwritable", folder=str(path.parent), detail=str(error)) from error


def opens_drawer(paper: object, profile: PrinterProfile) -> bool:
    """Whether cash changes hands with this paper: the first print of a pickup receipt on a printer with a drawer."""
    if not (profile.drawer and profile.language is Language.ESCPOS and isinstance(paper, PickupPaper)):
        return False
    now = (each for each in paper.payments if each.at == paper.handed_out_at)  # not a deposit of last week
    return paper.copy == 1 and any(each.means is Means.CASH and each.amount for each in now)
