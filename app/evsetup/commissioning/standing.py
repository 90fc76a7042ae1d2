"""How a charger stands now, in the words that installers know, from what is stored and from what is seen at this moment.

The site file keeps how far a charger has come (``ChargerRecord.state``); a lock, a second charger with the same identity or
an answer of a CSMS hold only while they are seen, and are worked out anew each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.domain.identity import Identity, serial_token
from evsetup.domain.settings import Setting
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.storage.records import Bay, ChargerRecord, ChargerState

_LOCKED = frozenset({"link.http.wants-password", "link.http.wrong-password", "link.http.locked-out"})
_NOT_YET_OURS = frozenset({ChargerState.FOUND, ChargerState.REACHABLE})
_ON_THE_WAY = _NOT_YET_OURS | {ChargerState.CONFIGURED, ChargerState.BOOT_ACCEPTED}
_DUPLICATE = "dial-in.duplicate"
_AT_THE_CSMS = {"probe.boot.pending": ChargerState.BOOT_PENDING, "probe.boot.rejected": ChargerState.BOOT_REJECTED}


@dataclass(frozen=True, slots=True)
class Standing:
    """A state, and why it is that one where the state alone does not say it."""

    state: ChargerState
    why: Text | None = None


@dataclass(frozen=True)
class OnSite:
    """What all chargers of the site are judged by, at this moment: this laptop's CSMS, everything that was found, the jobs of it by key, and
    the CSMS addresses that chargers of this site shall have."""

    csms: CommissioningCsms
    found: Mapping[str, FoundCharger]
    jobs: Mapping[str, ChargerJob]
    addresses: frozenset[str] = frozenset()

    def standing(self, charger: FoundCharger, record: ChargerRecord | None, bay: Bay | None) -> Standing:
        """How one found charger stands; ``bay`` is where it stands, if that is known."""
        job = self._job(charger)
        stored = record.state if record is not None else ChargerState.FOUND
        return (
            _working(job)
            or self._twice(charger, job)
            or _locked(job)
            or self._owned(charger, job, stored)
            or _other_firmware(charger, job, record, bay)
            or _charging(self._here(charger, job))
            or self._dialling(charger, job, stored)
            or _open(charger, job, stored)
            or Standing(stored)
        )

    def _job(self, charger: FoundCharger) -> ChargerJob | None:
        return self._jobs_by_row.get(charger.key)

    @cached_property
    def _jobs_by_row(self) -> Mapping[str, ChargerJob]:
        return {job.found.key: job for job in reversed(tuple(self.jobs.values()))}

    @cached_property
    def _by_identity(self) -> Mapping[str, Sequence[tuple[str, Identity]]]:
        """Rows and who they are, by the OCPP identity that they use."""
        named: dict[str, list[tuple[str, Identity]]] = {}
        for charger in self.found.values():
            who = _identity(charger, self._job(charger))
            named.setdefault(who.charge_point_identity, []).append((charger.key, who))
        return named

    def _here(self, charger: FoundCharger, job: ChargerJob | None) -> ChargePoint | None:
        end = charger.endpoint(Way.OCPP)
        names = (end.address if end is not None else "", _identity(charger, job).charge_point_identity)
        here = (self.csms.charge_points.get(name) for name in names if name)
        return next((one for one in here if one is not None and one.connected), None)

    def _twice(self, charger: FoundCharger, job: ChargerJob | None) -> Standing | None:
        """Another charger that surely is another one says the same identity, or one was turned away because of it."""
        if _refused(charger) == _DUPLICATE:
            end = charger.endpoint(Way.OCPP)
            return _shared(end.address if end is not None else "")
        mine = _identity(charger, job)
        if not (name := mine.charge_point_identity):
            return None
        others = self._by_identity.get(name, ())
        return _shared(name) if any(key != charger.key and _two(mine, theirs) for key, theirs in others) else None

    def _owned(self, charger: FoundCharger, job: ChargerJob | None, stored: ChargerState) -> Standing | None:
        """It was read, nobody here has written to it, and it dials somewhere that this site knows nothing of."""
        if job is None or stored not in _NOT_YET_OURS or self._here(charger, job) is not None:
            return None
        address = job.settings.text_of(Setting.CSMS_URL)
        wanted = {job.wanted.text_of(Setting.CSMS_URL), self.csms.url, self.csms.secure_url, *self.addresses}
        if not address or _host(address) in {_host(one) for one in wanted}:
            return None
        return Standing(
            ChargerState.OWNED_BY_OTHER,
            text(
                "commissioning", "It is set to dial {address}. Ask who runs it before you change that.", address=address
            ),
        )

    def _dialling(self, charger: FoundCharger, job: ChargerJob | None, stored: ChargerState) -> Standing | None:
        if stored not in _ON_THE_WAY:
            return None
        if (at_csms := _at_its_csms(job)) is not None:
            return at_csms
        here = self._here(charger, job)
        if here is None:
            refused = _refused(charger)
            why = text("commissioning", "It dials in to this laptop and is not let in yet.")
            return Standing(ChargerState.DIALLING, why) if refused else None
        if here.boot is None and not here.boot_answered:
            return Standing(
                ChargerState.DIALLING, text("commissioning", "It is connected and has sent no BootNotification yet.")
            )
        if not here.boot_answered:
            return Standing(
                ChargerState.BOOT_PENDING,
                text("commissioning", "It hung up after each accepted boot, so this laptop answered Pending first."),
            )
        return Standing(ChargerState.BOOT_ACCEPTED)


def _working(job: ChargerJob | None) -> Standing | None:
    return Standing(ChargerState.BUSY) if job is not None and job.busy else None


def _locked(job: ChargerJob | None) -> Standing | None:
    read = job.states[JobStep.READ] if job is not None else None
    if read is None or read.status is not StepStatus.FAILED or read.finding is None or read.finding.code not in _LOCKED:
        return None
    return Standing(ChargerState.LOCKED, read.finding.seen)


def _other_firmware(
    charger: FoundCharger, job: ChargerJob | None, record: ChargerRecord | None, bay: Bay | None
) -> Standing | None:
    known = record.identity.merged_with(_identity(charger, job)) if record is not None else _identity(charger, job)
    if bay is None or not bay.expected_firmware or not known.firmware:
        return None
    if _version(known.firmware) == _version(bay.expected_firmware):
        return None
    return Standing(
        ChargerState.WRONG_FIRMWARE,
        text(
            "commissioning",
            "It has firmware {version}; the plan says {expected}.",
            version=known.firmware,
            expected=bay.expected_firmware,
        ),
    )


def _charging(here: ChargePoint | None) -> Standing | None:
    transaction = here.transaction if here is not None else None
    if transaction is None or transaction.stopped is not None:
        return None
    return Standing(ChargerState.BUSY, text("commissioning", "A transaction runs on it."))


def _at_its_csms(job: ChargerJob | None) -> Standing | None:
    """What the wanted CSMS answered when this laptop rehearsed the charger's log-in there."""
    report = job.rehearsal if job is not None else None
    for result in report.results if report is not None else ():
        if (state := _AT_THE_CSMS.get(result.finding.code)) is not None:
            return Standing(state, result.finding.seen)
    return None


