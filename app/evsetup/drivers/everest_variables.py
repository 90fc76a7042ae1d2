"""The words of EVerest's ``ocpp_consumer`` interface: which JSON asks for variables and sets them, and what its answers say.

Wire facts: ``facts/chargers.md`` §7. A variable is named as in OCPP 2.x, whichever version the charger speaks to its CSMS. The
connection to a CSMS is kept in numbered slots (component ``NetworkConfiguration``, the slot as its instance).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from evsetup.domain.secret import Secret
from evsetup.domain.variable import VariableName

ROOT = "everest_api/1/ocpp_consumer"
SOURCE = "evsetup"

CSMS_URL, PROFILE, KEY, SLOT_IDENTITY, VERSION = (
    "OcppCsmsUrl",
    "SecurityProfile",
    "BasicAuthPassword",
    "Identity",
    "OcppVersion",
)
INTERFACE, TRANSPORT, TIMEOUT = "OcppInterface", "OcppTransport", "MessageTimeout"

ACCEPTED, REBOOT_REQUIRED = "Accepted", "RebootRequired"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one variable: ``status`` in EVerest's own word, ``value`` where one was read, ``words`` where it says why."""

    status: str
    value: str = ""
    words: str = ""

    @property
    def good(self) -> bool:
        """Whether it was read, or taken over."""
        return self.status in {ACCEPTED, REBOOT_REQUIRED}


@dataclass(frozen=True, slots=True)
class ConnectionStatus:
    """The charger's own word on its connection to a CSMS; ``slot`` is ``None`` when it names none."""

    connected: bool
    csms_url: str = ""
    identity: str = ""
    profile: int | None = None
    slot: int | None = None
    version: str = ""


def topic(module: str, tail: str) -> str:
    """A topic of one module: ``tail`` begins with ``m2e/`` (to the charger) or ``e2m/`` (from it)."""
    return f"{ROOT}/{module}/{tail}"


def get_request(names: Iterable[VariableName], reply_to: str) -> Mapping[str, object]:
    """Asks for the actual values of variables."""
    return _request({"items": [{"component_variable": _named(name)} for name in names]}, reply_to)


def set_request(values: Mapping[VariableName, str | Secret], reply_to: str) -> Mapping[str, object]:
    """Sets variables, in this order; it holds secrets and must not be logged."""
    items = [
        {"component_variable": _named(name), "value": value.reveal() if isinstance(value, Secret) else value}
        for name, value in values.items()
    ]
    return _request({"variables": {"items": items}, "source": SOURCE}, reply_to)


def latest_request(reply_to: str) -> Mapping[str, object]:
    """Asks for what was published last on a topic that keeps it."""
    return {"headers": {"replyTo": reply_to}}


def results(answer: object, asked: Iterable[VariableName]) -> dict[VariableName, Result] | None:
    """What an answer says of each variable that was ``asked`` for, in any order; one that it leaves out has an empty status.

    ``None`` when the answer has another shape.
    """
    items = answer.get("items") if isinstance(answer, dict) else None
    if not isinstance(items, list):
        return None
    found: dict[VariableName, Result] = {}
    for item in items:
        if not isinstance(item, dict) or (name := _name_of(item.get("component_variable"))) is None:
            continue
        found[name] = Result(_text(item.get("status")), _text(item.get("value")), _reason(item))
    return {name: found.get(name, Result("")) for name in asked}


def connection_status(answer: object) -> ConnectionStatus | None:
    """The state that a ``connection_status`` message tells; ``None`` when it tells none yet."""
    if not isinstance(answer, dict) or not isinstance(answer.get("connected"), bool):
        return None
    return ConnectionStatus(
        connected=answer["connected"],
        csms_url=_text(answer.get("csms_url")),
        identity=_text(answer.get("identity")),
        profile=_number(answer.get("security_profile")),
        slot=_number(answer.get("configuration_slot")),
        version=_text(answer.get("ocpp_version")),
    )


def slots_of(priority: str) -> tuple[int, ...]:
    """The slots that ``NetworkConfigurationPriority`` lists, first tried first; what is no number is left out."""
    return tuple(int(part) for part in (p.strip() for p in priority.split(",")) if part.isascii() and part.isdecimal())


def _request(payload: Mapping[str, object], reply_to: str) -> Mapping[str, object]:
    return {"headers": {"replyTo": reply_to}, "payload": payload}


def _named(name: VariableName) -> Mapping[str, object]:
    component = {"name": name.component}
    if name.component_instance:
        component["instance"] = name.component_instance
    variable = {"name": name.variable}
    if name.variable_instance:
        variable["instance"] = name.variable_instance
    return {"component": component, "variable": variable}


def _name_of(named: object) -> VariableName | None:
    if not isinstance(named, dict):
        return None
    component, variable = named.get("component"), named.get("variable")
    if not isinstance(component, dict) or not isinstance(variable, dict):
        return None
    return VariableName(
        _text(variable.get("name")),
        _text(component.get("name")),
        component_instance=_text(component.get("instance")),
        variable_instance=_text(variable.get("instance")),
    )


def _reason(item: Mapping[str, object]) -> str:
    """The charger's reason for a refusal, where it gives one."""
    info = item.get("status_info", item.get("statusInfo"))
    if not isinstance(info, dict):
        return ""
    parts = (_text(info.get("reason_code", info.get("reasonCode"))), _text(info.get("additional_info")))
    return ": ".join(part for part in parts if part)[:200]


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
