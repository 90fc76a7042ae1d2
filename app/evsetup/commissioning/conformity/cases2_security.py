"""The security of a 2.x station (A, M of OCPP 2.0.1; TC_A_*, TC_M_* of the OCA). Neither key nor profile is ever changed here."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.cases16_security import RUBBISH
from evsetup.commissioning.conformity.common2 import answered, items_of, place
from evsetup.commissioning.conformity.common16 import held
from evsetup.commissioning.conformity.reports2 import name_of, report
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.told import as_object

CASES: Final = CaseList(Group.SECURITY, OcppVersion.V201, OcppVersion.V21)

PASSWORD: Final = "SecurityCtrlr.BasicAuthPassword"  # noqa: S105 - the name of a setting
_CSMS: Final = "CSMSRootCertificate"
_MAKER: Final = "ManufacturerRootCertificate"


@CASES.case(
    "201.security.key-hidden",
    "2.0.1 A01",
    text("commissioning", "The security key cannot be read"),
    text("commissioning", "GetVariables shows no value of BasicAuthPassword."),
)
async def key_hidden(bench: Bench) -> None:
    """Write-only. The value itself is never kept."""
    reply = await bench.ask("GetVariables", {"getVariableData": [place(PASSWORD)]})
    found = items_of(reply.payload, "getVariableResult")
    if not found or str(found[0].get("attributeStatus", "")).startswith("Unknown"):
        raise Missing(text("commissioning", "It has no {name}.", name=PASSWORD))
    bench.want(not any(one.get("attributeValue") for one in found), text("commissioning", "It shows one."))


@CASES.case(
    "201.security.key-not-reported",
    "2.0.1 A01",
    text("commissioning", "The security key is in no report"),
    text("commissioning", "GetReport tells BasicAuthPassword as write-only, without a value."),
)
async def key_not_reported(bench: Bench) -> None:
    """Reports are kept by many."""
    rows = [one for one in await report(bench, componentVariable=[place(PASSWORD)]) if name_of(one) == PASSWORD]
    if not rows:
        raise Missing(text("commissioning", "It has no {name}.", name=PASSWORD))
    shown = [one for row in rows for one in items_of(row, "variableAttribute") if one.get("value")]
    bench.want(not shown, text("commissioning", "It shows one."))


@CASES.case(
    "201.security.key-too-short",
    "TC_A_10",
    text("commissioning", "A security key that is too short"),
    text("commissioning", "A write of BasicAuthPassword with fewer than 16 characters is rejected."),
    stir=Stir.WRITES,
)
async def key_too_short(bench: Bench) -> None:
    """An empty one: whoever took it would be no worse off than without a key. Its own is then known to the vault."""
    reply = await bench.try_ask("SetVariables", {"setVariableData": [{**place(PASSWORD), "attributeValue": ""}]})
    found = items_of(reply.payload, "setVariableResult")
    status = reply.error or (str(found[0].get("attributeStatus")) if found else "")
    if status.startswith("Unknown"):
        raise Missing(text("commissioning", "It has no {name}.", name=PASSWORD))
    bench.want(bool(reply.error) or status == "Rejected", answered("SetVariables", status))


@CASES.case(
    "201.security.log-in",
    "TC_A_01",
    text("commissioning", "The log-in of the charger"),
    text("commissioning", "With a security profile of 1 or 2, it shows its key when it dials in."),
)
async def log_in(bench: Bench) -> None:
    """As it came in this time."""
    if (await held(bench, "SecurityCtrlr.SecurityProfile")) not in {"1", "2"}:
        raise Missing(text("commissioning", "It has no log-in by a key."))
    point = await bench.point()
    bench.want(point.key_form is not None, text("commissioning", "It came in without one."))


@CASES.case(
    "201.security.profile-told",
    "2.0.1 A05",
    text("commissioning", "The security profile that it names"),
    text("commissioning", "SecurityProfile is the one that its connection shows."),
)
async def profile_told(bench: Bench) -> None:
    """A connection without TLS is 0 or 1, one with it 2 or 3."""
    told = await held(bench, "SecurityCtrlr.SecurityProfile")
    shown = (await bench.point()).profile
    bench.want(
        told in {"0", "1", "2", "3"} and (int(told) >= 2) == (shown >= 2),
        text("commissioning", "It names {told}, the connection shows {shown}.", told=told, shown=shown),
    )


@CASES.case(
    "201.security.csms-roots",
    "2.0.1 M03",
    text("commissioning", "The roots for the CSMS that it holds"),
    text("commissioning", "GetInstalledCertificateIds tells them, or NotFound."),
)
async def csms_roots(bench: Bench) -> None:
    """The answer's shape is looked at, too."""
    reply = await bench.ask("GetInstalledCertificateIds", {"certificateType": [_CSMS]})
    bench.has_status(reply, "Accepted", "NotFound")


