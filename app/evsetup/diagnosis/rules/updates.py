"""Rules about firmware, certificates and security events."""

from __future__ import annotations

from datetime import datetime, timedelta

from evsetup.diagnosis.rules.rule import CHARGER, CSMS, Rule, Said, suspect
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.told import as_text

_STUCK = timedelta(minutes=30)
_NO_WORD = timedelta(minutes=15)
_FAILED = frozenset(
    {
        "DownloadFailed",
        "InstallationFailed",
        "InvalidSignature",
        "InstallVerificationFailed",
        "RevokedCertificate",
        "InvalidCertificate",
    }
)
_AT_REST = _FAILED | {"Installed", "Idle", "InstallScheduled", "DownloadScheduled", "DownloadPaused"}
_CRITICAL = frozenset(
    {
        "FirmwareUpdated",
        "FailedToAuthenticateAtCsms",
        "CsmsFailedToAuthenticate",
        "FailedToAuthenticateAtCentralSystem",
        "CentralSystemFailedToAuthenticate",
        "SettingSystemTime",
        "StartupOfTheDevice",
        "ResetOrReboot",
        "SecurityLogWasCleared",
        "ReconfigurationOfSecurityParameters",
        "MemoryExhaustion",
        "InvalidMessages",
        "AttemptedReplayAttacks",
        "TamperDetectionActivated",
        "InvalidFirmwareSignature",
        "InvalidFirmwareSigningCertificate",
        "InvalidCsmsCertificate",
        "InvalidCentralSystemCertificate",
        "InvalidChargingStationCertificate",
        "InvalidChargePointCertificate",
        "InvalidTLSVersion",
        "InvalidTLSCipherSuite",
    }
)
_QUIET = frozenset(
    {
        "StartupOfTheDevice",
        "ResetOrReboot",
        "SettingSystemTime",
        "FirmwareUpdated",
        "ReconfigurationOfSecurityParameters",
    }
)
"""Events of normal life."""
_CERTIFICATE = frozenset({"InvalidCsmsCertificate", "InvalidCentralSystemCertificate"})
_SOON = timedelta(days=30)


