"""The gallery: tiles with what can be done with them, by keys, mouse, clipboard and drag and drop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files import outside, sources
from app.ui.files.adding import Adder, Run
from app.ui.files.decoding import is_picture
from app.ui.files.progress import AddingLine
from app.ui.files.shelf import Shelf, Tile
from app.ui.files.sources import Brought, Wanted
from app.ui.files.tile_view import TileView
from app.ui.files.tiles import TilesModel
from app.ui.files.tools import Tools
from app.ui.files.viewer import Viewer
from app.ui.widgets import Button, LineEdit, Notice, ReasonPanel, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate

NAME, NOTE = 200, 500  #: most characters


class Gallery(QWidget):
    """Shows a shelf. `add_button` is for the head of the section it stands in; its key works on the whole page."""

    def __init__(self, desk: Desk, shelf: Shelf, name: str, *, key: str = "", small: bool = False) -> None:
        """small: one row of little tiles, for where room is short."""
        super().__init__()
        self.desk = desk
        self.shelf = shelf
        shelf.setParent(self)
        self.adder = Adder(desk, shelf)
        self.adder.setParent(self)
        self.tiles = TilesModel(desk, self.devicePixelRatioF, small)
        self.tiles.setParent(self)
        words = translate("Files", "Add…") if small else translate("Files", "Add photos or files…")
        self.add_button = Button(words, self.choose_files, key=key, own_key=bool(key))
        self.view = TileView(self.tiles, 1 if small else 2)
        self.view.setAccessibleName(name)
        self.view.setObjectName("gallery")
        words = translate("Files", "No photos yet. Drop or paste (Ctrl+V) them here, or press {key}.")
        briefly = translate("Files", "Drop them here, or paste them (Ctrl+V).")
        self.empty = label(briefly if small else words.format(key=key or "Ins"), "hint", wrap=True)
        self.line = AddingLine(self.adder)
        self.told = Notice()
        self.undo = Button(translate("Files", "Undo"), self.bring_back, key="Ctrl+Z")
        self.told.add(self.undo)
        self.ask = ReasonPanel()
        self.tools = Tools(self, small)
        self.form = self._make_form()
        self._viewer: Viewer | None = None
        self._described: Tile | None = None
        self._lay_out()
        self._connect()
        self._show(shelf.tiles)

    def _make_form(self) -> InlineForm:
        form = InlineForm(self.desk, translate("Files", "Name and note"), translate("Files", "Save"), self._describe)
        form.form.add("name", translate("Files", "Name"), LineEdit(longest=NAME))
        if self.shelf.notes:
            form.form.add("note", translate("Files", "Note (printed with the picture)"), LineEdit(longest=NOTE))
        return form

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.empty, self.view, self.tools, self.line, self.told, self.ask, self.form):
            column.addWidget(widget)
        self.undo.hide()

    def _connect(self) -> None:
        self.shelf.shown.connect(self._show)
        self.adder.ended.connect(self._added)
        self.view.opened.connect(self.open_viewer)
        self.view.add_wanted.connect(self.choose_files)
        self.view.remove_wanted.connect(self.ask_remove)
        self.view.drag_wanted.connect(self._drag_out)
        self.view.selectionModel().selectionChanged.connect(self._chosen_changed)
        self.desk.who_changed.connect(self._who_changed)
        shortcut = QShortcut(QKeySequence("Ctrl+Z"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.bring_back)

    # --- showing

    def _show(self, tiles: Sequence[Tile]) -> None:
        chosen = self.keys()
        current = self.tiles.tile(self.view.currentIndex())
        self.tiles.show_tiles(tiles)
        self._choose(chosen, None if current is None else current.key)
        self.view.setVisible(bool(tiles))
        self.empty.setVisible(not tiles)
        viewer = self._viewer
        if viewer is not None and not viewer.isHidden() and viewer.tile.key not in {tile.key for tile in tiles}:
            viewer.close_viewer()
        self._who_changed()

    def _who_changed(self) -> None:
        self.add_button.setEnabled(self.shelf.may_add())
        self._chosen_changed()

    def _choose(self, keys: Sequence[int | str], current: int | str | None) -> None:
        """What was chosen stays chosen when the list was drawn anew."""
        model = self.view.selectionModel()
        for row, tile in enumerate(self.tiles.tiles):
            if tile.key in keys:
                model.select(self.tiles.index(row), QItemSelectionModel.SelectionFlag.Select)
            if tile.key == current:
                model.setCurrentIndex(self.tiles.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _chosen_changed(self, *_: object) -> None:
        self.tools.show_for(self.chosen())

    def chosen(self) -> tuple[Tile, ...]:
        """The tiles that are chosen, in their order."""
        rows = {index.row() for index in self.view.selectionModel().selectedIndexes()}
        return tuple(tile for row, tile in enumerate(self.tiles.tiles) if row in rows)

    def keys(self) -> tuple[int | str, ...]:
        return tuple(tile.key for tile in self.chosen())

    def focus(self) -> None:
        """The keys go to the tiles, or to the button while there are none."""
        if self.tiles.tiles:
            if not self.view.currentIndex().isValid():
                self._go_to(0)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, row: int) -> None:
        """Not view.setCurrentIndex: with Ctrl held, as in a shortcut, that would choose nothing."""
        one = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.tiles.index(row), one)

    def clear_typed(self) -> None:
        """Something else is shown now: questions, forms and what was said are over."""
        self.view.clearSelection()
        self.ask.close_panel()
        self.form.form.clear()
        self.form.close_panel()
        self._tell("")

    def step_back(self) -> bool:
        """Esc: what is open here is closed. False = nothing was."""
        for panel in (self.ask, self.form):
            if panel.asking():
                panel.close_panel()
                return True
        return False

    # --- adding

    def choose_files(self) -> None:
        """The system's own dialog."""
        if not self.shelf.may_add():
            return
        title = translate("Files", "Add photos or files")
        pictures = translate("Files", "Pictures and papers")
        everything = translate("Files", "All files")
        kinds = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.gif *.bmp *.pdf"
        both_cases = f"{kinds} {kinds.upper()}"
        found, _filter = QFileDialog.getOpenFileNames(self, title, "", f"{pictures} ({both_cases});;{everything} (*)")
        if found:
            self.bring(sources.of_paths(found))

    def paste(self) -> None:
        """Ctrl+V."""
        if self.shelf.may_add():
            data = QGuiApplication.clipboard().mimeData()
            self.bring(sources.brought(data, self.desk.formats.local(self.desk.store.now())))

    def drop(self, data: QMimeData) -> None:
        """Files or a picture were let go here."""
        self.bring(sources.brought(data, self.desk.formats.local(self.desk.store.now())))

    def show_hovering(self, hovering: bool) -> None:
        """Files hang over the page: say where they would go."""
        words = translate("Files", "Let go: they are added here.")
        if hovering and self.told.isHidden():
            self._tell(words)
        elif not hovering and self.told.text() == words:
            self._tell("")

    def bring(self, brought: Brought) -> bool:
        """Add what was chosen, pasted or dropped; what can't be taken is said when the rest is done. Whether begun."""
        try:
            self._tell("")
            self.adder.add(brought.wanted, brought.refused)
        except ShopError as error:
            self._tell(self.desk.sentence(error), "bad")
            return False
        return True

    def add_all(self, wanted: Sequence[Wanted]) -> bool:
        """Add these (the watched folder's). Whether it was begun."""
        return self.shelf.may_add() and self.bring(Brought(tuple(wanted)))

    def _added(self, run: Run) -> None:
        if run.added:
            self.desk.say(translate("Files", "%n file(s) added", run.added))
        lines = [self.desk.sentence(error) for error in run.refused[:6]]
        if len(run.refused) > 6:
            lines.append(translate("Files", "and %n more", len(run.refused) - 6))
        self._tell("\n".join(lines), "warn" if run.added else "bad")

    def _tell(self, words: str, tone: str = "info", undo: bool = False) -> None:
        self.undo.setVisible(undo)
        self.told.say(words, tone)

    # --- taking away

    def ask_remove(self) -> None:
        """Del: ask first."""
        keys = self.keys()
        if keys and self.shelf.may_remove():
            question = translate("Files", "Remove %n file(s)?", len(keys))
            yes = translate("Files", "Remove")
            self.ask.ask(question, lambda _text, _choice: self._remove(keys), yes=yes, text=False, danger=True)

    def _remove(self, keys: Sequence[int | str]) -> None:
        def removed() -> None:
            self._tell(translate("Files", "%n file(s) removed", len(keys)), undo=True)
            self.focus()

        self.shelf.remove(keys, removed)

    def bring_back(self) -> None:
        """Undo the last removal."""
        if not self.undo.isHidden():
            self._tell("")
            self.shelf.bring_back(lambda: self.desk.say(translate("Files", "Brought back")))

    # --- one or several tiles

    def open_viewer(self) -> None:
        """Enter: the current one large; a paper goes to the program that shows it."""
        index = self.view.currentIndex()
        tile = self.tiles.tile(index)
        if tile is None:
            return
        if not is_picture(tile.file) and tile.file.media_type in outside.OPENED:
            self.open_outside()
            return
        if self._viewer is None:
            self._viewer = Viewer(self.desk, self.window())
            self._viewer.left.connect(self._viewer_left)
        self._viewer.open_at(self.tiles.tiles, index.row())

    def _viewer_left(self, key: object) -> None:
        for row, tile in enumerate(self.tiles.tiles):
            if tile.key == key:
                self._go_to(row)

    def describe(self) -> None:
        """The form for name and note, when one tile is chosen."""
        chosen = self.chosen()
        if len(chosen) == 1 and self.shelf.may_add():
            self._described = chosen[0]
            values: dict[str, Any] = {"name": chosen[0].file.name}
            if self.shelf.notes:
                values["note"] = chosen[0].note
            self.form.open_panel("note" if self.shelf.notes else "name", **values)

    def _describe(self, values: dict[str, Any]) -> None:
        if self._described is not None:
            note = values.get("note", "")
            self.shelf.describe(self._described, values["name"], note, self.form.done, self.form.fail)

    def toggle_report(self) -> None:
        """On the repair report, or no longer: all chosen ones become as the first one is not."""
        chosen = self.chosen()
        if chosen and self.shelf.report:
            self.shelf.put_on_report(self.keys(), not chosen[0].on_report)

    def toggle_article(self) -> None:
        """With the article for ever, or with this order only."""
        chosen = self.chosen()
        if chosen and self.shelf.article:
            self.shelf.keep_with_article(self.keys(), not chosen[0].of_article)

    def save_as(self) -> None:
        """Copies for elsewhere."""
        files = [tile.file for tile in self.chosen()]
        if files:
            outside.save_as(self.desk, self, files, lambda: self.desk.say(translate("Files", "Copy saved")))

    def open_outside(self) -> None:
        """With the program of this PC."""
        chosen = self.chosen()
        if len(chosen) == 1:
            try:
                outside.open_outside(self.desk, self, chosen[0].file)
            except ShopError as error:
                self._tell(self.desk.sentence(error), "warn")

    def _drag_out(self) -> None:
        chosen = self.chosen()
        if chosen:
            icon = self.tiles.data(self.view.currentIndex(), Qt.ItemDataRole.DecorationRole)
            picture = icon if isinstance(icon, QPixmap) else QPixmap()
            outside.drag_out(self.desk, self, [tile.file for tile in chosen], picture)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        viewer = self._viewer
        if viewer is not None and shiboken6.isValid(viewer):  # it would go on lying over another page, or the sign-in
            viewer.close_viewer()
