"""The words of both languages: from the sources into .ts files, with their Chinese, and on into the .qm files.

    python tools/translations.py [--from FILE.json …]   bring .ts and .qm up to date; the files hold
                                                        {"Context": {"English text": "中文"}}
    python tools/translations.py --check                say what is missing, stale or odd; exit 1 if anything is

What Qt's own extractor (pyside6-lupdate 6.11) makes of Python, found by trying:
- `translate("Ctx", "Text")`, `words.translate(…)`, `self.words.translate(…)`, `QCoreApplication.translate(…)` are all
  found; implicit concatenation over several lines and a comment between the arguments are fine.
- Passed over without a word: `translate("Ctx", "%n thing(s)", n=3)` (any keyword), `translate("Ctx", ("a " "b"))`
  (brackets round the text), and a call inside an f-string. An f-string as text is taken with its {names} unfilled,
  and can then never be found when the program runs.
- A list of files works; a folder does not (its default extensions have no .py).
So the calls are read here from the syntax tree, where none of that is lost; what is no literal is reported. The .ts
files keep Qt's format (Linguist opens them) and lrelease compiles them.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN")
DOORS = ("app/ui/words.py", "app/printing/documents/words.py")  # hands any text on to Qt; its own calls are no words

# Latin words that stand in Chinese text as they are.
LATIN_IN_CHINESE = frozenset(
    (
        *("A4", "A5", "Alt", "Baud", "CSV", "Counterfoil", "Ctrl", "CUPS", "DPI", "DSR", "DTR", "English", "Enter"),
        *("Esc", "Excel", "ID", "IMEI", "JPEG", "PDF", "PIN", "PNG", "QR", "RTS", "CTS", "SHA", "SMS", "SN"),
        *("SQLite", "Shift", "TOML", "TSPL", "USB", "WAL", "XLSX", "XON", "XOFF", "ZIP", "CNY", "EUR", "USD"),
        *("Windows", "Linux", "Code", "Tab", "Open", "Repair", "Data", "Alipay", "WeChat", "mm", "dpi", "baud"),
        *("min", "kB", "MB", "EPL", "ESC", "POS"),
    )
)
SAME_IN_BOTH = frozenset(("简体中文",))  # each language is called by its own name
OLD_WORDS = ("定金", "叫修", "服务凭证", "客户商品", "修护卡", "有费", "备机")  # DOMAIN.md §1: the sources' words

Key = tuple[str, str]  # context, English text


@dataclass
class Found:
    """The texts of the sources: key → whether it has a plural, and what could not be read."""

    texts: dict[Key, bool] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def extract(root: Path = ROOT) -> Found:
    """Read every `translate("Context", "Text"[, n])` under root/app."""
    found = Found()
    for path in sorted((root / "app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name in DOORS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) == "translate" and len(node.args) >= 2:
                take(node, f"{name}:{node.lineno}", found)
    return found


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def take(node: ast.Call, where: str, found: Found) -> None:
    """Add one call to what was found, or the reason why it can't be read."""
    literals = [each.value for each in node.args[:2] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(literals) != 2:
        found.problems.append(f"{where}: context and text must be literals: {ast.unparse(node)[:90]}")
        return
    context, text = literals
    plural = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
    if plural != ("%n" in text):
        found.problems.append(f"{where}: %n and the number belong together: {text[:70]!r}")
    if not context or not text.strip():
        found.problems.append(f"{where}: an empty context or text")
    found.texts[context, text] = found.texts.get((context, text), False) or plural


# --- the two languages -----------------------------------------------------------------------------------------------


def english(text: str, plural: bool) -> list[str]:
    """The English forms: the text itself, or singular and plural of `(s)`, `(es)` and `(is|are)`."""
    if not plural:
        return [text]
    one = re.sub(r"\((\w+)\|(\w+)\)", r"\1", text)
    many = re.sub(r"\((\w+)\|(\w+)\)", r"\2", text)
    return [re.sub(r"\((e?s)\)", "", one), re.sub(r"\((e?s)\)", r"\1", many)]


def read_ts(path: Path) -> dict[Key, list[str]]:
    """The translations of a .ts file; an unfinished one is an empty list. A missing file has none."""
    if not path.exists():
        return {}
    texts: dict[Key, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                texts[key] = []
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts[key] = forms or [translation.text or ""]
    return texts


def write_ts(path: Path, language: str, texts: dict[Key, bool], translations: dict[Key, list[str]]) -> None:
    """Write all texts, sorted by context and text so that a change shows as just that; no source lines."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(texts):
        if key[0] not in contexts:
            contexts[key[0]] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key[0]], "name").text = key[0]
        message = ET.SubElement(contexts[key[0]], "message", {"numerus": "yes"} if texts[key] else {})
        ET.SubElement(message, "source").text = key[1]
        translation = ET.SubElement(message, "translation")
        forms = translations.get(key, [])
        if not forms:
            translation.set("type", "unfinished")
        elif texts[key]:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n")


def read_words(files: Iterable[Path]) -> dict[Key, list[str]]:
    """Chinese from JSON files; a later file wins."""
    words: dict[Key, list[str]] = {}
    for path in files:
        for context, texts in json.loads(path.read_text(encoding="utf-8")).items():
            words |= {(context, text): [chinese] for text, chinese in texts.items() if chinese}
    return words


def release(ts: Path, qm: Path) -> None:
    """Compile with Qt's lrelease; raises CalledProcessError with its words."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    fresh = qm.with_name(f".{qm.name}")  # a running program has the old one mapped into its memory
    subprocess.run([tool, "-silent", ts, "-qm", fresh], check=True, capture_output=True)
    fresh.replace(qm)


def update(files: Iterable[Path], root: Path = ROOT, folder: Path = FOLDER) -> list[Key]:
    """Bring .ts and .qm up to date; gives back the words of the files that no source has."""
    found = extract(root)
    words = read_words(files)
    chinese = {key: forms for key, forms in (read_ts(ts_file("zh_CN", folder)) | words).items() if key in found.texts}
    write_ts(ts_file("en", folder), "en", found.texts, {key: english(key[1], found.texts[key]) for key in found.texts})
    write_ts(ts_file("zh_CN", folder), "zh_CN", found.texts, chinese)
    for language in LANGUAGES:
        ts = ts_file(language, folder)
        release(ts, ts.with_suffix(".qm"))
    return [key for key in words if key not in found.texts]


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"counterfoil_{language}.ts"


# --- checking --------------------------------------------------------------------------------------------------------


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%n|\{[^{}]*\}", text))


def odd_chinese(text: str, chinese: str) -> str:
    """What is wrong with a Chinese text for this English one; "" when nothing is."""
    if placeholders(text) != placeholders(chinese):
        return f"placeholders differ: {placeholders(text)} and {placeholders(chinese)}"
    old = [word for word in OLD_WORDS if word in chinese]
    if old:
        return f"today's word is another one: {', '.join(old)}"
    bare = re.sub(r"\{[^{}]*\}|%n|</?\w+[^>]*>|&\w+;|\bF\d+\b", " ", chinese)
    latin = [word for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", bare) if len(word) > 1]
    strange = [word for word in latin if word not in LATIN_IN_CHINESE]
    if text == chinese and strange and text not in SAME_IN_BOTH:
        return "the same as English"
    if len(strange) > 1 or (strange and not re.search(r"[\u3400-\u9fff]", chinese)):
        return f"not translated: {' '.join(strange)}"
    return ""


def odd_english(text: str, forms: list[str]) -> str:
    """What is wrong with the English itself."""
    if any(re.search(r"[\u3400-\u9fff]", form) for form in forms) and text not in SAME_IN_BOTH:
        return "Chinese in the English text"
    if any(re.search(r"\(\w+\|\w+\)|\(e?s\)", form) for form in forms):
        return "a plural mark but no number is handed in"
    return ""


def check(root: Path = ROOT, folder: Path = FOLDER) -> list[str]:
    """All that is missing, stale or odd, one line each."""
    found = extract(root)
    problems = list(found.problems)
    for language in LANGUAGES:
        ts = ts_file(language, folder)
        known = read_ts(ts)
        problems += [f"{ts.name}: not in the file: {key}" for key in sorted(found.texts.keys() - known.keys())]
        problems += [f"{ts.name}: no longer in the sources: {key}" for key in sorted(known.keys() - found.texts.keys())]
        for key in sorted(found.texts.keys() & known.keys()):
            odd = odd_forms(language, key[1], known[key], found.texts[key])
            problems += [f"{ts.name}: {key}: {each}" for each in odd]
        problems += stale_qm(ts)
    return problems


def odd_forms(language: str, text: str, forms: list[str], plural: bool) -> list[str]:
    """What is wrong with one translation."""
    if not forms or not all(forms):
        return ["not translated"]
    if language == "en":
        wrong = [] if forms == english(text, plural) else ["not what the source says"]
        return wrong + [odd for odd in [odd_english(text, forms)] if odd]
    return [odd for odd in (odd_chinese(text, form) for form in forms) if odd]


def stale_qm(ts: Path) -> list[str]:
    """Whether the .qm beside a .ts is what lrelease makes of it."""
    qm = ts.with_suffix(".qm")
    if not ts.exists() or not qm.exists():
        return [f"{qm.name}: missing"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / qm.name
        release(ts, fresh)
        return [] if fresh.read_bytes() == qm.read_bytes() else [f"{qm.name}: not made from {ts.name} as it is"]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Keep the words of both languages complete.")
    parser.add_argument("--check", action="store_true", help="only say what is wrong; exit 1 if anything is")
    parser.add_argument("--from", dest="files", nargs="+", type=Path, default=[], metavar="FILE", help="Chinese, JSON")
    options = parser.parse_args(arguments)
    if not options.check:
        for key in update(options.files):
            print(f"in no source: {key}")
    problems = check()
    print("\n".join(problems) if problems else f"{len(extract().texts)} texts, all in both languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
