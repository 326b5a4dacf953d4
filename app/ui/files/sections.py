"""The gallery as a section of other pages: an article's own files, and an order's photos only to look at."""

from __future__ import annotations

from typing_extensions import override

from app.ui.desk import Desk
from app.ui.files.gallery import Gallery
from app.ui.files.serving import serve
from app.ui.files.shelf import KeptShelf
from app.ui.widgets import Section
from app.ui.words import translate


class ArticleFiles(Section):
    """What stays with an article, whatever order it comes back with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Files", "Photos and files"), margins=8)
        self.shelf = KeptShelf(desk)
        self.gallery = Gallery(desk, self.shelf, translate("Files", "Photos and files of this article"), key="Alt+I")
        self.head.addWidget(self.gallery.add_button)
        self.body.addWidget(self.gallery)
        serve(self, self.gallery)

    def show_article(self, article_id: int) -> None:
        """The files of this one."""
        if article_id != self.shelf.article_id:
            self.gallery.clear_typed()
        self.shelf.show_article(article_id)


class _LookShelf(KeptShelf):
    """Nothing is added or taken away here."""

    @override
    def may_add(self) -> bool:
        return False

    @override
    def may_remove(self) -> bool:
        return False


class SeenPhotos(Section):
    """An order's photos and its article's where nobody adds any; not there while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Files", "Photos"), margins=8)
        self.shelf = _LookShelf(desk)
        self.gallery = Gallery(desk, self.shelf, translate("Files", "Photos and files of this order"), small=True)
        self.head.addWidget(self.gallery.tools)
        self.body.addWidget(self.gallery)
        self.shelf.shown.connect(self._shown)
        self.hide()

    def show_order(self, order_id: int, article_id: int) -> None:
        """The photos of this one."""
        self.shelf.show_order(order_id, article_id)

    def _shown(self, tiles: object) -> None:
        self.setVisible(bool(tiles))
