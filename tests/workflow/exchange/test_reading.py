"""Files as tables: encodings and delimiters find themselves, broken and hostile ones are told in words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.errors import ShopError
from app.workflow.exchange import columns, limits, reading
from app.workflow.rows.exchange import ListKind, Sheet

TEXT = "名称,条码,成本\n屏幕总成,690001,12.50\n\"带,逗号\n两行\",690002,3\n"


def read(tmp_path: Path, data: bytes, name: str = "parts.csv") -> Sheet:
    path = tmp_path / name
    path.write_bytes(data)
    return reading.read(path)[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    text = TEXT if not encoding.startswith("utf-16-") else "Name,Code,Cost\nScreen,690001,12.50\n"
    sheet = read(tmp_path, text.encode(encoding))
    assert sheet.name == "parts"
    assert sheet.lines[0].cells[1:] == ("690001", "12.50")
    if text == TEXT:
        assert sheet.headings == ("名称", "条码", "成本")
        assert sheet.lines[1].cells[0] == "带,逗号\n两行"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_usual_delimiter(delimiter: str) -> None:
    rows = [["Name", "Note", "Cost"], ["Screen", "a, b; c", "1"], ["Belt", "", "2"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows) + "\r\n"
    sheet = reading.from_text(text, "x")
    assert [line.cells for line in sheet.lines] == [tuple(row) for row in rows[1:]]
    assert sheet.comma == (delimiter == ";")


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    sheet = reading.from_text('\n\nName,Cost\n\n"two\nlines",1\n,\nBelt,2\n', "x")
    assert [(line.number, line.cells[0]) for line in sheet.lines] == [(5, "two\nlines"), (7, "Belt")]


def test_a_file_that_breaks_off_says_where() -> None:
    sheet = reading.from_text("Name,Cost,Shelf\nScreen,1,A\nBelt,2", "x")
    assert [line.fault and line.fault.key for line in sheet.lines] == [None, "import.half_row"]
    sheet = reading.from_text('Name,Cost\nScreen,1\n"Belt,2\nFuse,3\n', "x")
    assert [line.fault and line.fault.key for line in sheet.lines] == [None, "import.quote_open"]
    assert reading.from_text("Name,Cost\nScreen,1", "x").lines[0].fault is None


def test_a_row_of_too_many_cells_and_a_huge_one_are_their_own_fault() -> None:
    huge = "x" * (limits.MOST_CELL + 1)
    sheet = reading.from_text(f"Name,Cost\nScreen,1,2,3\n{huge},1\nBelt,2\n", "x")
    assert [line.fault and line.fault.key for line in sheet.lines] == [
        "import.too_many_cells", "field.too_long", None,
    ]  # fmt: skip
    assert len(sheet.lines[1].cells[0]) == limits.MOST_CELL


def test_what_can_not_be_read_is_told(tmp_path: Path) -> None:
    bad = [
        (b"\xd0\xcf\x11\xe0" + bytes(100), "import.old_excel"),
        (b"PK\x03\x04" + bytes(100), "import.broken"),
        (b"Name,Cost\n\xff\xff\xff\xff,1\n", "import.encoding"),
        (b"", "import.empty"),
        (b"Name,Cost\n\n,\n", "import.empty"),
    ]
    for data, key in bad:
        with pytest.raises(ShopError) as told:
            read(tmp_path, data)
        assert told.value.key == key, data
    with pytest.raises(ShopError, match=r"import\.unreadable"):
        reading.read(tmp_path / "nowhere.csv")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.workflow.exchange.workbooks.MOST_BYTES", 1_000_000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("parts.csv", bytes(1_000_001))
    with pytest.raises(ShopError, match=r"import\.too_big"):
        read(tmp_path, packed.getvalue(), "bomb.zip")


def test_a_workbook_s_formulas_are_values_and_numbers_stay_exact(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Cost", "Barcode", "Serial numbers"])
    sheet.append(["Screen", 0.1 + 0.2, 6900000000012, True])
    sheet.append(["=1+1", "=2*3", "0042", None])
    book.save(tmp_path / "parts.xlsx")
    found = reading.read(tmp_path / "parts.xlsx")[0]
    assert found.lines[0].cells == ("Screen", "0.3", "6900000000012", "yes")
    assert found.lines[1].cells == ("", "", "0042", "")  # nobody worked these formulas out


def test_kinds_and_columns_find_themselves() -> None:
    def kind(text: str, name: str = "x") -> ListKind | None:
        return columns.kind_of(reading.from_text(text, name))

    assert kind("品名,条码,进价\n", "x") is ListKind.PARTS
    assert kind("Supplier,Part,SKU,Price\n") is ListKind.SUPPLIER_PARTS
    assert kind("料号,数量,库位\n") is ListKind.STOCK
    assert kind("a,b\n", "库存") is ListKind.STOCK
    assert kind("a,b\n") is None
    sheet = reading.from_text("Part Name,NAME,ＩＰＮ,Barcode Data,Minimum-Stock\n", "parts")
    read = columns.read_by_itself(sheet, ListKind.PARTS)
    assert dict(read.columns) == {"name": (1,), "barcodes": (3, 2), "minimum": (4,)}
