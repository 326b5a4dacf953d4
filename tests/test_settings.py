"""This PC's options: declared once, kept as TOML, bad values fall back and are listed, nothing unknown is lost."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.errors import ShopError
from app.settings import PrinterOptions, Settings, change, load, open_settings, options, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_no_file_is_all_defaults(file: Path) -> None:
    assert load(file).settings == Settings()
    assert not file.exists()


def test_the_station_is_named_once(file: Path) -> None:
    first = open_settings(file).settings
    assert first.station.startswith("pc-")
    assert open_settings(file).settings.station == first.station


def test_a_folder_that_cannot_be_written_to_does_not_close_the_shop(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    loaded = open_settings(tmp_path / "config" / "settings.toml")
    assert loaded.settings.station
    assert [fault.key for fault in loaded.faults] in ([], ["settings.unreadable"])


def test_what_is_saved_comes_back(file: Path) -> None:
    printers = (
        PrinterOptions(name="标签机", role="tag", outlet="serial", address="/dev/ttyUSB0", dpi=300, gap_mm=3.5),
        PrinterOptions(name='a "quoted" \\ one', outlet="file", open_after=True),
    )
    save(file, Settings(language="zh_CN", station="front", printers=printers))
    loaded = load(file)
    assert loaded.settings == Settings(language="zh_CN", station="front", printers=printers)
    assert not loaded.faults
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_each_option_stands_under_its_sentence(file: Path) -> None:
    save(file, Settings(printers=(PrinterOptions(),)))
    text = file.read_text(encoding="utf-8")
    for cls in (Settings, PrinterOptions):
        for name, each in options(cls).items():
            assert each.metadata["sentence"].endswith("."), name
            assert name == "printers" or each.metadata["sentence"] in text


def test_two_windows_changing_different_options_keep_both(file: Path) -> None:
    change(file, language="en")
    change(file, theme="dark")
    assert (load(file).settings.language, load(file).settings.theme) == ("en", "dark")


def test_unknown_keys_are_kept(file: Path) -> None:
    write(file, 'future = 3\nlanguage = "en"\n[far]\naway = [1, 2]\n[[more]]\na = 1\n[[printers]]\nname = "x"\n')
    change(file, theme="light")
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    assert (table["future"], table["far"], table["more"]) == (3, {"away": [1, 2]}, [{"a": 1}])
    assert (table["language"], table["theme"], table["printers"][0]["name"]) == ("en", "light", "x")


def test_bad_values_fall_back_one_by_one_with_the_reason(file: Path) -> None:
    write(
        file,
        'language = "fr"\ntheme = 3\nstation = "front"\n'
        '[[printers]]\nname = "a"\nbaud = true\ndpi = 5\nwidth_mm = 50\nrole = "tag"\n',
    )
    loaded = load(file)
    assert loaded.settings.language == ""
    assert loaded.settings.theme == "system"
    assert loaded.settings.station == "front"
    printer = loaded.settings.printers[0]
    assert (printer.name, printer.baud, printer.dpi, printer.width_mm, printer.role) == ("a", 115200, 203, 50.0, "tag")
    assert [(fault.key, fault.field) for fault in loaded.faults] == [
        ("settings.wrong_type", "printers.1.baud"),
        ("settings.out_of_range", "printers.1.dpi"),
        ("settings.not_allowed", "language"),
        ("settings.not_allowed", "theme"),
    ]


@pytest.mark.parametrize("text", ["language = ", "\x00", "printers = 3", "printers = [1]"])
def test_a_broken_file_is_said_and_all_defaults(file: Path, text: str) -> None:
    write(file, text)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert len(loaded.faults) == 1


def test_a_broken_file_is_kept_beside_the_new_one(file: Path) -> None:
    write(file, "language = ")
    change(file, language="en")
    assert load(file).settings.language == "en"
    assert file.with_suffix(".unreadable.toml").read_text() == "language = "


def test_a_value_the_declaration_refuses_is_never_written(file: Path) -> None:
    change(file, language="en")
    with pytest.raises(ShopError, match=r"settings\.not_allowed") as caught:
        change(file, language="de")
    assert caught.value.field == "language"
    with pytest.raises(ShopError) as caught:
        change(file, printers=(PrinterOptions(dpi=1),))
    assert caught.value.field == "printers.1.dpi"
    assert load(file).settings == Settings(language="en")


def test_the_whole_settings_are_declared() -> None:
    assert set(options(Settings)) == set(Settings.__dataclass_fields__) - {"unknown"}
    assert set(options(PrinterOptions)) == set(PrinterOptions.__dataclass_fields__)
