"""History lines in words: what was done, to what, and old and new values as people say them. The one place for them."""

from __future__ import annotations

from app.ui.history_words.acts import acts_holding, group_name, what_words
from app.ui.history_words.fields import field_words
from app.ui.history_words.values import change_words

__all__ = ["acts_holding", "change_words", "field_words", "group_name", "what_words"]
