"""Says one side of a recording again, to reproduce a fault: the charger's side to a CSMS, or the CSMS's side to a charger on the bench.

The charger's side goes out under an identity that a person names, with new message ids; transaction numbers are those that the CSMS gives
out now. What the CSMS asks meanwhile is answered as it was then. The CSMS's side leaves out all that could change the charger, unless a
person wants it.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from evsetup.diagnosis import replay_findings as say
from evsetup.diagnosis.replay_script import Said, Script, differences
from evsetup.domain.finding import Finding
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ocppj.answering import AnswerError, NotOffered
from evsetup.ocppj.call_failures import CallFailed, CallRefused, LinkClosed
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.proxy_upstream import checked_upstream, target_of
from evsetup.ocppj.session import Session

OPEN_S = 15.0
ANSWER_S = 30.0
LONGEST_PAUSE_S = 3600.0
READS = frozenset(
    {
        "GetBaseReport",
        "GetChargingProfiles",
        "GetCompositeSchedule",
        "GetConfiguration",
        "GetDisplayMessages",
        "GetInstalledCertificateIds",
        "GetLocalListVersion",
        "GetMonitoringReport",
        "GetReport",
        "GetTransactionStatus",
        "GetVariables",
        "TriggerMessage",
    }
)
"""What a CSMS asks without changing anything in a charger."""

Asks = Callable[[str, JsonObject, float], Awaitable[JsonObject]]


@dataclass(frozen=True, slots=True)
class Replayed:
    """What became of one call: ``differs`` by member, recorded and now; ``left_out`` where it was not sent at all."""

    said: Said
    differs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class ReplayWish:
    """Where to, and as whom. ``fast`` leaves the pauses out."""

    url: str
    identity: str
    password: Secret | None = None
    tls: ssl.SSLContext | None = None
    fast: bool = False


async def replay_charger(
    script: Script, wish: ReplayWish, progress: ProgressSink = unheard
) -> tuple[tuple[Replayed, ...], Finding]:
    """Says the charger's side; every call with what was other, and what that comes to.

    Raises:
        BadUpstream: nothing can be dialled there.
        Fault: it is not reached, or lets nobody in.
    """
    from websockets.asyncio.client import connect
    from websockets.exceptions import InvalidStatus, WebSocketException
    from websockets.typing import Subprotocol

    url = target_of(checked_upstream(wish.url), f"/{wish.identity}", wish.identity).url
    headers = {}
    if wish.password is not None:
        login = base64.b64encode(f"{wish.identity}:{wish.password.reveal()}".encode()).decode()
        headers["Authorization"] = f"Basic {login}"
    secured = {"ssl": wish.tls} if url.startswith("wss:") and wish.tls is not None else {}
    try:
        link = await connect(
            url,
            subprotocols=[Subprotocol(script.version.value)],
            additional_headers=headers,
            proxy=None,
            open_timeout=OPEN_S,
            compression=None,
            **secured,  # type: ignore[arg-type]
        )
    except InvalidStatus as error:
        raise say.refused(url, error.response.status_code) from error
    except (OSError, TimeoutError, WebSocketException) as error:
        raise say.not_reached(url, str(error) or type(error).__name__) from error
    session = Session(link, script.version, identity=wish.identity, handler=_Answers(script.csms))
    reading = asyncio.ensure_future(session.run())
    try:
        done = await _say_all(script.charger, session.call, progress, numbers=_Numbers(), fast=wish.fast)
    finally:
        with suppress(Exception):
            await session.close()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
    return done, say.verdict(done, len(script.charger))


async def replay_csms(
    script: Script, ask: Asks, progress: ProgressSink = unheard, *, writes: bool = False, fast: bool = False
) -> tuple[tuple[Replayed, ...], Finding]:
    """Says the CSMS's side to a charger through ``ask``; with ``writes`` also what may change it."""
    done = await _say_all(script.csms, ask, progress, fast=fast, sends=lambda said: writes or said.action in READS)
    return done, say.verdict(done, len(script.csms))


async def _say_all(
    calls: Sequence[Said],
    ask: Asks,
    progress: ProgressSink,
    *,
    fast: bool,
    numbers: _Numbers | None = None,
    sends: Callable[[Said], bool] = lambda said: True,
) -> tuple[Replayed, ...]:
    clock = asyncio.get_running_loop().time
    began, done = clock(), list[Replayed]()
    for count, said in enumerate(calls, 1):
        progress(Progress(text("diagnosis", "{action} is said again", action=said.action), count, len(calls)))
        if said.masked or not sends(said):
            done.append(Replayed(said, left_out=True))
            continue
        if not fast and (pause := min(said.after_s - (clock() - began), LONGEST_PAUSE_S)) > 0:
            await asyncio.sleep(pause)
        try:
            done.append(await _say(said, ask, numbers))
        except LinkClosed:
            done.append(Replayed(said, {"link": ("open", "closed")}))
            break
    return tuple(done)


async def _say(said: Said, ask: Asks, numbers: _Numbers | None) -> Replayed:
    payload = said.payload if numbers is None else numbers.now(said.payload)
    try:
        answer = await ask(said.action, payload, ANSWER_S)
    except CallRefused as refusal:
        return Replayed(said, {} if said.error == refusal.code else {"answer": (_recorded(said), refusal.code)})
    except LinkClosed:
        raise
    except CallFailed as fault:
        nothing = said.answer is None and not said.error
        return Replayed(said, {} if nothing else {"answer": (_recorded(said), fault.finding.code)})
    if numbers is not None and said.answer is not None:
        numbers.learn(said.answer, answer)
    if said.answer is None:
        return Replayed(said, {"answer": (said.error or "–", "answered")})
    return Replayed(said, differences(said.answer, answer))


def _recorded(said: Said) -> str:
    return said.error or ("answered" if said.answer is not None else "–")


class _Numbers:
    """Which number a CSMS gave a transaction then, and which it gives now."""

    def __init__(self) -> None:
        self._now: dict[object, object] = {}

    def learn(self, then: JsonObject, now: JsonObject) -> None:
        """From both answers to one call."""
        if "transactionId" in then and "transactionId" in now:
            self._now[then["transactionId"]] = now["transactionId"]

    def now(self, payload: JsonObject) -> JsonObject:
        """The payload with the number of now."""
        told = payload.get("transactionId")
        return {**payload, "transactionId": self._now[told]} if isinstance(told, int) and told in self._now else payload


class _Answers:
    """Answers what the CSMS asks as the charger answered then, each answer of an action once; the last one again where there are no more."""

    def __init__(self, calls: Sequence[Said]) -> None:
        self._by_action: dict[str, deque[Said]] = {}
        for said in calls:
            if said.answer is not None or said.error:
                self._by_action.setdefault(said.action, deque()).append(said)

    def __call__(self, action: str, _payload: JsonObject) -> JsonObject:
        known = self._by_action.get(action)
        if not known:
            raise NotOffered
        said = known.popleft() if len(known) > 1 else known[0]
        if said.answer is None:
            raise AnswerError(said.error)
        return said.answer
