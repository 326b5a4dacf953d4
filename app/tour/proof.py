"""The tour's proof: every code on paper read back from the picture, stock adds up, receipts of what is out are void."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import zxingcpp
from PIL import Image

from app.models.store import Store
from app.printing import raster
from app.tour.sent_label import sent_label
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, ReceiptState, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from app.workflow.workbench import cards

READ_DPI = 200  # a counter scanner sees more than this
LABEL_DPI = 203


@dataclass(slots=True)
class Proof:
    """What was checked and what was wrong; nothing wrong = proved."""

    codes: int = 0
    wrong: list[str] = field(default_factory=list[str])


def label_picture(tspl: Path) -> Path:
    """Render what went to the label printer; the PNG lies beside it. Gives the PNG's path."""
    picture = sent_label(tspl.read_bytes(), LABEL_DPI)
    path = tspl.with_suffix(".png")
    picture.save(path)
    return path


def check_papers(proof: Proof, files: Iterable[tuple[Path, Document, CardRow]]) -> None:
    """Each paper must show the number it stands for: the claim receipt its own, every other one the order's."""
    for path, document, card in files:
        read = _codes_of(path)
        wanted = _wanted(path, document, card)
        if not read:
            proof.wrong.append(f"{path.name}: no code could be read")
        elif not read <= wanted:
            proof.wrong.append(f"{path.name}: shows {sorted(read)}, not {sorted(wanted)}")
        proof.codes += len(read)


def check_register(proof: Proof, path: Path, numbers: Container[str]) -> None:
    """The goods register shows the first and the last number of its lines as bars."""
    read = _codes_of(path)
    if not read or not all(number in numbers for number in read):
        proof.wrong.append(f"{path.name}: shows {sorted(read)}, not numbers of its orders")
    proof.codes += len(read)


def check_stock(proof: Proof, store: Store) -> None:
    """Sums of the ledger against balances."""
    result = stock.check_sums(store)
    if result.wrong:
        proof.wrong.append(f"stock of the parts {result.wrong} does not add up")


def check_receipts(proof: Proof, store: Store, who: Who, orders: Iterable[int]) -> None:
    """No article is out while its claim receipt is good."""
    for order_id in orders:
        card = cards.card(store, who, order_id)
        valid = [receipt.number for receipt in card.receipts if receipt.state is ReceiptState.VALID]
        if card.state is State.HANDED_OUT and valid:
            proof.wrong.append(f"order {card.number} is out, its receipt {valid[0]} is still valid")
        if card.state is not State.HANDED_OUT:
            proof.wrong.append(f"order {card.number} is still {card.state}")


def _wanted(path: Path, document: Document, card: CardRow) -> set[str]:
    if document is not Document.CLAIM_RECEIPT:
        return {card.number}
    # the file's name says which of the order's receipts it is
    named = re.search(r"-r(\d+)", path.stem)
    return {receipt.number for receipt in card.receipts if named and receipt.id == int(named[1])}


def _codes_of(path: Path) -> set[str]:
    if path.suffix == ".png":
        return _read(Image.open(path).convert("L"))
    data = path.read_bytes()
    read: set[str] = set()
    for number in range(len(raster.page_sizes(data))):
        read |= _read(raster.page_image(data, number, READ_DPI))
    return read


def _read(picture: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(picture)}
