"""The certificates of a charger that keeps them behind its own page, where OCPP is not needed to list and change them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from evsetup.commissioning.reach import Reach
from evsetup.domain.finding import Fault
from evsetup.domain.sighting import Way
from evsetup.drivers.driver import CertificateStore, Driver


@runtime_checkable
class LocalStore(Driver, CertificateStore, Protocol):
    """A driver of a charger's own interface that also manages its certificates."""


async def local_store(reach: Reach) -> LocalStore | None:
    """The charger's own store behind its page; ``None`` where it keeps none there. Nothing is sent for it."""
    if reach.way is not Way.HTTP:
        return None
    try:
        driver: object = await reach.open()
    except Fault:
        return None
    return driver if isinstance(driver, LocalStore) else None
