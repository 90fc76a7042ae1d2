"""Facts about one certificate, without opinion: names, purposes, strength, and how long it lasts.

What a charger demands: ``facts/ocpp.md`` §3.1 (whitepaper).
"""

from __future__ import annotations

import ipaddress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from evsetup.domain.finding import Evidence
from evsetup.domain.tls import LEAST_CURVE_BITS, LEAST_RSA_BITS
from evsetup.ocppj.dial_in import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography import x509

    E = TypeVar("E", bound=x509.ExtensionType)

_SHORT_LIFE = timedelta(days=100)
_LONG_NOTICE = timedelta(days=90)
_SHORT_NOTICE = timedelta(days=14)
_PUBLIC_POLICIES = ("2.23.140.1.1", "2.23.140.1.2.")
_CA_ISSUERS = "1.3.6.1.5.5.7.48.2"
_MOST_NAMES = 500


def is_self_signed(certificate: x509.Certificate) -> bool:
    """Whether it names itself as its issuer."""
    return certificate.issuer == certificate.subject


def key_ids(certificate: x509.Certificate) -> tuple[bytes | None, bytes | None]:
    """The identifiers of its own key and of its issuer's, if it names them."""
    from cryptography import x509

    own = _extension(certificate, x509.SubjectKeyIdentifier)
    issuers = _extension(certificate, x509.AuthorityKeyIdentifier)
    return own.digest if own is not None else None, issuers.key_identifier if issuers is not None else None


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may sign others."""
    from cryptography import x509

    constraints = _extension(certificate, x509.BasicConstraints)
    return constraints is not None and constraints.ca


def serves(certificate: x509.Certificate) -> bool:
    """Whether a server may show it: its purposes, if it lists any, contain that."""
    from cryptography import x509

    purposes = x509.oid.ExtendedKeyUsageOID
    listed = _extension(certificate, x509.ExtendedKeyUsage)
    return listed is None or purposes.SERVER_AUTH in listed or purposes.ANY_EXTENDED_KEY_USAGE in listed


def is_public(certificate: x509.Certificate) -> bool:
    """Whether it carries what every publicly trusted authority puts in: a policy of the CA/Browser Forum, or log receipts.

    Without either it comes from an authority that somebody runs for himself, whatever this laptop trusts.
    """
    from cryptography import x509

    policies = _extension(certificate, x509.CertificatePolicies) or ()
    return _extension(certificate, x509.PrecertificateSignedCertificateTimestamps) is not None or any(
        policy.policy_identifier.dotted_string.startswith(_PUBLIC_POLICIES) for policy in policies
    )


def issuer_addresses(certificate: x509.Certificate) -> tuple[str, ...]:
    """Where its issuer's certificate can be fetched, as it says itself (AIA). Nothing is fetched."""
    from cryptography import x509

    access = _extension(certificate, x509.AuthorityInformationAccess) or ()
    return tuple(
        shown(str(entry.access_location.value)) for entry in access if entry.access_method.dotted_string == _CA_ISSUERS
    )


def _extension(certificate: x509.Certificate, kind: type[E]) -> E | None:
    """One of its extensions; ``None`` if it is not there, or cannot be read."""
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType, ValueError):
        return None


