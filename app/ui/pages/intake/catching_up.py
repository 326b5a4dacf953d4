"""Somebody else changed the customer, an article or the order meanwhile: both versions, and F9 goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.intake.form import IntakeForm
from app.ui.pages.intake.loading import article_input, customer_input, state_of
from app.ui.pages.intake.merging import Difference, merge
from app.ui.pages.intake.state import Entry, IntakeState
from app.ui.phrases import listed
from app.ui.widgets import ChoiceBox, Notice
from app.ui.words import translate
from app.workflow.counter import read_again
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput, CustomerGlance, CustomerInput
from app.workflow.rows.intake import AsItIsNow, IntakeInput

LONGEST = 60  # signs of a value shown


class CatchUp(QObject):
    """Reads again and puts what was typed on top of the new version; `notice` says who changed what and when."""

    def __init__(self, desk: Desk, form: IntakeForm) -> None:
        super().__init__(form)
        self._desk, self._form = desk, form
        self.notice = Notice()
        self._customers: dict[tuple[int, int], CustomerInput] = {}  # (id, version): as it was read
        self._articles: dict[tuple[int, int], ArticleInput] = {}

    def forget(self) -> None:
        """Another form begins: what was said is over."""
        self.notice.say("")

    def seen(self, glance: CustomerGlance) -> bool:
        """Remember what was read; True when the form stands on an older version of it."""
        state = self._form.state()
        self._remember(glance)
        if state.customer.id is None:
            return False
        if state.customer.id != glance.customer.id:  # merged into this one meanwhile
            return True
        if state.customer.version != glance.customer.version:
            return True
        versions = {row.id: row.version for row in glance.articles}
        inputs = [entry.input.article for entry in state.entries]
        return any(each.id in versions and versions[each.id] != each.version for each in inputs)

    def _remember(self, glance: CustomerGlance) -> None:
        self._customers[glance.customer.id, glance.customer.version] = customer_input(glance.customer)
        for row in glance.articles:
            self._articles[row.id, row.version] = article_input(row)

    def begin(self, card: CardRow) -> None:
        """An order is loaded to be corrected."""
        self._customers[card.customer.id, card.customer.version] = customer_input(card.customer)
        self._articles[card.article.id, card.article.version] = article_input(card.article)

    def read(
        self,
        order: CardRow | None,
        then: Callable[[CardRow | None, str], None],
        fail: Callable[[ShopError], None],
    ) -> None:
        """Read again and bring both versions together; order: the one that is corrected, as it was loaded.

        `then` is given the order as it is now and the first field that both have changed ("" = none).
        """
        who = self._desk.who
        if who is None:
            fail(ShopError("staff.nobody"))
            return

        def come(now: AsItIsNow) -> None:
            then(now.card, self._bring_together(order, now))

        customer_id = self._form.customer.customer_id
        order_id = order.id if order is not None else None
        entries = self._form.state().entries
        ids = tuple(key for entry in entries if (key := entry.input.article.id) is not None)
        self._desk.run(self, read_again.as_it_is, who, customer_id, order_id, ids, then=come, fail=fail)

    # --- inner

    def _bring_together(self, order: CardRow | None, now: AsItIsNow) -> str:
        state = self._form.state()
        asked = state.customer.id  # whose glance it is; of one that was merged it is the other's
        said: list[str] = []
        kept: list[str] = []
        if order is not None and now.card is not None:
            state = self._order(state, order, now.card, now, said, kept)
        if now.glance is not None and state.customer.id in (asked, now.glance.customer.id):
            state = self._customer(state, now.glance, now, said, kept)
        state = self._articles_of(state, now, said, kept)
        self._form.fill(state)
        if now.glance is not None:
            if now.glance.customer.id == state.customer.id:
                self._form.article.set_known(now.glance.articles)
            self._remember(now.glance)
        if now.card is not None:
            self.begin(now.card)
        if said:
            said.append(translate("Intake", "Nothing was saved yet: F9 saves what stands in the form now."))
        self.notice.say("\n".join(said), "warn")
        rows = (name for form in self._form.forms() for name, row in form.rows.items() if not row.isHidden())
        return next((name for name in rows if name in kept), "")

    def _order(
        self, state: IntakeState, order: CardRow, card: CardRow, now: AsItIsNow, said: list[str], kept: list[str]
    ) -> IntakeState:
        base, theirs, entry = state_of(order), state_of(card), state.entries[0]
        typed, found = merge(base.entries[0].input, entry.input, theirs.entries[0].input)
        if card.version != order.version:
            self._form.service.keep_technician(card.technician_id, card.technician)
            said += self._report(translate("Intake", "The order"), now, ("repair_order", card.id), found, kept)
        if any(each.name == "service" and not each.kept for each in found):
            entry = replace(entry, service_by_hand=theirs.entries[0].service_by_hand)
        customer = state.customer
        if customer.id == base.customer.id != theirs.customer.id:
            customer = theirs.customer
            said.append(translate("Intake", "It belongs to {name} now.").format(name=customer.name))
        if typed.article.id == order.article.id != card.article.id:
            typed = replace(typed, article=article_input(card.article))
        return replace(state, customer=customer, entries=(replace(entry, input=typed), *state.entries[1:]))

    def _customer(
        self, state: IntakeState, glance: CustomerGlance, now: AsItIsNow, said: list[str], kept: list[str]
    ) -> IntakeState:
        mine = state.customer
        if mine.id is None or (mine.id, mine.version) == (glance.customer.id, glance.customer.version):
            return state
        base = self._customers.get((mine.id, mine.version or 0))
        customer, found = merge(base, mine, customer_input(glance.customer))
        if mine.id != glance.customer.id:
            customer = replace(customer, id=glance.customer.id)
            words = translate("Intake", "{name} was merged into {other}, who stands here now.")
            said.append(words.format(name=mine.name, other=glance.customer.name))
        what, subject = translate("Intake", "The customer"), ("customer", glance.customer.id)
        said += self._report(what, now, subject, found, kept)
        return replace(state, customer=customer)

    def _articles_of(self, state: IntakeState, now: AsItIsNow, said: list[str], kept: list[str]) -> IntakeState:
        theirs: dict[int, ArticleInput] = {}
        if now.glance is not None and now.glance.customer.id == state.customer.id:
            theirs = {row.id: article_input(row) for row in now.glance.articles}
        elif now.card is None:
            return state
        if now.card is not None:  # what is corrected may be somebody else's since a merge was taken back
            theirs[now.card.article.id] = article_input(now.card.article)
        entries = tuple(self._article(entry, theirs, now, said, kept) for entry in state.entries)
        return replace(state, entries=entries)

    def _article(
        self, entry: Entry, rows: dict[int, ArticleInput], now: AsItIsNow, said: list[str], kept: list[str]
    ) -> Entry:
        mine = entry.input.article
        if mine.id is None:
            return entry
        stays = now.stays.get(mine.id, mine.id)
        theirs = rows.get(stays)
        if theirs is None:
            said.append(translate("Intake", "The article is another customer's by now: it stands here as a new one."))
            return replace(entry, input=replace(entry.input, article=replace(mine, id=None, version=None)))
        if theirs.id == mine.id and theirs.version == mine.version:
            return entry
        article, found = merge(self._articles.get((mine.id, mine.version or 0)), mine, theirs)
        article = replace(article, id=stays)
        said += self._report(translate("Intake", "The article"), now, ("article", mine.id), found, kept)
        typed: IntakeInput = replace(entry.input, article=article)
        return replace(entry, input=typed)

    def _report(
        self, what: str, now: AsItIsNow, subject: tuple[str, int], found: Sequence[Difference], kept: list[str]
    ) -> list[str]:
        """Who and when, then a line for each field: theirs, and what the form holds."""
        last = now.changed.get(subject)
        head = translate("Intake", "{what} was changed in another window meanwhile.")
        if last is not None and last.who:
            head = translate("Intake", "{what} was changed by {who}, {at}, meanwhile.")
        at = self._desk.formats.moment(last.at) if last is not None else ""
        lines = [head.format(what=what, who=last.who if last is not None else "", at=at)]
        for each in found:
            label = self._label(each.name)
            if not label:
                continue
            words = translate("Intake", "• {field}: “{theirs}” was taken over.")
            if each.kept:
                kept.append(each.name)
                words = translate("Intake", "• {field}: theirs is “{theirs}”, yours “{mine}” stays in the form.")
            theirs, mine = self._words(each.name, each.theirs), self._words(each.name, each.mine)
            lines.append(words.format(field=label, theirs=theirs, mine=mine))
        return lines

    def _label(self, name: str) -> str:
        """What the form calls the field, "" for what it does not show by itself."""
        row = next((form.rows[name] for form in self._form.forms() if name in form.rows), None)
        if row is None:
            return ""
        tick = getattr(row.field, "text", None)
        return row.label.text().strip() or (str(tick()) if callable(tick) else "")

    def _words(self, name: str, value: Any) -> str:
        """A value as the form shows it."""
        formats = self._desk.formats
        field = next(form.rows[name].field for form in self._form.forms() if name in form.rows)
        if isinstance(field, ChoiceBox):
            words = field.words_of(value)
        elif isinstance(value, bool):
            words = translate("Intake", "yes") if value else translate("Intake", "no")
        elif isinstance(value, Decimal):
            words = formats.money(value)
        elif isinstance(value, datetime):
            words = formats.moment(value)
        elif isinstance(value, date):
            words = formats.date(value)
        else:
            words = listed(value) if isinstance(value, tuple) else str(value or "")  # pyright: ignore[reportUnknownArgumentType]
        flat = " ".join(words.split()) or "–"
        return flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…"
