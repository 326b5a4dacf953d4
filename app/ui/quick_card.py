"""The quick card in the window's words: every page's keys, what scanning does, codes for what hands can't press."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.desk import Desk
from app.ui.help_overlay import everywhere
from app.ui.names import number_kind_name
from app.ui.pages.page import Page
from app.ui.tabs import tab_key
from app.ui.words import translate
from app.workflow.rows import numbers
from app.workflow.rows.commands import PAGES, Command
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.quick_card import CodeRow, KeyGroup, QuickCardPaper


def quick_card(desk: Desk, pages: Sequence[Page]) -> QuickCardPaper:
    """The card of this window; what all pages have in common stands on it once."""
    common = everywhere()
    groups = [KeyGroup(translate("QuickCard", "On every page"), tuple(common))]
    for page in pages:
        keys = page.keys()
        own = tuple(pair for pair in keys if pair not in common)
        if own:
            groups.append(KeyGroup(page.title(), own))
    return QuickCardPaper(
        title=translate("QuickCard", "Keys and codes"),
        shop=desk.shop.name,
        codes_title=translate("QuickCard", "Scan instead of pressing a key"),
        codes=tuple(code_rows(pages)),
        kinds_title=translate("QuickCard", "What scanning does"),
        kinds=tuple(kind_rows()),
        groups=tuple(groups),
        notes=(
            translate("QuickCard", "The scanner works wherever the cursor stands; nothing typed is lost."),
            translate("QuickCard", "Let it end each code with Enter or Tab."),
        ),
    )


def code_rows(pages: Sequence[Page]) -> list[CodeRow]:
    """The codes, those of the pages in the order of the tabs; a page that this window lacks has none."""
    titles = {page.key: page.title() for page in pages}
    keys = {page.key: tab_key(at) for at, page in enumerate(pages)}
    acts = [(command, *command_words(command)) for command in Command if command not in PAGES]
    there = [Command(key) for key in titles if key in set(PAGES)]
    rows = [*acts, *((command, titles[command], keys[command]) for command in there)]
    return [CodeRow(words, key, numbers.command_code(command)) for command, words, key in rows]


def command_words(command: Command) -> tuple[str, str]:
    """What a code does that brings no page, and the key that does the same. Raises KeyError for one that does."""
    return {
        Command.SAVE: (translate("QuickCard", "Save and print"), "F9"),
        Command.PREVIEW: (translate("QuickCard", "See the paper"), "F8"),
        Command.PARK: (translate("QuickCard", "Park the draft"), "F3"),
        Command.NEXT_STEP: (translate("QuickCard", "Usual next step"), "F5"),
        Command.CLOCK: (translate("QuickCard", "Clock on or off"), "F6"),
        Command.PRINT_AGAIN: (translate("QuickCard", "Print again"), "Ctrl+P"),
        Command.BACK: (translate("QuickCard", "One step back"), "Esc"),
        Command.LOCK: (translate("QuickCard", "Leave the counter"), "Ctrl+L"),
    }[command]


def kind_rows() -> list[tuple[str, str]]:
    """What carries a number of ours, and where a scan of it goes."""
    words = {
        NumberKind.ORDER: translate("QuickCard", "its card opens; at pickup it confirms the article"),
        NumberKind.CLAIM_RECEIPT: translate("QuickCard", "pickup opens and says what is true of it"),
        NumberKind.PART: translate("QuickCard", "the part opens, or goes onto the card in front"),
        NumberKind.SHELF: translate("QuickCard", "the list of the parts that lie on it"),
        NumberKind.BADGE: translate("QuickCard", "its owner is at the counter"),
    }
    rows = [(number_kind_name(kind), text) for kind, text in words.items()]
    makers = translate("QuickCard", "goes into the field in use if that takes codes, else it is looked for")
    return [*rows, (translate("QuickCard", "any other code"), makers)]
