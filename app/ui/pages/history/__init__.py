"""The history page: who did what when, to find, to open, to write to a file."""

from app.ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
