"""The names of the fields that history lines tell of."""

from __future__ import annotations

from app.ui.history_words.buying import buying_fields
from app.ui.words import translate


def field_words(field: str) -> str:
    """The name of a changed field; one that has none is given back as the sources call it."""
    return known_fields().get(field) or field.replace("_", " ")


def known_fields() -> dict[str, str]:
    """All fields that have a name."""
    return _intake() | _people() | _lists() | _shop() | _parts() | buying_fields()


def _intake() -> dict[str, str]:
    return {
        "fault": translate("History", "fault"),
        "seen": translate("History", "seen when tried"),
        "service": translate("History", "service"),
        "service_reason": translate("History", "reason of the service"),
        "service_note": translate("History", "note on the service"),
        "urgent": translate("History", "urgency"),
        "conditions": translate("History", "condition"),
        "condition": translate("History", "condition"),
        "accessories": translate("History", "accessories"),
        "accessory": translate("History", "accessories"),
        "tampered": translate("History", "tampered with"),
        "inside_complete": translate("History", "inside complete"),
        "declared_value": translate("History", "declared value"),
        "estimate": translate("History", "estimate"),
        "diagnosis_fee": translate("History", "diagnosis fee"),
        "promised_at": translate("History", "promised time"),
        "shelf": translate("History", "shelf"),
        "technician_id": translate("History", "technician"),
        "customer_id": translate("History", "customer"),
        "article_id": translate("History", "article"),
        "category_id": translate("History", "category"),
        "unlock_code": translate("History", "unlock code"),
    }


def _people() -> dict[str, str]:
    return {
        "name": translate("History", "name"),
        "company": translate("History", "company"),
        "address": translate("History", "address"),
        "email": translate("History", "e-mail"),
        "note": translate("History", "note"),
        "tax_number": translate("History", "tax number"),
        "phone": translate("History", "phone"),
        "phones": translate("History", "phone numbers"),
        "brand": translate("History", "brand"),
        "model": translate("History", "model"),
        "serial": translate("History", "serial"),
        "bought_on": translate("History", "purchase date"),
        "proof": translate("History", "proof of purchase"),
        "sold_here": translate("History", "sold here"),
    }


def _lists() -> dict[str, str]:
    return {
        "name_en": translate("History", "English name"),
        "name_zh": translate("History", "Chinese name"),
        "words_en": translate("History", "English words"),
        "words_zh": translate("History", "Chinese words"),
        "code": translate("History", "code"),
        "kind": translate("History", "kind"),
        "sort": translate("History", "place in the list"),
        "place": translate("History", "number in the list"),
        "retired": translate("History", "retired"),
        "agreement": translate("History", "agreement"),
        "agreement_number": translate("History", "number of the agreement"),
        "agreement_until": translate("History", "end of the agreement"),
        "warranty_months": translate("History", "months of warranty"),
        "has_imei": translate("History", "has an IMEI"),
        "minutes": translate("History", "minutes"),
        "parts_allowed": translate("History", "value of parts allowed"),
    }


def _shop() -> dict[str, str]:
    return {
        "country": translate("History", "country"),
        "area_code": translate("History", "area code"),
        "language": translate("History", "language"),
        "paper_languages": translate("History", "languages of papers"),
        "claim_paper": translate("History", "paper of the claim receipt"),
        "tag_form": translate("History", "form of the repair tag"),
        "report_with_goods": translate("History", "repair report with each hand-out"),
        "currency": translate("History", "currency"),
        "prices_with_tax": translate("History", "prices with tax"),
        "tax_rate": translate("History", "tax rate"),
        "time_zone": translate("History", "time zone"),
        "repair_warranty_days": translate("History", "days of repair warranty"),
        "second_person": translate("History", "who passes a repair"),
        "sign_issues": translate("History", "parts are signed for"),
        "approve_over": translate("History", "parts approved by a manager above"),
        "approve_counts_over": translate("History", "counts approved by a manager above"),
        "rounding": translate("History", "rounding"),
        "rounding_down": translate("History", "rounding down"),
        "logo": translate("History", "logo"),
        "terms_zh": translate("History", "terms in Chinese"),
        "terms_en": translate("History", "terms in English"),
        "header_zh": translate("History", "lines above pages, in Chinese"),
        "header_en": translate("History", "lines above pages, in English"),
        "footer_zh": translate("History", "lines at the foot of pages, in Chinese"),
        "footer_en": translate("History", "lines at the foot of pages, in English"),
        "hours": translate("History", "opening hours"),
        "days_off": translate("History", "days off"),
    }


def _parts() -> dict[str, str]:
    return {
        "maker_number": translate("History", "maker's number"),
        "fits": translate("History", "fits"),
        "unit": translate("History", "unit"),
        "price": translate("History", "price"),
        "cost": translate("History", "cost"),
        "minimum": translate("History", "minimum"),
        "origin": translate("History", "origin"),
        "warranty_months": translate("History", "months of warranty"),
        "lead_days": translate("History", "days until it comes"),
        "maximum": translate("History", "maximum"),
        "barcodes": translate("History", "barcodes"),
        "name_en": translate("History", "English name"),
        "category_id": translate("History", "category of part"),
        "by_serial": translate("History", "tracked by serial number"),
        "supplier": translate("History", "supplier"),
        "taken_at": translate("History", "when it was taken"),
        "taken_from": translate("History", "how that is known"),
    }
