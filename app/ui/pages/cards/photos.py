"""Section: photos and files of this order, and those that stay with its article."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.files.gallery import Gallery
from app.ui.files.serving import serve
from app.ui.files.shelf import KeptShelf
from app.ui.files.strip import PhotoStrip
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import CardSection
from app.ui.words import translate
from app.workflow.rows.cards import CardRow


class Photos(CardSection):
    """The gallery of the open card; what is added belongs to the order until it is given to the article."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Files", "PHOTOS AND FILES"))
        self.shelf = KeptShelf(self.desk)
        self.gallery = Gallery(self.desk, self.shelf, translate("Files", "Photos and files of this order"), key="Alt+I")
        self.head.addWidget(self.gallery.add_button)
        self.body.addWidget(self.gallery)
        self.desk.changed.connect(self._changed)
        open_card.shown.connect(self._none_comes)

    def strip(self, host: QWidget) -> PhotoStrip:
        """New photos from the phone, offered to the card that lies open in `host`."""
        made = PhotoStrip(self.desk, host, self.gallery.add_all, self._target)
        self.shelf.shown.connect(made.look)
        return made

    def _target(self) -> str:
        if self.card is None or not self.shelf.may_add():
            return ""
        number = self.desk.formats.number(self.card.number)
        return translate("Files", "Add to {number}").format(number=number)

    def clear_typed(self) -> None:
        self.gallery.clear_typed()

    def _none_comes(self, card: CardRow | None) -> None:
        if card is None and self.open_card.wanted_id is None:  # else those of the next card come with it
            self.shelf.show_nothing()

    def show_card(self, card: CardRow) -> None:
        self.shelf.show_order(card.id, card.article.id, self.open_card.files)

    def serve(self, page: QWidget) -> None:
        """The whole page takes drops and pastes; a field that has the focus pastes into itself first."""
        serve(page, self.gallery)

    def _changed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and "files" in kinds:
            self.open_card.reload()  # its history has a new line
