"""The certificates in an OpenEVSE gateway.

Wire facts: ``OpenEVSE/openevse_esp32_firmware:src/certificates.cpp, src/web_server_certificates.cpp, docs/https_ssh.md``. ``GET /certificates``
lists objects with ``id`` (hex), ``type`` ("root", "client"), ``name`` and ``certificate`` (PEM). ``POST`` adds one and answers with its
``id``; without a key it becomes a root. The ``id`` is the last 64 bits of its serial number, so one that is there already, or has the
same end, is refused (400). ``DELETE /certificates/ID``. Client certificates serve its page and MQTT; a private key is never sent from here.
Its OCPP client is made without any authority (``src/ocpp.cpp``, MicroOcppMongoose): as far as the source shows, it checks no CSMS.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers.certificate_hashes import NotACertificate, hashes_of, read_certificate, root_flaw
from evsetup.drivers.certificate_outcomes import no_certificate, not_listed, root_rejected, still_listed
from evsetup.drivers.openevse_config import VENDOR
from evsetup.drivers.openevse_page import OpenEvsePage, message_of
from evsetup.drivers.outcomes import from_fault
from evsetup.drivers.web_charger import not_this_family
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LinkLost, LockedOut, NoAnswer, Unauthorized
from evsetup.links.http import HttpAnswer

_NONE_KEPT = "driver.openevse.no-certificates"
_MOST = 64
_ID_DIGITS = 16
_TROUBLE = (Unauthorized, LockedOut, Busy, NoAnswer, LinkLost, BadAnswer)


@dataclass(frozen=True, slots=True)
class Kept:
    """One certificate in the gateway, as it lists it."""

    id: str
    use: CertificateUse
    pem: str


class OpenEvseCertificates:
    """Lists, adds and deletes certificates over ``page``."""

    def __init__(self, page: OpenEvsePage) -> None:
        self._page = page

    async def listed(self) -> tuple[InstalledCertificate, ...]:
        """What the gateway lists; entries that are no certificate are left out.

        Raises:
            LinkFault: by cause; ``BadAnswer`` where its firmware keeps none.
        """
        return tuple(found for _, found in await self._all())

    async def install(self, use: CertificateUse, pem: str) -> Outcome:
        """Adds a root. What it is trusted for is the gateway's: the outcome says what that is."""
        if use is not CertificateUse.CSMS_ROOT:
            return Outcome(OutcomeKind.NOT_OFFERED, finding=_roots_only())
        try:
            certificate = await asyncio.to_thread(read_certificate, pem)
        except NotACertificate as flaw:
            return no_certificate(flaw.why)
        if (why := root_flaw(certificate)) is not None:
            return no_certificate(why)
        wanted = hashes_of(certificate, use)
        name = "".join(c for c in certificate.subject.rfc4514_string() if c.isprintable())[:64]
        try:
            if wanted in await self.listed():
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this certificate already"))
            answer = await self._page.post("certificates", {"name": name, "certificate": pem})
            if not answer.ok:
                return root_rejected(f"{answer.status} {message_of(answer)}".strip(), must_be_signed=False)
            if wanted not in await self.listed():
                return not_listed()
        except _TROUBLE as fault:
            return _outcome_of(fault)
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger lists the certificate"), _not_for_ocpp())

    async def delete(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes one, and looks whether it is gone."""
        try:
            kept = next((one for one, found in await self._all() if found == certificate), None)
            if kept is None:
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger does not list this certificate"))
            answer = await self._page.delete(f"certificates/{kept.id}")
            if not answer.ok:
                words = f"{answer.status} {message_of(answer)}".strip()
                return Outcome(OutcomeKind.REFUSED, finding=_not_deleted(words))
            if certificate in await self.listed():
                return still_listed()
        except _TROUBLE as fault:
            return _outcome_of(fault)
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger lists it no more"))

    async def _all(self) -> tuple[tuple[Kept, InstalledCertificate], ...]:
        answer = await self._page.ask("certificates")
        kept = kept_in(answer.json()) if answer.ok else None
        if kept is None:
            raise BadAnswer(
                _keeps_none(answer) if answer.status == 404 else not_this_family(VENDOR, "certificates", answer)
            )
        return await asyncio.to_thread(hashed, kept)


def kept_in(answer: object) -> tuple[Kept, ...] | None:
    """The certificates in an answer: a bare list, or one under ``certificates`` as the API's description has it; else ``None``."""
    if isinstance(answer, dict):
        answer = answer.get("certificates")
    if not isinstance(answer, list):
        return None
    found = []
    for one in answer[:_MOST]:
        match one:
            case {"id": str() | int() as number, "certificate": str(pem)} if type(number) is not bool:
                id_ = number if isinstance(number, str) else f"{number:x}"
                if 0 < len(id_) <= _ID_DIGITS and all(c in "0123456789abcdefABCDEF" for c in id_):
                    root = one.get("type") != "client"
                    found.append(Kept(id_, CertificateUse.CSMS_ROOT if root else CertificateUse.CHARGING_STATION, pem))
    return tuple(found)


def _outcome_of(fault: LinkFault) -> Outcome:
    """Where firmware keeps no certificates at all, nothing was offered; that need not stop what else is done."""
    if fault.finding.code == _NONE_KEPT:
        return Outcome(OutcomeKind.NOT_OFFERED, finding=fault.finding)
    no = isinstance(fault, Unauthorized | LockedOut | Busy)
    return from_fault(fault, OutcomeKind.REFUSED) if no else from_fault(fault)


def hashed(kept: Sequence[Kept]) -> tuple[tuple[Kept, InstalledCertificate], ...]:
    """Each with the hashes by which OCPP names it; what is no certificate is left out."""
    found = []
    for one in kept:
        try:
            found.append((one, hashes_of(read_certificate(one.pem), one.use)))
        except (NotACertificate, ValueError, TypeError):
            continue
    return tuple(found)


def no_own_certificate() -> Outcome:
    """The gateway makes no key and no request; its OCPP client logs in with a key only."""
    return Outcome(OutcomeKind.NOT_OFFERED, finding=_logs_in_with_a_key())


def _logs_in_with_a_key() -> Finding:
    return Finding(
        "driver.openevse.no-own-certificate",
        Severity.WARNING,
        text("drivers", "This charger has no certificate of its own for OCPP."),
        text(
            "drivers",
            "Its page takes one only together with its private key, for the page and for MQTT. Nothing was sent.",
        ),
        (text("drivers", "Let it log in with a key, over wss."),),
    )


def _roots_only() -> Finding:
    return Finding(
        "driver.openevse.roots-only",
        Severity.WARNING,
        text("drivers", "This charger keeps roots of servers only."),
        text("drivers", "It has no place for a root of this kind. Nothing was sent."),
        (text("drivers", "Install it as the root of a CSMS."),),
    )


def _not_for_ocpp() -> Finding:
    return Finding(
        "driver.openevse.root-not-for-ocpp",
        Severity.WARNING,
        text("drivers", "The charger keeps the root, and may not use it for its CSMS."),
        text(
            "drivers",
            "It trusts it for MQTT and for its updates. As far as its source shows, its OCPP client encrypts and checks no certificate.",
        ),
        (text("drivers", "Do not take a connection over wss for proof that the charger knows its CSMS."),),
    )


def _keeps_none(answer: HttpAnswer) -> Finding:
    return Finding(
        _NONE_KEPT,
        Severity.WARNING,
        text("drivers", "This charger's firmware keeps no certificates."),
        text("drivers", "It is older than that part of its page. Nothing was sent."),
        (text("drivers", "Update the firmware on the charger's own web page."),),
        (Evidence("GET /certificates", str(answer.status)),),
    )


def _not_deleted(words: str) -> Finding:
    return Finding(
        "driver.openevse.certificate-not-deleted",
        Severity.PROBLEM,
        text("drivers", "The charger did not delete the certificate."),
        text("drivers", "It was deleted by somebody else meanwhile, or the charger's storage failed."),
        (text("drivers", "Read its security again: what it lists decides."),),
        (Evidence("DELETE /certificates", words),),
    )
