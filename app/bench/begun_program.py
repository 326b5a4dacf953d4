"""The program as `run.py --data DIR` starts it, with an instrument in it (first_key.py). Run as a process."""

from __future__ import annotations

import sys

from app import cli, first


def main(data: str) -> int:
    """Start; the instrument ends it."""
    first.startup()  # as the command itself begins: nothing of Qt may be imported before it
    from app.bench import first_key

    first_key.lie_in_wait()
    return cli.main(["--data", data])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
