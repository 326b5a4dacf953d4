"""The repair tag in its forms: a label, a small sticker, or a hang tag that is folded over a string."""

from __future__ import annotations

from dataclasses import replace

from app.printing.canvas import LabelCanvas
from app.printing.documents.folded import draw_folded
from app.printing.documents.repair_tag import REPAIR_TAG
from app.printing.documents.words import Words
from app.printing.layouts.labels import draw_label
from app.workflow.rows.kinds import Document, TagForm
from app.workflow.rows.layouts import LayoutTrouble

# all of them say the claim number, to read and to scan; a hang tag on either side
TAG_STICKER = replace(REPAIR_TAG, document=Document.TAG_STICKER)
TAG_FRONT = replace(REPAIR_TAG, document=Document.TAG_FRONT)
TAG_BACK = replace(REPAIR_TAG, document=Document.TAG_BACK)


def draw_tag(paper: object, words: Words, canvas: LabelCanvas) -> tuple[LayoutTrouble, ...]:
    """The tag in the form that the shop uses. Gives back and raises what `draw_label` does."""
    form = REPAIR_TAG.taken(paper).shop.tag_form
    if form is TagForm.STICKER:
        return draw_label(TAG_STICKER, paper, words, canvas)
    if form is TagForm.HANG:
        return draw_folded(
            lambda side: draw_label(TAG_FRONT, paper, words, side),
            lambda side: draw_label(TAG_BACK, paper, words, side),
            canvas,
        )
    return draw_label(REPAIR_TAG, paper, words, canvas)
