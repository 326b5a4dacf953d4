"""Acts of staff and of this PC: who works here, signing in, the clock, the history, settings, backups, the queue."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app import backups, settings
from app.models import restore
from app.models.backup_file import BackupRow
from app.models.store import open_store
from app.places import places_for
from app.printing.face import PrinterProfile
from app.printing.face import Role as PrinterRole
from app.printing.spool import Slip, Spool
from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.house import badges, clock_check, shop, sign_in, staff
from app.workflow.registers import history_pages
from app.workflow.rows.history import HistoryFilter
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import FoundingInput, HoursRow, StaffRow

PIN = "7391"
FOUNDING = FoundingInput(
    name="New", address="1 High St", phone="021-6258 0000", country="CN", area_code="021", language="en",
    currency="CNY", prices_with_tax=True, tax_rate=Decimal(13), time_zone="Asia/Shanghai",
    hours=tuple(HoursRow(day, 540, 1080) for day in range(7)), staff_name="new", pin=PIN,
)  # fmt: skip
TAGS = PrinterProfile("tags", PrinterRole.TAG)


def _person(hand: Hand) -> StaffRow:
    """Somebody besides the one who acts."""
    others = [each for each in staff.names(hand.store) if each.id != hand.who.staff_id]
    if others and hand.chance.random() < 0.8:
        return hand.chance.choice(others)
    name = f"Person {hand.chance.randrange(10**12)}"
    return staff.add_staff(hand.store, hand.who, name, [Role.CLERK], PIN)


@act("staff.add_staff")
def add_staff(hand: Hand) -> Verb:
    name = f"Person {hand.chance.randrange(10**12)}"
    return lambda: staff.add_staff(hand.store, hand.who, name, [Role.TECHNICIAN], PIN)


@act("staff.change_staff")
def change_staff(hand: Hand) -> Verb:
    person = _person(hand)
    roles = [Role.CLERK, Role.CASHIER] if Role.CASHIER not in person.roles else [Role.CLERK]
    return lambda: staff.change_staff(hand.store, hand.who, person.id, roles=roles, pin=PIN, version=person.version)


@act("staff.leave")
def leave(hand: Hand) -> Verb:
    name = f"Guest {hand.chance.randrange(10**12)}"
    person = staff.add_staff(hand.store, hand.who, name, [Role.CLERK], PIN)
    return lambda: staff.leave(hand.store, hand.who, person.id)


@act("staff.come_back")
def come_back(hand: Hand) -> Verb:
    person = _person(hand)
    staff.leave(hand.store, hand.who, person.id)
    return lambda: staff.come_back(hand.store, hand.who, person.id)


@act("badges.issue_badge")
def issue_badge(hand: Hand) -> Verb:
    person = _person(hand)
    return lambda: badges.issue_badge(hand.store, hand.who, person.id)


@act("badges.revoke_badge")
def revoke_badge(hand: Hand) -> Verb:
    person = badges.issue_badge(hand.store, hand.who, _person(hand).id)
    return lambda: badges.revoke_badge(hand.store, hand.who, person.id)


@act("sign_in.sign_in")
def sign_in_by_pin(hand: Hand) -> Verb:
    return lambda: sign_in.sign_in(hand.store, hand.who.staff_id, "1234", hand.who.station)


@act("sign_in.sign_in_by_badge")
def sign_in_by_badge(hand: Hand) -> Verb:
    badge = badges.issue_badge(hand.store, hand.who, hand.who.staff_id).badge or ""
    return lambda: sign_in.sign_in_by_badge(hand.store, badge, hand.who.station)


@act("clock_check.accept", silent=True)  # the clock goes on here: there is nothing to accept
def accept_clock(hand: Hand) -> Verb:
    return lambda: clock_check.accept(hand.store, hand.who)


@act("history_pages.look")
def look(hand: Hand) -> Verb:
    return lambda: history_pages.look(hand.store, hand.who)


@act("history_pages.export")
def export(hand: Hand) -> Verb:
    return lambda: history_pages.export(hand.store, hand.who, HistoryFilter(), lambda lines, _progress: not lines)


@act("settings.change", silent=True, facts=lambda done: {"setting": done.station})
def change_settings(hand: Hand) -> Verb:
    file, station = places_for(hand.folder).settings_file, f"pc {hand.chance.randrange(10**9)}"
    return lambda: settings.change(file, station=station)


@act("shop.found_shop", silent=True)  # in a new folder of its own: making the tables is killed as well
def found_shop(hand: Hand) -> Verb:
    folder = hand.folder / f"new-{hand.chance.randrange(10**12)}"

    def found() -> None:
        store = open_store(folder)
        shop.found_shop(store, FOUNDING, "pc-new")
        store.close()

    return found


@act("restore.restore", silent=True)  # into a folder of its own that holds another shop's database
def restore_backup(hand: Hand) -> Verb:
    made = backups.make_now(places_for(hand.folder)).path
    folder = hand.folder / f"restored-{hand.chance.randrange(10**12)}"
    open_store(folder).close()
    return lambda: restore.restore(made, folder, hand.store.now())


def _made(row: BackupRow) -> dict[str, Any]:
    return {"backup": row.path.name}


@act("backups.make_now", silent=True, facts=_made)
def make_backup(hand: Hand) -> Verb:
    return lambda: backups.make_now(places_for(hand.folder))


@act("spool.enqueue", silent=True, facts=lambda ref: {"job": ref})
def enqueue(hand: Hand) -> Verb:
    ref = str(hand.chance.randrange(10**12))
    spool = Spool(places_for(hand.folder).spool_file)

    def put() -> str:
        spool.enqueue(Slip("repair_tag", ref, 1, b"x" * 5_000), TAGS)
        spool.close()
        return ref

    return put
