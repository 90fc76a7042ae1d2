"""What is to be said of CSMS cards: each bad line of a file, and what time does to a good one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from evsetup.cards.ca_certificate import read_ca
from evsetup.cards.charger_schema import how_to_write
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.faults import CardFault, Flaw
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text, verbatim

SOON = timedelta(days=90)

_LIKE: Mapping[str, Text] = {
    "id": text("cards", 'Write it like: id = "your-operator"'),
    "name": text("cards", 'Write it like: name = "Your operator"'),
    "dated": text("cards", 'Write it like: dated = "2026-11"'),
    "address": text("cards", 'Write it like: address = "wss://csms.example.com/ocpp"'),
    "ocpp_versions": text("cards", 'Write it like: ocpp_versions = ["1.6", "2.0.1"]'),
    "security_profile": text("cards", "Write it like: security_profile = 2"),
    "ca_sha256": text("cards", "Take the certificate that the operator offers today, and its fingerprint with it."),
    "ca_expires": text(
        "cards", "Take the certificate that the operator offers today; leave this line out if in doubt."
    ),
    "ca_pem": text("cards", "Put the operator's root certificate here: the text from BEGIN to END CERTIFICATE."),
    "ca_file": text("cards", "Put the operator's root certificate beside the card, as a PEM file of this name."),
    "required_keys": text("cards", 'Write each like: HeartbeatInterval = "300"'),
}


def line_findings(fault: CardFault, *, of_charger: bool = False) -> tuple[Finding, ...]:
    """One finding for each mistake in a card: where, what, how it should look."""
    return tuple(_line(flaw, of_charger) for flaw in fault.flaws)


def _line(flaw: Flaw, of_charger: bool) -> Finding:
    if of_charger:
        do = text("cards", "Correct it there; every member stands in the README of the cards.")
        like = how_to_write(flaw.member)
    else:
        do = text("cards", "Correct it there, or ask the operator for a correct card.")
        like = _LIKE.get(flaw.member.partition(".")[0].partition("[")[0])
    return Finding(
        "cards.bad-line",
        Severity.PROBLEM,
        _seen(flaw),
        text("cards", "The card cannot be used until it is corrected."),
        (like, do) if like is not None else (do,),
    )


def _seen(flaw: Flaw) -> Text:
    if not flaw.member:
        return text("cards", "{file}: {what}", file=flaw.file, what=flaw.what)
    if not flaw.line:
        return text("cards", "{file}: {member}: {what}", file=flaw.file, member=flaw.member, what=flaw.what)
    return text(
        "cards",
        "{file}, line {line}: {member}: {what}",
        file=flaw.file,
        line=flaw.line,
        member=flaw.member,
        what=flaw.what,
    )


def judge_csms_card(card: CsmsCard, today: date) -> tuple[Finding, ...]:
    """What makes a well-written card doubtful today; empty when nothing does."""
    found = (_root_missing(card), _root_ends(card, today), _no_authority(card), _no_encryption(card))
    return tuple(finding for finding in found if finding is not None)


def _root_missing(card: CsmsCard) -> Finding | None:
    root = card.root
    if not root.is_missing:
        return None
    fetch = text("cards", "Download it from {url} and load it; its fingerprint is checked then.", url=root.url)
    ask = text("cards", "Ask the operator for its root certificate and load it; its fingerprint is checked then.")
    return Finding(
        "cards.root-missing",
        Severity.WARNING,
        text("cards", "The card {name} names a root certificate that it does not bring.", name=card.name),
        text("cards", "Without it neither this laptop nor the charger can tell the CSMS from an impostor."),
        (fetch if root.url else ask,),
        (Evidence("SHA-256", root.sha256),) if root.sha256 else (),
    )


def _root_ends(card: CsmsCard, today: date) -> Finding | None:
    expires = card.root.expires
    if expires is None or expires - today >= SOON:
        return None
    evidence = (Evidence("expires", str(expires)), Evidence("SHA-256", card.root.sha256))
    day = verbatim(str(expires))
    if expires < today:
        return Finding(
            "cards.root-expired",
            Severity.PROBLEM,
            text("cards", "The root certificate on the card {name} ended on {day}.", name=card.name, day=day),
            text("cards", "Chargers that hold it alone cannot reach this operator over wss:// any more."),
            (
                text("cards", "Ask the operator for its present root certificate and put it on the card."),
                text("cards", "Check the date of this laptop."),
            ),
            evidence,
        )
    return Finding(
        "cards.root-ends-soon",
        Severity.WARNING,
        text("cards", "The root certificate on the card {name} ends on {day}.", name=card.name, day=day),
        text("cards", "A charger that holds it alone loses its CSMS on that day."),
        (text("cards", "Ask the operator for the root certificate that follows it, and install both."),),
        evidence,
    )


def _no_authority(card: CsmsCard) -> Finding | None:
    if not card.root.pem or read_ca(card.root.pem).is_authority:
        return None
    return Finding(
        "cards.root-no-authority",
        Severity.WARNING,
        text("cards", "The certificate on the card {name} is none of an authority.", name=card.name),
        text("cards", "It is most likely the server's own, which is replaced often; chargers may refuse it as root."),
        (text("cards", "Ask the operator for the root certificate above it."),),
        (Evidence("SHA-256", card.root.sha256),),
    )


def _no_encryption(card: CsmsCard) -> Finding | None:
    if card.address.startswith("wss://"):
        return None
    return Finding(
        "cards.no-encryption",
        Severity.INFO,
        text("cards", "The operator {name} takes chargers without encryption (ws://).", name=card.name),
    )
