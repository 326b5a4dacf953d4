"""Both languages are complete, and the tool that keeps them so can tell when they are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.translations import check, english, extract, odd_chinese, read_ts, ts_file, update

SOURCE = '''
def page(words, count, name, state):
    translate("Page", "Plain")
    words.translate("Paper", "First half, "
                             "second half")
    translate("Page", "%n article(s) (is|are) here", n=count)
    self.words.translate("Page", "%n entry", count)
    print(f"{translate('Page', 'Hello {name}')}".format(name=name), translate("Page", ("in " "brackets")))
    "text".translate({})
'''
CHINESE = {
    "Page": {
        "Plain": "普通",
        "%n article(s) (is|are) here": "这里有 %n 件",
        "%n entry": "%n 条",
        "Hello {name}": "你好 {name}",
        "in brackets": "在括号里",
        "Nobody says this": "没人说",
    },
    "Paper": {"First half, second half": "前半,后半"},
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "page.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "zh.json"
    file.write_text(json.dumps(CHINESE), encoding="utf-8")
    return file


def test_the_program_speaks_both_languages_completely() -> None:
    problems = check()
    assert not problems, "\n".join(["run `python tools/translations.py`, then:", *problems])


def test_every_call_is_found(root: Path) -> None:
    found = extract(root)
    assert not found.problems
    assert found.texts == {
        ("Page", "Plain"): False,
        ("Paper", "First half, second half"): False,
        ("Page", "%n article(s) (is|are) here"): True,
        ("Page", "%n entry"): True,
        ("Page", "Hello {name}"): False,
        ("Page", "in brackets"): False,
    }


@pytest.mark.parametrize(
    "call",
    [
        'translate("Page", f"Hello {name}")',
        'translate("Page", text)',
        'translate(context, "Text")',
        'translate("Page", "%n article(s)")',
        'translate("Page", "articles", n=3)',
        'translate("Page", "")',
    ],
)
def test_what_can_never_be_translated_is_reported(root: Path, call: str) -> None:
    (root / "app" / "page.py").write_text(call, encoding="utf-8")
    assert len(extract(root).problems) == 1


def test_a_full_round_gives_files_that_qt_reads(root: Path, words: Path) -> None:
    assert update([words], root, root) == [("Page", "Nobody says this")]
    assert check(root, root) == []
    spoken: dict[str, list[str]] = {}
    for language in ("en", "zh_CN"):
        translator = QTranslator()
        assert translator.load(str(ts_file(language, root).with_suffix(".qm")))
        spoken[language] = [
            translator.translate("Paper", "First half, second half"),
            translator.translate("Page", "%n article(s) (is|are) here", None, 1),
            translator.translate("Page", "%n article(s) (is|are) here", None, 2),
        ]
    assert spoken["en"] == ["First half, second half", "%n article is here", "%n articles are here"]
    assert spoken["zh_CN"] == ["前半,后半", "这里有 %n 件", "这里有 %n 件"]


def test_an_update_keeps_the_chinese_it_has_and_drops_what_is_gone(root: Path, words: Path) -> None:
    update([words], root, root)
    (root / "app" / "page.py").write_text('translate("Page", "Plain")', encoding="utf-8")
    assert any("no longer in the sources" in line for line in check(root, root))
    update([], root, root)
    assert check(root, root) == []
    assert read_ts(ts_file("zh_CN", root)) == {("Page", "Plain"): ["普通"]}


def test_a_new_text_is_missed_and_then_unfinished(root: Path, words: Path) -> None:
    update([words], root, root)
    (root / "app" / "more.py").write_text('translate("Page", "New")', encoding="utf-8")
    assert sum("not in the file" in line for line in check(root, root)) == 2
    update([], root, root)
    assert check(root, root) == ["counterfoil_zh_CN.ts: ('Page', 'New'): not translated"]


def test_a_ts_without_its_qm_is_seen(root: Path, words: Path) -> None:
    update([words], root, root)
    ts = ts_file("zh_CN", root)
    ts.write_text(ts.read_text(encoding="utf-8").replace("普通", "平常"), encoding="utf-8")
    assert check(root, root) == ["counterfoil_zh_CN.qm: not made from counterfoil_zh_CN.ts as it is"]
    ts.with_suffix(".qm").unlink()
    assert check(root, root) == ["counterfoil_zh_CN.qm: missing"]


def test_english_touched_by_hand_is_seen(root: Path, words: Path) -> None:
    update([words], root, root)
    ts = ts_file("en", root)
    ts.write_text(ts.read_text(encoding="utf-8").replace("<translation>Plain", "<translation>Fancy"), encoding="utf-8")
    assert any("not what the source says" in line for line in check(root, root))


@pytest.mark.parametrize(
    ("text", "chinese", "wrong"),
    [
        ("Save", "保存", False),
        ("Save", "Save", True),
        ("Save all", "save them all", True),
        ("TSPL", "TSPL", False),
        ("PDF file", "PDF 文件", False),
        ("{count} left", "剩 {count}", False),
        ("{count} left", "剩 {number}", True),
        ("%n left", "剩", True),
        ("{a} and {b}", "{b} 和 {a}", False),
        ("…", "…", False),
        ("Press <b>F9</b>", "按 <b>F9</b>", False),
        ("Print it", "打印 it now please", True),
        ("Deposit", "定金", True),
    ],
)
def test_odd_chinese_is_told_from_good(text: str, chinese: str, wrong: bool) -> None:
    assert bool(odd_chinese(text, chinese)) is wrong


def test_english_forms() -> None:
    assert english("%n box(es)", plural=True) == ["%n box", "%n boxes"]
    assert english("%n ready", plural=True) == ["%n ready", "%n ready"]
    assert english("Plain", plural=False) == ["Plain"]
    assert translations.odd_english("Line(s)", ["Line(s)"])
    assert translations.odd_english("保存", ["保存"])
