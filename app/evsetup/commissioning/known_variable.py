"""What is known of a charger's variables: its own word first, the meaning of the name where it is silent.

Names that nobody described are judged by their words (``facts/ocpp.md`` §2.4, §2.5): whether they hold a secret, whether
writing them can cut us off, and whether they belong to this one charger.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from evsetup.cards.meaning import Meaning, VariableGroup
from evsetup.cards.meaning import Risk as MeaningRisk
from evsetup.cards.meanings import is_secret, meaning_of
from evsetup.domain.plan import Risk
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Access, DataType, Snapshot, Variable, VariableName, Variables
from evsetup.ocppj.redaction import is_secret_name

_RISKS = {
    MeaningRisk.HARMLESS: Risk.HARMLESS,
    MeaningRisk.RESTART: Risk.RESTART,
    MeaningRisk.CREDENTIAL: Risk.CREDENTIAL,
    MeaningRisk.NETWORK: Risk.NETWORK,
    MeaningRisk.ADDRESS: Risk.ADDRESS,
}

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_ADDRESS_WORDS = frozenset({"url", "uri", "csms", "backend", "endpoint"})
_NETWORK_WORDS = frozenset(
    {"wifi", "wlan", "ssid", "apn", "dns", "dhcp", "gateway", "netmask", "subnet", "ethernet", "vpn", "proxy", "ip"}
)
_CREDENTIAL_WORDS = frozenset({"password", "passphrase", "certificate", "authorizationkey", "tls", "psk"})
_IDENTITY_WORDS = frozenset(
    {"identity", "serial", "mac", "imei", "imsi", "iccid", "vendor", "model", "firmware", "hostname"}
)
_IDENTITY_NAMES = frozenset(
    {"chargeboxid", "chargepointid", "chargepointidentity", "chargeboxidentity", "cbid", "stationid"}
)
_COUNTER_WORDS = frozenset({"counter", "uptime", "register", "total", "lifetime"})
_CLOCK_NAMES = frozenset({"datetime", "currenttime", "systemtime", "clock", "time", "date"})
_CONNECTION_GROUPS = frozenset({VariableGroup.CSMS, VariableGroup.NETWORK})


class Bound(Enum):
    """Why a value stays with its charger and is never copied to another; the value is the word of ``--json``."""

    SECRET = "secret"  # noqa: S105 - a reason's name
    READ_ONLY = "read-only"
    IDENTITY = "identity"
    ADDRESS = "address"
    CLOCK = "clock"
    COUNTER = "counter"
    ITS_OWN = "its own"
    NOT_SHOWN = "not shown"
    NOT_THERE = "not there"

    @property
    def words(self) -> Text:
        """The reason that people read."""
        return _BOUND_WORDS[self]


_BOUND_WORDS = {
    Bound.SECRET: text("commissioning", "a key or password; type it anew where it is needed"),
    Bound.READ_ONLY: text("commissioning", "this charger does not let it be changed"),
    Bound.IDENTITY: text("commissioning", "it says who the charger is"),
    Bound.ADDRESS: text("commissioning", "it says where the charger is or whom it dials"),
    Bound.CLOCK: text("commissioning", "it is the charger's clock"),
    Bound.COUNTER: text("commissioning", "it is a counter or a reading"),
    Bound.ITS_OWN: text("commissioning", "it is true of that one charger only"),
    Bound.NOT_SHOWN: text("commissioning", "its value was not shown"),
    Bound.NOT_THERE: text("commissioning", "this charger has no such setting"),
}


@dataclass(frozen=True, slots=True)
class KnownVariable:
    """One variable with all that is known of it. ``risk`` is how late it is written; ``bound`` why it is not copied."""

    variable: Variable
    meaning: Meaning | None
    risk: Risk
    bound: Bound | None
    secret: bool

    @property
    def name(self) -> VariableName:
        """Its name, in the charger's spelling."""
        return self.variable.name

    @property
    def data_type(self) -> DataType:
        """What its value is; ``UNKNOWN`` when neither charger nor meaning say."""
        told = self.variable.data_type
        return told if told is not DataType.UNKNOWN or self.meaning is None else self.meaning.data_type

    @property
    def unit(self) -> str:
        """The unit of its value."""
        return self.variable.unit or (self.meaning.unit if self.meaning else "")

    @property
    def limits_are_its_own(self) -> bool:
        """Whether the charger itself told the limits; else they are what is usual."""
        return self.variable.minimum is not None or self.variable.maximum is not None

    @property
    def minimum(self) -> float | None:
        """The least number, or the least length of a text."""
        return self.variable.minimum if self.limits_are_its_own or self.meaning is None else self.meaning.minimum

    @property
    def maximum(self) -> float | None:
        """The greatest number, or the greatest length of a text."""
        return self.variable.maximum if self.limits_are_its_own or self.meaning is None else self.meaning.maximum

    @property
    def options(self) -> tuple[str, ...]:
        """The words that it takes; the charger's own where it tells them."""
        return self.variable.options or (self.meaning.options if self.meaning else ())

    @property
    def needs_restart(self) -> bool | None:
        """Whether it acts after a restart only; ``None`` while nobody knows."""
        told = self.variable.needs_restart
        return told if told is not None or self.meaning is None else self.meaning.needs_restart

    @property
    def group(self) -> VariableGroup | None:
        """What it is about."""
        return self.meaning.group if self.meaning else None

    @property
    def is_security(self) -> bool:
        """Whether it is about keys, certificates or the security profile."""
        return self.secret or self.group is VariableGroup.SECURITY or self.risk is Risk.CREDENTIAL

    @property
    def is_connection(self) -> bool:
        """Whether it is about the network or the way to the CSMS."""
        return self.group in _CONNECTION_GROUPS or self.risk in {Risk.NETWORK, Risk.ADDRESS}


