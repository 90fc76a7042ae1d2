"""Certificates, security profiles, logs and updates of a 1.6 charger that says yes, no, nothing, or something else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.support.scripted_charger import (
    NAME,
    CallErrorAnswer,
    Charger,
    Site,
    Told,
    hangs,
    hangs_up,
    not_offered,
    site,
    status,
)

from evsetup.domain.certificate import CertificateUse, InstalledCertificate, LogKind
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.drivers.certificate_hashes import hashes_of, read_certificate
from evsetup.drivers.driver import CertificateStore, LogSource, ProfileUpgrade, SignedFirmwareFetcher
from evsetup.drivers.security_events import meaning_of
from evsetup.links.tls import TemporaryAuthority

ROOT = TemporaryAuthority.create("A CSMS root").certificate_pem
GET_IDS = "GetInstalledCertificateIds"


def code(outcome: Outcome) -> str:
    assert outcome.finding is not None
    return outcome.finding.code


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def _entry(certificate: InstalledCertificate) -> Told:
    return {
        "hashAlgorithm": certificate.hash_algorithm,
        "issuerNameHash": certificate.issuer_name_hash,
        "issuerKeyHash": certificate.issuer_key_hash,
        "serialNumber": certificate.serial_number,
    }


def lists(*pems: str, use: str = "CentralSystemRootCertificate") -> Callable[[Told], Told]:
    """The charger lists these roots."""

    def answer(asked: Told) -> Told:
        if asked["certificateType"] != use or not pems:
            return {"status": "NotFound"}
        entries = [_entry(hashes_of(read_certificate(pem), CertificateUse.CSMS_ROOT)) for pem in pems]
        return {"status": "Accepted", "certificateHashData": entries}

    return answer


def csr(common_name: str = NAME, organisation: str = "Operator") -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name),
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, organisation),
        ]
    )
    made = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM).decode()


async def signed(_: str) -> str:
    return ROOT


def asks_for_a_certificate(here: Site, request: str) -> Callable[[Told], Told]:
    """It promises to make a request, and sends it."""

    def answer(_: Told) -> Told:
        here.sent.append(asyncio.create_task(here.charger.send("SignCertificate", {"csr": request})))
        return {"status": "Accepted"}

    return answer


async def report(here: Site, event: str, tech_info: str = "") -> None:
    await here.charger.send(
        "SecurityEventNotification", {"type": event, "timestamp": "2026-11-25T10:00:00Z", "techInfo": tech_info}
    )


async def test_the_driver_offers_all_that_the_security_extension_has() -> None:
    async with site() as here:
        assert isinstance(here.driver, CertificateStore)
        assert isinstance(here.driver, ProfileUpgrade)
        assert isinstance(here.driver, LogSource)
        assert isinstance(here.driver, SignedFirmwareFetcher)


async def test_a_root_is_installed_when_the_charger_lists_it() -> None:
    async with site() as here:
        here.charger.on.update({"InstallCertificate": status("Accepted"), GET_IDS: lists(ROOT)})
        outcome = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, ROOT)
        (listed,) = await here.driver.installed_certificates()

    assert outcome.kind is OutcomeKind.APPLIED
    assert here.charger.asked("InstallCertificate") == [
        {"certificateType": "CentralSystemRootCertificate", "certificate": ROOT}
    ]
    assert listed.use is CertificateUse.CSMS_ROOT


async def test_hashes_in_capitals_and_with_leading_zeros_are_the_same_certificate() -> None:
    async with site() as here:
        right = hashes_of(read_certificate(ROOT), CertificateUse.CSMS_ROOT)
        odd = {
            "hashAlgorithm": "SHA256",
            "issuerNameHash": right.issuer_name_hash.upper(),
            "issuerKeyHash": "wrong",
            "serialNumber": "00" + right.serial_number.upper(),
        }
        here.charger.on.update(
            {
                "InstallCertificate": status("Accepted"),
                GET_IDS: lambda _: {"status": "Accepted", "certificateHashData": [odd, 7]},
            }
        )
        assert (await here.driver.install_certificate(CertificateUse.CSMS_ROOT, ROOT)).kind is OutcomeKind.APPLIED


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (status("Rejected"), OutcomeKind.REFUSED, "driver.certificate.rejected"),
        (status("Failed"), OutcomeKind.FAULT, "driver.certificate.failed"),
        (status("Accepted"), OutcomeKind.FAULT, "driver.certificate.not-listed"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
        (hangs, OutcomeKind.SILENT, "driver.ocpp.command-unanswered"),
        (hangs_up, OutcomeKind.LINK_LOST, "driver.ocpp.command-lost"),
    ],
    ids=["Rejected", "Failed", "not kept", "not offered", "silence", "link lost"],
)
async def test_each_answer_to_a_root_has_its_outcome(
    answer: Callable[[Told], Told], kind: OutcomeKind, said: str
) -> None:
    async with site() as here:
        here.charger.on.update({"InstallCertificate": answer, GET_IDS: lists()})
        outcome = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, ROOT)

    assert outcome.kind is kind
    assert code(outcome) == said


@pytest.mark.parametrize(("check", "steps"), [("true", 3), ("false", 2)])
async def test_a_rejected_root_names_the_old_one_only_where_it_must_sign(check: str, steps: int) -> None:
    async with site(AdditionalRootCertificateCheck=check) as here:
        here.charger.on.update({"InstallCertificate": status("Rejected"), GET_IDS: lists()})
        outcome = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, ROOT)

    assert outcome.finding is not None
    assert len(outcome.finding.do) == steps


async def test_what_is_no_root_is_never_sent() -> None:
    authority = TemporaryAuthority.create("A root")
    leaf = authority.issue(["host.example"]).chain_pem
    async with site() as here:
        for pem in ("nonsense", ROOT + ROOT, leaf):
            outcome = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, pem)
            assert code(outcome) == "driver.certificate.unreadable"
        large = ROOT + "#" * 5500
        assert code(await here.driver.install_certificate(CertificateUse.CSMS_ROOT, large)) == (
            "driver.certificate.too-large"
        )
        other = await here.driver.install_certificate(CertificateUse.V2G_ROOT, ROOT)

    assert other.kind is OutcomeKind.NOT_OFFERED
    assert not here.charger.asked("InstallCertificate")


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (status("Accepted"), OutcomeKind.FAULT, "driver.certificate.still-listed"),
        (status("Failed"), OutcomeKind.REFUSED, "driver.certificate.in-use"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
    ],
)
async def test_each_answer_to_a_deletion_has_its_outcome(
    answer: Callable[[Told], Told], kind: OutcomeKind, said: str
) -> None:
    async with site() as here:
        here.charger.on.update({"DeleteCertificate": answer, GET_IDS: lists(ROOT)})
        (listed,) = await here.driver.installed_certificates()
        outcome = await here.driver.delete_certificate(listed)

    assert outcome.kind is kind
    assert code(outcome) == said


async def test_a_certificate_that_is_gone_is_deleted() -> None:
    async with site() as here:
        here.charger.on.update({"DeleteCertificate": status("Accepted"), GET_IDS: lists(ROOT)})
        (listed,) = await here.driver.installed_certificates()
        here.charger.on[GET_IDS] = lists()
        deleted = await here.driver.delete_certificate(listed)
        here.charger.on["DeleteCertificate"] = status("NotFound")
        again = await here.driver.delete_certificate(listed)

    assert deleted.kind is OutcomeKind.APPLIED
    assert again.kind is OutcomeKind.UNCHANGED


@pytest.mark.parametrize("answer", [not_offered, hangs, hangs_up, status("Rejected")])
async def test_a_charger_that_does_not_tell_its_certificates_is_a_fault(answer: Callable[[Told], Told]) -> None:
    async with site() as here:
        here.charger.on[GET_IDS] = answer
        with pytest.raises(Fault):
            await here.driver.installed_certificates()


async def test_a_charger_gets_a_certificate_of_its_own() -> None:
    async with site(CpoName="", CertificateSignedMaxChainSize="10000") as here:
        request = csr()
        here.charger.on.update(
            ChangeConfiguration=here.charger.store,
            ExtendedTriggerMessage=asks_for_a_certificate(here, request),
            CertificateSigned=status("Accepted"),
        )
        asked: list[str] = []

        async def sign(pem: str) -> str:
            asked.append(pem)
            return ROOT

        outcome = await here.driver.renew_own_certificate("Operator", sign)

    assert outcome.kind is OutcomeKind.APPLIED
    assert asked == [request]
    assert here.charger.settings["CpoName"] == "Operator"
    assert here.charger.asked("CertificateSigned") == [{"certificateChain": ROOT}]


async def test_a_request_can_be_taken_away_and_its_chain_brought_back() -> None:
    async with site() as here:
        request = csr()
        here.charger.on.update(
            ExtendedTriggerMessage=asks_for_a_certificate(here, request), CertificateSigned=status("Accepted")
        )
        assert await here.driver.request_own_certificate("") == request
        assert (await here.driver.install_own_certificate(ROOT)).kind is OutcomeKind.APPLIED


async def test_a_name_other_than_the_serial_number_is_told() -> None:
    async with site() as here:
        here.charger.serial = "SN-1"
        link = here.csms.charge_points[NAME]
        here.charger.redial()
        await asyncio.wait_for(link.closed.wait(), 5)
        here.charger.on.update(
            ExtendedTriggerMessage=asks_for_a_certificate(here, csr("Other")), CertificateSigned=status("Accepted")
        )
        outcome = await here.driver.renew_own_certificate("", signed)

    assert outcome.kind is OutcomeKind.APPLIED
    assert code(outcome) == "driver.certificate.name-differs"


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (status("Accepted"), OutcomeKind.SILENT, "driver.certificate.no-request"),
        (status("Rejected"), OutcomeKind.REFUSED, "driver.ocpp.command-refused"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
        (hangs, OutcomeKind.SILENT, "driver.ocpp.command-unanswered"),
        (hangs_up, OutcomeKind.LINK_LOST, "driver.ocpp.command-lost"),
    ],
)
async def test_a_request_that_never_comes_is_told(answer: Callable[[Told], Told], kind: OutcomeKind, said: str) -> None:
    async with site() as here:
        here.charger.on["ExtendedTriggerMessage"] = answer
        outcome = await here.driver.renew_own_certificate("Operator", signed)

    assert outcome.kind is kind
    assert code(outcome) == said


async def test_a_request_that_nobody_could_sign_is_told() -> None:
    async with site() as here:
        here.charger.on["ExtendedTriggerMessage"] = asks_for_a_certificate(here, "nonsense")
        assert code(await here.driver.renew_own_certificate("", signed)) == "driver.certificate.bad-request"


async def test_an_authority_that_fails_is_told_and_the_charger_is_left_alone() -> None:
    async def fails(_: str) -> str:
        raise Fault(
            Finding("ca.down", Severity.PROBLEM, text("drivers", "x"), text("drivers", "y"), (text("drivers", "z"),))
        )

    async with site() as here:
        here.charger.on["ExtendedTriggerMessage"] = asks_for_a_certificate(here, csr())
        outcome = await here.driver.renew_own_certificate("", fails)

    assert code(outcome) == "ca.down"
    assert not here.charger.asked("CertificateSigned")


async def test_a_chain_that_the_charger_has_no_room_for_is_never_sent() -> None:
    async with site(CertificateSignedMaxChainSize="100") as here:
        assert code(await here.driver.install_own_certificate(ROOT)) == "driver.certificate.too-large"

    assert not here.charger.asked("CertificateSigned")


async def test_a_rejected_certificate_comes_with_the_event_that_says_why() -> None:
    async with site() as here:

        def reject(_: Told) -> Told:
            here.sent.append(asyncio.create_task(report(here, "InvalidChargePointCertificate", "not my key")))
            return {"status": "Rejected"}

        here.charger.on["CertificateSigned"] = reject
        outcome = await here.driver.install_own_certificate(ROOT)

    assert code(outcome) == "driver.certificate.own-rejected"
    assert outcome.finding is not None
    assert "not my key" in outcome.finding.evidence[1].content


async def test_everything_that_is_missing_for_a_profile_is_named() -> None:
    async with site(key=None) as here:
        none = await here.driver.missing_for_profile(1)
        here.charger.settings["SecurityProfile"] = "0"
        here.charger.on[GET_IDS] = lists()
        first = await here.driver.missing_for_profile(1)
        third = await here.driver.missing_for_profile(3)
        here.charger.settings.update(SecurityProfile="2", AuthorizationKey="x")
        down = await here.driver.missing_for_profile(2)
        here.charger.on[GET_IDS] = not_offered
        unknown = await here.driver.missing_for_profile(3)
        here.charger.on[GET_IDS] = lists(ROOT)
        here.charger.settings["SecurityProfile"] = "1"
        nothing = await here.driver.missing_for_profile(2)

    assert codes(none) == ["driver.profile.not-offered"]
    assert codes(first) == ["driver.profile.no-key"]
    assert codes(third) == ["driver.profile.no-root", "driver.profile.own-certificate-unknown"]
    assert codes(down) == ["driver.profile.not-higher", "driver.profile.no-root"]
    assert codes(unknown) == ["driver.profile.roots-unknown", "driver.profile.own-certificate-unknown"]
    assert nothing == ()


async def test_a_profile_is_not_touched_while_something_is_missing() -> None:
    async with site(SecurityProfile="1") as here:
        here.charger.on[GET_IDS] = lists()
        no_root = await here.driver.raise_profile(2)
        here.charger.on[GET_IDS] = lists(ROOT)
        no_wss = await here.driver.raise_profile(2)

    assert code(no_root) == "driver.profile.no-root"
    assert code(no_wss) == "driver.profile.laptop-not-ready"
    assert not here.charger.asked("ChangeConfiguration")


def _takes_profile(charger: Charger, *, drops: bool, keeps: bool = True) -> Callable[[Told], Told]:
    def take(asked: Told) -> Told:
        if keeps:
            charger.settings["SecurityProfile"] = asked["value"]
        if drops:
            asyncio.get_running_loop().call_soon(charger.redial)
        return {"status": "Accepted"}

    return take


async def test_a_charger_that_comes_back_with_its_profile_has_it() -> None:
    async with site(SecurityProfile="0", AuthorizationKey="x") as here:
        here.charger.on["ChangeConfiguration"] = _takes_profile(here.charger, drops=True)
        change = VariableChange(VariableName("SecurityProfile"), "0", "1")
        outcome = await here.driver.write_variable(change)
        confirmed = await here.driver.confirm_variable(change)

    assert outcome.kind is OutcomeKind.APPLIED
    assert confirmed.kind is OutcomeKind.APPLIED
    assert not here.charger.asked("Reset")


@pytest.mark.parametrize("says", ["Accepted", "RebootRequired"])
async def test_a_charger_that_stays_is_reset(says: str) -> None:
    async with site(SecurityProfile="0", AuthorizationKey="x") as here:

        def reset(_: Told) -> Told:
            asyncio.get_running_loop().call_soon(here.charger.redial)
            here.charger.settings["SecurityProfile"] = "1"
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=status(says), Reset=reset)
        outcome = await here.driver.raise_profile(1)

    assert outcome.kind is OutcomeKind.APPLIED
    assert here.charger.asked("Reset") == [{"type": "Hard"}]


async def test_a_charger_that_falls_back_is_told_with_the_event_that_says_why() -> None:
    async with site(SecurityProfile="0", AuthorizationKey="x") as here:

        def tells(_: Told) -> Told:
            here.sent.append(asyncio.create_task(report(here, "InvalidCentralSystemCertificateFound", "wrong name")))
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=_takes_profile(here.charger, drops=False, keeps=False), Reset=tells)
        outcome = await here.driver.raise_profile(1)

    assert code(outcome) == "driver.profile.fell-back"
    assert outcome.finding is not None
    assert "wrong name" in outcome.finding.evidence[0].content
    assert outcome.finding.means == meaning_of("InvalidCentralSystemCertificate")


async def test_a_charger_that_never_returns_is_told_with_the_way_back() -> None:
    async with site(SecurityProfile="0", AuthorizationKey="x") as here:

        def take_and_go(_: Told) -> Told:
            here.charger.redials = False
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take_and_go
        outcome = await here.driver.raise_profile(1)

    assert code(outcome) == "driver.profile.never-returned"
    assert outcome.finding is not None
    assert outcome.finding.do[-1].context == "cards"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (status("Rejected"), "driver.profile.refused"),
        (status("NotSupported"), "driver.profile.not-offered"),
        (hangs, "driver.variable.silent"),
    ],
)
async def test_each_answer_to_a_profile_has_its_outcome(answer: Callable[[Told], Told], said: str) -> None:
    async with site(SecurityProfile="0", AuthorizationKey="x") as here:
        here.charger.on["ChangeConfiguration"] = answer
        assert code(await here.driver.raise_profile(1)) == said


async def test_security_events_are_kept_with_their_time_and_explained() -> None:
    async with site() as here:
        await report(here, "CentralSystemFailedToAuthenticate", "cn")
        await report(here, "VendorThing")
        first, second = here.driver.security_events

    assert (first.type, first.at, first.tech_info) == (
        "CentralSystemFailedToAuthenticate",
        "2026-11-25T10:00:00Z",
        "cn",
    )
    assert first.came - datetime.now(UTC) < timedelta(seconds=60)
    assert first.means is not None
    assert second.means is None


@pytest.mark.parametrize("spelled", ["FailedToAuthenticateAtCentralSystem", "FailedToAuthenticationAtCentralSystem"])
def test_both_spellings_of_an_event_mean_the_same(spelled: str) -> None:
    assert meaning_of(spelled) == meaning_of("FailedToAuthenti")


async def test_a_log_is_asked_for_and_its_statuses_are_told() -> None:
    told: list[str] = []
    async with site() as here:
        here.charger.on["GetLog"] = lambda _: {"status": "Accepted", "filename": "log.zip"}
        outcome = await here.driver.fetch_log(LogKind.SECURITY, "http://127.0.0.1:9/up", told.append)
        (asked,) = here.charger.asked("GetLog")
        for word, number in (("Uploading", asked["requestId"]), ("Uploading", 1), ("Uploaded", None), ("Idle", None)):
            sent = {"status": word} if number is None else {"status": word, "requestId": number}
            await here.charger.send("LogStatusNotification", sent)

    assert outcome.kind is OutcomeKind.APPLIED
    assert "log.zip" in str(outcome.seen)
    assert asked["logType"] == "SecurityLog"
    assert told == ["Uploading", "Uploaded"]


async def test_a_charger_without_getlog_is_asked_the_older_way() -> None:
    told: list[str] = []
    async with site() as here:
        here.charger.on["GetDiagnostics"] = lambda _: {"fileName": "diag.tgz"}
        outcome = await here.driver.fetch_log(LogKind.DIAGNOSTICS, "ftp://127.0.0.1:9/", told.append)
        await here.charger.send("DiagnosticsStatusNotification", {"status": "Uploaded"})
        here.charger.on["GetDiagnostics"] = lambda _: {}
        nothing = await here.driver.fetch_log(LogKind.DIAGNOSTICS, "ftp://127.0.0.1:9/", told.append)
        security = await here.driver.fetch_log(LogKind.SECURITY, "ftp://127.0.0.1:9/", told.append)
        here.charger.on["GetLog"] = status("Rejected")
        refused = await here.driver.fetch_log(LogKind.SECURITY, "ftp://127.0.0.1:9/", told.append)

    assert outcome.kind is OutcomeKind.APPLIED
    assert told == ["Uploaded"]
    assert nothing.kind is OutcomeKind.UNCHANGED
    assert security.kind is OutcomeKind.NOT_OFFERED
    assert code(refused) == "driver.file.log-refused"


async def test_a_log_that_takes_the_place_of_another_is_accepted() -> None:
    async with site() as here:
        here.charger.on["GetLog"] = status("AcceptedCanceled")
        outcome = await here.driver.fetch_log(LogKind.SECURITY, "http://127.0.0.1:9/", lambda _: None)
        far = await here.driver.fetch_log(LogKind.SECURITY, "http://" + "x" * 512, lambda _: None)

    assert outcome.kind is OutcomeKind.APPLIED
    assert code(far) == "driver.file.no-room"


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (status("Accepted"), OutcomeKind.APPLIED, ""),
        (status("AcceptedCanceled"), OutcomeKind.APPLIED, ""),
        (status("Rejected"), OutcomeKind.REFUSED, "driver.file.update-refused"),
        (status("InvalidCertificate"), OutcomeKind.REFUSED, "driver.file.signer-refused"),
        (status("RevokedCertificate"), OutcomeKind.REFUSED, "driver.file.signer-revoked"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
    ],
)
async def test_each_answer_to_a_signed_update_has_its_outcome(
    answer: Callable[[Told], Told], kind: OutcomeKind, said: str
) -> None:
    told: list[str] = []
    async with site() as here:
        here.charger.on["SignedUpdateFirmware"] = answer
        outcome = await here.driver.fetch_signed_firmware("http://127.0.0.1:9/x.bin", ROOT, "c2ln", told.append)
        (asked,) = here.charger.asked("SignedUpdateFirmware")
        for word in ("Downloading", "InvalidSignature", "Installed"):
            sent = {"status": word, "requestId": asked["requestId"]}
            await here.charger.send("SignedFirmwareStatusNotification", sent)

    assert outcome.kind is kind
    assert (outcome.finding.code if outcome.finding else "") == said
    assert told == (["Downloading", "InvalidSignature"] if outcome.good else [])


async def test_a_charger_that_takes_only_signed_firmware_shows_the_way_forward() -> None:
    def only_signed(_: Told) -> Told:
        raise CallErrorAnswer("NotSupported", "")

    async with site() as here:
        here.charger.on["UpdateFirmware"] = only_signed
        outcome = await here.driver.fetch_firmware("http://127.0.0.1:9/x.bin", lambda _: None)
        long = await here.driver.fetch_signed_firmware("http://127.0.0.1:9/x", ROOT, "s" * 801, lambda _: None)

    assert code(outcome) == "driver.file.signed-only"
    assert code(long) == "driver.file.no-room"


@pytest.mark.parametrize(
    ("message", "offered", "came"),
    [
        ("Heartbeat", "ExtendedTriggerMessage", "Heartbeat"),
        ("Heartbeat", "TriggerMessage", "Heartbeat"),
        ("LogStatusNotification", "ExtendedTriggerMessage", "LogStatusNotification"),
        ("FirmwareStatusNotification", "ExtendedTriggerMessage", "SignedFirmwareStatusNotification"),
    ],
)
async def test_a_message_is_triggered_in_whichever_way_the_charger_offers(
    message: str, offered: str, came: str
) -> None:
    async with site() as here:

        def answer(_: Told) -> Told:
            payload = {} if came == "Heartbeat" else {"status": "Idle"}
            here.sent.append(asyncio.create_task(here.charger.send(came, payload)))
            return {"status": "Accepted"}

        here.charger.on[offered] = answer
        assert (await here.driver.trigger(message)).kind is OutcomeKind.APPLIED
