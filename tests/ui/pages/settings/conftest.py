"""The open settings page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.ui.desk import Desk
from tests.ui.pages.settings.hands import Hands, open_page


@pytest.fixture
def hands(qtbot: Any, desk: Desk, settled: Callable[[], None]) -> Hands:
    """The page on the desk of the shared fixture: 王芳, who may do everything."""
    return open_page(qtbot, desk, settled)
