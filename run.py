"""Start Counterfoil from a fresh checkout: makes .venv from requirements.lock, checks the system, then runs.

Only the standard library, and only syntax that Python 3.8 reads, so that an unsuitable Python can be told which one
to install. A second start reads two small files and goes on: nothing heavy is imported before that.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
WINDOWS = os.name == "nt"
OLDEST, NEWEST = (3, 11), (3, 14)
VENV = os.path.join(ROOT, ".venv")
LOCK = os.path.join(ROOT, "requirements.lock")
STAMP = os.path.join(VENV, "counterfoil.stamp")  # what this venv was made of; written last
HALF_MADE = os.path.join(VENV, "counterfoil.installing")  # still there: the making was interrupted
BUSY = os.path.join(ROOT, ".venv.lock")

# What Qt's libraries are linked with, and the Debian package that brings it. Without these not even tests run.
BASE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
}
# What the window on a screen needs on top.
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Run by an interpreter that might make the venv: answers "3.12 venv" when it can, "3.12 -" without python3-venv.
PROBE = (
    "import sys, sysconfig\n"
    "fit = sys.implementation.name == 'cpython' and sys.maxsize > 2**32\n"
    "fit = fit and not sysconfig.get_config_var('Py_GIL_DISABLED')\n"
    "try:\n import ensurepip, venv\nexcept ImportError:\n ready = '-'\nelse:\n ready = 'venv'\n"
    "print('%d.%d' % sys.version_info[:2] if fit else '0.0', ready)\n"
)


class CannotStart(Exception):
    """Something a person has to do first; the text says what."""


def say(english, chinese=""):
    """One line to the person at the keyboard, in both languages; a console without Chinese shows only English."""
    sys.stdout.flush()
    try:
        print(english + ("\n" + chinese if chinese else ""), file=sys.stderr, flush=True)
    except UnicodeEncodeError:
        print(english, file=sys.stderr, flush=True)


# --- what was asked for ----------------------------------------------------------------------------------------------


def command_of(arguments):
    """The command word among the arguments; "" for the window, "-h" and the like for an option that answers itself."""
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif word in ("--data", "--language"):
            skip = True
        elif not word.startswith("-") or word in ("-h", "--help", "--version"):
            return word
    return ""


def lacks_screen(command, environment, platform):
    """Whether this command opens a window where none can be opened."""
    if command not in ("", "window", "demo") or not platform.startswith("linux"):
        return False
    return not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def command_line(python, arguments):
    """What to run with the venv's Python: the tests, or the program (-P: a folder `app` elsewhere is not ours)."""
    if command_of(arguments) == "test":
        rest = [word for at, word in enumerate(arguments) if at != arguments.index("test")]
        return [python, "-m", "pytest", "-n", "2", "--dist", "worksteal", *rest]
    return [python, "-P", "-m", "app", *arguments]


def environment_for(arguments, environment):
    """The environment of what is run: finds app/ from any folder, writes Chinese to any pipe, no screen in tests."""
    result = dict(environment, PYTHONPATH=ROOT)
    result.pop("PYTHONHOME", None)
    result.setdefault("PYTHONUTF8", "1")
    if command_of(arguments) == "test":
        result["QT_QPA_PLATFORM"] = "offscreen"
        result.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of starts of the program would each compile all of it
    return result


# --- is the venv what the lock says? ---------------------------------------------------------------------------------


def python_in(venv):
    return os.path.join(venv, "Scripts", "python.exe") if WINDOWS else os.path.join(venv, "bin", "python")


def base_python(venv):
    """The interpreter a venv stands on, or "" when it is gone (removed, upgraded, or no venv at all)."""
    if not os.path.exists(python_in(venv)):
        return ""
    if not WINDOWS:
        return os.path.realpath(python_in(venv))
    try:
        with open(os.path.join(venv, "pyvenv.cfg"), encoding="utf-8") as file:
            homes = [line.partition("=")[2].strip() for line in file if line.startswith("home")]
    except OSError:
        return ""
    python = os.path.join(homes[0], "python.exe") if homes else ""
    return python if os.path.exists(python) else ""


