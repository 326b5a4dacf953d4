"""Slips of an order printed once more: owed, each print counted, and said what goes to the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import notices, papers


def print_slips(
    desk: Desk,
    owner: QObject,
    document: Document,
    subject_ids: Sequence[int],
    printer: str = "",
    copies: int = 1,
    fail: Callable[[ShopError], None] | None = None,
) -> None:
    """Owe so many prints on a printer ("" = the document's own) about each of these, one at least.

    subject_ids: as `papers.reprint` takes them. A notice to collect counts as telling the customer. Who is signed in
    counts; when nobody is, `fail` hears of it.
    """
    try:
        who = desk.acting()
    except ShopError as error:
        if fail is not None:
            fail(error)
        return

    def said(done: tuple[int, int]) -> None:
        desk.say(_told(document, *done))

    owe = partial(_owe, who=who, document=document, subject_ids=subject_ids, printer=printer, copies=copies)
    desk.run(owner, owe, then=said, fail=fail, changes=("papers", "orders"))


def _owe(
    store: Any, *, who: Who, document: Document, subject_ids: Sequence[int], printer: str, copies: int
) -> tuple[int, int]:
    """The numbers of the first and the last print of the last of them."""
    copy = 0
    for subject in subject_ids:
        if document is Document.COLLECT_NOTICE:
            copy = notices.write(store, who, subject, copies, printer)
        else:
            copy = papers.reprints(store, who, document, subject, copies, printer)[-1].copy
    return copy - copies + 1, copy


def _told(document: Document, first: int, last: int) -> str:
    words = (
        translate("Slips", "{document} goes to the printer, copy {first}")
        if first == last
        else translate("Slips", "{document} goes to the printer, copies {first} to {last}")
    )
    told = words.format(document=document_name(document), first=first, last=last)
    if document is Document.COLLECT_NOTICE:
        told += translate("Slips", "; the customer counts as told by letter")
    return told
