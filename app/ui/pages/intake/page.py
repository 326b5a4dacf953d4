"""The intake page: an article comes over the counter (DOMAIN.md §3)."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.intake.asking import Asker
from app.ui.pages.intake.basket_strip import CorrectionStrip
from app.ui.pages.intake.drafts import DraftBox, new_id
from app.ui.pages.intake.drawing import receipt_of
from app.ui.pages.intake.foot import Foot
from app.ui.pages.intake.form import IntakeForm
from app.ui.pages.intake.saving import Saver
from app.ui.pages.intake.state import Draft
from app.ui.pages.page import Page
from app.ui.widgets.paper_panel import PaperPanel
from app.ui.words import translate
from app.workflow.rows.customers import CustomerGlance, CustomerRow, Found
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.rights import Right

DRAFT_PAUSE_MS = 1_000


class IntakePage(Page):
    """One page, keyboard only: customer, fault, article, service, deposit, F9."""

    key = "intake"
    opens = ("correct",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = IntakeForm(desk)
        self.strip = CorrectionStrip(desk)
        self.foot = Foot()
        self.asker = Asker(desk, self.form)
        self.saver = Saver(desk, self.form, self.strip)
        self.panel = PaperPanel(desk, self.step_back)
        self.box = DraftBox(desk.drafts, desk.store.now)
        self.draft_id = new_id()
        self.last: TakenIn | None = None
        only_for(desk, Right.TAKE_IN, self.foot.save, self.foot.next)
        only_for(desk, Right.CORRECT_INTAKE, self.foot.correct)
        self._drafts: tuple[Draft, ...] = ()
        self._unkept = self._warned = False  # the disk refused the draft; and that was said at the closing
        self._draft_soon = QTimer(self)
        self._draft_soon.setSingleShot(True)
        self._draft_soon.setInterval(DRAFT_PAUSE_MS)
        self._draft_soon.timeout.connect(self.keep_draft)
        self._lay_out()
        self._connect()
        self.form.photos.serve(self)
        self._read_drafts()
        self.asker.ask_proposals()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QWidget()
        column.addWidget(upper, 1)
        column.addWidget(self.foot)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(8)
        inside.addWidget(self.strip)
        inside.addWidget(self.form.photos.strip(self.form))
        inside.addWidget(self.saver.catch_up.notice)
        self.stack = QStackedWidget()
        inside.addWidget(self.stack, 1)
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.panel)

    def _connect(self) -> None:
        form, foot = self.form, self.foot
        form.changed.connect(self._changed)
        form.finished.connect(foot.save.setFocus)
        form.customer.found.connect(self._customer_found)
        form.customer.chosen.connect(self._duplicate_chosen)
        form.customer.left.connect(self._customer_left)
        self.strip.left.connect(self.step_back)
        self.saver.saved.connect(self._saved)
        self.saver.correcting_changed.connect(self._show_correcting)
        self.saver.loaded.connect(self.asker.look_again)
        self.saver.busy_changed.connect(self._show_busy)
        self.asker.glanced.connect(self._glanced)
        foot.save_asked.connect(self.save)
        foot.preview_asked.connect(self.preview)
        foot.park_asked.connect(self.park)
        foot.next_asked.connect(self.next_article)
        foot.again_asked.connect(self.print_again)
        foot.correct_asked.connect(self.correct_last)
        foot.taken_up.connect(self.take_up)
        foot.thrown_away.connect(self._throw_away)
        self.desk.shop_changed.connect(self._use_lists)
        self.destroyed.connect(self.box.let_go)

    # --- what the window asks

    @override
    def title(self) -> str:
        return translate("Intake", "Intake")

    @override
    def start(self) -> None:
        self.form.focus_customer()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if not isinstance(subject_id, int) or self.saver.busy:
            return
        if not self.form.photos.settled(lambda: self.show_subject(kind, subject_id)):
            return
        if kind == "correct":
            self._make_room()
            self.saver.begin_correction(subject_id)
        elif kind == self.key:  # for a known customer
            self._make_room()
            self.asker.take_customer(subject_id)

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"customers", "orders", "money"} and self.form.customer.customer_id is not None:
            self.asker.look_again()

    @override
    def save(self) -> bool:
        if not self.form.photos.settled(self.save):
            return True
        self._back_to_form()
        if self.form.glance.owed.holds_up():
            return True
        if self.saver.busy:
            return True
        if self.asker.settled(self._save_settled, self.saver.refuse):
            return self.saver.save()
        self.saver.hold()
        return True

    @override
    def preview(self) -> bool:
        if self.form.empty or self.saver.busy:
            return False
        try:
            who = self.desk.acting()
        except ShopError:
            return True
        typed, deposit = self.form.current_input(), self.form.deposit.read()
        self.panel.open(receipt_of(who, typed, deposit), self._show_preview)
        return True

    @override
    def park(self) -> bool:
        if self.saver.correcting is not None or self.form.empty or self.saver.busy:
            return False
        if not self.form.photos.settled(self.park):
            return True
        self._park()
        self.form.focus_customer()
        self.desk.say(translate("Intake", "Parked. Shift+F3 takes it up again."))
        return True

    @override
    def print_again(self) -> bool:
        if self.last is None or self.stack.currentWidget() is self.panel:
            return False
        self.saver.print_again()
        return True

    @override
    def step_back(self) -> bool:
        if self.saver.busy:
            return True
        if self.stack.currentWidget() is self.panel:
            self._back_to_form()
            self.form.fault.form.focus_field("fault")
            return True
        if self.form.glance.owed.step_back() or self.form.photos.gallery.step_back():
            return True
        if self.saver.correcting is not None:
            self.saver.leave_correction()
            self._begin_anew()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("Intake", "next field (Shift+Enter breaks a line in long ones)")),
            ("F3", translate("Intake", "park the draft and begin a new intake")),
            ("Shift+F3", translate("Intake", "take up or throw away a draft")),
            ("F5", translate("Intake", "same customer, next article: one payment, one print run")),
            ("F6", translate("Intake", "another customer")),
            ("F7", translate("Intake", "correct the order saved last")),
            ("F8", translate("Intake", "preview of the claim receipt")),
            ("F9", translate("Intake", "save and print")),
            ("Alt+I", translate("Intake", "add photos or files (Ctrl+E names one)")),
            ("Ctrl+V", translate("Intake", "add the picture or the files of the clipboard")),
            ("Alt+M", translate("Intake", "take a payment for what is owed from earlier")),
            ("Ctrl+P", translate("Intake", "print the order saved last again")),
            ("Esc", translate("Intake", "back from the preview, or leave a correction")),
        ]

    @override
    def may_close(self) -> bool:
        if self._draft_soon.isActive() or self._unkept:
            self._draft_soon.stop()
            state = self.form.state()
            if self.saver.correcting is None and not state.empty:
                try:
                    self.box.keep(state, self.draft_id)
                except ShopError as error:  # the disk refuses: who closes a second time knows what is lost
                    warned, self._warned = self._warned, True
                    self.desk.complain(error)
                    return warned
        self._unkept = self._warned = False
        return True

    # --- acts

    def next_article(self) -> None:
        """F5: the article on the form is collected, the next one of the same customer begins."""
        if self.saver.correcting is not None or self.form.current_blank:
            return
        if not self.form.photos.settled(self.next_article):
            return
        try:
            self.form.next_article()
        except ShopError as error:
            self.form.show_errors(error)
        else:
            self._draft_soon.start()

    def correct_last(self) -> None:
        """F7."""
        free = self.saver.correcting is None and not self.saver.busy
        if self.last is not None and free and self.form.photos.settled(self.correct_last):
            self._make_room()
            self.saver.begin_correction(self.last.order_id)

    def take_up(self, draft: Draft) -> None:
        """A draft comes back onto the form; what stood there is parked."""
        if self.saver.busy or not self.form.photos.settled(lambda: self.take_up(draft)):
            return
        self._make_room()
        self._put_back(draft)
        self.form.fault.form.focus_field("fault")

    def keep_draft(self) -> None:
        """Write what stands on the form, so that closing or a crash loses nothing."""
        self._draft_soon.stop()
        if self.saver.correcting is not None or self.box.folder is None:
            return
        state = self.form.state()
        if state.empty:  # what was typed was taken away again: it must not come back
            self.desk.ask(self, self.box.drop, self.draft_id, fail=self._draft_not_kept)
        else:
            self.desk.ask(self, self.box.keep, state, self.draft_id, then=self._draft_kept, fail=self._draft_not_kept)

    # --- inner

    def _put_back(self, draft: Draft) -> None:
        self.draft_id = draft.id
        self.desk.ask(self, self.box.hold, draft.id)
        self.form.fill(draft.state)
        self.form.tag.show_input(self.form.current_input())
        if draft.state.customer.id is not None:
            self.asker.look_again()
        self._show_drafts(self._drafts)

    def _bring_back(self, drafts: tuple[Draft, ...]) -> None:
        """At the start: what was being typed when the program ended, however it ended, stands on the form again."""
        self._show_drafts(drafts)
        left = next((draft for draft in drafts if not draft.parked), None)
        if left is not None and self.form.empty and self.saver.correcting is None:
            self._put_back(left)
            self._draft_soon.stop()  # it is kept as it stands: else "kept" would soon take the place of "it is back"
            kept = self.desk.formats.short_moment(left.saved_at)
            self.foot.say(translate("Intake", "Not saved yet, typed {time}: it is back").format(time=kept))

    def _save_settled(self) -> None:
        """The proposals have come after F9."""
        self.saver.release()
        self.saver.save()

    def _show_busy(self, busy: bool) -> None:
        for widget in (self.form, self.strip, self.foot):
            widget.setEnabled(not busy)

    def _glanced(self, glance: CustomerGlance) -> None:
        if self.saver.catch_up.seen(glance):
            self.saver.catch_up_now()

    def _changed(self, _name: str) -> None:
        if self.saver.correcting is None:
            self._draft_soon.start()
        self.form.tag.show_input(None if self.form.empty else self.form.current_input())

    def _draft_not_kept(self, error: ShopError) -> None:
        """Said once: it is tried again at each pause, and typing goes on."""
        self._unkept = True
        self.desk.complain_once("draft", error)

    def _draft_kept(self, draft: Draft) -> None:
        self._unkept = False
        self.desk.well("draft")
        if draft.id == self.draft_id:
            self.foot.say(translate("Intake", "Draft kept {time}").format(time=self.desk.formats.time(draft.saved_at)))

    def _customer_found(self, found: Found) -> None:
        if found.customer_id is not None:
            self.asker.take_customer(found.customer_id, found.id if found.kind == "article" else None)

    def _duplicate_chosen(self, row: CustomerRow) -> None:
        self.asker.take_customer(row.id)

    def _customer_left(self) -> None:
        self.asker.forget_customer()
        if self.form.article.article_id is not None:  # it is the other customer's
            self.form.article.choose(None)

    def _show_preview(self) -> None:
        self.stack.setCurrentWidget(self.panel)

    def _back_to_form(self) -> None:
        self.panel.forget()
        self.stack.setCurrentWidget(self.form)

    def _saved(self, order: TakenIn) -> None:
        self.last = order
        self._forget_draft()
        self.foot.show_last(self.desk.formats.number(order.number))
        self._begin_anew()

    def _forget_draft(self) -> None:
        self._draft_soon.stop()
        self.desk.ask(self, self.box.drop, self.draft_id)

    def _begin_anew(self) -> None:
        self._back_to_form()
        self.draft_id = new_id()
        self._draft_soon.stop()
        self.form.clear()
        self.asker.forget_customer()
        self.saver.catch_up.forget()
        self.foot.say("")
        self.form.focus_customer()

    def _make_room(self) -> None:
        """Whatever stands on the form is parked, or the correction left, before something else comes onto it."""
        if self.saver.correcting is not None:
            self.saver.leave_correction()
        elif not self.form.empty:
            self._park()
            return
        self._begin_anew()

    def _park(self) -> None:
        state, draft_id = self.form.state(), self.draft_id

        def not_written(error: ShopError) -> None:
            self.desk.complain(error)  # it can still be taken up, until the program is closed
            self._parked(Draft(draft_id, self.desk.store.now(), True, state))

        self.desk.ask(self, self.box.keep, state, draft_id, True, then=self._parked, fail=not_written)
        self._begin_anew()

    def _parked(self, draft: Draft) -> None:
        self._show_drafts((draft, *(each for each in self._drafts if each.id != draft.id)))

    def _throw_away(self, draft: Draft) -> None:
        self.desk.ask(self, self.box.drop, draft.id)
        self._show_drafts(tuple(each for each in self._drafts if each.id != draft.id))

    def _read_drafts(self) -> None:
        self.desk.ask(self, self.box.all, then=self._bring_back)

    def _show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        self._drafts = tuple(each for each in drafts if each.id != self.draft_id)
        self.foot.show_drafts(self._drafts, self.desk.formats)

    def _show_correcting(self) -> None:
        correcting = self.saver.correcting is not None
        self.asker.quiet = correcting
        self.form.deposit.setVisible(not correcting)
        self.form.photos.use(not correcting)  # the card has the photos of an order that is in
        self.foot.next.setEnabled(not correcting)
        self.foot.park.setEnabled(not correcting)

    def _use_lists(self) -> None:
        self.form.article.use_lists()
        self.form.service.use_lists()
        self.form.offer_checklists()
