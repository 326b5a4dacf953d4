"""The pictures of the READMEs, taken anew from a tour in each language: python -m tools.pictures"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from app.printing import raster

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
JOBS = 8  # as far as the part payment
COLOURS = 256  # all that a window has but for the edges of its letters; a third of the bytes
DPI = 80  # of a paper
# what the tour calls it: the picture, "_zh" behind the Chinese one
PICTURES = {
    "screens/02-intake-repeat.png": "intake",
    "screens/03-card-part_payment.png": "card",
    "screens/04-pickup-part_payment.png": "pickup",
    "screens/09-customers.png": "customers",
    "screens/09-history.png": "history",
    "screens/09-parts.png": "parts",
    "screens/08-buying-goods-in.png": "buying",
    "screens/08-counting-review.png": "counting",
    "labels/repair_tag-126110000023.png": "tag",
    "papers/claim_receipt-126110000023*.pdf": "receipt",
}


def main() -> int:
    """Play both tours, keep their pictures; the worse exit code of the two. A tour that went wrong changes none."""
    worst = 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for language, behind in (("en", ""), ("zh_CN", "_zh")):
            out = Path(folder) / language
            command = [sys.executable, "-m", "app", "tour", str(out), "--jobs", str(JOBS), "--language", language]
            code = subprocess.run(command, cwd=ROOT, check=False).returncode
            shown = {name: next(out.glob(found), None) for found, name in PICTURES.items()}
            missing = [name for name, path in shown.items() if path is None]
            if code or missing:
                print(f"pictures: the {language} tour ended with {code}; missing: {missing}", file=sys.stderr)
                worst = max(worst, code, 1)
                continue
            for name, path in shown.items():
                if path is not None:
                    keep(path, FOLDER / f"{name}{behind}.png")
    return worst


def keep(found: Path, target: Path) -> None:
    """A picture, or a paper's first page, as a small PNG."""
    data = found.read_bytes()
    picture = raster.page_image(data, 0, DPI) if found.suffix == ".pdf" else Image.open(io.BytesIO(data))
    picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)


if __name__ == "__main__":
    sys.exit(main())