def stamp_text(base, lock_text, libraries):
    """What makes a venv the right one: the base interpreter's very file, the libraries seen, the lock itself."""
    status = os.stat(base)
    return "%s %d %d\nlibraries: %s\n%s" % (base, status.st_size, status.st_mtime_ns, libraries, lock_text)


def read(path):
    """The text of a file, or "" when there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""


def libraries_wanted(environment, platform):
    """Which of the system's libraries this start needs: "none" (no Linux), "base", or "screen"."""
    if not platform.startswith("linux"):
        return "none"
    return "screen" if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") else "base"


def is_ready(lock_text, wanted):
    """The quick question of every start: is everything there already?"""
    base = base_python(VENV)
    if not base or os.path.exists(HALF_MADE):
        return False
    stamp = read(STAMP)
    fits = {"none": ("none",), "base": ("base", "screen"), "screen": ("screen",)}[wanted]
    return any(stamp == stamp_text(base, lock_text, libraries) for libraries in fits)


# --- making it -------------------------------------------------------------------------------------------------------


def ask(python):
    """(version, can make a venv) of an interpreter, by running it; ((0, 0), False) when it does not run."""
    import subprocess

    command = [*python, "-E", "-c", PROBE]
    try:
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=False
        ).stdout.decode("ascii", "replace")
        version, ready = answer.split()
        major, minor = version.split(".")
        return (int(major), int(minor)), ready == "venv"
    except (OSError, ValueError, subprocess.SubprocessError):
        return (0, 0), False


def is_supported(version):
    return OLDEST <= tuple(version[:2]) <= NEWEST


def candidates():
    """Commands that may be a suitable Python: this one first, then the newest known on PATH."""
    yield [sys.executable]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        yield ["py", "-3.%d" % minor] if WINDOWS else ["python3.%d" % minor]


def choose_python(pythons, asked=ask):
    """(command, version, can make a venv) of the first suitable interpreter; one that can make a venv goes first."""
    found = []
    for python in pythons:
        version, ready = asked(python)
        if is_supported(version):
            found.append((python, version, ready))
            if ready:
                return found[-1]
    if found:
        return found[0]
    raise CannotStart(wrong_python(sys.version_info))


def wrong_python(version):
    """Which Python to install, said to somebody who has another one."""
    here = "%d.%d.%d" % tuple(version[:3])
    wanted = "%d.%d to %d.%d" % (OLDEST + NEWEST)
    how = "the shell: winget install Python.Python.3.13" if WINDOWS else "your system's packages, with python3-venv"
    return (
        "Counterfoil needs Python %s (64 bit); this is %s.\n" % (wanted, here)
        + "Install Python 3.13 from https://www.python.org/downloads/ or from %s\n" % how
        + "需要 Python %d.%d 到 %d.%d(64 位),当前是 %s。请安装 Python 3.13。" % (OLDEST + NEWEST + (here,))
    )


def missing_libraries(libraries):
    """Which of these shared libraries the system's loader does not find."""
    import ctypes

    missing = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def apt_line(packages):
    return "apt-get install -y --no-install-recommends " + " ".join(sorted(packages))


def install_system(packages, required, is_root, has_apt):
    """Install Debian packages as root; otherwise raise with the one line to type when `required`."""
    import subprocess

    if not packages:
        return
    if has_apt and is_root:
        say("Installing what the system lacks: " + " ".join(sorted(packages)), "正在安装系统缺少的软件包……")
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        for command in (apt_line(packages), "apt-get update", apt_line(packages)):
            done = subprocess.run(command.split(), env=environment, stdout=subprocess.DEVNULL, check=False)
            if command != "apt-get update" and done.returncode == 0:
                return
    if required:
        line = ("" if is_root else "sudo ") + apt_line(packages)
        hint = line if has_apt else "with your system's package manager: " + " ".join(sorted(packages))
        raise CannotStart("The system lacks something. Please type this line, then start again:\n  %s\n" % hint
                          + "系统缺少软件包,请先执行上面这一行,然后重新启动。")


