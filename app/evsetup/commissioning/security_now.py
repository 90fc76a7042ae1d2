"""What is known of one charger's security: its profile, the certificates that it lists, and what raising the profile would meet.

A charger lists certificates by hashes only (``facts/ocpp.md`` §3.2 M03). Those that were installed from here are known by name
again, since the journal keeps them; certificates are public.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.drivers.certificate_hashes import NotACertificate, lists_certificate, read_certificate
from evsetup.storage.records import JournalEntry

HIGHEST_PROFILE = 3
ENCRYPTED = 2
_OWN = 3

PROFILES: dict[int, Text] = {
    0: text("commissioning", "no log-in, not encrypted"),
    1: text("commissioning", "log-in with a key, not encrypted"),
    2: text("commissioning", "log-in with a key, encrypted (TLS)"),
    3: text("commissioning", "log-in with a certificate of its own, encrypted (TLS)"),
}
"""The security profiles of OCPP in words (whitepaper, 2.0.1 part 2 A00)."""

USES: dict[CertificateUse, Text] = {
    CertificateUse.CSMS_ROOT: text("commissioning", "root of a CSMS: by it the charger knows its CSMS"),
    CertificateUse.MANUFACTURER_ROOT: text("commissioning", "root of the maker: by it the charger checks firmware"),
    CertificateUse.MO_ROOT: text("commissioning", "root of a mobility operator: for contract certificates of cars"),
    CertificateUse.V2G_ROOT: text("commissioning", "V2G root: for plug and charge with cars"),
    CertificateUse.V2G_CHAIN: text("commissioning", "the certificate that the charger shows to cars"),
    CertificateUse.OEM_ROOT: text("commissioning", "root of a car maker: for plug and charge with cars"),
    CertificateUse.CHARGING_STATION: text("commissioning", "the charger's own certificate"),
}
"""What a certificate is for, in words."""

ROOT_USES = (
    CertificateUse.CSMS_ROOT,
    CertificateUse.MANUFACTURER_ROOT,
    CertificateUse.V2G_ROOT,
    CertificateUse.MO_ROOT,
)
"""What a root can be installed as; the first two in every version, all in 2.x."""


@dataclass(frozen=True, slots=True)
class KnownRoot:
    """A root certificate that was read here; ``own`` is this laptop's."""

    pem: str
    subject: str
    serial: str
    until: datetime
    own: bool = False


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """One certificate in the charger; ``known`` when it is one that was installed from here."""

    certificate: InstalledCertificate
    known: KnownRoot | None = None

    @property
    def name(self) -> Text:
        """What it is called, as far as anybody here knows."""
        if self.known is not None and self.known.own:
            return text("commissioning", "This laptop's root")
        if self.known is not None:
            return verbatim(self.known.subject)
        return text("commissioning", "Certificate {serial}", serial=self.certificate.serial_number[:8] or "–")


@dataclass(frozen=True, slots=True)
class SecurityNow:
    """The charger's security as it was read. What it does not tell is ``None``, and its finding says why.

    ``shown_by_link`` is the common name of the certificate that it logged in with; ``highest`` the profile up to which OCPP
    could raise it.
    """

    taken: datetime
    profile: int | None
    profile_finding: Finding | None
    certificates: tuple[HeldCertificate, ...] | None
    certificates_finding: Finding | None
    root_uses: tuple[CertificateUse, ...] = ROOT_USES
    shown_by_link: str | None = None
    took_own_certificate: bool = False

    @property
    def higher(self) -> tuple[int, ...]:
        """The profiles that it can be raised to; none when its own is not known."""
        return () if self.profile is None else tuple(range(self.profile + 1, HIGHEST_PROFILE + 1))

    @property
    def trusts_this_laptop(self) -> bool | None:
        """Whether this laptop's root is among its CSMS roots; ``None`` when it does not tell."""
        if self.certificates is None:
            return None
        return any(
            held.known is not None and held.known.own and held.certificate.use is CertificateUse.CSMS_ROOT
            for held in self.certificates
        )


@dataclass(frozen=True, slots=True)
class ProfileAhead:
    """What raising the profile would meet: what is missing, and what it could do to us. Nothing was written for it."""

    now: int
    wanted: int
    missing: tuple[Finding, ...]
    risk: Finding

    @property
    def blocked(self) -> bool:
        """Whether something that is surely needed is missing."""
        return any(finding.severity.fails for finding in self.missing)

    @property
    def wants_our_root(self) -> bool:
        """Whether installing this laptop's root is the next thing to do."""
        return any(finding.code in _ROOT_CODES for finding in self.missing)

    @property
    def wants_own_certificate(self) -> bool:
        """Whether the charger should be given a certificate of its own first."""
        return any(finding.code == "driver.profile.own-certificate-unknown" for finding in self.missing)


