"""Section: what came in, and what was agreed when it did; the unlock code on demand."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.names import proof_name, service_name, service_reason_name, yes_no_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.pairs import Pairs
from app.ui.pages.cards.sections import CardSection
from app.ui.pages.model_warnings import ModelWarnings
from app.ui.phrases import clauses, headed, listed
from app.ui.widgets import Button, label
from app.ui.words import translate
from app.workflow.counter import unlocking
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES, Proof, YesNo
from app.workflow.rows.rights import Right

SHOWN_FOR_MS = 30_000


class CameIn(CardSection):
    """Pairs of a word and what was written down at intake; empty ones are left out."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("CameIn", "WHAT CAME IN"))
        self.unlock = Button(translate("CameIn", "Show the unlock code"), self._ask_unlock_code)
        self.unlock.setToolTip(translate("CameIn", "Who looks is written into the history."))
        only_for(self.desk, Right.READ_UNLOCK_CODE, self.unlock)
        self.code = label("", "middle", select=True)
        self.head.addWidget(self.code)
        self.head.addWidget(self.unlock)
        self.warnings = ModelWarnings()
        self.body.addWidget(self.warnings)
        self.pairs = Pairs()
        self.body.addWidget(self.pairs)
        self._hide_later = QTimer(self)
        self._hide_later.setSingleShot(True)
        self._hide_later.setInterval(SHOWN_FOR_MS)
        self._hide_later.timeout.connect(self._hide_code)

    def clear_typed(self) -> None:
        self._hide_code()

    def show_card(self, card: CardRow) -> None:
        self.warnings.show_warnings(card.warnings, self.desk.language)
        self.unlock.setVisible(card.has_unlock_code and card.state in OPEN_STATES)
        wide = [pair for pair in self._wide(card) if pair[1]]
        short = [pair for pair in self._short(card) if pair[1]]
        self.pairs.show_pairs(wide, short)

    # --- words

    def _wide(self, card: CardRow) -> list[tuple[str, str]]:
        conditions = listed(item.name for item in card.items if item.kind == "condition")
        accessories = listed(item.name for item in card.items if item.kind == "accessory")
        return [
            (translate("CameIn", "Fault"), card.fault),
            (translate("CameIn", "Seen when tried"), card.seen),
            (translate("CameIn", "Condition"), conditions),
            (translate("CameIn", "Accessories"), accessories),
            (translate("CameIn", "Service"), self._service(card)),
        ]

    @staticmethod
    def _service(card: CardRow) -> str:
        words = headed(service_name(card.service), service_reason_name(card.service_reason))
        return f"{words} ({card.service_note})" if card.service_note else words

    def _short(self, card: CardRow) -> list[tuple[str, str]]:
        formats, article = self.desk.formats, card.article
        bought = formats.date(article.bought_on)
        if article.proof is not Proof.NONE:
            bought = clauses((bought, proof_name(article.proof)))
        came = clauses((formats.moment(card.received_at), card.received_by))
        customer = " · ".join(part for part in (card.customer.company, card.customer.note) if part)
        known = YesNo.UNKNOWN
        return [
            (translate("CameIn", "Serial"), article.serial),
            (translate("CameIn", "Bought"), bought),
            (translate("CameIn", "Taken in"), came),
            (translate("CameIn", "Tampered with"), "" if card.tampered is known else yes_no_name(card.tampered)),
            (
                translate("CameIn", "Inside complete"),
                "" if card.inside_complete is known else yes_no_name(card.inside_complete),
            ),
            (translate("CameIn", "Declared value"), formats.money(card.declared_value)),
            (translate("CameIn", "Estimate"), formats.money(card.estimate)),
            (translate("CameIn", "Diagnosis fee"), formats.money(card.diagnosis_fee) if card.diagnosis_fee else ""),
            (translate("CameIn", "Deposit"), formats.money(card.deposit) if card.deposit else ""),
            (translate("CameIn", "About the customer"), customer),
            (translate("CameIn", "About the article"), article.note),
        ]

    # --- unlock code

    def _ask_unlock_code(self) -> None:
        card = self.card
        if card is None:
            return
        if self.code.text():
            self._hide_code()
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.open_card.refused.emit(error)
            return
        asked_for = card.id

        def show(code: str) -> None:
            if self.card is not None and self.card.id == asked_for:
                self.code.setText(code)
                self.unlock.set_words(translate("CameIn", "Hide the unlock code"))
                self._hide_later.start()

        self.desk.run(
            self,
            unlocking.read_unlock_code,
            who,
            card.id,
            then=show,
            fail=self.open_card.refused.emit,
            changes=("orders",),
        )

    def _hide_code(self) -> None:
        self._hide_later.stop()
        self.code.setText("")
        self.unlock.set_words(translate("CameIn", "Show the unlock code"))