def _open(charger: FoundCharger, job: ChargerJob | None, stored: ChargerState) -> Standing | None:
    """Its own page let us in without any log-in: it still is as it was delivered."""
    if job is None or stored is not ChargerState.REACHABLE or charger.best_endpoint.way is not Way.HTTP:
        return None
    if job.states[JobStep.READ].status is not StepStatus.DONE or not job.identifying.without_password:
        return None
    return Standing(
        ChargerState.DEFAULT_PASSWORD,
        text("commissioning", "Its own page asks for no password: anybody on this network can change it."),
    )


def _identity(charger: FoundCharger, job: ChargerJob | None) -> Identity:
    """Who it is, with the OCPP identity that was read from its settings where nothing else told one."""
    told = charger.identity.merged_with(job.identity if job is not None else Identity())
    if job is None or not (name := job.settings.text_of(Setting.IDENTITY)):
        return told
    return told if told.charge_point_identity else told.merged_with(Identity(charge_point_identity=name))


def _two(mine: Identity, theirs: Identity) -> bool:
    """Whether both are surely different chargers: each told a serial or a MAC address, and they share none."""
    one, other = _tokens(mine), _tokens(theirs)
    return bool(one) and bool(other) and not one & other


def _tokens(identity: Identity) -> set[str]:
    return {token for word in (identity.serial, identity.mac) if (token := serial_token(word))}


def _refused(charger: FoundCharger) -> str:
    told: Iterable[str] = (dict(sighting.evidence).get("refused", "") for sighting in charger.sightings)
    return next((code for code in told if code), "")


def _shared(identity: str) -> Standing:
    return Standing(
        ChargerState.DUPLICATE_IDENTITY,
        text(
            "commissioning",
            "Two chargers use the identity {identity}. A CSMS would mix them up: give one of them another.",
            identity=identity,
        ),
    )


def _host(address: str) -> str:
    return urlsplit(address.strip()).netloc.rpartition("@")[2].casefold()


def _version(firmware: str) -> str:
    return firmware.strip().casefold().removeprefix("v")
