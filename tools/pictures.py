"""The pictures of the READMEs, taken anew from a tour in each language: python tools/pictures.py"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
JOBS = 8  # as far as the part payment
# picture: (language, what the tour calls it)
PICTURES = {
    "intake.png": ("en", "screens/02-intake-repeat.png"),
    "card.png": ("en", "screens/03-card-part_payment.png"),
    "pickup.png": ("en", "screens/04-pickup-part_payment.png"),
    "tag.png": ("en", "labels/repair_tag-126110000023.png"),
    "intake_zh.png": ("zh_CN", "screens/02-intake-repeat.png"),
}


def main() -> int:
    """Play both tours, copy their pictures; the worse exit code of the two."""
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in sorted({language for language, _ in PICTURES.values()}):
            out = Path(folder) / language
            command = [sys.executable, "-m", "app", "tour", str(out), "--jobs", str(JOBS), "--language", language]
            worst = max(worst, subprocess.run(command, cwd=ROOT, check=False).returncode)
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, (language, found) in PICTURES.items():
            shutil.copyfile(Path(folder) / language / found, FOLDER / name)
    return worst


if __name__ == "__main__":
    sys.exit(main())
