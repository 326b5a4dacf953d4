"""The settings page: sections on the left, the chosen one on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.settings.backups_pane import BackupsPane
from app.ui.pages.settings.brands_pane import BrandsPane
from app.ui.pages.settings.categories_pane import CategoriesPane
from app.ui.pages.settings.exchange.pane import ListsPane
from app.ui.pages.settings.faults_pane import FaultsPane
from app.ui.pages.settings.hours_pane import HoursPane
from app.ui.pages.settings.layouts.pane import LayoutsPane
from app.ui.pages.settings.pane import Pane
from app.ui.pages.settings.paper_pane import PaperPane
from app.ui.pages.settings.part_categories_pane import PartCategoriesPane
from app.ui.pages.settings.pc_pane import PcPane
from app.ui.pages.settings.prices_pane import PricesPane
from app.ui.pages.settings.profile_pane import ProfilePane
from app.ui.pages.settings.reasons_pane import ReasonsPane
from app.ui.pages.settings.rights_pane import RightsPane
from app.ui.pages.settings.spellings_pane import SpellingsPane
from app.ui.pages.settings.staff_pane import StaffPane
from app.ui.pages.settings.stock_pane import StockPane
from app.ui.pages.settings.warnings_pane import WarningsPane
from app.ui.widgets import Notice
from app.ui.words import translate
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.rights import Right, may

SECTIONS_WIDTH = 168
SECTION_HEIGHT = 32


class Sections(QListWidget):
    """The list of sections; Enter or → goes into the chosen one."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("sections")
        self.setAccessibleName(translate("Settings", "Sections"))
        self.setFixedWidth(SECTIONS_WIDTH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self._page.pane().start()
            return
        super().keyPressEvent(event)


class SettingsPage(Page):
    """The shop's settings, its staff and lists, this PC and the backups."""

    key = "settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kinds: list[type[Pane]] = [
            *(ProfilePane, HoursPane, PaperPane, StaffPane, RightsPane, BrandsPane, CategoriesPane, FaultsPane),
            *(PricesPane, WarningsPane, ReasonsPane, SpellingsPane, StockPane, PartCategoriesPane, ListsPane),
        ]
        if desk.layouts is not None:
            self.kinds.insert(self.kinds.index(PaperPane) + 1, LayoutsPane)
        if desk.settings_file is not None:
            self.kinds.append(PcPane)
        if desk.backups is not None:
            self.kinds.append(BackupsPane)
        self.built: dict[int, Pane] = {}  # each when it is first looked at: the window must be up quickly
        self.sections = Sections(self)
        self.stack = QStackedWidget()
        self.notice = Notice()
        for kind in self.kinds:
            item = QListWidgetItem(kind.title())
            item.setSizeHint(QSize(0, SECTION_HEIGHT))
            self.sections.addItem(item)
        self._lay_out()
        self.sections.setCurrentRow(0)
        self.sections.currentRowChanged.connect(self._bring)
        desk.shop_changed.connect(self._shop_changed)
        desk.who_changed.connect(self._say_who_may)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.sections)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.notice)
        right.addWidget(self.stack, 1)
        row.addLayout(right, 1)

    def pane(self) -> Pane:
        """The section in front."""
        at = self.sections.currentRow()
        if at not in self.built:
            self.built[at] = self.kinds[at](self.desk)
            self.stack.addWidget(self.built[at])
        self.stack.setCurrentWidget(self.built[at])
        return self.built[at]

    def show_section(self, key: str) -> Pane:
        """Bring a section to the front ("shop", "hours", "paper", "staff", "brands" …). Raises StopIteration."""
        self.sections.setCurrentRow(next(at for at, kind in enumerate(self.kinds) if kind.key == key))
        return self.pane()

    def _bring(self, _at: int) -> None:
        self._say_who_may()
        self.pane().refresh()

    def _say_who_may(self) -> None:
        who = self.desk.who
        for_all = who is None or not self.kinds[self.sections.currentRow()].managers_only
        words = translate("Settings", "Only a service manager can change this; everybody can read it.")
        self.notice.say("" if for_all or may(who, Right.CHANGE_SHOP) else words, "info")

    def _shop_changed(self) -> None:
        for pane in self.built.values():
            pane.shop_changed()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_who_may()
        self.pane()

    # --- what the window asks

    @override
    def title(self) -> str:
        return translate("Settings", "Settings")

    @override
    def start(self) -> None:
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane().refresh()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if any(kind.key == subject_id for kind in self.kinds):
            self.show_section(str(subject_id))

    @override
    def save(self) -> bool:
        return self.pane().save()

    @override
    def preview(self) -> bool:
        return self.pane().preview()

    @override
    def print_again(self) -> bool:
        return self.pane().print_again()

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        return self.pane().take_code(kind, code)

    @override
    def step_back(self) -> bool:
        if self.pane().step_back():
            return True
        if self.sections.hasFocus():
            return False
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        general = [
            ("↑ ↓", translate("Settings", "Another section (in the list of sections)")),
            ("Enter", translate("Settings", "Into the section")),
            ("F9", translate("Settings", "Save")),
        ]
        return [*general, *self.pane().keys()]