def prepare_system(version, can_make_venv, wanted):
    """Bring python3-venv and Qt's libraries; gives back which libraries are there ("none", "base", "screen")."""
    is_root = not WINDOWS and os.geteuid() == 0
    has_apt = os.path.exists("/usr/bin/apt-get")
    packages = set() if can_make_venv else {"python%d.%d-venv" % version}
    if wanted == "none":
        install_system(packages, True, is_root, has_apt)
        return wanted
    base = missing_libraries(BASE_LIBRARIES)
    screen = missing_libraries(SCREEN_LIBRARIES)
    packages |= {BASE_LIBRARIES[name] for name in base}
    extra = {SCREEN_LIBRARIES[name] for name in screen}
    required = bool(packages) or (bool(extra) and wanted == "screen")
    install_system(packages | extra if is_root or wanted == "screen" else packages, required, is_root, has_apt)
    return "base" if missing_libraries(SCREEN_LIBRARIES) else "screen"


def run(command, what):
    """Run one step of the making; raises CannotStart naming it when it fails."""
    import subprocess

    environment = dict(os.environ, PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    for name in ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "__PYVENV_LAUNCHER__"):
        environment.pop(name, None)
    if subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode != 0:
        raise CannotStart("%s failed (see above): %s\n上面的步骤失败了,请检查网络后重试。" % (what, " ".join(command)))


def install_lock():
    """Bring the packages of the lock into the venv, each checked against its hash."""
    quiet = [] if sys.stderr.isatty() else ["-q"]
    pip = [python_in(VENV), "-m", "pip", "install", "--require-hashes", "-r", LOCK]
    run(pip + quiet, "Installing the packages")


def make_venv(python):
    """A fresh venv in place of whatever is there; until its packages are in it is marked as half made."""
    import shutil

    if os.path.lexists(VENV):
        try:
            shutil.rmtree(VENV) if not os.path.islink(VENV) else os.unlink(VENV)
        except OSError as problem:
            raise CannotStart("Can't replace .venv; close every window of Counterfoil first. (%s)" % problem) from None
    os.mkdir(VENV)
    open(HALF_MADE, "w").close()
    run([*python, "-m", "venv", VENV], "Making .venv")


def prepare(wanted):
    """Make or mend the venv, slowly and alone (other starts wait at the lock file), and stamp it."""
    lock_text = read(LOCK)
    if is_ready(lock_text, wanted):  # another start made it while we waited
        return
    usable = not os.path.exists(HALF_MADE) and bool(base_python(VENV)) and is_supported(ask([python_in(VENV)])[0])
    own = [python_in(VENV)] if usable else None
    python, version, ready = (own, ask(own)[0], True) if own else choose_python(candidates())
    libraries = prepare_system(version, ready, wanted)
    say("Getting Counterfoil ready; this takes a minute or two.", "正在准备 Counterfoil,需要一两分钟。")
    if usable:
        try:
            open(HALF_MADE, "w").close()
            install_lock()
        except CannotStart:
            python, _version, _ready = choose_python(candidates())
            usable = False
    if not usable:
        make_venv(python)
        install_lock()
    with open(STAMP, "w", encoding="utf-8") as file:
        file.write(stamp_text(base_python(VENV), lock_text, libraries))
    os.unlink(HALF_MADE)


def alone(work):
    """Call `work` while no other start does the same; the system frees the lock even when we are killed."""
    with open(BUSY, "a+b") as file:
        if WINDOWS:
            import msvcrt
            import time

            while True:
                try:
                    file.seek(0)
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    time.sleep(0.2)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        work()


def main(arguments):
    """Make ready what is missing and run; the exit code is that of what was run, 1 when it can't be started."""
    if lacks_screen(command_of(arguments), os.environ, sys.platform):
        say("There is no screen here to open the window on. To see the program at work:  python3 run.py tour OUT",
            "这里没有可用的屏幕。要查看程序运行效果,请用: python3 run.py tour OUT")
        return 2
    wanted = libraries_wanted(os.environ, sys.platform)
    try:
        if not is_ready(read(LOCK), wanted):
            alone(lambda: prepare(wanted))
    except CannotStart as problem:
        say(str(problem))
        return 1
    except OSError as problem:
        say("Can't make .venv in %s: %s" % (ROOT, problem))
        return 1
    command = command_line(python_in(VENV), arguments)
    environment = environment_for(arguments, os.environ)
    if command_of(arguments) == "test":
        os.chdir(ROOT)
    if not WINDOWS:
        os.execve(command[0], command, environment)
    import subprocess

    try:
        return subprocess.call(command, env=environment)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
