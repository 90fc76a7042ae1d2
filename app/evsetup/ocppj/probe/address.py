"""The probe's first step: is the address, with this identity, one that a charger can dial at all?

Faults seen in the field: ``facts/ocpp.md`` §2.1, §4.1 step 0.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import SplitResult, quote, unquote, urlsplit

from evsetup.domain.csms_address import UrlRule, final_url
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity_rule import ANY_IDENTITY, LONGEST, IdentityRule, judge_identity
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown

_VERSION_AS_PORT = re.compile(r"://[^/?#]*:(ocpp[0-9a-z.]{0,12})(?:[/?#]|\Z)", re.IGNORECASE)
_BLANK = re.compile(r"[\s\x00-\x1f\x7f]")
_KEEP = "%/:=&?~+!$,;'@()*[]-._"


class Target(NamedTuple):
    """Where to dial: ``url`` as the charger would, percent-encoded where needed."""

    url: str
    secure: bool
    host: str
    port: int


def judge_address(
    address: str, identity: str, rule: UrlRule, identities: IdentityRule = ANY_IDENTITY
) -> tuple[Target | None, Finding]:
    """What can be dialled (``None``: nothing), and what is to be said of it. ``identities`` are those that the operator takes."""
    flaw = _flaw(address, identity)
    if flaw is not None:
        return None, flaw
    parts = urlsplit(address)
    url = quote(final_url(address, identity, rule), safe=_KEEP)
    secure = parts.scheme.casefold() == "wss"
    target = Target(url, secure, parts.hostname or "", parts.port or (443 if secure else 80))
    return target, _doubt(address, parts, identity, rule, url) or _odd_identity(identity, identities, url) or Finding(
        "probe.address.ok", Severity.OK, text("ocppj", "The charger dials {url}.", url=url)
    )


def elsewhere(target: Target, identity: str, path_part: str) -> Target:
    """The same server with another identity, and, unless it is empty, with ``path_part`` for the path before it."""
    parts = urlsplit(target.url)
    folder = path_part if path_part else parts.path.rstrip("/").rpartition("/")[0]
    path = f"/{folder.strip('/')}/{quote(identity, safe='-_.~')}".replace("//", "/")
    return Target(parts._replace(path=path).geturl(), target.secure, target.host, target.port)


def _bad(code: str, seen: Text, means: Text, *do: Text) -> Finding:
    return Finding(f"probe.address.{code}", Severity.PROBLEM, seen, means, do)


def _flaw(address: str, identity: str) -> Finding | None:
    """Why nothing can be dialled."""
    if not address.strip():
        return _bad(
            "empty",
            text("ocppj", "There is no CSMS address."),
            text("ocppj", "A charger without one never dials."),
            text("ocppj", "Ask the CSMS operator for it; it begins with wss:// or ws://."),
        )
    if _BLANK.search(address):
        return _bad(
            "space",
            text("ocppj", "The address holds a space or a line break."),
            text("ocppj", "Chargers send it as it is, and no server accepts it."),
            text("ocppj", "Take it out, also at the beginning and at the end."),
        )
    scheme, separator, _ = address.partition("://")
    if not separator:
        return _bad(
            "no-scheme",
            text("ocppj", "The address {address} does not say how to connect.", address=shown(address)),
            text("ocppj", "It lacks wss:// (encrypted) or ws:// (not encrypted)."),
            text("ocppj", "Write wss:// in front; ask the CSMS operator if you are not sure."),
        )
    if scheme.casefold() in {"http", "https"}:
        return _bad(
            "http",
            text("ocppj", "The address begins with {scheme}://.", scheme=scheme),
            text("ocppj", "That is a web page's address, or OCPP over SOAP; OCPP over WebSocket is needed."),
            text("ocppj", "Write {scheme}:// instead.", scheme="wss" if scheme.casefold() == "https" else "ws"),
        )
    if scheme.casefold() not in {"ws", "wss"}:
        return _bad(
            "scheme",
            text("ocppj", "The address begins with {scheme}://.", scheme=shown(scheme)),
            text("ocppj", "OCPP knows wss:// and ws:// only."),
            text("ocppj", "Write wss:// in front; ask the CSMS operator if you are not sure."),
        )
    return _flaw_of_parts(address) or _flaw_of_identity(identity)


def _flaw_of_parts(address: str) -> Finding | None:
    try:
        parts = urlsplit(address)
        port = parts.port
        host = parts.hostname or ""
        host.encode("idna")
    except (ValueError, UnicodeError):
        port, host = 0, "?"
    if not host:
        return _bad(
            "no-host",
            text("ocppj", "The address names no server."),
            text("ocppj", "Between :// and the next / stands nothing."),
            text("ocppj", "Write the name that the CSMS operator gave you."),
        )
    if port == 0 and (version := _VERSION_AS_PORT.search(address)):
        return _bad(
            "version-as-port",
            text("ocppj", "In place of the port stands an OCPP version: {word}.", word=version[1]),
            text("ocppj", "The version has a field of its own in the charger; no server is reached like this."),
            text("ocppj", "Write the port number there, or nothing at all, and choose the version in its own field."),
        )
    if port == 0:
        return _bad(
            "port",
            text("ocppj", "The server or port in {address} is none.", address=shown(address)),
            text("ocppj", "After the colon stands a port number from 1 to 65535, and nothing else."),
            text("ocppj", "Correct the port, or leave it out with its colon."),
        )
    if parts.username is not None:
        return _bad(
            "log-in",
            text("ocppj", "The address holds a user name or a password."),
            text("ocppj", "Chargers do not send it, and everybody who sees the address sees the password."),
            text("ocppj", "Take out everything up to @; enter the key in its own field."),
        )
    if parts.query or parts.fragment:
        return _bad(
            "query",
            text("ocppj", "The address holds ? or #."),
            text("ocppj", "The identity is put behind the address and would become part of it."),
            text("ocppj", "Ask the CSMS operator for an address without ? and #."),
        )
    return None


def _flaw_of_identity(identity: str) -> Finding | None:
    if not identity:
        return _bad(
            "no-identity",
            text("ocppj", "There is no identity."),
            text("ocppj", "A CSMS knows a charger by it."),
            text("ocppj", "Ask the CSMS operator under which identity the charger is registered."),
        )
    if _BLANK.search(identity) or "/" in identity:
        return _bad(
            "identity-characters",
            text("ocppj", "The identity {identity} holds a space or a slash.", identity=shown(identity)),
            text("ocppj", "It becomes part of an address, where these mean something else."),
            text("ocppj", "Use letters, digits, - . _ only."),
        )
    return None


def _doubt(address: str, parts: SplitResult, identity: str, rule: UrlRule, url: str) -> Finding | None:
    """What is odd about an address that can be dialled."""
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    if rule is UrlRule.IN_ADDRESS and last != identity:
        return _bad(
            "identity-missing",
            text("ocppj", "The address does not end with the identity {identity}.", identity=shown(identity)),
            text("ocppj", "This charger adds none by itself, so the CSMS would not know who dials."),
            text("ocppj", "Write the address as {url}.", url=final_url(address, identity)),
        )
    if rule is not UrlRule.IN_ADDRESS and last == identity:
        return _bad(
            "identity-twice",
            text("ocppj", "The address already ends with the identity {identity}.", identity=shown(identity)),
            text("ocppj", "The charger adds it once more and dials an address that the CSMS does not know."),
            text("ocppj", "Take the identity out of the address."),
        )
    if "//" in parts.path:
        return Finding(
            "probe.address.double-slash",
            Severity.WARNING,
            text("ocppj", "The address holds // in its path."),
            text("ocppj", "Some servers take it for /, others know no such path."),
            (text("ocppj", "Write a single slash."),),
            (Evidence("dialled", url),),
        )
    return None


def _odd_identity(identity: str, identities: IdentityRule, url: str) -> Finding | None:
    """What speaks against the identity; a doubt only, since the CSMS itself will say."""
    # Without a card there is no operator's rule to break, however long the identity is.
    odd = judge_identity(identity, replace(identities, most=LONGEST) if identities == ANY_IDENTITY else identities)
    if odd is None:
        return None
    code = f"probe.address.{odd.code.replace('.', '-')}"
    return replace(odd, code=code, severity=Severity.WARNING, evidence=(Evidence("dialled", url),))
