"""What a gallery shows and changes: the files of an order or article, or those of an intake that is not saved yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import ShopError
from app.ui.desk import Desk
from app.workflow.files import attachments, file_keeping
from app.workflow.rows import rights
from app.workflow.rows.files import FileRow, FilesOf, NewFile, Subject
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

Source = Path | bytes
Done = Callable[[], object]
Failed = Callable[[ShopError], None]


class Keeper(Protocol):
    """A verb that keeps one source under a name; off the window's thread."""

    def __call__(self, store: Any, who: Who, source: Source, name: str, stopped: Callable[[], bool], /) -> Any: ...


@dataclass(frozen=True, slots=True)
class Tile:
    """One file as a gallery shows it. key: the attachment's id, or the SHA-256 while it belongs to nothing."""

    key: int | str
    file: NewFile
    note: str = ""
    on_report: bool = False
    of_article: bool = False  # stays with the article, whatever order it comes back with
    added_at: datetime | None = None
    added_by: str = ""
    version: int = 0


class Shelf(QObject):
    """Redefine what differs; every change ends in `shown`."""

    shown = Signal(object)  # tuple[Tile, ...]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tiles: tuple[Tile, ...] = ()
        self.report = False  # pictures can be put onto the repair report
        self.article = False  # files can be given to the article
        self.notes = True  # a note can stand with a file

    def may_add(self) -> bool:
        """Whether there is something to add to, and who is here may."""
        return rights.may(self.desk.who, Right.ADD_FILES)

    def may_remove(self) -> bool:
        return rights.may(self.desk.who, Right.REMOVE_FILES)

    def keeper(self) -> Keeper:
        """What adds to the shelf as it is now, whatever it shows by the time it is done."""
        raise NotImplementedError

    def took(self, made: Any) -> None:
        """The keeper is done with one."""
        raise NotImplementedError

    def remove(self, keys: Sequence[int | str], then: Done) -> None:
        raise NotImplementedError

    def bring_back(self, then: Done) -> None:
        """Undo the last `remove`."""
        raise NotImplementedError

    def describe(self, tile: Tile, name: str, note: str, then: Done, fail: Failed) -> None:
        raise NotImplementedError

    def put_on_report(self, keys: Sequence[int | str], on: bool) -> None:
        """Nothing to do where there is no report."""

    def keep_with_article(self, keys: Sequence[int | str], keep: bool) -> None:
        """Nothing to do where there is no article."""

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        self.tiles = tuple(tiles)
        self.shown.emit(self.tiles)


