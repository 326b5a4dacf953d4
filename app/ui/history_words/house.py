"""What was done to people, files, lists and the shop itself, in words."""

from __future__ import annotations

from app.ui.words import translate


def house() -> dict[str, str]:
    """act → words."""
    return {**_people(), **_staff(), **_lists(), **_files()}


def _people() -> dict[str, str]:
    return {
        "customer.added": translate("History", "New customer"),
        "article.added": translate("History", "New article"),
    }


def _staff() -> dict[str, str]:
    return {
        "staff.added": translate("History", "New member of staff"),
        "staff.renamed": translate("History", "Member of staff renamed"),
        "staff.roles": translate("History", "Roles changed"),
        "staff.pin_changed": translate("History", "PIN changed"),
        "staff.left": translate("History", "Works here no more"),
        "staff.came_back": translate("History", "Works here again"),
        "staff.signed_in": translate("History", "Signed in"),
        "staff.wrong_pin": translate("History", "Wrong PIN"),
        "staff.badge_issued": translate("History", "New badge"),
        "staff.badge_revoked": translate("History", "Badge taken back"),
        "history.looked": translate("History", "Looked at the history"),
        "history.exported": translate("History", "History written to a file"),
    }


def _lists() -> dict[str, str]:
    return {
        "shop.founded": translate("History", "Shop founded"),
        "clock.accepted": translate("History", "Clock went back, and is right"),
        "brand.added": translate("History", "New brand"),
        "category.added": translate("History", "New category"),
        "part_category.added": translate("History", "New category of parts"),
        "category.moved": translate("History", "Category moved to place"),
        "fault_code.added": translate("History", "New fault code"),
        "price_item.added": translate("History", "New line in the price list"),
        "reason.added": translate("History", "New reason"),
        "reason.added_by_update": translate("History", "Reasons to choose from, new with this version"),
        "layout.changed": translate("History", "Layout changed"),
        "layout.reset": translate("History", "Shipped layout again"),
        "model_warning.added": translate("History", "New warning of a model"),
        "spelling.merged.brand": translate("History", "Brand written in one way"),
        "spelling.merged.model": translate("History", "Model written in one way"),
        "spelling.taken_back.brand": translate("History", "Spelling of a brand taken back"),
        "spelling.taken_back.model": translate("History", "Spelling of a model taken back"),
    }


def _files() -> dict[str, str]:
    return {
        "file.added": translate("History", "File added"),
        "file.on_report": translate("History", "File goes on the repair report"),
        "file.off_report": translate("History", "File not on the repair report"),
        "file.removed": translate("History", "File taken away"),
        "file.brought_back": translate("History", "File brought back"),
        "file.to_article": translate("History", "File stays with the article"),
        "file.to_order": translate("History", "File belongs to this order only"),
    }
