"""TLS for both sides: a temporary authority for this laptop's own servers, and how clients decide whom to trust.

Suites and versions: OCPP security whitepaper (``facts/ocpp.md`` §3.1): TLS 1.2 at least, four suites that every CSMS must
offer, an ECDSA and an RSA certificate side by side.
"""

from __future__ import annotations

import os
import ssl
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.links.certificate_form import CertificateForm, new_key, to_pem
from evsetup.links.faults import LinkFault

if TYPE_CHECKING:
    from cryptography import x509

    from evsetup.links.certificate_form import PrivateKey

SERVER_SUITES = ":".join((*WHITEPAPER_SUITES, "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384"))
"""What a server of this laptop offers below TLS 1.3, as OpenSSL writes it."""


class BadCertificateFile(LinkFault):
    """A file that should hold certificates cannot be read, or holds none."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            Finding(
                "tls.bad-certificate-file",
                Severity.PROBLEM,
                text("links", "{file} holds no certificate that can be used.", file=path.name),
                text("links", "Without it the CSMS cannot be told from an impostor."),
                (text("links", "Choose the root certificate of the CSMS, in PEM form (BEGIN CERTIFICATE)."),),
                (Evidence("reason", reason),),
            )
        )


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A server certificate: ``chain_pem`` leaf first, without the root; ``key_pem`` unencrypted PKCS #8."""

    chain_pem: str
    key_pem: Secret = field(repr=False)


