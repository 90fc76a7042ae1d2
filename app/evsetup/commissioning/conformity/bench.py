"""What a conformity case works with: one charger over OCPP, asked and heard; what a case changes is given back after it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from evsetup.commissioning.conformity.case import Line, Missing, Skipped, Wrong
from evsetup.commissioning.conformity.heard import Ear, Told, Where
from evsetup.commissioning.conformity.setting_names import named, read_call, status_written, value_read, write_call
from evsetup.commissioning.person import Person, Wish
from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import OcppControl
from evsetup.links.faults import LinkFault
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms, NotDialledIn
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.frames import Call, CallResult, JsonObject
from evsetup.ocppj.redaction import is_secret_name, without_secrets
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.session import CallGarbled, CallRefused, CallTimedOut, LinkClosed

TAG: Final = "EVSETUP"
"""The id tag of charges that cases begin."""

_NOT_OFFERED: Final = frozenset({"NotImplemented", "NotSupported"})
_MILD: Final = frozenset({Kind.NOT_CHECKED, Kind.TOO_FINE, Kind.EMPTY_TEXT, Kind.OLD_CLOCK})
_MOST_LINES: Final = 400
_LONGEST_WORDS: Final = 2000


@dataclass(frozen=True, slots=True)
class Patience:
    """How long things may take, in seconds. ``case_s`` bounds a case without the time that a person needs."""

    call_s: float = 30.0
    message_s: float = 20.0
    restart_s: float = 180.0
    charge_s: float = 75.0
    case_s: float = 600.0


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: ``error`` is the code of a CALLERROR, empty for a proper answer with its ``payload``."""

    action: str
    payload: JsonObject = field(default_factory=dict)
    error: str = ""
    description: str = ""

    @property
    def status(self) -> str:
        """The member ``status`` of the answer; empty where there is none."""
        return str(self.payload.get("status", ""))


Noted = Callable[[str, Mapping[str, object]], Awaitable[None]]
"""Told ``("intent" | "outcome", what)`` around each change; an intent is safe on disk when it returns."""


async def unnoted(_phase: str, _what: Mapping[str, object]) -> None:
    """For benches that keep no journal."""


