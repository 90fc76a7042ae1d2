"""How a charger that is not handed over stands, in the words that installers know: what the site file alone can prove.

A lock or an answer of a CSMS holds only while it is seen (``commissioning.standing``); here it is told as it was seen last.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from evsetup.domain.finding import Severity
from evsetup.domain.settings import Setting
from evsetup.domain.sighting import Way
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import OpenPoint
from evsetup.report.words import STATES
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, StoredFinding
from evsetup.storage.site_file import SiteFile

_SEEN = {
    "link.http.wants-password": ChargerState.LOCKED,
    "link.http.wrong-password": ChargerState.LOCKED,
    "link.http.locked-out": ChargerState.LOCKED,
    "probe.boot.pending": ChargerState.BOOT_PENDING,
    "probe.boot.rejected": ChargerState.BOOT_REJECTED,
    "dial-in.duplicate": ChargerState.DUPLICATE_IDENTITY,
}
_NOT_YET_OURS = frozenset({ChargerState.FOUND, ChargerState.REACHABLE})


def known_addresses(site: SiteFile) -> frozenset[str]:
    """The hosts that chargers of this site are meant to dial (blocking): of templates, of what was written, of CSMS tests."""
    wanted = [template.settings.text_of(Setting.CSMS_URL) for template in site.templates()]
    wanted += [test.url for test in site.csms_tests()]
    for record in site.chargers():
        for entry in site.journal(record.id):
            if entry.phase == "intent" and entry.what.get("setting") == Setting.CSMS_URL.value:
                wanted.append(str(entry.what.get("new", "")))
    return frozenset(_host(address) for address in wanted if address)


def standing_points(
    title: str,
    record: ChargerRecord,
    bay: Bay | None,
    everybody: Iterable[ChargerRecord],
    findings: Iterable[StoredFinding],
    dials: str,
    known: Collection[str],
) -> list[OpenPoint]:
    """``dials`` is the CSMS address that was read last; ``known`` are the hosts of ``known_addresses``."""
    points: list[OpenPoint] = []
    if record.state is not ChargerState.HANDED_OVER:
        states = dict.fromkeys(_SEEN[kept.finding.code] for kept in findings if kept.finding.code in _SEEN)
        points += [_point(title, state, text("report", "As it was seen last.")) for state in states]
        if _is_anothers(record, dials, known):
            do = text("report", "Ask who runs {address} before you change that.", address=verbatim(dials))
            points.append(_point(title, ChargerState.OWNED_BY_OTHER, do))
    identity = record.identity.charge_point_identity
    same = [
        one for one in everybody if one.id != record.id and identity and one.identity.charge_point_identity == identity
    ]
    if same:
        do = text("report", "Give one of them another identity: a CSMS takes both for one.")
        points.append(_point(title, ChargerState.DUPLICATE_IDENTITY, do, Severity.PROBLEM))
    if bay is not None and _differs(bay.expected_firmware, record.identity.firmware):
        do = text(
            "report",
            "It has {version}; the plan says {expected}. Update it, or correct the plan.",
            version=verbatim(record.identity.firmware),
            expected=verbatim(bay.expected_firmware),
        )
        points.append(_point(title, ChargerState.WRONG_FIRMWARE, do))
    return points


def _point(title: str, state: ChargerState, do: Text, severity: Severity = Severity.WARNING) -> OpenPoint:
    return OpenPoint(title, severity, text("report", "State: {state}.", state=STATES[state]), do)


def _is_anothers(record: ChargerRecord, dials: str, known: Collection[str]) -> bool:
    here = record.endpoint is not None and record.endpoint.way is Way.OCPP
    return bool(dials) and not here and record.state in _NOT_YET_OURS and _host(dials) not in known


def _differs(expected: str, found: str) -> bool:
    versions = [version.strip().casefold().removeprefix("v") for version in (expected, found)]
    return all(versions) and versions[0] != versions[1]


def _host(address: str) -> str:
    return urlsplit(address.strip()).netloc.rpartition("@")[2].casefold()
