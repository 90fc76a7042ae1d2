"""Takes everything out of a recorded message that must not leave this laptop: keys, passwords, log-ins, and who charged.

A recording is given to makers and operators. Frames come with most secrets as dots already (``ocppj.redaction``); here
all is looked at again, names of people's cards too, and what cannot be understood is not written at all when it may hold
a secret. Cards become numbers, the same card the same number, so that a session can still be followed.
"""

from __future__ import annotations

import base64
import json
import re

from evsetup.domain.secret import MASK

_SECRET = re.compile(
    r"authorizationkey|authorization$|password|passphrase|passwd|secret|pin$|puk$|authkey|privatekey|psk$"
)
_CARD = re.compile(r"idtag$|idtoken$|emaid$|evccid$|^vin$|^rfid$")
_VALUES = {"value", "attributevalue"}
_NAMED_BY = {"key", "variable"}

_USERINFO = re.compile(r"(://)[^\s/?#\"'<>]*@")
_HEADER = re.compile(r"(authorization\s*[:=]\s*)[^\r\n\"]+", re.IGNORECASE)
_BASIC = re.compile(r"\b(Basic\s+)([A-Za-z0-9+/]{4,}={0,2})", re.IGNORECASE)
_BEARER = re.compile(r"\b(Bearer\s+)[^\s\"',;]{8,}", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"((?:password|passwd|passphrase|secret|token|authkey|authorizationkey|psk)\w{0,20}=)[^&;,\s\"']+", re.IGNORECASE
)
_TOLD = re.compile(
    r"((?:password|passwd|passphrase|secret|authkey|authorizationkey|privatekey|psk|pin|puk)[\\\"'\s]{0,20}:).+",
    re.IGNORECASE | re.DOTALL,
)
_MAY_HOLD_SECRET = re.compile(
    r"authorization|password|passphrase|passwd|secret|pin|puk|authkey|privatekey|psk", re.IGNORECASE
)
_MAY_HOLD_CARD = re.compile(r"id.?tag|id.?token|emaid|evccid|vin|rfid", re.IGNORECASE)
_SIGNS = (
    *(b"authorization", b"authorisation", b"pass", b"secret", b"pin", b"puk", b"authkey", b"privatekey", b"psk"),
    *(b"basic", b"bearer", b"token"),
)
"""At least one of them is in every text, letters and digits alone, in which a secret is found."""
_NO_LETTERS = bytes(set(range(256)) - set(b"abcdefghijklmnopqrstuvwxyz0123456789"))
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MOST_CARDS = 10_000
_MOST_NAMES = 1000
_MOST_TEXT = 65_536
_MOST_NESTED = 8


