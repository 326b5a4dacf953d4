"""The page of cases and vans: where parts lie besides the store room."""

from app.ui.pages.places.page import PlacesPage

__all__ = ["PlacesPage"]
