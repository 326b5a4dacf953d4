"""What is heard about layouts: files that can't be read, and what is wrong with a block."""

from __future__ import annotations

from app.ui.words import translate


def _files() -> dict[str, str]:
    return {
        "layout.too_big": translate("Errors", "This is too big for a layout: at most {most} KB."),
        "layout.no_text": translate("Errors", "This file is no text, so it is no layout."),
        "layout.no_toml": translate("Errors", "Line {line} of the file is damaged, so it can't be read as a layout."),
        "layout.newer": translate("Errors", "This layout needs a newer version of the program (format {format})."),
        "layout.unknown_key": translate(
            "Errors", "In block {block} (0 is the head of the file) stands “{key}”, which no layout knows."
        ),
        "layout.bad_value": translate(
            "Errors", "In block {block} (0 is the head of the file) “{key}” can't be “{value}”, only {allowed}."
        ),
        "layout.too_many": translate(
            "Errors", "Too many of “{key}” in block {block} (0 is the head of the file): at most {most}."
        ),
        "layout.refused": translate("Errors", "The layout can't be kept like this. What is wrong stands at its block."),
        "layout.other_paper": translate("Errors", "Labels and rolls have no layout for this paper."),
    }


def _blocks() -> dict[str, str]:
    return {
        "layout.field_missing": translate("Errors", "“{what}” must be on it. Add it to a line."),
        "layout.code_missing": translate("Errors", "“{what}” must be on it as a code. Add a barcode or a QR code."),
        "layout.section_missing": translate("Errors", "“{what}” must be on it. Show it."),
        "layout.unknown_field": translate("Errors", "This paper has nothing called “{what}”. Choose something else."),
        "layout.no_code_field": translate("Errors", "“{what}” can't be a code here. Choose something else."),
        "layout.only_as_code": translate("Errors", "“{what}” may be there only as a code: who reads it can type it."),
        "layout.no_section": translate("Errors", "This paper has no part called “{what}”. Take it away."),
        "layout.section_twice": translate("Errors", "“{what}” is there twice. Take one away."),
        "layout.off_label": translate("Errors", "{mm} mm too low on the label. Make blocks lower or letters smaller."),
        "layout.code_low": translate("Errors", "These bars are {mm} mm too low to be scanned by hand."),
        "layout.code_narrow": translate("Errors", "The code needs {mm} mm more width. Use a QR code or wider labels."),
        "layout.qr_small": translate("Errors", "This QR code is {mm} mm too small to be read for sure."),
        "layout.text_cut": translate("Errors", "“{what}” is cut off: it needs {mm} mm more width, or more lines."),
        "layout.lines_cut": translate("Errors", "“{what}” is cut off: it needs {mm} mm more height, or more lines."),
        "layout.may_shorten": translate("Errors", "A long “{what}” ends in “…”; {mm} mm more would hold the example."),
        "layout.letters_small": translate("Errors", "{mm} mm too small for Chinese to be read well."),
        "layout.edge_wide": translate("Errors", "The edges are {mm} mm too wide."),
        "layout.too_wide": translate("Errors", "{mm} mm wider than the printer {what} can print."),
        "layout.out_of_span": translate("Errors", "A number from {low} to {high}."),
        "layout.damaged": translate("Errors", "The shop's own layout is damaged, so the shipped one is used."),
    }


TABLES = (_files, _blocks)  # each: key → sentence with {placeholders}, in the reader's language
