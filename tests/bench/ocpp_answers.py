"""Messages answered per second on one connection: our session ÷ the ``ocpp`` package, and ÷ bare websockets and json.

All three answer the same on the same ``websockets`` server. Ours checks every message against its schema both ways and hands
each to a listener; ``ocpp`` with its defaults checks, too; the bare one checks nothing.
Each server has a process of its own; one client asks all three in turns. It keeps a few requests under way, so that the server
is never idle and what is measured is the server's work, not how long two processes take to wake each other (with one request at
a time, as OCPP has it, that is most of the time for all three). Its frames are made before the clock starts, it checks no more
of an answer than its beginning, and it offers no compression.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection

WHO = ("ours", "ocpp", "bare")
ROUNDS = 9
_SAMPLE_S = 0.4
_MADE = 256
_UNDER_WAY = 16
_TARGETS = {"Heartbeat": 3.0, "MeterValues": 12.0, "TransactionEvent": 20.0, "NotifyReport": 35.0}
_OF_BARE = 0.6
_AT = "2026-11-22T10:42:44.000Z"


def messages() -> dict[str, tuple[str, dict[str, object]]]:
    """By action: the subprotocol and the payload."""
    measurands = [f"{what}.{of}" for what in ("Current", "Voltage") for of in ("L1", "L2", "L3")]
    samples_16: list[dict[str, str]] = [
        {
            "value": "16.02",
            "context": "Sample.Periodic",
            "measurand": name.split(".")[0],
            "phase": name[-2:],
            "unit": "A",
        }
        if name.startswith("V")
        else {
            "value": "16.02",
            "context": "Sample.Periodic",
            "measurand": "Current.Import",
            "phase": name[-2:],
            "unit": "A",
        }
        for name in measurands
    ]
    samples_16 += [
        {"value": "11043", "measurand": "Power.Active.Import", "unit": "W"},
        {"value": "1234567", "measurand": "Energy.Active.Import.Register", "unit": "Wh", "location": "Outlet"},
        {"value": "41.5", "measurand": "Temperature", "unit": "Celsius", "location": "Body"},
        {"value": "50.01", "measurand": "Frequency"},
    ]
    samples_2: list[dict[str, object]] = [
        {"value": 16.02, "measurand": "Current.Import", "phase": phase, "unitOfMeasure": {"unit": "A"}}
        for phase in ("L1", "L2", "L3")
    ]
    samples_2.append({"value": 1234567.0, "measurand": "Energy.Active.Import.Register", "location": "Outlet"})
    samples_2.append({"value": 11043.0, "measurand": "Power.Active.Import", "context": "Sample.Periodic"})
    report = [
        {
            "component": {"name": "OCPPCommCtrlr", "evse": {"id": 1, "connectorId": 1}},
            "variable": {"name": f"Variable{n}", "instance": "Default"},
            "variableAttribute": [
                {"type": "Actual", "value": f"value {n}", "mutability": "ReadWrite", "persistent": True}
            ],
            "variableCharacteristics": {
                "unit": "s",
                "dataType": "integer",
                "minLimit": 0.0,
                "maxLimit": 86400.0,
                "supportsMonitoring": False,
            },
        }
        for n in range(40)
    ]
    return {
        "Heartbeat": ("ocpp1.6", {}),
        "MeterValues": (
            "ocpp1.6",
            {"connectorId": 1, "transactionId": 118, "meterValue": [{"timestamp": _AT, "sampledValue": samples_16}]},
        ),
        "TransactionEvent": (
            "ocpp2.0.1",
            {
                "eventType": "Updated",
                "timestamp": _AT,
                "triggerReason": "MeterValuePeriodic",
                "seqNo": 7,
                "transactionInfo": {"transactionId": "7f3a", "chargingState": "Charging"},
                "evse": {"id": 1, "connectorId": 1},
                "idToken": {"idToken": "04A1B2C3D4", "type": "ISO14443"},
                "meterValue": [{"timestamp": _AT, "sampledValue": samples_2}],
            },
        ),
        "NotifyReport": (
            "ocpp2.0.1",
            {"requestId": 1, "generatedAt": _AT, "seqNo": 0, "tbc": False, "reportData": report},
        ),
    }


def run() -> dict[str, object]:
    """All figures, as rows."""
    taken: dict[str, dict[str, list[float]]] = {name: {who: [] for who in WHO} for name in messages()}
    with ExitStack() as stack:
        ports = {who: stack.enter_context(_server(who)) for who in WHO}
        for number in range(ROUNDS + 1):
            for name, (subprotocol, payload) in messages().items():
                for who in WHO:
                    rate = asyncio.run(_rate(ports[who], subprotocol, name, payload))
                    # The first round compiles schemas and warms every cache.
                    if number:
                        taken[name][who].append(rate)
    rows: dict[str, dict[str, object]] = {}
    for name, rates in taken.items():
        for peer, target in (("ocpp", _TARGETS[name]), ("bare", _OF_BARE)):
            rows[f"{name} ÷ {peer}"] = {
                "ours": round(statistics.median(rates["ours"]), 1),
                "peer": round(statistics.median(rates[peer]), 1),
                "unit": "/s",
                "ratio": round(statistics.median(a / b for a, b in zip(rates["ours"], rates[peer], strict=True)), 3),
                "target": target,
                "higher_is_better": True,
            }
    return {"rows": rows, "rounds": ROUNDS}


@contextmanager
def _server(who: str) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.bench.ocpp_answers", who]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(30)


async def _rate(port: int, subprotocol: str, action: str, payload: dict[str, object]) -> float:
    """Answers per second over one sample on a new connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    frames = [_frame(json.dumps([2, f"id-{number}", action, payload])) for number in range(_MADE)]
    try:
        writer.write(
            b"GET /ocpp/CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Protocol: " + subprotocol.encode() + b"\r\n\r\n"
        )
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 101 " not in head:
            raise RuntimeError(head.decode())
        sent = answered = 0
        began = time.perf_counter()
        while (now := time.perf_counter()) - began < _SAMPLE_S:
            if sent - answered < _UNDER_WAY:
                more = _UNDER_WAY - (sent - answered)
                writer.write(b"".join(frames[number % _MADE] for number in range(sent, sent + more)))
                sent += more
            await _answer_to(reader)
            answered += 1
        return answered / (now - began)
    finally:
        writer.transport.abort()


