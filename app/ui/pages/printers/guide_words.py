"""What the guide says: what came out, what is tried next and why, and what helps when nothing did."""

from __future__ import annotations

from app.printing.face import Flow, Language, OutletKind, PrinterProfile, Role
from app.ui.pages.printers.printer_names import flow_words, language_name
from app.ui.pages.printers.walk import Next, Seen
from app.ui.phrases import clauses
from app.ui.words import translate


def seen_words(outlet: OutletKind) -> list[tuple[Seen, str]]:
    """The answers to "What came out?"; on a serial line odd signs say that its speed is wrong."""
    signs = [(Seen.SIGNS, translate("PrinterGuide", "Odd signs"))]
    return [
        (Seen.WHOLE, translate("PrinterGuide", "All of it, as shown")),
        (Seen.SIZE, translate("PrinterGuide", "Too small or too large")),
        (Seen.PART, translate("PrinterGuide", "Only the beginning of it")),
        (Seen.LETTERS, translate("PrinterGuide", "Letters and digits")),
        *(signs if outlet is OutletKind.SERIAL else []),
        (Seen.NOTHING, translate("PrinterGuide", "Nothing")),
    ]


def setup_words(profile: PrinterProfile) -> str:
    """ "TSPL, 203 dpi, 115200 baud, no flow control": what is tried now."""
    facts = [language_name(profile.language), f"{profile.dpi} dpi"]
    if profile.outlet is OutletKind.SERIAL:
        flow = (
            translate("PrinterGuide", "no flow control")
            if profile.flow is Flow.NONE
            else dict(flow_words())[profile.flow]
        )
        facts += [translate("PrinterGuide", "{n} baud").format(n=profile.baud), flow]
    return clauses(facts)


def why_words(why: Next, profile: PrinterProfile) -> str:
    """Why the next try is as it is, or what is left to do."""
    if why in (Next.BY_HAND, Next.LOOK, Next.USED_UP):
        return _left_to_do(why, profile)
    return {
        Next.DONE: "",
        Next.LANGUAGE: translate("PrinterGuide", "It may speak another language: {language} is tried next.").format(
            language=language_name(profile.language)
        ),
        Next.BAUD: translate(
            "PrinterGuide",
            "Its line may have another speed: {n} baud is tried next. Most printers print their speed when they are"
            " switched on with the feed button held down.",
        ).format(n=profile.baud),
        Next.FLOW: translate(
            "PrinterGuide",
            "It was sent more than it could take. It says “wait” in another way: {flow} is tried next. Switch it off"
            " and on first: it may still wait for the rest.",
        ).format(flow=dict(flow_words())[profile.flow]),
        Next.DPI: translate("PrinterGuide", "Its dots have another size: {n} dots per inch are tried next.").format(
            n=profile.dpi
        ),
        Next.PLAINER: translate(
            "PrinterGuide",
            "The label is sent as one plain picture next, which more printers read. Switch it off and on first: it may"
            " still wait for the rest.",
        ),
    }[why]


def _left_to_do(why: Next, profile: PrinterProfile) -> str:
    """What only the clerk can do: look, compare, choose."""
    tag, driver = profile.role is Role.TAG, profile.language is Language.PDF
    if why is Next.BY_HAND and tag and not driver:
        return translate(
            "PrinterGuide",
            "Compare the label's size, what the next label begins after and the width of the print head on the right"
            " with what lies in the printer, then print again.",
        )
    if why is Next.BY_HAND:
        return translate(
            "PrinterGuide", "Compare the paper on the right with what lies in the printer, then print again."
        )
    if why is Next.LOOK and tag:
        return translate(
            "PrinterGuide",
            "It understands, but prints nothing. Is the paper in the right way round? Let it measure its labels (hold"
            " its feed button down until it blinks), then print again.",
        )
    if why is Next.LOOK:
        return translate(
            "PrinterGuide", "It understands, but prints nothing. Is the paper in the right way round? Then print again."
        )
    if driver:
        return translate(
            "PrinterGuide",
            "Is it the right printer, is it on, and has it paper? Choose it on the right, then print again.",
        )
    return translate(
        "PrinterGuide",
        "Everything was tried. Is it the right printer on the right cable? What it prints when it is switched on"
        " with the feed button held down says its language and speed: choose them on the right.",
    )


def nothing_waits(outlet: OutletKind) -> str:
    """Said after nothing came out of a printer with a queue of the system's own before it."""
    if outlet is not OutletKind.SYSTEM:
        return ""
    return translate(
        "PrinterGuide", "Delete what still waits in this PC's own list for that printer, or it comes out later."
    )
