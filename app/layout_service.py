"""Layouts for the settings page: which there are, how one comes out and what is wrong with it, keeping, files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import ShopError
from app.models.store import Store
from app.printing.documents.words import Words, shop_words
from app.printing.face import Preview, Role
from app.printing.profile import PrinterProfile
from app.ui.layout_face import LayoutLook, LayoutOffer, LayoutSize, OfferedField, OfferedSection, OpenedLayout
from app.workflow.house import layouts
from app.workflow.rows.kinds import FOLDED_SIDES, Document
from app.workflow.rows.layouts import MOST_BYTES, KeptLayout, Layout, LayoutFinding
from app.workflow.rows.shop import Who
from app.workflow.slips import latest

if TYPE_CHECKING:
    from app.printing.documents.slip import Slip
    from app.printing.layouts.shipped import Choice
    from app.printing.layouts.subject import AnySubject, Field

DPI = 203  # where no printer says otherwise
FINEST = 300  # a page printer's dots are too fine to be looked at one by one

WordsFor = Callable[[str], Words]
Size = tuple[float, float]


class LayoutService:
    """`ui.layout_face.Layouts`. Every call may wait; none touches a widget."""

    def __init__(
        self, store: Store, words_for: WordsFor, printers: Callable[[], tuple[PrinterProfile, ...]]
    ) -> None:
        self._store = store
        self._words_for = words_for
        self._printers = printers

    def offers(self, language: str) -> tuple[LayoutOffer, ...]:
        """Every document with layouts: labels first, then slips on rolls."""
        words, kept = self._words_for(language), layouts.kept(self._store)
        found: list[LayoutOffer] = []
        for subject in _labels().values():
            sizes = _sizes(subject.document, kept, self._label_printers(subject.document), roll=False)
            found.append(LayoutOffer(subject.document, sizes, _fields(subject.fields, words)))
        for slip in _slips().values():
            sizes = _sizes(slip.document, kept, self._roll_printers(), roll=True)
            sections = tuple(OfferedSection(each.name, each.title(words), each.required) for each in slip.sections)
            found.append(LayoutOffer(slip.document, sizes, _fields(_head_fields(), words), sections))
        return tuple(found)

    def opened(self, document: Document, size: Size) -> OpenedLayout:
        """The layout in force for a size."""
        kept = layouts.kept(self._store)
        of_paper = [each for each in kept if each.document is document]
        mine = next((each for each in of_paper if _same((each.width, each.height), size)), None)
        choice = self._choose(document, size, [each for each in kept if each.text != layouts.SHIPPED])
        shipped = self._choose(document, size, ())
        damaged = choice.faults[0] if choice.faults else None
        return OpenedLayout(choice.layout, shipped.layout, choice.own, mine.version if mine else 0, damaged)

    def look(self, layout: Layout) -> LayoutLook:
        """The layout with the newest paper, checked with that and with a hard example."""
        shop = latest.shop_on_paper(self._store)
        words = shop_words(self._words_for, shop.language, shop.paper_languages)
        real = latest.newest_paper(self._store, layout.document)
        if layout.is_roll:
            slip = _slips().get(layout.document)
            if slip is None:
                raise ShopError("layout.other_paper")
            hard = slip.example(shop)
            return self._look_at_roll(layout, slip, real or hard, hard, words)
        subject = _labels().get(layout.document)
        if subject is None:
            raise ShopError("layout.other_paper")
        hard = subject.example(shop)
        return self._look_at_label(layout, subject, real or hard, hard, words)

    def keep(self, who: Who, layout: Layout, version: int) -> OpenedLayout:
        """From now on the shop's own; refused when it would cut what must be read or scanned."""
        from app.printing.layouts import files

        if any(each.refused for each in self.look(layout).findings):
            raise ShopError("layout.refused")
        shipped = self._choose(layout.document, layout.size, ()).layout == layout
        return self._put(who, layout, layouts.SHIPPED if shipped else files.write(layout), version)

    def give_up(self, who: Who, layout: Layout, version: int) -> OpenedLayout:
        """The shipped one again."""
        return self._put(who, layout, layouts.SHIPPED, version)

    def read_file(self, path: Path) -> Layout:
        """A layout from a file; read no further than it may be long."""
        from app.printing.layouts import files

        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ShopError("file.unreadable", name=path.name or str(path), reason=reason) from error
        layout = files.read_bytes(data)
        if layout.document not in (_slips() if layout.is_roll else _labels()):
            raise ShopError("layout.other_paper")
        return layout

    def write_file(self, path: Path, layout: Layout) -> None:
        """A whole file or none."""
        from app.printing.layouts import files

        fresh = path.with_name(f".{path.name}.part")
        try:
            try:
                fresh.write_text(files.write(layout), encoding="utf-8", newline="\n")
                fresh.replace(path)
            finally:
                fresh.unlink(missing_ok=True)
        except OSError as error:
            raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error

    # --- inside ------------------------------------------------------------------------------------------------------

    def _put(self, who: Who, layout: Layout, text: str, version: int) -> OpenedLayout:
        layouts.keep(self._store, who, KeptLayout(layout.document, *layout.size, text, version))
        return self.opened(layout.document, layout.size)

    def _choose(self, document: Document, size: Size, kept: Sequence[KeptLayout]) -> Choice:
        from app.printing.canvas import LabelCanvas
        from app.printing.layouts import labels, shipped

        if size[1] == 0:
            return shipped.choose(document, size, kept)
        subject = _labels()[document]
        shop = latest.shop_on_paper(self._store)
        facts = subject.facts(subject.example(shop), self._words_for(shop.language))
        return labels.choose(subject, kept, facts, LabelCanvas(*size, self._dpi(document, size)))

    def _look_at_label(
        self, layout: Layout, subject: AnySubject, paper: object, hard: object, words: Words
    ) -> LayoutLook:
        from app.printing.canvas import LabelCanvas
        from app.printing.layouts import checks, drawing, labels

        said = labels.words_for(words, layout.width)
        facts = [subject.facts(each, said) for each in (paper, hard)]
        dpi = self._dpi(layout.document, layout.size)
        findings = [*checks.check_label(subject, layout, facts, sorted({*checks.DPIS, dpi})), *self._too_wide(layout)]
        canvas = LabelCanvas(*layout.size, dpi)
        spans: list[tuple[int, int] | None] = [None] * len(layout.blocks)
        for place in drawing.places(layout):
            spans[place.number] = (canvas.dots(place.top), canvas.dots(place.bottom))
            try:
                drawing.draw_block(layout, place, facts[0], canvas)
            except ShopError:
                continue  # a code without room: a finding says so, the rest is seen
        return _looked(canvas, findings, spans, real=paper is not hard)

    def _look_at_roll(self, layout: Layout, slip: Slip[Any], paper: object, hard: object, words: Words) -> LayoutLook:
        from app.printing.documents.roll_layout import draw_slip
        from app.printing.layouts import roll_checks
        from app.printing.roll_canvas import RollCanvas

        dpi = self._dpi(layout.document, layout.size)
        findings = roll_checks.check_roll(slip, layout, [(paper, words), (hard, words)])
        canvas = RollCanvas(roll_checks.printed(layout.width), dpi)
        spans = draw_slip(layout, slip, slip.taken(paper), words, canvas)
        return _looked(canvas, findings, spans, real=paper is not hard)

    def _too_wide(self, layout: Layout) -> Iterable[LayoutFinding]:
        """A printer on this PC that has such labels, and a narrower head: said, for another PC may have another."""
        for printer, size in self._label_printers(layout.document):
            if _same(size, layout.size) and printer.head_mm < layout.width:
                over = round(layout.width - printer.head_mm, 1)
                yield LayoutFinding("layout.too_wide", field=printer.name, mm=over, refused=False)

    def _dpi(self, document: Document, size: Size) -> int:
        """Of the printer on this PC that has this size, or else of any label printer."""
        printers = self._label_printers(document) if size[1] else self._roll_printers()
        of_size = [printer.dpi for printer, its in printers if _same(its, size)]
        dpis = [dpi for dpi in (*of_size, *(printer.dpi for printer, _ in printers)) if dpi <= FINEST]
        return dpis[0] if dpis else DPI

    def _label_printers(self, document: Document) -> list[tuple[PrinterProfile, Size]]:
        """With the size of what they print the document on: all of the label, or half of a folded one."""
        from app.printing.documents.labels import label_canvas

        found: list[tuple[PrinterProfile, Size]] = []
        halves = 2 if document in FOLDED_SIDES else 1
        for printer in self._printers():
            if printer.role is Role.TAG:
                try:
                    canvas = label_canvas(printer)
                    wide, high = canvas.width_mm, canvas.height_mm
                except ShopError:  # set up for a label that it can't hold: a finding says by how much
                    wide, high = printer.width_mm, printer.height_mm
                found.append((printer, (wide, high / halves)))
        return found

    def _roll_printers(self) -> list[tuple[PrinterProfile, Size]]:
        return [(each, (each.roll.wide, 0.0)) for each in self._printers() if each.roll is not None]


