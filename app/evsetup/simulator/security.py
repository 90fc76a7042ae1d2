"""The parts of a simulated charger that make it one of the security whitepaper: roots, own certificate, security events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.simulator.certificate_store import CSMS_ROOT, CertificateStore, issued_by
from evsetup.simulator.dialling import NotConnected, Obstacle
from evsetup.simulator.diary import SecurityEvents
from evsetup.simulator.own_certificate import OwnCertificate

if TYPE_CHECKING:
    from cryptography import x509

_EVENTS = {
    Obstacle.UNTRUSTED: "InvalidCentralSystemCertificate",
    Obstacle.TLS_VERSION: "InvalidTLSVersion",
    Obstacle.TLS_SUITE: "InvalidTLSCipherSuite",
    Obstacle.LOG_IN: "FailedToAuthenticateAtCentralSystem",
}


@dataclass(frozen=True, slots=True)
class Security:
    """What one charger has of it; ``revoked`` are serial numbers of signing certificates that it no longer takes."""

    store: CertificateStore
    own: OwnCertificate
    events: SecurityEvents
    revoked: frozenset[int] = frozenset()

    def not_connected(self, reason: NotConnected) -> None:
        """Logs why no link came up, where the whitepaper has an event for it."""
        if (kind := _EVENTS.get(reason.obstacle)) is not None:
            self.events.add(kind, str(reason))

    def delete(self, wanted: Mapping[str, object], peer: x509.Certificate | None) -> str:
        """Deletes a root; ``peer`` is the certificate of the CSMS that is connected over TLS.

        The root that has issued it is in use. Where none has, one in between was: then each may be the one.
        """
        roots = self.store.roots(CSMS_ROOT)
        used = roots if peer is None else tuple(filter(None, (issued_by(peer, roots),))) or roots
        return self.store.delete(wanted, lambda root: peer is not None and root in used)
