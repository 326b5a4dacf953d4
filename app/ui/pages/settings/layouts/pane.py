"""Section: layouts of labels and rolls: which paper and size, the editor, keeping, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.layout_face import LayoutOffer, Layouts, LayoutSize, OpenedLayout
from app.ui.names import document_name
from app.ui.pages.settings.layouts import editing
from app.ui.pages.settings.layouts.editing import Spot
from app.ui.pages.settings.layouts.editor import LayoutEditor
from app.ui.pages.settings.layouts.titles import size_words
from app.ui.pages.settings.layouts.working_copy import Drafts, WorkingCopy
from app.ui.pages.settings.pane import Pane
from app.ui.widgets import Button, ChoiceBox, Notice, label
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import Layout
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

USUAL = (60.0, 40.0)  # mm
Keeping = Callable[[Who, Layout, int], OpenedLayout]


class LayoutsPane(Pane):
    """Nothing here can make a paper worse: what would cut it, or keep a code from being read, is refused."""

    key = "layouts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        if desk.layouts is None:
            raise LookupError("nobody keeps layouts here")
        self.service: Layouts = desk.layouts
        self.offers: tuple[LayoutOffer, ...] = ()
        self._drafts = Drafts()
        self.documents = self._choice("layouts_of_document", translate("Layouts", "Paper"), 26)
        self.sizes = self._choice("layouts_of_size", translate("Layouts", "Size"), 26)
        self.state = label("", "hint", wrap=True)
        self.notice = Notice()
        self.editor = LayoutEditor(desk, self.service)
        self.name_fields(self.editor.form)
        self._lay_out()
        self.documents.changed.connect(self._document_chosen)
        self.sizes.changed.connect(self.open_chosen)
        self.documents.returnPressed.connect(self.sizes.setFocus)
        self.sizes.returnPressed.connect(self.editor.blocks.setFocus)
        self.editor.changed.connect(self._show_state)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Layouts", "Layouts")

    def _choice(self, name: str, words: str, chars: int) -> ChoiceBox:
        made = ChoiceBox(chars=chars)
        made.setObjectName(name)
        made.setAccessibleName(words)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for box in (self.documents, self.sizes):
            name = label(box.accessibleName(), "label")
            name.setBuddy(box)
            top.addWidget(name)
            top.addWidget(box)
        top.addWidget(self.state, 1)
        self.column.addLayout(top)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.editor, 1)
        self.column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        bring = Button(translate("Layouts", "From a file…"), self.ask_import)
        write = Button(translate("Layouts", "Into a file…"), self.ask_export)
        self.undo = Button(translate("Layouts", "Undo"), self.editor.undo, key="Ctrl+Z")
        self.reset = Button(translate("Layouts", "Back to the shipped one"), self.give_up)
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        only_for(self.desk, Right.CHANGE_SHOP, self.button, self.reset)
        foot = QHBoxLayout()
        foot.addWidget(bring)
        foot.addWidget(write)
        foot.addStretch(1)
        for each in (self.undo, self.reset, self.button):
            foot.addWidget(each)
        names = {"import": bring, "export": write, "undo": self.undo, "reset": self.reset, "save": self.button}
        for name, each in names.items():
            each.setObjectName(f"layouts_{name}")
        return foot

    # --- which paper and size

    @override
    def start(self) -> None:
        self.documents.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refresh(self) -> None:
        language = self.desk.language
        self.desk.background.latest(
            self, "offers", lambda: self.service.offers(language), self._show_offers, self.desk.complain
        )

    @override
    def shop_changed(self) -> None:
        if self.offers:
            self.refresh()

    def _show_offers(self, offers: tuple[LayoutOffer, ...]) -> None:
        self.offers = offers
        self._quietly(self.documents, [(each.document, document_name(each.document)) for each in offers])
        copy = self.editor.copy
        if copy is None:
            self._document_chosen()
            return
        self._show_sizes(self.sizes.value())
        if not copy.touched:  # somebody else may have saved it meanwhile
            self.open_chosen()

    def offer(self, document: Document) -> LayoutOffer:
        """What a paper offers."""
        return next(each for each in self.offers if each.document is document)

    def _show_sizes(self, wanted: tuple[float, float] | None = None) -> None:
        sizes = list(self.offer(self.documents.value()).sizes)
        if wanted is not None and wanted not in {(each.width, each.height) for each in sizes}:
            sizes.append(LayoutSize(*wanted, own=False))
        self._quietly(self.sizes, [((each.width, each.height), size_words(each)) for each in sizes], wanted)

    def _quietly(self, box: ChoiceBox, options: list[tuple[object, str]], chosen: object = None) -> None:
        """Other choices; what they change is looked at once, at the end."""
        box.blockSignals(True)
        box.set_options(options)
        box.set_value(chosen)
        box.blockSignals(False)

    def _document_chosen(self) -> None:
        usual = usual_size(self.offer(self.documents.value()))
        self._show_sizes((usual.width, usual.height))
        self.open_chosen()

    def open_chosen(self) -> None:
        """The layout of the chosen paper and size; one that was changed and not saved waits for its return."""
        self._open(self.documents.value(), self.sizes.value())

    def _open(self, document: Document, size: tuple[float, float], instead: Layout | None = None) -> None:
        """Read it, and put another layout (of a file) in its place, not saved yet."""
        copy = self.editor.copy
        if copy is not None and copy.touched:
            self._drafts.put(copy)
        waiting = self._drafts.take(document, size)
        if waiting is not None and instead is None:
            self._show(waiting)
            return

        def opened(found: OpenedLayout) -> None:
            fresh = WorkingCopy(found, found.layout, self._spot_for(found))
            if instead is not None:
                fresh.change(instead, editing.nearest(instead, fresh.spot))
            self._show(fresh)

        def read() -> OpenedLayout:
            return self.service.opened(document, size)

        self.desk.background.latest(self, "opened", read, opened, self.desk.complain)

    def _spot_for(self, found: OpenedLayout) -> Spot:
        """The row that was chosen, where it is the same paper; else the first block."""
        copy = self.editor.copy
        same = copy is not None and copy.layout.document is found.layout.document
        return editing.nearest(found.layout, copy.spot if copy is not None and same else Spot(0))

    def _show(self, copy: WorkingCopy) -> None:
        damaged = copy.opened.damaged
        words = [self.desk.sentence(ShopError("layout.damaged")), self.desk.sentence(damaged)] if damaged else []
        self.notice.say(" ".join(words), "bad")
        self.editor.show_copy(copy, self.offer(copy.layout.document))

    def _show_state(self) -> None:
        copy = self.editor.copy
        if copy is None:
            return
        words = translate("Layouts", "the shipped layout")
        if copy.opened.own:
            words = translate("Layouts", "the shop's own layout")
        self.state.setText(translate("Layouts", "changed, not saved yet") if copy.touched else words)
        self.reset.setEnabled(copy.opened.own or copy.opened.damaged is not None or copy.touched)
        self.undo.setEnabled(bool(copy.before))

    # --- keeping

    @override
    def save(self) -> bool:
        """F9."""
        copy, form = self.editor.copy, self.editor.form
        if copy is None or not self.button.wanted():
            return True
        wrong = form.first_wrong()
        if wrong is not None:
            form.focus_field(wrong)
        elif not copy.touched:
            self.desk.say(translate("Settings", "Nothing was changed."))
        else:
            self._keep(copy, self.service.keep, translate("Settings", "Saved."))
        return True

    def give_up(self) -> None:
        """The shipped layout again: at once where the shop has one of its own, else on the page."""
        copy = self.editor.copy
        if copy is None:
            return
        if copy.opened.own or copy.opened.damaged is not None:
            self._keep(copy, self.service.give_up, translate("Layouts", "The shipped layout is used again."))
        else:
            self.editor.put(copy.opened.shipped, editing.nearest(copy.opened.shipped, copy.spot))

    def _keep(self, copy: WorkingCopy, act: Keeping, said: str) -> None:
        try:
            who = self.desk.acting()
        except ShopError:
            return
        layout, version = copy.layout, copy.opened.version

        def kept(opened: OpenedLayout) -> None:
            self.button.setEnabled(True)
            copy.kept(opened)
            self.desk.say(said)
            if self.editor.copy is copy:
                self._show(copy)
            self.refresh()

        self.button.setEnabled(False)
        self.desk.ask(self, lambda: act(who, layout, version), then=kept, fail=lambda error: self._refused(copy, error))

    def _refused(self, copy: WorkingCopy, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.desk.complain(error)
        if error.key == "layout.refused":
            self.editor.choose_worst()
        elif isinstance(error, Stale):  # what is kept now is read; what was changed here stays to be saved over it
            layout = copy.layout
            self._open(layout.document, layout.size, instead=layout)

    # --- files

    def ask_import(self) -> None:
        """Ask for a file, and show its layout; it counts when it is saved."""
        title, kinds = translate("Layouts", "A layout from a file"), translate("Layouts", "Layouts")
        chosen, _ = QFileDialog.getOpenFileName(self, title, _documents(), f"{kinds} (*.toml)")
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Read a layout; its paper and size come to the front."""

        def read(layout: Layout) -> None:
            self.documents.blockSignals(True)
            self.documents.set_value(layout.document)
            self.documents.blockSignals(False)
            self._show_sizes(layout.size)
            self._open(layout.document, layout.size, instead=layout)

        self.desk.ask(self, self.service.read_file, path, then=read)

    def ask_export(self) -> None:
        """Ask where to, and write what is on the page."""
        copy = self.editor.copy
        if copy is None:
            return
        layout = copy.layout
        size = f"{layout.width:g}mm" if layout.is_roll else f"{layout.width:g}x{layout.height:g}"
        name = str(Path(_documents()) / f"{layout.document}-{size}.toml")
        title, kinds = translate("Layouts", "The layout into a file"), translate("Layouts", "Layouts")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{kinds} (*.toml)")
        if chosen:
            self.export_file(Path(chosen))

    def export_file(self, path: Path) -> None:
        """Write what is on the page, saved or not."""
        if self.editor.copy is not None:
            said = translate("Layouts", "Written to {path}.").format(path=path.name)
            layout = self.editor.copy.layout
            self.desk.ask(self, self.service.write_file, path, layout, then=lambda _none: self.desk.say(said))

    # --- keys

    @override
    def step_back(self) -> bool:
        if self.editor.form.isAncestorOf(self.editor.form.window().focusWidget() or self):
            self.editor.blocks.setFocus()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Alt+↑ Alt+↓", translate("Layouts", "Move the block (in the list)")),
            (translate("Layouts", "Space"), translate("Layouts", "Show or hide the block (in the list)")),
            ("Del", translate("Layouts", "Take the block away (in the list)")),
            ("Ctrl+Z", translate("Layouts", "Undo (in the list)")),
            ("Esc", translate("Layouts", "Back to the list")),
        ]


def usual_size(offer: LayoutOffer) -> LayoutSize:
    """The size that a printer here has, or that the shop changed, or that most shops have."""

    def rank(each: LayoutSize) -> tuple[bool, bool, bool, float]:
        return bool(each.printer), each.own, (each.width, each.height) == USUAL, each.width

    return max(offer.sizes, key=rank)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
