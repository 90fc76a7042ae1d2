"""Why a simulated charger could not transfer a file."""

from __future__ import annotations


class TransferFailed(Exception):
    """The file did not arrive; ``status`` is the word of LogStatusNotification for it."""

    def __init__(self, reason: str, status: str = "UploadFailure") -> None:
        super().__init__(reason)
        self.status = status
