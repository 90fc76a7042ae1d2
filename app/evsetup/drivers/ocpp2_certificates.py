"""Certificates in an OCPP 2.x station (M03–M05), and one of its own from a request that it makes (A02)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.drivers import ocpp2_certificate_outcomes as say
from evsetup.drivers import ocpp16_outcomes as say16
from evsetup.drivers.certificate_hashes import hashes_of
from evsetup.drivers.ocpp2_known import ORGANIZATION_NAME
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_variables import DeviceModel
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
_LONGEST = {OcppVersion.V201: 5500, OcppVersion.V21: 10_000}
_OWN = "ChargingStationCertificate"


class Certificates:
    """The certificate store of one station."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model

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

    async def install(self, use: CertificateUse, certificate_pem: str) -> Outcome:
        """Installs a root, then looks whether the station lists it.

        Raises:
            Unreachable: it is not connected.
        """
        if use not in _WORDS or use is CertificateUse.V2G_CHAIN:
            return say.certificate_use_not_offered(use)
        expected = await asyncio.to_thread(hashes_of, certificate_pem, use)
        if expected is None or len(certificate_pem) > _LONGEST.get(self._station.version, 5500):
            return say.certificate_unfit()
        outcome = await self._station.command(
            "InstallCertificate", {"certificateType": _WORDS[use], "certificate": certificate_pem}
        )
        if not outcome.good:
            return outcome
        try:
            listed = await self.installed(use)
        except Unreachable:
            raise
        except Fault:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "accepted; this charger lists no certificates"))
        if any(_same(certificate, expected) for certificate in listed):
            return Outcome(OutcomeKind.APPLIED, text("drivers", "installed, and listed by the charger"))
        return say.certificate_not_listed()

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
                return say.certificate_in_use()
            case "NotFound":
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger has no such certificate"))
        outcome = self._station.judged("DeleteCertificate", answer)
        if not outcome.good:
            return outcome
        try:
            left = await self.installed()
        except Unreachable:
            raise
        except Fault:
            return outcome
        if any(_same(certificate, other) for other in left):
            return say.certificate_left()
        return Outcome(OutcomeKind.APPLIED, text("drivers", "deleted, and not listed any more"))

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
        asked = charge_point.expect_call(
            "SignCertificate",
            lambda sent: sent.get("certificateType", _OWN) == _OWN and isinstance(sent.get("csr"), str),
        )
        promise = await self._station.command("TriggerMessage", {"requestedMessage": f"Sign{_OWN}"})
        if not promise.good:
            return promise
        try:
            async with asyncio.timeout(self._station.timings.sign_s):
                request = await asked
        except TimeoutError:
            return say.no_certificate_request()
        except LinkClosed as fault:
            return say16.command_lost("TriggerMessage", fault)
        return await self._sign(request, sign)

    async def _sign(self, request: JsonObject, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        chain = await sign(str(request["csr"]))
        signed: dict[str, object] = {"certificateChain": chain, "certificateType": _OWN}
        if self._station.version is OcppVersion.V21 and isinstance(request.get("requestId"), int):
            signed["requestId"] = request["requestId"]
        outcome = await self._station.command("CertificateSigned", signed)
        if not outcome.good:
            return outcome
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took its new certificate"))

    async def _name(self, organisation: str) -> Outcome:
        """The operator's name, which the station puts into its request; one that has it as it is stays untouched."""
        try:
            if await self._model.value_of(ORGANIZATION_NAME) == organisation:
                return Outcome(OutcomeKind.UNCHANGED)
            answer = (await self._model.put({ORGANIZATION_NAME: organisation}))[ORGANIZATION_NAME]
        except Unreachable as fault:
            if isinstance(fault, NoAnswer):
                return say16.command_unanswered("SetVariables", self._station.timings.call_s)
            raise
        except (CallFailed, LinkLost) as fault:
            return self._station.failed("SetVariables", fault)
        if answer.status in {"Accepted", "RebootRequired"} or answer.unknown:
            return Outcome(OutcomeKind.APPLIED)
        return say16.command_refused("SetVariables", f"{ORGANIZATION_NAME}: {answer.words}")


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


def _same(one: InstalledCertificate, other: InstalledCertificate) -> bool:
    """Whether both are one certificate; serial numbers come with and without leading zeros, in either letter case."""

    def serial(certificate: InstalledCertificate) -> str:
        return certificate.serial_number.casefold().lstrip("0")

    same_issuer = (
        one.hash_algorithm != other.hash_algorithm
        or one.issuer_name_hash.casefold() == other.issuer_name_hash.casefold()
    )
    return same_issuer and serial(one) == serial(other)
