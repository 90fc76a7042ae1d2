"""Raises the security profile of an OCPP 1.6 charger, with everything that it needs looked at first.

Flow A05: ``facts/ocpp.md`` §3.1, §3.2, §0.9. A profile goes up only, a wrong one can strand a charger, and going back by itself
is only a SHOULD: nothing is sent while a prerequisite is known to be missing. Many need a hard reset afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text
from evsetup.domain.variable import VariableName
from evsetup.drivers import profile_findings as say
from evsetup.drivers.ocpp16_certificates import Ocpp16Certificates
from evsetup.drivers.ocpp16_command import command
from evsetup.drivers.ocpp16_configuration import Configuration, Reply, Written
from evsetup.drivers.ocpp16_door import Turned
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import AUTHORIZATION_KEY, SECURITY_PROFILE
from evsetup.drivers.outcomes import from_fault
from evsetup.drivers.security_events import SecurityEvent, SecurityEvents
from evsetup.drivers.variable_outcomes import variable_silent
from evsetup.links.faults import LinkFault, LinkLost, Unreachable
from evsetup.ocppj.charge_point import ChargePoint

_ENCRYPTED = 2
_HIGHEST = 3


class Ocpp16Profile:
    """The security profile of one charger; ``way_back`` is what its card says to do when it is locked out."""

    def __init__(
        self,
        charger: ChargePointOnCsms,
        configuration: Configuration,
        certificates: Ocpp16Certificates,
        way_back: Text | None,
    ) -> None:
        self._charger = charger
        self._configuration = configuration
        self._certificates = certificates
        self._way_back = way_back
        self._events = SecurityEvents.on(charger.csms)

    async def now(self) -> int:
        """What it has.

        Raises:
            Fault: it does not tell; the finding says why.
        """
        shown = await self._configuration.value_of(SECURITY_PROFILE)
        if self._configuration.known(SECURITY_PROFILE) is None:
            raise Fault(say.no_profiles("unknown key"))
        value = (shown or "").strip()
        if not value.isdecimal():
            raise Fault(say.unreadable(value or "–"))
        return int(value)

    async def missing_for(self, profile: int) -> tuple[Finding, ...]:
        """What it lacks, as far as it tells: problems stand in the way, warnings are what nobody can know.

        Raises:
            Unreachable, LinkLost, NoAnswer: it could not be asked.
        """
        await self._configuration.ask_for_again([SECURITY_PROFILE, AUTHORIZATION_KEY])
        known = self._configuration.known(SECURITY_PROFILE)
        if known is None or known.readonly:
            return (say.no_profiles("unknown key" if known is None else "readonly"),)
        found: list[Finding] = []
        current = (known.value or "").strip()
        if current.isdecimal() and int(current) >= profile:
            found.append(say.not_higher(int(current), profile))
        if profile < _HIGHEST and not self._has_key():
            found.append(say.no_key())
        if profile >= _ENCRYPTED:
            found += await self._roots()
        if profile >= _HIGHEST and not self._charger.habits.own_certificate:
            found.append(say.own_certificate_unknown())
        return tuple(found)

    async def raise_to(self, profile: int) -> Outcome:
        """Raises it, and waits until the charger is back with it.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        try:
            lacks = await self.missing_for(profile)
        except Unreachable:
            raise
        except LinkFault as fault:
            return from_fault(fault)
        if stops := [finding for finding in lacks if finding.severity >= Severity.PROBLEM]:
            return say.missing(stops[0])
        if not self._charger.serves(profile):
            return say.missing(say.laptop_not_ready(profile))
        before = await self._charger.here()
        events_before = len(self._events.of(self._charger.identity))
        # While it is on its way, it may come with the new profile, or with the one that it falls back to.
        self._let_in(profile, *range(profile))
        with Turned(self._charger) as turned:
            written = await self._configuration.write(SECURITY_PROFILE, str(profile))
            if (failed := self._not_taken(profile, written)) is not None:
                self._let_in(None)
                return failed
            await self._let_go(before, written)
            try:
                await turned.or_back(self._charger.timings.reconnect_s)
            except Unreachable as fault:
                return say.never_returned(profile, fault, self._way_back)
        judged = await self._judged(profile, events_before)
        if judged.good:
            # From now on a lower one is refused, as every CSMS must.
            self._let_in(profile)
        elif judged.kind is OutcomeKind.FAULT:
            self._let_in(None)
        return judged

    def _let_in(self, profile: int | None, *also: int) -> None:
        self._charger.csms.expect_profile(self._charger.identity, profile, also)

    def _not_taken(self, profile: int, written: Written) -> Outcome | None:
        match written:
            case Written(Reply.ACCEPTED | Reply.REBOOT_REQUIRED | Reply.LINK_LOST):
                return None
            case Written(Reply.NOT_SUPPORTED | Reply.READ_ONLY, words=words):
                return say.missing(say.no_profiles(words))
            case Written(Reply.SILENT):
                return variable_silent(VariableName(SECURITY_PROFILE), self._charger.timings.call_s)
            case Written(Reply.FAULT, fault=Fault() as fault):
                return from_fault(fault)
            case Written(words=words):
                return say.profile_refused(profile, words)

    async def _let_go(self, before: ChargePoint, written: Written) -> None:
        """Until this very link has ended: by itself, or after a hard reset."""
        patience = 0.0 if written.reply is Reply.REBOOT_REQUIRED else self._charger.timings.drop_s
        if await self._charger.is_gone(before, patience):
            return
        try:
            await command(self._charger, "Reset", {"type": "Hard"})
        except Unreachable:
            return
        if not await self._charger.is_gone(before, self._charger.timings.soft_s):
            await before.close(1000, "log in again")

    async def _judged(self, profile: int, events_before: int) -> Outcome:
        """Whether it is back with the new profile: by its link where that shows it, and by its own word."""
        try:
            now = await self._configuration.value_of(SECURITY_PROFILE)
        except LinkLost:
            try:
                await self._charger.wait_back(self._charger.timings.reconnect_s)
                now = await self._configuration.value_of(SECURITY_PROFILE)
            except LinkFault as fault:
                return say.never_returned(profile, fault, self._way_back)
        except LinkFault as fault:
            return from_fault(fault)
        link = self._charger.profile
        if (now or "").strip() == str(profile) and link in {None, profile}:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "back with security profile {profile}", profile=profile)
            )
        events = await self._reasons(events_before)
        means = next((event.means for event in events if event.explains_failure and event.means is not None), None)
        shown = (now or "").strip() if link in {None, profile} else str(link)
        return say.fell_back(profile, shown or "?", [event.evidence for event in events], means)

    async def _reasons(self, events_before: int) -> list[SecurityEvent]:
        """What the charger reports of its failure: queued, and sent once it is back."""
        came = asyncio.Event()

        def hear(identity: str, _: SecurityEvent) -> None:
            if identity == self._charger.identity:
                came.set()

        stop: Callable[[], None] = self._events.watch(hear)
        try:
            async with asyncio.timeout(self._charger.timings.event_s):
                while not any(event.explains_failure for event in self._since(events_before)):
                    await came.wait()
                    came.clear()
        except TimeoutError:
            pass
        finally:
            stop()
        return self._since(events_before)

    def _since(self, before: int) -> list[SecurityEvent]:
        return list(self._events.of(self._charger.identity)[before:])

    def _has_key(self) -> bool:
        present = self._charger.present
        if present is not None and present.key_form is not None:
            return True
        known = self._configuration.known(AUTHORIZATION_KEY)
        return known is not None and known.value != ""

    async def _roots(self) -> list[Finding]:
        try:
            listed = await self._certificates.installed()
        except Unreachable:
            raise
        except Fault as fault:
            return [say.roots_unknown(fault.finding.seen)]
        return [] if any(one.use is CertificateUse.CSMS_ROOT for one in listed) else [say.no_root()]
