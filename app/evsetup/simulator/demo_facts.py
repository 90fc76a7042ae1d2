"""What the demo site is told when it starts, and what it tells: one line of JSON each way, between parent and child.

Secrets cross in these lines only, which are pipes to our own child; never in arguments, environment or logs.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evsetup.domain.secret import Secret
from evsetup.simulator.demo_image import DemoImage


class NotDemoFacts(Exception):
    """The line is not one that a demo site writes or reads."""


@dataclass(frozen=True, slots=True)
class DialInAccount:
    """With which identity and password a charger dials in; ``key`` ``None`` means without a log-in."""

    identity: str
    key: Secret | None = None


@dataclass(frozen=True, slots=True)
class DemoConfig:
    """How to run the demo site.

    ``folder`` keeps the chargers' state; ``csms_url``, ``identity`` and ``key`` are what the OCPP-only charger of 1.6 was
    delivered with (``None``: nothing). ``ocpp201`` and ``ocpp21`` are what the chargers of 2.0.1 and 2.1 dial the same
    ``csms_url`` with; one that is ``None`` dials nowhere. ``speed`` shortens reboots and sample intervals. ``quirks`` maps a
    device (``openevse_http``, ``openevse_serial``, ``ocpp_charger``, ``ocpp201_charger``, ``ocpp21_charger``, ``csms``) to
    the names of its quirks. ``also`` names further chargers, by the ids of their cards (``simulator.further_chargers``).
    """

    folder: Path
    csms_url: str | None = None
    identity: str = ""
    key: Secret | None = None
    interface: str = "127.0.0.1"
    speed: float = 1.0
    quirks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    ocpp201: DialInAccount | None = None
    ocpp21: DialInAccount | None = None
    also: tuple[str, ...] = ()

    def to_line(self) -> str:
        """The line for the child's standard input."""
        commissioning = None
        if self.csms_url is not None:
            commissioning = {"url": self.csms_url, **_told(DialInAccount(self.identity, self.key))}
        return json.dumps(
            {
                "folder": str(self.folder),
                "interface": self.interface,
                "commissioning": commissioning,
                "ocpp201": _told(self.ocpp201) if self.ocpp201 is not None else None,
                "ocpp21": _told(self.ocpp21) if self.ocpp21 is not None else None,
                "speed": self.speed,
                "quirks": {device: list(names) for device, names in self.quirks.items()},
                "also": list(self.also),
            }
        )

    @classmethod
    def from_line(cls, line: str) -> DemoConfig:
        """The configuration in ``line``.

        Raises:
            NotDemoFacts: it is no configuration.
        """
        try:
            plain = json.loads(line)
            told = plain.get("commissioning") or {}
            first = _account(told)
            speed = min(1000.0, max(0.01, float(plain.get("speed", 1.0))))
            return cls(
                Path(str(plain["folder"])),
                told.get("url"),
                first.identity,
                first.key,
                str(plain.get("interface", "127.0.0.1")),
                speed,
                {str(device): [str(name) for name in names] for device, names in plain.get("quirks", {}).items()},
                _account(plain["ocpp201"]) if plain.get("ocpp201") is not None else None,
                _account(plain["ocpp21"]) if plain.get("ocpp21") is not None else None,
                tuple(str(name) for name in plain.get("also", ())),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            raise NotDemoFacts from None


def _told(account: DialInAccount) -> dict[str, str | None]:
    return {"identity": account.identity, "key": account.key.reveal() if account.key is not None else None}


def _account(told: Mapping[str, object]) -> DialInAccount:
    key = told.get("key")
    return DialInAccount(str(told.get("identity", "")), Secret(str(key)) if key is not None else None)


@dataclass(frozen=True, slots=True)
class HttpCharger:
    """A charger on the network; ``web_password`` is asked for by its web server."""

    url: str
    name: str
    web_user: str
    web_password: Secret


@dataclass(frozen=True, slots=True)
class SerialCharger:
    """The OpenEVSE on USB; ``port`` is a device name or a pyserial URL."""

    port: str


@dataclass(frozen=True, slots=True)
class DialInCharger:
    """A charger that dials in; ``identity`` is empty for one that was told no CSMS."""

    identity: str
    ocpp: str = "1.6"


@dataclass(frozen=True, slots=True)
class DemoCsms:
    """The production CSMS of the demo: its address without identity, its root, its accounts, its operator's page."""

    url: str
    ca_file: Path
    accounts: Mapping[str, Secret]
    operator_url: str
    operator_token: Secret

    async def stations(self) -> Mapping[str, Mapping[str, object]]:
        """What the CSMS itself says of each account (``connected``, ``ocpp``, ``boots``, ``status`` …)."""
        import ssl

        import aiohttp

        tls = ssl.create_default_context(cafile=str(self.ca_file)) if self.operator_url.startswith("https") else True
        headers = {"Authorization": f"Bearer {self.operator_token.reveal()}"}
        patience = aiohttp.ClientTimeout(total=10.0)
        connector = aiohttp.TCPConnector(ssl=tls, force_close=True)
        async with (
            aiohttp.ClientSession(timeout=patience, connector=connector) as client,
            client.get(self.operator_url, headers=headers) as answer,
        ):
            stations: Mapping[str, Mapping[str, object]] = await answer.json()
        return stations

    async def wait_until_connected(self, identities: Sequence[str], timeout_s: float) -> list[str]:
        """Which of ``identities`` the CSMS says are connected and booted, once all are or the time is over."""
        here: list[str] = []
        try:
            async with asyncio.timeout(timeout_s):
                while len(here) < len(identities):
                    stations = await self.stations()
                    here = [name for name in identities if stations.get(name, {}).get("connected")]
                    await asyncio.sleep(0.1)
        except TimeoutError:
            pass
        return here


@dataclass(frozen=True, slots=True)
class WifiNetwork:
    """A Wi-Fi network that the demo's chargers can join."""

    ssid: str
    passphrase: Secret


@dataclass(frozen=True, slots=True)
class DemoFacts:
    """Where everything of a running demo site is."""

    openevse_http: HttpCharger
    openevse_serial: SerialCharger
    ocpp_charger: DialInCharger
    csms: DemoCsms
    firmware: tuple[DemoImage, ...]
    wifi: tuple[WifiNetwork, ...]
    ocpp201_charger: DialInCharger = DialInCharger("", "2.0.1")
    ocpp21_charger: DialInCharger = DialInCharger("", "2.1")
    also: tuple[HttpCharger, ...] = ()

    def to_line(self) -> str:
        """The line for the parent."""
        return json.dumps(
            {
                "openevse_http": _on_network(self.openevse_http),
                "openevse_serial": {"port": self.openevse_serial.port},
                "ocpp_charger": {"identity": self.ocpp_charger.identity},
                "ocpp201_charger": {"identity": self.ocpp201_charger.identity},
                "ocpp21_charger": {"identity": self.ocpp21_charger.identity},
                "csms": {
                    "url": self.csms.url,
                    "ca_file": str(self.csms.ca_file),
                    "accounts": {identity: key.reveal() for identity, key in self.csms.accounts.items()},
                    "operator_url": self.csms.operator_url,
                    "operator_token": self.csms.operator_token.reveal(),
                },
                "firmware": [
                    {
                        "path": str(image.path),
                        "vendor": image.vendor,
                        "model": image.model,
                        "version": image.version,
                        "sha256": image.sha256,
                    }
                    for image in self.firmware
                ],
                "also": [_on_network(charger) for charger in self.also],
                "wifi": [{"ssid": network.ssid, "passphrase": network.passphrase.reveal()} for network in self.wifi],
            }
        )

    @classmethod
    def from_line(cls, line: str) -> DemoFacts:
        """The facts in ``line``.

        Raises:
            NotDemoFacts: the child wrote something else.
        """
        try:
            plain = json.loads(line)
            csms = plain["csms"]
            return cls(
                _from_network(plain["openevse_http"]),
                SerialCharger(plain["openevse_serial"]["port"]),
                DialInCharger(plain["ocpp_charger"]["identity"]),
                DemoCsms(
                    csms["url"],
                    Path(csms["ca_file"]),
                    {identity: Secret(key) for identity, key in csms["accounts"].items()},
                    csms["operator_url"],
                    Secret(csms["operator_token"]),
                ),
                tuple(
                    DemoImage(Path(image["path"]), image["vendor"], image["model"], image["version"], image["sha256"])
                    for image in plain["firmware"]
                ),
                tuple(WifiNetwork(wifi["ssid"], Secret(wifi["passphrase"])) for wifi in plain["wifi"]),
                DialInCharger(plain["ocpp201_charger"]["identity"], "2.0.1"),
                DialInCharger(plain["ocpp21_charger"]["identity"], "2.1"),
                tuple(_from_network(charger) for charger in plain.get("also", ())),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            raise NotDemoFacts from None


def _on_network(charger: HttpCharger) -> dict[str, str]:
    return {
        "url": charger.url,
        "name": charger.name,
        "web_user": charger.web_user,
        "web_password": charger.web_password.reveal(),
    }


def _from_network(told: Mapping[str, str]) -> HttpCharger:
    return HttpCharger(told["url"], told["name"], told["web_user"], Secret(told["web_password"]))
