"""A client of the MQTT broker inside a charger.

paho's own network thread does the work, since asyncio cannot watch sockets on every system's loop; what it hears is handed to
the loop in order. Each message is bounded (``mqtt_bounds``), and so is what waits. Nothing is logged but topics and lengths: payloads may hold
secrets.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, NoAnswer, TimedOut, Unauthorized, Unreachable
from evsetup.links.interfaces import address_towards
from evsetup.links.mqtt_findings import MqttFindings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paho.mqtt.client import Client, MQTTMessage
    from paho.mqtt.reasoncodes import ReasonCode

log = logging.getLogger(__name__)

DEFAULT_PORT = 1883
MAX_PAYLOAD = 256 * 1024
"""Bytes of a message that are taken at most; a longer one is dropped and counted."""

_MOST_WAITING = 256
_KEEP_ALIVE_S = 30
_BROKE = -1
_REFUSED_LOG_IN = frozenset({134, 135})
"""CONNACK reasons, as paho gives them for MQTT 3.1.1 too: bad user name or password, not authorised."""


class Inbox:
    """The messages of one subscription, oldest first; when nobody takes them, the oldest go."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[str, bytes]] = deque(maxlen=_MOST_WAITING)
        self._news = asyncio.Event()
        self._end: LinkFault | None = None

    def put(self, topic: str, payload: bytes) -> None:
        """Adds one message."""
        self._waiting.append((topic, payload))
        self._news.set()

    def end(self, fault: LinkFault) -> None:
        """Nothing will come any more, because of ``fault``."""
        self._end = fault
        self._news.set()

    async def take(self) -> tuple[str, bytes]:
        """Topic and payload of the next message.

        Raises:
            LinkLost: the connection broke, and all that came before was taken.
        """
        while not self._waiting:
            if self._end is not None:
                raise self._end
            self._news.clear()
            await self._news.wait()
        return self._waiting.popleft()


