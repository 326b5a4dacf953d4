"""The guide through setting a printer up: print, say what came out, and the next try follows from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.printing.face import Language, OutletKind, Preview, PrinterCondition, PrinterProfile, Role, Trial
from app.ui.desk import Desk
from app.ui.pages.printers import walk
from app.ui.pages.printers.guide_words import nothing_waits, seen_words, setup_words, why_words
from app.ui.pages.printers.offers import TUNED, likely
from app.ui.pages.printers.tuning import Tuning
from app.ui.pages.printers.walk import Next, Seen
from app.ui.widgets import Button, FlowLayout, Notice, ScrollColumn, Section, label
from app.ui.widgets.paper_picture import PaperPicture
from app.ui.words import translate

SILENT = (PrinterCondition.UNKNOWN, PrinterCondition.OFFLINE)
SHOWN_EVERY = 150  # milliseconds, while bytes go out
PICTURE = QSize(250, 400)


class Guide(Section):
    """Tries the printer that the form shows. `profile` reads the form (FieldErrors), `show` changes it."""

    left = Signal()
    wrong = Signal(object)  # ShopError: for the form
    right = Signal()  # it prints as it should: keep it

    def __init__(
        self, desk: Desk, profile: Callable[[], PrinterProfile], show: Callable[[PrinterProfile], None]
    ) -> None:
        super().__init__()
        self.desk = desk
        self._profile, self._show = profile, show
        self._walk = walk.begin(())
        self._tries = 0
        self._sending = False
        self._way = 0  # counts the ways begun or left: what is told of an older one is nobody's any more
        self._went = (0, 0)  # bytes, of how many; written by the thread that sends
        self._trial: Trial | None = None
        self.stage = label("", "strong", wrap=True)
        self.now = label("", wrap=True)
        self.notice = Notice()
        self.question = label(translate("PrinterGuide", "What came out?"), "strong")
        self.answers: dict[Seen, Button] = {}
        self.tuning = Tuning(desk.sentence)
        self.tuning.print_asked.connect(self._print_tuned)
        self.picture = PaperPicture(translate("PrinterGuide", "The test page"))
        self._clock = QTimer(self)
        self._clock.setInterval(SHOWN_EVERY)
        self._clock.timeout.connect(self._show_progress)
        self._build()

    def _build(self) -> None:
        self.back = Button(translate("PrinterGuide", "Back to the list"), self.left.emit, key="Esc")
        self.head.addWidget(self.back)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        scroll = ScrollColumn()
        for widget in (self.stage, self.now, self.notice, self.question):
            scroll.column.addWidget(widget)
        for number, (seen, words) in enumerate(seen_words(OutletKind.SERIAL), 1):
            button = Button(words, partial(self.answer, seen), key=f"Alt+{number}", own_key=True)
            button.setObjectName(f"seen_{seen}")
            self.answers[seen] = button
            scroll.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addWidget(self.tuning)
        scroll.column.addStretch(1)
        sides.addWidget(scroll, 1)
        expected = QVBoxLayout()
        expected.addWidget(label(translate("PrinterGuide", "So it should look:"), "hint"))
        expected.addWidget(self.picture)
        expected.addStretch(1)
        sides.addLayout(expected)
        self.body.addLayout(sides, 1)
        foot = QWidget()
        row = FlowLayout(foot)
        self.print = Button(
            translate("PrinterGuide", "Print the test page"), self.go_on, key="F5", look="main", own_key=True
        )
        self.print.setObjectName("guide_print")
        row.addWidget(self.print)
        self.keep = Button(translate("PrinterGuide", "It is right: save"), self.right.emit, key="F9")
        row.addWidget(self.keep)
        self.body.addWidget(foot)

    # --- the way

    def begin(self, profile: PrinterProfile, reported: Language | None) -> None:
        """A new way with this printer, which the form shows already."""
        self._way += 1
        self._walk = walk.begin(likely(profile, reported))
        self._tries = 0
        self._trial = None
        look = translate(
            "PrinterGuide",
            "Look at the right whether the name, what it prints and the paper in it are as they should be.",
        )
        waits = translate("PrinterGuide", "The try before still waits for its printer; a moment, please.")
        self.notice.say(waits if self._sending else look)
        self._ready(profile)

    def leave(self) -> None:
        """What is still on its way is not told any more."""
        self._way += 1

    def _ready(self, profile: PrinterProfile) -> None:
        """Everything is set for the next print."""
        self._heading(1, profile)
        self.now.setText(translate("PrinterGuide", "To be tried: {setup}").format(setup=setup_words(profile)))
        self._ask(False)
        self.tuning.hide()
        self.print.set_words(translate("PrinterGuide", "Print the test page"))
        self._show_expected(profile)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self, stage: int, profile: PrinterProfile) -> None:
        self.set_title(translate("PrinterGuide", "Setting up: {name}").format(name=profile.name or "…"))
        stages = [translate("PrinterGuide", "1 Test page")]
        if tuned(profile):
            stages.append(translate("PrinterGuide", "2 Edges and darkness"))
        marked = [f"▸ {words}" if at == stage else words for at, words in enumerate(stages, 1)]
        self.stage.setText("   ".join(marked))

    def _ask(self, asking: bool) -> None:
        self.question.setVisible(asking)
        for button in self.answers.values():
            button.setVisible(asking)

    def _tuning(self) -> bool:
        """Whether edges and darkness are being set."""
        return not self.tuning.isHidden()

    # --- printing

    def go_on(self) -> None:
        """F5: print, with what was read at the edges put right."""
        if self._tuning():
            self.tuning.correct()
        else:
            self.print_page()

    def print_page(self) -> None:
        """Send the test page as the form has the printer; what comes of it is told, whatever it is."""
        if self._sending:
            return
        try:
            profile = self._profile()
        except ShopError as error:
            self.wrong.emit(error)
            return
        self._sending = True
        self._went = (0, 0)
        self._tries += 1
        self._heading(2 if self._tuning() else 1, profile)
        self.now.setText(
            translate("PrinterGuide", "Try {n}: {setup}").format(n=self._tries, setup=setup_words(profile))
        )
        self.notice.say(translate("PrinterGuide", "The test page is on its way …"))
        self._ask(False)
        self.print.setEnabled(False)
        self._clock.start()
        self._show_expected(profile)
        self.desk.ask(
            self,
            self.desk.printing.setup.try_page,
            profile,
            self._note_progress,
            then=partial(self._tried, self._way, profile),
            fail=partial(self._refused, self._way),
        )

    def _note_progress(self, sent: int, size: int) -> None:
        self._went = (sent, size)

    def _show_progress(self) -> None:
        sent, size = self._went
        if size:
            words = translate("PrinterGuide", "The printer has taken {sent} of {size} bytes …")
            self.notice.say(words.format(sent=sent, size=size))

    def _over(self) -> None:
        self._sending = False
        self._clock.stop()
        self.print.setEnabled(True)
        self.notice.say("")

    def _refused(self, way: int, error: ShopError) -> None:
        self._over()
        if way != self._way:
            return
        self._tries -= 1
        self.wrong.emit(error)

    def _tried(self, way: int, profile: PrinterProfile, trial: Trial) -> None:
        self._over()
        if way != self._way:
            return
        self._trial = trial
        if trial.key and not trial.sent:  # nothing went, so there is nothing to ask
            self.notice.say(self._fault(trial), "bad")
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._walk.note(profile)
        if trial.key:
            words = translate(
                "PrinterGuide",
                "{fault} It took {sent} of {size} bytes. Switch it off and on before the next try: it may still wait"
                " for the rest.",
            )
            self.notice.say(words.format(fault=self._fault(trial), sent=trial.sent, size=trial.size), "warn")
        else:
            self.notice.say(self._sent_words(trial), "good")
        if self._tuning():
            self.tuning.focus()
            return
        self._ask(True)
        for seen, button in self.answers.items():
            button.setVisible(seen in dict(seen_words(profile.outlet)))
        self.answers[Seen.WHOLE if not trial.key else Seen.PART].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fault(self, trial: Trial) -> str:
        return self.desk.sentence(ShopError(trial.key, **dict(trial.values)))

    def _sent_words(self, trial: Trial) -> str:
        words = translate("PrinterGuide", "Sent: {size} bytes in {seconds} s.").format(
            size=trial.size, seconds=f"{trial.seconds:.1f}"
        )
        if self._answered():
            words += " " + translate("PrinterGuide", "The printer answers in this language.")
        return words

    def _answered(self) -> bool:
        return self._trial is not None and self._trial.state.condition not in SILENT

    # --- what came out

    def answer(self, seen: Seen) -> None:
        """What the clerk saw; the next try follows from it."""
        try:
            profile = self._profile()
        except ShopError as error:
            self.wrong.emit(error)
            return
        step = self._walk.after(profile, seen, answered=self._answered())
        if step.why is Next.DONE:
            self._whole(profile)
            return
        self._show(step.profile)
        words = [why_words(step.why, step.profile)]
        if seen is Seen.NOTHING:
            words.append(nothing_waits(profile.outlet))
        self.notice.say(" ".join(each for each in words if each), "info" if step.profile != profile else "warn")
        self._ready(step.profile)

    def _whole(self, profile: PrinterProfile) -> None:
        """What a label printer can be told more is asked next; any other is set up."""
        if not tuned(profile):
            self.right.emit()
            return
        self._heading(2, profile)
        self._ask(False)
        self.notice.say("")
        self.print.set_words(translate("PrinterGuide", "Correct and print again"))
        self.tuning.begin()

    def _print_tuned(self, left: float, top: float, steps: int) -> None:
        try:
            profile = walk.corrected(self._profile(), left, top)
        except ShopError as error:
            self.wrong.emit(error)
            return
        self._show(walk.darker(profile, steps) if steps else profile)
        self.print_page()

    # --- the picture

    def _show_expected(self, profile: PrinterProfile) -> None:
        self.desk.background.latest(
            self,
            "expected",
            lambda: self.desk.printing.setup.preview_test_page(profile),
            self._show_picture,
            lambda _error: self.picture.clear(),
        )

    def _show_picture(self, preview: Preview) -> None:
        self.picture.show_preview(preview, PICTURE)


def tuned(profile: PrinterProfile) -> bool:
    """Whether its edges and darkness can be set from here: a label printer that is told so in its own language."""
    return profile.role is Role.TAG and profile.language in TUNED
