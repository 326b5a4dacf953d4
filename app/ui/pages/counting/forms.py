"""The small forms of a count: booking it, undoing it, one line counted in one go, what moved between two scans."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import ChoiceBox, CodeEdit, QuantityEdit, ReasonEdit, Tick
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows import numbers
from app.workflow.rows.counting import Approval, Booking, CountSums
from app.workflow.rows.kinds import NumberKind, ReasonKind
from app.workflow.rows.rights import WHO_MAY, Right

APPROVAL = ("staff", "pin")


class SecretEdit(CodeEdit):
    """A PIN typed unseen, or a badge scanned."""

    def __init__(self) -> None:
        super().__init__(chars=14, longest=32)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class AgreedForm(InlineForm):
    """A form in which a manager can agree: the fields come into sight when somebody asks for that."""

    def __init__(self, desk: Desk, title: str, yes: str, submit: Callable[[dict[str, Any]], None]) -> None:
        super().__init__(desk, title, yes, submit)
        self.desk = desk
        reason = ReasonEdit.of(desk, ReasonKind.STOCK, longest=200, at_once=False)
        self.form.add("reason", translate("Counting", "Reason"), reason)

    def add_agreement(self) -> None:
        """The last line of the form."""
        self.managers = ChoiceBox((), chars=16)
        hint = translate("Counting", "type the PIN, or scan the badge")
        self.form.add("staff", translate("Counting", "A manager agrees"), self.managers, beside=True)
        self.form.add("pin", translate("Counting", "PIN or badge"), SecretEdit(), hint, beside=True)

    def begin(self, *shown: str, **values: Any) -> None:
        """Open it; shown: the fields besides the reason."""
        roles = WHO_MAY[Right.APPROVE_STOCK]
        self.managers.set_options(
            [(each.id, each.name) for each in self.desk.lists.staff if not roles.isdisjoint(each.roles)]
        )
        self.show_fields("reason", *shown)
        self.open_panel("reason", pin="", **values)

    def take_badge(self, code: str) -> bool:
        """A badge was scanned while this asks for an agreement."""
        if not self.asking() or self.form.rows["pin"].isHidden():
            return False
        self.form.set_value("pin", code)
        self.agree()
        return True

    @override
    def fail(self, error: ShopError) -> None:
        if error.key == "count.approval_missing":
            for name in APPROVAL:
                self.form.rows[name].show()
            error = ShopError(error.key, "pin", **error.values)
        elif error.field == "badge":
            error = ShopError(error.key, "pin", **error.values)
        super().fail(error)


class BookForm(AgreedForm):
    """How a count is booked. `submit(Booking)`."""

    def __init__(self, desk: Desk, submit: Callable[[Booking], None]) -> None:
        super().__init__(
            desk, translate("Counting", "Book the differences"), translate("Counting", "Book them"),
            lambda values: submit(booking_of(values)),
        )  # fmt: skip
        self.form.add("leave_rest", " ", Tick(translate("Counting", "What was not counted stays as it is")))
        words = translate("Counting", "Lines that can't be booked are left, the others are booked")
        self.form.add("leave_refused", " ", Tick(words), beside=True)
        self.add_agreement()

    def ask(self, sums: CountSums, reason: str) -> None:
        """Open it; what needs no answer is not asked."""
        shown = ("leave_rest",) if sums.not_counted else ()
        self.begin(*shown, reason=reason, leave_rest=False, leave_refused=False)

    @override
    def fail(self, error: ShopError) -> None:
        if error.field in ("leave_rest", "leave_refused"):
            self.form.rows[error.field].show()
        super().fail(error)


class UndoForm(AgreedForm):
    """Why a booked count is undone. `submit(reason, approval)`."""

    def __init__(self, desk: Desk, submit: Callable[[str, Approval | None], None]) -> None:
        super().__init__(
            desk, translate("Counting", "Undo the count: the contrary of every difference is booked"),
            translate("Counting", "Undo it"), lambda values: submit(values["reason"], approval_of(values)),
        )  # fmt: skip
        self.add_agreement()


class TotalForm(InlineForm):
    """One line counted in one go. `submit(total)`."""

    def __init__(self, desk: Desk, submit: Callable[[Decimal], None]) -> None:
        super().__init__(desk, "", translate("Counting", "Count it so"), lambda values: self._given(values, submit))
        self.form.add("total", translate("Counting", "So many lie there now"), QuantityEdit())

    def ask(self, name: str) -> None:
        """Open it for the part of this name."""
        self.title.setText(translate("Counting", "{name}: counted in one go").format(name=name))
        self.open_panel("total", total=None)

    def _given(self, values: dict[str, Any], submit: Callable[[Decimal], None]) -> None:
        if values["total"] is None:
            self.fail(ShopError("form.bad_number", "total"))
        else:
            submit(values["total"])


class MovedForm(InlineForm):
    """What moved between two scans. `submit(left_counted, came_counted)`."""

    def __init__(self, desk: Desk, submit: Callable[[bool, bool], None]) -> None:
        super().__init__(
            desk, "", translate("Counting", "That is so"), lambda values: submit(values["left"], values["came"])
        )
        self.desk = desk
        self.form.add("left", "", Tick(translate("Counting", "What left had been counted before it left")))
        self.form.add("came", "", Tick(translate("Counting", "What came was counted, too")))

    def ask(self, name: str, out: Decimal, came: Decimal) -> None:
        """Open it; only what happened is asked."""
        words = translate("Counting", "{name}: while it was counted {out} left and {came} came. Was that counted?")
        write = self.desk.formats.quantity
        self.title.setText(words.format(name=name, out=write(out), came=write(came)))
        self.show_fields(*[field for field, many in (("left", out), ("came", came)) if many])
        self.open_panel(left=False, came=False)


def booking_of(values: dict[str, Any]) -> Booking:
    """What the form says."""
    return Booking(values["reason"], values["leave_rest"], values["leave_refused"], approval_of(values))


def approval_of(values: dict[str, Any]) -> Approval | None:
    """By badge when one of our badges' numbers was typed or scanned; None when nothing was."""
    typed = values["pin"]
    digits = numbers.cleaned(typed)
    if len(digits) == numbers.LENGTH and digits.startswith(str(int(NumberKind.BADGE))):
        return Approval(badge=digits)
    return Approval(values["staff"] or 0, typed) if typed else None