class KeptShelf(Shelf):
    """The files of an order (with its article's) or of an article, as the shop keeps them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.order_id: int | None = None
        self.article_id: int | None = None
        self._removed: tuple[int, ...] = ()
        desk.changed.connect(self._changed)

    def show_order(self, order_id: int, article_id: int, rows: Sequence[FileRow] | None = None) -> None:
        """An order and its article. rows: its files, by who has read them just now."""
        self._show(order_id, article_id, rows)

    def show_article(self, article_id: int) -> None:
        """An article by itself."""
        self._show(None, article_id)

    def show_nothing(self) -> None:
        self._show(None, None)

    def _show(
        self, order_id: int | None, article_id: int | None, rows: Sequence[FileRow] | None = None
    ) -> None:
        if (order_id, article_id) != (self.order_id, self.article_id):
            self.order_id, self.article_id = order_id, article_id
            self.report = self.article = order_id is not None
            self._removed = ()
            self.desk.background.forget(self, "files")
            if rows is None:
                self.show_tiles(())
        if rows is None:
            self.read()
        else:
            self._take(rows)

    def subject(self) -> Subject | None:
        """What is added belongs to this."""
        if self.order_id is not None:
            return Subject(FilesOf.ORDER, self.order_id)
        return None if self.article_id is None else Subject(FilesOf.ARTICLE, self.article_id)

    def read(self) -> None:
        """Read the files again."""
        if self.order_id is not None:
            self.desk.latest(self, "files", attachments.of_order, self.order_id, then=self._take, fail=self._not_read)
        elif self.article_id is not None:
            verb = attachments.of_article
            self.desk.latest(self, "files", verb, self.article_id, then=self._take, fail=self._not_read)

    def _changed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and "files" in kinds:
            self.read()

    def _take(self, rows: Sequence[FileRow]) -> None:
        self.show_tiles([_tile(row) for row in rows])

    def _not_read(self, error: ShopError) -> None:
        self.show_tiles(())
        if error.key != "data.gone":  # whoever shows the card says that
            self.desk.complain(error)

    def may_add(self) -> bool:
        return self.subject() is not None and super().may_add()

    def keeper(self) -> Keeper:
        subject = self.subject()
        if subject is None:
            raise ShopError("data.gone")

        def keep(store: Any, who: Who, source: Source, name: str, stopped: Callable[[], bool]) -> FileRow:
            return attachments.attach(store, who, subject, source, name, stopped)

        return keep

    def took(self, made: Any) -> None:
        if isinstance(made, FileRow) and made.subject == self.subject():
            self.read()

    def _act(self, verb: Callable[..., Any], *args: Any, then: Done | None = None, fail: Failed | None = None) -> None:
        try:
            who = self.desk.acting()
        except ShopError:
            return

        def done(_made: object) -> None:
            if then is not None:
                then()

        self.desk.run(self, verb, who, *args, then=done, fail=fail or self.desk.complain, changes=("files",))

    def remove(self, keys: Sequence[int | str], then: Done) -> None:
        ids = _ids(keys)

        def done() -> None:
            self._removed = ids
            then()

        self._act(attachments.remove, ids, then=done)

    def bring_back(self, then: Done) -> None:
        ids, self._removed = self._removed, ()
        if ids:
            self._act(attachments.bring_back, ids, then=then)

    def describe(self, tile: Tile, name: str, note: str, then: Done, fail: Failed) -> None:
        self._act(attachments.describe, tile.key, tile.version, name, note, then=then, fail=fail)

    def put_on_report(self, keys: Sequence[int | str], on: bool) -> None:
        self._act(attachments.put_on_report, _ids(keys), on)

    def keep_with_article(self, keys: Sequence[int | str], keep: bool) -> None:
        if self.order_id is None or self.article_id is None:
            return
        order, article = Subject(FilesOf.ORDER, self.order_id), Subject(FilesOf.ARTICLE, self.article_id)
        self._act(attachments.give_to, _ids(keys), article if keep else order)


class NewShelf(Shelf):
    """The photos of an article that is just being taken in: kept already, and given to its order when it is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.notes = False
        self._before: tuple[Tile, ...] = ()

    def files(self) -> tuple[NewFile, ...]:
        """What is to be given to the order."""
        return tuple(tile.file for tile in self.tiles)

    def fill(self, files: Sequence[NewFile]) -> None:
        """Show these; nothing can be undone any more."""
        self._before = ()
        self.show_tiles([Tile(file.sha, file) for file in files])

    def keeper(self) -> Keeper:
        return file_keeping.keep

    def took(self, made: Any) -> None:
        if not isinstance(made, NewFile):
            return
        if any(tile.key == made.sha for tile in self.tiles):
            raise ShopError("file.already_chosen", name=made.name)
        self.show_tiles((*self.tiles, Tile(made.sha, made)))

    def may_remove(self) -> bool:
        return self.may_add()  # nobody else has seen them yet

    def remove(self, keys: Sequence[int | str], then: Done) -> None:
        self._before = self.tiles
        self.show_tiles([tile for tile in self.tiles if tile.key not in keys])
        then()

    def bring_back(self, then: Done) -> None:
        before, self._before = self._before, ()
        if before:
            there = {tile.key for tile in before}
            self.show_tiles((*before, *(tile for tile in self.tiles if tile.key not in there)))
            then()

    def describe(self, tile: Tile, name: str, note: str, then: Done, fail: Failed) -> None:
        if not name.strip():
            fail(ShopError("file.name_missing", "name"))
            return
        file = replace(tile.file, name=file_keeping.clean_name(name))
        self.show_tiles([Tile(each.key, file) if each.key == tile.key else each for each in self.tiles])
        then()


def _ids(keys: Sequence[int | str]) -> tuple[int, ...]:
    return tuple(key for key in keys if isinstance(key, int))


def _tile(row: FileRow) -> Tile:
    return Tile(
        row.id,
        row.file,
        row.note,
        row.on_report,
        row.subject.of is FilesOf.ARTICLE,
        row.added_at,
        row.added_by,
        row.version,
    )
