"""A CSMS as its library's own examples make one: PyPI ``ocpp`` on ``websockets``, with Basic, in a process of its own.

``python -m tests.support.ocpp_websockets_csms PROTOCOL`` reads ``{"accounts": {identity: password}}`` from its first line, then
says ``{"port": …}`` and ``{"booted": identity}``, one JSON object a line. What it does not handle is answered by the library.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

from websockets.asyncio.server import ServerConnection, basic_auth, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

_MODULES = {"ocpp1.6": "ocpp.v16", "ocpp2.0.1": "ocpp.v201", "ocpp2.1": "ocpp.v21"}


def say(**what: object) -> None:
    """One line."""
    print(json.dumps(what), flush=True)


def charge_point_class(protocol: str) -> Any:
    """The library's charge point of this version, with what every CSMS must answer."""
    from ocpp.routing import on

    module = importlib.import_module(_MODULES[protocol])
    result = importlib.import_module(f"{_MODULES[protocol]}.call_result")

    class ChargePoint(module.ChargePoint):  # type: ignore[misc, name-defined]
        @on("BootNotification")
        def on_boot(self, **_: Any) -> Any:
            say(booted=self.id)
            return result.BootNotification(current_time=now(), interval=300, status="Accepted")

        @on("Heartbeat")
        def on_heartbeat(self) -> Any:
            return result.Heartbeat(current_time=now())

        @on("StatusNotification")
        def on_status(self, **_: Any) -> Any:
            return result.StatusNotification()

    return ChargePoint


def now() -> str:
    """This moment as OCPP writes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


async def main(protocol: str) -> None:
    """Serves until it is ended."""
    accounts = json.loads(sys.stdin.readline())["accounts"]
    charge_point = charge_point_class(protocol)

    async def connected(connection: ServerConnection) -> None:
        assert connection.request is not None
        try:
            await charge_point(connection.request.path.strip("/").rpartition("/")[2], connection).start()
        except ConnectionClosed:
            return

    log_in = basic_auth(realm="ocpp", credentials=list(accounts.items()))
    async with serve(connected, "127.0.0.1", 0, subprotocols=[Subprotocol(protocol)], process_request=log_in) as server:
        say(port=next(iter(server.sockets)).getsockname()[1])
        await asyncio.Event().wait()


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(main(sys.argv[1]))
