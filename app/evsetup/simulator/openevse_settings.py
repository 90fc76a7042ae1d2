"""What an OpenEVSE WiFi gateway stores: names, types, secrets and factory values (``facts/chargers.md`` §1).

The same members serve ``POST /config``, the serial ``config:`` line and ``factory:``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.simulator.flash import Flash, Json

DUMMY_PASSWORD: Final = "_DUMMY_PASSWORD"  # noqa: S105 - the fixed text that the gateway shows instead of a secret
SECRETS: Final = frozenset({"pass", "ap_pass", "www_password", "mqtt_pass", "emoncms_apikey"})

DEFAULTS: Final[Mapping[str, str | int | bool]] = {
    "ssid": "",
    "pass": "",
    "ap_ssid": "",
    "ap_pass": "",
    "hostname": "",
    "lang": "en",
    "www_username": "",
    "www_password": "",
    "www_http_port": 80,
    "www_https_port": 443,
    "sntp_enabled": True,
    "sntp_hostname": "pool.ntp.org",
    "time_zone": "Europe/London|GMT0BST,M3.5.0/1,M10.5.0",
    "limit_default_type": "none",
    "limit_default_value": 0,
    "emoncms_enabled": False,
    "emoncms_server": "https://data.openevse.com/emoncms",
    "emoncms_node": "openevse",
    "emoncms_apikey": "",
    "mqtt_enabled": False,
    "mqtt_server": "emonpi",
    "mqtt_port": 1883,
    "mqtt_topic": "openevse",
    "mqtt_user": "emonpi",
    "mqtt_pass": "",
    "ocpp_enabled": False,
    "ocpp_server": "",
    "ocpp_chargeBoxId": "",
    "ocpp_authkey": "",
    "ocpp_idtag": "DefaultIdTag",
    "ocpp_auth_auto": True,
    "ocpp_auth_offline": True,
    "ocpp_suspend_evse": False,
    "ocpp_energize_plug": False,
    "max_current_soft": 32,
    "charge_mode": "fast",
    "divert_enabled": False,
    "default_state": False,
    "led_brightness": 128,
    "service": 2,
    "scale": 220,
    "offset": 0,
    "factory_write_lock": False,
}


class FactoryLocked(Exception):
    """Factory values are locked (``factory_write_lock``): answered with code 423."""


class GatewaySettings:
    """The gateway's stored configuration; user values lie over factory values, those over the built-in defaults."""

    def __init__(self, flash: Flash) -> None:
        self._flash = flash
        self._factory = _known(flash.read("factory"))
        self._user = _known(flash.read("user"))
        version = flash.read("config_version", 1)
        self.version = version if isinstance(version, int) else 1

    def __getitem__(self, name: str) -> str | int | bool:
        return self._user.get(name, self._factory.get(name, DEFAULTS[name]))

    def text(self, name: str) -> str:
        """A member that holds text."""
        return str(self[name])

    def on(self, name: str) -> bool:
        """A member that is a switch."""
        return bool(self[name])

    def shown(self) -> dict[str, str | int | bool]:
        """All members as ``GET /config`` shows them: secrets as the fixed dummy, ``ocpp_authkey`` in clear."""
        return {name: (DUMMY_PASSWORD if self[name] else "") if name in SECRETS else self[name] for name in DEFAULTS}

    def forget_user(self) -> None:
        """Only factory values and built-in defaults are left; the current is the controller's and stays."""
        amps = self["max_current_soft"]
        self._user = {"max_current_soft": amps}
        self.version += 1
        self._flash.write(user=dict(self._user), config_version=self.version)

    def write(self, wanted: Mapping[str, object], *, factory: bool = False) -> frozenset[str]:
        """Takes over the members that are known and different; tells which changed.

        Unknown names are ignored, a dummy leaves its secret alone, other types are converted as the firmware's JSON
        reader does.

        Raises:
            FactoryLocked: ``factory`` values cannot be written any more.
        """
        if factory and self.on("factory_write_lock"):
            raise FactoryLocked
        layer = self._factory if factory else self._user
        changed: set[str] = set()
        for name, raw in wanted.items():
            if name not in DEFAULTS or (name in SECRETS and raw == DUMMY_PASSWORD):
                continue
            value = _converted(raw, DEFAULTS[name])
            if self[name] != value:
                changed.add(name)
            layer[name] = value
        if changed:
            self.version += 1
        self._flash.write(user=dict(self._user), factory=dict(self._factory), config_version=self.version)
        return frozenset(changed)


def _known(stored: Json) -> dict[str, str | int | bool]:
    if not isinstance(stored, dict):
        return {}
    return {name: _converted(value, DEFAULTS[name]) for name, value in stored.items() if name in DEFAULTS}


def _converted(raw: object, like: str | int | bool) -> str | int | bool:
    if isinstance(like, bool):
        return raw is not None and raw is not False and raw != 0
    if isinstance(like, int):
        if isinstance(raw, str):
            return int(raw) if raw.removeprefix("-").isdecimal() and len(raw) <= 10 else 0
        return int(raw) if isinstance(raw, int | float) and abs(raw) < 2**31 else 0
    if isinstance(raw, str):
        return raw
    return "" if raw is None or isinstance(raw, dict | list) else str(raw).lower()