async def _answer_to(reader: asyncio.StreamReader) -> None:
    """Reads one answer, and sees to it that it is one."""
    head = await reader.readexactly(2)
    length = head[1]
    if length == 126:
        length = int.from_bytes(await reader.readexactly(2))
    answer = await reader.readexactly(length)
    if head[0] != 0x81 or not answer.startswith(b"[3,"):
        raise RuntimeError(f"no answer: {head!r} {answer[:200]!r}")


def _frame(message: str) -> bytes:
    """A text frame under a mask of zeroes."""
    data = message.encode()
    size = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0x80 | 126]) + len(data).to_bytes(2)
    return b"\x81" + size + bytes(4) + data


def _now() -> str:
    from evsetup.ocppj.charge_point_answers import now

    return now()


async def _ours() -> None:
    from evsetup.domain.settings import OcppVersion
    from evsetup.ocppj.session import FrameRecord, Session

    newest: list[FrameRecord | None] = [None]

    def listen(record: FrameRecord) -> None:
        newest[0] = record

    async def serve_one(socket: ServerConnection) -> None:
        version = OcppVersion.V16 if socket.subprotocol == "ocpp1.6" else OcppVersion.V201
        await Session(socket, version, identity="CP1", handler=_answer, listener=listen).run()

    await _serve(serve_one)


async def _bare() -> None:
    async def serve_one(socket: ServerConnection) -> None:
        async for message in socket:
            _, message_id, action, payload = json.loads(message)
            await socket.send(json.dumps([3, message_id, _answer(action, payload)]))

    await _serve(serve_one)


async def _ocpp() -> None:
    import logging

    from ocpp.charge_point import ChargePoint
    from ocpp.routing import on
    from ocpp.v16 import ChargePoint as ChargePoint16
    from ocpp.v16 import call_result as result_16
    from ocpp.v201 import ChargePoint as ChargePoint201
    from ocpp.v201 import call_result as result_201

    logging.getLogger("ocpp").setLevel(logging.ERROR)

    class Served16(ChargePoint16):
        @on("Heartbeat")
        def on_heartbeat(self, **_: object) -> object:
            return result_16.Heartbeat(current_time=_now())

        @on("MeterValues")
        def on_meter_values(self, **_: object) -> object:
            return result_16.MeterValues()

    class Served201(ChargePoint201):
        @on("TransactionEvent")
        def on_transaction_event(self, **_: object) -> object:
            return result_201.TransactionEvent(id_token_info={"status": "Invalid"})

        @on("NotifyReport")
        def on_notify_report(self, **_: object) -> object:
            return result_201.NotifyReport()

    async def serve_one(socket: ServerConnection) -> None:
        served: ChargePoint = (Served16 if socket.subprotocol == "ocpp1.6" else Served201)("CP1", socket)
        await served.start()

    await _serve(serve_one)


def _answer(action: str, _: Mapping[str, object]) -> dict[str, object]:
    match action:
        case "Heartbeat":
            return {"currentTime": _now()}
        case "TransactionEvent":
            return {"idTokenInfo": {"status": "Invalid"}}
    return {}


async def _serve(serve_one: Callable[[ServerConnection], Any]) -> None:
    import logging

    from websockets.asyncio.server import serve
    from websockets.exceptions import ConnectionClosed
    from websockets.typing import Subprotocol

    async def until_closed(socket: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            await serve_one(socket)

    logging.getLogger("websockets").setLevel(logging.CRITICAL)
    spoken = [Subprotocol("ocpp1.6"), Subprotocol("ocpp2.0.1")]
    async with serve(until_closed, "127.0.0.1", 0, subprotocols=spoken) as server:
        await _until_told(server.sockets[0].getsockname()[1])


async def _until_told(port: int) -> None:
    print(port, flush=True)
    await asyncio.to_thread(sys.stdin.read)


def main(who: str) -> None:
    """Serves as one of the three until its input ends, or (without ``who``) makes the whole comparison."""
    if who:
        asyncio.run({"ours": _ours, "ocpp": _ocpp, "bare": _bare}[who]())
    else:
        print(json.dumps(run(), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
