"""What people type, paste and scan into fields that nobody meant for it."""

from __future__ import annotations

HOSTILE = {
    "emoji": "👨‍👩‍👧‍👦 🎉 dead 📱",
    "long": "很长的故障描述" * 714 + "xx",
    "long word": "x" * 5000,
    "wide word": "W" * 95,
    "zpl": "^XZ^XA^FO1,1^FDhacked^FS~JR",
    "tspl": '"\r\nCLS\r\nPRINT 99,1\r\nBITMAP 0,0,9,9,0,',
    "sql": '";-- DROP TABLE jobs',
    "control": "a\x00b\x1b!Rc\x1b@d\x07e\x7f\x85\x9b",
    "rtl": "שלום \u202e evil \u2066 مرحبا",
    "surrogate": "x\ud800y",
    "lines": "\n\n\n" * 50,
    "combining": "Z" + "\u0301" * 500,
    "markup": "<b>%s {name} {0} &amp; $x</b>",
    "formula": "=HYPERLINK(\"http://x\",\"y\")",
    "blank": " \t\u3000 ",
}
