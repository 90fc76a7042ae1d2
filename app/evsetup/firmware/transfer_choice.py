"""By which protocol a charger is to fetch an image or hand over a log, and by which one next.

First what its card knows, then what the charger tells itself (1.6 ``SupportedFileTransferProtocols``, 2.x
``FileTransferProtocols``), then a fixed order (``facts/serial-firmware-security.md`` §2.2). A protocol for which the charger must trust
this laptop's root comes last unless the charger is connected by TLS already, because it would mostly fail.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from evsetup.domain.finding import Fault
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.driver import TellsTransfers
from evsetup.links.tls import TemporaryAuthority

USUAL_ORDER = (
    TransferProtocol.HTTPS,
    TransferProtocol.HTTP,
    TransferProtocol.SFTP,
    TransferProtocol.FTPS,
    TransferProtocol.FTP,
)

_BY_WORD = {protocol.value: protocol for protocol in TransferProtocol}
_TRIES = 2


@dataclass(frozen=True, slots=True)
class Ways:
    """``protocols`` in the order in which they are tried: one, and at most one to fall back on.

    ``authority`` gives who issues this laptop's certificate, where one of them needs it.
    """

    protocols: tuple[TransferProtocol, ...] = (TransferProtocol.HTTP,)
    authority: Callable[[], Awaitable[TemporaryAuthority]] | None = None


PLAIN_HTTP = Ways()
"""What is done where nobody asked anything."""


def in_order(
    card: Sequence[str],
    told: Sequence[str] | None,
    *,
    asked: TransferProtocol | None = None,
    trusts_us: bool = False,
) -> tuple[TransferProtocol, ...]:
    """The first choice and the one to fall back on. What a person ``asked`` for is the only one.

    ``card`` and ``told`` are words as cards and chargers write them; unknown ones (TFTP) are left out. ``told`` is ``None``
    where the charger does not tell.
    """
    if asked is not None:
        return (asked,)
    known = [_BY_WORD[word] for word in dict.fromkeys(card) if word in _BY_WORD]
    own = [protocol for protocol in USUAL_ORDER if told is not None and protocol.value in told]
    if own:
        known.sort(key=lambda protocol: protocol not in own)
    wanted = list(dict.fromkeys((*known, *own))) or list(USUAL_ORDER)
    if not trusts_us:
        wanted.sort(key=lambda protocol: protocol.needs_authority)
    return tuple(wanted[:_TRIES])


async def told_by(driver: object) -> tuple[str, ...] | None:
    """What the charger behind ``driver`` tells of its protocols; ``None`` where it does not, or cannot be asked now."""
    if not isinstance(driver, TellsTransfers):
        return None
    try:
        return await driver.transfer_protocols()
    except Fault:
        return None
