"""The goods register page: every article in and out."""

from app.ui.pages.register.page import RegisterPage

__all__ = ["RegisterPage"]
