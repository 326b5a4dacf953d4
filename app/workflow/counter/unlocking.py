"""Unlock codes: encrypted with a key that lies outside the database, read only while the order is open."""

from __future__ import annotations

import os
import secrets
from datetime import datetime
from pathlib import Path

from sqlalchemy import bindparam, delete
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import RepairOrder, UnlockSecret
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

KEY_FILE = "unlock.key"
KEY_BYTES = 32
NONCE_BYTES = 12

_FORGET = delete(UnlockSecret).where(UnlockSecret.order_id == bindparam("order"))


def seal(keys: Path, code: str, order_number: str) -> bytes:
    """The code encrypted (AES-GCM) for one order only; makes the key at its first use. Call it while writing."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(_key(keys, make=True)).encrypt(nonce, code.encode(), order_number.encode())


def unseal(keys: Path, sealed: bytes, order_number: str) -> str:
    """The code again. Raises ShopError "unlock.key_missing", or "unlock.unreadable" (another key, another order)."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = _key(keys, make=False)
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], order_number.encode()).decode()
    except (InvalidTag, ValueError):
        raise ShopError("unlock.unreadable") from None


def put(session: Session, keys: Path, order: RepairOrder, code: str) -> None:
    """Keep an order's code, in place of the one before."""
    sealed = seal(keys, code, order.number)
    kept = session.get(UnlockSecret, order.id)
    if kept is None:
        session.add(UnlockSecret(order_id=order.id, sealed=sealed))
    else:
        kept.sealed = sealed


def forget(session: Session, order_id: int) -> None:
    """The order has left the shop: its code is gone."""
    session.connection().execute(_FORGET, {"order": order_id})


def read_unlock_code(store: Store, who: Who, order_id: int) -> str:
    """Show the code to who needs it; that it was read stays in the history.

    Raises ShopError "order.closed", "unlock.none", "unlock.key_missing", "unlock.unreadable".
    """
    staff.require_right(who, Right.READ_UNLOCK_CODE)
    with store.writing() as session:
        order = fetch(session, RepairOrder, order_id)
        if order.state not in OPEN_STATES:
            raise ShopError("order.closed", state=order.state, number=order.number)
        kept = session.get(UnlockSecret, order_id)
        if kept is None:
            raise ShopError("unlock.none")
        code = unseal(store.keys, kept.sealed, order.number)
        _note_reading(session, who, store.now(), order_id)
    return code


def _note_reading(session: Session, who: Who, at: datetime, order_id: int) -> None:
    history.note(session, who, at, "repair_order", order_id, "unlock.read", order_id=order_id)


def _key(keys: Path, *, make: bool) -> bytes:
    """The key in its file; the whole file appears at once, closed to other users of this PC."""
    file = keys / KEY_FILE
    if file.exists():
        found = file.read_bytes()
        if len(found) == KEY_BYTES:
            return found
        raise ShopError("unlock.key_missing", file=file.name)
    if not make:
        raise ShopError("unlock.key_missing", file=file.name)
    fresh = keys / f".{KEY_FILE}.{secrets.token_hex(4)}"
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as out:
        key = secrets.token_bytes(KEY_BYTES)
        out.write(key)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
    return key
