"""Several barcodes in one field: typed with commas between, or scanned one after the other."""

from __future__ import annotations

import re

from app.ui.widgets import CodeEdit


class CodesEdit(CodeEdit):
    """A scan comes behind what stands here; the same code twice stays one."""

    def __init__(self) -> None:
        super().__init__(longest=1300)

    def add_code(self, code: str) -> None:
        """One more was scanned; Ctrl+Z takes it away again."""
        here = several(self.text())
        if code not in here:
            self.selectAll()
            self.insert(", ".join((*here, code)))


def several(text: str) -> tuple[str, ...]:
    """What was typed with commas between, Chinese ones too."""
    return tuple(each.strip() for each in re.split("[,，、;；]", text) if each.strip())