def with_secrets_hidden(snapshot: Snapshot, vendor: str = "") -> Snapshot:
    """``snapshot`` with the value of everything that holds a secret as a ``Secret``, whatever the charger made of it."""
    bare = [
        replace(variable, value=Secret(variable.value))
        for name, variable in snapshot.variables.items()
        if isinstance(variable.value, str) and variable.value and _holds_a_secret(snapshot, name, vendor)
    ]
    return replace(snapshot, variables=snapshot.variables.with_variables(bare)) if bare else snapshot


def known_variables(snapshot: Snapshot) -> tuple[KnownVariable, ...]:
    """Each variable of ``snapshot`` with what is known of it, in the charger's order.

    Some ten milliseconds for 2 000 of them: callers on an event loop use a thread.
    """
    vendor = snapshot.identity.vendor
    return tuple(_known(snapshot, variable, vendor) for variable in snapshot.variables.values())


def by_name(known: tuple[KnownVariable, ...]) -> Mapping[tuple[str, ...], KnownVariable]:
    """The same, looked up by ``VariableName.key``."""
    return {one.name.key: one for one in known}


def is_masked(value: str | Secret | None) -> bool:
    """Whether a value is not there in full: a secret, or an address whose password was taken out before it was kept."""
    return isinstance(value, Secret) or (value is not None and MASK in value)


def has_hidden_part(variable: Variable) -> bool:
    """Whether the value cannot be compared with another's: it is secret, masked, or may only be written."""
    return is_masked(variable.value) or variable.access is Access.WRITE_ONLY


def comparable(variables: Variables) -> Variables:
    """``variables`` without those whose value cannot be compared."""
    return Variables([variable for variable in variables.values() if not has_hidden_part(variable)])


def _known(snapshot: Snapshot, variable: Variable, vendor: str) -> KnownVariable:
    name = variable.name
    meaning = meaning_of(snapshot.version, name, vendor)
    secret = isinstance(variable.value, Secret) or _holds_a_secret(snapshot, name, vendor)
    words = frozenset(word.casefold() for word in _WORD.findall(f"{name.variable} {name.variable_instance}"))
    restart = variable.needs_restart if variable.needs_restart is not None else meaning and meaning.needs_restart
    risk = _RISKS[meaning.risk] if meaning is not None else _risk_of(words, name)
    if secret:
        risk = max(risk, Risk.CREDENTIAL)
    if restart:
        risk = max(risk, Risk.RESTART)
    return KnownVariable(variable, meaning, risk, _bound(variable, meaning, words, secret, risk), secret)


def _holds_a_secret(snapshot: Snapshot, name: VariableName, vendor: str) -> bool:
    return is_secret_name(name.variable) or is_secret(snapshot.version, name, vendor or snapshot.identity.vendor)


def _risk_of(words: frozenset[str], name: VariableName) -> Risk:
    if words & _ADDRESS_WORDS or name.variable.casefold() in _IDENTITY_NAMES:
        return Risk.ADDRESS
    if words & _NETWORK_WORDS:
        return Risk.NETWORK
    return Risk.CREDENTIAL if words & _CREDENTIAL_WORDS else Risk.HARMLESS


def _bound(
    variable: Variable, meaning: Meaning | None, words: frozenset[str], secret: bool, risk: Risk
) -> Bound | None:
    name = variable.name.variable.casefold()
    if secret:
        return Bound.SECRET
    if not variable.writable:
        return Bound.READ_ONLY
    if name in _CLOCK_NAMES:
        return Bound.CLOCK
    if words & _IDENTITY_WORDS or name in _IDENTITY_NAMES:
        return Bound.IDENTITY
    if meaning is not None:
        if meaning.copy:
            return None
        return Bound.ADDRESS if risk >= Risk.NETWORK else Bound.ITS_OWN
    if risk >= Risk.NETWORK:
        return Bound.ADDRESS
    return Bound.COUNTER if words & _COUNTER_WORDS else None
