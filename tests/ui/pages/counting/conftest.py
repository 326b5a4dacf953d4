"""The fixtures of the sample shop for this page."""

from tests.ui.shop_pages import founded_store, shop, shown

__all__ = ["founded_store", "shop", "shown"]
