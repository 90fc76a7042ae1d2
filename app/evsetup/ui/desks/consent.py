"""What a person is asked where a charger's https is not as it was, or is too old."""

from __future__ import annotations

from evsetup.domain.finding import Fault
from evsetup.domain.text import Text, text
from evsetup.links.server_trust import CertificateChanged, OldTlsOnly


def consent_to(fault: Fault | None) -> Text | None:
    """The words of the button that agrees to ``fault``; ``None`` where nobody can."""
    match fault:
        case CertificateChanged():
            return text("ui", "Accept the new certificate")
        case OldTlsOnly():
            return text("ui", "Allow old TLS for this charger")
        case _:
            return None