def read_root(pem: str, *, own: bool = False) -> KnownRoot:
    """What a root certificate says of itself.

    Raises:
        NotACertificate: it is none, or more than one.
    """
    certificate = read_certificate(pem)
    subject = certificate.subject
    names = [attribute.value for attribute in subject if attribute.oid.dotted_string == "2.5.4.3"]
    said = str(names[0]) if names else subject.rfc4514_string()
    clean = "".join(letter if letter.isprintable() else "�" for letter in said).strip()[:64]
    return KnownRoot(pem, clean or "–", f"{certificate.serial_number:x}", certificate.not_valid_after_utc, own)


def known_roots(entries: Iterable[JournalEntry], own_pem: str | None) -> tuple[KnownRoot, ...]:
    """This laptop's own root, and those that the journal of the charger has; newest first."""
    pems = [str(entry.what["pem"]) for entry in entries if entry.phase == "intent" and "pem" in entry.what]
    found: dict[str, KnownRoot] = {}
    for pem in (own_pem, *reversed(pems)):
        if pem is None or pem in found:
            continue
        try:
            found[pem] = read_root(pem, own=pem == own_pem)
        except NotACertificate:
            continue
    return tuple(found.values())


def named(listed: Iterable[InstalledCertificate], known: tuple[KnownRoot, ...]) -> tuple[HeldCertificate, ...]:
    """The charger's list with the names that are known; CSMS roots first."""
    order = list(CertificateUse)
    certificates = [(root, read_certificate(root.pem)) for root in known]
    held = [
        HeldCertificate(one, next((root for root, read in certificates if lists_certificate(one, read)), None))
        for one in listed
    ]
    return tuple(sorted(held, key=lambda each: order.index(each.certificate.use)))


def not_our_root(profile: int) -> Finding:
    """It holds roots, and none of them is the one that this laptop's certificate is signed with."""
    return Finding(
        "commissioning.security.not-our-root",
        Severity.PROBLEM,
        text("commissioning", "None of the roots that the charger lists is this laptop's."),
        text(
            "commissioning",
            "With security profile {profile} it would not trust this laptop, and could not come back to it.",
            profile=profile,
        ),
        (text("commissioning", "Install this laptop's root first."),),
    )


def risk_of(profile: int, way_back: str) -> Finding:
    """What can cut us off, and how we get back; shown before anything is written."""
    back = (
        text("commissioning", "When it stays away: {way}", way=Text("cards", way_back))
        if way_back
        else text(
            "commissioning",
            "When it stays away: set the old profile on its own web page, or reset it to factory settings.",
        )
    )
    steps = [
        text(
            "commissioning",
            "Leave this laptop running until it is back: either profile is let in, for it may fall back.",
        ),
        back,
    ]
    if profile >= ENCRYPTED:
        steps.append(
            text(
                "commissioning",
                "Install the root of its final CSMS too, and give it a wss:// address: it takes no other from then on.",
            )
        )
    return Finding(
        "commissioning.security.can-cut-off",
        Severity.WARNING,
        text("commissioning", "This can cut us off, and OCPP knows no way down again."),
        text(
            "commissioning",
            "The charger drops its link and logs in anew with security profile {profile}; some restart for that.",
            profile=profile,
        ),
        tuple(steps),
    )


def profile_not_asked() -> Finding:
    """Its certificates were read behind its own page, and that tells nothing of a security profile."""
    return Finding(
        "commissioning.security.profile-not-asked",
        Severity.INFO,
        text("commissioning", "This charger tells no security profile."),
        text("commissioning", "Its certificates are read and changed behind its own page, where OCPP has no say."),
        (text("commissioning", "Read its profile among its settings once it has dialled in, if it has one."),),
    )


def profile_in_doubt(old: int, wanted: int) -> Finding:
    """It was stopped in the middle of raising."""
    return Finding(
        "commissioning.security.profile-in-doubt",
        Severity.WARNING,
        text("commissioning", "Stopped while the charger changed its security profile."),
        text(
            "commissioning",
            "It may have profile {old} or {wanted}. With both it is let in here.",
            old=old,
            wanted=wanted,
        ),
        (text("commissioning", "Read its security again: what it says decides."),),
    )


def certificate_in_doubt() -> Finding:
    """It was stopped in the middle of a change of certificates."""
    return Finding(
        "commissioning.security.certificate-in-doubt",
        Severity.WARNING,
        text("commissioning", "Stopped while a certificate was being changed."),
        text("commissioning", "The charger may have the old or the new one. Nothing else was touched."),
        (text("commissioning", "Read its security again: what it lists decides."),),
    )


_ROOT_CODES = frozenset(
    {"driver.profile.no-root", "driver.profile.roots-unknown", "commissioning.security.not-our-root"}
)
