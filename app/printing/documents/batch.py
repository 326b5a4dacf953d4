"""Many labels of one kind as one job: what can be made of them is, and what can't is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.errors import ShopError
from app.printing.canvas import LabelCanvas
from app.printing.documents.base import Rendered
from app.printing.documents.catalogue import label_canvases
from app.printing.documents.labels import finish_labels
from app.printing.documents.words import Words
from app.printing.face import PrinterProfile
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LayoutTrouble


@dataclass(frozen=True, slots=True)
class DrawnBatch:
    """The labels as one piece (None: not one could be made); refused: the place among the papers of each, and why."""

    rendered: Rendered | None
    refused: tuple[tuple[int, ShopError], ...]


def draw_batch(
    document: Document, papers: Sequence[object], words: Words, profile: PrinterProfile, copies: int
) -> DrawnBatch:
    """The labels of these papers, in their order, each `copies` times. Pure, as catalogue.render."""
    canvases: list[LabelCanvas] = []
    troubles: dict[LayoutTrouble, None] = {}
    refused: list[tuple[int, ShopError]] = []
    for place, paper in enumerate(papers):
        try:
            made, found = label_canvases(document, paper, words, profile)
            canvases += made
            troubles |= dict.fromkeys(found)
        except ShopError as error:
            refused.append((place, error))
    if not canvases:
        return DrawnBatch(None, tuple(refused))
    rendered = replace(finish_labels(canvases, profile, str(document), copies), troubles=tuple(troubles))
    return DrawnBatch(rendered, tuple(refused))