# --- what the documents know: imported when the page is first looked at, not before the window ------------------------


def _labels() -> dict[Document, AnySubject]:
    from app.printing.documents import catalogue

    return catalogue.LABELS


def _slips() -> dict[Document, Slip[Any]]:
    from app.printing.documents import catalogue

    return {document: entry.slip for document, entry in catalogue.CATALOGUE.items() if entry.slip is not None}


def _head_fields() -> tuple[Field, ...]:
    from app.printing.documents.roll_layout import HEAD_FIELDS

    return HEAD_FIELDS


def _fields(fields: Iterable[Field], words: Words) -> tuple[OfferedField, ...]:
    return tuple(
        OfferedField(each.name, each.title(words), each.required, each.text, each.code) for each in fields
    )


def _sizes(
    document: Document, kept: Sequence[KeptLayout], printers: Sequence[tuple[PrinterProfile, Size]], *, roll: bool
) -> tuple[LayoutSize, ...]:
    """Shipped ones, the shop's own, and what printers on this PC have; the narrowest first."""
    from app.printing.layouts import shipped

    sizes = {each.size: LayoutSize(*each.size, False) for each in shipped.shipped(document, roll=roll)}
    for printer, size in printers:
        sizes[size] = LayoutSize(*size, False, printer.name)
    for each in kept:
        size = (each.width, each.height)
        if each.document is document and each.text != layouts.SHIPPED and (each.height == 0) is roll:
            sizes[size] = LayoutSize(*size, True, sizes[size].printer if size in sizes else "")
    return tuple(sizes[size] for size in sorted(sizes))


def _same(one: Size, other: Size) -> bool:
    return all(abs(a - b) < 0.05 for a, b in zip(one, other, strict=True))


def _looked(
    canvas: Any, findings: Iterable[LayoutFinding], spans: Iterable[tuple[int, int] | None], *, real: bool
) -> LayoutLook:
    from app.printing import raster

    png = raster.as_png(canvas.image().convert("L"))
    missing = tuple(dict.fromkeys(canvas.missing))
    return LayoutLook(Preview((png,), missing, dots=True), tuple(findings), tuple(spans), real)
