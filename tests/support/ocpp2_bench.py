"""A simulated 2.x station at a CSMS that keeps all it sees, and what is asked of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from tests.support.demo import ocpp2_simulator
from tests.support.watching_csms import WatchingCsms, watching_csms

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.ocpp2_charger import Ocpp2Charger

PASSWORD = Secret("a password with more than 16")
TOKEN = {"idToken": "INSTALLER", "type": "Central"}


class Bench:
    """One station at a CSMS that keeps all it sees."""

    def __init__(self, csms: WatchingCsms, charger: Ocpp2Charger) -> None:
        self.csms, self.charger = csms, charger

    async def get(self, *names: str, **more: Any) -> list[Mapping[str, Any]]:
        answer = await self.csms.call("GetVariables", getVariableData=[item(name, **more) for name in names])
        return list(answer["getVariableResult"])

    async def value(self, name: str) -> str:
        (result,) = await self.get(name)
        assert result["attributeStatus"] == "Accepted", result
        return str(result["attributeValue"])

    async def set(self, name: str, value: str, **more: Any) -> Mapping[str, Any]:
        told = {**item(name, **more), "attributeValue": value}
        answer = await self.csms.call("SetVariables", setVariableData=[told])
        return dict(answer["setVariableResult"][0])

    async def status_of_set(self, name: str, value: str, **more: Any) -> tuple[str, str]:
        result = await self.set(name, value, **more)
        return result["attributeStatus"], result.get("attributeStatusInfo", {}).get("reasonCode", "")

    def report(self, number: int) -> list[Mapping[str, Any]]:
        return [part for part in self.csms.told("NotifyReport") if part["requestId"] == number]

    async def whole_report(self, number: int) -> list[Mapping[str, Any]]:
        await self.csms.until(lambda: any(not part["tbc"] for part in self.report(number)))
        return self.report(number)

    async def plugged(self) -> None:
        assert self.charger.station is not None
        plugged = self.charger.station.charging._plugged
        async with asyncio.timeout(20):
            await plugged.wait()

    def events(self, kind: str = "") -> Sequence[Mapping[str, Any]]:
        return [event for event in self.csms.told("TransactionEvent") if kind in {"", event["eventType"]}]

    def power(self) -> float:
        """The newest power that the meter told."""
        told = [
            sample["value"]
            for event in self.events()
            for meter in event.get("meterValue", [])
            for sample in meter["sampledValue"]
            if sample["measurand"] == "Power.Active.Import"
        ]
        return float(told[-1]) if told else 0.0


def item(name: str, attribute: str = "", evse: int | None = None, connector: int | None = None) -> dict[str, Any]:
    """``Component[instance].Variable[instance]`` as OCPP writes it."""
    component, _, variable = name.partition(".")
    told: dict[str, Any] = {"component": _named(component), "variable": _named(variable)}
    if attribute:
        told["attributeType"] = attribute
    if evse is not None:
        told["component"]["evse"] = {"id": evse, **({} if connector is None else {"connectorId": connector})}
    return told


def _named(word: str) -> dict[str, str]:
    name, _, instance = word.partition("[")
    return {"name": name, **({"instance": instance.rstrip("]")} if instance else {})}


@asynccontextmanager
async def bench(version: OcppVersion = OcppVersion.V201, **how: Any) -> AsyncIterator[Bench]:
    async with (
        watching_csms(password=PASSWORD.reveal().encode()) as csms,
        ocpp2_simulator(f"ws://127.0.0.1:{csms.port}/ocpp", "CS-1", PASSWORD, version=version, **how) as charger,
    ):
        await csms.booted()
        yield Bench(csms, charger)
        assert csms.deviations() == []


def limit(amps: float, purpose: str = "TxProfile", **more: object) -> dict[str, Any]:
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": amps}]}
    return {
        "id": 7,
        "stackLevel": 0,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": [schedule],
        **more,
    }
