"""By which protocols one charger exchanges files with this laptop: what its card, the charger and its link say of that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.transfer_choice import Ways, in_order, told_by
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.charge_point import ChargePoint

_OVER_TLS = 2
"""From this security profile on a charger has checked a certificate of this laptop."""


async def ways_to(
    charge_point: ChargePoint,
    driver: object,
    card: ChargerCard,
    secure: Callable[[], Awaitable[TemporaryAuthority]],
    asked: TransferProtocol | None,
) -> Ways:
    """The order for this charger; ``asked`` is a person's own choice, and then the only one."""
    told = None if asked is not None else await told_by(driver)
    trusts_us = charge_point.profile >= _OVER_TLS
    return Ways(in_order(card.firmware_transfers, told, asked=asked, trusts_us=trusts_us), secure)


async def ways_for_logs(
    charge_point: ChargePoint,
    driver: object,
    secure: Callable[[], Awaitable[TemporaryAuthority]],
    asked: TransferProtocol | None,
) -> Ways:
    """The order for its logs: what it says that it takes; http alone where it does not tell."""
    told = None if asked is not None else await told_by(driver)
    if asked is None and told is None:
        return Ways(authority=secure)
    return Ways(in_order((), told, asked=asked, trusts_us=charge_point.profile >= _OVER_TLS), secure)
