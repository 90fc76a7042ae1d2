"""Why a server's certificate is not trusted: one cause, and what else is wrong with it as evidence.

OpenSSL stops at the first thing that it dislikes and says it in one number; here the chain itself is looked at, so that an
intermediate left out is told from an unknown root, and the certificate that is missing has a name. The causes come in the
order in which one hides the next: who signs at all, when, whom a charger would have to trust, what it is for, what it is
named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe import certificate_facts as facts
from evsetup.ocppj.probe.chain import ChainSeen, dump
from evsetup.ocppj.probe.inspection import inspector
from evsetup.ocppj.probe.naming import not_for_the_host

if TYPE_CHECKING:
    from cryptography import x509


def judge_distrusted(seen: ChainSeen, said: str) -> Finding:
    """The finding for a chain that was refused; ``said`` is what OpenSSL or the operating system said."""
    causes = list(_causes(seen))
    first = causes[0] if causes else _for_another_reason(said)
    also = tuple(Evidence("also", str(cause.seen)) for cause in causes[1:])
    described = (*facts.describe(seen.leaf), *dump(seen.sent))
    return replace(first, evidence=(Evidence("verification", said), *first.evidence, *described, *also))


def _causes(seen: ChainSeen) -> Iterator[Finding]:
    way, leaf = seen.way, seen.leaf
    signs = inspector(seen.sent) if way.root is None else None
    if signs is not None:
        yield _inspected(*signs)
    yield from _out_of_time(seen)
    if facts.is_self_signed(leaf) and leaf not in seen.roots:
        yield _self_signed(leaf)
    elif way.root is None and signs is None:
        yield _no_root(seen, way.links[-1])
    elif way.root is not None and not facts.is_self_signed(way.root):
        yield _not_a_root(seen, way.root)
    for above in way.whole[1:]:
        if not facts.is_authority(above):
            yield _no_authority(above)
    if not facts.serves(leaf):
        yield _not_for_servers()
    for link in way.whole:
        if weakness := facts.weakness(link):
            yield _weak(link, weakness)
    if (misnamed := not_for_the_host(leaf, seen.host)) is not None:
        yield misnamed


def _out_of_time(seen: ChainSeen) -> Iterator[Finding]:
    for link in seen.way.whole:
        part = "" if link is seen.leaf else "root-" if facts.is_self_signed(link) else "intermediate-"
        if link.not_valid_after_utc < seen.now:
            yield _expired(link, part)
        elif link.not_valid_before_utc > seen.now:
            yield _not_yet_valid(link, part)


def _expired(link: x509.Certificate, part: str) -> Finding:
    day = facts.day(link.not_valid_after_utc)
    return bad(
        f"{part}expired",
        text("ocppj", "The certificate expired on {day}.", day=day)
        if not part
        else text("ocppj", "The certificate of {authority} expired on {day}.", authority=facts.title(link), day=day),
        text("ocppj", "No charger may trust it, unless this laptop's clock is wrong.")
        if not part
        else text("ocppj", "It vouches for the server's certificate, which is worth nothing without it."),
        (),
        text("ocppj", "Ask the CSMS operator for the new root certificate; the charger needs it too.")
        if part == "root-"
        else text("ocppj", "Ask the CSMS operator to renew it."),
        text("ocppj", "Check date and time of this laptop."),
    )


def _not_yet_valid(link: x509.Certificate, part: str) -> Finding:
    day = facts.day(link.not_valid_before_utc)
    return bad(
        f"{part}not-yet-valid",
        text("ocppj", "The certificate is valid from {day} on.", day=day)
        if not part
        else text(
            "ocppj", "The certificate of {authority} is valid from {day} on.", authority=facts.title(link), day=day
        ),
        text("ocppj", "Either the server is set up wrongly, or this laptop's clock is behind."),
        (),
        text("ocppj", "Check date and time of this laptop, and of the charger."),
        text("ocppj", "Ask the CSMS operator to correct the certificate."),
    )


def _inspected(signer: str, on_this_laptop: bool) -> Finding:
    return bad(
        "inspected",
        text("ocppj", "The certificate may not be the server's own; it is signed by {signer}.", signer=signer),
        text("ocppj", "A virus scanner on this laptop may open the connection; the charger is not affected by that.")
        if on_this_laptop
        else text(
            "ocppj",
            "A firewall may open all encrypted connections of this network. A charger does not know the signer and refuses it.",
        ),
        (Evidence("signed by", signer),),
        text("ocppj", "Switch the inspection of encrypted connections off on this laptop, then test again.")
        if on_this_laptop
        else text("ocppj", "Ask the network's administrator to except this address from TLS inspection."),
        text("ocppj", "Test from another network; if another certificate comes there, this is the cause."),
    )


def _self_signed(leaf: x509.Certificate) -> Finding:
    return bad(
        "self-signed",
        text("ocppj", "The server vouches for itself; no authority does."),
        text(
            "ocppj", "A charger trusts it only if it holds this very certificate; a TLS inspection may also be at work."
        ),
        (),
        text(
            "ocppj", "Ask the CSMS operator for the right address, or for the certificate as a file, and choose that."
        ),
    )


def _no_root(seen: ChainSeen, top: x509.Certificate) -> Finding:
    """The way ends below a root: what is missing there is an intermediate, or the root itself."""
    missing = facts.issuer_title(top)
    places = tuple(Evidence("issuer's certificate (AIA)", place) for place in facts.issuer_addresses(top))
    if top is seen.leaf and (places or facts.is_public(top)):
        return left_out(missing, Severity.PROBLEM, places)
    if seen.roots and not any(facts.is_authority(root) or facts.is_self_signed(root) for root in seen.roots):
        return bad(
            "ca-file-leaf",
            text("ocppj", "The CA file holds a server's certificate and no root certificate."),
            text(
                "ocppj", "What is needed is the certificate of the authority that signs it: {issuer}.", issuer=missing
            ),
            (Evidence("in the CA file", ", ".join(map(facts.title, seen.roots))),),
            text("ocppj", "Ask the CSMS operator for the root certificate, and choose that as CA file."),
        )
    evidence: tuple[Evidence, ...] = (Evidence("missing", missing), *places)
    if seen.roots:
        evidence = (*evidence, Evidence("in the CA file", ", ".join(map(facts.title, seen.roots))))
    same_name = any(root.subject == top.issuer for root in seen.roots)
    if same_name:
        means = text(
            "ocppj", "The CA file holds an authority of this name, with another key: an old one, or a new one."
        )
    elif seen.ca_file is not None:
        means = text("ocppj", "The CA file is another operator's, or the server leaves a certificate of the chain out.")
    else:
        means = text(
            "ocppj", "The CSMS has an authority of its own, or its server leaves a certificate of the chain out."
        )
    return bad(
        "unknown-authority",
        text("ocppj", "Nobody here knows the authority that vouches for the server: {issuer}.", issuer=missing),
        means,
        evidence,
        text("ocppj", "Get the operator's root certificate and choose it as CA file; the charger needs the same file."),
        text("ocppj", "Ask the CSMS operator whether the server sends its whole chain."),
    )


def left_out(missing: str, severity: Severity, evidence: tuple[Evidence, ...]) -> Finding:
    """The finding for a server that does not send the certificate ``missing``."""
    return Finding(
        "probe.certificate.missing-intermediate",
        severity,
        text("ocppj", "The server leaves a certificate out of its chain: {missing}.", missing=missing),
        text("ocppj", "A charger that does not fetch it by itself, as browsers do, refuses the server."),
        (
            text("ocppj", "Ask the CSMS operator to let the server send its whole chain, with this certificate."),
            text("ocppj", "If this is the operator's root, get it as a file and choose it as CA file."),
        ),
        (Evidence("missing", missing), *evidence),
    )


def _not_a_root(seen: ChainSeen, held: x509.Certificate) -> Finding:
    return bad(
        "ca-file-intermediate",
        text("ocppj", "The CA file holds {name}, which is no root.", name=facts.title(held)),
        text("ocppj", "It is an intermediate; the chain must go on to {root}.", root=facts.issuer_title(held)),
        (Evidence("in the CA file", ", ".join(map(facts.title, seen.roots))),),
        text("ocppj", "Ask the CSMS operator for the root certificate, and choose that as CA file."),
    )


def _no_authority(above: x509.Certificate) -> Finding:
    return bad(
        "no-authority",
        text("ocppj", "{name} signs the server's certificate and is no authority.", name=facts.title(above)),
        text("ocppj", "Its certificate does not allow it to sign others (no CA flag); everybody could do that."),
        (),
        text("ocppj", "Ask the CSMS operator to have the certificates made anew."),
    )


def _not_for_servers() -> Finding:
    return bad(
        "not-for-servers",
        text("ocppj", "The certificate is not meant for servers."),
        text("ocppj", "Its purposes do not contain server authentication; it may be a client's."),
        (),
        text("ocppj", "Ask the CSMS operator for a server certificate on this server."),
    )


def _weak(link: x509.Certificate, weakness: str) -> Finding:
    return bad(
        "weak",
        text("ocppj", "The certificate of {name} is too weak: {weakness}.", name=facts.title(link), weakness=weakness),
        text("ocppj", "OCPP asks for RSA keys of 2048 bits, elliptic curves of 224 bits, and SHA-256."),
        (),
        text("ocppj", "Ask the CSMS operator to renew the certificate with a stronger key or signature."),
    )


def _for_another_reason(said: str) -> Finding:
    return bad(
        "refused",
        text("ocppj", "The certificate is not accepted: {reason}", reason=said or "?"),
        text("ocppj", "Name, dates and chain look right; it may have been revoked, or be forbidden on this laptop."),
        (),
        text("ocppj", "Show the evidence to the CSMS operator."),
        text("ocppj", "Test from another laptop."),
    )


def unreadable(severity: Severity, said: str) -> Finding:
    """The finding for a certificate that breaks the rules for certificates, whether it was trusted or not."""
    return Finding(
        "probe.certificate.unreadable",
        severity,
        text("ocppj", "The server's certificate cannot be read."),
        text("ocppj", "It breaks the rules for certificates (RFC 5280); chargers may refuse it."),
        (text("ocppj", "Ask the CSMS operator to have the certificate made anew."),),
        (Evidence("verification", said),),
    )


def bad(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *do: Text) -> Finding:
    """A finding of the step CERTIFICATE that ends the road."""
    return Finding(f"probe.certificate.{code}", Severity.PROBLEM, seen, means, do, evidence)
