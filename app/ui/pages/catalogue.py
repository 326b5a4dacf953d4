"""The pages of the window in the order of their tabs: the four of the main job first, the rest behind them.

Only the first is made, and even imported, before the window is up; the others when they are wanted (late.py).
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.late import LatePage
from app.ui.pages.page import Page
from app.ui.words import translate

BUYING = ("supplier", "purchase", "goods_in", "supplier_return")  # what its page opens


def all_pages(desk: Desk) -> tuple[Page, ...]:
    """One of each, made for this desk; key, kinds and title of the late ones as they say themselves."""
    return (
        IntakePage(desk),
        LatePage(desk, "cards", ("card",), lambda: translate("Cards", "Repair cards"), _cards),
        LatePage(desk, "pickup", (), lambda: translate("Pickup", "Pickup"), _pickup),
        LatePage(desk, "parts", ("part", "shelf"), lambda: translate("PartsPage", "Parts"), _parts),
        LatePage(desk, "customers", ("customer", "article"), lambda: translate("Customers", "Customers"), _customers),
        LatePage(desk, "register", ("register",), lambda: translate("Register", "Goods register"), _register),
        LatePage(desk, "buying", BUYING, lambda: translate("Buying", "Buying"), _buying),
        LatePage(desk, "counting", ("count",), lambda: translate("Counting", "Counting"), _counting),
        LatePage(desk, "queue", (), lambda: translate("Queue", "Print queue"), _queue),
        LatePage(desk, "printers", (), lambda: translate("Printers", "Printers"), _printers),
        LatePage(desk, "places", (), lambda: translate("Places", "Cases and vans"), _places),
        LatePage(desk, "settings", (), lambda: translate("Settings", "Settings"), _settings),
        LatePage(desk, "history", (), lambda: translate("History", "History"), _history),
    )


def _cards(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.cards.page import CardsPage

    return CardsPage(desk, parent=place)


def _pickup(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.pickup.page import PickupPage

    return PickupPage(desk, parent=place)


def _parts(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.parts.page import PartsPage

    return PartsPage(desk, parent=place)


def _customers(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.customers.page import CustomersPage

    return CustomersPage(desk, parent=place)


def _register(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.register.page import RegisterPage

    return RegisterPage(desk, parent=place)


def _buying(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.buying.page import BuyingPage

    return BuyingPage(desk, parent=place)


def _counting(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.counting.page import CountingPage

    return CountingPage(desk, parent=place)


def _places(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.places.page import PlacesPage

    return PlacesPage(desk, parent=place)


def _queue(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.queue import QueuePage

    return QueuePage(desk, parent=place)


def _printers(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.printers.page import PrintersPage

    return PrintersPage(desk, parent=place)


def _settings(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.settings.page import SettingsPage

    return SettingsPage(desk, parent=place)


def _history(desk: Desk, place: QWidget) -> Page:
    from app.ui.pages.history.page import HistoryPage

    return HistoryPage(desk, parent=place)
