"""The security extension of 1.6 (Security Whitepaper ed. 3; ``facts/ocpp.md`` §3.1, §3.2). Neither key nor profile is ever changed here."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.cases16_firmware import NOWHERE
from evsetup.commissioning.conformity.cases16_trigger import comes_on_request
from evsetup.commissioning.conformity.common16 import held, stamp
from evsetup.commissioning.conformity.setting_names import first
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.SECURITY, OcppVersion.V16)

RUBBISH: Final = "-----BEGIN CERTIFICATE-----\nbm8gY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n"
_CSMS: Final = "CentralSystemRootCertificate"
_MAKER: Final = "ManufacturerRootCertificate"
_REQUEST: Final = 730_401


@CASES.case(
    "16.security.key-hidden",
    "whitepaper A00.FR.204",
    text("commissioning", "The security key cannot be read"),
    text("commissioning", "GetConfiguration shows no value of AuthorizationKey."),
)
async def key_hidden(bench: Bench) -> None:
    """Write-only. The value itself is never kept."""
    reply = await bench.ask("GetConfiguration", {"key": ["AuthorizationKey"]})
    one = first(reply.payload, "configurationKey")
    if not one:
        raise Missing(text("commissioning", "It has no {name}.", name="AuthorizationKey"))
    bench.want(not one.get("value"), text("commissioning", "It shows one."))


@CASES.case(
    "16.security.log-in",
    "TC_085",
    text("commissioning", "The log-in of the charger"),
    text("commissioning", "With a security profile of 1 or 2, it shows its key when it dials in."),
)
async def log_in(bench: Bench) -> None:
    """As it came in this time."""
    if (await held(bench, "SecurityProfile")) not in {"1", "2"}:
        raise Missing(text("commissioning", "It has no log-in by a key."))
    point = await bench.point()
    bench.want(point.key_form is not None, text("commissioning", "It came in without one."))


@CASES.case(
    "16.security.profile-told",
    "whitepaper A00",
    text("commissioning", "The security profile that it names"),
    text("commissioning", "SecurityProfile is the one that its connection shows."),
)
async def profile_told(bench: Bench) -> None:
    """A connection without TLS is 0 or 1, one with it 2 or 3."""
    told = await held(bench, "SecurityProfile")
    shown = (await bench.point()).profile
    bench.want(
        told in {"0", "1", "2", "3"} and (int(told) >= 2) == (shown >= 2),
        text("commissioning", "It names {told}, the connection shows {shown}.", told=told, shown=shown),
    )


@CASES.case(
    "16.security.no-lower-profile",
    "TC_084",
    text("commissioning", "A lower security profile"),
    text("commissioning", "It is rejected: going down is not allowed over OCPP."),
    stir=Stir.WRITES,
)
async def no_lower_profile(bench: Bench) -> None:
    """Only where there is a lower one."""
    now = await held(bench, "SecurityProfile")
    if now not in {"1", "2", "3"}:
        raise Skipped(text("commissioning", "There is no lower one."))
    status = await bench.put("SecurityProfile", str(int(now) - 1))
    bench.want(
        status == "Rejected",
        text("commissioning", "{action} is answered with {code}.", action="ChangeConfiguration", code=status),
    )


@CASES.case(
    "16.security.csms-roots",
    "TC_075_1",
    text("commissioning", "The roots for the CSMS that it holds"),
    text("commissioning", "GetInstalledCertificateIds tells them, or NotFound."),
)
async def csms_roots(bench: Bench) -> None:
    """The answer's shape is looked at, too."""
    reply = await bench.ask("GetInstalledCertificateIds", {"certificateType": _CSMS})
    bench.has_status(reply, "Accepted", "NotFound")


@CASES.case(
    "16.security.maker-roots",
    "TC_075_2",
    text("commissioning", "The roots of the maker that it holds"),
    text("commissioning", "GetInstalledCertificateIds tells them, or NotFound."),
)
async def maker_roots(bench: Bench) -> None:
    """For signed firmware."""
    reply = await bench.ask("GetInstalledCertificateIds", {"certificateType": _MAKER})
    bench.has_status(reply, "Accepted", "NotFound")


