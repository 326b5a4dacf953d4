"""A quiet strip: new photos from the phone, to be added to what is in front, or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files import decoding
from app.ui.files.sources import Wanted
from app.ui.files.transfer import Offer
from app.ui.files.watched import WatchedFolder
from app.ui.widgets import Button, label
from app.ui.words import translate

SMALL = QSize(40, 30)
MOST_SHOWN = 6


class PhotoStrip(QFrame):
    """Shown while there is something to offer and something to add it to. A press on a picture leaves it out."""

    def __init__(
        self, desk: Desk, host: QWidget, add: Callable[[Sequence[Wanted]], bool], target: Callable[[], str]
    ) -> None:
        """host: the folder is watched while it can be seen. target: what photos would be added to, "" = nothing."""
        super().__init__()
        self._desk = desk
        self._add = add
        self._target = target
        self._watched = WatchedFolder.of(desk)
        self._left_out: set[str] = set()
        self._icons: dict[str, QIcon] = {}
        self._shown: list[str] = []
        self.setProperty("look", "notice")
        self.setProperty("tone", "info")
        self.words = label("", "strong", wrap=True)
        self.pictures = QHBoxLayout()
        self.pictures.setSpacing(4)
        self.yes = Button("", self.take, key="Alt+G", own_key=True)
        words = translate("PhotoStrip", "Not these")
        self.no = Button(words, self.refuse, key="Alt+Shift+G", own_key=True, look="flat")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 2, 8, 2)
        inside.addWidget(self.words, 1)
        inside.addLayout(self.pictures)
        inside.addWidget(self.yes)
        inside.addWidget(self.no)
        self.hide()
        self._watched.offered.connect(self._show)
        host.installEventFilter(self)

    # --- showing

    def look(self) -> None:
        """What could take the photos has changed."""
        self._show(self._watched.offers)

    def chosen(self) -> tuple[Offer, ...]:
        """What is offered and not left out."""
        return tuple(offer for offer in self._watched.offers if offer.place not in self._left_out)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        target = self._target() if offers else ""
        self.setVisible(bool(target))
        if not target:
            self._left_out.clear()
            return
        self.words.setText(translate("PhotoStrip", "%n new photo(s) from the phone", len(offers)))
        self.yes.set_words(target)
        self.yes.setEnabled(bool(self.chosen()))
        self._draw(offers)

    def _draw(self, offers: tuple[Offer, ...]) -> None:
        places = [offer.place for offer in offers[:MOST_SHOWN]]
        if places == self._shown:
            return
        self._shown = places
        while (item := self.pictures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for offer in offers[:MOST_SHOWN]:
            self.pictures.addWidget(self._button(offer))

    def _button(self, offer: Offer) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setChecked(offer.place not in self._left_out)
        button.setIconSize(SMALL)
        button.setToolTip(translate("PhotoStrip", "{name}: press to leave it out").format(name=offer.place))
        button.setAccessibleName(offer.place)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._pressed, offer.place, button))
        icon = self._icons.get(offer.sha)
        if icon is not None:
            button.setIcon(icon)
        else:
            button.setIcon(self._desk.theme.icon("image", "quiet", SMALL.height()))
            path, box = offer.path, SMALL * self.devicePixelRatioF()
            self._desk.background.run(
                button, lambda: _small(path, box), lambda image: self._made(button, offer.sha, image), _ignored
            )
        return button

    def _made(self, button: QToolButton, sha: str, image: QImage | None) -> None:
        if image is not None:
            self._icons[sha] = QIcon(QPixmap.fromImage(image))
            button.setIcon(self._icons[sha])

    def _pressed(self, place: str, button: QToolButton) -> None:
        (self._left_out.discard if button.isChecked() else self._left_out.add)(place)
        self.yes.setEnabled(bool(self.chosen()))

    # --- acts

    def take(self) -> None:
        """Alt+G: add what is not left out; the rest is offered on."""
        chosen = self.chosen()
        if chosen and self._target() and self._add([Wanted(offer.path, offer.path.name) for offer in chosen]):
            self._watched.settle(chosen)

    def refuse(self) -> None:
        """Alt+Shift+G: none of them, never again; the files stay where they are."""
        self._watched.settle(self._watched.offers)

    # --- only while it can be seen

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not event.spontaneous():
            self._watched.want(self, event.type() == QEvent.Type.Show)
            self.look()
        return super().eventFilter(watched, event)


def _small(path: Path, box: QSize) -> QImage | None:
    try:
        return decoding.any_picture(path, box)
    except (OSError, ShopError):
        return None


def _ignored(_error: ShopError) -> None:
    """Its name says what it is."""
