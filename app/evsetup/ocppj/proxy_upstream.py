"""Where the recording proxy dials for a charger: the CSMS's address with the charger's own path behind it, as it came.

Some operators want the identity elsewhere (``wss://{identity}.csms.example/ocpp``, cards of operators); then the proxy puts the
charger's identity there, which a charger that dials directly has in its own address field.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from evsetup.domain.dialling import PLACE
from evsetup.ocppj import proxy_findings as say


@dataclass(frozen=True, slots=True)
class Target:
    """One dial: ``base`` (scheme, host, port) and the request target, which may hold what no URL parser keeps."""

    base: str
    target: str

    @property
    def url(self) -> str:
        """Both together."""
        return self.base + self.target


def checked_upstream(address: str) -> str:
    """``address`` as it is dialled.

    Raises:
        BadUpstream: nothing can be passed on to it.
    """
    address = address.strip()
    try:
        parts = urlsplit(address)
        known = parts.scheme in {"ws", "wss"} and parts.hostname and (parts.port or 1) > 0
        whole = not parts.query or PLACE in address
        fit = known and parts.username is None and whole and not parts.fragment and address.isascii()
    except ValueError:
        fit = False
    if not fit:
        raise say.bad_address()
    return address


def target_of(upstream: str, requested: str, identity: str) -> Target:
    """Where a charger with this identity, which ``requested`` this of us, is passed on to."""
    if PLACE in upstream:
        parts = urlsplit(upstream.replace(PLACE, quote(identity, safe="-_.~")))
        query = f"?{parts.query}" if parts.query else ""
        return Target(f"{parts.scheme}://{parts.netloc}", f"{parts.path or '/'}{query}")
    parts = urlsplit(upstream)
    return Target(f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/") + path_of(requested))


def path_of(requested: str) -> str:
    """The path of a request target, which may be a whole URL; as it came otherwise."""
    if "://" in requested[:16]:
        requested = requested.partition("://")[2].partition("/")[2]
    return requested if requested.startswith("/") else f"/{requested}"
