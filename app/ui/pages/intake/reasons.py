"""Why a kind of service is proposed, and whether this may be a repeat repair, in words."""

from __future__ import annotations

from app.ui.formats import Formats
from app.ui.words import translate
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import ServiceProposal
from app.workflow.rows.kinds import ServiceReason


def because(proposal: ServiceProposal, article: ArticleInput, formats: Formats) -> str:
    """The reason of a proposal, one sentence (DOMAIN.md §7: who pays)."""
    months = proposal.bought_months_ago
    values = {
        "brand": article.brand,
        "bought": formats.date(article.bought_on) if article.bought_on else "",
        "months": proposal.months,
        "ago": translate("Intake", "%n month(s) ago", months) if months is not None else "",
        "number": formats.number(proposal.repeat_number) if proposal.repeat_number else "",
        "days": translate("Intake", "%n day(s) ago", proposal.repeat_days),
        "ended": formats.date(proposal.agreement_ended) if proposal.agreement_ended else "",
    }
    texts = {
        ServiceReason.AGREEMENT: translate(
            "Intake", "Because of the agreement with {brand}: bought {ago}, warranty {months} months."
        ),
        ServiceReason.SOLD_HERE: translate("Intake", "Because we sold it {ago}: warranty {months} months."),
        ServiceReason.REPAIRED_HERE: translate(
            "Intake", "Because it was repaired here ({number}) and handed out {days}: our repair warranty."
        ),
        ServiceReason.EXPIRED: translate("Intake", "Because the warranty of {months} months is over: bought {ago}."),
        ServiceReason.NO_DATE: translate("Intake", "Because there is no purchase date or no proof of it."),
        ServiceReason.CHOSEN: translate("Intake", "Chosen by hand."),
        ServiceReason.NO_AGREEMENT: _no_agreement(proposal, article),
    }
    text = texts[proposal.reason].format(**values)
    if proposal.maker_may_cover:
        text += " " + translate("Intake", "The maker's own warranty may still run: tell the customer.")
    return text


def _no_agreement(proposal: ServiceProposal, article: ArticleInput) -> str:
    if proposal.agreement_ended is not None:
        return translate("Intake", "Because the agreement with {brand} ended on {ended}.")
    if article.brand:
        return translate("Intake", "Because the shop has no agreement with {brand}.")
    return translate("Intake", "Because no maker's agreement covers it.")


def repeat_warning(proposal: ServiceProposal, formats: Formats) -> str:
    """ "Possible repeat …" when the same article was here within the repair warranty, else ""."""
    if proposal.repeat_of is None:
        return ""
    return translate("Intake", "Possible repeat repair: the same article, {number}, handed out {days}.").format(
        number=formats.number(proposal.repeat_number), days=translate("Intake", "%n day(s) ago", proposal.repeat_days)
    )
