"""Pages that are made when they are first wanted say of themselves what their tab said before."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.catalogue import all_pages
from app.ui.pages.late import LatePage


def test_a_tab_says_what_its_page_says(desk: Desk) -> None:
    late = [page for page in all_pages(desk) if isinstance(page, LatePage)]
    assert len(late) > 5
    for tab in late:
        assert not tab.is_made
        assert tab.badge() == ""
        assert tab.may_close()
        said = (tab.key, tab.opens, tab.title())
        page = tab.page()
        assert (page.key, page.opens, page.title()) == said
        assert tab.page() is page


def test_a_page_made_in_the_background_leaves_the_focus_where_somebody_types(
    desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    window = MainWindow(desk, all_pages(desk))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.focus_find()
    box = window.top_bar.find_box
    qtbot.waitUntil(box.hasFocus)
    for tab in window.pages:
        if isinstance(tab, LatePage):
            tab.page()
            settled()  # what it reads when it is made, too
            assert box.hasFocus(), tab.key
