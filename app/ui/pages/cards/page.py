"""The repair cards page: list left, card right; scans, keys and what other pages ask it to show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.cards.arrived_notice import ArrivedNotice
from app.ui.pages.cards.card_view import CardView
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.orders_list import OrdersList
from app.ui.pages.cards.walking import beside, first_place
from app.ui.pages.page import Page
from app.ui.widgets import list_beside
from app.ui.words import translate
from app.workflow import search
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock

AGAIN_MS = 60_000


class CardsPage(Page):
    """Keys: F4 part, F5 usual step, F6 clock, F7 while you wait, F9 save what was found, Ctrl+P print again."""

    key = "cards"
    opens = ("card",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.open_card = OpenCard(desk, self)
        self.orders = OrdersList(desk)
        self.view = CardView(self.open_card)
        self.arrived = ArrivedNotice(desk, self.open_order)
        self.orders.put_above(self.arrived)
        list_beside(self, self.orders, self.view, (700, 642), (1, 1))
        self.orders.picked.connect(self.open_card.open)
        self.orders.table.activated_id.connect(self._entered)
        self.orders.counted.connect(self.counted)
        self._add_keys()
        self.view.photos.serve(self)
        desk.who_changed.connect(self._who_changed)
        self._minute = QTimer(self)  # what becomes overdue shows without anybody's doing
        self._minute.setInterval(AGAIN_MS)
        self._minute.timeout.connect(self._minute_passed)
        self._minute.start()
        self.orders.begin()
        self.arrived.reload()

    def _add_keys(self) -> None:
        view = self.view
        for key, act in (
            ("F4", self.find_part),
            ("F5", view.steps.take_usual),
            ("F6", view.time.press_clock),
            ("F7", view.steps.run_straight),
            ("Ctrl+Down", lambda: self.walk(1)),
            ("Ctrl+Up", lambda: self.walk(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._on_card, act))

    def _on_card(self, act: Callable[[], object]) -> None:
        """A key for the card that lies open; where none does, that is said."""
        if self.open_card.wanted_id is None:
            self.desk.complain(translate("Cards", "No card is open: scan a tag, or choose an order in the list."))
        else:
            act()

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("Cards", "Repair cards")

    @override
    def badge(self) -> str:
        counts = self.orders.counts
        return str(sum(counts.states.values())) if counts is not None else ""

    def counted(self) -> None:
        """The counts came: the tab shows them."""
        self.desk.tell(("counts",))

    @override
    def start(self) -> None:
        if self.open_card.card is None:
            self.orders.find_box.setFocus()
        else:
            self.orders.table.setFocus()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if kind == "card" and isinstance(subject_id, int):
            self.open_order(subject_id)

    def open_order(self, order_id: int) -> None:
        """Open a card, in the list too when it stands there."""
        self.open_card.open(order_id)
        if not self.orders.table.select_id(order_id):
            self.orders.table.clearSelection()

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        if kind is NumberKind.ORDER:
            self.desk.run(self, search.find_code, code, then=self._code_found)
            return True
        if kind in (NumberKind.PART, None) and self.open_card.card is not None:
            self.desk.run(self, stock.by_code, code, then=lambda part: self._part_scanned(part, code))
            return True
        return False

    @override
    def take_badge(self, code: str) -> bool:
        return self.view.parts.sign.take_badge(code)

    def _code_found(self, found: tuple[str, int, int | None]) -> None:
        order_id = found[2] if found[2] is not None else found[1]
        self.open_order(order_id)

    def _part_scanned(self, part: PartRow | None, code: str) -> None:
        if part is None:
            self.desk.complain(ShopError("code.unknown", code=code))
        else:
            self._offer(part)

    def _offer(self, part: PartRow) -> None:
        self.view.parts.offer(part)
        self.view.bring(self.view.parts)

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        mine = self.open_card.made_here() if "orders" in kinds else False
        if "orders" in kinds or "parts" in kinds:
            self.arrived.reload()
        if "orders" in kinds:
            self.orders.reload()
            if not mine:
                self.open_card.reload()
        elif "shop" in kinds:  # who passes a repair, tax, rounding
            self.open_card.reload()

    def _who_changed(self) -> None:
        self.open_card.reload()
        self.arrived.reload()

    def _minute_passed(self) -> None:
        self.arrived.reload()
        if self.isVisible():
            self.orders.reload()

    def find_part(self) -> None:
        """F4: the parts section comes into sight, the focus into its search box."""
        self.view.bring(self.view.parts)
        self.view.parts.focus_search()

    def walk(self, by: int) -> None:
        """Ctrl+↓, Ctrl+↑: the next section of the card, the one before."""
        found = beside(self.view.sections, by) if self.open_card.card is not None else None
        if found is not None:
            section, place = found
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.bring(section)

    def _entered(self, order_id: object) -> None:
        """Enter on the order that lies open: into what was found, where a technician types first."""
        card, findings = self.open_card.card, self.view.findings
        place = first_place(findings)
        if card is not None and card.id == order_id and place is not None:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.bring(findings)

    # --- keys of the window

    @override
    def save(self) -> bool:
        if self.open_card.card is None:
            return False
        self.view.findings.save()
        return True

    @override
    def next_step(self) -> bool:
        self.view.steps.take_usual()
        return self.open_card.card is not None

    @override
    def press_clock(self) -> bool:
        self.view.time.press_clock()
        return self.open_card.card is not None

    @override
    def preview(self) -> bool:
        """The paper chosen in the print-again panel, else the repair card, as it would come out."""
        document = self.view.print_again.document()
        subjects = self.view.print_again.subjects(document)
        if subjects:
            self.view.show_preview(document, subjects)
        return bool(subjects)

    @override
    def print_again(self) -> bool:
        view = self.view
        return view.preview.print_now() if view.sees_preview() else view.print_again.open_panel()

    @override
    def step_back(self) -> bool:
        view = self.view
        if view.leave_preview():
            self.orders.table.setFocus()
            return True
        panels = (
            view.print_again,
            self.orders.notices.ask,
            view.steps.ask,
            view.parts.sign,
            view.parts.old,
            view.parts.ask,
            view.labour.ask,
            view.time.ask,
            view.quotations.quote,
            view.quotations.answer,
            view.told.ask,
            view.promises.ask,
            view.promises.told,
            view.notes.ask,
            view.people.reason,
            view.parts.reason,
        )
        for panel in panels:
            if panel.asking():
                panel.close_panel()
                return True
        if view.photos.gallery.step_back():
            return True
        focused = QApplication.focusWidget()
        if focused is not None and view.isAncestorOf(focused):
            self.orders.table.setFocus()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("Cards", "from the list into what was found; Esc goes back")),
            ("Ctrl+↓ ↑", translate("Cards", "the next section of the card, the one before")),
            ("F4", translate("Cards", "find or scan a part for this card")),
            ("F5", translate("Cards", "the usual next step")),
            ("F6", translate("Cards", "start or stop your clock")),
            ("F7", translate("Cards", "while you wait: straight to ready")),
            ("F8", translate("Cards", "see the paper chosen under Ctrl+P, or the repair card, as it will be printed")),
            ("F9", translate("Cards", "save what was found")),
            ("Alt+T", translate("Cards", "note time by hand")),
            ("Alt+L", translate("Cards", "add labour")),
            ("Alt+Q", translate("Cards", "quote")),
            ("Alt+A", translate("Cards", "the customer's answer")),
            ("Alt+P", translate("Cards", "new promise")),
            ("Alt+K", translate("Cards", "the customer was told")),
            ("Alt+N", translate("Cards", "add a note")),
            ("Alt+C", translate("Cards", "correct the intake")),
            ("Alt+I", translate("Cards", "add photos or files")),
            ("Ctrl+V", translate("Cards", "add the picture or the files of the clipboard")),
            ("Ctrl+P", translate("Cards", "print tag, card, receipt, report or a notice to collect")),
        ]

    @override
    def may_close(self) -> bool:
        self.view.findings.save_typed()
        return True