async def _ids(bench: Bench, use: str) -> list[Mapping[str, object]]:
    reply = await bench.ask("GetInstalledCertificateIds", {"certificateType": use})
    told = reply.payload.get("certificateHashData")
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


async def _installed(bench: Bench, use: str) -> Mapping[str, object]:
    """Installs a root of ours, deleted after the case; its hash data."""
    before = await _ids(bench, use)
    pem = await asyncio.to_thread(_root)
    reply = await bench.ask("InstallCertificate", {"certificateType": use, "certificate": pem})
    if reply.status != "Accepted":
        raise Skipped(text("commissioning", "It takes no further root: {word}", word=reply.status))
    new = [one for one in await _ids(bench, use) if one not in before]
    for one in new:
        bench.afterwards(
            text("commissioning", "Delete the root"),
            lambda one=one: bench.try_ask("DeleteCertificate", {"certificateHashData": dict(one)}),  # type: ignore[misc]
        )
    bench.want(
        len(new) == 1, text("commissioning", "{count} roots more are told after one was installed.", count=len(new))
    )
    return new[0]


def _root() -> str:
    from evsetup.links.tls import TemporaryAuthority

    return TemporaryAuthority.create("evsetup conformity check").certificate_pem


@CASES.case(
    "16.security.install-root",
    "TC_075_2",
    text("commissioning", "A root is installed"),
    text("commissioning", "InstallCertificate is accepted, and the root is told among those installed."),
    stir=Stir.WRITES,
)
async def install_root(bench: Bench) -> None:
    """As a root of the maker: no connection depends on it."""
    await _installed(bench, _MAKER)


@CASES.case(
    "16.security.delete-root",
    "TC_076",
    text("commissioning", "A root is deleted"),
    text("commissioning", "DeleteCertificate is accepted, the root is gone, and a second time the answer is NotFound."),
    stir=Stir.WRITES,
)
async def delete_root(bench: Bench) -> None:
    """The one that was installed for this."""
    one = dict(await _installed(bench, _MAKER))
    bench.has_status(await bench.ask("DeleteCertificate", {"certificateHashData": one}), "Accepted")
    bench.want(one not in await _ids(bench, _MAKER), text("commissioning", "It is told still."))
    bench.has_status(await bench.ask("DeleteCertificate", {"certificateHashData": one}), "NotFound")


@CASES.case(
    "16.security.rubbish-root",
    "whitepaper M05",
    text("commissioning", "A root that is no certificate"),
    text("commissioning", "InstallCertificate is answered with Rejected or Failed."),
    stir=Stir.WRITES,
)
async def rubbish_root(bench: Bench) -> None:
    """As a root of the maker."""
    await bench.refuses("InstallCertificate", {"certificateType": _MAKER, "certificate": RUBBISH}, "Rejected", "Failed")


@CASES.case(
    "16.security.rubbish-own-certificate",
    "TC_077",
    text("commissioning", "A certificate for the charger that is none"),
    text("commissioning", "CertificateSigned is rejected, and a security event InvalidChargePointCertificate says so."),
    stir=Stir.WRITES,
)
async def rubbish_own_certificate(bench: Bench) -> None:
    """The one in use stays."""
    mark = bench.mark()
    reply = await bench.ask("CertificateSigned", {"certificateChain": RUBBISH})
    bench.has_status(reply, "Rejected")
    await bench.message(
        "SecurityEventNotification", lambda sent: str(sent.get("type", "")).startswith("InvalidChargePointCert"), mark
    )


@CASES.case(
    "16.security.delete-unknown",
    "TC_076",
    text("commissioning", "Deleting a certificate that it does not have"),
    text("commissioning", "DeleteCertificate is answered with NotFound."),
)
async def delete_unknown(bench: Bench) -> None:
    """Hashes of nothing."""
    nothing = {"hashAlgorithm": "SHA256", "issuerNameHash": "0" * 64, "issuerKeyHash": "0" * 64, "serialNumber": "0"}
    bench.has_status(await bench.ask("DeleteCertificate", {"certificateHashData": nothing}), "NotFound")


