"""The page of buying: what to order, purchase orders, goods in by scan, suppliers, what goes back to them."""

from app.ui.pages.buying.page import BuyingPage

__all__ = ["BuyingPage"]
