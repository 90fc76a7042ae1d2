"""Why there was no TLS handshake at all: one cause, by what other handshakes and plain HTTP showed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.text import text
from evsetup.ocppj.probe.certificate_facts import issuer_title, title, validity
from evsetup.ocppj.probe.distrusted import bad
from evsetup.ocppj.probe.handshake import ClientCertificateWish, Handshake

if TYPE_CHECKING:
    from cryptography import x509


class NoHandshake(NamedTuple):
    """What was seen after a handshake failed for ``reason`` (an alert's name, the system's words, ``time-out``).

    ``own`` is the client certificate that was shown. ``http``: the port answers plain HTTP; ``old``, ``lax``: handshakes with TLS 1.1 and below, or with every suite there is.
    """

    host: str
    port: str
    reason: str
    http: bool = False
    wish: ClientCertificateWish = ClientCertificateWish()
    old: Handshake | None = None
    lax: Handshake | None = None
    own: tuple[x509.Certificate, ...] = ()


def judge_no_handshake(seen: NoHandshake) -> Finding:
    """The finding of a server with which no handshake is possible."""
    evidence = (Evidence("TLS", seen.reason),)
    if seen.http:
        return bad(
            "plain-port",
            text("ocppj", "{address} does not speak TLS.", address=seen.port),
            text("ocppj", "The address says wss:// (encrypted); this port serves ws:// (not encrypted)."),
            evidence,
            text("ocppj", "Check the port: encrypted CSMSs mostly use 443."),
            text("ocppj", "If the operator offers no encryption, write ws:// instead."),
        )
    if seen.wish.asked and seen.wish.hung_up:
        return client_certificate(seen.wish, seen.own)
    if "UNRECOGNIZED_NAME" in seen.reason:
        return bad(
            "unknown-name",
            text("ocppj", "The server does not serve the name {host}.", host=seen.host),
            text("ocppj", "The address leads to a server that is meant for other names, or the name is misspelt."),
            evidence,
            text("ocppj", "Compare the address letter by letter with what the CSMS operator gave you."),
            text("ocppj", "Ask the CSMS operator whether this name is set up on the server."),
        )
    if seen.old is not None and seen.lax is None:
        return bad(
            "old-tls",
            text("ocppj", "The server speaks {version} only, which is broken.", version=seen.old.version),
            text("ocppj", "OCPP asks for TLS 1.2 at least; a charger of today refuses less."),
            (*evidence, Evidence("with old versions", f"{seen.old.version}, {seen.old.cipher}")),
            text("ocppj", "Ask the CSMS operator to switch TLS 1.2 on."),
        )
    if seen.lax is not None:
        return bad(
            "odd-suite",
            text("ocppj", "The server takes only TLS suites that chargers do not have."),
            text("ocppj", "It chose {suite}; OCPP prescribes four others.", suite=seen.lax.cipher),
            (*evidence, Evidence("with every suite", f"{seen.lax.version}, {seen.lax.cipher}")),
            text("ocppj", "Ask the CSMS operator to allow the suites that OCPP prescribes."),
        )
    if "ALERT" in seen.reason:
        return bad(
            "handshake",
            text("ocppj", "The server ended the TLS handshake."),
            text("ocppj", "TLS versions or suites do not match, or it lets only certain clients in."),
            evidence,
            text("ocppj", "Ask the CSMS operator which security profile and TLS versions are set."),
        )
    return bad(
        "no-tls",
        text("ocppj", "{address} does not complete the TLS handshake.", address=seen.port),
        text("ocppj", "Something else than a TLS server listens there, or a firewall cuts encrypted connections."),
        evidence,
        text("ocppj", "Check the port."),
        text("ocppj", "Test from another network; if it works there, the firewall is the cause."),
    )


def client_certificate(wish: ClientCertificateWish, own: Sequence[x509.Certificate]) -> Finding:
    """The finding for a server that hangs up over the client certificate that it did not get, or did not like (``own``)."""
    evidence: tuple[Evidence, ...] = (Evidence("TLS alert", wish.alert or "–"),)
    if own:
        shown = f"{title(own[0])} ← {issuer_title(own[0])} ({validity(own[0])})"
        evidence = (*evidence, Evidence("client certificate", shown))
        return bad(
            "client-certificate-refused",
            text("ocppj", "The server refuses the client certificate."),
            text("ocppj", "It is another operator's, has expired, or the CSMS does not know it."),
            evidence,
            text("ocppj", "Check that the chain in the file goes up to the authority that the CSMS trusts."),
            text("ocppj", "Ask the CSMS operator for a new certificate for this charger."),
        )
    return bad(
        "client-certificate",
        text("ocppj", "The server wants a certificate of the charger."),
        text("ocppj", "The CSMS is set to security profile 3; a key alone does not open it."),
        evidence,
        text("ocppj", "Ask the CSMS operator for an address with security profile 2."),
        text("ocppj", "Or test with a certificate and key that the operator made for this charger."),
    )
