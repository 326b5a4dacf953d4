"""What was printed by another layout than the shop's own, or not whole: said to who printed, where nothing was seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.phrases import listed
from app.ui.words import translate
from app.workflow.rows.layouts import LayoutTrouble

SOON_MS = 400  # what went well is said first; the papers of one act are told of together


class LayoutTroubles(QObject):
    """Belongs to the desk, and tells it there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._found: dict[LayoutTrouble, None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._say)

    def add(self, troubles: tuple[LayoutTrouble, ...]) -> None:
        """These layouts did not serve for what was printed just now."""
        self._found |= dict.fromkeys(troubles)
        self._soon.start()

    def _say(self) -> None:
        found, self._found = tuple(self._found), {}
        self._desk.behind("layouts", " ".join(trouble_words(found)))


def trouble_words(found: tuple[LayoutTrouble, ...]) -> list[str]:
    """A sentence for the layouts that could not be used, and one for each that cut something."""
    said: list[str] = []
    unusable = dict.fromkeys(_layout(each) for each in found if not each.lacking)
    if unusable:
        words = translate(
            "LayoutTroubles",
            "The shop's own layout can't be used: {layouts}. Printed by the shipped one; mend it in {where}.",
        )
        said.append(words.format(layouts=listed(unusable), where=_where()))
    cut: dict[str, dict[str, None]] = {}
    for each in found:
        if each.lacking:
            cut.setdefault(_layout(each), {}).update(dict.fromkeys(each.lacking))
    words = translate("LayoutTroubles", "{layout}: the shop's layout does not print all of {what}. Mend it in {where}.")
    said += [words.format(layout=layout, what=listed(what), where=_where()) for layout, what in cut.items()]
    return said


def _layout(trouble: LayoutTrouble) -> str:
    name = document_name(trouble.document)
    if not trouble.height:
        words = translate("LayoutTroubles", "{paper} (roll of {width} mm)")
        return words.format(paper=name, width=f"{trouble.width:g}")
    size = f"{trouble.width:g} × {trouble.height:g}"
    return translate("LayoutTroubles", "{paper} ({size} mm)").format(paper=name, size=size)


def _where() -> str:
    return translate("LayoutTroubles", "Settings, Layouts")
