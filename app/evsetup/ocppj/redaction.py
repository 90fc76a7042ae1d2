"""Takes secrets out of frames before anybody keeps or shows them.

A security key crosses the wire in ``ChangeConfiguration``, ``SetVariables`` and ``SetNetworkProfile``, and some chargers
hand stored ones back in ``GetConfiguration``; vendors add their own (``facts/ocpp.md`` §2.5, §2.8). The wire itself is untouched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar, cast

from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import Call, CallResult, Frame, JsonObject, Send
from evsetup.ocppj.schemas import schemas_of

_F = TypeVar("_F", bound=Frame)
_SECRET_NAME = re.compile(
    r"authorizationkey|password|passphrase|passwd|chargerpassword|secret|cardpin|\bpuk\b|authkey|privatekey|psk\b",
    re.IGNORECASE,
)

_SECRET_HEADER = re.compile(r"authori[sz]ation|auth|cookie|token|key|secret|pass", re.IGNORECASE)
_OPEN_HEADERS = {"www-authenticate", "proxy-authenticate", "sec-websocket-key"}
_MOST_HEADERS = 64
_LONGEST_HEADER = 512

_SIGNS = ("key", "pass", "secret", "cardpin", "puk", "psk")
"""At least one of them is in every text in which ``_SECRET_NAME`` finds something."""
_NAMING = {"key": "value", "variable": "attributeValue"}
"""Members that name a setting, and the member beside them that holds its value."""


def may_hold_secrets(raw: str) -> bool:
    """Whether a message with this text must be looked through: far quicker than looking. Escapes may hide a name."""
    if not raw.isascii() or ("\\" in raw and "\\u" in raw):
        return True
    plain = raw.lower()
    for sign in _SIGNS:  # noqa: SIM110 - a generator would cost more than the search
        if sign in plain:
            return True
    return False


@lru_cache(maxsize=1024)
def holds_none(version: OcppVersion, action: str, *, answer: bool) -> bool:
    """Whether no payload that the schema of ``action`` takes can hold a secret, ``customData`` aside."""
    names = schemas_of(version).member_names(action, answer)
    return names is not None and not any(name in _NAMING or is_secret_name(name) for name in names)


def is_secret_name(name: str) -> bool:
    """Whether a setting with this name holds something that nobody may see."""
    return _SECRET_NAME.search(name) is not None


def headers_without_secrets(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """HTTP headers fit to be kept: log-ins, cookies and tokens as dots, the name of the scheme aside; 64 at most."""
    kept = [(name, _header(name, value)) for name, value in headers]
    return tuple(kept[:_MOST_HEADERS])


def _header(name: str, value: str) -> str:
    if not _SECRET_HEADER.search(name) or name.casefold() in _OPEN_HEADERS:
        return value[:_LONGEST_HEADER]
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.casefold() in {"basic", "bearer", "digest"} else MASK


def without_secrets(frame: _F) -> _F:
    """``frame`` with the values of all secret settings shown as dots; the same object when it holds none."""
    if not isinstance(frame, Call | CallResult | Send):
        return frame
    cleaned = _object(frame.payload)
    return frame if cleaned is frame.payload else cast("_F", frame._replace(payload=cleaned))


def _object(node: JsonObject) -> JsonObject:
    changed: dict[str, object] = {}
    for name, value in node.items():
        cleaned = MASK if isinstance(value, str) and value and _SECRET_NAME.search(name) else _node(value)
        if cleaned is not value:
            changed[name] = cleaned
    for name_field, value_field in _NAMING.items():
        if _names_a_secret(node.get(name_field)) and isinstance(node.get(value_field), str) and node[value_field]:
            changed[value_field] = MASK
    return {**node, **changed} if changed else node


def _names_a_secret(name: object) -> bool:
    if isinstance(name, dict):
        name = name.get("name")
    return isinstance(name, str) and is_secret_name(name)


def _node(value: object) -> object:
    if isinstance(value, dict):
        return _object(value)
    if isinstance(value, list):
        cleaned = [_node(child) for child in value]
        return cleaned if any(a is not b for a, b in zip(cleaned, value, strict=True)) else value
    return value
