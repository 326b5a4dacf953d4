"""The parts page: the list of parts on the left, one part with its ledger on the right."""

from app.ui.pages.parts.page import PartsPage

__all__ = ["PartsPage"]