class MqttLink:
    """One connection to one broker; ``address`` is ``mqtt://host[:port]``, whose path is the caller's.

    Raises:
        ValueError: ``address`` is not the address of a broker.
    """

    def __init__(self, address: str, *, user: str = "", password: Secret | None = None, timeout_s: float = 8.0) -> None:
        parts = urlsplit(address)
        if parts.scheme != "mqtt" or not parts.hostname or parts.username is not None or parts.port == 0:
            raise ValueError(f"not the address of an MQTT broker: {parts.scheme}://{parts.hostname or ''}")
        self.host = parts.hostname
        self.port = parts.port or DEFAULT_PORT
        self.oversized = 0
        """Messages that were dropped because they were longer than ``MAX_PAYLOAD``."""
        self._say = MqttFindings(self.host, self.port)
        self._user, self._password = user, password
        self._timeout_s = timeout_s
        self._client: Client | None = None
        self._inboxes: dict[Inbox, str] = {}
        self._kept = ""
        self._lost: LinkFault | None = None

    async def __aenter__(self) -> MqttLink:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def is_open(self) -> bool:
        """Whether the connection stands."""
        return self._client is not None and self._lost is None

    async def open(self) -> None:
        """Connects and logs in.

        Raises:
            Unreachable, TimedOut, NoAnswer, Unauthorized, LinkLost: by cause.
        """
        await self.close()
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[tuple[int, str]] = loop.create_future()
        client = await asyncio.to_thread(self._new_client)

        def connected(_client: Client, _data: object, _flags: object, reason: ReasonCode, _more: object) -> None:
            loop.call_soon_threadsafe(_settle, answered, (reason.value, str(reason)))

        def broke(_client: Client, _data: object, _flags: object, reason: ReasonCode, _more: object) -> None:
            loop.call_soon_threadsafe(_settle, answered, (_BROKE, str(reason)))
            loop.call_soon_threadsafe(self._broke, client, str(reason))

        client.on_connect = connected
        client.on_disconnect = broke
        client.on_message = lambda _client, _data, message: self._hear(loop, message)
        self._client, self._lost, self._kept = client, None, ""
        try:
            await asyncio.to_thread(self._connect, client)
            client.loop_start()
            async with asyncio.timeout(self._timeout_s):
                code, words = await answered
        except TimeoutError:
            # The system's own time-out while connecting is one, too.
            sent = client.socket() is not None
            await self.close()
            raise (
                NoAnswer(self._say.no_answer(self._timeout_s)) if sent else TimedOut(self._say.timed_out())
            ) from None
        except OSError as error:
            await self.close()
            raise Unreachable(self._say.unreachable(error)) from None
        except BaseException:
            await self.close()
            raise
        if code:
            await self.close()
            raise (
                Unauthorized(self._say.wants_log_in(words))
                if code in _REFUSED_LOG_IN
                else LinkLost(self._say.lost(words))
            )

    async def close(self) -> None:
        """Ends the connection and its thread; safe to call twice."""
        client, self._client = self._client, None
        if client is None:
            return
        client.on_disconnect = None
        client.on_message = None
        client.disconnect()
        await asyncio.to_thread(client.loop_stop)
        for inbox in self._inboxes:
            inbox.end(LinkLost(self._say.lost("")))
        self._inboxes.clear()

    def keep(self, topics: str) -> None:
        """Subscribes to ``topics`` for as long as the connection stands, so that what is below them needs no asking of its own.

        Raises:
            LinkLost: the connection is gone.
        """
        if topics != self._kept:
            self._standing().subscribe(topics, qos=0)
            self._kept = topics

    @contextmanager
    def listening(self, topics: str) -> Iterator[Inbox]:
        """The messages that come for ``topics`` (``+`` and ``#`` as MQTT has them) while the block runs.

        Raises:
            LinkLost: the connection is gone.
        """
        client = self._standing()
        inbox = Inbox()
        self._inboxes[inbox] = topics
        if not self._is_kept(topics):
            client.subscribe(topics, qos=0)
        try:
            yield inbox
        finally:
            self._inboxes.pop(inbox, None)
            if self.is_open and topics not in self._inboxes.values() and not self._is_kept(topics):
                with suppress(ValueError):
                    client.unsubscribe(topics)

    def publish(self, topic: str, payload: Mapping[str, object] | int) -> None:
        """Sends ``payload`` as JSON, at most once: a command that came twice would act twice.

        Raises:
            LinkLost: the connection is gone.
        """
        content = json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()
        self._standing().publish(topic, content, qos=0)
        log.debug("published %s, %s bytes", topic, len(content))

    async def ask(self, topic: str, payload: Mapping[str, object], reply_topic: str, timeout_s: float = 0.0) -> object:
        """Sends ``payload`` to ``topic`` and gives the JSON that comes to ``reply_topic``.

        Raises:
            NoAnswer: nothing came within ``timeout_s`` (0: that of this link); it may have been acted on.
            BadAnswer: what came is not JSON.
            LinkLost: the connection is gone.
        """
        waits_s = timeout_s or self._timeout_s
        with self.listening(reply_topic) as inbox:
            self.publish(topic, payload)
            try:
                async with asyncio.timeout(waits_s):
                    _, content = await inbox.take()
            except TimeoutError:
                raise NoAnswer(self._say.no_answer(waits_s)) from None
        return self.understood(topic, content)

    def understood(self, topic: str, content: bytes) -> object:
        """What the JSON ``content`` says.

        Raises:
            BadAnswer: it is not JSON.
        """
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            seen = text("links", "The answer on {topic} is not JSON.", topic=topic)
            raise BadAnswer(self._say.not_understood(seen)) from None

    def _new_client(self) -> Client:
        from paho.mqtt.enums import CallbackAPIVersion

        from evsetup.links.mqtt_bounds import BoundedClient

        client = BoundedClient(CallbackAPIVersion.VERSION2, reconnect_on_failure=False)
        client.connect_timeout = self._timeout_s
        if self._user:
            client.username_pw_set(self._user, self._password.reveal() if self._password else None)
        return client

    def _connect(self, client: Client) -> None:
        """From the address of this laptop that the way there begins at: on two networks, paho's own choice is none."""
        here = address_towards(self.host)
        client.connect(self.host, self.port, _KEEP_ALIVE_S, bind_address=here)

    def _standing(self) -> Client:
        if self._client is None or self._lost is not None:
            raise self._lost or LinkLost(self._say.lost(""))
        return self._client

    def _is_kept(self, topics: str) -> bool:
        from paho.mqtt.client import topic_matches_sub

        return bool(self._kept) and (topics == self._kept or topic_matches_sub(self._kept, topics))

    def _hear(self, loop: asyncio.AbstractEventLoop, message: MQTTMessage) -> None:
        """In paho's thread: one message came."""
        if len(message.payload) > MAX_PAYLOAD:
            self.oversized += 1
            return
        loop.call_soon_threadsafe(self._sort, message.topic, bytes(message.payload))

    def _sort(self, topic: str, payload: bytes) -> None:
        from paho.mqtt.client import topic_matches_sub

        log.debug("heard %s, %s bytes", topic, len(payload))
        for inbox, topics in list(self._inboxes.items()):
            if topic_matches_sub(topics, topic):
                inbox.put(topic, payload)

    def _broke(self, client: Client, words: str) -> None:
        if client is not self._client:
            return
        self._lost = LinkLost(self._say.lost(words))
        for inbox in self._inboxes:
            inbox.end(self._lost)


def _settle(future: asyncio.Future[tuple[int, str]], value: tuple[int, str]) -> None:
    if not future.done():
        future.set_result(value)
