"""Labels of parts and shelves: which, how many of each; printed as one batch, or seen before."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from typing_extensions import override

from app.errors import ShopError
from app.printing.face import Batch
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.phrases import listed
from app.ui.widgets import ChoiceBox, WholeEdit, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.paper_panel import Shown
from app.ui.words import translate
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartFilter
from app.workflow.slips import labels
from app.workflow.slips.labels import LabelsOf, Wanted

MOST_SEEN = 12  # labels of a batch that a preview shows
OF_CHOSEN = (LabelsOf.CHOSEN, LabelsOf.SHELF)
MOST_NAMED = 5  # of those that can't be made
Selected = Callable[[], tuple[tuple[int, ...], PartFilter]]


class LabelsPanel(InlineForm):
    """`selected` gives the ids of the parts chosen in the list, and the filter of the list."""

    def __init__(self, desk: Desk, selected: Selected) -> None:
        words = translate("PartLabels", "Labels for parts and shelves")
        super().__init__(desk, words, translate("PartLabels", "Print them"), self._print)
        self.desk = desk
        self._selected = selected
        which = (
            (LabelsOf.CHOSEN, translate("PartLabels", "the parts chosen in the list")),
            (LabelsOf.LISTED, translate("PartLabels", "all parts of the list")),
            (LabelsOf.SHELF, translate("PartLabels", "the shelves of the parts chosen")),
            (LabelsOf.SHELVES, translate("PartLabels", "all shelves")),
        )
        self.form.add("of", translate("PartLabels", "Labels for"), ChoiceBox(which, chars=28))
        self.copies = WholeEdit(chars=5)
        self.form.add("copies", translate("PartLabels", "Of each"), self.copies, beside=True)
        self.count = label("", "hint", wrap=True)
        self.buttons.insertWidget(self.buttons.count() - 1, self.count, 1)
        only_for(desk, Right.PRINT_SLIPS, self.yes)
        self.form.changed.connect(self.refresh)

    def ask(self) -> None:
        """Open it, for one label of each part that is chosen."""
        self.open_panel("copies" if self._selected()[0] else "of", of=LabelsOf.CHOSEN, copies=Decimal(1))
        self.copies.selectAll()  # another number is typed over it
        self.refresh()

    def wanted(self) -> Wanted:
        """What is chosen here and in the list."""
        return Wanted(self.form.value("of"), *self._selected())

    def refresh(self, _name: object = None) -> None:
        """Something else is chosen or listed: count again."""
        if self.asking():
            self.desk.latest(self, "count", labels.count, self.wanted(), then=self._show_count, fail=self._uncounted)

    def _show_count(self, count: int) -> None:
        copies = int(self.form.value("copies") or 0)
        words = translate("PartLabels", "%n label(s)", n=count * copies)
        if not count and self.form.value("of") in OF_CHOSEN and not self._selected()[0]:
            words = translate("PartLabels", "Choose parts in the list (Shift+↓: several), or take all of them here.")
        self.count.setText(words)
        self.yes.setEnabled(count > 0)

    def _uncounted(self, error: ShopError) -> None:
        self.count.setText(self.desk.sentence(error))
        self.yes.setEnabled(False)

    @override
    def fail(self, error: ShopError) -> None:
        super().fail(error)
        self.refresh()  # what there is nothing of can't be printed now either

    # --- printing

    def _print(self, values: dict[str, Any]) -> None:
        self.print_on("", int(values["copies"] or 0))

    def print_on(self, printer: str, copies: int) -> None:
        """All that are wanted as one batch, on a printer ("" = their own)."""
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.fail(error)
            return
        wanted, printing = self.wanted(), self.desk.printing

        def work(store: Any) -> tuple[Batch, list[str]]:
            papers = labels.batch(store, who, wanted, copies)
            ref = papers[0].number if len(papers) == 1 else ""
            batch = printing.print_labels(papers[0].document, papers, ref, who.name, printer, copies)
            return batch, [each.name for each in papers]

        def printed(done: tuple[Batch, list[str]]) -> None:
            self._printed(done[0], done[1], copies)

        self.desk.run(self, work, then=printed, fail=self.fail, changes=("queue",))

    def _printed(self, batch: Batch, names: list[str], copies: int) -> None:
        self.done()
        count = (len(names) - len(batch.refused)) * copies
        if count:
            self.desk.say(translate("PartLabels", "%n label(s) (goes|go) to the printer.", n=count))
        if batch.refused:
            self.desk.complain(self._refused(batch, names))

    def _refused(self, batch: Batch, names: list[str]) -> str:
        """Which could not be made, and why the first of them could not."""
        missed = [names[at] for at, _error in batch.refused]
        more = len(missed) - MOST_NAMED
        said = listed(missed[:MOST_NAMED]) + (f" … +{more}" if more > 0 else "")
        words = translate("PartLabels", "Not printed: {names}. {reason}")
        return words.format(names=said, reason=self.desk.sentence(batch.refused[0][1]))

    # --- seeing

    def shown(self) -> Shown:
        """The first labels as they would come out; all of them are printed."""
        wanted = self.wanted()
        words = translate("PartLabels", "No more than {n} labels are shown here; all of them are printed.")
        return Shown(
            title=translate("PartsPage", "The labels as they will be printed"),
            papers=lambda store: [(each.document, each) for each in labels.seen(store, wanted, MOST_SEEN)],
            print=self.print_on,
            copies=int(self.form.value("copies") or 1),
            note="" if wanted.of is LabelsOf.CHOSEN else words.format(n=MOST_SEEN),
        )
