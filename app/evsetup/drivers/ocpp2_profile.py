"""How an OCPP 2.x station goes up to a higher security profile: through a connection that has it (A05)."""

from __future__ import annotations

from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text
from evsetup.drivers import ocpp2_outcomes, profile_findings
from evsetup.drivers.ocpp2_certificates import Certificates
from evsetup.drivers.ocpp2_known import SECURITY_PROFILE
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_network import Connection, NetworkProfiles
from evsetup.drivers.ocpp2_restart import Restart
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.outcomes import from_fault
from evsetup.drivers.security_events import SecurityEvents
from evsetup.links.faults import LinkFault, Unreachable
from evsetup.ocppj.session import CallFailed

_ENCRYPTED = 2
_HIGHEST = 3


class ProfileRise:
    """What one station lacks for a profile, and its way up while it stays on this laptop.

    ``way_back`` is what its card says to do when it is locked out.
    """

    def __init__(
        self,
        station: StationOnCsms,
        model: DeviceModel,
        network: NetworkProfiles,
        certificates: Certificates,
        restart: Restart,
        way_back: Text | None,
    ) -> None:
        self._station = station
        self._model = model
        self._network = network
        self._certificates = certificates
        self._restart = restart
        self._way_back = way_back
        self._events = SecurityEvents.on(station.csms)

    async def now(self) -> int:
        """What it has.

        Raises:
            Fault: it does not tell; the finding says why.
        """
        answer = (await self._model.get([SECURITY_PROFILE]))[SECURITY_PROFILE]
        value = (answer.value or "").strip()
        if value.isdecimal():
            return int(value)
        raise Fault(
            profile_findings.no_profiles(answer.words) if answer.unknown else profile_findings.unreadable(answer.words)
        )

    async def missing(self, profile: int) -> tuple[Finding, ...]:
        """What it lacks, as far as it tells: problems stand in the way, warnings are what nobody can know.

        Raises:
            Unreachable: it is not connected.
        """
        lacks, current = await self._lacks(profile), self._network.slots.profile
        if current is not None and current >= profile:
            return (profile_findings.not_higher(current, profile), *lacks)
        return lacks

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
        # What is missing is named when the station refuses: some know the usual roots without listing them.
        if slots.profile is not None and slots.profile > profile:
            return profile_findings.missing(profile_findings.not_higher(slots.profile, profile))
        if not self._station.serves(profile):
            return profile_findings.missing(profile_findings.laptop_not_ready(profile))
        events_before = len(self._events.of(self._station.identity))
        try:
            written = await self._network.connect_to(
                Connection(self._station.csms.url_for(profile), profile, self._station.identity)
            )
        except Unreachable:
            raise
        except (LinkFault, CallFailed) as fault:
            return self._station.failed("SetNetworkProfile", fault)
        if not written.good:
            return await self.named(written, profile)
        # While it is on its way, it may come with the new profile, or with the one that it falls back to.
        self._let_in(profile, *range(profile))
        reset = await self._restart.reset()
        outcome = await self._judged(profile, events_before) if reset.good else reset
        if outcome.good:
            # From now on a lower one is refused, as every CSMS must (A05.FR.07).
            self._let_in(profile)
        elif outcome.kind is not OutcomeKind.LINK_LOST:
            self._let_in(None)
        return outcome

    def _let_in(self, profile: int | None, *also: int) -> None:
        self._station.csms.expect_profile(self._station.identity, profile, also)

    async def named(self, refusal: Outcome, profile: int) -> Outcome:
        """A refusal, with what is missing said where that is known."""
        if refusal.kind is not OutcomeKind.REFUSED:
            return refusal
        lacks = [finding for finding in await self._lacks(profile) if finding.severity >= Severity.PROBLEM]
        return ocpp2_outcomes.not_secured(profile, refusal, lacks) if lacks else refusal

    async def _judged(self, profile: int, events_before: int) -> Outcome:
        """Whether it is back with the new profile: by its link where that shows it, and by its own word."""
        try:
            await self._restart.wait_until_back(self._station.timings.reconnect_s)
            found = await self._model.value_of(SECURITY_PROFILE)
        except Unreachable as fault:
            return profile_findings.never_returned(profile, fault, self._way_back)
        except (Fault, CallFailed) as fault:
            return from_fault(fault)
        link = self._station.profile
        if (found or "").strip() == str(profile) and link in {None, profile}:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "back with security profile {profile}", profile=profile)
            )
        events = self._events.of(self._station.identity)[events_before:]
        means = next((event.means for event in reversed(events) if event.means is not None), None)
        shown = (found or "").strip() if link in {None, profile} else str(link)
        return profile_findings.fell_back(profile, shown or "?", [event.evidence for event in events], means)

    async def _lacks(self, profile: int) -> tuple[Finding, ...]:
        charge_point = await self._station.here()
        found: list[Finding] = []
        if profile < _HIGHEST and charge_point.key_form is None:
            found.append(profile_findings.no_key())
        if profile >= _ENCRYPTED:
            found += await self._roots()
        if profile >= _HIGHEST and not self._station.habits.own_certificate:
            found.append(profile_findings.own_certificate_unknown())
        return tuple(found)

    async def _roots(self) -> list[Finding]:
        try:
            listed = await self._certificates.installed(CertificateUse.CSMS_ROOT)
        except Unreachable:
            raise
        except Fault as fault:
            return [profile_findings.roots_unknown(fault.finding.seen)]
        return [] if listed else [profile_findings.no_root()]
