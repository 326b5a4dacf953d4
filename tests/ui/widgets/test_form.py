"""Forms and fields: values, faults, errors under fields, Enter, typed days and moments, checklists."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import FieldErrors, ShopError
from app.ui.desk import Desk
from app.ui.widgets import (
    Checklist,
    ChipBar,
    ChoiceBox,
    CodeEdit,
    DateEdit,
    Form,
    LineEdit,
    LongEdit,
    MomentEdit,
    MoneyEdit,
    QuantityEdit,
    ReasonPanel,
    ScrollColumn,
    read_clock,
    read_day,
    show_errors_in,
)
from app.ui.widgets.hours import HoursEdit, read_spans, write_spans
from app.workflow.rows.shop import HoursRow


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> Form:
    made = Form(desk.sentence)
    made.add("name", "Name", LineEdit())
    made.add("kind", "Kind", ChoiceBox([(1, "One"), (2, "Two")]), beside=True)
    made.add("note", "Note", LongEdit())
    made.add("price", "Price", MoneyEdit(desk.formats))
    qtbot.addWidget(made)
    made.show()
    return made


def test_values_go_in_and_out(form: Form) -> None:
    form.set_values({"name": " 李娜 ", "kind": 2, "note": "a\nb", "price": Decimal("12.5"), "unknown": 1})
    assert form.values() == {"name": "李娜", "kind": 2, "note": "a\nb", "price": Decimal("12.5")}
    form.clear()
    assert form.values() == {"name": "", "kind": 2, "note": "", "price": None}


def test_errors_stand_under_their_fields_and_the_first_gets_the_focus(form: Form) -> None:
    rest = form.show_errors(
        FieldErrors((ShopError("form.missing", "price"), ShopError("form.missing", "name"), ShopError("data.busy")))
    )
    assert form.rows["name"].error()
    assert form.rows["price"].error()
    assert form.field("name").hasFocus()
    assert [error.key for error in rest] == ["data.busy"]
    form.set_value("name", "x")
    assert not form.rows["name"].error()
    assert form.has_errors()


def test_errors_of_several_forms(form: Form, desk: Desk, qtbot: QtBot) -> None:
    other = Form(desk.sentence)
    other.add("pin", "PIN", LineEdit())
    qtbot.addWidget(other)
    errors = FieldErrors((ShopError("form.missing", "pin"), ShopError("form.missing", "note"), ShopError("x.y", "z")))
    rest = show_errors_in((form, other), errors)
    assert form.rows["note"].error()
    assert other.rows["pin"].error()
    assert [error.field for error in rest] == ["z"]


def test_what_cannot_be_read_is_a_fault(form: Form) -> None:
    QTest.keyClicks(form.field("price"), "12x")
    with pytest.raises(FieldErrors) as caught:
        form.check()
    assert [(error.key, error.field) for error in caught.value.errors] == [("form.bad_money", "price")]


def test_enter_goes_to_the_next_field_and_shift_enter_breaks_the_line(form: Form, qtbot: QtBot) -> None:
    form.focus_field("name")
    QTest.keyClick(form.field("name"), Qt.Key.Key_Return)
    assert form.field("kind").hasFocus()
    note = form.field("note")
    note.setFocus()
    QTest.keyClicks(note, "a")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(note, "b")
    assert form.value("note") == "a\nb"
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert form.field("price").hasFocus()
    with qtbot.waitSignal(form.finished):
        QTest.keyClick(form.field("price"), Qt.Key.Key_Return)


def test_code_fields_let_no_input_method_in(desk: Desk, qtbot: QtBot) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    assert edit.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    plain = LineEdit()
    qtbot.addWidget(plain)
    assert plain.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True


def test_quantities(qtbot: QtBot) -> None:
    edit = QuantityEdit()
    qtbot.addWidget(edit)
    edit.setText("1.2345")
    fault = edit.fault()
    assert fault is not None
    assert fault.key == "form.too_many_decimals"
    edit.setText("-1")
    assert edit.value() is None
    edit.set_value(Decimal("1.500"))
    assert edit.text() == "1.5"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-02", date(2026, 3, 2)),
        ("2026/3/2", date(2026, 3, 2)),
        ("20260302", date(2026, 3, 2)),
        ("2026年3月2日", date(2026, 3, 2)),
        ("3-2", date(2026, 3, 2)),
        ("", None),
    ],
)
def test_days_as_people_type_them(typed: str, day: date | None) -> None:
    assert read_day(typed, date(2026, 11, 16)) == day


@pytest.mark.parametrize("typed", ["2026-13-01", "31.2.", "heute", "2026-02-30", "0000-00-00"])
def test_what_is_no_day(typed: str) -> None:
    with pytest.raises(ShopError, match="bad_date"):
        read_day(typed, date(2026, 11, 16))


def test_clocks() -> None:
    assert read_clock("9.30") == time(9, 30)
    assert read_clock("17点") == time(17)
    with pytest.raises(ShopError, match="bad_moment"):
        read_clock("25:00")


def test_arrow_keys_step_days_and_moments(desk: Desk, qtbot: QtBot) -> None:
    day = DateEdit(desk.formats)
    qtbot.addWidget(day)
    day.set_value(date(2026, 2, 28))
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert day.value() == date(2026, 3, 1)
    moment = MomentEdit(desk.formats)
    qtbot.addWidget(moment)
    start = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    moment.set_value(start)
    QTest.keyClick(moment, Qt.Key.Key_Up)
    assert moment.value() == start.replace(minute=30)
    QTest.keyClick(moment, Qt.Key.Key_PageDown)
    assert moment.value() == start.replace(day=23, minute=30)
    moment.setText("tomorrow")
    assert moment.value() is None
    assert moment.fault() is not None


def test_a_checklist_keeps_ticks_and_additions(desk: Desk, qtbot: QtBot) -> None:
    box = Checklist(["cord", "manual"])
    qtbot.addWidget(box)
    box.set_value(["manual", "red bag"])
    assert box.value() == ("manual", "red bag")
    box.addition.setText("charger")
    assert box.value() == ("manual", "red bag", "charger")
    QTest.keyClick(box.addition, Qt.Key.Key_Return)
    box.set_options(["cord", "remote"])
    assert box.value() == ("manual", "red bag", "charger")
    box.set_value(None)
    assert box.value() == ()
    assert len(box.boxes()) == 2


def test_chips_tell_what_was_picked_and_count(qtbot: QtBot) -> None:
    bar = ChipBar((("a", "All"), ("b", "Late", "bad")))
    qtbot.addWidget(bar)
    bar.set_counts({"b": 3})
    assert [button.text() for button in bar.buttons()] == ["All", "Late 3"]
    with qtbot.waitSignal(bar.picked) as picked:
        bar.buttons()[1].click()
    assert picked.args == ["b"]


def test_a_reason_is_needed_before_it_goes_on(desk: Desk, qtbot: QtBot) -> None:
    panel, answers = ReasonPanel(), list[tuple[str, object]]()
    qtbot.addWidget(panel)
    panel.ask("Why?", lambda text, choice: answers.append((text, choice)), choices=[(1, "One")])
    panel.agree()
    assert answers == []
    panel.text.setText("because")
    panel.agree()
    assert answers == [("because", 1)]
    assert not panel.asking()
    panel.ask("Sure?", lambda text, choice: answers.append((text, choice)), text=False)
    panel.close_panel()
    assert len(answers) == 1


def test_opening_hours(qtbot: QtBot) -> None:
    spans = (HoursRow(0, 540, 750), HoursRow(0, 810, 1140))
    assert read_spans("9-12:30, 13:30–19", 0) == spans
    assert read_spans(write_spans(spans, 0), 0) == spans
    assert read_spans("", 0) == ()
    for wrong in ("9", "18-9", "9:00-25:00", "morning", "9-12 x"):
        with pytest.raises(ShopError, match="bad_hours"):
            read_spans(wrong, 0)
    edit = HoursEdit("zh_CN")
    qtbot.addWidget(edit)
    edit.set_value(spans)
    assert edit.value() == spans
    edit.days[3].setText("?")
    assert edit.fault() is not None


def test_an_error_on_a_hidden_field_is_given_back(desk: Desk) -> None:
    form = Form(desk.sentence)
    form.add("name", "Name", LineEdit())
    form.add("note", "Note", LineEdit())
    form.rows["note"].hide()
    errors = (ShopError("form.missing", "name"), ShopError("form.missing", "note"))
    assert form.show_errors(FieldErrors(errors)) == [errors[1]]
    assert form.first_wrong() == "name"
    form.rows["note"].show()
    form.field("note").hide()
    assert form.show_errors(errors[1]) == [errors[1]]


@pytest.mark.parametrize("by", ["focus", "enter"])
def test_a_field_that_was_just_shown_is_scrolled_into_sight(desk: Desk, qtbot: QtBot, by: str) -> None:
    scroll = ScrollColumn()
    qtbot.addWidget(scroll)
    form = Form(desk.sentence)
    for at in range(30):
        form.add(f"field{at}", f"Field {at}", LineEdit())
    scroll.column.addWidget(form)
    late = [form.rows[f"field{at}"] for at in range(5, 30)]
    for row in late:
        row.hide()
    scroll.resize(300, 200)
    scroll.show()
    with qtbot.waitActive(scroll):
        scroll.activateWindow()
    for row in late:  # they have no place yet
        row.show()
    if by == "focus":
        form.focus_field("field29")
    else:
        form.next_field("field28")

    def seen() -> bool:
        field = form.field("field29")
        return scroll.viewport().rect().contains(field.rect().translated(field.mapTo(scroll.viewport(), QPoint(0, 0))))

    qtbot.waitUntil(seen)
    assert form.field("field29").hasFocus()
