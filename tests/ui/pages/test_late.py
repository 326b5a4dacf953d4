"""Pages that are made when they are first wanted say of themselves what their tab said before."""

from __future__ import annotations

from app.ui.desk import Desk
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
