"""Sentences for what keeps the shop's data from being read or written, and for backups."""

from __future__ import annotations

from app.ui.words import translate


def _data() -> dict[str, str]:
    return {
        "data.being_restored": translate("Errors", "A backup is just being put back. Wait until that is done."),
        "data.damaged": translate("Errors", "The shop's data is damaged ({reason}). Put back the newest good backup."),
        "data.disk_error": translate(
            "Errors",
            "The disk with {folder} reports an error. Nothing you typed is lost; copy the newest backup to another "
            "disk and have this one looked at, then do this again.",
        ),
        "data.disk_full": translate(
            "Errors", "The disk is full. Nothing you typed is lost: make room on it, then do this again."
        ),
        "data.foreign": translate("Errors", "The file in the data folder is not a shop of this program."),
        "data.in_use": translate("Errors", "The shop is open in another window. Close it first."),
        "data.migration_breaks": translate(
            "Errors", "The data could not be brought up to date (table {table}). Nothing was changed."
        ),
        "data.missing": translate("Errors", "There is no shop in {folder}."),
        "data.newer": translate(
            "Errors", "This shop was opened by a newer version of the program. Install that version."
        ),
    } | _folders()


def _folders() -> dict[str, str]:
    return {
        "data.not_writable": translate(
            "Errors",
            "The folder {folder} can't be written to. Nothing you typed is lost: let this user write there, then do "
            "this again.",
        ),
        "data.on_share": translate(
            "Errors", "The folder {folder} lies on another computer. The shop's data must be on this PC's own disk."
        ),
        "data.pragma": translate(
            "Errors", "The database does not work as it must ({name}: {found} instead of {wanted})."
        ),
        "data.read_only": translate(
            "Errors",
            "The disk with {folder} can only be read at the moment. Nothing you typed is lost: make it writable (often "
            "it helps to restart this PC), then do this again.",
        ),
        "data.sqlite_too_old": translate(
            "Errors", "The database library is too old ({found}; at least {needed} is needed)."
        ),
    }


def _backups() -> dict[str, str]:
    return {
        "backup.damaged": translate("Errors", "The backup {file} is damaged ({reason}). Choose another one."),
        "backup.missing": translate("Errors", "There is no backup {file}."),
        "backup.newer": translate("Errors", "The backup {file} was made by a newer version of the program."),
        "backup.no_database": translate("Errors", "There is no shop in {folder} to back up."),
        "backup.not_restored": translate("Errors", "The backup could not be put back: {reason}. Nothing was changed."),
        "backup.not_written": translate("Errors", "The backup could not be written to {folder}: {reason}"),
    }


TABLES = (_data, _backups)
