"""The same page as a printer language."""
