"""How an OCPP 2.x station goes up to a higher security profile: through a connection that has it (A05)."""

from __future__ import annotations

from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import ocpp2_outcomes as say
from evsetup.drivers.ocpp2_certificates import Certificates
from evsetup.drivers.ocpp2_known import ORGANIZATION_NAME, SECURITY_PROFILE
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_network import Connection, NetworkProfiles
from evsetup.drivers.ocpp2_restart import Restart
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.outcomes import from_fault
from evsetup.links.faults import LinkFault, Unreachable
from evsetup.ocppj.session import CallFailed

_ENCRYPTED = 2
_MUTUAL = 3


class ProfileRise:
    """What one station lacks for a profile, and its way up while it stays on this laptop."""

    def __init__(
        self,
        station: StationOnCsms,
        model: DeviceModel,
        network: NetworkProfiles,
        certificates: Certificates,
        restart: Restart,
    ) -> None:
        self._station = station
        self._model = model
        self._network = network
        self._certificates = certificates
        self._restart = restart

    async def missing(self, profile: int) -> tuple[Finding, ...]:
        """What the station is known to lack; what it does not tell is not said to be missing.

        Raises:
            Unreachable: it is not connected.
        """
        charge_point = await self._station.here()
        found: list[Finding] = []
        if profile in {1, _ENCRYPTED} and charge_point.key_form is None:
            found.append(say.no_key_yet())
        if profile >= _ENCRYPTED and await self._has_no_root():
            found.append(say.no_csms_root())
        if profile >= _MUTUAL and await self._has_no_organisation():
            found.append(say.no_organisation())
        return tuple(found)

    async def rise(self, profile: int) -> Outcome:
        """Writes the connection to this laptop once more, with ``profile``, restarts, and looks what it is after that.

        Raises:
            Unreachable: it is not connected.
        """
        try:
            slots = await self._network.read()
        except Unreachable:
            raise
        except (LinkFault, CallFailed) as fault:
            return self._station.failed("GetVariables", fault)
        if slots.profile == profile:
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "it has this security profile already"))
        if slots.profile is not None and slots.profile > profile:
            return say.profile_lower(profile, slots.profile)
        url = self._station.csms.url
        if profile >= _ENCRYPTED and not url.startswith("wss://"):
            return say.laptop_not_secure(profile)
        try:
            written = await self._network.connect_to(Connection(url, profile, self._station.identity))
        except Unreachable:
            raise
        except (LinkFault, CallFailed) as fault:
            return self._station.failed("SetNetworkProfile", fault)
        if not written.good:
            return await self.named(written, profile)
        reset = await self._restart.reset()
        if not reset.good:
            return reset
        try:
            await self._restart.wait_until_back(self._station.timings.reconnect_s)
            found = await self._model.value_of(SECURITY_PROFILE)
        except (Fault, CallFailed) as fault:
            return from_fault(fault)
        if (found or "").strip() != str(profile):
            return say.profile_not_reached(profile, found or "")
        return Outcome(
            OutcomeKind.APPLIED, text("drivers", "back with security profile {profile}", profile=str(profile))
        )

    async def named(self, refusal: Outcome, profile: int) -> Outcome:
        """A refusal, with what is missing said where that is known."""
        if refusal.kind is not OutcomeKind.REFUSED:
            return refusal
        missing = await self.missing(profile)
        return say.not_secured(profile, refusal, missing) if missing else refusal

    async def _has_no_root(self) -> bool:
        try:
            return not await self._certificates.installed(CertificateUse.CSMS_ROOT)
        except Unreachable:
            raise
        except Fault:
            return False

    async def _has_no_organisation(self) -> bool:
        try:
            return await self._model.value_of(ORGANIZATION_NAME) == ""
        except Unreachable:
            raise
        except (LinkFault, CallFailed):
            return False
