"""Who takes a part signs for it, and a manager agrees where it is dear: asked beside it, by PIN or badge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import ChoiceBox, CodeEdit, LineEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import StaffRow, Who
from app.workflow.rows.stockroom import Signature, Taking
from app.workflow.stockroom import issuing

#: What is asked by which refusal: the field that it names, and who it is about.
ASKED = {"signed": "signed_by", "approved": "approved_by", "over_reason": "over_reason"}
Signed = tuple[Signature | None, Signature | None]


def signatures(store: Any, station: str, signed: tuple[int, str] | None, approved: tuple[int, str] | None) -> Signed:
    """Both signatures that were typed (who, PIN or badge); an error stands at its own field."""
    return _sign(store, station, signed, "signed"), _sign(store, station, approved, "approved")


def _sign(store: Any, station: str, typed: tuple[int, str] | None, field: str) -> Signature | None:
    if typed is None:
        return None
    try:
        return issuing.sign(store, *typed, station)
    except ShopError as error:
        raise ShopError(error.key, field, **error.values) from None


class SignPanel(InlineForm):
    """Opens with what was refused for want of it; then does the act again, signed."""

    def __init__(self, desk: Desk) -> None:
        title = translate("Signing", "Before the part is handed out")
        super().__init__(desk, title, translate("Signing", "Hand it out"), self._agreed)
        self.desk = desk
        self._again: Callable[[Taking], None] | None = None
        self._taking = Taking()
        self._needed: list[str] = []
        people: list[tuple[int, str]] = []
        self.form.add("signed_by", translate("Signing", "Taken by"), ChoiceBox(people, chars=16))
        words = translate("Signing", "PIN or badge")
        self.form.add("signed", words, _secret(), beside=True)
        self.form.add("approved_by", translate("Signing", "Agreed by"), ChoiceBox(people, chars=16))
        self.form.add("approved", words, _secret(), beside=True)
        self.form.add("over_reason", translate("Signing", "Why more parts than planned"), LineEdit(chars=50))

    def needs(self, error: ShopError) -> bool:
        """Whether an act was refused for want of what this panel asks for."""
        return error.field in ASKED and error.key.startswith("issue.")

    def ask(self, taking: Taking, again: Callable[[Taking], None], error: ShopError | None = None) -> None:
        """Ask for what the shop wants signed; `again` does the act with it. error: the refusal, if there was one."""
        if not self.asking():
            self._needed = ["signed"] if self.desk.shop.sign_issues and taking.signed is None else []
        field = "" if error is None else error.field or ""
        if field and field not in self._needed:
            self._needed.append(field)
        self._taking, self._again = taking, again
        self._offer_people()
        self.show_fields(*self._needed, *(ASKED[name] for name in self._needed))
        again_asked = self.asking()
        if not again_asked:
            self.form.clear()
            self.open_panel(self._needed[0] if self._needed else "")
        if error is not None:
            self.fail(error)
            if field in self._needed:
                self.form.focus_field(field)

    def take_badge(self, code: str) -> bool:
        """A badge was scanned while it is asked for: into the field that waits for one."""
        if not self.asking():
            return False
        names = [name for name in ("signed", "approved") if name in self._needed]
        waits = [name for name in names if self.form.field(name).hasFocus()] or [
            name for name in names if not self.form.value(name)
        ]
        if not waits:
            return False
        self.form.set_value(waits[0], code)
        self.form.next_field(waits[0])
        return True

    def _offer_people(self) -> None:
        """Who may take parts, who may agree; whoever is signed in first, unless somebody was chosen."""
        staff, who = self.desk.lists.staff, self.desk.who
        for name, right in (("signed_by", Right.REPAIR), ("approved_by", Right.APPROVE_PARTS)):
            box = self.form.field(name)
            if isinstance(box, ChoiceBox):
                people, chosen = _people(staff, right), box.value()
                box.set_options(people)
                known = {key for key, _ in people}
                wanted = chosen if chosen in known else None if who is None else who.staff_id
                if wanted in known:
                    box.set_value(wanted)

    def _agreed(self, values: dict[str, Any]) -> None:
        signed = self._typed(values, "signed") if self._taking.signed is None else None
        approved = self._typed(values, "approved") if self._taking.approved is None else None
        reason = values["over_reason"] if "over_reason" in self._needed else ""
        self.desk.run(
            self, signatures, self.desk.station, signed, approved,
            then=lambda both: self._signed(both, reason), fail=self.fail,
        )  # fmt: skip

    def _typed(self, values: dict[str, Any], name: str) -> tuple[int, str] | None:
        return (values[ASKED[name]] or 0, values[name] or "") if name in self._needed else None

    def _signed(self, both: Signed, reason: str) -> None:
        signed, approved = both
        self._taking = replace(
            self._taking,
            signed=signed or self._taking.signed,
            approved=approved or self._taking.approved,
            reason=reason or self._taking.reason,
        )
        if self._again is not None:
            self._again(self._taking)


def _people(staff: tuple[StaffRow, ...], right: Right) -> list[tuple[int, str]]:
    """Who works here and has the right."""
    return [
        (each.id, each.name) for each in staff if each.left_at is None and may(Who(each.id, "", each.roles, ""), right)
    ]


def _secret() -> CodeEdit:
    field = CodeEdit(chars=14, longest=40)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
