"""Long work behind the window: how far it is, and a way to stop it."""

from __future__ import annotations


class Work:
    """Handed to a verb as `tell`; the window reads `done` and `total`."""

    def __init__(self) -> None:
        self.done = self.total = 0
        self.stopped = False

    def tell(self, done: int, total: int) -> bool:
        """So far it is; False = it shall stop."""
        self.done, self.total = done, total
        return not self.stopped

    def stop(self) -> None:
        """Nothing of it stays."""
        self.stopped = True
