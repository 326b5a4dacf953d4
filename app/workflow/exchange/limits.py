"""How much a file may hold: more is no shop's list, and would only fill this PC's memory."""

MOST_BYTES = 200_000_000  #: of a file, and of all that is packed into it
MOST_ROWS = 500_000
MOST_COLUMNS = 256
MOST_CELL = 5_000  #: signs
MOST_BLANK = 10_000  #: empty rows of a workbook, one after the other: what follows is no list any more