class TemporaryAuthority:
    """A certificate authority made for one commissioning; EC P-256."""

    def __init__(
        self, certificate: x509.Certificate, key: PrivateKey, above: tuple[x509.Certificate, ...] = ()
    ) -> None:
        self._certificate = certificate
        self._key = key
        self._above = above

    @classmethod
    def create(
        cls, common_name: str, *, not_before: datetime | None = None, not_after: datetime | None = None
    ) -> TemporaryAuthority:
        """A new root; valid from yesterday for 30 days unless told otherwise."""
        key = new_key()
        form = CertificateForm(
            common_name=common_name, authority=True, path_length=1, not_before=not_before, not_after=not_after
        )
        return cls(form.fill(key.public_key(), None, key), key)

    @classmethod
    def restore(cls, certificate_pem: str, key_pem: Secret) -> Self:
        """The root that ``certificate_pem`` and ``key_pem`` once were taken from."""
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        key = load_pem_private_key(key_pem.reveal().encode(), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError("not the key of a temporary authority")
        return cls(x509.load_pem_x509_certificate(certificate_pem.encode()), key)

    @property
    def certificate_pem(self) -> str:
        """Its own certificate: what a client must trust."""
        return to_pem(self._certificate)

    @property
    def key_pem(self) -> Secret:
        """Its private key, for whoever must be the same authority again later."""
        return _key_pem(self._key)

    def subordinate(self, common_name: str) -> TemporaryAuthority:
        """An intermediate authority under this one; what it issues carries it in the chain."""
        key = new_key()
        form = CertificateForm(common_name=common_name, authority=True, path_length=0)
        certificate = form.fill(key.public_key(), self._certificate, self._key)
        return TemporaryAuthority(certificate, key, (certificate, *self._above))

    def issue(
        self,
        names_and_ips: Sequence[str],
        *,
        rsa: bool = False,
        common_name: str | None = None,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        with_chain: bool = True,
    ) -> IssuedCertificate:
        """A server certificate for ``names_and_ips``; the first is the common name as well unless that is given.

        ``with_chain=False`` leaves intermediates out, as badly set-up servers do.
        """
        key = new_key(rsa=rsa)
        form = _server_form(names_and_ips, common_name, not_before, not_after)
        certificate = form.fill(key.public_key(), self._certificate, self._key)
        chain = (certificate, *(self._above if with_chain else ()))
        return issued(chain, key)

    def certify(self, request: x509.CertificateSigningRequest, *, not_before: datetime, not_after: datetime) -> str:
        """A client certificate for the subject and the key of ``request``, which was checked before; PEM with its chain."""
        form = CertificateForm(subject=request.subject, not_before=not_before, not_after=not_after, logs_in=True)
        certificate = form.fill(request.public_key(), self._certificate, self._key)
        return "".join(to_pem(link) for link in (certificate, *self._above))

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its certificate: hex digits in pairs, for a person to compare."""
        from cryptography.hazmat.primitives import hashes

        return self._certificate.fingerprint(hashes.SHA256()).hex(":").upper()

    @property
    def expires(self) -> datetime:
        """When its certificate ends."""
        return self._certificate.not_valid_after_utc


def self_signed(
    names_and_ips: Sequence[str], *, not_before: datetime | None = None, not_after: datetime | None = None
) -> IssuedCertificate:
    """A server certificate that nobody vouches for."""
    key = new_key()
    form = _server_form(names_and_ips, None, not_before, not_after)
    return issued((form.fill(key.public_key(), None, key),), key)


def issued(chain: Sequence[x509.Certificate], key: PrivateKey) -> IssuedCertificate:
    """What a server with this chain and this key needs."""
    return IssuedCertificate("".join(to_pem(link) for link in chain), _key_pem(key))


def server_context(*certificates: IssuedCertificate, client_roots: Sequence[str] = ()) -> ssl.SSLContext:
    """For a server with these certificates (one per kind of key): TLS 1.2 at least, the whitepaper's suites.

    With ``client_roots`` (PEM) clients are asked for a certificate under one of them; who shows none comes in all the same.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(SERVER_SUITES)
    for certificate in certificates:
        load(context, certificate)
    if client_roots:
        context.verify_mode = ssl.CERT_OPTIONAL
        context.load_verify_locations(cadata="\n".join(client_roots))
    return context


def client_context(ca_file: Path | None) -> ssl.SSLContext:
    """For a client that trusts ``ca_file`` alone, or what the operating system trusts; TLS 1.2 at least. Blocks: reads files.

    Raises:
        BadCertificateFile: ``ca_file`` cannot be read or holds no certificate.
    """
    if ca_file is None:
        import truststore

        context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=read_roots(ca_file))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def read_roots(path: Path) -> str:
    """The certificates in a PEM file. Blocks.

    Raises:
        BadCertificateFile: it cannot be read, or holds no certificate.
    """
    trial = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        pem = path.read_text("ascii")
        trial.load_verify_locations(cadata=pem)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise BadCertificateFile(path, reason or type(error).__name__) from error
    if not trial.cert_store_stats()["x509"]:
        raise BadCertificateFile(path, "no certificate in it")
    return pem


def load(context: ssl.SSLContext, certificate: IssuedCertificate) -> None:
    """Lets ``context`` prove itself with ``certificate``. Blocks.

    The ssl module takes a key from a file only: one in memory where the system has such, else one that exists, for us alone,
    while it is read.
    """
    content = (certificate.chain_pem + certificate.key_pem.reveal()).encode("ascii")
    if sys.platform == "linux":
        with os.fdopen(os.memfd_create("certificate"), "wb") as memory:
            memory.write(content)
            memory.flush()
            context.load_cert_chain(f"/proc/self/fd/{memory.fileno()}")
    else:
        with tempfile.TemporaryDirectory(prefix="evsetup-") as folder:
            path = Path(folder, "own.pem")
            path.touch(mode=0o600)
            path.write_bytes(content)
            context.load_cert_chain(path)


def _server_form(
    names_and_ips: Sequence[str], common_name: str | None, not_before: datetime | None, not_after: datetime | None
) -> CertificateForm:
    return CertificateForm(
        common_name=common_name if common_name is not None else names_and_ips[0],
        names=names_and_ips,
        not_before=not_before,
        not_after=not_after,
        serves=True,
    )


def _key_pem(key: PrivateKey) -> Secret:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return Secret(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii"))
