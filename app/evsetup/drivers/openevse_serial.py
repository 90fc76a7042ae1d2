"""OpenEVSE chargers over USB.

Wire facts: ``facts/chargers.md`` §1. The console needs no password and takes every setting, but nothing can be read: proof is
that the same value, sent again, is answered with "no change". An empty ``config:{}`` changes nothing and is answered too, so
it is the greeting that tells a charger from any other device, and a started one from one that still starts.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.openevse_config import VENDOR, WRITABLE, members_for
from evsetup.drivers.openevse_serial_codec import (
    Answer,
    ConsoleDecoder,
    Event,
    FirmwareNamed,
    LineTooLong,
    Started,
    config_line,
)
from evsetup.drivers.outcomes import link_lost, not_back, read_back, refused, setting_name, silent
from evsetup.links.faults import LinkFault, LinkLost, NoAnswer, TimedOut
from evsetup.links.serial_findings import unplugged
from evsetup.links.serial_link import SerialLink

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SerialTimings:
    """How long things may take, in seconds; ``greetings`` is how often a charger that may be starting is greeted."""

    answer_s: float = 2.5
    greetings: int = 4
    retry_s: float = 0.5


class OpenEvseSerial:
    """Changes one OpenEVSE over its USB console; the port is open when it is made."""

    name = "openevse-serial"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.WIFI,
            Capability.HOSTNAME,
            Capability.TIME_SERVER,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
        }
    )

    def __init__(self, link: SerialLink, timings: SerialTimings | None = None) -> None:
        self._link = link
        self._timings = timings or SerialTimings()
        self._decoder = ConsoleDecoder()
        self._identity = Identity()
        self._greeted = False

    def effect_of(self, setting: Setting) -> Effect | None:
        """Everything acts at once but the host name; even another Wi-Fi does not cut this link."""
        if setting not in WRITABLE:
            return None
        return Effect.NEEDS_RESTART if setting is Setting.HOSTNAME else Effect.LIVE

    async def read_identity(self) -> Identity:
        """That it is an OpenEVSE, and what its start banner told, when one was seen.

        Raises:
            NoAnswer: nothing on this port speaks as an OpenEVSE does.
            LinkLost: the cable was pulled.
        """
        if not await self._greet():
            raise NoAnswer(_nobody(self._link.port))
        return self._identity

    async def read_settings(self) -> Settings:
        """Every setting that can be written, none of them readable."""
        return Settings(dict.fromkeys(WRITABLE, Unknown.UNREADABLE))

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting.

        Raises:
            LinkLost: the cable was pulled before, and nothing was sent.
        """
        members = members_for(change)
        if isinstance(members, Outcome):
            return members
        if self._link.lost.is_set():
            raise LinkLost(unplugged(self._link.port))
        return await self._write(change.setting, members)

    async def confirm(self, change: Change) -> Outcome:
        """Sends the setting again: "no change" is the charger's word that it has this value."""
        outcome = await self.apply(change)
        if outcome.kind is OutcomeKind.UNCHANGED:
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "sent again: the charger has this value already"))
        if outcome.kind is OutcomeKind.APPLIED:
            return read_back(change.setting, change.new, Unknown.UNREADABLE)
        return outcome

    async def restart(self) -> Outcome:
        """Restarts the board by its reset line, where the cable has one."""
        if not await self._link.pulse_reset():
            return Outcome(OutcomeKind.NOT_OFFERED, finding=_restart_by_hand())
        self._greeted = False
        return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Greets the charger until it answers; a port that went away with it is opened again.

        Raises:
            TimedOut: no answer within ``timeout_s``.
        """
        self._greeted = False
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            try:
                async with asyncio.timeout(deadline - time.monotonic()):
                    if self._link.lost.is_set():
                        await self._open_again()
                    if await self._greet():
                        return self._identity
            except TimeoutError:
                break
            except LinkFault as fault:
                log.debug("%s: not back yet: %s", self._link.port, fault)
                await asyncio.sleep(min(self._timings.retry_s, max(0.0, deadline - time.monotonic())))
        raise TimedOut(not_back(timeout_s))

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()

    async def _open_again(self) -> None:
        await self._link.close()
        self._decoder = ConsoleDecoder()
        fresh = SerialLink(self._link.port)
        await fresh.open()
        self._link = fresh

    async def _greet(self) -> bool:
        """Whether a charger answers; asked once, and again after a restart. Opening the port may have restarted it."""
        for _ in range(self._timings.greetings):
            if self._greeted:
                break
            self._greeted = await self._ask({}) is not None
        return self._greeted

    async def _write(self, setting: Setting, members: Mapping[str, object]) -> Outcome:
        try:
            if not await self._greet():
                return Outcome(OutcomeKind.SILENT, finding=_nobody(self._link.port))
            answer = await self._ask(members)
        except LineTooLong:
            return Outcome(OutcomeKind.REFUSED, finding=_too_long(setting))
        except LinkLost as fault:
            return link_lost(setting, fault)
        match answer:
            case None:
                return silent(setting, self._timings.answer_s)
            case Answer(200, "no change"):
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
            case Answer(200):
                return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))
            case Answer(423, words):
                return refused(
                    setting, f"423 {words}".strip(), text("drivers", "The settings are locked. Ask who locked them.")
                )
            case Answer(code, words):
                return refused(setting, f"{code} {words}".strip())

    async def _ask(self, members: Mapping[str, object]) -> Answer | None:
        """Sends one line and waits for its answer; ``None`` when none came. Answers that came too late are thrown away."""
        line = config_line(members)
        self._note(self._decoder.feed(await self._link.read(0)))
        await self._link.write(line)
        try:
            async with asyncio.timeout(self._timings.answer_s):
                while True:
                    events = self._decoder.feed(await self._link.read(self._timings.answer_s))
                    self._note(events)
                    for event in events:
                        if isinstance(event, Answer):
                            return event
        except TimeoutError:
            return None

    def _note(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case Answer():
                    self._identity = replace(self._identity, vendor=VENDOR, model="OpenEVSE WiFi")
                case Started(short_id):
                    self._identity = replace(self._identity, vendor=VENDOR, hostname=f"openevse-{short_id}")
                case FirmwareNamed(version):
                    self._identity = replace(self._identity, firmware=version)


def _nobody(port: str) -> Finding:
    return Finding(
        "driver.openevse.serial-silent",
        Severity.PROBLEM,
        text("drivers", "Nothing on {port} answers as an OpenEVSE does.", port=port),
        text("drivers", "The charger is off, another device hangs on this cable, or its firmware is too old."),
        (
            text("drivers", "Check that the charger has power and that the cable sits in its USB socket."),
            text("drivers", "Reach the charger over the network instead."),
        ),
    )


def _restart_by_hand() -> Finding:
    return Finding(
        "driver.openevse.restart-by-hand",
        Severity.WARNING,
        text("drivers", "The charger cannot be restarted over this cable."),
        text("drivers", "The cable has no reset line. What was written is stored and acts after the next start."),
        (text("drivers", "Switch the charger off and on, then continue."),),
    )


def _too_long(setting: Setting) -> Finding:
    return Finding(
        "driver.openevse.line-too-long",
        Severity.PROBLEM,
        text("drivers", "The {setting} is too long for the USB console.", setting=setting_name(setting)),
        text("drivers", "The charger would drop such a line without a word, so it was not sent."),
        (text("drivers", "Use a shorter value, or set it over the network."),),
        (Evidence("limit", "1000 bytes"),),
    )
