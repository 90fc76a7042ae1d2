"""Whether a certificate is for the host that was dialled, and what is odd about its names.

OCPP wants the server's name as the common name (whitepaper, ``facts/ocpp.md`` §3.1); TLS libraries read subjectAltName and,
some of them, the common name where that is missing (RFC 6125 §6.4.4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe import certificate_facts as facts

if TYPE_CHECKING:
    from cryptography import x509


def not_for_the_host(leaf: x509.Certificate, host: str, severity: Severity = Severity.PROBLEM) -> Finding | None:
    """Why ``leaf`` is not for ``host``; ``None``: it is."""
    if facts.covers(leaf, host):
        return None
    if facts.in_common_name_only(leaf, host):
        return _misnamed(
            "name-in-cn",
            severity,
            text("ocppj", "The certificate names {host} in an outdated place only.", host=host),
            text("ocppj", "It stands in the common name and not among the names (subjectAltName), where most look."),
            text("ocppj", "Ask the CSMS operator to renew the certificate with the name in subjectAltName."),
        )
    if facts.address_as_dns_name(leaf, host):
        return _misnamed(
            "address-as-name",
            severity,
            text("ocppj", "The certificate holds the address {host} written as a name.", host=host),
            text("ocppj", "An IP address must be entered as an address; as a DNS name it counts for nothing."),
            text("ocppj", "Ask the CSMS operator to renew the certificate with the address entered as an address."),
            text("ocppj", "Better ask for an address with a name: OCPP wants one in the certificate."),
        )
    if near := facts.near_wildcards(leaf, host):
        return _misnamed(
            "wildcard",
            severity,
            text(
                "ocppj", "The certificate is for {wildcard}, which does not cover {host}.", wildcard=near[0], host=host
            ),
            text("ocppj", "The star stands for exactly one part of the name, between two dots."),
            text("ocppj", "Ask the CSMS operator which address is right, or for a certificate with this name."),
        )
    names = facts.names(leaf) or (facts.common_name(leaf),)
    return _misnamed(
        "wrong-name",
        severity,
        text("ocppj", "The certificate is not for {host}.", host=host),
        text("ocppj", "The server is another one than the address says, or its certificate lacks this name."),
        text("ocppj", "Use the name that is in the certificate: {names}.", names=", ".join(names)[:200] or "?"),
        text("ocppj", "Ask the CSMS operator which address is right."),
    )


def not_in_the_common_name(leaf: x509.Certificate, host: str) -> Finding | None:
    """The finding for a name that stands among the names only; an IP address may not stand in the common name at all."""
    if facts.is_address(host) or facts.in_common_name(leaf, host):
        return None
    return Finding(
        "probe.certificate.name-not-in-cn",
        Severity.INFO,
        text("ocppj", "The common name of the certificate is not {host}.", host=host),
        text("ocppj", "OCPP wants the name there too. A charger that looks for it there stays offline."),
        evidence=(Evidence("common name", facts.common_name(leaf) or "–"),),
    )


def _misnamed(code: str, severity: Severity, seen: Text, means: Text, *do: Text) -> Finding:
    return Finding(f"probe.certificate.{code}", severity, seen, means, do)
