"""Kind of service with its reason in words, the promised time, what it may cost, shelf and technician."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal

from app.ui import names
from app.ui.desk import Desk
from app.ui.pages.closed_warning import ClosedWarning
from app.ui.pages.intake.reasons import because
from app.ui.pages.intake.state import Entry, blank
from app.ui.widgets import ChoiceBox, Form, LineEdit, MomentEdit, MoneyEdit, ReasonEdit, Section, Tick
from app.ui.words import translate
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import IntakeInput, ServiceProposal
from app.workflow.rows.kinds import ReasonKind, Service, ServiceReason
from app.workflow.rows.rights import WHO_MAY, Right


class ServicePart(Section):
    """What is proposed can be changed by hand; then it stays as it is, and the kind of service asks why."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Service and promise"), margins=8)
        self._desk = desk
        self.proposal: ServiceProposal | None = None
        self.service_by_hand = False
        self.promise_by_hand = False
        self._by_program = False
        self._loaded: Entry = blank()  # as it was put on the form
        self._technician: tuple[int | None, str] = (None, "")  # who has the order, perhaps not working here any more
        self._reason = ServiceReason.NO_AGREEMENT
        self._reason_words = ""
        self.body.setSpacing(4)
        self.form = self._build_form()
        self.closed = ClosedWarning(desk, self.form, "promised_at")
        self.body.addWidget(self.form)
        self._show_reason()

    def _build_form(self) -> Form:
        form, formats = Form(self._desk.sentence), self._desk.formats
        form.column.setSpacing(4)
        services = [(each, names.service_name(each)) for each in (Service.PAID, Service.WARRANTY, Service.CONTRACT)]
        form.add("service", translate("Intake", "Kind of service"), ChoiceBox(services, chars=10), stretch=1)
        note = ReasonEdit.of(self._desk, ReasonKind.SERVICE, at_once=False)
        form.add("service_note", translate("Intake", "Why it was changed"), note, beside=True, stretch=3)
        form.add("promised_at", translate("Intake", "Promised for"), MomentEdit(formats))
        form.add("urgent", " ", Tick(translate("Intake", "Urgent")), beside=True)
        form.add("shelf", translate("Intake", "Shelf"), LineEdit(chars=8, longest=40), beside=True)
        form.add("estimate", translate("Intake", "Estimate"), MoneyEdit(formats))
        fee = MoneyEdit(formats, chars=8)
        form.add("diagnosis_fee", translate("Intake", "Diagnosis fee"), fee, beside=True)
        technicians = ChoiceBox(self._technicians(), chars=8)
        form.add("declared_value", translate("Intake", "Declared value"), MoneyEdit(formats), beside=True)
        form.add("technician_id", translate("Intake", "Technician"), technicians, beside=True, stretch=1)
        form.add_stretch()
        form.changed.connect(self._form_changed)
        form.finished.connect(self.finished)
        return form

    # --- values

    def read(self, onto: IntakeInput) -> IntakeInput:
        """The input with what stands here put in."""
        value = self.form.value
        return replace(
            onto,
            service=value("service"),
            service_reason=self._reason,
            service_note=value("service_note") if self.service_by_hand else self._kept_note(),
            promised_at=value("promised_at"),
            urgent=value("urgent"),
            shelf=value("shelf"),
            estimate=value("estimate"),
            declared_value=value("declared_value"),
            diagnosis_fee=value("diagnosis_fee") or Decimal(0),
            technician_id=value("technician_id"),
        )

    def fill(self, entry: Entry) -> None:
        """Put an entry here."""
        typed = entry.input
        self._by_program = True
        self._loaded = entry
        self._offer_technicians(typed.technician_id)
        self.service_by_hand, self.promise_by_hand = entry.service_by_hand, entry.promise_by_hand
        self.proposal, self._reason = None, typed.service_reason
        known = typed.article.category_id is not None
        self._reason_words = names.service_reason_name(typed.service_reason) if known else ""
        self.form.set_values({name: getattr(typed, name) for name in self.form.rows})
        self.form.set_value("diagnosis_fee", typed.diagnosis_fee or None)
        self._by_program = False
        self.form.clear_errors()
        self._show_reason()

    def propose_service(self, proposal: ServiceProposal, article: ArticleInput) -> None:
        """Show what the shop's rules say; what was chosen by hand stays."""
        self.proposal = proposal
        self._reason_words = because(proposal, article, self._desk.formats)
        if not self.service_by_hand:
            self._by_program = True
            self._reason = proposal.reason
            self.form.set_value("service", proposal.service)
            self._by_program = False
        self._show_reason()

    def propose_promise(self, moment: datetime) -> None:
        """Show the promised time the opening hours allow; a typed one stays."""
        if not self.promise_by_hand:
            self._by_program = True
            self.form.set_value("promised_at", moment)
            self._by_program = False

    def use_lists(self) -> None:
        """The shop's staff changed."""
        self._offer_technicians(self.form.value("technician_id"))

    def keep_technician(self, staff_id: int | None, name: str) -> None:
        """Who has the order that is corrected: stays in the list, also when they work here no more."""
        self._technician = (staff_id, name)

    def reveal(self, name: str) -> None:
        """A field that is asked for only sometimes is asked for now."""
        if name == "service_note" and not self.service_by_hand:
            self.service_by_hand = True
            self._show_reason()

    # --- inner

    def _technicians(self, current: int | None = None) -> list[tuple[Any, str]]:
        """Who may repair (technicians, and managers), and who has it now."""
        staff = [each for each in self._desk.lists.staff if each.roles & WHO_MAY[Right.REPAIR] and each.left_at is None]
        options: list[tuple[Any, str]] = [(None, "–"), *((each.id, each.name) for each in staff)]
        if current is not None and all(each.id != current for each in staff):
            known, name = self._technician
            options.append((current, name if known == current else translate("Intake", "works here no more")))
        return options

    def _offer_technicians(self, current: int | None) -> None:
        box = self.form.field("technician_id")
        if isinstance(box, ChoiceBox):
            box.set_options(self._technicians(current))

    def _kept_note(self) -> str:
        """The note that came with the order (of a judged repeat), as long as its kind of service stays."""
        loaded = self._loaded.input
        return loaded.service_note if self.form.value("service") is loaded.service else ""

    def _form_changed(self, name: str) -> None:
        if not self._by_program:
            if name == "service":
                self._service_chosen()
            elif name == "promised_at":
                self.promise_by_hand = self.form.value("promised_at") is not None
        self.changed.emit(name)

    def _service_chosen(self) -> None:
        """Changed by hand: a note is asked for, unless it is what was proposed anyway.

        Nothing is proposed for an order that is corrected: there its own kind of service is the usual one.
        """
        loaded, chosen = self._loaded, self.form.value("service")
        if self.proposal:
            self.service_by_hand = chosen is not self.proposal.service
        else:
            self.service_by_hand = chosen is not loaded.input.service or loaded.service_by_hand
        usual = self.proposal.reason if self.proposal else loaded.input.service_reason
        self._reason = ServiceReason.CHOSEN if self.service_by_hand else usual
        self._show_reason()

    def _show_reason(self) -> None:
        row = self.form.rows["service_note"]
        row.field.setVisible(self.service_by_hand)
        why, changed = translate("Intake", "Why"), translate("Intake", "Why it was changed")
        row.label.setText(changed if self.service_by_hand else why)
        row.set_hint(self._reason_words or translate("Intake", "The reason appears when the article is known."))
