"""The counting page: parts and articles counted with the scanner, differences looked at and booked."""

from app.ui.pages.counting.page import CountingPage

__all__ = ["CountingPage"]
