"""Certificates in an OCPP 2.x station (M03–M05), and one of its own from a request that it makes (A02).

2.x lists roots and chains; the station's own certificate is proven by its next log-in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.drivers import certificate_outcomes as say
from evsetup.drivers import ocpp_outcomes as say_ocpp
from evsetup.drivers.certificate_hashes import (
    NotACertificate,
    lists_certificate,
    read_certificate,
    read_request,
    root_flaw,
    same_certificate,
)
from evsetup.drivers.ocpp2_known import ORGANIZATION_NAME
from evsetup.drivers.ocpp2_link import StationOnCsms, words_of
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.security_events import SecurityEvents
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, LinkClosed

_WORDS = {
    CertificateUse.CSMS_ROOT: "CSMSRootCertificate",
    CertificateUse.MANUFACTURER_ROOT: "ManufacturerRootCertificate",
    CertificateUse.MO_ROOT: "MORootCertificate",
    CertificateUse.V2G_ROOT: "V2GRootCertificate",
    CertificateUse.V2G_CHAIN: "V2GCertificateChain",
    CertificateUse.OEM_ROOT: "OEMRootCertificate",
}
_ONLY_21 = frozenset({CertificateUse.OEM_ROOT})
_LONGEST = {OcppVersion.V201: 5500, OcppVersion.V21: 10_000}
_LONGEST_CHAIN = 10_000
_OWN = "ChargingStationCertificate"


class Certificates:
    """The certificate store of one station."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model
        self._events = SecurityEvents.on(station.csms)

    async def installed(self, use: CertificateUse | None = None) -> tuple[InstalledCertificate, ...]:
        """What the station lists, of one ``use`` or of all.

        Raises:
            Fault: it does not tell; the finding says why.
        """
        wanted: dict[str, object] = {} if use is None else {"certificateType": [_WORDS[use]]}
        try:
            answer = await self._station.ask("GetInstalledCertificateIds", wanted)
        except Fault as fault:
            self._station.failed("GetInstalledCertificateIds", fault).or_raise()
            return ()
        if answer.get("status") == "NotFound":
            return ()
        self._station.judged("GetInstalledCertificateIds", answer).or_raise()
        return tuple(_listed(answer.get("certificateHashDataChain")))

    async def install(self, use: CertificateUse, pem: str) -> Outcome:
        """Installs a root, then looks whether the station lists it.

        Raises:
            Unreachable: it is not connected.
        """
        version = self._station.version
        if use not in _WORDS or use is CertificateUse.V2G_CHAIN or (use in _ONLY_21 and version is not OcppVersion.V21):
            return say_ocpp.command_not_offered(f"InstallCertificate ({use.value})", f"OCPP {version}")
        try:
            certificate = await asyncio.to_thread(read_certificate, pem)
        except NotACertificate as error:
            return say.no_certificate(error.why)
        if flaw := root_flaw(certificate):
            return say.no_certificate(flaw)
        if len(pem) > (most := _LONGEST.get(version, 5500)):
            return say.too_large(text("drivers", "The certificate"), len(pem), most)
        try:
            answer = await self._station.ask("InstallCertificate", {"certificateType": _WORDS[use], "certificate": pem})
        except Fault as fault:
            return self._station.failed("InstallCertificate", fault)
        match answer.get("status"):
            case "Rejected":
                return say.root_rejected(words_of(answer), must_be_signed=None)
            case "Failed":
                return say.root_failed(words_of(answer))
        if not (outcome := self._station.judged("InstallCertificate", answer)).good:
            return outcome
        try:
            listed = await self.installed(use)
        except Unreachable:
            raise
        except Fault:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "accepted; the charger lists no certificates"))
        if not any(lists_certificate(one, certificate) for one in listed):
            return say.not_listed()
        return Outcome(OutcomeKind.APPLIED, text("drivers", "installed, and listed by the charger"))

    async def delete(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes one, then looks whether it is gone.

        Raises:
            Unreachable: it is not connected.
        """
        hashes = {
            "hashAlgorithm": certificate.hash_algorithm,
            "issuerNameHash": certificate.issuer_name_hash,
            "issuerKeyHash": certificate.issuer_key_hash,
            "serialNumber": certificate.serial_number,
        }
        try:
            answer = await self._station.ask("DeleteCertificate", {"certificateHashData": hashes})
        except Fault as fault:
            return self._station.failed("DeleteCertificate", fault)
        match answer.get("status"):
            case "Failed":
                return say.in_use()
            case "NotFound":
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger has no such certificate"))
        if not (outcome := self._station.judged("DeleteCertificate", answer)).good:
            return outcome
        try:
            left = await self.installed()
        except Unreachable:
            raise
        except Fault:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "deleted; the charger lists no certificates"))
        if any(one.use is certificate.use and same_certificate(one, certificate) for one in left):
            return say.still_listed()
        return Outcome(OutcomeKind.APPLIED, text("drivers", "deleted, and listed no more"))

    async def renew_own(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """OrganizationName, then TriggerMessage, SignCertificate, CertificateSigned (A02); ``sign`` makes the chain.

        Raises:
            Unreachable: it is not connected.
            Fault: ``sign`` made no chain.
        """
        charge_point = await self._station.here()
        named = await self._name(organisation)
        if not named.good:
            return named
        asked = charge_point.expect_call("SignCertificate", lambda sent: sent.get("certificateType", _OWN) == _OWN)
        promise = await self._station.command("TriggerMessage", {"requestedMessage": f"Sign{_OWN}"})
        if not promise.good:
            return promise
        try:
            async with asyncio.timeout(self._station.timings.sign_s):
                request = await asked
        except TimeoutError:
            return say.no_request(self._station.timings.sign_s)
        except LinkClosed as fault:
            return say_ocpp.command_lost("SignCertificate", fault)
        return await self._sign(request, sign)

    async def _sign(self, request: JsonObject, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        try:
            told = await asyncio.to_thread(read_request, str(request.get("csr", "")))
        except NotACertificate as error:
            return say.bad_request(error.why)
        chain = await sign(told.pem)
        if len(chain) > _LONGEST_CHAIN:
            return say.too_large(text("drivers", "The certificate chain"), len(chain), _LONGEST_CHAIN)
        signed: dict[str, object] = {"certificateChain": chain, "certificateType": _OWN}
        if self._station.version is OcppVersion.V21 and isinstance(request.get("requestId"), int):
            signed["requestId"] = request["requestId"]
        before = len(self._events.of(self._station.identity))
        try:
            answer = await self._station.ask("CertificateSigned", signed)
        except Fault as fault:
            return self._station.failed("CertificateSigned", fault)
        if answer.get("status") == "Rejected":
            events = self._events.of(self._station.identity)[before:]
            return say.own_rejected(words_of(answer), [event.evidence for event in events])
        if not (outcome := self._station.judged("CertificateSigned", answer)).good:
            return outcome
        self._station.habits.own_certificate = True
        taken = Outcome(
            OutcomeKind.APPLIED, text("drivers", "the charger took its certificate; its next log-in with it proves it")
        )
        serial = self._station.last_identity.serial
        if serial and told.common_name.casefold() != serial.casefold():
            return replace(taken, finding=say.own_name_differs(told.common_name, serial))
        return taken

    async def _name(self, organisation: str) -> Outcome:
        """The operator's name, which the station puts into its request; one that has it as it is stays untouched."""
        try:
            if not organisation or await self._model.value_of(ORGANIZATION_NAME) == organisation:
                return Outcome(OutcomeKind.UNCHANGED)
            answer = (await self._model.put({ORGANIZATION_NAME: organisation}))[ORGANIZATION_NAME]
        except Unreachable as fault:
            if isinstance(fault, NoAnswer):
                return say_ocpp.command_unanswered("SetVariables", self._station.timings.call_s)
            raise
        except (CallFailed, LinkLost) as fault:
            return self._station.failed("SetVariables", fault)
        if answer.status in {"Accepted", "RebootRequired"} or answer.unknown:
            return Outcome(OutcomeKind.APPLIED)
        return say_ocpp.command_refused("SetVariables", f"{ORGANIZATION_NAME}: {answer.words}")


def _listed(chains: object) -> Iterator[InstalledCertificate]:
    """Every certificate that the answer names by its hashes; those below a root in its chain are part of it."""
    uses = {word: use for use, word in _WORDS.items()}
    for chain in chains if isinstance(chains, list) else ():
        if not isinstance(chain, Mapping) or (use := uses.get(str(chain.get("certificateType")))) is None:
            continue
        hashes = chain.get("certificateHashData")
        if isinstance(hashes, Mapping):
            words = [hashes.get(n) for n in ("hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber")]
            if all(isinstance(word, str) and word for word in words):
                yield InstalledCertificate(use, *(str(word) for word in words))
