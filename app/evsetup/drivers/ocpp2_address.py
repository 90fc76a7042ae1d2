"""Where an OCPP 2.x station dials, and as whom: read from its slots, written into a free one.

The address is without the identity, which the station appends. 2.0.1 shows no address and keeps its identity for the whole station;
2.1 shows the address and keeps identity and key with each connection.
"""

from __future__ import annotations

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.drivers import ocpp2_outcomes as say
from evsetup.drivers import ocpp_outcomes as say_ocpp
from evsetup.drivers.ocpp2_known import IDENTITY, NETWORK_PRIORITY
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_network import Connection, NetworkProfiles
from evsetup.drivers.ocpp2_profile import ProfileRise
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.outcomes import link_lost, read_back, refused, silent
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.session import CallFailed, CallRefused

_ENCRYPTED = 2


class Address:
    """The address and the identity of one station."""

    def __init__(
        self, station: StationOnCsms, model: DeviceModel, network: NetworkProfiles, profile: ProfileRise
    ) -> None:
        self._station = station
        self._model = model
        self._network = network
        self._profile = profile
        self._identity = ""

    async def read(self) -> tuple[SettingValue, SettingValue]:
        """Address and identity as the station will use them next.

        Raises:
            Unreachable, LinkLost, NoAnswer, CallFailed: it answers no questions for variables.
        """
        slots = await self._network.read()
        first = next(iter(slots.priority), slots.used)
        url = await self._network.url_of(first) if first is not None else None
        identity = await self._network.identity_of(first) if first is not None else None
        return url or Unknown.UNREADABLE, identity or self._station.identity

    def identity_effect(self) -> Effect | None:
        """What writing another identity does; ``None`` where the station said that nobody can."""
        if self._station.version is OcppVersion.V21:
            return Effect.NEEDS_RESTART
        listed = self._network.listed.get(IDENTITY)
        return None if listed is not None and not listed.writable else Effect.NEEDS_RESTART

    async def write_address(self, url: str, wanted_identity: str, key: Secret | None) -> Outcome:
        """A free slot with ``url``, put first. 2.1 takes identity and key with it.

        Raises:
            Unreachable: it is not connected, and nothing was sent.
        """
        try:
            slots = await self._network.read()
            profile = _profile_for(url, slots.profile)
            outcome = await self._network.connect_to(
                Connection(url, profile, wanted_identity or self._station.identity, key)
            )
        except NoAnswer:
            return silent(Setting.CSMS_URL, self._station.timings.call_s)
        except Unreachable:
            raise
        except LinkLost as fault:
            return link_lost(Setting.CSMS_URL, fault)
        except CallRefused as fault:
            return refused(Setting.CSMS_URL, f"{fault.code} {fault.description}".strip())
        except CallFailed as fault:
            return self._station.failed("SetVariables", fault)
        return await self._profile.named(outcome, profile) if profile >= _ENCRYPTED else outcome

    async def confirm_address(self, url: str) -> Outcome:
        """The slot that was written stands first, and holds ``url`` where the station shows that.

        Raises:
            Unreachable, LinkLost, NoAnswer, CallFailed: it does not tell.
        """
        slot = self._network.written
        if slot is None or not await self._network.stands_first():
            return say.priority_differs(await self._model.value_of(NETWORK_PRIORITY) or "")
        if (found := await self._network.url_of(slot)) is not None:
            return read_back(Setting.CSMS_URL, url, found)
        return Outcome(
            OutcomeKind.APPLIED,
            text("drivers", "connection {slot} stands first; OCPP 2.0.1 does not show its address", slot=slot),
        )

    async def write_identity(self, identity: str, *, address_follows: bool) -> Outcome:
        """Another identity, which acts after a restart; in 2.1 it goes with the address that follows, or with today's.

        Raises:
            Unreachable: it is not connected, and nothing was sent.
        """
        self._identity = identity
        if self._station.version is OcppVersion.V21:
            if address_follows:
                return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "goes with the new connection"))
            url, _ = await self.read()
            return await self.write_address(url if isinstance(url, str) else self._station.csms.url, identity, None)
        try:
            answer = (await self._model.put({IDENTITY: identity}))[IDENTITY]
        except NoAnswer:
            return silent(Setting.IDENTITY, self._station.timings.call_s)
        except Unreachable:
            raise
        except LinkLost as fault:
            return link_lost(Setting.IDENTITY, fault)
        except CallFailed as fault:
            return self._station.failed("SetVariables", fault)
        if answer.status in {"Accepted", "RebootRequired"}:
            return Outcome(
                OutcomeKind.NEEDS_RESTART, text("drivers", "{key}: {words}", key=str(IDENTITY), words=answer.words)
            )
        if answer.unknown:
            return say_ocpp.no_such_setting(Setting.IDENTITY, str(IDENTITY))
        return say_ocpp.rejected(Setting.IDENTITY, str(IDENTITY), answer.words)

    async def confirm_identity(self, identity: str) -> Outcome:
        """Reads it back. Raises as ``confirm_address`` does."""
        slot = self._network.written
        found = await self._network.identity_of(slot) if slot is not None else None
        if found is None and self._station.version is OcppVersion.V21:
            # It went with SetNetworkProfile, of which nothing can be read.
            return Outcome(OutcomeKind.APPLIED, text("drivers", "went with the new connection"))
        return read_back(Setting.IDENTITY, identity, found or await self._model.value_of(IDENTITY))


def _profile_for(url: str, now: int | None) -> int:
    """The security profile of a connection to ``url``: encrypted where the address is, and else as it is, with a key."""
    if url.startswith("wss://"):
        return max(_ENCRYPTED, now or 0)
    return 0 if now == 0 else 1
