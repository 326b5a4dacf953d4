"""The building blocks of every page; a page imports them from here."""

from app.ui.widgets.amounts import LabelledMoney, MoneyEdit, NumberEdit, QuantityEdit, WholeEdit, plain_quantity
from app.ui.widgets.badges import Badge, BigLine, Notice, StateBadge, state_text
from app.ui.widgets.button import Button, label, restyle, set_tone
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.eliding import ElidingButton
from app.ui.widgets.fields import ChoiceBox, CodeEdit, LineEdit, LongEdit, PhoneEdit, ScanEdit, mark_wrong, width_of
from app.ui.widgets.file_button import FileButton
from app.ui.widgets.find_choice import FindChoice
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.form import FieldRow, Form, show_errors_in
from app.ui.widgets.found_list import FindLine, FoundList, list_beside, say_how_full
from app.ui.widgets.moments import DateEdit, MomentEdit, read_clock, read_day
from app.ui.widgets.reason import ReasonPanel
from app.ui.widgets.reason_edit import ReasonEdit, ready_reasons
from app.ui.widgets.search_box import Hit, SearchBox
from app.ui.widgets.section import ScrollColumn, Section, empty_place, rule
from app.ui.widgets.table import Column, RowsTable, wide_enough
from app.ui.widgets.tick import Tick

__all__ = [
    "Badge",
    "BigLine",
    "Button",
    "Checklist",
    "ChipBar",
    "ChoiceBox",
    "CodeEdit",
    "Column",
    "DateEdit",
    "ElidingButton",
    "FieldRow",
    "FileButton",
    "FindChoice",
    "FindLine",
    "FlowLayout",
    "Form",
    "FoundList",
    "Hit",
    "LabelledMoney",
    "LineEdit",
    "LongEdit",
    "MomentEdit",
    "MoneyEdit",
    "Notice",
    "NumberEdit",
    "PhoneEdit",
    "QuantityEdit",
    "ReasonEdit",
    "ReasonPanel",
    "RowsTable",
    "ScanEdit",
    "ScrollColumn",
    "SearchBox",
    "Section",
    "StateBadge",
    "Tick",
    "WholeEdit",
    "empty_place",
    "label",
    "list_beside",
    "mark_wrong",
    "plain_quantity",
    "read_clock",
    "read_day",
    "ready_reasons",
    "restyle",
    "rule",
    "say_how_full",
    "set_tone",
    "show_errors_in",
    "state_text",
    "wide_enough",
    "width_of",
]
