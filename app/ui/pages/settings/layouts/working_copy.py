"""The layout that is being changed: what it was before each change, and what waits for other papers and sizes."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.ui.layout_face import OpenedLayout
from app.ui.pages.settings.layouts.editing import WHOLE_LAYOUT, Spot, nearest
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import Layout

MOST_UNDO = 100


@dataclass
class WorkingCopy:
    """One layout on the page; `opened` is what is kept."""

    opened: OpenedLayout
    layout: Layout
    spot: Spot = WHOLE_LAYOUT
    before: list[tuple[Layout, Spot]] = field(default_factory=list[tuple[Layout, Spot]])

    @property
    def touched(self) -> bool:
        """Whether it differs from what is kept."""
        return self.layout != self.opened.layout

    def change(self, layout: Layout, spot: Spot) -> bool:
        """Another layout; False when it is the same. What it was can be brought back."""
        if layout == self.layout:
            self.spot = spot
            return False
        self.before = [*self.before[-MOST_UNDO + 1 :], (self.layout, self.spot)]
        self.layout, self.spot = layout, spot
        return True

    def undo(self) -> bool:
        """As it was before the last change; False when there was none."""
        if not self.before:
            return False
        self.layout, spot = self.before.pop()
        self.spot = nearest(self.layout, spot)
        return True

    def kept(self, opened: OpenedLayout) -> None:
        """It was saved, or given up: what is kept now is what is on the page."""
        self.opened, self.layout = opened, opened.layout
        self.spot = nearest(self.layout, self.spot)


class Drafts:
    """What was changed and not saved, by paper and size, while the page is open."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Document, tuple[float, float]], WorkingCopy] = {}

    def put(self, copy: WorkingCopy) -> None:
        """Keep it until its paper and size come back."""
        if copy.touched:
            self._kept[copy.layout.document, copy.opened.layout.size] = copy

    def take(self, document: Document, size: tuple[float, float]) -> WorkingCopy | None:
        """What waits for this paper and size."""
        return self._kept.pop((document, size), None)
