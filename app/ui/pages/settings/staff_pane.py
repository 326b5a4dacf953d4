"""Section: who works here, with which roles, PIN and badge."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.names import role_name
from app.ui.pages.settings.badge_panel import BadgePanel
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.pane import Pane
from app.ui.pages.settings.small_fields import PinEdit, RolesEdit
from app.ui.phrases import listed
from app.ui.widgets import (
    Button,
    Column,
    Form,
    LineEdit,
    ReasonPanel,
    RowsTable,
    ScrollColumn,
    Section,
    label,
    wide_enough,
)
from app.ui.widgets.long_words import shortened
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.house import staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow

LABEL_WIDTH = 480  # pixels
NEW = StaffRow(0, "", frozenset({Role.CLERK}), None, None)


class StaffPane(Pane):
    """The list on the left; one person's form, badge and leaving on the right."""

    key = "staff"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.person: StaffRow = NEW
        self.rows: dict[int, StaffRow] = {}
        self._drafts: dict[int, dict[str, Any]] = {}
        self.table = RowsTable(desk, self._columns())
        self.table.setObjectName("staff_list")
        self.table.setAccessibleName(self.title())
        self.form = Form(desk.sentence)
        self.form.add("name", translate("Settings", "Full name"), LineEdit(chars=24, longest=100))
        self.form.add("roles", translate("Settings", "May act as"), RolesEdit())
        hint = translate("Settings", "4 digits or more")
        self.form.add("pin", translate("Settings", "PIN"), PinEdit(), hint)
        self.form.add("pin_again", translate("Settings", "PIN once more"), PinEdit(), beside=True)
        self.name_fields(self.form)
        self.edited = Edited(self.form)
        self.edited.show(_values(NEW))
        self.badge = BadgePanel(desk)
        self.seen = PaperPanel(desk, self.close_preview, LABEL_WIDTH, name="staff_seen")
        self.seen.close_button.setObjectName("staff_badge_close")
        self.seen.hide()
        self.reason = ReasonPanel(self)
        self._lay_out()
        self.form.finished.connect(self.button.setFocus)
        self.badge.changed.connect(self._changed)
        self.badge.refused.connect(self._failed)
        self.badge.previewed.connect(self._see)
        desk.who_changed.connect(self._hide_preview)  # who sees a badge could sign in with it
        self.table.current_changed.connect(self._chosen)
        self.table.activated_id.connect(self._entered)

    def _columns(self) -> tuple[Column, ...]:
        def tone(row: Any) -> str:
            return "quiet" if row.left_at is not None else ""

        left, badge = translate("Settings", "left"), translate("Settings", "has a badge")

        def state(row: Any) -> str:
            if row.left_at is not None:
                return left
            return badge if row.badge else ""

        return (
            Column("name", translate("Settings", "Full name"), lambda row: row.name, 110, tone=tone),
            Column("roles", translate("Settings", "May act as"), lambda row: roles_words(row.roles), 0, tone=tone),
            Column("state", "", state, max(90, wide_enough(badge, left)), tone=tone),
        )

    def _lay_out(self) -> None:
        self.new = Button(translate("Settings", "New"), self.begin_new, key="Ctrl+N", own_key=True)
        self.new.setObjectName("staff_new")
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName("staff_save")
        self.leaving = Button("", self.ask_leave, look="danger")
        self.leaving.setObjectName("staff_leave")
        only_for(self.desk, Right.CHANGE_STAFF, self.new, self.leaving)
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addStretch(1)
        head.addWidget(self.new)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        self.section = Section()
        self.section.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.section)
        scroll.column.addWidget(self.badge)
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.leaving)
        foot.addStretch(1)
        foot.addWidget(self.button)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addWidget(self.reason)
        right.addLayout(foot)
        self.sides = QWidget()
        both = QHBoxLayout(self.sides)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.column.addWidget(self.seen, 1)
        self.column.addWidget(self.sides, 1)
        self._show_person()

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Staff")

    # --- reading

    @override
    def refresh(self) -> None:
        self.desk.latest(self, "staff", staff.names, with_left=True, then=self._show)

    @override
    def shop_changed(self) -> None:
        if self.rows:
            self.refresh()

    def _show(self, rows: tuple[StaffRow, ...]) -> None:
        first = not self.rows
        ordered = sorted(rows, key=lambda row: (row.left_at is not None, row.name))
        self.rows = {row.id: row for row in ordered}
        self.table.show_rows(ordered)
        known = self.rows.get(self.person.id)
        if known is not None:
            self.person = known
            self.edited.take_newer(_values(known))
            self._show_person()
        elif first:
            self.table.select_first()

    def _chosen(self, row_id: object) -> None:
        person = self.rows.get(row_id) if isinstance(row_id, int) else None
        if person is not None and person.id != self.person.id:
            self._fill(person)

    def _entered(self, _row_id: object) -> None:
        self.start()

    def _fill(self, person: StaffRow) -> None:
        """Another person comes onto the form; name and roles typed for the one before wait, a PIN does not."""
        typed = {name: value for name, value in self.edited.touched().items() if name in ("name", "roles")}
        if person.id != self.person.id and self.rows:
            self._drafts[self.person.id] = typed
        self.person = person
        self.edited.show(_values(person))
        self.form.set_values(self._drafts.pop(person.id, {}))
        self.reason.close_panel()
        self._show_person()

    def _show_person(self) -> None:
        person = self.person
        new, gone = person is NEW, person.left_at is not None
        self.section.set_title(translate("Settings", "New member of staff") if new else shortened(person.name, 32))
        for name in ("name", "roles", "pin", "pin_again"):
            self.form.field(name).setEnabled(not gone)
        words = translate("Settings", "PIN") if new else translate("Settings", "New PIN (empty = as it is)")
        self.form.rows["pin"].set_label(words)
        self.badge.show_person(None if new or gone else person)
        self.leaving.setVisible(not new)
        if gone:
            self.leaving.set_words(translate("Settings", "Works here again"))
        else:
            self.leaving.set_words(translate("Settings", "Has left the shop"))
        self.leaving.set_look("" if gone else "danger")

    # --- acts

    def begin_new(self) -> None:
        """Ctrl+N: somebody starts to work here."""
        self.table.setCurrentIndex(self.table.rootIndex())
        if self.person is not NEW:
            self._fill(NEW)
        self.start()

    @override
    def start(self) -> None:
        self.form.focus_field("name" if self.person is NEW else "roles")

    @override
    def save(self) -> bool:
        """F9: add somebody, or give another name, other roles, another PIN: all of it or nothing."""
        self.form.clear_errors()
        typed, values = self.edited.touched(), self.form.values()
        try:
            if values["pin"] != values["pin_again"]:
                raise ShopError("staff.pins_differ", "pin_again")
            who = self.desk.acting()
        except ShopError as error:
            self.refused(self.form, error)
            return True
        person = self.person
        if person is NEW:
            verb, args = staff.add_staff, (values["name"], values["roles"], values["pin"])
            changes: dict[str, Any] = {}
        elif typed:
            verb, args = staff.change_staff, (person.id,)
            changes = {name: values[name] for name in ("name", "roles", "pin") if name in typed}
            changes["version"] = person.version
        else:
            self.desk.say(translate("Settings", "Nothing was changed."))
            return True
        self.button.setEnabled(False)
        self.desk.run(self, verb, who, *args, **changes, then=self._saved, fail=self._failed)
        return True

    def _saved(self, person: StaffRow) -> None:
        self.button.setEnabled(True)
        self.rows[person.id] = person
        self.person = person  # what was typed is kept now, and waits for nobody
        self._fill(person)
        self.table.select_id(person.id)
        self._follow(person)
        self._changed(translate("Settings", "Saved: {name}").format(name=person.name))

    def _follow(self, person: StaffRow) -> None:
        """Who stands at the counter and was changed has the new name and roles at once, or stands there no more."""
        who = self.desk.who
        if who is not None and who.staff_id == person.id:
            same = replace(who, name=person.name, roles=person.roles)
            if person.left_at is not None:
                self.desk.sign_in(None)
            elif same != who:
                self.desk.sign_in(same)

    def _failed(self, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.refused(self.form, error)
        if isinstance(error, Stale):
            self.refresh()

    def _changed(self, words: str) -> None:
        self.desk.say(words)
        self.refresh()
        self.read_shop_again()

    def ask_leave(self) -> None:
        """Leaving asks first; coming back does not."""
        person = self.person
        if person.left_at is not None:
            self._leave(person)
            return
        question = translate("Settings", "{name} has left? The PIN and the badge stop working at once.")
        self.reason.ask(
            question.format(name=person.name),
            lambda _text, _choice: self._leave(person),
            yes=translate("Settings", "Has left the shop"),
            text=False,
            danger=True,
        )

    def _leave(self, person: StaffRow) -> None:
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return
        back = person.left_at is not None
        words = translate("Settings", "{name} works here again.") if back else translate("Settings", "{name} has left.")
        verb = staff.come_back if back else staff.leave

        def done(row: StaffRow) -> None:
            self._follow(row)
            self._changed(words.format(name=row.name))

        self.desk.run(self, verb, who, person.id, person.version, then=done, fail=self._failed)

    @override
    def preview(self) -> bool:
        return self.badge.preview()

    def _see(self, shown: Shown) -> None:
        person = self.person

        def come() -> None:
            if self.person.id == person.id:
                self.sides.hide()
                self.seen.show()

        self.seen.open(shown, come)

    def close_preview(self) -> None:
        """Esc: back to where one was, everything as it was left."""
        self._hide_preview()
        self.seen.give_back()

    def _hide_preview(self) -> None:
        self.seen.forget()
        self.seen.hide()
        self.sides.show()

    @override
    def print_again(self) -> bool:
        return self.badge.print_now() if self.seen.isHidden() else self.seen.print_now()

    @override
    def step_back(self) -> bool:
        if not self.seen.isHidden():
            self.close_preview()
            return True
        if self.reason.asking():
            self.reason.close_panel()
            return True
        if self.table.hasFocus():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", translate("Settings", "New member of staff")),
            ("Enter", translate("Settings", "From the list into the form")),
            ("F8", translate("Settings", "See the badge")),
            ("Ctrl+P", translate("Settings", "Print the badge")),
            ("Esc", translate("Settings", "Back to the list")),
        ]


def roles_words(roles: frozenset[Role]) -> str:
    """The roles in their usual order."""
    return listed(role_name(role) for role in Role if role in roles)


def _values(person: StaffRow) -> dict[str, Any]:
    return {"name": person.name, "roles": person.roles, "pin": "", "pin_again": ""}
