"""Which root certificate the charger must have: computed from the chain that this laptop verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from evsetup.ocppj.probe import certificate_facts as facts
from evsetup.ocppj.probe.chain import ChainSeen

if TYPE_CHECKING:
    from cryptography import x509


@dataclass(frozen=True, slots=True)
class TrustPath:
    """On what the trust in a server rests: the root that the charger must have.

    ``names`` lead from the server's certificate to the root, ``root_pem`` is the root for installing it in a charger,
    ``chain_pem`` the chain as the server sent it.
    """

    names: tuple[str, ...]
    root_name: str
    root_fingerprint: str
    root_expires: datetime
    root_pem: str
    chain_pem: str


def trust_path(seen: ChainSeen) -> TrustPath | None:
    """The path of a chain that was verified; ``None`` if the operating system does not tell the root."""
    from cryptography.hazmat.primitives.serialization import Encoding

    def pem(certificate: x509.Certificate) -> str:
        return certificate.public_bytes(Encoding.PEM).decode("ascii")

    if not seen.roots:
        return None
    root, way = seen.roots[0], seen.way
    names = tuple(map(facts.title, way.whole if way.root is not None else (*way.links, root)))
    return TrustPath(
        names,
        facts.title(root),
        facts.fingerprint(root),
        root.not_valid_after_utc,
        pem(root),
        "".join(map(pem, seen.sent)),
    )
