"""Secrets that cannot slip out by accident."""

from __future__ import annotations

import hmac
from typing import NoReturn, final

MASK = "••••••••"


@final
class Secret:
    """A password, key or passphrase: shown, logged, formatted and pickled as dots or not at all.

    Only ``reveal`` gives the value; call it at the one place that writes it to a charger, a CSMS or the vault.
    Not hashable and compared in constant time. The value stays out of ``__dict__``, ``vars`` and tracebacks.
    """

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        self.__value = value

    def reveal(self) -> str:
        """The secret itself."""
        return self.__value

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, format_spec: str) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(*(s.__value.encode("utf-8", "surrogatepass") for s in (self, other)))

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        return bool(self.__value)

    def __len__(self) -> int:
        return len(self.__value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never pickled or copied to another process")

    def __getstate__(self) -> NoReturn:
        raise TypeError("a Secret is never pickled or copied to another process")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self
