"""From an operator's address to the URL that a charger dials: what is expected, what is typed, what comes of it.

An operator's address is either the base without identity, which chargers append by themselves (OCPP-J 1.6 §3.1), or a template
for the whole URL, with the place ``{identity}`` in host, path or query (``facts/product.md`` §3, ``facts/chargers.md`` §13).
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from evsetup.domain.csms_address import UrlRule, address_to_type, final_url
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text

PLACE = "{identity}"

_UNRESERVED = "-_.~"
_HOST_LABEL = re.compile(r"[A-Za-z0-9-]{1,63}\Z")
_STAND_IN = "evsetup-identity"


class Dialling(NamedTuple):
    """One charger and one CSMS: ``expected`` is the URL that the operator wants, ``typed`` goes into the charger's address
    field, ``url`` is what the charger then dials; ``trouble`` says why the two URLs differ, ``None`` when they do not."""

    expected: str
    typed: str
    url: str
    trouble: Finding | None = None


def template_flaw(template: str) -> Text | None:
    """What is wrong with an operator's address or template, ``None`` when nothing is."""
    bare = template.replace(PLACE, _STAND_IN)
    if "{" in bare or "}" in bare:
        return text("domain", "may hold {place} and no other braces", place=PLACE)
    if not bare.isprintable() or " " in bare:
        return text("domain", "must hold no spaces and no control characters")
    try:
        parts = urlsplit(bare)
        usable = parts.scheme in {"ws", "wss"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        return text("domain", "must start with ws:// or wss:// and name a host")
    if "@" in parts.netloc:
        return text("domain", "must hold no user name and no password")
    if parts.fragment:
        return text("domain", "must hold no #")
    if parts.query and PLACE not in template:
        return text("domain", "must say by {place} where the identity stands, since it holds a query", place=PLACE)
    return None


def in_host(template: str) -> bool:
    """Whether the identity is part of the host name, which allows fewer characters."""
    return PLACE in template.partition("://")[2].partition("/")[0].partition("?")[0]


def expected_url(template: str, identity: str) -> str:
    """The whole URL that the operator expects; the identity is percent-encoded where the template places it."""
    if PLACE not in template:
        return final_url(template, identity)
    scheme, separator, rest = template.partition("://")
    cut = min((rest.find(mark) for mark in "/?" if mark in rest), default=len(rest))
    host, path = rest[:cut], rest[cut:]
    return f"{scheme}{separator}{host.replace(PLACE, identity)}{path.replace(PLACE, quote(identity, safe=_UNRESERVED))}"


def base_address(template: str, identity: str) -> str | None:
    """The address to which a charger may append its identity; ``None`` when the URL does not end with ``/identity``."""
    if PLACE not in template:
        return template
    base = template.removesuffix(f"/{PLACE}")
    if base == template or "?" in base:
        return None
    return expected_url(base, identity) if PLACE in base else base


def dialling(template: str, identity: str, rule: UrlRule = UrlRule.APPENDED) -> Dialling:
    """What a charger with this ``rule`` dials, and what must be typed into it so that it does."""
    expected = expected_url(template, identity)
    flaw = _host_flaw(template, identity)
    if rule is UrlRule.IN_ADDRESS:
        return Dialling(expected, expected, expected, flaw)
    base = base_address(template, identity)
    # Some take no slash at the end (WARP), and those that append put one there themselves.
    typed = address_to_type((expected if base is None else base).rstrip("/"), identity, rule)
    url = final_url(typed, identity, rule)
    return Dialling(expected, typed, url, flaw or (None if _same(url, expected) else _appends(url, expected)))


def _same(url: str, expected: str) -> bool:
    return unquote(url) == unquote(expected)


def _host_flaw(template: str, identity: str) -> Finding | None:
    if not identity or not in_host(template) or _HOST_LABEL.match(identity):
        return None
    return Finding(
        "dialling.identity-in-host",
        Severity.PROBLEM,
        text("domain", "The identity {identity} cannot be part of a server's name.", identity=identity[:60]),
        text("domain", "This operator's address has the identity in it, and names take letters, digits and - only."),
        (text("domain", "Ask the operator for an identity of letters, digits and hyphens."),),
        (Evidence("address", template),),
    )


def _appends(url: str, expected: str) -> Finding:
    return Finding(
        "dialling.identity-appended",
        Severity.PROBLEM,
        text("domain", "The charger would dial {url}, the operator expects {expected}.", url=url, expected=expected),
        text("domain", "This charger puts its identity at the end of every address; this operator wants it elsewhere."),
        (
            text("domain", "Ask the operator for an address that ends with the identity."),
            text("domain", "Or look in the charger for a setting that takes the whole URL."),
        ),
        (Evidence("dialled", url), Evidence("expected", expected)),
    )
