"""A manager agrees to what somebody else does at this PC: by badge, or by name and PIN; nobody is signed in by it."""

from __future__ import annotations

from app.errors import ShopError
from app.models.store import Store
from app.workflow.house import sign_in, staff
from app.workflow.rows.counting import Approval
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Who

AGREED = "staff.agreed"


def approver(store: Store, who: Who, given: Approval | None, right: Right) -> Who | None:
    """Who agrees: whoever the badge or the PIN shows, else `who` with a right of their own; None = nobody was asked.

    Called before the transaction, for a PIN takes its time. Raises what signing in raises (fields "pin", "badge",
    "staff"), ShopError "staff.not_allowed" when that person has not the right.
    """
    if given is None or not (given.badge or given.pin):
        return who if may(who, right) else None
    if given.badge:
        agreed = sign_in.sign_in_by_badge(store, given.badge, who.station, AGREED)
    elif given.staff_id:
        agreed = sign_in.sign_in(store, given.staff_id, given.pin, who.station, AGREED)
    else:
        raise ShopError("staff.gone", "staff")
    staff.require_right(agreed, right)
    return agreed