def weakness(certificate: x509.Certificate) -> str:
    """What of its key or signature is weaker than the whitepaper allows; empty when nothing is."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        key: object = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if isinstance(key, rsa.RSAPublicKey) and key.key_size < LEAST_RSA_BITS:
        return f"RSA, {key.key_size} bits"
    if isinstance(key, ec.EllipticCurvePublicKey) and key.key_size < LEAST_CURVE_BITS:
        return f"EC, {key.key_size} bits"
    if not is_self_signed(certificate) and (digest := _digest(certificate)) in {"md5", "sha1"}:
        return {"md5": "MD5", "sha1": "SHA-1"}[digest]  # whoever signed himself is trusted for another reason
    return ""


def _digest(certificate: x509.Certificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        algorithm = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return ""
    return algorithm.name if algorithm is not None else ""


def notice(certificate: x509.Certificate) -> timedelta:
    """How long before its end a certificate that is renewed in time would have been renewed.

    One that lives for at most 100 days is renewed by a program, mostly when a third of its life is left; so 14 days, or for
    even shorter ones a quarter of the life, mean that the program failed. Any other is renewed by a person, who wants to
    hear of it 90 days before, or when a third of its life is left.
    """
    life = _life(certificate)
    return min(_SHORT_NOTICE, life / 4) if life <= _SHORT_LIFE else min(_LONG_NOTICE, life / 3)


def is_short_lived(certificate: x509.Certificate) -> bool:
    """Whether its whole life is so short that a program must renew it; see ``notice``."""
    return _life(certificate) <= _SHORT_LIFE


def _life(certificate: x509.Certificate) -> timedelta:
    return certificate.not_valid_after_utc - certificate.not_valid_before_utc


def ends_soon(certificate: x509.Certificate, now: datetime) -> bool:
    """Whether it should have been renewed by now."""
    return certificate.not_valid_after_utc - now < notice(certificate)


def ends_within_90_days(certificate: x509.Certificate, now: datetime) -> bool:
    """Whether so little is left that a person wants to hear of it (``facts/product.md`` P2), due or not."""
    return certificate.not_valid_after_utc - now < _LONG_NOTICE


def names(certificate: x509.Certificate) -> tuple[str, ...]:
    """The DNS names and addresses for which it is."""
    from cryptography import x509

    return tuple(
        shown(str(name.value)) for name in _alternatives(certificate) if isinstance(name, x509.DNSName | x509.IPAddress)
    )


def common_name(certificate: x509.Certificate) -> str:
    """Its common name; empty without one."""
    from cryptography import x509

    found = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""


def covers(certificate: x509.Certificate, host: str) -> bool:
    """Whether it is for ``host``, judged by subjectAltName alone; a wildcard stands for exactly one label (RFC 6125 §6.4.3)."""
    from cryptography import x509

    address = _address(host)
    for name in _alternatives(certificate):
        match name:
            case x509.IPAddress() if name.value == address:
                return True
            case x509.DNSName() if address is None and _matches(name.value, host):
                return True
    return False


def in_common_name(certificate: x509.Certificate, host: str) -> bool:
    """Whether its common name is ``host``, or a wildcard that covers it."""
    return _matches(common_name(certificate), host)


def in_common_name_only(certificate: x509.Certificate, host: str) -> bool:
    """Whether it names ``host`` as its common name, and no name anywhere else."""
    return not names(certificate) and in_common_name(certificate, host)


def address_as_dns_name(certificate: x509.Certificate, host: str) -> bool:
    """Whether ``host`` is an IP address and stands among the DNS names, where nobody looks for it."""
    from cryptography import x509

    return _address(host) is not None and any(
        isinstance(name, x509.DNSName) and name.value == host for name in _alternatives(certificate)
    )


def near_wildcards(certificate: x509.Certificate, host: str) -> tuple[str, ...]:
    """Wildcards whose domain ``host`` belongs to, and that do not reach it all the same."""
    domains = {name: name[2:].casefold() for name in names(certificate) if name.startswith("*.")}
    host = host.casefold().rstrip(".")
    return tuple(name for name, domain in domains.items() if host == domain or host.endswith("." + domain))


def in_certificates(host: str) -> str:
    """``host`` as certificates spell it: letters beyond ASCII in the form that DNS knows (``xn--…``)."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def is_address(host: str) -> bool:
    """Whether ``host`` is an IP address, not a name."""
    return _address(host) is not None


def _matches(pattern: str, host: str) -> bool:
    pattern, host = pattern.casefold().rstrip("."), host.casefold().rstrip(".")
    first, _, rest = host.partition(".")
    # Nobody, OpenSSL included, lets a wildcard stand right under a top-level domain.
    return pattern == host or bool(first and "." in rest and pattern == f"*.{rest}")


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _alternatives(certificate: x509.Certificate) -> Sequence[x509.GeneralName]:
    from cryptography import x509

    return list(_extension(certificate, x509.SubjectAlternativeName) or ())


def key_kind(certificate: x509.Certificate) -> str:
    """``RSA``, ``ECDSA``, or the key's own name."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "?"
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"ECDSA {key.curve.name}"
    return type(key).__name__


def title(certificate: x509.Certificate) -> str:
    """Whose it is, in one line: the common name, else the whole subject."""
    return shown(common_name(certificate) or certificate.subject.rfc4514_string()) or "?"


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256: hex digits in pairs, for a person to compare."""
    return bytes.fromhex(plain_fingerprint(certificate)).hex(":").upper()


def plain_fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256: hex digits, as a card holds it."""
    from cryptography.hazmat.primitives import hashes

    return certificate.fingerprint(hashes.SHA256()).hex()


def day(moment: datetime) -> str:
    """A date as it is shown: ``2026-11-25`` (UTC)."""
    return f"{moment:%Y-%m-%d}"


def describe(certificate: x509.Certificate) -> tuple[Evidence, ...]:
    """The server's own certificate as evidence."""
    return (
        Evidence("subject", shown(certificate.subject.rfc4514_string())),
        Evidence("names", ", ".join(names(certificate))[:_MOST_NAMES]),
        Evidence("issuer", shown(certificate.issuer.rfc4514_string())),
        Evidence("valid", validity(certificate)),
        Evidence("key", key_kind(certificate)),
        Evidence("SHA-256 fingerprint", fingerprint(certificate)),
    )


def issuer_title(certificate: x509.Certificate) -> str:
    """Its issuer in one line."""
    from cryptography import x509

    found = certificate.issuer.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return shown(str(found[0].value) if found else certificate.issuer.rfc4514_string()) or "?"


def validity(certificate: x509.Certificate) -> str:
    """From when until when it is valid, as it is shown."""
    return f"{day(certificate.not_valid_before_utc)} – {day(certificate.not_valid_after_utc)}"
