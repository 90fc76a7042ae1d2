"""The way from a server's certificate to a root, without a network and without opinion.

What OpenSSL verified is not verified again; this says *where* a chain ends or breaks, which OpenSSL does not.
"""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from evsetup.domain.finding import Evidence
from evsetup.ocppj.probe.certificate_facts import issuer_title, key_ids, key_kind, title, validity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cryptography import x509

_MOST_LINKS = 10


class ChainSeen(NamedTuple):
    """A server's chain and what it is held against.

    ``sent`` is as the server sent it, its own certificate first. ``roots`` are the certificates of ``ca_file``, or the root
    that the operating system knows of (``ca_file`` is ``None``), if it told. ``verified`` is the way that OpenSSL went, root last.
    ``off_the_card``: the root that the operator's card names is another, and the chain does not lead to it.
    """

    host: str
    now: datetime
    sent: tuple[x509.Certificate, ...]
    roots: tuple[x509.Certificate, ...] = ()
    ca_file: str | None = None
    verified: tuple[x509.Certificate, ...] = ()
    off_the_card: bool = False

    @property
    def leaf(self) -> x509.Certificate:
        """The server's own certificate."""
        return self.sent[0]

    @property
    def way(self) -> Path:
        """The way to one of the roots, as far as it goes over what was sent."""
        if self.verified and set(self.verified[:-1]) <= set(self.sent):
            return Path(self.verified[:-1] or self.verified, self.verified[-1])
        return path(self.sent, self.roots)


class Path(NamedTuple):
    """From the server's own certificate upwards, each signed by the next; ``root`` is the one that is trusted, if it gets there."""

    links: tuple[x509.Certificate, ...]
    root: x509.Certificate | None

    @property
    def whole(self) -> tuple[x509.Certificate, ...]:
        """The links and the root."""
        return self.links if self.root is None or self.root in self.links else (*self.links, self.root)


def load(ders: Iterable[bytes]) -> tuple[x509.Certificate, ...]:
    """The certificates that can be read; none if the first, on which all hangs, cannot."""
    from cryptography import x509

    certificates: list[x509.Certificate] = []
    for der in ders:
        try:
            certificate = x509.load_der_x509_certificate(der)
            _ = (
                certificate.subject,
                certificate.issuer,
                certificate.not_valid_after_utc,
                certificate.not_valid_before_utc,
            )
        except (ValueError, TypeError, x509.InvalidVersion):  # TypeError: a name whose value is of another kind
            if not certificates:
                break
        else:
            certificates.append(certificate)
    return tuple(certificates)


def path(sent: Sequence[x509.Certificate], roots: Sequence[x509.Certificate]) -> Path:
    """The way from the first of ``sent`` over the others, in whatever order they were sent, to one of ``roots``."""
    links = [sent[0]]
    while len(links) < _MOST_LINKS:
        top = links[-1]
        if top in roots:
            return Path(tuple(links), top)
        if (root := _issuer(top, roots)) is not None:
            return Path(tuple(links), root)
        above = _issuer(top, [link for link in sent if link not in links])
        if above is None:
            break
        links.append(above)
    return Path(tuple(links), None)


def _issuer(certificate: x509.Certificate, candidates: Sequence[x509.Certificate]) -> x509.Certificate | None:
    named = [candidate for candidate in candidates if candidate.subject == certificate.issuer]
    # Of several of the same name and key, a renewed root, the one that lasts longest counts.
    signers = [candidate for candidate in named if _signed_by(certificate, candidate)]
    return max(signers, key=lambda signer: signer.not_valid_after_utc, default=None)


def _signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        certificate.verify_directly_issued_by(issuer)
    except InvalidSignature:
        return False
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Signed as nobody signs any more, or with another kind of key: the key's identifier must do.
        return _names_key_of(certificate, issuer)
    return True


def _names_key_of(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    named, key = key_ids(certificate)[1], key_ids(issuer)[0]
    return named is not None and named == key


def related(sent: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Those of ``sent`` that are above the first by name, cross-signed ones of the same name included."""
    names, above = {sent[0].issuer}, {sent[0]}
    for _ in sent:
        found = {link for link in sent if link.subject in names}
        if found <= above:
            break
        above |= found
        names |= {link.issuer for link in found}
    return tuple(link for link in sent if link in above)


def in_order(sent: Sequence[x509.Certificate]) -> bool:
    """Whether each certificate is directly followed by its issuer, as TLS 1.2 demands (RFC 5246 §7.4.2)."""
    return all(below.issuer == above.subject for below, above in pairwise(sent))


def dump(sent: Sequence[x509.Certificate]) -> tuple[Evidence, ...]:
    """All certificates as sent, one line each: whose, from whom, until when."""
    lines = [f"{title(link)} ← {issuer_title(link)} ({key_kind(link)}, {validity(link)})" for link in sent]
    return tuple(Evidence(f"sent {place}", line) for place, line in enumerate(lines, 1))
