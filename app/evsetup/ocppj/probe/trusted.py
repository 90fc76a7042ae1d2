"""What is to be said of a server whose certificate is trusted: would chargers, which can less, trust it too, and for how long?

Of several things the gravest is the finding, the others stand in its evidence. A warning is what keeps some chargers offline
now or soon and what the operator can change; what is common among healthy servers and only worth knowing is an info. So a
chain of more than 2 kB, against the advice of OCPP 2.1, is an info (every public authority's is longer); one that does not
fit into one TLS record is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe import certificate_facts as facts
from evsetup.ocppj.probe.chain import ChainSeen, dump, in_order, load, related
from evsetup.ocppj.probe.distrusted import left_out
from evsetup.ocppj.probe.handshake import Handshake
from evsetup.ocppj.probe.inspection import inspector
from evsetup.ocppj.probe.naming import not_for_the_host, not_in_the_common_name
from evsetup.ocppj.probe.no_handshake import client_certificate
from evsetup.ocppj.probe.tls_looks import Looks

if TYPE_CHECKING:
    from cryptography import x509

_ADVISED_CHAIN = 2048
_ONE_RECORD = 16384


def judge_trusted(seen: ChainSeen, handshake: Handshake, looks: Looks, own: Sequence[x509.Certificate]) -> Finding:
    """The finding for a chain that was verified; ``own`` is the client certificate that was there to be shown."""
    notes = list(_notes(seen, handshake, looks, own))
    first = max(notes, key=lambda note: note.severity) if notes else _well(handshake)
    also = tuple(Evidence("also", str(note.seen)) for note in notes if note is not first)
    evidence = (*first.evidence, *_seen_of_tls(handshake, looks), *_root(seen), *facts.describe(seen.leaf))
    return replace(first, evidence=(*evidence, *dump(seen.sent), *also))


def _well(handshake: Handshake) -> Finding:
    seen = text("ocppj", "The server proves who it is: {version}.", version=handshake.version)
    return Finding("probe.certificate.ok", Severity.OK, seen)


def _seen_of_tls(handshake: Handshake, looks: Looks) -> tuple[Evidence, ...]:
    said = Evidence("TLS", f"{handshake.version}, {handshake.cipher}")
    if _kept_out(looks):
        return (said,)
    suites = (("OCPP's suites taken", looks.taken), ("OCPP's suites refused", looks.refused))
    return (said, *(Evidence(label, ", ".join(which) or "–") for label, which in suites))


def _root(seen: ChainSeen) -> tuple[Evidence, ...]:
    if not seen.roots:
        return ()
    root = seen.roots[0]
    return (
        Evidence("root that the charger must have", facts.title(root)),
        Evidence("root's SHA-256 fingerprint", facts.fingerprint(root)),
        Evidence("root valid until", facts.day(root.not_valid_after_utc)),
    )


def _notes(seen: ChainSeen, handshake: Handshake, looks: Looks, own: Sequence[x509.Certificate]) -> Iterator[Finding]:
    yield from _client_certificate(looks, own)
    yield from _trust(seen)
    yield from _time(seen)
    yield from _leaf(seen)
    yield from _order(seen)
    yield from _handshakes(handshake, looks)
    yield from _length(handshake)
    yield from _sni(seen, looks)
    yield from _renewal(seen)


def _kept_out(looks: Looks) -> bool:
    """Whether the server ends every handshake for want of the right client certificate, so that the looks say nothing."""
    return looks.wish.asked and looks.wish.hung_up


def _client_certificate(looks: Looks, own: Sequence[x509.Certificate]) -> Iterator[Finding]:
    wish = looks.wish
    if _kept_out(looks):
        yield client_certificate(wish, own)
    elif wish.asked and not own:
        yield _info(
            "client-certificate-asked",
            text("ocppj", "The server asks for a client certificate, and does without."),
            text("ocppj", "It serves chargers of security profile 3 too; they need a certificate of this operator."),
            text("ocppj", "Set the charger to security profile 2, or ask the operator for its certificate."),
        )
    elif own and not wish.asked and not wish.hung_up:
        yield _warning(
            "client-certificate-not-asked",
            text("ocppj", "The server does not ask for the client certificate."),
            text("ocppj", "The CSMS is not set to security profile 3 here; the certificate proves nothing to it."),
            text("ocppj", "Ask the CSMS operator for the address for security profile 3."),
        )


def _trust(seen: ChainSeen) -> Iterator[Finding]:
    way = seen.way
    top = way.links[-1]
    # Where the operating system judges, it may have fetched what is missing, and it does not list all of its roots.
    hidden = top is seen.leaf and bool(facts.issuer_addresses(top)) and not facts.is_self_signed(top)
    if way.root is None and (seen.roots or hidden):
        severity = Severity.PROBLEM if seen.ca_file is None else Severity.WARNING
        yield left_out(facts.issuer_title(top), severity, ())
    if seen.ca_file is not None:
        return
    if (signs := inspector((*seen.sent, *seen.roots))) is not None:
        yield _warning(
            "inspected",
            text("ocppj", "The certificate may not be the server's own; it is signed by {signer}.", signer=signs[0]),
            text(
                "ocppj",
                "This laptop trusts it. A firewall, or a scanner on this laptop, may open the connection; chargers refuse that.",
            ),
            text("ocppj", "Ask the network's administrator to except this address from TLS inspection."),
            text("ocppj", "Test from another network; if another certificate comes there, this is the cause."),
        )
    elif seen.off_the_card:
        yield _warning(
            "other-root",
            text(
                "ocppj",
                "The server proves itself by {root}, and not by the root certificate that the operator's card names.",
                root=_top_name(seen),
            ),
            text(
                "ocppj",
                "A charger that holds the card's root alone stays offline; or this network opens encrypted connections.",
            ),
            text("ocppj", "Ask the CSMS operator which root certificate is the present one, and for a new card."),
            text("ocppj", "Test from another network; if the card's root comes there, this network inspects TLS."),
        )
    elif not facts.is_public(seen.leaf):
        yield _warning(
            "private-authority",
            text("ocppj", "This laptop trusts the server; the authority does not look like a public one."),
            text(
                "ocppj",
                "It may be a company's own, installed on this laptop; a charger does not know it unless it gets the root.",
            ),
            text("ocppj", "Ask the CSMS operator whether {root} is its root certificate.", root=_top_name(seen)),
            text(
                "ocppj", "If it is, install it in the charger; if not, this network may inspect encrypted connections."
            ),
        )


def _top_name(seen: ChainSeen) -> str:
    return facts.title(seen.roots[0]) if seen.roots else facts.issuer_title(seen.sent[-1])


def _time(seen: ChainSeen) -> Iterator[Finding]:
    ask = text("ocppj", "Ask the CSMS operator whether it is renewed by itself.")
    if facts.ends_soon(seen.leaf, seen.now):
        yield _warning(
            "expires-soon",
            text("ocppj", "The certificate is good until {day} only.", day=facts.day(seen.leaf.not_valid_after_utc)),
            text(
                "ocppj",
                "A program renews such short ones, and should have by now; else all chargers go offline that day.",
            )
            if facts.is_short_lived(seen.leaf)
            else text("ocppj", "If it is not renewed before, all chargers go offline that day."),
            ask,
        )
    for above in dict.fromkeys((*seen.way.whole[1:], *seen.roots[:1])):
        if above != seen.leaf and facts.ends_soon(above, seen.now):
            yield _warning(
                "root-expires-soon" if above in seen.roots else "intermediate-expires-soon",
                text(
                    "ocppj",
                    "The certificate of {authority} is good until {day} only.",
                    authority=facts.title(above),
                    day=facts.day(above.not_valid_after_utc),
                ),
                text("ocppj", "Chargers that do not get the root that follows it go offline that day.")
                if above in seen.roots
                else text("ocppj", "If it is not renewed before, all chargers go offline that day."),
                text(
                    "ocppj",
                    "Ask the CSMS operator which root certificate follows, and install that in the charger too.",
                )
                if above in seen.roots
                else ask,
            )


def _renewal(seen: ChainSeen) -> Iterator[Finding]:
    """What is worth knowing of a certificate that ends within 90 days, and is not late: see ``facts.notice``."""
    leaf = seen.leaf
    late = any(facts.ends_soon(link, seen.now) for link in (*seen.way.whole, *seen.roots[:1]))
    if late or not facts.ends_within_90_days(leaf, seen.now):
        return
    end = facts.day(leaf.not_valid_after_utc)
    if facts.is_short_lived(leaf) and not facts.is_self_signed(leaf):
        yield _info(
            "short-lived",
            text(
                "ocppj", "The certificate is good until {day} only; a program renews such short ones in time.", day=end
            ),
            text(
                "ocppj",
                "A charger that trusts the root certificate sees no change; one that holds the server's own goes offline"
                " at the next renewal.",
            ),
            text("ocppj", "Install the root certificate in the charger, never the server's own."),
        )
    else:
        yield _info(
            "renewal-ahead",
            text("ocppj", "The certificate is good until {day}.", day=end),
            text("ocppj", "If it is not renewed before, all chargers go offline that day."),
            text("ocppj", "Ask the CSMS operator whether it is renewed by itself."),
        )


def _leaf(seen: ChainSeen) -> Iterator[Finding]:
    for link in seen.way.whole:
        if weakness := facts.weakness(link):
            yield _warning(
                "weak",
                text(
                    "ocppj",
                    "The certificate of {name} is too weak: {weakness}.",
                    name=facts.title(link),
                    weakness=weakness,
                ),
                text("ocppj", "OCPP asks for RSA keys of 2048 bits, elliptic curves of 224 bits, and SHA-256."),
                text("ocppj", "Ask the CSMS operator to renew the certificate with a stronger key or signature."),
            )
    if (misnamed := not_for_the_host(seen.leaf, seen.host, Severity.WARNING)) is not None:
        yield misnamed
    elif (elsewhere := not_in_the_common_name(seen.leaf, seen.host)) is not None:
        yield elsewhere
    if facts.is_authority(seen.leaf) and not facts.is_self_signed(seen.leaf):
        yield _warning(
            "leaf-is-authority",
            text("ocppj", "The server's own certificate is that of an authority."),
            text("ocppj", "A charger may refuse that; and whoever takes the server's key can make certificates."),
            text("ocppj", "Ask the CSMS operator for a certificate that is a server's only."),
        )


def _order(seen: ChainSeen) -> Iterator[Finding]:
    belonging = related(seen.sent)
    if strangers := [link for link in seen.sent if link not in belonging]:
        yield _warning(
            "unrelated",
            text(
                "ocppj",
                "The server sends a certificate that does not belong to its chain: {name}.",
                name=facts.title(strangers[0]),
            ),
            text("ocppj", "A simple charger, which checks one certificate after the other, may refuse such a chain."),
            text("ocppj", "Ask the CSMS operator to take it out of the server's certificate file."),
        )
    if not in_order(belonging):
        yield _warning(
            "order",
            text("ocppj", "The server sends its chain in the wrong order."),
            text("ocppj", "A simple charger, which checks one certificate after the other, may refuse such a chain."),
            text("ocppj", "Ask the CSMS operator to sort the server's certificate file: its own, then who signed it."),
        )


def _handshakes(handshake: Handshake, looks: Looks) -> Iterator[Finding]:
    if _kept_out(looks):
        return
    if looks.no_tls_1_2 and handshake.version != "TLSv1.2":
        yield _warning(
            "only-new-tls",
            text("ocppj", "The server speaks {version} only.", version=handshake.version),
            text("ocppj", "OCPP asks for TLS 1.2; a charger that speaks nothing newer stays offline."),
            text("ocppj", "Ask the CSMS operator to allow TLS 1.2 as well."),
        )
    elif looks.none_of_the_four:
        yield _warning(
            "suites",
            text("ocppj", "The server takes none of the four TLS suites that OCPP prescribes."),
            text("ocppj", "A charger that has only those stays offline."),
            text("ocppj", "Ask the CSMS operator to allow the suites that OCPP prescribes."),
        )
    elif kind := looks.only_kind:
        yield _info(
            "only-rsa" if kind == "RSA" else "only-ecdsa",
            text("ocppj", "The server has a certificate with {kind} key only.", kind=kind),
            text("ocppj", "OCPP asks a CSMS for both kinds; a charger that can only do the other stays offline."),
            text("ocppj", "If the charger's own attempts end in the TLS handshake, look up which kinds it can do."),
            text(
                "ocppj",
                "If it cannot do {kind}, ask the CSMS operator for a certificate of the other kind beside this one.",
                kind=kind,
            ),
        )
    if looks.old.handshake is not None:
        yield _info(
            "old-tls-too",
            text("ocppj", "The server also speaks {version}, which is broken.", version=looks.old.handshake.version),
            text("ocppj", "OCPP allows that for old chargers; others should not use it."),
            text("ocppj", "Ask the CSMS operator to turn it off here, unless chargers of this site need it."),
        )


def _length(handshake: Handshake) -> Iterator[Finding]:
    length = sum(map(len, handshake.sent))  # without the few bytes that frame each in the handshake
    if length > _ONE_RECORD:
        yield _warning(
            "huge-chain",
            text("ocppj", "The server's chain is {size} bytes long.", size=length),
            text("ocppj", "It does not fit into one TLS record (16 kB); a small charger may be unable to take it in."),
            text("ocppj", "Ask the CSMS operator for a certificate with fewer names, and a shorter chain."),
        )
    elif length > _ADVISED_CHAIN:
        yield _info(
            "long-chain",
            text("ocppj", "The server's chain is {size} bytes long.", size=length),
            text("ocppj", "OCPP 2.1 advises pieces of at most 2 kB for small chargers."),
            text(
                "ocppj",
                "If a small charger's attempts end in the TLS handshake, ask the CSMS operator for an ECDSA certificate"
                " and a short chain.",
            ),
        )


def _sni(seen: ChainSeen, looks: Looks) -> Iterator[Finding]:
    look = looks.without_sni
    if look is None or (look.handshake is None and not look.refused):
        return
    shown = load((look.handshake.leaf,)) if look.handshake is not None else ()
    if not shown or (shown[0] != seen.leaf and not facts.covers(shown[0], seen.host)):
        yield replace(
            _info(
                "needs-sni",
                text("ocppj", "The server shows its certificate only to those who say whom they want (SNI)."),
                text("ocppj", "That is common where many servers share an address; a charger without SNI fails."),
                text("ocppj", "If the charger's own attempts end in the TLS handshake, bring its firmware up to date."),
                text(
                    "ocppj",
                    "Or ask the CSMS operator for an address of its own, where this certificate is shown to all.",
                ),
            ),
            evidence=(Evidence("without SNI", facts.title(shown[0]) if shown else "–"),),
        )


def _warning(code: str, seen: Text, means: Text, *do: Text) -> Finding:
    return Finding(f"probe.certificate.{code}", Severity.WARNING, seen, means, do)


def _info(code: str, seen: Text, means: Text, *do: Text) -> Finding:
    return Finding(f"probe.certificate.{code}", Severity.INFO, seen, means, do)
