"""The print queue page: all jobs of this PC on the left, the chosen one with its picture and its acts on the right."""

from app.ui.pages.queue.page import QueuePage

__all__ = ["QueuePage"]
