"""Rows of the shop's tables as a file would leave them: read once, changed in memory, written in one go."""

from __future__ import annotations

from typing import Any, TypeAlias

from app.models import Base

Ref: TypeAlias = "int | Draft"  # of a row that is there, or is still to be made


class Draft:
    """One row: `values` as they will be, `old` what stood there in the columns that change. id None: it is new."""

    __slots__ = ("id", "kind", "old", "prices_said", "touched", "values", "version")

    def __init__(self, kind: type[Base], values: dict[str, Any], key: int | None = None, version: int = 1) -> None:
        self.kind = kind
        self.id = key
        self.version = version
        self.values = values
        self.old: dict[str, Any] = {}
        self.touched: tuple[str, int] | None = None  # the sheet and row that said something of it
        self.prices_said: set[int] = set()  # of something a supplier sells: quantities of which a row gave the price

    @property
    def is_new(self) -> bool:
        return self.id is None

    def put(self, field: str, value: Any) -> bool:
        """Set a column; False when it stands so already."""
        before = self.values.get(field)
        if before == value:
            return False
        if self.id is not None:
            if field in self.old and self.old[field] == value:
                del self.old[field]
            else:
                self.old.setdefault(field, before)
        self.values[field] = value
        return True


def ref(draft: Draft) -> Ref:
    """How others refer to a row: by its id, where it has one."""
    return draft if draft.id is None else draft.id


def id_of(found: Any) -> Any:
    """The id of what a column refers to, once it is written; any other value as it is."""
    if not isinstance(found, Draft):
        return found
    if found.id is None:
        raise ValueError("referred to before it was written")
    return found.id


class Index:
    """Rows by a key that several may share."""

    def __init__(self) -> None:
        self._found: dict[Any, list[Draft]] = {}

    def add(self, key: Any, draft: Draft) -> None:
        """From now on the row is found by this key; an empty text is none."""
        if key != "" and draft not in (there := self._found.setdefault(key, [])):
            there.append(draft)

    def get(self, key: Any) -> list[Draft]:
        """Those with this key: kept ones, or all when none is kept."""
        found = self._found.get(key, [])
        return [each for each in found if not each.values.get("retired")] or found

    def meant(self, key: Any, retired: bool) -> Draft | None:
        """Of two of the same name, one of which is not kept any more, that which a row means; None: it brings one."""
        found = self._found.get(key, [])
        alike = [each for each in found if bool(each.values.get("retired")) == retired]
        return next(iter(alike or (each for each in found if each.touched is None)), None)

    def one(self, key: Any) -> Draft | None:
        """The first of them."""
        return next(iter(self.get(key)), None)
