"""A recording of one charger, made message by message at times that a test chooses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from evsetup.diagnosis.analysis import ChargerStory, analysed
from evsetup.diagnosis.trace_entry import Begun, Closed, Control, Entry, Message, Opened, Refused
from evsetup.ocppj.frame_record import Direction

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
UP, DOWN = Direction.FROM_CHARGER, Direction.TO_CHARGER
BOOT = {"chargePointVendor": "a", "chargePointModel": "b", "firmwareVersion": "1.0"}
FINDINGS = {1000: "proxy.closed", 1001: "proxy.closed", 1006: "proxy.cut", 1009: "proxy.closed"}


class ChargerTape:
    """Says what charger and CSMS said; ``wait`` moves the clock."""

    def __init__(self, subprotocol: str = "ocpp1.6", identity: str = "CP1") -> None:
        self.now = NOON
        self.link = 0
        self.identity = identity
        self.subprotocol = subprotocol
        self.entries: list[Entry] = [Begun(NOON, 0, "evsetup 0", "ws://10.0.0.1:9100", "ws://csms.example/ocpp")]
        self._ids = 0

    def wait(self, seconds: float) -> ChargerTape:
        self.now += timedelta(seconds=seconds)
        return self

    def told(self, ahead: float = 0) -> str:
        """The charger's clock."""
        return (self.now + timedelta(seconds=ahead)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def open(self, address: str = "10.0.0.7:5001", *, secure: bool = False) -> ChargerTape:
        self.link += 1
        path = f"/{self.identity}"
        self.entries.append(Opened(self.now, 0, self.link, self.identity, address, path, self.subprotocol, secure))
        return self

    def close(self, code: int = 1000, by: Direction = UP, link: int | None = None) -> ChargerTape:
        self.entries.append(Closed(self.now, 0, link or self.link, self.identity, by, code, "", FINDINGS[code]))
        return self

    def refuse(self, status: int) -> ChargerTape:
        self.entries.append(
            Refused(self.now, 0, self.identity, "10.0.0.7:5001", f"/{self.identity}", status, "proxy.refused", "no")
        )
        return self

    def ping(self, direction: Direction, *, pong: bool = False) -> ChargerTape:
        self.entries.append(Control(self.now, 0, self.link, self.identity, direction, pong))
        return self

    def call(self, direction: Direction, action: str, payload: object, id: str = "") -> str:
        """A request; answers its id."""
        self._ids += 1
        id = id or f"m{self._ids}"
        self._say(direction, [2, id, action, payload])
        return id

    def answer(self, direction: Direction, id: str, payload: object) -> None:
        self._say(direction, [3, id, payload])

    def error(self, direction: Direction, id: str, code: str) -> None:
        self._say(direction, [4, id, code, "", {}])

    def up(self, action: str, payload: object, answer: object = None, took: float = 0.1) -> ChargerTape:
        """The charger asks, the CSMS answers."""
        return self._both(UP, action, payload, answer, took)

    def down(self, action: str, payload: object, answer: object = None, took: float = 0.1) -> ChargerTape:
        """The CSMS asks, the charger answers."""
        return self._both(DOWN, action, payload, answer, took)

    def boot(self, status: str = "Accepted", interval: int = 300, **more: object) -> ChargerTape:
        answer = {"status": status, "currentTime": self.told(), "interval": interval}
        return self.up("BootNotification", {**BOOT, **more}, answer)

    def beat(self, ahead: float = 0) -> ChargerTape:
        return self.up("Heartbeat", {}, {"currentTime": self.told(ahead)})

    def status(self, word: str = "Available", code: str = "NoError", ahead: float = 0, **more: object) -> ChargerTape:
        payload = {"connectorId": 1, "errorCode": code, "status": word, "timestamp": self.told(ahead), **more}
        return self.up("StatusNotification", payload, {})

    def start(self, tag: str = "CARD0001", wh: int = 1000, number: int = 7, status: str = "Accepted") -> ChargerTape:
        payload = {"connectorId": 1, "idTag": tag, "meterStart": wh, "timestamp": self.told()}
        return self.up("StartTransaction", payload, {"transactionId": number, "idTagInfo": {"status": status}})

    def stop(self, wh: int = 5000, number: int = 7, reason: str = "Local", ahead: float = 0) -> ChargerTape:
        payload = {"transactionId": number, "meterStop": wh, "timestamp": self.told(ahead), "reason": reason}
        return self.up("StopTransaction", payload, {})

    def meter(
        self, wh: float | None = None, watts: float | None = None, amps: Sequence[float] = (), number: int | None = 7
    ) -> ChargerTape:
        samples: list[dict[str, str]] = []
        if wh is not None:
            samples.append({"value": str(wh), "measurand": "Energy.Active.Import.Register", "unit": "Wh"})
        if watts is not None:
            samples.append({"value": str(watts), "measurand": "Power.Active.Import", "unit": "W"})
        samples += [
            {"value": str(amp), "measurand": "Current.Import", "phase": f"L{n}", "unit": "A"}
            for n, amp in enumerate(amps, 1)
        ]
        values = [{"timestamp": self.told(), "sampledValue": samples}]
        payload = {"connectorId": 1, "meterValue": values} | ({} if number is None else {"transactionId": number})
        return self.up("MeterValues", payload, {})

    def limit(self, amps: float) -> ChargerTape:
        schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": amps}]}
        profile = {
            "chargingProfileId": 1,
            "stackLevel": 0,
            "chargingProfilePurpose": "TxDefaultProfile",
            "chargingProfileKind": "Absolute",
            "chargingSchedule": schedule,
        }
        return self.down(
            "SetChargingProfile", {"connectorId": 1, "csChargingProfiles": profile}, {"status": "Accepted"}
        )

    def story(self) -> ChargerStory:
        return analysed(self.entries).chargers[self.identity]

    def _both(self, direction: Direction, action: str, payload: object, answer: object, took: float) -> ChargerTape:
        id = self.call(direction, action, payload)
        self.wait(took)
        if isinstance(answer, str):
            self.error(direction.other, id, answer)
        elif answer is not None:
            self.answer(direction.other, id, answer)
        return self

    def _say(self, direction: Direction, frame: object) -> None:
        raw = json.dumps(frame)
        self.entries.append(Message(self.now, 0, self.link, self.identity, direction, raw, len(raw)))