class FirmwareStuck(Rule):
    """An update stops in its middle."""

    actions = frozenset({"FirmwareStatusNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._last: Said | None = None

    def asked(self, call: Said) -> None:
        """The last word."""
        self._last = call

    def ended(self, at: datetime, first: datetime) -> None:
        """No other for a long time."""
        status = as_text(self._last.payload.get("status")) if self._last is not None else ""
        if self._last is not None and status not in _AT_REST and at - self._last.at >= _STUCK:
            finding = suspect(
                "firmware-stuck",
                Severity.PROBLEM,
                text("diagnosis", "The firmware update stopped at {status}.", status=status),
                text(
                    "diagnosis",
                    "Nothing was told for half an hour: the download hangs, or the charger does not tell its end.",
                ),
                text(
                    "diagnosis", "Do not send it again yet. Read the charger's version; restart it when nobody charges."
                ),
            )
            self.find(self._last.at, finding, self._last.row)


class FirmwareFails(Rule):
    """An update failed."""

    actions = frozenset({"FirmwareStatusNotification"})

    def asked(self, call: Said) -> None:
        """The charger says so itself."""
        status = as_text(call.payload.get("status"))
        if status in _FAILED:
            finding = suspect(
                "firmware-fails",
                Severity.PROBLEM,
                text("diagnosis", "The firmware update ended with {status}.", status=status),
                text("diagnosis", "The charger keeps its old firmware."),
                text(
                    "diagnosis",
                    "DownloadFailed: check address, protocol and certificate of the server from the charger's network.",
                ),
                text("diagnosis", "Otherwise the image is not for this hardware, or not signed by its maker."),
            )
            self.find(call.at, finding, call.row, kind=status)


class FirmwareNoWord(Rule):
    """An update was ordered and the charger says nothing of it."""

    actions = frozenset({"UpdateFirmware", "SignedUpdateFirmware", "FirmwareStatusNotification", "BootNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._ordered: Said | None = None

    def asked(self, call: Said) -> None:
        """It tells."""
        if call.by is CHARGER:
            self._ordered = None

    def answered(self, call: Said, answer: Said) -> None:
        """Taken; 1.6 has no word for refusing the unsigned one."""
        status = as_text(answer.payload.get("status"))
        if call.by is CSMS and not answer.error and status in ("", "Accepted"):
            self._ordered = answer

    def ended(self, at: datetime, first: datetime) -> None:
        """Nothing came."""
        if self._ordered is not None and at - self._ordered.at >= _NO_WORD:
            finding = suspect(
                "firmware-no-word",
                Severity.WARNING,
                text("diagnosis", "A firmware update was taken, and nothing was told of it."),
                text(
                    "diagnosis",
                    "Some chargers never report; others wait for the date in the order, by their own clock.",
                ),
                text("diagnosis", "Look whether the server was asked for the file; compare the version after a while."),
            )
            self.find(self._ordered.at, finding, self._ordered.row)


class SecurityEvents(Rule):
    """What the charger reports of attacks and bad certificates."""

    actions = frozenset({"SecurityEventNotification"})

    def asked(self, call: Said) -> None:
        """Events of normal life are left out; a certificate that it does not trust has a rule of its own."""
        kind = as_text(call.payload.get("type"))
        if kind in _QUIET or kind in _CERTIFICATE or not kind:
            return
        finding = suspect(
            "security-event",
            Severity.WARNING if kind in _CRITICAL else Severity.INFO,
            text("diagnosis", "The charger reports the security event {kind}.", kind=kind[:50]),
            text("diagnosis", "It noticed something that touches its safety against strangers."),
            text("diagnosis", "Look at what happened at that time, and at the charger's security log."),
        )
        self.find(call.at, finding, call.row, kind=kind[:50])


class CertificateNotTrusted(Rule):
    """The charger does not trust its CSMS."""

    actions = frozenset({"SecurityEventNotification"})

    def asked(self, call: Said) -> None:
        """Told on a link that works: it fell back."""
        kind = as_text(call.payload.get("type"))
        if kind in _CERTIFICATE:
            finding = suspect(
                "certificate-not-trusted",
                Severity.PROBLEM,
                text(
                    "diagnosis", "The charger reports {kind}: it does not trust the certificate of a CSMS.", kind=kind
                ),
                text(
                    "diagnosis",
                    "Its root certificate is missing or old, its clock is wrong, or the name does not fit: a switch to that CSMS fails.",
                ),
                text(
                    "diagnosis", "Install the operator's root certificate, check the clock, then try the switch again."
                ),
            )
            self.find(call.at, finding, call.row)


class NeverSigned(Rule):
    """The charger asked for a certificate and gets none."""

    actions = frozenset({"SignCertificate", "CertificateSigned"})

    def __init__(self) -> None:
        super().__init__()
        self._asked: Said | None = None

    def asked(self, call: Said) -> None:
        """It is there."""
        if call.action == "CertificateSigned":
            self._asked = None

    def answered(self, call: Said, answer: Said) -> None:
        """The CSMS promised."""
        if call.action == "SignCertificate" and answer.payload.get("status") == "Accepted":
            self._asked = call

    def ended(self, at: datetime, first: datetime) -> None:
        """Nothing came."""
        if self._asked is not None and at - self._asked.at >= _NO_WORD:
            finding = suspect(
                "never-signed",
                Severity.PROBLEM,
                text("diagnosis", "The charger asked for a certificate, the CSMS accepted and sent none."),
                text("diagnosis", "Its old certificate runs out, or profile 3 cannot begin."),
                text("diagnosis", "Ask the CSMS operator about the signing service."),
            )
            self.find(self._asked.at, finding, self._asked.row)


class CertificateRefused(Rule):
    """The charger does not take a certificate."""

    actions = frozenset({"CertificateSigned", "InstallCertificate"})

    def answered(self, call: Said, answer: Said) -> None:
        """Rejected or Failed."""
        status = as_text(answer.payload.get("status"))
        if call.by is CSMS and status in ("Rejected", "Failed"):
            finding = suspect(
                "certificate-refused",
                Severity.PROBLEM,
                text("diagnosis", "The charger answered {action} with {status}.", action=call.action, status=status),
                text(
                    "diagnosis",
                    "The certificate does not fit its key or its clock, the chain is not whole, or its store is full.",
                ),
                text("diagnosis", "Check the charger's clock; send the whole chain; delete roots that nobody needs."),
            )
            self.find(answer.at, finding, call.row, answer.row)


class CertificateEndsSoon(Rule):
    """A certificate that was sent ends soon."""

    actions = frozenset({"CertificateSigned", "InstallCertificate"})

    def asked(self, call: Said) -> None:
        """The first of the chain."""
        until = _end_of(call.payload.get("certificateChain", call.payload.get("certificate")))
        if until is None or until - call.at > _SOON:
            return
        finding = suspect(
            "certificate-ends",
            Severity.PROBLEM if until <= call.at else Severity.WARNING,
            text("diagnosis", "A certificate that was sent to the charger ends on {day}.", day=f"{until:%Y-%m-%d}"),
            text("diagnosis", "After that day the charger and the CSMS no longer trust each other."),
            text("diagnosis", "Ask the CSMS operator for a new one in time."),
        )
        self.find(call.at, finding, call.row)


def _end_of(pem: object) -> datetime | None:
    """When the first certificate of a chain ends; ``None`` for what is none."""
    from cryptography import x509  # comes only with a certificate

    try:
        return x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc if isinstance(pem, str) else None
    except ValueError:
        return None


RULES: tuple[type[Rule], ...] = (
    FirmwareStuck,
    FirmwareFails,
    FirmwareNoWord,
    SecurityEvents,
    CertificateNotTrusted,
    NeverSigned,
    CertificateRefused,
    CertificateEndsSoon,
)
