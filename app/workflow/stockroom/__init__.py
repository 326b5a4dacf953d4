"""The parts store: parts, their ledger, parts on a card."""
