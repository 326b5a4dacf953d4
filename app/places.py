"""Where files live on this PC: the shop's data folder, its keys and backups, this PC's settings, spool and log."""

from __future__ import annotations

import ctypes
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "Counterfoil"

# File systems that are somebody else's disk: SQLite's WAL needs shared memory, which ends at the PC's edge.
NETWORK_FILE_SYSTEMS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "ncpfs", "afs", "coda", "ceph", "glusterfs", "lustre"),
        *("9p", "virtiofs", "vboxsf", "prl_fs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs"),
        *("fuse.gvfsd-fuse", "fuse.vmhgfs-fuse", "fuse.s3fs", "fuse.smbnetfs"),
    )
)
DRIVE_REMOTE = 4  # what GetDriveTypeW answers for a network drive


@dataclass(frozen=True, slots=True)
class Places:
    """All folders and files of one shop on this PC; nothing is made before `make_folders()`."""

    data: Path  # the shop's: database, files, keys
    backups: Path  # the shop's copies; better on another disk, so a setting may move it
    settings_file: Path  # this PC's: printers, language
    spool_file: Path  # this PC's: what its printers still have to print
    logs: Path
    drafts: Path  # what was typed and not saved yet

    @property
    def database(self) -> Path:
        return self.data / "shop.sqlite3"

    @property
    def files(self) -> Path:
        """Photos, proofs and whatever else is too big for the database."""
        return self.data / "files"

    @property
    def keys(self) -> Path:
        """The keys that unlock codes are encrypted with; outside the database on purpose."""
        return self.data / "keys"

    @property
    def demo_filled(self) -> Path:
        """Is there once the sample shop stands here, whole; never in a real shop."""
        return self.data / "demo-filled"

    @property
    def log_file(self) -> Path:
        return self.logs / "counterfoil.log"

    def make_folders(self) -> None:
        """Make every folder that is missing, closed to other users of this PC (where the system can say so)."""
        own = (self.data, self.files, self.keys, self.backups, self.logs, self.drafts)
        for folder in (*own, self.settings_file.parent, self.spool_file.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def places_for(data: Path | None = None) -> Places:
    """The places of the real shop (None), or of a shop kept whole in one folder (`--data`, demo, tour, tests).

    A shop in a folder of its own keeps this PC's settings, spool, drafts and log in there too, so that trying something
    never prints on the real printers and never touches what the real shop has.
    """
    if data is not None:
        folder = Path(data).expanduser().absolute()
        pc = folder / "pc"
        return Places(
            data=folder,
            backups=folder / "backups",
            settings_file=pc / "settings.toml",
            spool_file=pc / "spool.sqlite3",
            logs=pc / "logs",
            drafts=pc / "drafts",
        )
    state = platformdirs.user_state_path(NAME, appauthor=False)
    # "shop": on Windows settings, data and state are one folder, and restoring must not touch this PC's own
    folder = platformdirs.user_data_path(NAME, appauthor=False) / "shop"
    return Places(
        data=folder,
        backups=folder / "backups",
        settings_file=platformdirs.user_config_path(NAME, appauthor=False) / "settings.toml",
        spool_file=state / "spool.sqlite3",
        logs=platformdirs.user_log_path(NAME, appauthor=False),
        drafts=state / "drafts",
    )


def resources() -> Path:
    """The folder with fonts, icons, translations and samples: in a frozen build, an installed wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [here.parent / "resources", here / "resources"]
    if (here / "resources").is_dir():  # installed: a stranger's "resources" may stand beside us in site-packages
        candidates.reverse()
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"resources/ not found in {', '.join(map(str, candidates))}")


def is_network_share(path: Path) -> bool:
    """Whether this folder (or the nearest one above it that exists) lies on another computer's disk."""
    if _is_unc(str(path)):
        return True
    existing = _nearest(path)
    if sys.platform == "win32":
        return ctypes.windll.kernel32.GetDriveTypeW(existing.drive + "\\") == DRIVE_REMOTE
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:  # no Linux
        return False
    return mount_kind(existing, mounts) in NETWORK_FILE_SYSTEMS


def mount_kind(path: Path, mounts: str) -> str:
    """The file system type of the mount that holds an absolute path; `mounts` as in /proc/mounts.

    The root itself counts as local whatever it is: a machine that runs from it has no other disk.
    """
    best, kind = "/", "root"
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), parts[1])
        # of two mounts on one point the later one is seen, and autofs is only the door to what it mounts
        deeper = len(point) >= len(best) and point != "/" and parts[2] != "autofs"
        if deeper and path.is_relative_to(point):
            best, kind = point, parts[2]
    return kind


def _is_unc(text: str) -> bool:
    r"""\\server\share or //server/share, but not \\?\C:\ (a long local name) and not \\.\ (a device)."""
    if sys.platform != "win32" and text.startswith("//"):
        return False
    if text.upper().startswith(("\\\\?\\UNC\\", "//?/UNC/")):
        return True
    return bool(re.match(r"(\\\\|//)[^\\/?.]", text))


def _nearest(path: Path) -> Path:
    path = path.expanduser().absolute()
    while not path.exists() and path != path.parent:
        path = path.parent
    return path.resolve()
