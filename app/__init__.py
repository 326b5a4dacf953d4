"""Counterfoil: a repair shop's counter, bench and paper."""

__version__ = "0.1.0"
