"""What is heard about photos and files."""

from __future__ import annotations

from app.ui.words import translate


def _files() -> dict[str, str]:
    return {
        "file.already": translate("Errors", "{name} is here already: {other}, added {at} by {by}."),
        "file.already_chosen": translate("Errors", "{name} is here already."),
        "file.changing": translate("Errors", "{name} is still being written. Try again in a moment."),
        "file.damaged": translate("Errors", "{name} is damaged in the shop's files. Put back a backup or add it."),
        "file.disk_full": translate("Errors", "The disk is full: {name} was not kept. Make room, then add it again."),
        "file.elsewhere": translate("Errors", "{name} belongs to another article."),
        "file.empty": translate("Errors", "{name} is empty."),
        "file.folder": translate("Errors", "{name} is a folder. Choose the files in it."),
        "file.missing": translate("Errors", "{name} is missing in the shop's files. Put back a backup or add it."),
        "file.name_missing": translate("Errors", "Please type the name."),
        "file.no_picture": translate("Errors", "{name} can't be printed. Pictures can: JPEG, PNG, WebP, GIF, BMP."),
        "file.not_kept": translate("Errors", "{name} could not be kept: {reason}"),
        "file.not_opened": translate("Errors", "{name} is not opened from here. Save a copy and open that."),
        "file.not_written": translate("Errors", "The copy could not be written to {folder}: {reason}"),
        "file.nothing_pasted": translate("Errors", "There is no picture and no file on the clipboard."),
        "file.paper_unseen": translate("Errors", "{name}: no preview here. Enter on its tile opens it with this PC."),
        "file.picture_broken": translate("Errors", "{name} can't be shown: the picture is broken."),
        "file.picture_too_large": translate("Errors", "{name} can't be shown: {pixels} million pixels are too many."),
        "file.report_full": translate("Errors", "At most {most} pictures fit on a repair report."),
        "file.stopped": translate("Errors", "Stopped: {name} was not added."),
        "file.too_many": translate("Errors", "More than {most} files at once: the rest was left out."),
        "file.too_big": translate("Errors", "{name} is larger than {most} MB."),
        "file.unreadable": translate("Errors", "{name} can't be read: {reason}"),
        "file.url": translate("Errors", "{name} is on the internet. Save it on this PC first, then add it."),
        "file.vanished": translate("Errors", "{name} is not there any more."),
        "watched.gone": translate("Errors", "The folder of the phone or camera is not there: {folder}"),
        "backup.files_lost": translate(
            "Errors", "{lost} photos or files are missing or damaged; the backup could not save them."
        ),
        "files.not_whole": translate(
            "Errors",
            "Photos and files: {missing} missing, {damaged} damaged ({names}). Put back a backup, or add them again.",
        ),
    }


TABLES = (_files,)
