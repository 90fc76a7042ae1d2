"""A station of OCPP 2.0.1 or 2.1 with a device model, told line by line how to misbehave; and a site around it."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from tests.support.scripted_charger import NAME, OLD_KEY, CallErrorAnswer, Charger, Told

from evsetup.cards.shelf import load_shelf
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, SettingValue
from evsetup.domain.variable import Snapshot, VariableChange, VariableName
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp2_link import Ocpp2Timings
from evsetup.drivers.ocpp2_variables import component_of, name_in, variable_of
from evsetup.ocppj.csms import CommissioningCsms

QUICK = Ocpp2Timings(
    call_s=0.4,
    present_s=0.3,
    drop_s=0.2,
    reconnect_s=1.5,
    soft_s=0.3,
    start_s=0.3,
    stop_s=0.3,
    trigger_s=0.3,
    limit_s=0.6,
    sample_s=0.1,
    report_s=0.3,
    late_s=0.1,
    idle_s=0.3,
    queue_s=0.3,
    sign_s=0.3,
)
PRIORITY = "OCPPCommCtrlr.NetworkConfigurationPriority"
PASSWORD = "SecurityCtrlr.BasicAuthPassword"
MODEL = {
    "DeviceDataCtrlr.ItemsPerMessage[GetVariables]": "8",
    "DeviceDataCtrlr.ItemsPerMessage[SetVariables]": "8",
    "OCPPCommCtrlr.ActiveNetworkProfile": "1",
    PRIORITY: "1",
    "OCPPCommCtrlr.NetworkProfileConnectionAttempts": "3",
    "OCPPCommCtrlr.MessageTimeout[Default]": "10",
    "OCPPCommCtrlr.HeartbeatInterval": "300",
    "SecurityCtrlr.SecurityProfile": "1",
    "SecurityCtrlr.Identity": NAME,
    "SecurityCtrlr.OrganizationName": "",
    "ClockCtrlr.NtpServerUri": "pool.ntp.org",
    "SmartChargingCtrlr.ProfileStackLevel": "5",
}
_NAME = re.compile(r"(\w+)(?:\[(\w+)\])?\.(\w+)(?:\[(\w+)\])?\Z")


def named(words: str) -> VariableName:
    """The variable that ``Component[instance].Variable[instance]`` names."""
    found = _NAME.match(words)
    assert found is not None, words
    return VariableName(found[3], found[1], found[4] or "", found[2] or "")


def _of(item: Mapping[str, Any]) -> str:
    name = name_in(item)
    assert name is not None
    return str(name)


@dataclass
class Station(Charger):
    """A charger of 2.x that keeps ``model``; ``hidden`` may be written only, ``readonly`` read only, ``at_restart`` act later.

    ``refused`` maps a variable to the reason code with which it is never taken. ``slots`` are what SetNetworkProfile wrote.
    """

    model: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=lambda: {PASSWORD})
    at_restart: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    slots: dict[int, Told] = field(default_factory=dict)
    listed_slots: str = "1,2"
    per_part: int = 5
    _numbers: itertools.count[int] = field(default_factory=itertools.count)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        book: dict[str, Callable[[Told], Told]] = {
            "GetVariables": self.get_variables,
            "SetVariables": self.set_variables,
            "GetBaseReport": self.report,
            "GetReport": self.report,
            "SetNetworkProfile": self.set_network_profile,
            "Reset": self.reset,
        }
        self.on = {**book, **self.on}

    def boot(self) -> Told:
        station = {"vendorName": "Scripted", "model": "Two", "firmwareVersion": self.firmware}
        return {"reason": "PowerUp", "chargingStation": station}

    def soon(self, action: str, payload: Told) -> None:
        """Sends a request after what is being answered now."""
        self.then(self.send(action, payload))

    def then(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # -- by the book -----------------------------------------------------------------------------------------------

    def get_variables(self, payload: Any) -> Told:
        items = payload["getVariableData"]
        if len(items) > int(self.model.get("DeviceDataCtrlr.ItemsPerMessage[GetVariables]", 99)):
            raise CallErrorAnswer("OccurrenceConstraintViolation", "too many")
        return {"getVariableResult": [self._got(item) for item in items]}

    def set_variables(self, payload: Any) -> Told:
        items = payload["setVariableData"]
        if len(items) > int(self.model.get("DeviceDataCtrlr.ItemsPerMessage[SetVariables]", 99)):
            raise CallErrorAnswer("OccurrenceConstraintViolation", "too many")
        return {"setVariableResult": [self._put(item) for item in items]}

    def report(self, payload: Any) -> Told:
        """Accepted; the parts follow, as they would from a station that keeps to the book."""
        for part in self.parts(payload):
            self.soon("NotifyReport", part)
        return {"status": "Accepted"}

    def parts(self, payload: Any) -> list[dict[str, Any]]:
        wanted = payload.get("componentVariable")
        names = list(self.model) if wanted is None else [w for item in wanted if (w := _of(item)) in self.model]
        names += sorted(self.hidden - set(names)) if wanted is None else []
        chunks = [names[at : at + self.per_part] for at in range(0, len(names), self.per_part)]
        return [
            {
                "requestId": payload["requestId"],
                "generatedAt": "2026-11-25T10:00:00Z",
                "seqNo": number,
                "tbc": number < len(chunks) - 1,
                "reportData": [self._reported(name) for name in chunk],
            }
            for number, chunk in enumerate(chunks)
        ]

    def set_network_profile(self, payload: Any) -> Told:
        slot, data = payload["configurationSlot"], payload["connectionData"]
        if str(slot) not in self.listed_slots.split(","):
            return {"status": "Rejected", "statusInfo": {"reasonCode": "InvalidConfSlot"}}
        if data["securityProfile"] < int(self.model["SecurityCtrlr.SecurityProfile"]):
            return {"status": "Rejected", "statusInfo": {"reasonCode": "NoSecurityDowngrade"}}
        self.slots[slot] = data
        return {"status": "Accepted"}

    def reset(self, _: Any) -> Told:
        """Accepted, then the link goes and it dials in again."""
        self.then(self._restart())
        return {"status": "Accepted"}

    async def _restart(self) -> None:
        await asyncio.sleep(0.02)
        self.redial()

    def _got(self, item: Any) -> Told:
        words, told = _of(item), {"component": item["component"], "variable": item["variable"]}
        if words in self.hidden:
            return {**told, "attributeStatus": "Rejected", "attributeStatusInfo": {"reasonCode": "WriteOnly"}}
        if words in self.model:
            return {**told, "attributeStatus": "Accepted", "attributeValue": self.model[words]}
        return {**told, "attributeStatus": "UnknownVariable"}

    def _put(self, item: Any) -> Told:
        words, told = _of(item), {"component": item["component"], "variable": item["variable"]}
        if words in self.refused:
            return {
                **told,
                "attributeStatus": "Rejected",
                "attributeStatusInfo": {"reasonCode": self.refused[words], "additionalInfo": "not today"},
            }
        if words not in self.model and words not in self.hidden:
            return {**told, "attributeStatus": "UnknownVariable"}
        if words in self.readonly:
            return {**told, "attributeStatus": "Rejected", "attributeStatusInfo": {"reasonCode": "ReadOnly"}}
        self.model[words] = item["attributeValue"]
        return {**told, "attributeStatus": "RebootRequired" if words in self.at_restart else "Accepted"}

    def _reported(self, words: str) -> dict[str, Any]:
        name = named(words)
        attribute: dict[str, Any] = {"type": "Actual", "mutability": "ReadWrite"}
        if words in self.hidden:
            attribute["mutability"] = "WriteOnly"
        else:
            attribute["value"] = self.model[words]
        if words in self.readonly:
            attribute["mutability"] = "ReadOnly"
        about: dict[str, Any] = {"dataType": "string", "supportsMonitoring": False}
        if words == PRIORITY:
            about = {"dataType": "SequenceList", "valuesList": self.listed_slots, "supportsMonitoring": False}
        return {
            "component": component_of(name),
            "variable": variable_of(name),
            "variableAttribute": [attribute],
            "variableCharacteristics": about,
        }


@dataclass
class StationSite:
    """A commissioning CSMS, a scripted station on it, and our driver."""

    csms: CommissioningCsms
    station: Station
    driver: Ocpp2

    async def apply(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Outcome:
        return await self.driver.apply(Change(setting, old, new, Effect.LIVE))

    async def confirm(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Outcome:
        return await self.driver.confirm(Change(setting, old, new, Effect.LIVE))

    async def snapshot(self) -> Snapshot:
        return await self.driver.read_variables(unheard)

    async def write(self, name: str, new: str, old: str | None = None) -> Outcome:
        return await self.driver.write_variable(VariableChange(named(name), old, new))

    async def confirm_variable(self, name: str, new: str, old: str | None = None) -> Outcome:
        return await self.driver.confirm_variable(VariableChange(named(name), old, new))


@asynccontextmanager
async def station_site(
    version: OcppVersion = OcppVersion.V201,
    key: Secret | None = OLD_KEY,
    model: Mapping[str, str] | None = None,
    timings: Ocpp2Timings = QUICK,
    versions: Sequence[OcppVersion] = tuple(OcppVersion),
) -> AsyncIterator[StationSite]:
    card = replace(load_shelf().card("generic-ocpp16"), normal_wait_s=1)
    async with CommissioningCsms(versions=tuple(versions)) as csms:
        csms.expect(NAME, key)
        station = Station(csms, key, model=dict(MODEL if model is None else model), subprotocol=version.value)
        life = asyncio.create_task(station.live())
        driver = Ocpp2(NAME, csms, card, timings)
        try:
            await csms.wait_for(NAME, 10)
            yield StationSite(csms, station, driver)
        finally:
            await driver.close()
            await station.stop()
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)
