"""Chargers that dial in to the commissioning CSMS, let in or not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from evsetup.cards.shelf import GENERIC_2, Shelf
from evsetup.discovery.hints import MOST_NAME, evidence, hint
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.ocppj.csms import Boot, Booted, CommissioningCsms, CsmsEvent, DialledIn, Dropped

_MOST_ADDRESS = 255


@dataclass(frozen=True, slots=True)
class _DialIn:
    """What is known of one identity that was let in."""

    remote_address: str = ""
    boot: Boot | None = None
    connected: bool = True
    refused: str = ""


class DialIns:
    """Turns the events of the commissioning CSMS into sightings: one per identity, richer once its boot message came.

    An identity that is refused is a sighting too: somebody must see it to let it in. Which identity belongs to which
    charger is not known here; that comes by ``Discovery.link``.
    """

    def __init__(self, csms: CommissioningCsms, shelf: Shelf) -> None:
        self._csms = csms
        self._shelf = shelf
        self._known: dict[str, _DialIn] = {}

    async def run(self, emit: Callable[[Sighting], None]) -> None:
        """Listens until it is cancelled; chargers that are connected already come first."""

        def heard(event: CsmsEvent) -> None:
            known = self._after(event)
            if known is not None and event.identity:
                emit(self._sighting(event.identity, known))

        unsubscribe = self._csms.subscribe(heard)
        try:
            for identity, charge_point in tuple(self._csms.charge_points.items()):
                self._known[identity] = _DialIn(charge_point.remote_address, charge_point.boot)
                emit(self._sighting(identity, self._known[identity]))
            await asyncio.get_running_loop().create_future()
        finally:
            unsubscribe()

    def _after(self, event: CsmsEvent) -> _DialIn | None:
        """What is known after an event; ``None`` when it tells nothing new. Only who was let in is remembered."""
        known = self._known.get(event.identity)
        match event:
            case DialledIn(admitted=False, remote_address=address, finding=finding):
                # Whoever was refused says nothing about the charger that was let in under this identity.
                refused = finding.code if finding else ""
                return replace(known or _DialIn(address, connected=False), refused=refused)
            case DialledIn(identity=identity, remote_address=address):
                known = _DialIn(address, known.boot if known else None)
            case Booted(identity=identity, boot=boot):
                known = replace(known or _DialIn(), boot=boot)
            case Dropped(identity=identity) if known is not None:
                known = replace(known, connected=False)
            case _:
                return None
        self._known[identity] = known
        return known

    def _sighting(self, identity: str, known: _DialIn) -> Sighting:
        address = identity if identity.isprintable() and len(identity) <= _MOST_ADDRESS else hint(identity)
        boot = known.boot
        card = self._shelf.by_boot(boot.vendor, boot.model) if boot else None
        version = self._version(identity)
        told = (boot.vendor, boot.model, boot.serial, boot.firmware) if boot else ("", "", "", "")
        vendor, model, serial, firmware = (hint(word, MOST_NAME) for word in told)
        return Sighting(
            source=Source.DIAL_IN,
            endpoint=Endpoint(Way.OCPP, address),
            seen_at=datetime.now(UTC),
            identity=Identity(vendor, model, serial, firmware, charge_point_identity=address),
            card=card.id if card else _generic(version),
            name=hint(identity, MOST_NAME),
            evidence=evidence(
                (
                    ("remote address", known.remote_address),
                    ("connected", "yes" if known.connected else "no"),
                    ("OCPP", str(version) if version is not None else ""),
                    ("refused", known.refused),
                    *((f"BootNotification {key}", value) for key, value in (boot.raw.items() if boot else ())),
                )
            ),
        )

    def _version(self, identity: str) -> OcppVersion | None:
        here = self._csms.charge_points.get(identity)
        return here.version if here is not None else None


def _generic(version: OcppVersion | None) -> str:
    """The card of a charger of which nothing but its version is known; that of 1.6 is everybody's without being named."""
    return GENERIC_2 if version in {OcppVersion.V201, OcppVersion.V21} else ""
