"""Which text stands on which ground, read from the stylesheet: every rule with all that applies to the same widget."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.ui.stylesheet import BASE, FOR_EACH_TONE, TONES

HOLDERS = {"QWidget", "QMainWindow", "QFrame"}  # labels stand on them
LISTS = {"QTableView", "QListView", "QListWidget", "QTreeView", "QHeaderView"}
PAINTED = ("::indicator", "::handle", "::chunk", "::drop-down", "-arrow", "-line", "-page", "-indicator")  # no text
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
CONDITION = re.compile(r"\[[^\]]*\]|::?[\w-]+|#\w+")


@dataclass
class Rule:
    """One selector of a rule: the widget it is about, what must be true of it, what it sets."""

    text: str
    widget: str
    conditions: frozenset[str]
    parent: str
    set: dict[str, str] = field(default_factory=dict[str, str])


def rules(more: str = "") -> list[Rule]:
    """Every selector of the stylesheet, in its order."""
    found: list[Rule] = []
    for selectors, body in RULE.findall(BASE + "".join(FOR_EACH_TONE.replace("#", tone) for tone in TONES) + more):
        values = dict(part.split(":", 1) for part in body.split(";") if ":" in part and "url(" not in part)
        values = {name.strip(): value.strip() for name, value in values.items()}
        for selector in selectors.split(","):
            *parents, subject = selector.strip().replace(" > ", " ").split(" ")
            widget = re.match(r"\w*", subject)
            name = widget[0] if widget else ""
            conditions = frozenset(CONDITION.findall(subject[len(name) :]))
            found.append(Rule(selector.strip(), name, conditions, parents[-1] if parents else "", values))
    return found


def pairs(more: str = "") -> set[tuple[str, str, str]]:
    """(selector, token of its text, token of a ground it can stand on)."""
    everything = rules(more)
    grounds = {token for rule in everything if _holds(rule) and (token := _effective(rule, everything, "background"))}
    found: set[tuple[str, str, str]] = set()
    for rule in everything:
        if any(part in rule.text for part in PAINTED) or rule.text == 'QFrame[look="rule"]':
            continue
        text = _effective(rule, everything, "color") or "text"
        own = _effective(rule, everything, "background")
        if rule.parent and not own:
            own = _ground_of(rule.parent, everything)
        texts = {text, "text", "quiet"} if _holds(rule) else {text}
        found |= {(rule.text, each, ground) for each in texts for ground in ({own} if own else grounds)}
        chosen = _effective(rule, everything, "selection-color")
        if chosen:
            found.add((rule.text, chosen, _effective(rule, everything, "selection-background-color")))
        striped = _effective(rule, everything, "alternate-background-color")
        if striped:
            found.add((rule.text, text, striped))
    return found


def _holds(rule: Rule) -> bool:
    return rule.widget in HOLDERS and rule.text != 'QFrame[look="rule"]'


def _ground_of(selector: str, everything: list[Rule]) -> str:
    parent = next((rule for rule in everything if rule.text == selector), None)
    return _effective(parent, everything, "background") if parent else ""


def _effective(rule: Rule, everything: list[Rule], name: str) -> str:
    """The token that wins where this rule applies: the most conditions, the later one; "" for none or transparent."""
    best, found = (-1, -1), ""
    for at, other in enumerate(everything):
        same = other.widget == rule.widget and other.conditions <= rule.conditions
        if not same or (other.parent and other.text != rule.text) or name not in other.set:
            continue
        if (len(other.conditions), at) >= best:
            best, found = (len(other.conditions), at), other.set[name]
    token = re.search(r"@(\w+)", found)
    return token[1] if token else ""
