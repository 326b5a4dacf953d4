"""Fields that only settings need: unseen PINs, roles."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.errors import ShopError
from app.ui.names import role_name
from app.ui.widgets import CodeEdit
from app.workflow.rows.kinds import Role


class PinEdit(CodeEdit):
    """Typed unseen."""

    takes_codes = False

    def __init__(self) -> None:
        super().__init__(chars=12, longest=32)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class RolesEdit(QWidget):
    """The four roles side by side."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.boxes: dict[Role, QCheckBox] = {}
        for role in Role:
            box = QCheckBox(role_name(role))
            box.setObjectName(f"role_{role}")
            box.clicked.connect(self._tell)
            row.addWidget(box)
            self.boxes[role] = box
        row.addStretch(1)
        self.setFocusProxy(self.boxes[Role.CLERK])

    def _tell(self, _ticked: bool) -> None:
        self.changed.emit()

    def value(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Iterable[Role] | None) -> None:
        wanted = frozenset(value or ())
        for role, box in self.boxes.items():
            box.setChecked(role in wanted)

    def fault(self) -> ShopError | None:
        return None
