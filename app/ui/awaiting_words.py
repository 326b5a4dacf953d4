"""An order in a list while it waits for parts: that they have come, or when they are expected."""

from __future__ import annotations

from app.ui.formats import Formats
from app.ui.part_names import want_state_name
from app.ui.widgets import state_text
from app.ui.words import translate
from app.workflow.rows.cards import OrderListRow
from app.workflow.rows.customers import PastOrderRow
from app.workflow.rows.kinds import State, WantState


def arrived_words() -> str:
    """In place of "awaiting parts", when they have come."""
    return f"● {want_state_name(WantState.ARRIVED)}"


def state_words(row: OrderListRow | PastOrderRow) -> str:
    """The state; of a job that waited for parts, that they are here."""
    return arrived_words() if row.arrived else state_text(row.state)


def awaited_tip(row: OrderListRow | PastOrderRow, formats: Formats) -> str:
    """When the parts are expected that it waits for."""
    if row.state is not State.AWAITING_PARTS or row.arrived or row.expected is None:
        return ""
    return translate("Orders", "Parts expected on {day}").format(day=formats.date(row.expected))
