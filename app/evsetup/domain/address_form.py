"""In which form a family of chargers keeps its CSMS address in one value: written, and read back (``facts/ocpp.md`` §2.8).

A form is a text with places: ``{url}`` the whole address; or its parts ``{scheme}``, ``{authority}`` (host, and port where one
is written), ``{host}``, ``{port}`` (always a number), ``{path}`` (with its first slash, without its last); ``{identity}``; and
``{subprotocol}``, which some OEM chargers write as ``ocpp1.6`` or ``socpp1.6`` for an encrypted link. So ``{url}/`` is an address
that must end with a slash, and ``WS,{host},{port},{path}/,{subprotocol},,,`` a record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

PLAIN = "{url}"

_PARTS = {
    "url": r".+?",
    "scheme": r"wss?",
    "authority": r"[^/,\s]+?",
    "host": r"\[[^\]]+\]|[^/:,\s]+",
    "port": r"\d*",
    "path": r"(?:/[^,]*?)?",
    "identity": r"[^/,]+",
    "subprotocol": r"s?ocpp[\d.]+",
}
_PLACE = re.compile(r"\{(\w+)\}")
_DEFAULT_PORTS = {"ws": "80", "wss": "443"}


@dataclass(frozen=True, slots=True)
class Address:
    """What stood in a value: the canonical address (without identity), and the identity where the form holds one."""

    url: str
    identity: str = ""


def form_flaw(form: str) -> str:
    """What is wrong with a form, in English for whoever writes a card; empty when nothing is."""
    places = _PLACE.findall(form)
    if re.sub(_PLACE, "", form).count("{") or re.sub(_PLACE, "", form).count("}"):
        return "has a brace that belongs to no place"
    if unknown := [place for place in places if place not in _PARTS]:
        return f"has no such place: {unknown[0]}"
    if len(places) != len(set(places)):
        return "has a place twice"
    if not {"url", "authority", "host", "path"} & set(places):
        return "holds no part of an address"
    return ""


def write_address(form: str, address: str, identity: str) -> str:
    """What goes into a charger that keeps its address in this ``form``; ``address`` is canonical, without identity."""
    parts = urlsplit(address)
    tail = f"/{identity}"
    base = address.rstrip("/").removesuffix(tail).rstrip("/") if "{identity}" in form else address.rstrip("/")
    path = parts.path.rstrip("/")
    host = parts.netloc.rpartition("@")[2]
    name, _, port = host.partition("]")[2].rpartition(":") if host.startswith("[") else host.partition(":")
    if host.startswith("["):
        name = host.partition("]")[0] + "]"
    values = {
        # A form that is the address and nothing else leaves it as it was typed.
        "url": address if form == PLAIN else base,
        "scheme": parts.scheme,
        "authority": host,
        "host": name,
        "port": port or _DEFAULT_PORTS.get(parts.scheme, ""),
        "path": path.removesuffix(tail) if "{identity}" in form else path,
        "identity": identity,
        "subprotocol": "socpp1.6" if parts.scheme == "wss" else "ocpp1.6",
    }
    return _PLACE.sub(lambda place: values[place[1]], form)


def read_address(form: str, value: str, *, encrypted: bool = False) -> Address | None:
    """The address in a ``value`` of this ``form``; ``None`` when it is of another one.

    ``encrypted`` says what the scheme is where the value does not hold it.
    """
    pattern = "".join(
        f"(?P<{piece}>{_PARTS[piece]})" if at % 2 else re.escape(piece) for at, piece in enumerate(_PLACE.split(form))
    )
    if form.endswith("/"):
        pattern = pattern.removesuffix("/") + "/?"
    found = re.fullmatch(pattern, value.strip(), re.IGNORECASE)
    if found is None:
        return None
    parts = found.groupdict()
    identity = parts.get("identity", "")
    if "url" in parts:
        return Address(parts["url"], identity)
    scheme = parts.get("scheme") or _scheme(parts.get("subprotocol", ""), encrypted)
    authority = parts.get("authority") or parts.get("host", "")
    port = parts.get("port", "")
    if port and port != _DEFAULT_PORTS[scheme.lower()]:
        authority = f"{authority}:{port}"
    return Address(f"{scheme.lower()}://{authority}{parts.get('path', '')}", identity)


def guess_form(value: str, identity: str) -> str:
    """The form that a present value seems to have, for a key whose form nobody knows."""
    plain = value.strip()
    if "://" not in plain:
        return (
            "{authority}{path}/" if plain.endswith("/") and len(plain) > 1 else "{authority}{path}" if plain else PLAIN
        )
    if identity and plain.rstrip("/").endswith(f"/{identity}"):
        return "{url}/{identity}"
    return "{url}/" if plain.endswith("/") else PLAIN


def _scheme(subprotocol: str, encrypted: bool) -> str:
    if subprotocol:
        return "wss" if subprotocol.lower().startswith("s") else "ws"
    return "wss" if encrypted else "ws"
