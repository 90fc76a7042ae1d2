"""The configuration keys of the security whitepaper (``facts/ocpp.md`` §3.1)."""

from __future__ import annotations

from evsetup.simulator.certificate_store import CertificateStore
from evsetup.simulator.ocpp_configuration import Access, Key

CHAIN_SIZE = 10_000


def security_keys(store: CertificateStore) -> tuple[Key, ...]:
    """Those beside AuthorizationKey and SecurityProfile."""
    return (
        Key("CpoName", "", takes=lambda value: len(value) <= 64),
        Key("CertificateSignedMaxChainSize", str(CHAIN_SIZE), Access.READ_ONLY),
        Key("CertificateStoreMaxLength", str(store.room), Access.READ_ONLY),
        Key("AdditionalRootCertificateCheck", "true" if store.checks_successor else "false", Access.READ_ONLY),
    )
