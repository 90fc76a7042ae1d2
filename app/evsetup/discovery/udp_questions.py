"""Questions by UDP that silent chargers answer: KEBA on port 7090, Duosida on 48899, and what else a card names.

Facts: ``facts/chargers.md`` §11 and §12.2. One datagram to one address or to a network; what comes back is a hint.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass

from evsetup.cards.fingerprint import UdpProbe
from evsetup.cards.shelf import Shelf
from evsetup.discovery.hints import MOST_NAME, hint

KEBA_PORT = 7090
DUOSIDA_PORT = 48899

MOST_ANSWERS = 512
"""So many addresses are heard in one search; whoever floods brings no more."""

_LONGEST = 2048
_DUOSIDA = UdpProbe(DUOSIDA_PORT, "smart_chargepile_search", from_port=48890, broadcast=True)
_KEBA_MEMBER = re.compile(r'"(Product|Serial|Firmware)"\s*:\s*"([^"\r\n]{1,200})"')
_KEBA_SERIES = "P30 v "
_KEBA_FIELDS = {"Product": "model", "Serial": "serial", "Firmware": "firmware"}
_MAC = re.compile(r"(?:[0-9a-f]{2}[:-]?){5}[0-9a-f]{2}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent, and whose it is: ``card`` is the id of its charger card, empty where there is none."""

    card: str
    vendor: str
    probe: UdpProbe

    @property
    def payload(self) -> bytes:
        """The datagram."""
        end = b"\0" if self.probe.port == DUOSIDA_PORT else b""
        return self.probe.send.encode() + end

    @property
    def has_page(self) -> bool:
        """Whether whoever answers has a web page, too; a Duosida has none."""
        return self.probe.port != DUOSIDA_PORT

    @property
    def further(self) -> bytes:
        """What is asked of whoever answered, to learn who it is; empty: nothing."""
        return b"report 1" if self.probe.port == KEBA_PORT else b""

    def read(self, answer: bytes) -> dict[str, str] | None:
        """The fields of an ``Identity`` in an answer; ``None`` when it is not this family's."""
        words = answer[:_LONGEST].decode("utf-8", "replace")
        if self.probe.port == DUOSIDA_PORT:
            return _read_duosida(words)
        told = {
            _KEBA_FIELDS[key]: hint(value.removeprefix(_KEBA_SERIES), MOST_NAME)
            for key, value in _KEBA_MEMBER.findall(words)
        }
        if self.probe.words.casefold() not in words.casefold() and not (self.further and told.get("serial")):
            return None
        return {"vendor": self.vendor, **told}


def questions(shelf: Shelf) -> tuple[Question, ...]:
    """All questions there are, each port once."""
    found = [Question(card.id, card.vendor, probe) for card in shelf.chargers.values() for probe in card.find.udp]
    found.append(Question("", "Duosida", _DUOSIDA))
    ports: dict[int, Question] = {}
    for question in found:
        ports.setdefault(question.probe.port, question)
    return tuple(ports.values())


class UdpAsker(asyncio.DatagramProtocol):
    """Asks one question from one address of this laptop, and hands on every answer that fits."""

    def __init__(self, question: Question, heard: Callable[[Question, str, dict[str, str]], None]) -> None:
        self.question = question
        self._heard = heard
        self._hosts: set[str] = set()
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self, own_address: str) -> None:
        """Takes the port that the family answers to.

        Raises:
            OSError: another program has it, or the address is gone.
        """
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            sock.bind((own_address, self.question.probe.from_port))
            self._transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(lambda: self, sock=sock)
        except OSError:
            sock.close()
            raise

    def ask(self, address: str, *, further: bool = False) -> None:
        """Sends the question, or what is asked further; a network that does not take it is silent."""
        if self._transport is not None:
            payload = self.question.further if further else self.question.payload
            self._transport.sendto(payload, (address, self.question.probe.port))

    def close(self) -> None:
        """Gives the port back."""
        if self._transport is not None:
            self._transport.abort()
            self._transport = None

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        """An answer, or anything."""
        host, port = str(addr[0]), addr[1]
        if port != self.question.probe.port or (host not in self._hosts and len(self._hosts) >= MOST_ANSWERS):
            return
        told = self.question.read(data)
        if told is not None:
            self._hosts.add(host)
            self._heard(self.question, host, told)

    def error_received(self, exc: Exception) -> None:
        """Nobody listens there; that is an answer, too, and not of interest."""


def _read_duosida(words: str) -> dict[str, str] | None:
    """``ip,mac,type,firmware``, as clients of this family read it (``ZaBug/duosida-lan``); the type says nothing of the model."""
    parts = [part.strip() for part in words.strip("\0\r\n ").split(",")]
    if len(parts) < 4 or not _MAC.match(parts[1]):
        return None
    return {"vendor": "Duosida", "mac": parts[1].casefold(), "firmware": hint(parts[3], MOST_NAME)}
