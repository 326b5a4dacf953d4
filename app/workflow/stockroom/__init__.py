"""The store room: parts, places, their ledger and serial numbers; parts wanted, used and put back by a card."""
