"""The blocks of a layout, the values of the chosen one, and how it comes out; every change can be undone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.layout_face import LayoutLook, LayoutOffer, Layouts
from app.ui.pages.settings.layouts import editing
from app.ui.pages.settings.layouts.block_form import BlockForm
from app.ui.pages.settings.layouts.block_list import BlockList
from app.ui.pages.settings.layouts.editing import WHOLE_LAYOUT, Spot
from app.ui.pages.settings.layouts.look import LookView
from app.ui.pages.settings.layouts.new_blocks import new_block, new_part, offered_kinds
from app.ui.pages.settings.layouts.titles import Titles, kind_name, spot_of
from app.ui.pages.settings.layouts.working_copy import WorkingCopy
from app.ui.widgets import Button, ChoiceBox, FlowLayout, ScrollColumn, Section
from app.ui.words import translate
from app.workflow.rows.layouts import BlockKind, Layout, LayoutFinding

LIST_WIDTH = 296
FORM_WIDTH = 266  # an 80 mm roll of 576 dots has room beside it, dot for dot


class LayoutEditor(QWidget):
    """Works on one WorkingCopy; `changed` when it is another layout than before."""

    changed = Signal()

    def __init__(self, desk: Desk, service: Layouts) -> None:
        super().__init__()
        self._desk = desk
        self._service = service
        self.copy: WorkingCopy | None = None
        self.offer: LayoutOffer | None = None
        self.findings: tuple[LayoutFinding, ...] = ()
        self.blocks = BlockList()
        self.blocks.setObjectName("layouts_blocks")
        self.blocks.setAccessibleName(translate("Layouts", "Blocks"))
        self.kinds = ChoiceBox(chars=14)
        self.kinds.setObjectName("layouts_kind")
        self.kinds.setAccessibleName(translate("Layouts", "What is added"))
        self.form = BlockForm(desk.sentence)
        self.section = Section()
        self.look = LookView(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        self.blocks.setFixedWidth(LIST_WIDTH)
        left.addWidget(self.blocks, 1)
        left.addWidget(self._tools())
        self.section.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.setFixedWidth(FORM_WIDTH)
        scroll.column.addWidget(self.section)
        scroll.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(scroll)
        row.addWidget(self.look, 1)

    def _tools(self) -> QWidget:
        """Under the list: what its keys do, for the mouse, and what can be added."""
        holder = QWidget()
        holder.setFixedWidth(LIST_WIDTH)
        tools = FlowLayout(holder)
        for name, words, key, act in (
            ("up", translate("Layouts", "Up"), "Alt+↑", partial(self.move_block, -1)),
            ("down", translate("Layouts", "Down"), "Alt+↓", partial(self.move_block, 1)),
            ("toggle", translate("Layouts", "Show or hide"), translate("Layouts", "Space"), self.toggle),
            ("remove", translate("Layouts", "Take away"), "Del", self.remove),
        ):
            tools.addWidget(_named(name, Button(words, act, key=key)))
        tools.addWidget(self.kinds)
        tools.addWidget(_named("add", Button(translate("Layouts", "Add under it"), self.add)))
        self.beside = _named("beside", Button(translate("Layouts", "Another field beside it"), self.add_beside))
        tools.addWidget(self.beside)
        return holder

    def _connect(self) -> None:
        self.blocks.chosen.connect(self.choose)
        self.blocks.move_wanted.connect(self.move_block)
        self.blocks.show_wanted.connect(self.toggle)
        self.blocks.remove_wanted.connect(self.remove)
        self.blocks.entered.connect(self._enter_form)
        self.form.edited.connect(self._typed)
        self.form.finished.connect(self.blocks.setFocus)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.blocks)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self.undo)

    # --- showing

    def show_copy(self, copy: WorkingCopy, offer: LayoutOffer) -> None:
        """Another layout, or the same after it was saved."""
        self.copy, self.offer, self.findings = copy, offer, ()
        self.kinds.set_options([(kind, kind_name(kind)) for kind in offered_kinds(offer)])
        self._show_all()

    def _show_all(self) -> None:
        self._show_list()
        self._show_form()
        self._ask_look()
        self.changed.emit()

    def _show_list(self) -> None:
        if self.copy is None or self.offer is None:
            return
        titles = Titles(self.offer)
        wrong: dict[Spot, list[str]] = {}
        for each in self.findings:
            said = f"{'⚠' if each.refused else '·'} {self._desk.sentence(titles.finding(self.copy.layout, each))}"
            wrong.setdefault(spot_of(self.copy.layout, each), []).append(said)
        self.blocks.show_layout(self.copy.layout, titles, wrong, self.copy.spot)

    def _show_form(self) -> None:
        copy = self.copy
        if copy is None or self.offer is None:
            return
        self.form.show_spot(copy.layout, copy.spot, self.offer)
        self.section.set_title(Titles(self.offer).spot(copy.layout, copy.spot))
        kind = copy.layout.blocks[copy.spot.block].kind if copy.spot != WHOLE_LAYOUT else None
        self.beside.setEnabled(kind is BlockKind.LINE or (kind is BlockKind.QR and not copy.layout.is_roll))

    def _ask_look(self) -> None:
        if self.copy is None:
            return
        layout = self.copy.layout
        self._desk.background.latest(
            self, "look", lambda: self._service.look(layout), self._show_look, self._desk.complain
        )

    def _show_look(self, look: LayoutLook) -> None:
        if self.copy is not None:
            self.findings = look.findings
            self.look.show_look(look, self.copy.spot.block)
            self._show_list()

    # --- choosing

    def choose(self, spot: Spot) -> None:
        """Another row: its values on the form, its place marked on the paper."""
        if self.copy is not None:
            self.copy.spot = spot
            self._show_form()
            self.look.mark(spot.block)

    def choose_worst(self) -> None:
        """The first row with something that refuses the layout; looked at anew, the last key may be quicker."""
        if self.copy is None:
            return
        layout, copy = self.copy.layout, self.copy

        def looked(look: LayoutLook) -> None:
            if self.copy is copy and copy.layout == layout:
                self._show_look(look)
                self._choose_refused()

        self._desk.background.latest(self, "look", lambda: self._service.look(layout), looked, self._desk.complain)
        self.blocks.setFocus()

    def _choose_refused(self) -> None:
        worst = next((each for each in self.findings if each.refused), None)
        if worst is not None and self.copy is not None:
            self.choose(spot_of(self.copy.layout, worst))
            self._show_list()

    def _enter_form(self) -> None:
        name = next((name for name, row in self.form.rows.items() if row.isVisibleTo(self.form)), None)
        if name is not None:
            self.form.focus_field(name)

    # --- changing

    def put(self, layout: Layout, spot: Spot) -> None:
        """Another layout in the place of this one."""
        if self.copy is not None and self.copy.change(layout, spot):
            self._show_all()

    def _typed(self, name: str) -> None:
        """A value of the form: the form itself stays as it is being typed in."""
        copy = self.copy
        if copy is not None and copy.change(self.form.applied(copy.layout, name), copy.spot):
            self._show_list()
            self._ask_look()
            self.changed.emit()

    def move_block(self, by: int) -> None:
        """Alt+↑, Alt+↓."""
        if self.copy is not None:
            self.put(*editing.moved(self.copy.layout, self.copy.spot, by))

    def remove(self) -> None:
        """Del."""
        if self.copy is not None:
            self.put(*editing.removed(self.copy.layout, self.copy.spot))

    def toggle(self) -> None:
        """Space: the block is shown, or takes no room."""
        copy = self.copy
        if copy is not None and copy.spot != WHOLE_LAYOUT:
            shown = copy.layout.blocks[copy.spot.block].shown
            self.put(editing.with_block(copy.layout, copy.spot, shown=not shown), copy.spot)

    def add(self) -> None:
        """Another block under the chosen one."""
        kind = self.kinds.value()
        if self.copy is not None and self.offer is not None and isinstance(kind, BlockKind):
            block = new_block(kind, self.copy.layout, self.offer)
            self.put(*editing.added(self.copy.layout, self.copy.spot, block))
            self.blocks.setFocus()

    def add_beside(self) -> None:
        """Another field in the chosen line."""
        if self.copy is not None and self.offer is not None:
            part = new_part(self.copy.layout, self.offer)
            self.put(*editing.with_another_part(self.copy.layout, self.copy.spot, part))
            self.blocks.setFocus()

    def undo(self) -> None:
        """Ctrl+Z in the list."""
        if self.copy is not None and self.copy.undo():
            self._show_all()


def _named(name: str, button: Button) -> Button:
    button.setObjectName(f"layouts_{name}")
    return button
