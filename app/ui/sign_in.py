"""Who is at the counter: by name and PIN, or by scanning a badge; a panel in the window, no box over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Button, ChoiceBox, CodeEdit, FieldRow, label
from app.ui.words import translate
from app.workflow.house import staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import StaffRow, Who


class SignInPanel(QFrame):
    """Name, PIN, Enter. `signed_in` after the desk knows who it is; `given_up` by Esc."""

    signed_in = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("look", "popup")
        self.setFixedWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(label(translate("SignIn", "Who is at the counter?"), "title", wrap=True))
        words = translate("SignIn", "Scan your badge, or choose your name and type your PIN.")
        self.hint = label(words, "hint", wrap=True)
        column.addWidget(self.hint)
        self.names = ChoiceBox()
        self.names.setObjectName("sign_in_name")
        self.names.installEventFilter(self)
        self.names.returnPressed.connect(self._entered)
        self.pin = CodeEdit(longest=32)
        self.pin.takes_codes = False
        self.pin.setObjectName("sign_in_pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.name_row = FieldRow(translate("SignIn", "Name"), self.names)
        self.pin_row = FieldRow(translate("SignIn", "PIN"), self.pin)
        column.addWidget(self.name_row)
        column.addWidget(self.pin_row)
        self.go = Button(translate("SignIn", "Sign in"), self.sign_in, key="Enter", look="main")
        self.go.setObjectName("sign_in_go")
        column.addWidget(self.go)
        self.leave = Button(translate("SignIn", "Leave the counter"), self.sign_out, key="Ctrl+L")
        self.leave.setObjectName("sign_out")
        column.addWidget(self.leave)
        self.pin.returnPressed.connect(self.sign_in)
        self.pin.changed.connect(self._typed)
        self.names.changed.connect(self.pin.clear)
        desk.shop_changed.connect(self.refresh)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """The names of those who work here."""
        people: tuple[StaffRow, ...] = self._desk.lists.staff
        self.names.set_options([(person.id, person.name) for person in people if person.left_at is None])

    def tell_demo(self, pin: str) -> None:
        """In the sample shop everybody may come in: with which PIN, and who may do everything, who is named first."""
        manager = next(each for each in self._desk.lists.staff if Role.MANAGER in each.roles)
        self.names.set_value(manager.id)
        words = translate("SignIn", "This is the demo shop. Everybody has the PIN {pin}; {name} may do everything.")
        self.hint.setText(words.format(pin=pin, name=manager.name))

    def begin(self) -> None:
        """Shown anew: empty PIN; the focus where typing starts."""
        self.pin.clear()
        self.pin_row.clear_error()
        self.leave.setVisible(self._desk.who is not None)
        many = self.names.count() > 1
        self._fit()
        # digits typed on the name go to the PIN, so who is named already loses nothing
        (self.names if many else self.pin).setFocus(Qt.FocusReason.OtherFocusReason)

    def sign_in(self) -> None:
        """Check the PIN; takes a moment on purpose."""
        person = self.names.value()
        if person is None or not self.go.isEnabled():
            return
        if not self.pin.value():
            self.pin.setFocus()
            return
        self.go.setEnabled(False)
        self._desk.run(
            self, staff.sign_in, person, self.pin.value(), self._desk.station, then=self._come, fail=self._refused
        )
        self.pin.clear()

    def sign_out(self) -> None:
        """Nobody is at the counter now."""
        self._desk.sign_in(None)
        self.given_up.emit()

    def _come(self, who: Who) -> None:
        self.go.setEnabled(True)
        self._desk.sign_in(who)
        self.signed_in.emit()

    def _refused(self, error: ShopError) -> None:
        self.go.setEnabled(True)
        self.pin_row.show_error(self._desk.sentence(error))
        self._fit()
        self.pin.setFocus()

    def _typed(self) -> None:
        self.pin_row.clear_error()
        self._fit()

    def _fit(self) -> None:
        """As high as what stands in it: a sentence under the PIN must not squeeze its field."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _entered(self) -> None:
        """Enter beside the PIN; one typed very fast is there before the Enter that was meant for it."""
        if self.pin.value():
            self.sign_in()
        else:
            self.pin.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit typed while the name is chosen: it is the PIN that begins (no name begins with one)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isdigit():
            self.pin.setFocus()
            self.pin.insert(event.text())
            return True
        return super().eventFilter(watched, event)
