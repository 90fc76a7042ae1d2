"""The security of one charger: its profile is raised, certificates are changed, its log is fetched; journalled before and after.

Each deed is one act that a person asked for. After it the charger is read again: what it says decides, not what it promised.
Stopping in the middle leaves a state that is named (``in_doubt``) until the next reading clears it up.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from evsetup.commissioning import security_now as say
from evsetup.commissioning.authority import known_root
from evsetup.commissioning.fetched_log import FetchedLog, take_log
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.local_certificates import local_store
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.security_now import (
    ENCRYPTED,
    ROOT_USES,
    HeldCertificate,
    KnownRoot,
    ProfileAhead,
    SecurityNow,
    known_roots,
    named,
)
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.transfer_ways import ways_for_logs
from evsetup.commissioning.variable_access import NotOverOcpp, OverOcpp
from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.driver import CertificateStore, LogSource, ProfileUpgrade
from evsetup.drivers.habits import habits_of
from evsetup.drivers.security_events import SecurityEvent, SecurityEvents
from evsetup.links.faults import BadAnswer
from evsetup.links.signing import sign_request

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A deed whose end is not written yet, and what is told when it was stopped."""

    step: JobStep
    setting: str
    doubt: Finding
    profile: int | None = None


class SecurityWork:
    """The security of one charger: ``now`` as read last, ``in_doubt`` what a stopped deed has left open.

    ``changed`` is when a deed began last: what was read of its settings before that is old.
    """

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.now: SecurityNow | None = None
        self.changed: datetime | None = None
        self.progress: Progress | None = None
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._around = around
        self._charger_id = charger_id
        self._events = SecurityEvents.on(around.csms)
        self._begun: _Begun | None = None
        self._heard: ProgressSink = unheard

    @property
    def in_doubt(self) -> Finding | None:
        """What a deed that was stopped in the middle may have left in the charger."""
        return None if self._begun is None else self._begun.doubt

    @property
    def events(self) -> tuple[SecurityEvent, ...]:
        """What the charger has reported of its security since this laptop listens, newest first."""
        return tuple(reversed(self._events.of(self._reach.identity_here)))

    def watch_events(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Calls ``callback`` for every further one; returns how to stop that."""

        def hear(identity: str, _: SecurityEvent) -> None:
            if identity == self._reach.identity_here:
                callback()

        return self._events.watch(hear)

    async def read(self, progress: ProgressSink = unheard) -> SecurityNow:
        """Reads profile and certificates; what the charger does not offer stands in the answer.

        Raises:
            Fault: the charger is not here, or went away meanwhile.
        """
        read: list[SecurityNow] = []

        async def act() -> Text:
            read.append(await self._look())
            return text("commissioning", "Security read")

        await self._run(JobStep.READ_SECURITY, progress, act)
        return read[0]

    async def look_ahead(self, profile: int, progress: ProgressSink = unheard) -> ProfileAhead:
        """What raising the profile to ``profile`` needs and risks, read from the charger. Nothing is written.

        From now on this laptop serves wss besides ws when ``profile`` is encrypted.

        Raises:
            Fault: the charger offers no profiles, or is not here.
        """
        seen: list[ProfileAhead] = []

        async def act() -> Text:
            seen.append(await self._ahead(profile))
            return text("commissioning", "Looked at what security profile {profile} needs", profile=profile)

        await self._run(JobStep.READ_SECURITY, progress, act)
        return seen[0]

    async def raise_profile(self, profile: int, progress: ProgressSink = unheard) -> Outcome:
        """Raises the profile, once nothing is known to be missing, and reads it back.

        Raises:
            Fault: something is missing and nothing was sent, the charger refused, fell back, or stays away.
        """

        async def act(driver: object) -> Outcome:
            if not isinstance(driver, ProfileUpgrade):
                raise NotOverOcpp(self._reach.found.name)
            ahead = await self._ahead(profile)
            if ahead.blocked:
                raise Fault(next(finding for finding in ahead.missing if finding.severity.fails))
            doubt = say.profile_in_doubt(ahead.now, profile)
            return await self._deed(
                _Begun(JobStep.RAISE_PROFILE, "security profile", doubt, profile),
                {"old": ahead.now, "new": profile},
                text("commissioning", "Waiting for the charger to come back with security profile {n}", n=profile),
                lambda: driver.raise_profile(profile),
            )

        return await self._one(JobStep.RAISE_PROFILE, progress, act)

    async def install_root(self, use: CertificateUse, root: KnownRoot, progress: ProgressSink = unheard) -> Outcome:
        """Installs a root certificate, and looks whether the charger lists it.

        Raises:
            Fault: it refused it, does not offer that, or is gone.
        """
        what = {"act": "install", "use": use.value, "serial": root.serial, "pem": root.pem}
        return await self._change(
            f"root {root.subject}",
            what,
            text("commissioning", "Installing {name}", name=root.subject),
            lambda store: store.install_certificate(use, root.pem),
            progress,
        )

    async def own_root(self) -> KnownRoot:
        """This laptop's own root; from now on wss is served under it."""
        authority = await self._around.secure()
        return await asyncio.to_thread(say.read_root, authority.certificate_pem, own=True)

    async def delete(self, held: HeldCertificate, progress: ProgressSink = unheard) -> Outcome:
        """Deletes one certificate, and looks whether it is gone.

        Raises:
            Fault: it is in use, the charger refused, or is gone.
        """
        certificate = held.certificate
        what: dict[str, object] = {"act": "delete", "use": certificate.use.value, "serial": certificate.serial_number}
        if held.known is not None:
            what["pem"] = held.known.pem
        return await self._change(
            f"certificate {held.name}",
            what,
            text("commissioning", "Deleting {name}", name=held.name),
            lambda store: store.delete_certificate(certificate),
            progress,
        )

    async def renew_own(self, organisation: str, progress: ProgressSink = unheard) -> Outcome:
        """Has the charger make a key and a request, signs it with this laptop's authority, and gives it the chain.

        ``organisation`` is the operator's name, which goes into the charger first. The outcome may carry a warning.

        Raises:
            Fault: no usable request came, the charger refused its certificate, or is gone.
        """
        authority = await self._around.secure()

        async def sign(request_pem: str) -> str:
            self._told(Progress(text("commissioning", "Signing the charger's request")))
            return await asyncio.to_thread(sign_request, authority, request_pem)

        return await self._change(
            "the charger's own certificate",
            {"act": "renew", "organisation": organisation},
            text("commissioning", "Waiting for the charger's request; making a key can take a small charger minutes"),
            lambda store: store.renew_own_certificate(organisation, sign),
            progress,
        )

    async def fetch_log(
        self,
        kind: LogKind,
        path: Path,
        progress: ProgressSink = unheard,
        protocol: TransferProtocol | None = None,
    ) -> FetchedLog:
        """Takes the charger's log to ``path``, on the address by which this charger reaches the laptop.

        ``protocol`` is a person's own choice; else it is what the charger says that it takes, http where it does not tell.
        Stopping ends it at once: an upload that runs is broken off, and nothing of it is kept.

        Raises:
            Fault: the charger refused, has none, or nothing whole came; the finding says how far it got.
        """
        fetched: list[FetchedLog] = []

        async def act() -> Text:
            driver: object = await self._over_ocpp.open()
            if not isinstance(driver, LogSource):
                raise NotOverOcpp(self._reach.found.name)
            charge_point = await self._reach.charge_point()
            setting = {"setting": kind.value}
            await self._journal.intent(JobStep.FETCH_LOG, {**setting, "file": path.name})
            ended: dict[str, object] = {"outcome": "stopped"}
            try:
                ways = await ways_for_logs(charge_point, driver, self._around.secure, protocol)
                done = await take_log(driver, kind, charge_point.local_address[0], path, self._told, ways)
                ended = {"outcome": OutcomeKind.APPLIED.value, "bytes": done.size, "sha256": done.sha256}
            except Fault as fault:
                ended = {"outcome": OutcomeKind.FAULT.value, "finding": fault.finding.code}
                raise
            finally:
                await self._journal.outcome(JobStep.FETCH_LOG, {**setting, **ended})
            fetched.append(done)
            return text("commissioning", "Log fetched: {count} bytes", count=done.size)

        await self._run(JobStep.FETCH_LOG, progress, act)
        return fetched[0]

    def stop(self) -> None:
        """Ends what runs now; see ``in_doubt``."""
        self._board.cancel()

    # -- the parts, in their order -----------------------------------------------------------------------------------

    async def _look(self) -> SecurityNow:
        if (store := await local_store(self._reach)) is not None:
            return await self._look_locally(store)
        driver: object = await self._over_ocpp.open()
        charge_point = await self._reach.charge_point()
        profile: int | None = None
        profile_finding: Finding | None = None
        held: tuple[HeldCertificate, ...] | None = None
        held_finding: Finding | None = None
        if not isinstance(driver, ProfileUpgrade) or not isinstance(driver, CertificateStore):
            raise NotOverOcpp(self._reach.found.name)
        self._told(Progress(text("commissioning", "Reading the security profile"), 0, 2))
        try:
            profile = await driver.security_profile()
        except Fault as fault:
            profile_finding = self._unless_gone(fault)
        self._told(Progress(text("commissioning", "Reading the list of certificates"), 1, 2))
        try:
            held = await self._named(driver)
        except Fault as fault:
            held_finding = self._unless_gone(fault)
        charge_point = self._around.csms.charge_points.get(charge_point.identity, charge_point)
        self.now = SecurityNow(
            datetime.now(UTC),
            profile,
            profile_finding,
            held,
            held_finding,
            ROOT_USES[:2] if charge_point.version is OcppVersion.V16 else ROOT_USES,
            charge_point.certificate_name,
            habits_of(self._around.csms, charge_point.identity).own_certificate,
        )
        await self._clear_doubt()
        return self.now

    async def _look_locally(self, store: CertificateStore) -> SecurityNow:
        """A charger that keeps its certificates behind its own page; its profile only OCPP could tell, and it need not be here."""
        held: tuple[HeldCertificate, ...] | None = None
        held_finding: Finding | None = None
        self._told(Progress(text("commissioning", "Reading the list of certificates"), 0, 1))
        try:
            held = await self._named(store)
        except BadAnswer as fault:
            held_finding = fault.finding
        uses = (CertificateUse.CSMS_ROOT,)
        self.now = SecurityNow(datetime.now(UTC), None, say.profile_not_asked(), held, held_finding, uses)
        await self._clear_doubt()
        return self.now

    async def _named(self, store: CertificateStore) -> tuple[HeldCertificate, ...]:
        listed = await store.installed_certificates()
        entries = await asyncio.to_thread(self._around.site.journal, self._charger_id)
        own = await known_root(self._around.vault)
        return await asyncio.to_thread(lambda: named(listed, known_roots(entries, own)))

    async def _ahead(self, profile: int) -> ProfileAhead:
        if profile >= ENCRYPTED:
            await self._around.secure()
        now = await self._look()
        driver: object = await self._over_ocpp.open()
        if now.profile is None or not isinstance(driver, ProfileUpgrade):
            raise Fault(now.profile_finding or NotOverOcpp(self._reach.found.name).finding)
        self._told(Progress(text("commissioning", "Reading what security profile {profile} needs", profile=profile)))
        missing = list(await driver.missing_for_profile(profile))
        listed_none = any(finding.code == "driver.profile.no-root" for finding in missing)
        if profile >= ENCRYPTED and now.trusts_this_laptop is False and not listed_none:
            missing.append(say.not_our_root(profile))
        missing.sort(key=lambda finding: -finding.severity)
        return ProfileAhead(now.profile, profile, tuple(missing), say.risk_of(profile, self._reach.card.way_back))

    async def _change(
        self,
        setting: str,
        what: Mapping[str, object],
        doing: Text,
        act: Callable[[CertificateStore], Awaitable[Outcome]],
        progress: ProgressSink,
    ) -> Outcome:
        async def deed(driver: object) -> Outcome:
            if not isinstance(driver, CertificateStore):
                raise NotOverOcpp(self._reach.found.name)
            begun = _Begun(JobStep.CERTIFICATES, setting, say.certificate_in_doubt())
            return await self._deed(begun, what, doing, lambda: act(driver))

        return await self._one(JobStep.CERTIFICATES, progress, deed)

    async def _deed(
        self, begun: _Begun, what: Mapping[str, object], doing: Text, act: Callable[[], Awaitable[Outcome]]
    ) -> Outcome:
        """One deed between its two lines in the journal, and a look at the charger after it."""
        await self._journal.intent(begun.step, {"setting": begun.setting, **what})
        self.changed = datetime.now(UTC)
        self._told(Progress(doing))
        self._begun = begun
        try:
            outcome = await act()
        except Fault as fault:
            outcome = Outcome(OutcomeKind.FAULT, finding=fault.finding)
        self._begun = None
        ended: dict[str, object] = {"setting": begun.setting, "outcome": outcome.kind.value}
        if outcome.finding is not None:
            ended["finding"] = outcome.finding.code
        await self._journal.outcome(begun.step, ended)
        await self._read_back(begun, outcome)
        return outcome

    async def _read_back(self, begun: _Begun, outcome: Outcome) -> None:
        """What the charger says afterwards. One that was waited for in vain already is not waited for again."""
        if begun.profile is not None and not self._is_here:
            return
        self._told(Progress(text("commissioning", "Reading it back")))
        try:
            now = await self._look()
        except Fault as away:
            log.info("not read back after %s: %s", outcome.kind.value, away.finding.code)
            return
        told: dict[str, object] = {"setting": begun.setting, "profile": now.profile}
        if now.certificates is not None:
            told["certificates"] = [held.certificate.serial_number for held in now.certificates]
        await self._journal.read_back(begun.step, told)

    async def _clear_doubt(self) -> None:
        """After a deed that was stopped: the charger was read, so its end is known, and a lower profile is refused again."""
        if (begun := self._begun) is None or self.now is None:
            return
        self._begun = None
        told = {"setting": begun.setting, "outcome": "read again", "profile": self.now.profile}
        await self._journal.outcome(begun.step, told)
        if begun.profile is not None:
            risen = self.now.profile == begun.profile
            self._around.csms.expect_profile(self._reach.identity_here, begun.profile if risen else None)

    # -- what they rest on -------------------------------------------------------------------------------------------

    @property
    def _is_here(self) -> bool:
        here = self._around.csms.charge_points.get(self._reach.identity_here)
        return here is not None and here.connected

    def _unless_gone(self, fault: Fault) -> Finding:
        """The finding of what it did not tell; a charger that is gone is a failed reading, not one that offers nothing."""
        if not self._is_here:
            raise fault
        return fault.finding

    async def _one(
        self, step: JobStep, progress: ProgressSink, deed: Callable[[object], Awaitable[Outcome]]
    ) -> Outcome:
        done: list[Outcome] = []

        async def act() -> Text:
            store = await local_store(self._reach) if step is JobStep.CERTIFICATES else None
            outcome = await deed(store or await self._over_ocpp.open())
            outcome.or_raise()
            done.append(outcome)
            return outcome.seen or verbatim(outcome.kind.value)

        await self._run(step, progress, act)
        return done[0]

    async def _run(self, step: JobStep, progress: ProgressSink, act: Callable[[], Awaitable[Text]]) -> None:
        async def heard() -> Text:
            self._heard = progress
            try:
                return await act()
            finally:
                self.progress, self._heard = None, unheard

        await self._board.run(step, heard)

    def _told(self, progress: Progress) -> None:
        self.progress = progress
        self._heard(progress)
