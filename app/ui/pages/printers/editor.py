"""One printer: its form with what is told of it, what can be done with it, and its test page as it would come out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.printing.face import LineTime, Preview, PrinterCondition, PrinterProfile, PrinterState
from app.ui.desk import Desk
from app.ui.pages.printers.form import PrinterForm
from app.ui.pages.printers.line_times import times_words
from app.ui.printer_words import condition_help, condition_words
from app.ui.widgets import Button, FlowLayout, Notice, Section
from app.ui.widgets.form import bring_into_sight
from app.ui.widgets.paper_picture import PaperPicture
from app.ui.words import translate


class Editor(Section):
    """What the page itself does with the printer is told by signals."""

    save_asked = Signal()
    test_asked = Signal()
    guide_asked = Signal()
    remove_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form = PrinterForm(desk.sentence)
        self.state = Notice()
        self.picture = PaperPicture(translate("PrinterGuide", "The test page"))
        self._timed: PrinterProfile | None = None  # what it was last told of how long a tag takes
        self.foot = QWidget()  # always in sight, under what scrolls
        self.form.finished.connect(self.save_asked)
        self.form.edited.connect(self._form_changed)
        self.body.addWidget(self.form)
        self.body.addWidget(self.picture)
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        line = QWidget()
        row = FlowLayout(line)
        self.keep = Button(translate("Printers", "Save"), self.save_asked.emit, key="F9", look="main")
        self.guide = Button(translate("Printers", "Guide me"), self.guide_asked.emit, key="Ctrl+G", own_key=True)
        self.test = Button(translate("Printers", "Print a test page"), self.test_asked.emit, key="Ctrl+T", own_key=True)
        self.show_test = Button(translate("Printers", "Preview"), self.preview, key="F8")
        self.ask_state = Button(translate("Printers", "Ask how it is"), self.check)
        self.remove = Button(translate("Printers", "Take away"), self.remove_asked.emit, look="danger")
        for name in ("keep", "guide", "test", "show_test", "ask_state", "remove"):
            button: Button = getattr(self, name)
            button.setObjectName(f"printer_{name}")
            row.addWidget(button)
        return line

    # --- what is shown

    def show_profile(self, profile: PrinterProfile, title: str) -> None:
        """Another printer, or a new one."""
        self.set_title(title)
        self.form.show_profile(profile)
        self.state.say("")
        self.picture.clear()

    def show_buttons(self, *, kept: bool, guiding: bool) -> None:
        """kept: it is one of the shop's printers; guiding: the guide is open, which has buttons of its own."""
        for button in (self.guide, self.test, self.show_test):
            button.setVisible(not guiding)
        self.remove.setVisible(kept and not guiding)

    def refused(self, error: ShopError) -> None:
        """What can't be right: beside its field, or at the bottom of the window."""
        for each in self.form.show_errors(error):
            self.desk.complain(each)

    def profile(self) -> PrinterProfile | None:
        """What the form says; None when something in it can't be read, which is said there."""
        try:
            return self.form.profile()
        except FieldErrors as error:
            self.refused(error)
            return None

    # --- acts

    def check(self) -> None:
        """Ask the printer as the form has it."""
        profile = self.profile()
        if profile is not None:
            self.desk.ask(self, self.desk.printing.setup.check, profile, then=self._checked, fail=self.refused)

    def _checked(self, state: PrinterState) -> None:
        said = translate("Printers", "The printer is: {state}").format(state=condition_words(state.condition))
        told = self.desk.sentence(ShopError(state.key, **dict(state.values))) if state.at_fault and state.key else ""
        help_words = " ".join(words for words in (told, condition_help(state.condition)) if words)
        tone = "bad" if state.at_fault else "info" if state.condition is PrinterCondition.UNKNOWN else "good"
        self.state.say(f"{said}\n{help_words}".strip(), tone)

    def preview(self) -> None:
        """F8: the test page as it would come out."""
        profile = self.profile()
        if profile is not None:
            preview = self.desk.printing.setup.preview_test_page
            self.desk.ask(self, preview, profile, then=self._show_preview, fail=self.refused)

    def _show_preview(self, preview: Preview) -> None:
        width = max(240, self.width() - 48)
        self.picture.show_preview(preview, QSize(width, 4 * width))
        QTimer.singleShot(0, self, lambda: bring_into_sight(self.picture))  # when it has its place

    def _form_changed(self) -> None:
        """How long a tag takes now; what has no part in that is not worth encoding it again."""
        try:
            profile = replace(self.form.profile(), name="…", darkness=0, speed=0, drawer=False)
        except ShopError:
            return
        if profile == self._timed:
            return
        self._timed = profile
        setup = self.desk.printing.setup
        self.desk.background.latest(
            self, "times", lambda: setup.line_times(profile), self._show_times, lambda _error: self._show_times(())
        )

    def _show_times(self, times: tuple[LineTime, ...]) -> None:
        self.form.show_times(times_words(times, self.form.value("baud"), self.form.value("role")))
