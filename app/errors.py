"""The two kinds of error: the world's fault (ShopError, told to the reader) and ours (anything else)."""

from __future__ import annotations

import errno
from pathlib import Path


class ShopError(Exception):
    """Something the shop's rules or the world refuse; shown in the reader's language beside its field.

    key:    what is wrong, dotted, never a sentence ("intake.name_missing"); ui/sentences.py has the words.
    field:  the form field it concerns ("phone"), or None when it concerns the whole act.
    values: what the sentence needs ({"until": datetime}).
    """

    def __init__(self, key: str, /, field: str | None = None, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.values = values

    def __str__(self) -> str:
        return f"{self.key} {self.values}" if self.values else self.key

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self.key, self.field, self.values)


class FieldErrors(ShopError):
    """Several fields are wrong at once; `errors` stand in the order of the form."""

    def __init__(self, errors: tuple[ShopError, ...]) -> None:
        super().__init__("form.fields_wrong", errors[0].field if errors else None, count=len(errors))
        self.errors = errors


class Stale(ShopError):
    """Somebody else saved first: `values` has who, when, and both versions of what was changed."""


class Busy(ShopError):
    """The database or a file is held by another window longer than we wait; trying again is right."""


class Damaged(ShopError):
    """The database or the data folder can't be used as it is (damaged, newer, on a share)."""


class OutletError(ShopError):
    """A printer or its way is at fault; `sent` bytes had gone before it (0 = nothing can have printed)."""

    def __init__(self, key: str, /, sent: int = 0, **values: object) -> None:
        super().__init__(key, None, sent=sent, **values)
        self.sent = sent


_FULL = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))
_SHUT = frozenset((errno.EACCES, errno.EPERM))


def of_the_world(problem: OSError, folder: Path | None = None) -> ShopError | None:
    """What a disk refuses, as it is told; None for what is no disk's fault (a file that is not there …).

    folder: named in what is told where the problem itself names no file.
    """
    named = str(folder) if folder is not None else str(Path(str(problem.filename)).parent) if problem.filename else "?"
    if problem.errno in _FULL:
        return ShopError("data.disk_full")
    if problem.errno == errno.EROFS:
        return Damaged("data.read_only", folder=named)
    if problem.errno in _SHUT:
        return Damaged("data.not_writable", folder=named)
    if problem.errno == errno.EIO:
        return ShopError("data.disk_error", folder=named)
    return None


def _remake(kind: type[ShopError], key: str, field: str | None, values: dict[str, object]) -> ShopError:
    error = ShopError.__new__(kind)
    ShopError.__init__(error, key, field, **values)
    return error
