"""What every section of the settings page is, and how it reads the shop again after a change."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Form
from app.workflow.house import shop
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.shop import ListsRow, ShopRow


class Pane(QWidget):
    """One section. `managers_only`: what it changes is for the service manager; the page says so to others."""

    key = ""
    managers_only = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    @classmethod
    def title(cls) -> str:
        """The word in the list of sections."""
        return cls.key

    def start(self) -> None:
        """The section was entered: the focus where typing starts."""

    def refresh(self) -> None:
        """The section came into sight: read again what it shows."""

    def save(self) -> bool:
        """F9. False = nothing to do here."""
        return False

    def preview(self) -> bool:
        """F8."""
        return False

    def print_again(self) -> bool:
        """Ctrl+P."""
        return False

    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        """A scan while this section is in front; False = it goes where its kind says."""
        return False

    def step_back(self) -> bool:
        """Esc. False = back to the list of sections."""
        return False

    def shop_changed(self) -> None:
        """desk.shop and desk.lists were read anew."""

    def keys(self) -> list[tuple[str, str]]:
        """This section's own keys, for F1."""
        return []

    # --- for the sections

    def name_fields(self, form: Form) -> None:
        """Object names of the fields: "shop_name", "staff_roles" …"""
        for name, row in form.rows.items():
            row.field.setObjectName(f"{self.key}_{name}")

    def refused(self, form: Form, error: ShopError) -> None:
        """What is wrong under its field; what concerns none in the line at the bottom."""
        for each in form.show_errors(error):
            self.desk.complain(each)

    def read_shop_again(self) -> None:
        """Profile and lists anew, for this and every other page."""
        self.desk.run(self, read_shop, then=lambda both: self.desk.use_shop(*both), changes=("shop",))


def read_shop(store: Any) -> tuple[ShopRow, ListsRow]:
    """Profile and lists of the shop."""
    return shop.shop_row(store), shop.lists(store)