class Masking:
    """Masks the messages of one recording; remembers which card got which number. Without ``cards`` those stay readable."""

    def __init__(self, *, cards: bool = True) -> None:
        self._hides_cards = cards
        self._cards: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def kept(self, raw: str) -> tuple[str, bool]:
        """``raw`` letter for letter where nothing in it must be hidden, else masked; and whether it was."""
        if not self._hides_cards and _holds_none(raw):
            return raw, False
        masked = self.message(raw)
        return (raw, False) if masked == raw or self._says_the_same(raw, masked) else (masked, True)

    def message(self, raw: str) -> str:
        """One message as it crossed the wire, masked. What is no JSON is kept as text, unless it may hold a secret."""
        return _SURROGATE.sub("\ufffd", self._structured(raw, 0) or self._unstructured(raw))

    def name(self, words: str) -> str:
        """The same as ``text``, for a name that comes with every message; remembered."""
        known = self._names.get(words)
        if known is None:
            if len(self._names) >= _MOST_NAMES:
                self._names.clear()
            known = self._names[words] = self.text(words)
        return known

    def text(self, words: str) -> str:
        """A sentence or a name with log-ins taken out."""
        words = _USERINFO.sub(rf"\1{MASK}@", words)
        words = _HEADER.sub(rf"\1{MASK}", words)
        words = _BEARER.sub(rf"\1{MASK}", _BASIC.sub(_without_log_in, words))
        words = _TOLD.sub(rf"\1 {MASK}", _ASSIGNED.sub(rf"\1{MASK}", words))
        return _SURROGATE.sub("\ufffd", words)

    def _structured(self, raw: str, nested: int) -> str:
        try:
            message = json.loads(raw)
            if not isinstance(message, list | dict):
                return ""
            return json.dumps(self._node(message, nested), ensure_ascii=False, separators=(",", ":"))
        except (ValueError, RecursionError):
            return ""

    def _node(self, node: object, nested: int, *, hide: bool = False) -> object:
        match node:
            case dict():
                return self._object(node, nested, hide)
            case list():
                return [self._node(child, nested, hide=hide) for child in node]
            case str():
                return self._words(node, nested)
            case _:
                return node

    def _object(self, node: dict[str, object], nested: int, hide: bool) -> dict[str, object]:
        named = _names_in(node)
        # A report of 2.x holds its values one level below the name.
        hide = hide or any(_SECRET.search(name) or self._is_card(name) for name in named)
        masked: dict[str, object] = {}
        for name, value in node.items():
            plain, shown = _bare(name), self.text(name)
            if _SECRET.search(plain) or (hide and plain in _VALUES):
                masked[shown] = _hidden(value)
            elif self._is_card(plain):
                masked[shown] = self._card(value, nested)
            else:
                masked[shown] = self._node(value, nested, hide=hide)
        return masked

    def _card(self, value: object, nested: int) -> object:
        if isinstance(value, dict | list):
            return self._node(value, nested)
        if value is None or value == "":
            return value
        number = self._cards.get(str(value))
        if number is None:
            if len(self._cards) >= _MOST_CARDS:
                return MASK
            number = self._cards[str(value)] = len(self._cards) + 1
        return f"{MASK} {number}"

    def _says_the_same(self, raw: str, masked: str) -> bool:
        try:
            said = json.dumps(json.loads(raw, object_pairs_hook=_once), ensure_ascii=False, separators=(",", ":"))
        except (ValueError, RecursionError):
            return False
        return _SURROGATE.sub("\ufffd", said) == masked

    def _is_card(self, name: str) -> bool:
        return self._hides_cards and _CARD.search(name) is not None

    def _unstructured(self, words: str) -> str:
        signs = _MAY_HOLD_CARD if self._hides_cards else _MAY_HOLD_SECRET
        if len(words) > _MOST_TEXT or signs.search(words) or _MAY_HOLD_SECRET.search(words):
            return f"({len(words)} characters, not JSON; not recorded, since they may hold a secret)"
        return self.text(words)

    def _words(self, words: str, nested: int) -> str:
        # Vendors put JSON into text fields (DataTransfer.data).
        if words.lstrip()[:1] in {"{", "["}:
            inside = self._structured(words, nested + 1) if nested < _MOST_NESTED else ""
            return words if inside and self._says_the_same(words, inside) else inside or self._unstructured(words)
        return self.text(words)


def _holds_none(raw: str) -> bool:
    """Whether no secret can be in a message: far quicker than looking, since other threads wait meanwhile."""
    if "\\" in raw or "@" in raw:
        return False
    bare = raw.casefold().encode(errors="replace").translate(None, _NO_LETTERS)
    for sign in _SIGNS:  # noqa: SIM110 - a generator would cost more than the search
        if sign in bare:
            return False
    return True


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object in which no name stands twice: only one of the two would have been looked at."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name twice")
    return made


def _without_log_in(found: re.Match[str]) -> str:
    """Dots for what is a user name and a password in base64; ``Basic charging`` stays."""
    try:
        log_in = b":" in base64.b64decode(found[2] + "=" * (-len(found[2]) % 4))
    except ValueError:
        log_in = False
    return f"{found[1]}{MASK}" if log_in else found[0]


def _hidden(value: object) -> object:
    """Dots in the place of a value, whatever its shape; that it is empty may be seen."""
    return value if value is None or value == "" or value == [] or value == {} else MASK


def _names_in(node: dict[str, object]) -> list[str]:
    """What an object says that its value is: ``{"key": "AuthorizationKey", "value": …}`` and its 2.x forms."""
    names: list[str] = []
    for name, value in node.items():
        if _bare(name) in _NAMED_BY:
            if isinstance(value, dict):
                names += [_bare(inner) for inner in value.values() if isinstance(inner, str)]
            elif isinstance(value, str):
                names.append(_bare(value))
    return names


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())
