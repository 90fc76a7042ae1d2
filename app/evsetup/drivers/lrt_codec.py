"""What an LRT wallbox says and is told: messages in CBOR, each with a key; it does no I/O.

Wire facts: ``facts/chargers.md`` §11 and what others wrote for it (PyPI lrt_wallbox 0.2.0). A request is ``{key: "request/…", body}``, an
answer has the same key and a body, or an error with a kind. Its CSMS address and its highest current can be written. How its network
is written is not known, and it shows neither an identity nor a security key; what is missing is left to a person. Octets travel as
lists of numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered, refused

VENDOR = "LRT"
SERIAL, FIRMWARES = "info/serial/get", "info/firmwares/get"
OCPP, LOAD, NETWORK = "config/ocpp", "config/load", "config/network"
EFFECTS = {Setting.MAX_CURRENT: Effect.NEEDS_RESTART, Setting.CSMS_URL: Effect.NEEDS_RESTART}
"""The settings that can be written, and what that does. Whether they act before a restart is not known."""

PERMISSION = "Permission"
"""The kind of error when a session is not logged in, or no longer."""

_DEEPEST = 8
_BY_HAND = text("drivers", "Set it in the maker's app.")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error that the charger answered: its ``kind``, and its own words."""

    kind: str
    words: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.kind, self.words) if part)


def encode(key: str, body: object = None) -> bytes:
    """A request about ``key``."""
    import cbor2

    message: dict[str, object] = {"key": f"request/{key}"}
    if body is not None:
        message["body"] = body
    return cbor2.dumps(message)


def decode(content: bytes) -> object:
    """The body of an answer, or the refusal that it is.

    Raises:
        ValueError: it is no answer.
    """
    import cbor2

    try:
        answer = cbor2.loads(content, max_depth=_DEEPEST)
    except Exception:
        raise ValueError("no CBOR") from None  # whatever a decoder raises over foreign bytes, they are no answer
    if isinstance(answer, dict) and isinstance(error := answer.get("error"), dict):
        return Refusal(_word(error.get("kind")), _word(error.get("message")))
    if not isinstance(answer, dict) or "body" not in answer:
        raise ValueError("no answer")
    return answer["body"]


def identity_from(serial: Mapping[object, object], firmwares: Mapping[object, object]) -> Identity:
    """Who it is; the first of its two firmwares is the one that speaks OCPP."""
    esp = _part(firmwares, "esp")
    numbers = [esp.get(name) for name in ("major", "minor", "patch")]
    version = ".".join(str(number) for number in numbers if type(number) is int and 0 <= number < 1e6)
    return Identity(vendor=VENDOR, model="Wallbox", serial=_word(serial.get("serialNumber")), firmware=version)


def settings_from(
    ocpp: Mapping[object, object], load: Mapping[object, object], network: Mapping[object, object]
) -> Settings:
    """The settings that it shows."""
    found: dict[Setting, SettingValue] = {Setting.CSMS_URL: _word(ocpp.get("url")) or Unknown.UNSET}
    if type(current := load.get("maxCurrent")) is int:
        found[Setting.MAX_CURRENT] = current
    if wifi := _part(network, "wifi"):
        found[Setting.WIFI_SSID] = _word(wifi.get("ssid")) or Unknown.UNSET
    return Settings(found)


def write_for(change: Change) -> tuple[str, Mapping[str, object]] | Outcome:
    """The key and the body that write ``change``."""
    if (flaw := unfit(change.setting, change.new)) is not None:
        return flaw
    match change.setting, change.new:
        case Setting.CSMS_URL, str(url):
            return f"{OCPP}/set", {"url": url}
        case Setting.MAX_CURRENT, int(current) | float(current) if current == int(current) and 0 < current <= 80:
            return f"{LOAD}/set", {"maxCurrent": int(current)}
        case Setting.MAX_CURRENT, _:
            return refused(change.setting, "whole amperes only")
        case setting, _:
            return not_offered(setting, _BY_HAND)


def octets(found: object) -> bytes | None:
    """Octets that travel as numbers; ``None`` when they are none."""
    if isinstance(found, bytes):
        return found
    if not isinstance(found, list) or not all(type(one) is int and 0 <= one < 256 for one in found):
        return None
    return bytes(found)


def _part(found: Mapping[object, object], name: str) -> Mapping[object, object]:
    part = found.get(name)
    return part if isinstance(part, dict) else {}


def _word(found: object) -> str:
    return found[:200] if isinstance(found, str) and found.isprintable() else ""
