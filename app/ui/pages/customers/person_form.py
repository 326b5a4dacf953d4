"""The fields of a customer, what stands in them, and a customer as it is saved."""

from __future__ import annotations

from typing import Any

from app.ui.desk import Desk
from app.ui.pages.customers.phones_edit import PhonesEdit
from app.ui.widgets import CodeEdit, LineEdit, LongEdit
from app.ui.widgets.form import Form
from app.ui.words import translate
from app.workflow.rows.customers import CustomerInput, CustomerRow

FIELDS = ("name", "company", "tax_number", "address", "email", "note")


class PersonForm(Form):
    """Names of fields are those of CustomerInput; "phones" holds the numbers with their labels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.sentence)
        self.column.setSpacing(6)
        self.phones = PhonesEdit()
        self.add("name", translate("PersonForm", "Name"), LineEdit(longest=200), stretch=3)
        self.add("company", translate("PersonForm", "Company"), LineEdit(longest=200), beside=True, stretch=3)
        tax = CodeEdit(chars=20, longest=40)
        self.add("tax_number", translate("PersonForm", "Tax number"), tax, beside=True)
        self.add("phones", translate("PersonForm", "Phones, the first is rung first"), self.phones, stretch=1)
        self.add("address", translate("PersonForm", "Address"), LineEdit(longest=500), stretch=3)
        self.add("email", translate("PersonForm", "E-mail"), LineEdit(longest=200), beside=True, stretch=2)
        note = LongEdit(lines=2, longest=5_000)
        self.add("note", translate("PersonForm", "Note"), note, beside=True, stretch=3)

    def read(self, row: CustomerRow | None) -> CustomerInput:
        """What stands in the fields; raises FieldErrors for what can't be read."""
        self.check()
        values = self.values()
        phones = values["phones"]
        return CustomerInput(
            name=values["name"],
            phones=tuple(number for number, _ in phones),
            company=values["company"],
            address=values["address"],
            email=values["email"],
            note=values["note"],
            id=None if row is None else row.id,
            version=None if row is None else row.version,
            tax_number=values["tax_number"],
            labels=tuple(words for _, words in phones),
        )


def values_of(row: CustomerRow | None) -> dict[str, Any]:
    """A customer as the fields show them; None = an empty form."""
    if row is None:
        return {**dict.fromkeys(FIELDS, ""), "phones": ()}
    labels = (*row.labels, *("",) * len(row.phones))
    return {**{name: getattr(row, name) for name in FIELDS}, "phones": tuple(zip(row.phones, labels, strict=False))}
