"""The certificates in an OCPP 1.6 charger with the security extension: roots, and its own.

Flows: ``facts/ocpp.md`` §3.2 (M03–M05, A02). Its own certificate is signed outside: the charger makes a key and a request, and
takes the chain that comes back; the key never leaves it. 1.6 lists roots only, so its own is proven by its next log-in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import certificate_outcomes as say
from evsetup.drivers.certificate_hashes import (
    CertificateRequest,
    NotACertificate,
    lists_certificate,
    read_certificate,
    read_request,
    root_flaw,
    same_certificate,
)
from evsetup.drivers.ocpp16_command import Answer, command
from evsetup.drivers.ocpp16_configuration import Configuration, Reply
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp_outcomes import command_lost, command_not_offered
from evsetup.drivers.outcomes import from_fault
from evsetup.drivers.security_events import SecurityEvents
from evsetup.links.faults import LinkFault
from evsetup.ocppj.session import LinkClosed

_WORDS = {
    CertificateUse.CSMS_ROOT: "CentralSystemRootCertificate",
    CertificateUse.MANUFACTURER_ROOT: "ManufacturerRootCertificate",
}
_LONGEST_CERTIFICATE = 5500
_LONGEST_CHAIN = 10_000


class Ocpp16Certificates:
    """What the charger trusts, and what it shows for itself."""

    def __init__(self, charger: ChargePointOnCsms, configuration: Configuration) -> None:
        self._charger = charger
        self._configuration = configuration
        self._events = SecurityEvents.on(charger.csms)

    async def installed(self) -> tuple[InstalledCertificate, ...]:
        """GetInstalledCertificateIds, for both kinds of root.

        Raises:
            Fault: it does not tell; the finding says why.
        """
        found: list[InstalledCertificate] = []
        unknown = 0
        for use, word in _WORDS.items():
            answer = await self._command(
                "GetInstalledCertificateIds", {"certificateType": word}, good=("Accepted", "NotFound")
            )
            # A charger may know one kind of root only.
            if not answer.outcome.good and answer.offered:
                answer.outcome.or_raise()
            unknown += not answer.offered
            if unknown == len(_WORDS):
                answer.outcome.or_raise()
            found += _listed(use, answer.payload)
        return tuple(found)

    async def install(self, use: CertificateUse, pem: str) -> Outcome:
        """InstallCertificate, then a look at the list."""
        if use not in _WORDS:
            return command_not_offered(f"InstallCertificate ({use.value})", "OCPP 1.6")
        try:
            certificate = read_certificate(pem)
        except NotACertificate as error:
            return say.no_certificate(error.why)
        if flaw := root_flaw(certificate):
            return say.no_certificate(flaw)
        if len(pem) > _LONGEST_CERTIFICATE:
            return say.too_large(text("drivers", "The certificate"), len(pem), _LONGEST_CERTIFICATE)
        must_be_signed = await self._flag("AdditionalRootCertificateCheck")
        answer = await self._command(
            "InstallCertificate", {"certificateType": _WORDS[use], "certificate": pem}, good=("Accepted",)
        )
        if answer.status == "Rejected":
            return say.root_rejected(answer.status, must_be_signed=must_be_signed)
        if answer.status == "Failed":
            return say.root_failed(answer.status)
        if not answer.outcome.good:
            return answer.outcome
        try:
            listed = await self.installed()
        except Fault:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "accepted; the charger lists no certificates"))
        if not any(one.use is use and lists_certificate(one, certificate) for one in listed):
            return say.not_listed()
        return Outcome(OutcomeKind.APPLIED, text("drivers", "installed, and listed by the charger"))

    async def delete(self, certificate: InstalledCertificate) -> Outcome:
        """DeleteCertificate, then a look at the list."""
        hashes = {
            "hashAlgorithm": certificate.hash_algorithm,
            "issuerNameHash": certificate.issuer_name_hash,
            "issuerKeyHash": certificate.issuer_key_hash,
            "serialNumber": certificate.serial_number,
        }
        answer = await self._command(
            "DeleteCertificate", {"certificateHashData": hashes}, good=("Accepted", "NotFound")
        )
        if answer.status == "NotFound":
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger has no such certificate"))
        if answer.status == "Failed":
            return say.in_use()
        if not answer.outcome.good:
            return answer.outcome
        try:
            listed = await self.installed()
        except Fault:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "deleted; the charger lists no certificates"))
        if any(one.use is certificate.use and same_certificate(one, certificate) for one in listed):
            return say.still_listed()
        return Outcome(OutcomeKind.APPLIED, text("drivers", "deleted, and listed no more"))

    async def renew_own(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """Its request, signed by ``sign``, and the chain back into it."""
        try:
            request = await self.request(organisation)
            chain = await sign(request.pem)
        except Fault as fault:
            # What the authority cannot do is never told to the charger; it keeps the certificate that it has.
            return _outcome_of(fault)
        outcome = await self.install_own(chain)
        flaw = self._name_flaw(request)
        return replace(outcome, finding=flaw) if outcome.good and flaw is not None else outcome

    async def request(self, organisation: str) -> CertificateRequest:
        """Makes the charger ask for a certificate; the first half of renewing it, when another authority signs.

        Raises:
            Fault: no usable request came; the finding says why.
        """
        charge_point = await self._charger.here()
        await self._name_operator(organisation)
        came = charge_point.expect_call("SignCertificate")
        promise = await self._command("ExtendedTriggerMessage", {"requestedMessage": "SignChargePointCertificate"})
        if not promise.outcome.good:
            raise _Failed(promise.outcome)
        try:
            async with asyncio.timeout(self._charger.timings.request_s):
                payload = await came
        except TimeoutError:
            raise _Failed(say.no_request(self._charger.timings.request_s)) from None
        except LinkClosed as fault:
            raise _Failed(command_lost("SignCertificate", fault)) from None
        try:
            return read_request(str(payload.get("csr", "")))
        except NotACertificate as error:
            raise _Failed(say.bad_request(error.why)) from None

    async def install_own(self, chain_pem: str) -> Outcome:
        """CertificateSigned: the chain, leaf first, into the charger that has asked for it."""
        most = min(_LONGEST_CHAIN, await self._number("CertificateSignedMaxChainSize") or _LONGEST_CHAIN)
        if len(chain_pem) > most:
            return say.too_large(text("drivers", "The certificate chain"), len(chain_pem), most)
        before = len(self._events.of(self._charger.identity))
        answer = await self._command("CertificateSigned", {"certificateChain": chain_pem})
        if answer.status == "Rejected":
            await self._event_of_refusal()
            events = self._events.of(self._charger.identity)[before:]
            return say.own_rejected(answer.status, [event.evidence for event in events])
        if not answer.outcome.good:
            return answer.outcome
        self._charger.habits.own_certificate = True
        return Outcome(
            OutcomeKind.APPLIED, text("drivers", "the charger took its certificate; its next log-in with it proves it")
        )

    async def _command(
        self, action: str, payload: Mapping[str, object], *, good: tuple[str, ...] = ("Accepted",)
    ) -> Answer:
        return await command(self._charger, action, payload, good=good)

    async def _name_operator(self, organisation: str) -> None:
        """CpoName goes into the request as its organisation; a charger without that key uses its own."""
        try:
            if not organisation or await self._configuration.value_of("CpoName") == organisation:
                return
        except LinkFault:
            pass
        written = await self._configuration.write("CpoName", organisation)
        if written.reply is Reply.LINK_LOST and written.fault is not None:
            raise written.fault

    async def _event_of_refusal(self) -> None:
        """Some seconds for the event that says why; it may come right after the answer."""
        came = asyncio.Event()

        def hear(identity: str, event: object) -> None:
            if identity == self._charger.identity:
                came.set()

        stop = self._events.watch(hear)
        try:
            async with asyncio.timeout(self._charger.timings.event_s):
                await came.wait()
        except TimeoutError:
            pass
        finally:
            stop()

    def _name_flaw(self, request: CertificateRequest) -> Finding | None:
        serial = self._charger.last_identity.serial
        if not serial or request.common_name.casefold() == serial.casefold():
            return None
        return say.own_name_differs(request.common_name, serial)

    async def _flag(self, name: str) -> bool | None:
        try:
            value = await self._configuration.value_of(name)
        except LinkFault:
            return None
        return None if value is None else value.strip().casefold() == "true"

    async def _number(self, name: str) -> int | None:
        try:
            value = await self._configuration.value_of(name)
        except LinkFault:
            return None
        return int(value) if value is not None and value.strip().isdecimal() else None


class _Failed(Fault):
    """Carries an outcome that is not good to whoever makes one of the whole."""

    def __init__(self, outcome: Outcome) -> None:
        if outcome.finding is None:
            raise AssertionError("an outcome that is not good has a finding")
        super().__init__(outcome.finding)
        self.outcome = outcome


def _outcome_of(fault: Fault) -> Outcome:
    return fault.outcome if isinstance(fault, _Failed) else from_fault(fault)


def _listed(use: CertificateUse, payload: Mapping[str, object]) -> list[InstalledCertificate]:
    entries = payload.get("certificateHashData")
    return [
        InstalledCertificate(
            use,
            str(entry.get("hashAlgorithm", "")),
            str(entry.get("issuerNameHash", "")),
            str(entry.get("issuerKeyHash", "")),
            str(entry.get("serialNumber", "")),
        )
        for entry in (entries if isinstance(entries, list) else [])
        if isinstance(entry, Mapping)
    ]
