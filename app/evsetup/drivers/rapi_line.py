"""The two ways to an OpenEVSE controller: its own serial line, and the web page of the gateway in front of it.

Wire facts: ``facts/serial-firmware-security.md`` §1.2; ``OpenEVSE/openevse_esp32_firmware:src/web_server.cpp, docs/rapi.md``. The gateway
answers ``/r`` with ``json=1`` and ``rapi=$GC`` by JSON: ``cmd`` and ``ret`` (the controller's own reply), or 500 with ``error`` when the
controller said nothing that it understood, 400 when it blocks the command.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from evsetup.drivers.openevse_config import VENDOR
from evsetup.drivers.openevse_page import OpenEvsePage
from evsetup.drivers.rapi_codec import Reply, ReplyDecoder, frame, reply_told, sentence
from evsetup.drivers.web_charger import not_this_family
from evsetup.links.faults import BadAnswer, LinkLost
from evsetup.links.http import HttpAnswer, HttpLink
from evsetup.links.serial_findings import unplugged
from evsetup.links.serial_link import SerialLink


class RapiLine(Protocol):
    """Carries one command at a time to a controller; nothing is ever sent twice by it."""

    @property
    def where(self) -> str:
        """The port, or the host."""

    @property
    def answer_s(self) -> float:
        """How long a reply is waited for, in seconds."""

    def check(self) -> None:
        """Raises ``LinkLost`` when the line is gone already."""

    async def ask(self, command: str, *parameters: str) -> Reply | None:
        """Its reply; ``None`` when the controller gave none. Raises a ``LinkFault`` when the line itself failed."""

    async def close(self) -> None:
        """Ends the link; safe to call twice."""


class RapiOverSerial:
    """The controller's own line; the port is open when it is made."""

    def __init__(self, link: SerialLink, *, answer_s: float = 0.5) -> None:
        self._link = link
        self.answer_s = answer_s
        self._decoder = ReplyDecoder()
        self._sequence = 0

    @property
    def where(self) -> str:
        """The port."""
        return self._link.port

    def check(self) -> None:
        """Raises ``LinkLost`` when the cable was pulled."""
        if self._link.lost.is_set():
            raise LinkLost(unplugged(self._link.port))

    async def ask(self, command: str, *parameters: str) -> Reply | None:
        """Sends one command and waits for its reply; a reply to an older one is thrown away."""
        self._sequence = self._sequence % 255 + 1
        self._decoder.feed(await self._link.read(0))
        await self._link.write(frame(command, *parameters, sequence=self._sequence))
        try:
            async with asyncio.timeout(self.answer_s):
                while True:
                    for reply in self._decoder.feed(await self._link.read(self.answer_s)):
                        # A frame that it could not read at all is answered without its sequence.
                        if reply.sequence == self._sequence or (reply.sequence is None and not reply.good):
                            return reply
        except TimeoutError:
            return None

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()


class RapiOverHttp:
    """The gateway's page passes commands on, so that two masters never disturb each other on the line."""

    def __init__(self, http: HttpLink, *, answer_s: float = 8.0) -> None:
        self._page = OpenEvsePage(http)
        self.answer_s = answer_s

    @property
    def where(self) -> str:
        """The host."""
        return self._page.host

    def check(self) -> None:
        """Nothing is known of a page before it is asked."""

    async def ask(self, command: str, *parameters: str) -> Reply | None:
        """Asks the gateway once.

        Raises:
            BadAnswer: what answers is no such gateway.
            LinkFault: by cause.
        """
        answer = await self._page.post_form("r", {"json": "1", "rapi": sentence(command, *parameters)})
        match _content(answer):
            case {"ret": str(told)}:
                if (reply := reply_told(told)) is not None:
                    return reply
            case {"error": "RAPI_RESPONSE_BLOCKED" as blocked}:
                return Reply(False, (blocked,), None)
            case {"error": str()}:
                return None
        raise BadAnswer(not_this_family(VENDOR, "r", answer))

    async def close(self) -> None:
        """Ends the link."""
        await self._page.close()


def _content(answer: HttpAnswer) -> object:
    """Its JSON; an answer of 500 has one too."""
    return answer.json() if answer.status in {200, 400, 500} else None