@CASES.case(
    "201.security.all-certificates",
    "2.0.1 M03",
    text("commissioning", "All certificates that it holds"),
    text(
        "commissioning",
        "Asked for none in particular, GetInstalledCertificateIds tells all, those for the CSMS among them.",
    ),
)
async def all_certificates(bench: Bench) -> None:
    """What is told alone is told among all."""
    some, every = await _ids(bench, _CSMS), await _ids(bench, "")
    bench.want(
        all(one in every for one in some), text("commissioning", "Some are told alone and not among all of them.")
    )


async def _ids(bench: Bench, use: str) -> list[Mapping[str, object]]:
    """The hash data of what is installed for a use; for all uses where none is named."""
    reply = await bench.ask("GetInstalledCertificateIds", {"certificateType": [use]} if use else {})
    bench.has_status(reply, "Accepted", "NotFound")
    chains = items_of(reply.payload, "certificateHashDataChain")
    return [found for one in chains if (found := as_object(one.get("certificateHashData")))]


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
    "201.security.install-root",
    "2.0.1 M05",
    text("commissioning", "A root is installed"),
    text("commissioning", "InstallCertificate is accepted, and the root is told among those installed."),
    stir=Stir.WRITES,
)
async def install_root(bench: Bench) -> None:
    """As a root of the maker: no connection depends on it."""
    await _installed(bench, _MAKER)


@CASES.case(
    "201.security.delete-root",
    "2.0.1 M04",
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
    "201.security.delete-unknown",
    "2.0.1 M04",
    text("commissioning", "Deleting a certificate that it does not have"),
    text("commissioning", "DeleteCertificate is answered with NotFound."),
)
async def delete_unknown(bench: Bench) -> None:
    """Hashes of nothing."""
    nothing = {"hashAlgorithm": "SHA256", "issuerNameHash": "0" * 64, "issuerKeyHash": "0" * 64, "serialNumber": "0"}
    bench.has_status(await bench.ask("DeleteCertificate", {"certificateHashData": nothing}), "NotFound")


@CASES.case(
    "201.security.rubbish-root",
    "2.0.1 M05",
    text("commissioning", "A root that is no certificate"),
    text("commissioning", "InstallCertificate is answered with Rejected or Failed."),
    stir=Stir.WRITES,
)
async def rubbish_root(bench: Bench) -> None:
    """As a root of the maker."""
    await bench.refuses("InstallCertificate", {"certificateType": _MAKER, "certificate": RUBBISH}, "Rejected", "Failed")


@CASES.case(
    "201.security.rubbish-own-certificate",
    "TC_A_11 ff.",
    text("commissioning", "A certificate for the charger that is none"),
    text(
        "commissioning",
        "CertificateSigned is rejected, and a security event InvalidChargingStationCertificate says so.",
    ),
    stir=Stir.WRITES,
)
async def rubbish_own_certificate(bench: Bench) -> None:
    """The one in use stays."""
    mark = bench.mark()
    request = {"certificateChain": RUBBISH, "certificateType": "ChargingStationCertificate"}
    reply = await bench.ask("CertificateSigned", request)
    bench.has_status(reply, "Rejected")
    await bench.message(
        "SecurityEventNotification", lambda sent: str(sent.get("type", "")).startswith("InvalidCharging"), mark
    )


@CASES.case(
    "201.security.own-certificate-not-asked-for",
    "2.0.1 A02",
    text("commissioning", "A request for a certificate without a name for it"),
    text("commissioning", "Where no OrganizationName is set, a request for SignCertificate is rejected."),
)
async def own_certificate_without_name(bench: Bench) -> None:
    """It would stand in the certificate."""
    if await held(bench, "SecurityCtrlr.OrganizationName"):
        raise Skipped(text("commissioning", "A name is set."))
    request = {"requestedMessage": "SignChargingStationCertificate"}
    await bench.refuses("TriggerMessage", request, "Rejected", "NotImplemented")
