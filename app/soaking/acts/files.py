"""Acts with photos and papers of an order or an article."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from app import backups
from app.models import file_store
from app.places import places_for
from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.files import FileRow, FilesOf, Subject
from app.workflow.rows.kinds import State


def _bytes(hand: Hand) -> bytes:
    """As a camera would send it, as far as the first bytes go; sometimes more than one piece."""
    return b"\xff\xd8\xff\xe0" + hand.chance.randbytes(hand.chance.choice((3_000, 40_000, 1_200_000)))


def _file(row: FileRow) -> dict[str, Any]:
    return {"file": row.file.sha}


def _attached(hand: Hand) -> tuple[Subject, FileRow]:
    subject = Subject(FilesOf.ORDER, hand.order(State.RECEIVED, State.DIAGNOSING))
    return subject, attachments.attach(hand.store, hand.who, subject, _bytes(hand), "a.jpg")


@act("attachments.attach", facts=_file)
def attach(hand: Hand) -> Verb:
    subject, content = Subject(FilesOf.ORDER, hand.order(State.RECEIVED)), _bytes(hand)
    return lambda: attachments.attach(hand.store, hand.who, subject, content, "photo 照片.jpg")


@act("attachments.attach_kept")
def attach_kept(hand: Hand) -> Verb:
    _, row = _attached(hand)
    other = Subject(FilesOf.ORDER, hand.order(State.RECEIVED, fresh=True))
    return lambda: attachments.attach_kept(hand.store, hand.who, other, (row.file,))


@act("backups.make_now:daily", silent=True)
def make_daily_backup(hand: Hand) -> Verb:
    """With photos that no backup shares yet; those before are let go of, with what only they needed."""
    for _ in range(3):
        _attached(hand)
    return lambda: backups.make_now(places_for(hand.folder), "daily")


@act("file_keeping.sweep", silent=True)
def sweep(hand: Hand) -> Verb:
    """Bytes that were kept and never given to anything, a long time ago."""
    kept = file_keeping.keep(hand.store, hand.who, _bytes(hand), "left.jpg")
    os.utime(file_store.path_of(hand.store.folder, kept.sha), (0, 0))
    return lambda: file_keeping.sweep(hand.store)


@act("attachments.describe")
def describe(hand: Hand) -> Verb:
    _, row = _attached(hand)
    return lambda: attachments.describe(hand.store, hand.who, row.id, row.version, "b.jpg", "the back")


@act("attachments.put_on_report")
def put_on_report(hand: Hand) -> Verb:
    _, row = _attached(hand)
    return lambda: attachments.put_on_report(hand.store, hand.who, (row.id,), not row.on_report)


@act("attachments.give_to")
def give_to(hand: Hand) -> Verb:
    subject, row = _attached(hand)
    article = Subject(FilesOf.ARTICLE, hand.card(subject.id).article.id)
    return lambda: attachments.give_to(hand.store, hand.who, (row.id,), article)


@act("attachments.remove")
def remove(hand: Hand) -> Verb:
    _, row = _attached(hand)
    return lambda: attachments.remove(hand.store, hand.who, (row.id,))


@act("attachments.bring_back")
def bring_back(hand: Hand) -> Verb:
    _, row = _attached(hand)
    gone: Sequence[FileRow] = attachments.remove(hand.store, hand.who, (row.id,))
    return lambda: attachments.bring_back(hand.store, hand.who, tuple(each.id for each in gone) or (row.id,))
