"""Certificates, logs, firmware and charging of a 2.x station: Accepted is a promise, and each deed is looked for."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.certificate_store import CSR, PEM, Store
from tests.support.scripted_charger import NAME, CallErrorAnswer, Hangs, HangsUp, Told
from tests.support.scripted_station import StationSite, station_site

from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion

V201, V21 = OcppVersion.V201, OcppVersion.V21


def code(outcome: Outcome) -> str:
    return outcome.finding.code if outcome.finding is not None else ""


def status(word: str) -> Any:
    return lambda _: {"status": word}


def not_offered(_: Told) -> Told:
    raise CallErrorAnswer("NotSupported", "")


def hangs(_: Told) -> Told:
    raise Hangs


def hangs_up(_: Told) -> Told:
    raise HangsUp


# -- certificates --------------------------------------------------------------------------------------------------------


async def test_a_root_is_installed_listed_and_deleted_again() -> None:
    async with station_site() as site:
        Store(site)
        assert (await site.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)).kind is OutcomeKind.APPLIED
        (listed,) = await site.driver.installed_certificates()
        assert listed.use is CertificateUse.CSMS_ROOT
        assert (await site.driver.delete_certificate(listed)).kind is OutcomeKind.APPLIED
        assert await site.driver.installed_certificates() == ()
        assert (await site.driver.delete_certificate(listed)).kind is OutcomeKind.UNCHANGED


async def test_accepted_and_not_listed_is_no_success() -> None:
    async with station_site() as site:
        Store(site)
        site.station.on["InstallCertificate"] = status("Accepted")
        outcome = await site.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.FAULT, "driver.certificate.not-listed")


async def test_a_station_that_lists_no_certificates_is_taken_at_its_word() -> None:
    async with station_site() as site:
        site.station.on["InstallCertificate"] = status("Accepted")
        assert (await site.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)).good
        with pytest.raises(Fault) as none:
            await site.driver.installed_certificates()
        assert none.value.finding.code == "driver.ocpp.command-not-offered"


@pytest.mark.parametrize(
    ("answer", "kind", "finding"),
    [
        (status("Rejected"), OutcomeKind.REFUSED, "driver.certificate.rejected"),
        (status("Failed"), OutcomeKind.FAULT, "driver.certificate.failed"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
        (hangs, OutcomeKind.SILENT, "driver.ocpp.command-unanswered"),
        (hangs_up, OutcomeKind.LINK_LOST, "driver.ocpp.command-lost"),
    ],
)
async def test_each_answer_to_a_root_has_its_outcome(answer: Any, kind: OutcomeKind, finding: str) -> None:
    async with station_site() as site:
        site.station.on["InstallCertificate"] = answer
        outcome = await site.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)
        assert (outcome.kind, code(outcome)) == (kind, finding)


@pytest.mark.parametrize(
    ("use", "pem", "finding"),
    [
        (CertificateUse.CSMS_ROOT, "not a certificate", "driver.certificate.unreadable"),
        (CertificateUse.CSMS_ROOT, PEM + " " * 5500, "driver.certificate.too-large"),
        (CertificateUse.CHARGING_STATION, PEM, "driver.ocpp.command-not-offered"),
        (CertificateUse.V2G_CHAIN, PEM, "driver.ocpp.command-not-offered"),
        (CertificateUse.OEM_ROOT, PEM, "driver.ocpp.command-not-offered"),
    ],
)
async def test_what_cannot_be_installed_is_not_sent(use: CertificateUse, pem: str, finding: str) -> None:
    async with station_site() as site:
        assert code(await site.driver.install_certificate(use, pem)) == finding
        assert site.station.asked("InstallCertificate") == []


async def test_the_root_in_use_and_one_that_stays_are_told_apart() -> None:
    async with station_site() as site:
        Store(site)
        await site.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)
        (listed,) = await site.driver.installed_certificates()
        site.station.on["DeleteCertificate"] = status("Failed")
        assert code(await site.driver.delete_certificate(listed)) == "driver.certificate.in-use"
        site.station.on["DeleteCertificate"] = status("Accepted")
        assert code(await site.driver.delete_certificate(listed)) == "driver.certificate.still-listed"


def asks_for_a_certificate(site: StationSite, **more: object) -> None:
    def triggered(_: Told) -> Told:
        site.station.soon("SignCertificate", {"csr": CSR, **more})
        return {"status": "Accepted"}

    site.station.on |= {"TriggerMessage": triggered, "CertificateSigned": status("Accepted")}


async def sign(csr: str) -> str:
    assert csr == CSR
    return "the chain"


@pytest.mark.parametrize(("version", "number"), [(V201, None), (V21, 77)])
async def test_a_station_gets_a_certificate_of_its_own(version: OcppVersion, number: int | None) -> None:
    async with station_site(version) as site:
        asks_for_a_certificate(site, **({} if number is None else {"requestId": number}))
        assert (await site.driver.renew_own_certificate("Example", sign)).kind is OutcomeKind.APPLIED
        assert site.station.model["SecurityCtrlr.OrganizationName"] == "Example"
        (signed,) = site.station.asked("CertificateSigned")
        assert (signed["certificateChain"], signed.get("requestId")) == ("the chain", number)


async def test_each_step_to_a_certificate_of_its_own_may_fail_and_says_which() -> None:
    async with station_site() as site:
        assert code(await site.driver.renew_own_certificate("Example", sign)) == "driver.ocpp.command-not-offered"
        site.station.on["TriggerMessage"] = status("Accepted")
        assert code(await site.driver.renew_own_certificate("Example", sign)) == "driver.certificate.no-request"
        asks_for_a_certificate(site)
        site.station.on["CertificateSigned"] = status("Rejected")
        assert code(await site.driver.renew_own_certificate("Example", sign)) == "driver.certificate.own-rejected"
        site.station.on["TriggerMessage"] = lambda _: (
            site.station.soon("SignCertificate", {"csr": "no request"}) or {"status": "Accepted"}  # type: ignore[func-returns-value]
        )
        assert code(await site.driver.renew_own_certificate("Example", sign)) == "driver.certificate.bad-request"
        site.station.refused["SecurityCtrlr.OrganizationName"] = "No"
        assert code(await site.driver.renew_own_certificate("Other", sign)) == "driver.ocpp.command-refused"


# -- logs and firmware ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", LogKind)
async def test_a_log_is_asked_for_and_only_its_own_words_are_heard(kind: LogKind) -> None:
    async with station_site() as site:
        heard: list[str] = []
        site.station.on["GetLog"] = status("Accepted")
        assert (await site.driver.fetch_log(kind, "http://laptop/up", heard.append)).good
        (asked,) = site.station.asked("GetLog")
        assert (asked["logType"], asked["log"]) == (kind.value, {"remoteLocation": "http://laptop/up"})
        for number, word in ((1, "Uploaded"), (asked["requestId"], "Uploading"), (asked["requestId"], "Uploaded")):
            await site.station.send("LogStatusNotification", {"requestId": number, "status": word})
        await site.station.send("LogStatusNotification", {"requestId": asked["requestId"], "status": "Idle"})
        assert heard == ["Uploading", "Uploaded"]


async def test_firmware_is_fetched_signed_or_not() -> None:
    async with station_site() as site:
        heard: list[str] = []
        site.station.on["UpdateFirmware"] = status("AcceptedCanceled")
        assert (await site.driver.fetch_firmware("http://laptop/fw", heard.append)).good
        assert (await site.driver.fetch_signed_firmware("http://laptop/fw", PEM, "c2ln", heard.append)).good
        plain, signed = (asked["firmware"] for asked in site.station.asked("UpdateFirmware"))
        assert isinstance(plain, dict)
        assert isinstance(signed, dict)
        assert set(plain) == {"location", "retrieveDateTime"}
        assert (signed["signingCertificate"], signed["signature"]) == (PEM, "c2ln")
        await site.station.send("FirmwareStatusNotification", {"status": "Downloading"})
        assert heard == ["Downloading"]


@pytest.mark.parametrize(
    ("word", "finding"),
    [
        ("InvalidCertificate", "driver.file.signer-refused"),
        ("RevokedCertificate", "driver.file.signer-revoked"),
        ("Rejected", "driver.file.update-refused"),
    ],
)
async def test_why_a_signed_image_is_not_fetched_is_said(word: str, finding: str) -> None:
    async with station_site() as site:
        site.station.on["UpdateFirmware"] = status(word)
        outcome = await site.driver.fetch_signed_firmware("http://laptop/fw", PEM, "c2ln", lambda _: None)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.REFUSED, finding)


async def test_a_log_that_is_refused_and_an_address_without_room_are_said() -> None:
    async with station_site() as site:
        site.station.on["GetLog"] = status("Rejected")
        outcome = await site.driver.fetch_log(LogKind.SECURITY, "http://laptop/up", lambda _: None)
        assert code(outcome) == "driver.file.log-refused"
        outcome = await site.driver.fetch_log(LogKind.SECURITY, "http://" + "x" * 512, lambda _: None)
        assert code(outcome) == "driver.file.no-room"
        assert len(site.station.asked("GetLog")) == 1


# -- charging ------------------------------------------------------------------------------------------------------------


def event(kind: str, amps: float | None = None, **info: object) -> dict[str, object]:
    told: dict[str, object] = {
        "eventType": kind,
        "timestamp": "2026-11-25T10:00:00Z",
        "triggerReason": "RemoteStart",
        "seqNo": 0,
        "transactionInfo": {"transactionId": "tx-1", **info},
        "evse": {"id": 1, "connectorId": 1},
    }
    if amps is not None:
        sample = {"value": amps, "measurand": "Current.Import", "phase": "L1"}
        told["meterValue"] = [{"timestamp": "2026-11-25T10:00:00Z", "sampledValue": [sample]}]
    return told


def charges(site: StationSite) -> None:
    """Lets the station start, obey limits and stop, by the book."""

    def start(payload: Any) -> Told:
        site.station.soon("TransactionEvent", event("Started", 16, remoteStartId=payload["remoteStartId"]))
        return {"status": "Accepted"}

    def limit(payload: Any) -> Told:
        (schedule,) = payload["chargingProfile"]["chargingSchedule"]
        site.station.soon("TransactionEvent", event("Updated", schedule["chargingSchedulePeriod"][0]["limit"]))
        return {"status": "Accepted"}

    def stop(_: Any) -> Told:
        site.station.soon("TransactionEvent", event("Ended", stoppedReason="Remote"))
        return {"status": "Accepted"}

    site.station.on |= {
        "RequestStartTransaction": start,
        "SetChargingProfile": limit,
        "RequestStopTransaction": stop,
        "ClearChargingProfile": status("Accepted"),
        "GetCompositeSchedule": lambda _: {
            "status": "Accepted",
            "schedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 32}]},
        },
    }


@pytest.mark.parametrize("version", [V201, V21])
async def test_a_station_is_started_limited_stopped_and_left_without_a_limit(version: OcppVersion) -> None:
    async with station_site(version) as site:
        charges(site)
        assert (await site.driver.start(1, "TAG")).kind is OutcomeKind.APPLIED
        assert "fell to 8.0 A" in str((await site.driver.limit(1, 8)).seen)
        (set_,) = site.station.asked("SetChargingProfile")
        assert isinstance(profile := set_["chargingProfile"], dict)
        assert (profile["chargingProfilePurpose"], profile["transactionId"]) == ("TxProfile", "tx-1")
        assert profile["stackLevel"] == 5
        assert (await site.driver.stop()).kind is OutcomeKind.APPLIED
        assert "32 A are allowed" in str((await site.driver.clear_limit()).seen)
        assert len(site.station.asked("ClearChargingProfile")) == 3
        assert (await site.driver.stop()).kind is OutcomeKind.UNCHANGED


async def test_promises_that_are_not_kept_are_said_one_by_one() -> None:
    async with station_site() as site:
        site.station.on |= {
            "RequestStartTransaction": status("Accepted"),
            "RequestStopTransaction": status("Accepted"),
            "SetChargingProfile": status("Accepted"),
            "TriggerMessage": status("Accepted"),
        }
        assert code(await site.driver.start(1, "TAG")) == "driver.ocpp.not-started"
        await site.station.send("TransactionEvent", event("Started", 16))
        assert code(await site.driver.stop()) == "driver.ocpp.not-stopped"
        assert "reports no current" in str((await site.driver.limit(1, 8)).seen)
        assert code(await site.driver.trigger("Heartbeat")) == "driver.ocpp.trigger-ignored"


async def test_a_limit_that_is_accepted_and_not_kept_is_said() -> None:
    async with station_site() as site:
        charges(site)
        await site.driver.start(1, "TAG")

        def ignores(_: Told) -> Told:
            site.station.soon("TransactionEvent", event("Updated", 16))
            return {"status": "Accepted"}

        site.station.on["SetChargingProfile"] = ignores
        assert code(await site.driver.limit(1, 8)) == "driver.ocpp.limit-ignored"


async def test_a_station_that_takes_watts_only_gets_watts_and_one_without_transaction_limits_a_default() -> None:
    async with station_site() as site:

        def watts(payload: Any) -> Told:
            profile = payload["chargingProfile"]
            fits = profile["chargingSchedule"][0]["chargingRateUnit"] == "W"
            return {"status": "Accepted" if fits else "Rejected"}

        site.station.on["SetChargingProfile"] = watts
        assert (await site.driver.limit(1, 10)).good
        sent = [asked["chargingProfile"] for asked in site.station.asked("SetChargingProfile")]
        assert [profile["chargingProfilePurpose"] for profile in sent] == ["TxDefaultProfile"] * 2  # type: ignore[index]
        assert sent[1]["chargingSchedule"][0]["chargingSchedulePeriod"][0]["limit"] == 2300  # type: ignore[index]


async def test_without_smart_charging_there_is_nothing_to_clear() -> None:
    async with station_site() as site:
        assert (await site.driver.limit(1, 8)).kind is OutcomeKind.NOT_OFFERED
        assert (await site.driver.clear_limit()).kind is OutcomeKind.UNCHANGED


async def test_a_refused_start_says_what_usually_helps() -> None:
    async with station_site() as site:
        site.station.on["RequestStartTransaction"] = status("Rejected")
        outcome = await site.driver.start(1, "TAG")
        assert outcome.kind is OutcomeKind.REFUSED
        assert outcome.finding is not None
        assert "Plug in a vehicle" in str(outcome.finding.do[1])


@pytest.mark.parametrize("action", ["BootNotification", "StatusNotification", "SignChargingStationCertificate"])
async def test_a_message_that_is_asked_for_comes(action: str) -> None:
    async with station_site() as site:
        sends = "SignCertificate" if action.startswith("Sign") else action

        def triggered(payload: Told) -> Told:
            assert payload == {"requestedMessage": action}
            site.station.soon(sends, dict(site.station.boot()) if action == "BootNotification" else {"evseId": 1})
            return {"status": "Accepted"}

        site.station.on["TriggerMessage"] = triggered
        assert (await site.driver.trigger(action)).kind is OutcomeKind.APPLIED
        assert NAME in site.csms.charge_points