class Bench:
    """One charger of ``version`` under test. ``TimeoutError`` never leaves it: what does not come is ``Wrong``."""

    def __init__(
        self,
        csms: CommissioningCsms,
        identity: str,
        version: OcppVersion,
        control: OcppControl,
        person: Person | None = None,
        patience: Patience = Patience(),
        noted: Noted = unnoted,
    ) -> None:
        self.version = version
        self.identity = identity
        self.control = control
        self.patience = patience
        self.csms = csms
        self.lines: list[Line] = []
        """The messages of the case that runs."""
        self.not_given_back: list[Text] = []
        """What could not be made undone."""
        self._person = person
        self._noted = noted
        self._owed: list[tuple[Text, Callable[[], Awaitable[object]]]] = []
        self._put: dict[tuple[str, ...], str] = {}
        self._no_charge: Text | None = None
        self.ear = Ear(csms, identity, self._heard)

    # What is asked

    async def point(self) -> ChargePoint:
        """Its connection now, waited for as long as a restart may take. Raises ``NotDialledIn`` when it does not come."""
        return await self.csms.wait_for(self.identity, self.patience.restart_s)

    async def try_ask(self, action: str, payload: JsonObject | None = None, timeout_s: float = 0.0) -> Reply:
        """Sends a request, proper or not, and returns what came, a CALLERROR too. Its answer must keep to the schema.

        Raises:
            Wrong: no answer in time, an unreadable one, or one that leaves its schema.
            LinkClosed, NotDialledIn: the link is gone; the runner sees to that.
        """
        point, payload = await self.point(), payload or {}
        self._line(False, action, payload)
        try:
            answer = await point.call(action, payload, timeout_s or self.patience.call_s)
        except CallRefused as refused:
            self._say(True, action, f"CALLERROR {refused.code} {refused.description}".strip())
            return Reply(action, error=refused.code, description=refused.description)
        except (CallTimedOut, CallGarbled) as fault:
            raise Wrong(fault.finding.seen) from None
        self._line(True, action, answer, answer=True)
        self._fits(action, answer, answer=True)
        return Reply(action, answer)

    async def ask(self, action: str, payload: JsonObject | None = None, timeout_s: float = 0.0) -> Reply:
        """The same for what should be answered properly.

        Raises:
            Missing: the charger does not offer the action.
            Wrong: it answers with another error. See also ``try_ask``.
        """
        reply = await self.try_ask(action, payload, timeout_s)
        if reply.error in _NOT_OFFERED:
            raise Missing(_answered(action, reply.error))
        if reply.error:
            raise Wrong(_answered(action, reply.error))
        return reply

    async def send_words(self, words: str) -> None:
        """Sends a text as it is, to see what the charger makes of it."""
        point = await self.point()
        self._say(False, "–", words)
        await point.send_words(words)

    async def answers_ping(self) -> bool:
        """Whether it answers a WebSocket ping."""
        answered = await (await self.point()).answers(self.patience.message_s)
        self._say(True, "ping", "pong" if answered else "–")
        return answered

    async def refuses(self, action: str, payload: JsonObject, *statuses: str) -> None:
        """A request that cannot be done must be refused: with a CALLERROR, or with one of these ``statuses``."""
        reply = await self.try_ask(action, payload)
        if reply.error in _NOT_OFFERED and reply.error not in statuses:
            raise Missing(_answered(action, reply.error))
        if not reply.error and reply.status not in statuses:
            raise Wrong(_answered(action, reply.status or "–"))

    def has_status(self, reply: Reply, *good: str) -> None:
        """Ends the case as not offered or as wrong where ``reply`` has none of the statuses ``good``."""
        word = reply.error or reply.status
        if word in good:
            return
        raise (Missing if word in _NOT_OFFERED else Wrong)(_answered(reply.action, word or "–"))

    def want(self, holds: bool, seen: Text) -> None:
        """Ends the case as wrong, with what was ``seen``, where ``holds`` is false."""
        if not holds:
            raise Wrong(seen)

    # What is heard

    def mark(self) -> int:
        """A place in what the charger sent; what it sends from now on stands behind it."""
        return self.ear.mark

    async def message(
        self,
        action: str,
        where: Where = lambda payload: True,
        mark: int | None = None,
        within_s: float = 0.0,
    ) -> JsonObject:
        """The first message ``action`` behind ``mark`` (none: from now on) for which ``where`` holds; it must keep to its schema.

        Raises ``Wrong`` when it does not come in time.
        """
        seconds = within_s or self.patience.message_s
        found = await self.ear.wait(action, where, self.mark() if mark is None else mark, seconds)
        if found is None:
            raise Wrong(
                text(
                    "commissioning", "{action} did not come within {seconds} s.", action=action, seconds=f"{seconds:g}"
                )
            )
        self._fits(action, found, answer=False)
        return found

    def came(self, action: str, where: Where = lambda payload: True, mark: int = 0) -> tuple[Told, ...]:
        """What has come behind ``mark``, without waiting."""
        return self.ear.since(mark, action, where)

    # What is changed, and given back

    def afterwards(self, what: Text, act: Callable[[], Awaitable[object]]) -> None:
        """Has ``act`` done after the case, the last first, also when it is stopped or the link was lost meanwhile."""
        self._owed.append((what, act))

    async def read(self, name: str) -> str | None:
        """The value of a setting, see ``setting_names``; ``None`` where the charger has none or does not show it."""
        reply = await self.ask(*read_call(named(name, self.version), self.version))
        return value_read(reply.payload, self.version)

    async def put(self, name: str, value: str) -> str:
        """Writes a setting and returns the charger's word; it is given back its value after the case."""
        place = named(name, self.version)
        if place.key not in self._put and (old := await self.read(name)) is not None:
            await self._noted("intent", {"setting": name, "old": _shown(name, old), "new": _shown(name, value)})
            self._put[place.key] = old
            self.afterwards(verb_back(name), lambda: self._put_back(name, place.key))
        return await self.write(name, value)

    async def write(self, name: str, value: str) -> str:
        """Writes a setting that is not given back: for values that must be refused. The charger's word, or its error code."""
        reply = await self.try_ask(*write_call(named(name, self.version), value, self.version))
        return reply.error or status_written(reply.payload, self.version)

    async def _put_back(self, name: str, key: tuple[str, ...]) -> None:
        old = self._put[key]
        if await self.read(name) != old:
            await self.write(name, old)
            if await self.read(name) != old:
                raise Wrong(text("commissioning", "{name} does not take its old value back.", name=name))
        self._put.pop(key, None)
        await self._noted("outcome", {"setting": name, "outcome": "put back"})

    async def give_back(self) -> None:
        """Undoes what the case did. What fails is kept in ``not_given_back``; a lost link leaves the rest owed, and is raised."""
        while self._owed:
            what, act = self._owed[-1]
            try:
                await act()
            except (Wrong, Missing, Skipped) as failed:
                self.not_given_back.append(text("commissioning", "{what}: {why}", what=what, why=failed.seen))
            self._owed.pop()

    # What is done

    async def charge(self, connector: int = 1) -> None:
        """Has a charge run on ``connector``, stopped after the case. Raises ``Skipped`` where none can be begun."""
        if self._no_charge is not None:
            raise Skipped(self._no_charge)
        point = await self.point()
        if point.running_on(connector) is not None:
            return
        await self.plugged(connector)
        self.afterwards(text("commissioning", "Stop the charge"), lambda: self.control.stop(connector))
        outcome = await self.control.start(connector, TAG)
        if not outcome.good:
            why = outcome.finding.seen if outcome.finding is not None else text("commissioning", "It did not start.")
            self._no_charge = text("commissioning", "No charge could be begun: {why}", why=why)
            raise Skipped(self._no_charge)

    async def plugged(self, connector: int = 1) -> None:
        """Asks the person to plug in, where the connector says that nothing is plugged in."""
        status = (await self.point()).connectors.get(connector)
        if self._person is not None and (status is None or status.status == "Available"):
            await self.hand(Wish.PLUG_IN)

    async def unplugged(self, connector: int = 1) -> None:
        """Has nothing plugged in: what wants a free connector (1.6: Available) asks for it. See ``hand``."""
        point = await self.point()
        status = point.connectors.get(connector)
        if status is not None and status.status == "Available":
            return
        await self.hand(Wish.UNPLUG)
        try:
            async with asyncio.timeout(self.patience.message_s):
                while (status := point.connectors.get(connector)) is None or status.status != "Available":
                    await point.changed()
        except TimeoutError:
            raise Wrong(text("commissioning", "The plug was pulled, and the status is not Available.")) from None

    async def cut(self) -> None:
        """Closes the link from this side, and waits until the charger is back.

        Raises ``Wrong`` when it stays away.
        """
        point = await self.point()
        await point.close(1001, "conformity check")
        await point.closed.wait()
        try:
            await self.point()
        except NotDialledIn:
            raise Wrong(text("commissioning", "It did not come back after the connection was closed.")) from None

    async def hand(self, wish: Wish) -> None:
        """Has a person do something. Raises ``Skipped`` when there is none, or none who will."""
        if self._person is None:
            raise Skipped(text("commissioning", "Nobody is at the charger for this: {wish}", wish=wish.words))
        if not await self._person.please(wish):
            raise Skipped(text("commissioning", "This was skipped: {wish}", wish=wish.words))

    async def restart(self, kind: str) -> JsonObject:
        """Reset of this ``type``; returns the BootNotification with which the charger comes back.

        Raises ``Wrong`` when it promises and does not restart, or does not boot.
        """
        point, mark = await self.point(), self.mark()
        reply = await self.ask("Reset", {"type": kind})
        self.has_status(reply, "Accepted", "Scheduled")
        try:
            async with asyncio.timeout(self.patience.restart_s):
                await point.closed.wait()
        except TimeoutError:
            raise Wrong(text("commissioning", "It promised to restart and stayed.")) from None
        boot = await self.message("BootNotification", mark=mark, within_s=self.patience.restart_s)
        await self.point()
        return boot

    # What is kept

    def begin(self) -> None:
        """A new case: its messages are kept from here on."""
        self.lines = []

    def stop(self) -> None:
        """Hears no more."""
        self.ear.stop()

    def _fits(self, action: str, payload: JsonObject, *, answer: bool) -> None:
        found = [one for one in deviations(self.version, action, payload, answer=answer) if one.kind not in _MILD]
        if found:
            seen = text("commissioning", "{action} leaves its schema: {what}", action=action, what=str(found[0]))
            raise Wrong(seen)

    def _heard(self, told: Told) -> None:
        if told.action:
            self._line(True, told.action, told.payload)
        else:
            self._say(True, "–", "link closed")

    def _line(self, from_charger: bool, action: str, payload: JsonObject, *, answer: bool = False) -> None:
        frame = without_secrets(CallResult("", payload) if answer else Call("", action, payload))
        self._say(from_charger, action, json.dumps(_plain(frame.payload), ensure_ascii=False, default=str))

    def _say(self, from_charger: bool, action: str, words: str) -> None:
        if len(self.lines) < _MOST_LINES:
            self.lines.append(Line(datetime.now(UTC), from_charger, action, words[:_LONGEST_WORDS]))


def _answered(action: str, word: str) -> Text:
    return text("commissioning", "{action} is answered with {code}.", action=action, code=word)


def verb_back(name: str) -> Text:
    """What is owed for a setting that was changed."""
    return text("commissioning", "Put {name} back", name=name)


def is_lost(fault: BaseException) -> bool:
    """Whether this says that the link is gone."""
    return isinstance(fault, LinkClosed | NotDialledIn | LinkFault)


def _shown(name: str, value: str) -> str:
    return MASK if is_secret_name(name) else value


def _plain(payload: Mapping[str, object]) -> dict[str, object]:
    return dict(payload)
