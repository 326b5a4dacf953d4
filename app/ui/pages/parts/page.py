"""The parts page: list, detail, ledger; scanned parts open here."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.parts.lists_panel import ChooseFile, ListsPanel
from app.ui.pages.parts.part_view import PartView
from app.ui.pages.parts.parts_list import PartsList
from app.ui.widgets import list_beside
from app.ui.widgets.paper_panel import PaperPanel
from app.ui.widgets.saved_files import choose_file
from app.ui.words import translate
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock

LABEL_WIDTH = 480  # pixels


class PartsPage(Page):
    """Keys: F9 save, F8 and Ctrl+P labels, Alt+N new part, Alt+L lists, Alt+G goods in, Alt+C correct
    the count."""

    key = "parts"
    opens = ("part", "shelf")

    def __init__(self, desk: Desk, choose: ChooseFile = choose_file, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.parts = PartsList(desk)
        self.view = PartView(desk)
        self.seen = PaperPanel(desk, self.step_back, LABEL_WIDTH)
        side = QWidget()
        self.stack = QStackedLayout(side)
        self.lists = ListsPanel(desk, lambda: self.parts.filter, choose)
        for each in (self.view, self.seen, self.lists):
            self.stack.addWidget(each)
        list_beside(self, self.parts, side, (660, 680), (1, 1))
        self.parts.picked.connect(self._picked)
        self.parts.new_wanted.connect(self.begin_new)
        self.parts.lists_wanted.connect(self.show_lists)
        self.lists.opened.connect(self.open_part)
        self.lists.left.connect(self.leave_lists)
        self.parts.counted.connect(self._counted)
        self.view.saved.connect(self._saved)
        self.parts.begin()

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("PartsPage", "Parts")

    @override
    def badge(self) -> str:
        return f"{self.parts.below}!" if self.parts.below else ""

    def _counted(self) -> None:
        self.desk.tell(("counts",))  # the tab shows how many are below their minimum

    @override
    def start(self) -> None:
        self.parts.find_box.setFocus()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if kind == "part" and isinstance(subject_id, int):
            self.open_part(subject_id)
        elif kind == "shelf" and isinstance(subject_id, str):
            self.parts.show_shelf(subject_id)
            self.parts.table.setFocus()

    def open_part(self, part_id: int) -> None:
        """Show a part, in the list too when it stands there."""
        self.parts.opened = (part_id,)
        if not self.parts.table.select_id(part_id):
            self.parts.table.clearSelection()
        self._bring_view()
        self.view.open(part_id)

    def _bring_view(self) -> None:
        self.leave_preview()
        self.stack.setCurrentWidget(self.view)

    def _picked(self, part_id: object) -> None:
        self._bring_view()
        if isinstance(part_id, int) and (self.view.part is None or self.view.part.id != part_id):
            self.view.open(part_id)

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        if kind not in (NumberKind.PART, None):
            return False
        self.desk.run(self, stock.by_code, code, then=lambda part: self._scanned(part, code))
        return True

    def _scanned(self, part: PartRow | None, code: str) -> None:
        if part is not None:
            self.open_part(part.id)
            return
        self.begin_new()
        if not self.view.form.value("barcodes"):
            self.view.form.set_value("barcodes", code)
        self.desk.say(translate("PartsPage", "No part has this barcode. Write the new part down, or press Esc."))

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if "parts" in kinds:
            self.parts.reload()
            self.view.stock.ledger.reload()
            if self.view.part is not None:
                self.view.open(self.view.part.id)
        elif kinds & {"orders"}:
            self.view.read_section()

    def _saved(self, part: PartRow) -> None:
        self.parts.table.select_id(part.id)

    # --- keys

    def begin_new(self) -> None:
        """Alt+N: an empty form; what was typed elsewhere waits."""
        self.parts.opened = ()
        self.parts.table.clearSelection()
        self.parts.table.setCurrentIndex(self.parts.table.rootIndex())
        self._bring_view()
        self.view.show_part(None)
        self.view.show_form()
        self.view.form.focus_field("name")

    @override
    def save(self) -> bool:
        return self.view.movements.agree() or self.view.save()

    @override
    def preview(self) -> bool:
        """F8: the labels that are asked for, else that of the part chosen."""
        if not self.parts.labels.asking():
            self.parts.labels.ask()
        panel = self.parts.labels
        self.seen.open(panel.shown(), come=lambda: self.stack.setCurrentWidget(self.seen), fail=panel.fail)
        return True

    def leave_preview(self) -> bool:
        """Back to the part. False when no preview is shown."""
        self.seen.forget()
        if self.stack.currentWidget() is not self.seen:
            return False
        self.stack.setCurrentWidget(self.view)
        return True

    def show_lists(self) -> None:
        """Alt+L: the lists beside the parts."""
        self.leave_preview()
        self.stack.setCurrentWidget(self.lists)
        self.lists.start()

    def leave_lists(self) -> bool:
        """Back to the part. False when no list is looked at."""
        if self.stack.currentWidget() is not self.lists:
            return False
        self.stack.setCurrentWidget(self.view)
        self.parts.table.setFocus()
        return True

    @override
    def print_again(self) -> bool:
        if self.stack.currentWidget() is self.seen:
            return self.seen.print_now()
        self.parts.labels.ask()
        return True

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            self.seen.give_back()
            return True
        if self.leave_lists() or self.view.movements.step_back():
            return True
        if self.parts.labels.asking():
            self.parts.labels.close_panel()
            return True
        if self.parts.filter.shelf and self.parts.table.hasFocus():
            self.parts.show_shelf("")
            return True
        if self.view.isAncestorOf(self.focusWidget() or self):
            self.parts.table.setFocus()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F9", translate("PartsPage", "save the part")),
            ("Ctrl+P", translate("PartsPage", "labels for parts and shelves")),
            ("F8", translate("PartsPage", "see the labels")),
            ("Alt+N", translate("PartsPage", "new part")),
            ("Alt+G", translate("PartsPage", "goods in")),
            ("Alt+C", translate("PartsPage", "correct the count")),
            ("Alt+L", translate("PartsPage", "lists, for a spreadsheet too")),
            ("Alt+1…5", translate("PartsPage", "the sections of a part")),
        ]
