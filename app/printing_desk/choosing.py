"""Who prints what: each document's printer on this PC, those that can print it as well, and folders as stand-ins."""

from __future__ import annotations

from dataclasses import asdict

from app import settings
from app.errors import ShopError
from app.printing.face import Language, PrinterProfile, Role
from app.workflow.rows.kinds import Document

# names of the stand-ins; the printers page shows them as "files in a folder"
FILES = {
    Role.TAG: PrinterProfile("files-tag", Role.TAG, language=Language.PDF),  # to be seen, and printed by hand
    Role.RECEIPT: PrinterProfile("files-receipt", Role.RECEIPT, language=Language.PDF, open_after=True),
    Role.DOCUMENT: PrinterProfile("files-document", Role.DOCUMENT, language=Language.PDF, open_after=True),
}
SPARE = {Role.RECEIPT: Role.DOCUMENT, Role.DOCUMENT: Role.RECEIPT}  # either prints pages; a tag needs its own


class Choice:
    """The printers set up on this PC, by what they can print."""

    def __init__(self, profiles: tuple[PrinterProfile, ...]) -> None:
        self.profiles = profiles

    def of_role(self, role: Role) -> PrinterProfile:
        """The first printer of the role, else its spare, else files in a folder: nothing is ever lost."""
        have = {profile.role: profile for profile in reversed(self.profiles)}
        return have.get(role) or have.get(SPARE.get(role, role)) or FILES[role]

    def of(self, document: Document, chosen: str = "") -> PrinterProfile:
        """The printer chosen by name where it can print the document; else that of its role, but no roll for pages."""
        for profile in self.for_document(document) if chosen else ():
            if profile.name == chosen:
                return profile
        role = role_of(document)
        profile = self.of_role(role)
        return profile if can_print(profile, document) else FILES[role]

    def for_document(self, document: Document) -> tuple[PrinterProfile, ...]:
        """All that can print it: its own first, the folder last."""
        able = (profile for profile in self.profiles if can_print(profile, document))
        return tuple(dict.fromkeys((self.of(document), *able, FILES[role_of(document)])))

    def named(self, name: str) -> PrinterProfile | None:
        """The printer, or the folder, of that name."""
        return next((profile for profile in (*self.profiles, *FILES.values()) if profile.name == name), None)

    def all(self, used: frozenset[str] = frozenset()) -> tuple[PrinterProfile, ...]:
        """The printers set up, the folders that stand in for what is not, and those of the names `used`."""
        stand_ins = [self.of_role(role) for role in Role]
        if any(profile.roll is not None for profile in stand_ins):
            stand_ins.append(FILES[Role.DOCUMENT])
        chosen = (profile for profile in FILES.values() if profile.name in used)
        return tuple(dict.fromkeys((*self.profiles, *stand_ins, *chosen)))


def can_print(profile: PrinterProfile, document: Document) -> bool:
    """Whether what comes out there would be the document as it should be."""
    if role_of(document) is Role.TAG or profile.role is Role.TAG:
        return role_of(document) is profile.role
    return profile.roll is None or can_be_on_roll(document)


def profiles_of(options: tuple[settings.PrinterOptions, ...]) -> tuple[PrinterProfile, ...]:
    """The printers as the settings file has them; one that makes no sense any more is left out."""
    profiles: list[PrinterProfile] = []
    for each in options:
        try:
            profiles.append(PrinterProfile.from_dict(asdict(each)))
        except ShopError:
            continue
    return tuple(profiles)


# --- what the documents know: imported with the first paper, not before the window (60 ms, 5 MB)


def role_of(document: Document) -> Role:
    """Which kind of printer a document is for."""
    from app.printing.documents import catalogue

    return catalogue.CATALOGUE[document].role


def can_be_on_roll(document: Document) -> bool:
    """Whether a roll can carry it."""
    from app.printing.documents import catalogue

    return catalogue.can_be_on_roll(document)
