"""Layouts of labels and rolls: which ship, which apply, how they are written, drawn and checked."""
