"""What is wrong on the intake form: in the customer's words, what was seen, and what came with it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ui.desk import Desk
from app.ui.widgets import Checklist, Form, LongEdit, Section
from app.ui.words import translate
from app.workflow.rows.shop import CategoryRow


class FaultPart(Section):
    """Fault, what was seen, and the checklist of what came with it."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Fault"), margins=8)
        self._desk = desk
        self.body.setSpacing(4)
        form = self.form = Form(desk.sentence)
        form.column.setSpacing(4)
        form.add("fault", translate("Intake", "Fault, in the customer's words"), LongEdit(lines=3), stretch=1)
        form.add("seen", translate("Intake", "What was seen when it was tried"), LongEdit(lines=2), stretch=1)
        self.accessories = Checklist()
        form.add("accessories", translate("Intake", "Accessories that stay with it"), self.accessories, stretch=1)
        form.add_stretch()
        form.changed.connect(self.changed)
        form.finished.connect(self.finished)
        self.body.addWidget(form)
        self.set_category(None)

    def set_category(self, category: CategoryRow | None) -> None:
        """Offer what the category asks for; what is ticked stays."""
        language = self._desk.language
        self.accessories.setEnabled(category is not None)  # Enter passes them by until there is something to tick
        self.accessories.set_options(each.name(language) for each in (category.accessories if category else ()))