async def _log(bench: Bench, kind: str) -> None:
    """Asks for a log that nobody takes: after Accepted, its end must be told."""
    mark = bench.mark()
    request = {"logType": kind, "requestId": _REQUEST, "log": {"remoteLocation": NOWHERE}, "retries": 0}
    reply = await bench.ask("GetLog", request)
    if reply.status == "Rejected":
        raise Skipped(text("commissioning", "It has no such log now."))
    bench.has_status(reply, "Accepted", "AcceptedCanceled")
    failed = {"UploadFailure", "BadMessage", "PermissionDenied", "NotSupportedOperation"}
    await bench.message(
        "LogStatusNotification",
        lambda sent: sent.get("status") in failed and sent.get("requestId") == _REQUEST,
        mark,
        bench.patience.charge_s,
    )


@CASES.case(
    "16.security.security-log",
    "TC_079",
    text("commissioning", "The security log"),
    text("commissioning", "GetLog is accepted; where nobody takes it, LogStatusNotification tells a failure."),
    stir=Stir.WRITES,
)
async def security_log(bench: Bench) -> None:
    """Under the number of our request."""
    await _log(bench, "SecurityLog")


@CASES.case(
    "16.security.diagnostics-log",
    "whitepaper N01",
    text("commissioning", "The diagnostics log"),
    text("commissioning", "GetLog is accepted; where nobody takes it, LogStatusNotification tells a failure."),
    stir=Stir.WRITES,
)
async def diagnostics_log(bench: Bench) -> None:
    """The successor of GetDiagnostics."""
    await _log(bench, "DiagnosticsLog")


@CASES.case(
    "16.security.unsigned-firmware",
    "TC_081",
    text("commissioning", "Firmware signed by nobody"),
    text("commissioning", "SignedUpdateFirmware with a certificate that is none is answered with InvalidCertificate."),
    stir=Stir.WRITES,
)
async def unsigned_firmware(bench: Bench) -> None:
    """From a place where there is none, should it be fetched all the same."""
    firmware = {
        "location": f"{NOWHERE}none.bin",
        "retrieveDateTime": stamp(),
        "signingCertificate": RUBBISH,
        "signature": "bm9uZQ==",
    }
    await bench.refuses(
        "SignedUpdateFirmware", {"requestId": _REQUEST, "firmware": firmware}, "InvalidCertificate", "Rejected"
    )


@CASES.case(
    "16.security.extended-heartbeat",
    "whitepaper F06",
    text("commissioning", "Heartbeat on request of the extended kind"),
    text("commissioning", "ExtendedTriggerMessage is accepted, and the message comes."),
)
async def extended_heartbeat(bench: Bench) -> None:
    """As with TriggerMessage."""
    await comes_on_request(bench, "Heartbeat", by="ExtendedTriggerMessage")


@CASES.case(
    "16.security.extended-log-status",
    "whitepaper F06",
    text("commissioning", "The status of a log on request"),
    text("commissioning", "ExtendedTriggerMessage is accepted, and LogStatusNotification says Idle."),
)
async def extended_log_status(bench: Bench) -> None:
    """No upload runs."""
    await comes_on_request(
        bench, "LogStatusNotification", None, lambda sent: sent.get("status") == "Idle", "ExtendedTriggerMessage"
    )


@CASES.case(
    "16.security.extended-unknown-connector",
    "whitepaper F06",
    text("commissioning", "A message of a connector that does not exist, the extended way"),
    text("commissioning", "ExtendedTriggerMessage is answered with Rejected."),
)
async def extended_unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await bench.refuses(
        "ExtendedTriggerMessage", {"requestedMessage": "StatusNotification", "connectorId": 99}, "Rejected"
    )
