"""The pages of the window in the order of their tabs: the four of the main job first, the rest behind them."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.pages.cards.page import CardsPage
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.page import Page
from app.ui.pages.parts.page import PartsPage
from app.ui.pages.pickup.page import PickupPage
from app.ui.pages.printers import PrintersPage
from app.ui.pages.queue import QueuePage
from app.ui.pages.register.page import RegisterPage
from app.ui.pages.settings.page import SettingsPage


def all_pages(desk: Desk) -> tuple[Page, ...]:
    """One of each, made for this desk."""
    return (
        IntakePage(desk),
        CardsPage(desk),
        PickupPage(desk),
        PartsPage(desk),
        RegisterPage(desk),
        QueuePage(desk),
        PrintersPage(desk),
        SettingsPage(desk),
    )
