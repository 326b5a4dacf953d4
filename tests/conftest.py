"""What every test stands on: no screen, a home of its own, no unasked warning, and the fixtures all rooms share."""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.workflow import Store
    from app.workflow.rows.intake import IntakeInput
    from app.workflow.rows.shop import FoundingInput, Who

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

MEMORY = Path("/dev/shm")  # a disk in memory, where there is one
ROOM = 2 << 30  # bytes; a whole run takes a tenth of it
LOOK_MS = 2


def fits_in_memory() -> bool:
    """Whether there is a disk in memory with room, on which programs may lie (tests make some) as on any other."""
    try:
        disk, pages = os.statvfs(MEMORY), os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return False
    barred = disk.f_flag & (os.ST_RDONLY | getattr(os, "ST_NOEXEC", 8))
    return not barred and os.access(MEMORY, os.W_OK) and min(disk.f_bavail * disk.f_frsize, pages) > ROOM


if "TMPDIR" not in os.environ and fits_in_memory():
    # thousands of shops are made, and every act of theirs waits for the disk; the workers inherit it
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder of the tests' own, so that the real shop's data and settings are never touched."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in HOME_FOLDERS.items():
            path = home / folder
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(0o700)
            patch.setenv(name, str(path))
        yield home


@pytest.fixture(autouse=True)
def no_unasked_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log record of WARNING or more fails the test, unless `@pytest.mark.logs("pattern")` asked for it."""
    yield
    asked = [str(marker.args[0]) for marker in request.node.iter_markers("logs")]
    records = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    texts = [f"{record.name}: {record.levelname}: {record.getMessage()}" for record in records]
    unasked = [text for text in texts if not any(re.search(pattern, text) for pattern in asked)]
    missing = [pattern for pattern in asked if not any(re.search(pattern, text) for text in texts)]
    if unasked:
        pytest.fail("unasked log records:\n" + "\n".join(unasked))
    if missing:
        pytest.fail("log records asked for did not come: " + ", ".join(missing))


def pytest_configure() -> None:
    gc.disable()  # as the program does: a thread that came upon a widget nobody needs any more would crash


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones (they say so by a time limit of their own) come first, a share of them to each worker: at the end
    one worker would sit idle while the other still has minutes to do. After pytest-randomly has mixed all.
    """
    long = [item for item in items if item.get_closest_marker("timeout")]
    long.sort(key=_seconds, reverse=True)
    long.sort(key=lambda item: "pyright" not in item.name)
    others = [item for item in items if not item.get_closest_marker("timeout")]
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    shares = [others[len(others) * at // workers : len(others) * (at + 1) // workers] for at in range(workers)]
    items[:] = [item for at, share in enumerate(shares) for item in (*long[at::workers], *share)]


def _seconds(item: pytest.Item) -> float:
    marker = item.get_closest_marker("timeout")
    return float(marker.args[0]) if marker is not None and marker.args else 0.0


def pytest_collection_finish() -> None:
    """What is imported stays to the end: no search for garbage need look at it again, or each would take longest at
    just that.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_goes_here() -> Iterator[None]:
    """In this thread, and between two tests: the oldest generation that is due."""
    yield
    gc.disable()
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counts) if count > most]
    if due:
        gc.collect(max(due))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A window that spoke Chinese must not leave its words to the next test."""
    yield
    qt = sys.modules.get("PySide6.QtCore")
    app = None if qt is None else qt.QCoreApplication.instance()
    if app is not None and qt is not None and app.findChildren(qt.QTranslator):
        from app.ui import words

        if words.current_language() != "en":  # putting words in anew tells every widget there is
            words.install(app, "en")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, but it looks oftener at what it waits for: five short waits in each of thousands of tests."""
    from pytestqt.exceptions import TimeoutError as TookTooLong
    from pytestqt.qtbot import QtBot

    class PromptBot(QtBot):
        def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
            until = time.monotonic() + timeout / 1000
            while True:
                failed = None
                try:
                    come = callback()
                except AssertionError as error:
                    come, failed = False, error
                if come is None or come:
                    return
                if time.monotonic() > until:
                    raise TookTooLong(f"waited {timeout} ms in vain") from failed
                self.wait(LOOK_MS)

    return PromptBot(request)


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once() -> Iterator[None]:
    """Each test opens shops of its own, each with an engine: what SQLAlchemy makes of a statement serves them all."""
    from sqlalchemy import Engine, util

    from app.models import sqlite

    make, compiled, known = sqlite.create_engine, util.LRUCache[object, object](4000), list[Engine]()

    def create(*arguments: object, **named: object) -> Engine:
        engine: Engine = make(*arguments, **named)  # type: ignore[call-overload]
        engine.update_execution_options(compiled_cache=compiled)
        if known and getattr(known[0].dialect, "server_version_info", None):  # it has been connected
            engine.dialect = known[0].dialect
        elif known:
            known[0] = engine
        else:
            known.append(engine)
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "create_engine", create)
        yield


# --- fixtures of the rooms -------------------------------------------------------------------------------------------
# models: `store` (an empty, migrated shop in tmp_path) and what builds on it go below this line.


class Clock:
    """A clock that stands still until it is moved: Monday 16 November 2026, ten in the morning in Shanghai."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **spans: float) -> None:
        """Move on, by what timedelta takes (minutes=5, days=2 …)."""
        self.now += timedelta(**spans)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_shop_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated data folder, made once: migrating costs half a second, copying none."""
    from app.models.store import open_store

    folder = tmp_path_factory.mktemp("empty-shop")
    open_store(folder).close()
    return folder


@pytest.fixture(scope="session")
def founded_shop_folder(empty_shop_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a founded shop and its first member of staff, made once."""
    from app.models.store import open_store
    from app.workflow.house import shop

    folder = tmp_path_factory.mktemp("founded-shop") / "data"
    shutil.copytree(empty_shop_folder, folder)
    store = open_store(folder, clock=Clock())
    shop.found_shop(store, founding_input(), "pc-test")
    store.close()
    return folder


def founding_input() -> FoundingInput:
    """The shop of the tests: Shanghai, CNY, prices with 13 % tax in them, open 9 to 18 but Sundays."""
    from app.workflow.rows.shop import FoundingInput, HoursRow

    return FoundingInput(
        name="明光维修部",
        address="上海市南京西路1号",
        phone="021-6258 0000",
        country="CN",
        area_code="021",
        language="zh_CN",
        currency="CNY",
        prices_with_tax=True,
        tax_rate=Decimal(13),
        time_zone="Asia/Shanghai",
        hours=tuple(HoursRow(day, 9 * 60, 18 * 60) for day in range(6)),
        staff_name="王芳",
        pin="1234",
    )


@pytest.fixture
def store(empty_shop_folder: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty, migrated shop of the test's own."""
    yield from _own_copy(empty_shop_folder, tmp_path, clock)


@pytest.fixture
def founded_store(founded_shop_folder: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A founded shop of the test's own, its lists seeded, with 王芳 (id 1, every role, PIN 1234)."""
    yield from _own_copy(founded_shop_folder, tmp_path, clock)


def _own_copy(template: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    from app.models.store import open_store

    shutil.copytree(template, tmp_path / "shop")
    opened = open_store(tmp_path / "shop", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def who() -> Who:
    """王芳, who may do everything, at the PC "pc-test"."""
    from app.workflow.rows.kinds import Role
    from app.workflow.rows.shop import Who

    return Who(staff_id=1, name="王芳", roles=frozenset(Role), station="pc-test")


def intake_input(**changes: object) -> IntakeInput:
    """A phone of 张伟明 with a broken screen, promised in two days; `changes` replace fields of it."""
    from app.workflow.rows.customers import ArticleInput, CustomerInput
    from app.workflow.rows.intake import IntakeInput

    usual = IntakeInput(
        customer=CustomerInput(name="张伟明", phones=("138 0013 8000",)),
        article=ArticleInput(category_id=1, brand="Apple", model="iPhone 13", serial="356938035643809"),
        fault="屏幕碎了，触摸失灵",
        promised_at=datetime(2026, 11, 18, 10, 0, tzinfo=UTC),
        accessories=("充电器", "保护套"),
        conditions=("划痕",),
        estimate=Decimal("480.00"),
        diagnosis_fee=Decimal(30),
        shelf="A-3",
    )
    return replace(usual, **changes)
