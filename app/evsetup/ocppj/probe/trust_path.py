"""Which root certificate the charger must have: computed from the chain that this laptop verified."""

from __future__ import annotations

import ssl
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from evsetup.ocppj.probe import certificate_facts as facts
from evsetup.ocppj.probe.chain import ChainSeen
from evsetup.ocppj.probe.handshake import Handshake

if TYPE_CHECKING:
    from cryptography import x509


class TrustPath(NamedTuple):
    """On what the trust in a server rests: the root that the charger must have.

    ``names`` lead from the server's certificate to the root, ``root_pem`` is the root for installing it in a charger.
    """

    names: tuple[str, ...]
    root_name: str
    root_fingerprint: str
    root_expires: datetime
    root_pem: str


def trust_path(seen: ChainSeen, handshake: Handshake) -> TrustPath | None:
    """The path of a chain that was verified; ``None`` if the operating system does not tell the root."""
    if not seen.roots:
        return None
    root, way = seen.roots[0], seen.way
    names = tuple(map(facts.title, way.whole if way.root is not None else (*way.links, root)))
    return TrustPath(
        names,
        facts.title(root),
        facts.fingerprint(root),
        root.not_valid_after_utc,
        ssl.DER_cert_to_PEM_cert(handshake.verified[-1]) if handshake.verified else _pem(root),
    )


def _pem(certificate: x509.Certificate) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM).decode("ascii")
