"""The customers page: who they are, what is theirs, and who may be written down twice."""

from app.ui.pages.customers.page import CustomersPage

__all__ = ["CustomersPage"]
