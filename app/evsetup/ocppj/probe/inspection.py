"""Signs that something on the way opens TLS and signs in the server's place.

The names are those that inspecting firewalls, filters and virus scanners put into the certificates that they make up. A name is
a hint and no proof: whoever runs a CSMS may have bought certificates from the same company.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from evsetup.ocppj.dial_in import shown

if TYPE_CHECKING:
    from cryptography import x509

_ON_THE_NETWORK = (
    "barracuda",
    "blue coat",
    "bluecoat",
    "cato networks",
    "check point",
    "cisco umbrella",
    "cloudflare managed",
    "contentkeeper",
    "forcepoint",
    "fortigate",
    "fortinet",
    "goguardian",
    "iboss",
    "lightspeed",
    "mcafee web gateway",
    "menlo security",
    "meraki",
    "netskope",
    "opnsense",
    "palo alto networks",
    "pfsense",
    "securly",
    "skyhigh",
    "smoothwall",
    "sonicwall",
    "sophos",
    "squid",
    "trend micro",
    "untangle",
    "watchguard",
    "zscaler",
    "ssl inspection",
    "tls inspection",
)
_ON_THIS_LAPTOP = (
    "avast",
    "avg technologies",
    "bitdefender",
    "charles proxy",
    "eset ssl filter",
    "fiddler",
    "kaspersky",
    "mitmproxy",
    "portswigger",
)


def inspector(chain: Sequence[x509.Certificate]) -> tuple[str, bool] | None:
    """Whose name among the issuers of ``chain`` hints at an inspection, and whether it would be on this laptop."""
    for issuer in (link.issuer for link in chain):
        words = issuer.rfc4514_string().casefold()
        if any(name in words for name in _ON_THIS_LAPTOP):
            return shown(issuer.rfc4514_string()), True
        if any(name in words for name in _ON_THE_NETWORK):
            return shown(issuer.rfc4514_string()), False
    return None
