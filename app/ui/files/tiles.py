"""The list of tiles: a small picture each, its name, when it was taken; pictures come when they are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.files.outside import OPENED
from app.ui.files.pictures import BOX, Pictures
from app.ui.files.shelf import Tile
from app.ui.files.sources import FROM_GALLERY
from app.ui.files.stand_in import stand_in
from app.ui.files.words import kind_words, not_shown_words, size_words, taken_briefly, taken_words, trouble_words
from app.ui.phrases import clauses
from app.ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class TilesModel(QAbstractListModel):
    """One row a tile; rows are kept where they still are, so that the view keeps what is chosen."""

    def __init__(self, desk: Desk, ratio: Callable[[], float], small: bool = False) -> None:
        super().__init__()
        self.small = small
        self.box = BOX * 0.44 if small else BOX  # of a picture
        self._desk = desk
        self._ratio = ratio
        self._pictures = Pictures.of(desk)
        self._icons: dict[str, QPixmap] = {}
        self.tiles: tuple[Tile, ...] = ()
        self.size = QSize()  # of each tile, whatever its words are
        self.measure(18)
        self._pictures.made.connect(self._made)

    def measure(self, line: int) -> None:
        """A tile's place in the grid; line: the height of one line of words, pixels of a 100 % screen."""
        if self.small:
            self.size = QSize(BOX.width() - 24, self.box.height() + line + 12)
        else:
            self.size = QSize(BOX.width() + 20, self.box.height() + 3 * line + 18)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these; where only the end or the words differ nothing else is touched."""
        new, old = tuple(tiles), self.tiles
        if new == old:
            return
        self._pictures.look_again(frozenset(tile.file.sha for tile in new))
        keys, before = [tile.key for tile in new], [tile.key for tile in old]
        if keys[: len(before)] == before:
            self.tiles = (*new[: len(before)],)
            if before:
                self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
            if len(new) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(new) - 1)
                self.tiles = new
                self.endInsertRows()
            return
        self.beginResetModel()
        self.tiles = new
        self.endResetModel()

    def tile(self, index: Index) -> Tile | None:
        return self.tiles[index.row()] if index.isValid() and index.row() < len(self.tiles) else None

    def _made(self, sha: str) -> None:
        for row, tile in enumerate(self.tiles):
            if tile.file.sha == sha:
                self.dataChanged.emit(self.index(row), self.index(row))

    # --- Qt asks

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tiles)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tile = self.tile(index)
        if tile is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            picture = self._picture(tile)
            return QIcon(picture) if self.small else picture
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(tile)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.all_words(tile)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return usual if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def mimeTypes(self) -> list[str]:
        return [FROM_GALLERY]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(FROM_GALLERY, b"1")
        return data

    # --- inner

    def _picture(self, tile: Tile) -> QPixmap:
        small = self._pictures.small(tile.file, self._ratio())
        if small is None:
            return self._icon("image", "edge")
        if small.pixmap is not None:
            return small.pixmap
        if trouble_words(small.trouble):
            return self._icon("image-off", "bad")
        if tile.file.media_type not in OPENED:
            return self._icon("file", "quiet")
        kind = kind_words(tile.file)
        told = kind if self.small else translate("Files", "{kind}: no preview, Enter opens it").format(kind=kind)
        return self._icon("file-text" if kind == "PDF" else "image-off", "quiet", told)

    def _icon(self, name: str, token: str, words: str = "") -> QPixmap:
        """What stands where no picture is, drawn once."""
        key = f"{name} {token} {words}"
        if key not in self._icons:
            self._icons[key] = stand_in(self._desk.theme, name, token, words, large=self.small)
        return self._icons[key]

    def trouble(self, tile: Tile) -> str:
        """Why a picture can't be seen, in words; "" for none, or while nobody knows yet."""
        small = self._pictures.small(tile.file, self._ratio())
        return trouble_words(small.trouble) if small is not None else ""

    def words(self, tile: Tile) -> str:
        """Name, when it was taken, and what is so about it: at most three lines; small: only when, or what is wrong."""
        marks = [self.trouble(tile)]
        if self.small:
            return marks[0] or taken_briefly(tile.file, self._desk.formats)
        if not marks[0]:
            marks = [translate("Files", "● on the report") if tile.on_report else ""]
            marks.append(translate("Files", "◆ with the article") if tile.of_article else "")
            marks.append(tile.note)
        lines = [tile.file.name, taken_words(tile.file, tile.added_at, self._desk.formats, short=True)]
        lines += [mark for mark in marks if mark]
        return "\n".join(lines[:3])

    def all_words(self, tile: Tile) -> str:
        """Everything that is known, for the tool tip and for who hears instead of seeing."""
        formats, file = self._desk.formats, tile.file
        added = ""
        if tile.added_at is not None:
            added = translate("Files", "added {moment} by {name}").format(
                moment=formats.moment(tile.added_at), name=tile.added_by
            )
        lines = [
            file.name,
            taken_words(file, tile.added_at, formats),
            tile.note,
            clauses((kind_words(file), size_words(file.size))),
            added,
            translate("Files", "● on the report") if tile.on_report else "",
            translate("Files", "◆ with the article") if tile.of_article else "",
            self.trouble(tile),
            not_shown_words(file) if file.media_type == "image/heic" else "",
        ]
        return "\n".join(line for line in lines if line)

