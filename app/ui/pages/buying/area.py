"""What the five areas of the page share: a list at the left, one thing at the right, its paper, acts of who is here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.widgets import Notice, list_beside
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.slips import buying_papers

CHANGES = ("buying", "parts")


class Area(QWidget):
    """`wanted(kind, id)`: something of another area is to be shown. `problem` says what concerns no field."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.problem = Notice()
        self.seen = PaperPanel(desk, self.leave_preview, name="buying")

    def lay_out_beside(self, found: QWidget, view: QWidget, widths: tuple[int, int] = (520, 820)) -> None:
        """List and detail, the paper in the detail's place while it is seen."""
        side = QWidget()
        self.stack = QStackedLayout(side)
        self.view = view
        for each in (view, self.seen):
            self.stack.addWidget(each)
        list_beside(self, found, side, widths, (1, 1))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)

    # --- acts

    def act(
        self,
        verb: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        fail: Callable[[ShopError], None] | None = None,
        changes: tuple[str, ...] = CHANGES,
        **kwargs: Any,
    ) -> None:
        """Do verb(store, who, *args) as who is signed in; what is refused is said by `fail`, or in `problem`."""
        refused = fail or self.fail
        self.problem.say("")
        try:
            who = self.desk.acting()
        except ShopError as error:
            refused(error)
            return
        self.desk.run(self, verb, who, *args, then=then, fail=refused, changes=changes, **kwargs)

    def fail(self, error: ShopError) -> None:
        """Say what is wrong."""
        self.problem.say(self.desk.sentence(error), "bad")

    # --- paper

    def paper(self) -> tuple[Document, int] | None:
        """The paper of what is shown."""
        return None

    def preview(self) -> bool:
        """F8."""
        wanted = self.paper()
        if wanted is None:
            return False
        document, subject_id = wanted
        shown = Shown(
            title=translate("Buying", "{document} as it will be printed").format(document=document_name(document)),
            papers=lambda store: [(document, buying_papers.seen(store, document, subject_id))],
            print=partial(self.print_on, document, subject_id),
        )
        self.seen.open(shown, come=lambda: self.stack.setCurrentWidget(self.seen), fail=self.fail)
        return True

    def print_again(self) -> bool:
        """Ctrl+P."""
        if self.preview_shown():
            return self.seen.print_now()
        wanted = self.paper()
        if wanted is None:
            return False
        self.print_on(*wanted)
        return True

    def print_on(self, document: Document, subject_id: int, printer: str = "", copies: int = 1) -> None:
        """Each print counts."""
        printing = self.desk.printing

        def work(store: Any, who: Any) -> None:
            for _ in range(copies):
                paper = buying_papers.printed(store, who, document, subject_id)
                printing.print_paper(document, paper, _number_of(paper), who.name, printer)

        said = translate("Buying", "{document} is being printed.").format(document=document_name(document))
        self.act(work, then=lambda _: self.desk.say(said), changes=("queue", "papers"))

    def preview_shown(self) -> bool:
        """Whether a paper stands in the detail's place."""
        return self.stack.currentWidget() is self.seen

    def leave_preview(self) -> bool:
        """Back to the detail. False when no paper is shown."""
        self.seen.forget()
        if not self.preview_shown():
            return False
        self.stack.setCurrentWidget(self.view)
        self.seen.give_back()
        return True

    # --- what the page passes on

    def start(self) -> None:
        """The focus goes to where typing starts."""

    def show_id(self, subject_id: int) -> None:
        """Show this one."""

    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        """A scan; False = not for here."""
        return False

    def reload(self) -> None:
        """Something of buying or of the parts changed."""

    def forms(self) -> tuple[InlineForm, ...]:
        """Its small forms: the one that is open is what F9 means."""
        return ()

    def agree(self) -> bool:
        """F9 while a small form is open: what was typed into it is taken, not passed over."""
        for form in self.forms():
            if form.asking():
                form.agree()
                return True
        return False

    def save(self) -> bool:
        """F9."""
        return False

    def step_back(self) -> bool:
        """Esc."""
        return self.leave_preview()

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return []


def _number_of(paper: object) -> str:
    for name in ("order", "goods", "row"):
        row = getattr(paper, name, None)
        if row is not None:
            return str(row.number)
    return ""


def ask_for(panel: InlineForm, name: str, **values: Any) -> None:
    """Open a form at a field whose value is typed over."""
    panel.open_panel(name, **values)
    field = panel.form.field(name)
    if isinstance(field, QLineEdit):
        field.selectAll()


def line_of(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Widgets side by side; the one at `stretch` takes the room, -1 = none does."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, 1 if at == stretch else 0)
    if stretch < 0:
        row.addStretch(1)
    return row
