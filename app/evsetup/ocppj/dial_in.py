"""What a charger asks for when it dials in: its identity, its log-in, its OCPP version.

Read from the bytes of its HTTP request, as leniently as real chargers need (``facts/ocpp.md`` §1.5, §2.1). It judges nobody.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from evsetup.domain.settings import OcppVersion

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class BasicLogin:
    """User and password of a Basic log-in, as bytes: passwords are not always text."""

    user: bytes
    password: bytes = field(repr=False)


def identity_in(target: str) -> str:
    """The identity in a request target: its last path segment that is not empty, percent-decoded."""
    try:
        path = urlsplit(target).path if "://" in target[:16] else target.partition("?")[0].partition("#")[0]
    except ValueError:
        path = target.partition("?")[0]
    segments = [segment for segment in path.split("/") if segment]
    return unquote(segments[-1], errors="replace") if segments else ""


def basic_login(header: str, identity: str = "") -> BasicLogin | None:
    """The log-in in an ``Authorization`` header; ``None`` when it is no Basic log-in.

    An ``identity`` that itself holds a colon is recognised; missing padding is forgiven.
    """
    scheme, _, credentials = header.strip().partition(" ")
    if scheme.casefold() != "basic":
        return None
    digits = credentials.strip().rstrip("=")
    try:
        decoded = base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    known = identity.encode(errors="surrogatepass") + b":"
    if identity and decoded.startswith(known):
        return BasicLogin(identity.encode(errors="surrogatepass"), decoded[len(known) :])
    user, colon, password = decoded.partition(b":")
    return BasicLogin(user, password) if colon else None


class Offer(Enum):
    """How a charger's offer of subprotocols stands to those that are served."""

    SERVED = "one of them is served"
    MISSING = "it offers none"
    ODD = "it offers something that is no OCPP version"
    OTHER = "it offers other OCPP versions only"


class Language(NamedTuple):
    """The OCPP version to speak, the subprotocol to answer with (``None``: none), and why."""

    version: OcppVersion
    subprotocol: str | None
    offer: Offer


def language(offered: Sequence[str], served: Sequence[OcppVersion]) -> Language:
    """The language for a list of offered subprotocols; the charger's order counts, its spelling is kept.

    No offer, or one that nobody understands, is taken for 1.6: that is what such chargers speak.
    """
    names = [name.strip() for name in offered if _TOKEN.match(name.strip())]
    if not any(name.strip() for name in offered):
        return Language(OcppVersion.V16, None, Offer.MISSING)
    understood = [(name, version) for name in names if (version := _version(name)) is not None]
    for name, version in understood:
        if version in served:
            return Language(version, name, Offer.SERVED)
    if understood:
        return Language(understood[0][1], None, Offer.OTHER)
    return Language(OcppVersion.V16, None, Offer.ODD)


def _version(name: str) -> OcppVersion | None:
    plain = name.casefold().removesuffix("j")
    return next((version for version in OcppVersion if plain == version.value), None)


def shown(words: str) -> str:
    """Words from the wire, fit to be shown in one line: control characters as ``·``, at most 64 characters."""
    words = _UNSEEN.sub("·", words)
    return words if len(words) <= 64 else words[:63] + "…"
