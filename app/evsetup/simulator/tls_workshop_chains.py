"""The workshop's certificates: a root, an intermediate, leaves under it, and what can be wrong with each.

The same keys serve for all chains of a process: making them takes longer than all the rest, and nobody's secret hangs on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from evsetup.links.certificate_form import CertificateForm, new_key
from evsetup.links.tls import IssuedCertificate, issued

if TYPE_CHECKING:
    from cryptography import x509

    from evsetup.links.certificate_form import PrivateKey

Changes = Mapping[str, Any]
"""Fields of a ``CertificateForm`` that differ from a healthy one's."""

_NONE: Changes = {}
_SHA_256_WITH_RSA = bytes.fromhex("06092a864886f70d01010b")
_SHA_1_WITH_RSA = bytes.fromhex("06092a864886f70d010105")


class Chain:
    """A root, an intermediate and the certificates under it for a server named ``host``.

    Healthy ones are those of a public operator: the root for ten years, the intermediate for five, the server's for one.
    """

    def __init__(
        self,
        host: str,
        *,
        leaf: Changes = _NONE,
        intermediate: Changes = _NONE,
        root: Changes = _NONE,
        rsa_bits: int = 2048,
        rsa_authority: bool = False,
    ) -> None:
        self._rsa_bits = rsa_bits
        self._above = _key("intermediate", rsa_authority)
        root_key = _key("root", rsa_authority)
        form = CertificateForm(
            common_name="Workshop Root", organization="Workshop", authority=True, **days(-30, 10 * 365)
        )
        self.root = replace(form, **root).fill(root_key.public_key(), None, root_key)
        form = CertificateForm(
            common_name="Workshop Intermediate",
            organization="Workshop",
            authority=True,
            path_length=0,
            issuer_address="http://pki.workshop.example/root.der",
            **days(-30, 5 * 365),
        )
        self.intermediate = replace(form, **intermediate).fill(self._above.public_key(), self.root, root_key)
        form = CertificateForm(
            common_name=host,
            names=(host,),
            serves=True,
            issuer_address="http://pki.workshop.example/intermediate.der",
            **days(-1, 365),
        )
        self._form = replace(form, **leaf)

    def leaf(self, *, rsa: bool) -> x509.Certificate:
        """The server's own certificate."""
        return self._form.fill(self._leaf_key(rsa).public_key(), self.intermediate, self._above)

    def right_under_the_root(self, *, rsa: bool) -> IssuedCertificate:
        """The server's own certificate, signed by the root itself; sent alone."""
        key = self._leaf_key(rsa)
        form = replace(self._form, issuer_address="")
        return issued((form.fill(key.public_key(), self.root, _key("root", False)),), key)

    def alone(self) -> IssuedCertificate:
        """A certificate that nobody but itself vouches for."""
        key = self._leaf_key(False)
        return issued((replace(self._form, issuer_address="").fill(key.public_key(), None, key),), key)

    def sent(self, *above: x509.Certificate, rsa: bool) -> IssuedCertificate:
        """The server's own certificate, followed by ``above``."""
        return issued((self.leaf(rsa=rsa), *above), self._leaf_key(rsa))

    def sent_with_sha_1(self) -> IssuedCertificate:
        """As a server of 2010 would: RSA, signed with SHA-1."""
        return issued((_sha_1(self.leaf(rsa=True), self._above), self.intermediate), self._leaf_key(True))

    def client(self, common_name: str) -> IssuedCertificate:
        """A charger's certificate under the same root; with its intermediate."""
        key = _key("client", False)
        form = CertificateForm(common_name=common_name, logs_in=True, **days(-1, 90))
        return issued((form.fill(key.public_key(), self.intermediate, self._above), self.intermediate), key)

    def _leaf_key(self, rsa: bool) -> PrivateKey:
        return _key("leaf", rsa, self._rsa_bits)


def days(first: float, last: float) -> Changes:
    """Valid from so many days from now (negative: ago) until so many."""
    now = datetime.now(UTC)
    return {"not_before": now + timedelta(days=first), "not_after": now + timedelta(days=last)}


@cache
def _key(seat: str, rsa: bool, bits: int = 2048) -> PrivateKey:
    return new_key(rsa=rsa, bits=bits)


def _sha_1(certificate: x509.Certificate, issuer_key: PrivateKey) -> x509.Certificate:
    """The same certificate signed with SHA-1, which ``cryptography`` makes no more: algorithm and signature are exchanged."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.serialization import Encoding

    if not isinstance(issuer_key, rsa.RSAPrivateKey):
        raise TypeError("SHA-1 is signed with RSA here")
    body = certificate.tbs_certificate_bytes
    signed = body.replace(_SHA_256_WITH_RSA, _SHA_1_WITH_RSA)
    whole = certificate.public_bytes(Encoding.DER).replace(body, signed).replace(_SHA_256_WITH_RSA, _SHA_1_WITH_RSA)
    signature = issuer_key.sign(signed, padding.PKCS1v15(), hashes.SHA1())  # noqa: S303 - meant
    return x509.load_der_x509_certificate(whole.replace(certificate.signature, signature))
