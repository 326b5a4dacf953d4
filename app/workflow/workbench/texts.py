"""Words typed into an act on the bench: cleaned as everywhere (fields.py), measured, refused one at a time."""

from __future__ import annotations

from app.errors import ShopError
from app.workflow import fields


def line(text: str, field: str, *, longest: int = fields.TEXT) -> str:
    """One line; raises ShopError("field.too_long", field, most=, found=)."""
    return _measured(fields.one_line(text), field, longest)


def block(text: str, field: str, *, longest: int = fields.TEXT) -> str:
    """Several lines; raises ShopError("field.too_long", field, most=, found=)."""
    return _measured(fields.long_text(text), field, longest)


def _measured(found: str, field: str, most: int) -> str:
    if len(found) > most:
        raise ShopError("field.too_long", field, most=most, found=len(found))
    return found
