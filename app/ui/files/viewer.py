"""One file large, over the window: next and before, nearer and farther, turned; Esc goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files import decoding
from app.ui.files.pictures import Pictures
from app.ui.files.shelf import Tile
from app.ui.files.words import kind_words, not_shown_words, size_words, taken_words
from app.ui.widgets import Button, label
from app.ui.widgets.focus import give_back
from app.ui.words import translate

WIDE = 1000.0  #: width of the scene, whatever the picture's pixels: a sharper one takes the place of the first
NEARER = 1.25
MOST_NEARER = 16.0
SHARP = QSize(6000, 6000)  #: most pixels of what is looked at closely: 100 MB at 3 : 4


class Viewer(QFrame):
    """Lies over the whole window while it is open and keeps every key."""

    left = Signal(object)  # the key of the tile that was looked at last

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tiles: tuple[Tile, ...] = ()
        self._at = 0
        self._nearer = 1.0
        self._turned = 0
        self._sharp = False
        self._back_to: QWidget | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scene = QGraphicsScene(self)
        self.item = QGraphicsPixmapItem()
        self.item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene.addItem(self.item)
        self.view = QGraphicsView(self.scene)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.view.setAccessibleName(translate("Viewer", "Picture"))
        self.view.setBackgroundBrush(desk.theme.qcolor("ground"))
        self.view.viewport().installEventFilter(self)
        self.words = label("", "strong", wrap=True)
        self.facts = label("", "hint", wrap=True)
        self.trouble = label("", "middle", wrap=True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.trouble, 1)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.words)
        texts.addWidget(self.facts)
        row.addLayout(texts, 1)
        self.buttons: dict[str, Button] = {}
        acts: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("before", "←", translate("Viewer", "Previous"), lambda: self.step(-1)),
            ("next", "→", translate("Viewer", "Next"), lambda: self.step(1)),
            ("nearer", "+", translate("Viewer", "Nearer"), lambda: self.zoom(NEARER)),
            ("farther", "−", translate("Viewer", "Farther"), lambda: self.zoom(1 / NEARER)),
            ("turn", "R", translate("Viewer", "Turn"), self.turn),
            ("back", "Esc", translate("Viewer", "Back"), self.close_viewer),
        )
        for name, key, words, act in acts:
            button = Button(words, act, key=key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every key stays with the viewer
            self.buttons[name] = button
            row.addWidget(button)
        column.addLayout(row)

    # --- opening and closing

    def open_at(self, tiles: Sequence[Tile], at: int) -> None:
        """Show one of several."""
        window = self.parentWidget()
        if self.isHidden() and window is not None:
            self._back_to = window.focusWidget()
            window.installEventFilter(self)
        self._tiles = tuple(tiles)
        self._cover()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show(at)

    def close_viewer(self) -> None:
        """Back to where one came from."""
        if not self.isHidden():
            self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self._desk.background.forget(self, "picture")
        self.item.setPixmap(QPixmap())  # a large photo is not kept for nobody
        back, self._back_to = self._back_to, None
        give_back(back)
        if self._tiles:
            self.left.emit(self._tiles[self._at].key)

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    # --- what is shown

    @property
    def tile(self) -> Tile:
        """The file in sight."""
        return self._tiles[self._at]

    def step(self, by: int) -> None:
        """The next one, or the one before; at the end nothing more."""
        at = self._at + by
        if 0 <= at < len(self._tiles):
            self._show(at)

    def _show(self, at: int) -> None:
        self._at, self._nearer, self._turned, self._sharp = at, 1.0, 0, False
        tile = self.tile
        place = translate("Viewer", "{at} of {count}").format(at=at + 1, count=len(self._tiles))
        note = f" · {tile.note}" if tile.note else ""
        self.words.setText(f"{place} · {tile.file.name}{note}")
        facts = [taken_words(tile.file, tile.added_at, self._desk.formats), kind_words(tile.file)]
        facts.append(size_words(tile.file.size))
        if tile.file.media_type == decoding.PAPER:
            facts.append(translate("Viewer", "the first page; Enter on its tile opens all of it"))
        self.facts.setText(" · ".join(facts))
        self.setAccessibleName(f"{self.words.text()} · {self.facts.text()}")
        self.buttons["before"].setEnabled(at > 0)
        self.buttons["next"].setEnabled(at < len(self._tiles) - 1)
        seen = decoding.can_be_seen(tile.file)
        for name in ("nearer", "farther", "turn"):
            self.buttons[name].setEnabled(seen)
        self._say("" if seen else not_shown_words(tile.file))
        self.item.setPixmap(QPixmap())
        self._desk.background.forget(self, "picture")
        if seen:
            small = Pictures.of(self._desk).small(tile.file, self.devicePixelRatioF())
            if small is None or small.pixmap is None:
                self._say(translate("Viewer", "One moment …"))
            self._ask(self.size() * self.devicePixelRatioF())

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.view.setVisible(not words)

    def _ask(self, box: QSize) -> None:
        file, store, printing = self.tile.file, self._desk.store, self._desk.printing
        self._desk.background.latest(
            self, "picture", lambda: decoding.seen(store, printing, file, box), self._take, self._failed
        )

    def _take(self, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        self.item.setPixmap(pixmap)
        self.item.setScale(WIDE / max(1, pixmap.width()))
        self.scene.setSceneRect(QRectF(0, 0, WIDE, WIDE * pixmap.height() / max(1, pixmap.width())))
        self._say("")
        self._place()

    def _failed(self, error: ShopError) -> None:
        if not self._sharp:
            self._say(self._desk.sentence(error))

    # --- nearer, turned

    def zoom(self, by: float) -> None:
        """Nearer (by > 1) or farther; never smaller than the window shows it whole."""
        self._nearer = min(MOST_NEARER, max(1.0, self._nearer * by))
        self._place()
        if self._nearer > 1 and not self._sharp:
            self._sharp = True
            self._ask(SHARP)

    def turn(self) -> None:
        """A quarter to the right, for the eye only: the kept bytes stay as they came."""
        self._turned = (self._turned + 90) % 360
        self._place()

    def _place(self) -> None:
        middle = self.view.mapToScene(self.view.viewport().rect().center())
        near = self._nearer > 1
        self.view.resetTransform()
        self.view.rotate(self._turned)
        self.view.fitInView(self.scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.view.scale(self._nearer, self._nearer)
        if near:
            self.view.centerOn(middle)

    # --- keys and the window

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ShortcutOverride:
            e.accept()  # the page's keys sleep while it is covered
            return True
        return super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_PageUp: lambda: self.step(-1),
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_PageDown: lambda: self.step(1),
            Qt.Key.Key_Space: lambda: self.step(1),
            Qt.Key.Key_Home: lambda: self._show(0),
            Qt.Key.Key_End: lambda: self._show(len(self._tiles) - 1),
            Qt.Key.Key_Plus: lambda: self.zoom(NEARER),
            Qt.Key.Key_Equal: lambda: self.zoom(NEARER),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / NEARER),
            Qt.Key.Key_0: lambda: self.zoom(0),
            Qt.Key.Key_R: self.turn,
        }
        act = acts.get(event.key())
        if act is not None:
            act()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._cover()
        if isinstance(event, QWheelEvent) and watched is self.view.viewport():
            self.zoom(NEARER if event.angleDelta().y() > 0 else 1 / NEARER)
            return True
        return super().eventFilter(watched, event)
