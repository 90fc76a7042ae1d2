"""The MQTT interface that an EVerest charger offers beside OCPP: ``ocpp_consumer`` with its variables, and ``Setup``'s restart.

It stands before a simulated 2.1 station, whose device model it reads and writes with EVerest's own words and rules
(``facts/chargers.md`` §7): a reply goes where the request says, the slot in use is protected, what the stack owns is rejected,
no reason is given. The broker is a real one, somebody else's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from evsetup.domain.secret import Secret
from evsetup.links.faults import LinkLost
from evsetup.links.mqtt import Inbox, MqttLink
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_station import ChargingStation
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.variable_values import Refusal

ROOT: Final = "everest_api/1/ocpp_consumer"
RESTART: Final = "everest_api/setup/cmd/reboot"
_HEARTBEAT_S: Final = 1.0
_OF_THE_STACK: Final = frozenset(
    {
        ("ocppcommctrlr", "activenetworkprofile"),
        ("securityctrlr", "securityprofile"),
        ("networkconfiguration", "ocppversion"),
    }
)


class EverestApi:
    """Serves ``charger`` on ``broker`` (``mqtt://host:port``) as module ``module``.

    ``heard`` holds every request that came, for tests. ``garbles`` answers with noise, ``silent`` not at all, and without
    ``can_restart`` its ``Setup`` module is missing.
    """

    def __init__(
        self,
        charger: Ocpp2Charger,
        broker: str,
        module: str = "ocpp_api",
        *,
        can_restart: bool = True,
        user: str = "",
        password: Secret | None = None,
    ) -> None:
        self.charger = charger
        self.module = module
        self.can_restart = can_restart
        self.garbles = False
        self.silent = False
        self.heard: list[str] = []
        self._link = MqttLink(broker, user=user, password=password)
        self._beat = 0
        self._life: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()

    async def __aenter__(self) -> EverestApi:
        await self._link.open()
        self._life = asyncio.create_task(self._live(), name=f"EVerest {self.module}")
        await self._ready.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._life is not None:
            self._life.cancel()
            await asyncio.wait({self._life})
        await self._link.close()

    async def _live(self) -> None:
        try:
            with (
                self._link.listening(f"{ROOT}/{self.module}/m2e/#") as asked,
                self._link.listening(RESTART) as restarts,
            ):
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._answer(asked))
                    tasks.create_task(self._restart(restarts))
                    tasks.create_task(self._send_heartbeats())
                    self._ready.set()
        except* LinkLost:
            pass  # its broker is gone: nobody hears it any more

    async def _answer(self, asked: Inbox) -> None:
        while True:
            topic, content = await asked.take()
            command = topic.removeprefix(f"{ROOT}/{self.module}/m2e/")
            self.heard.append(command)
            request = self._link.understood(topic, content)
            station = self.charger.station
            if not isinstance(request, dict) or station is None or self.silent:
                continue
            headers = request.get("headers")
            reply_to = headers.get("replyTo") if isinstance(headers, dict) else None
            answer = self._act(station, command, request.get("payload"))
            if isinstance(reply_to, str) and answer is not None:
                self._link.publish(reply_to, {"items": 7} if self.garbles else answer)

    def _act(self, station: ChargingStation, command: str, payload: object) -> Mapping[str, object] | None:
        told = payload if isinstance(payload, dict) else {}
        match command:
            case "get_variables":
                return {"items": [self._read(station, item) for item in _items(told)]}
            case "set_variables":
                return {"items": [self._write(station, item) for item in _items(told.get("variables"))]}
            case "connection_status/get":
                return self._connection_status(station)
            case _:
                return None

    def _read(self, station: ChargingStation, item: Mapping[str, object]) -> Mapping[str, object]:
        named = item.get("component_variable")
        found = station.model.read(_as_ocpp(named))
        if isinstance(found, Refusal):
            return {"status": found.status, "component_variable": named, "attribute_type": "Actual"}
        return {"status": "Accepted", "component_variable": named, "attribute_type": "Actual", "value": found}

    def _write(self, station: ChargingStation, item: Mapping[str, object]) -> Mapping[str, object]:
        named = item.get("component_variable")
        asked = _as_ocpp(named)
        if _key(asked) in _OF_THE_STACK:
            return {"status": "Rejected", "component_variable": named}
        written = station.model.write({**asked, "attributeValue": item.get("value")})
        if isinstance(written, Refusal):
            return {"status": written.status, "component_variable": named}
        of_a_connection = _key(asked)[0] == "networkconfiguration" or _key(asked)[1] == "networkconfigurationpriority"
        return {"status": "RebootRequired" if of_a_connection else "Accepted", "component_variable": named}

    def _connection_status(self, station: ChargingStation) -> Mapping[str, object]:
        slot = station.active_slot or station.network.priority[0]
        where = station.network.destination(slot)
        return {
            "connected": station.connected,
            "csms_url": station.network.text(slot, "OcppCsmsUrl"),
            "identity": where.identity if where is not None else "",
            "security_profile": int(station.network.text(slot, "SecurityProfile")),
            "configuration_slot": slot,
            "ocpp_interface": station.network.text(slot, "OcppInterface"),
            "ocpp_transport": "JSON",
            "ocpp_version": "2.1",
        }

    async def _restart(self, restarts: Inbox) -> None:
        while True:
            await restarts.take()
            station = self.charger.station
            if self.can_restart and station is not None:
                await station.restart(Reboot.SOFT)
                self._beat = 0

    async def _send_heartbeats(self) -> None:
        while True:
            if self.charger.station is not None and not self.silent:
                self._link.publish(f"{ROOT}/{self.module}/e2m/heartbeat", self._beat)
                self._beat += 1
            await asyncio.sleep(_HEARTBEAT_S / self.charger.pace.speed)


def _items(told: object) -> list[Mapping[str, object]]:
    items = told.get("items") if isinstance(told, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _as_ocpp(named: object) -> dict[str, object]:
    """``component_variable`` as OCPP writes it."""
    told = named if isinstance(named, dict) else {}
    return {"component": told.get("component"), "variable": told.get("variable")}


def _key(asked: Mapping[str, object]) -> tuple[str, str]:
    component, variable = asked.get("component"), asked.get("variable")
    return (
        str(component.get("name", "")).casefold() if isinstance(component, dict) else "",
        str(variable.get("name", "")).casefold() if isinstance(variable, dict) else "",
    )
