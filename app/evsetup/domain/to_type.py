"""What to type into a charger's own page, under the words of that page.

A family's card may name the fields of its page (``OwnPage``); else neutral words are used. Pages that ask for server, port, path and
encryption apart get the parts; the forms are those of ``address_form``, with places of their own: ``{typed}`` the address by the family's
rule, ``{key}``, ``{profile}`` the security profile's number, ``{tls}`` yes or no, ``{version}`` the OCPP version, ``{apn}``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from evsetup.domain.address_form import form_flaw, write_address
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.dialling import Dialling
from evsetup.domain.key_wish import written
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text, verbatim

_ALONE = ("typed", "key", "tls")
_WORDS = ("identity", "profile", "version", "apn")
_PLACE = re.compile(r"\{(\w+)\}")
_LABELS = {
    "{typed}": text("domain", "Address (CSMS URL, backend URL)"),
    "{identity}": text("domain", "Identity (ChargeBoxIdentity, Charge Point ID)"),
    "{key}": text("domain", "Key (AuthorizationKey, password)"),
    "{version}": text("domain", "OCPP version"),
    "{profile}": text("domain", "Security profile"),
    "{apn}": text("domain", "APN of the SIM card"),
}
NEUTRAL_FORMS = frozenset(_LABELS)
"""The forms of fields that have a neutral name."""


@dataclass(frozen=True, slots=True)
class PageField:
    """One field of a charger's page: ``label`` in its own words, empty when nobody wrote them down; ``form`` what goes into it."""

    label: str
    form: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A family's own page or app: ``where`` it is, in English words of the maker; ``source`` where the field words were read."""

    where: str
    fields: tuple[PageField, ...]
    source: str


NEUTRAL_PAGE = OwnPage("", tuple(PageField("", form) for form in _LABELS), "")
"""A page that nobody wrote down: the usual fields in neutral words."""


def about_address(form: str) -> bool:
    """Whether what goes into a field depends on where the charger shall dial."""
    return not set(_PLACE.findall(form)) <= {"identity", "key", "version", "apn"}


@dataclass(frozen=True, slots=True)
class Typed:
    """One field and its value. A label of the brand's own is not translated; ``note`` says what matters about the value."""

    label: Text
    value: str | Secret | Text
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class ToType:
    """``fields`` in the order of the page; ``parts`` are the address taken apart, for pages that ask for that.

    ``where`` and ``source`` are empty when nobody wrote down the words of this brand's page: the labels are then neutral.
    """

    fields: tuple[Typed, ...]
    parts: tuple[Typed, ...]
    where: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class LogIn:
    """What goes into the charger besides the address; ``key`` ``None`` where there is none (yet)."""

    identity: str
    key: Secret | None = None
    key_rule: KeyRule = KeyRule.TEXT
    profile: int = 1
    version: OcppVersion = OcppVersion.V16
    apn: str = ""


def page_form_flaw(form: str) -> str:
    """What is wrong with the form of a page's field, in English for whoever writes a card; empty when nothing is."""
    places = set(_PLACE.findall(form))
    if not places:
        return "holds no place"
    if form.removeprefix("{").removesuffix("}") in (*_ALONE, "subprotocol", "port", "scheme"):
        return ""
    if places & set(_ALONE):
        return "must hold that place alone"
    if places <= set(_WORDS):
        return ""
    return "mixes places" if places & set(_WORDS) - {"identity"} else form_flaw(form)


def what_to_type(dialled: Dialling, log_in: LogIn, page: OwnPage | None = None) -> ToType:
    """Every field with its value; a field whose value is empty here is left out."""
    if page is None:
        return ToType(_neutral(dialled, log_in), address_parts(dialled.typed))
    fields = (
        Typed(
            verbatim(field.label) if field.label else _LABELS.get(field.form, verbatim("–")),
            *_filled(field.form, dialled, log_in),
        )
        for field in page.fields
    )
    return ToType(
        tuple(field for field in fields if field.value), address_parts(dialled.typed), page.where, page.source
    )


def address_parts(address: str) -> tuple[Typed, ...]:
    """An address taken apart: server, port, path, encryption. Empty when it is none."""
    if not _usable(address):
        return ()
    return (
        Typed(text("domain", "Server (host, domain)"), write_address("{host}", address, "")),
        Typed(text("domain", "Port"), write_address("{port}", address, "")),
        Typed(text("domain", "Path"), _path(address)),
        Typed(text("domain", "Encryption (TLS, SSL, wss)"), _tls(address)),
    )


def _neutral(dialled: Dialling, log_in: LogIn) -> tuple[Typed, ...]:
    fields = (Typed(label, *_filled(form, dialled, log_in)) for form, label in _LABELS.items())
    return tuple(field for field in fields if field.value)


def _filled(form: str, dialled: Dialling, log_in: LogIn) -> tuple[str | Secret | Text, Text | None]:
    match form:
        case "{typed}":
            return dialled.typed, None
        case "{key}":
            return _key(log_in)
        case "{tls}":
            return _tls(dialled.typed), None
        case "{path}":
            return (_path(dialled.typed) if _usable(dialled.typed) else ""), None
        case _ if set(_PLACE.findall(form)) <= set(_WORDS):
            values = {"identity": log_in.identity, "profile": str(log_in.profile), "version": str(log_in.version)}
            return _PLACE.sub(lambda place: values.get(place[1], log_in.apn), form), None
        case _:
            return (write_address(form, dialled.typed, log_in.identity) if _usable(dialled.typed) else ""), None


def _key(log_in: LogIn) -> tuple[str | Secret, Text | None]:
    if log_in.key is None or log_in.key_rule is KeyRule.NONE:
        return "", None
    hexed = log_in.key_rule is KeyRule.HEX and log_in.version is OcppVersion.V16
    if not hexed:
        return log_in.key, None
    note = text("domain", "As hex digits: this charger takes no other form.")
    return written(log_in.key, KeyRule.HEX), note


def _tls(address: str) -> Text:
    return text("domain", "yes") if address.startswith("wss://") else text("domain", "no")


def _path(address: str) -> str:
    parts = urlsplit(address)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _usable(address: str) -> bool:
    """Whether it can be taken apart; people see this while they type."""
    try:
        parts = urlsplit(address)
        return parts.scheme in {"ws", "wss"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
