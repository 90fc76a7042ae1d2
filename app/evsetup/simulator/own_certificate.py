"""The certificate of a simulated charger itself: it makes the key, asks for a certificate, and takes only one that is its own.

Rules: security whitepaper A02, A03 (``facts/ocpp.md`` §3.1, §3.2): CN is the serial number, O the CpoName; the private key
never leaves the charger.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from evsetup.domain.secret import Secret
from evsetup.links.tls import IssuedCertificate
from evsetup.simulator.certificate_store import issued_by, valid_now
from evsetup.simulator.flash import Flash

if TYPE_CHECKING:
    from cryptography import x509


class NotOurs(Exception):
    """The chain is not one that this charger can use; the words say why."""


class OwnCertificate:
    """Key and chain in flash; the ones in use stay until better ones have arrived."""

    def __init__(self, flash: Flash, serial: str) -> None:
        self._flash = flash
        self._serial = serial

    @property
    def issued(self) -> IssuedCertificate | None:
        """What it shows as TLS client, ``None`` before it was given one."""
        chain, key = self._flash.text("own_chain"), self._flash.text("own_key")
        return IssuedCertificate(chain, Secret(key)) if chain and key else None

    def request(self, organisation: str) -> str:
        """A certificate signing request (PEM) for a new key pair, EC P-256."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        key = ec.generate_private_key(ec.SECP256R1())
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")
        self._flash.write(own_key_asked_for=pem)
        subject = x509.Name(
            [
                x509.NameAttribute(x509.NameOID.COMMON_NAME, self._serial),
                x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, organisation[:64]),
            ]
        )
        request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
        return request.public_bytes(Encoding.PEM).decode("ascii")

    def take(self, chain_pem: str, longest: int) -> None:
        """Takes the answer to the last request into use.

        Raises:
            NotOurs: too long, unreadable, out of date, for another key or serial number, or a chain with a gap.
        """
        from cryptography import x509

        asked_for = self._flash.text("own_key_asked_for")
        if not asked_for:
            raise NotOurs("nothing was asked for")
        if len(chain_pem) > longest:
            raise NotOurs(f"longer than {longest} characters")
        try:
            chain = x509.load_pem_x509_certificates(chain_pem.encode())
        except ValueError:
            raise NotOurs("no certificate in PEM form") from None
        self._check(chain, asked_for)
        self._flash.write(own_chain=chain_pem, own_key=asked_for, own_key_asked_for="")

    def _check(self, chain: list[x509.Certificate], asked_for: str) -> None:
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        leaf = chain[0]
        if leaf.public_key() != load_pem_private_key(asked_for.encode(), None).public_key():
            raise NotOurs("for another key")
        names = [str(name.value) for name in leaf.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)]
        if names != [self._serial]:
            raise NotOurs("for another serial number")
        if not valid_now(leaf):
            raise NotOurs("not valid now")
        for lower, upper in itertools.pairwise(chain):
            if issued_by(lower, (upper,)) is None:
                raise NotOurs("the chain has a gap")
