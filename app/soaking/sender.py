"""A window that prints what waits and nothing else, to be killed in the middle of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from app.printing.face import OutletKind, PrinterProfile
from app.printing.outlets.base import Outlet

PATIENT = 20.0


def outlet_of(profile: PrinterProfile, stall: float, answer: float) -> Outlet:
    """As OutletMaker makes them, with another patience."""
    if profile.outlet is OutletKind.SERIAL:
        from app.printing.outlets.serial import SerialOutlet

        return SerialOutlet(profile.address, profile.baud, profile.flow, stall=stall, answer=answer)
    if profile.outlet is OutletKind.USB:
        from app.printing.outlets.usb import UsbOutlet

        return UsbOutlet(profile.address, stall, answer)
    from app.printing.outlets.network import NetworkOutlet

    return NetworkOutlet(profile.address, stall, refused=0.0, close=stall, answer=answer)


def main(path: str, profile: str, talks: str) -> None:
    """Print all that waits in the queue at `path`; `talks`: the printer is asked how it is."""
    from app.printing.languages.tspl import Tspl
    from app.printing.spool import Spool
    from app.printing.worker import Worker

    spool, told = Spool(Path(path)), PrinterProfile.from_dict(json.loads(profile))
    language = Tspl() if talks else None
    worker = Worker(
        spool, told, lambda each, _work: outlet_of(each, PATIENT, PATIENT), lambda _: language, lambda _printer: None
    )
    while worker.step():
        pass
    spool.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
