"""OpenEVSE controllers over their serial line, without the Wi-Fi gateway before them.

Wire facts: ``facts/serial-firmware-security.md`` §1.2. What can be set here is the current; a value out of range would be clamped,
or squeezed to eight bits, so none is sent, and only what is read back counts. The checks that protect people (diode, ground,
stuck relay, GFI, temperature, ventilation) are never switched from here: that one of them is off is told. One command is outstanding
at a time; only questions are asked again.
"""

from __future__ import annotations

import asyncio
import time

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.outcomes import link_lost, not_back, not_offered, read_back, refused, silent
from evsetup.drivers.rapi_codec import Reply, ReplyDecoder, frame
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, NoAnswer, TimedOut
from evsetup.links.serial_findings import unplugged
from evsetup.links.serial_link import SerialLink

VENDOR = "OpenEVSE"
_TRIES = 3
_SAFETY = {
    0x0002: "diode",
    0x0004: "ventilation",
    0x0008: "ground",
    0x0010: "stuck relay",
    0x0200: "GFI self-test",
    0x0400: "temperature",
}


class OpenEvseRapi:
    """Reads and changes one controller; the port is open when it is made."""

    name = "openevse-rapi"
    capabilities = frozenset(
        {Capability.READ_IDENTITY, Capability.READ_SETTINGS, Capability.LIMITS, Capability.RESTART}
    )

    def __init__(self, link: SerialLink, *, answer_s: float = 0.5, poll_s: float = 0.2) -> None:
        self._link = link
        self._answer_s = answer_s
        self._poll_s = poll_s
        self._decoder = ReplyDecoder()
        self._sequence = 0
        self._range: tuple[int, int] | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """The current acts at once; nothing else can be set."""
        return Effect.LIVE if setting is Setting.MAX_CURRENT else None

    async def read_identity(self) -> Identity:
        """Its firmware; its chip number is not unique, so it is no serial number.

        Raises:
            NoAnswer: nothing on this port speaks RAPI.
            LinkLost: the cable was pulled.
        """
        reply = await self._question("GV")
        return Identity(
            vendor=VENDOR, model="OpenEVSE controller", firmware=reply.parameters[0] if reply.parameters else ""
        )

    async def read_settings(self) -> Settings:
        """The configured current, in amperes; old firmware does not tell it."""
        amps = _numbers(await self._question("GC"))
        if len(amps) < 2:
            raise BadAnswer(_nobody(self._link.port))
        self._range = amps[0], amps[1]
        return Settings({Setting.MAX_CURRENT: amps[3] if len(amps) > 3 else Unknown.UNREADABLE})

    async def apply(self, change: Change) -> Outcome:
        """Sets the configured current, which is kept over restarts."""
        if change.setting is not Setting.MAX_CURRENT or type(change.new) is not int:
            return not_offered(change.setting, text("drivers", "Set it on the charger's Wi-Fi gateway."))
        if self._link.lost.is_set():
            raise LinkLost(unplugged(self._link.port))
        if self._range is None:
            await self.read_settings()
        least, most = self._range or (0, 0)
        if not least <= change.new <= most:
            return Outcome(OutcomeKind.REFUSED, finding=_out_of_range(change.new, least, most))
        try:
            reply = await self._ask("SC", str(change.new))
        except LinkLost as fault:
            return link_lost(change.setting, fault)
        if reply is None:
            return silent(change.setting, self._answer_s)
        if not reply.good:
            return refused(change.setting, " ".join(("NK", *reply.parameters)))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"), await self._unsafe())

    async def confirm(self, change: Change) -> Outcome:
        """Reads the current back."""
        return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))

    async def restart(self) -> Outcome:
        """Restarts the controller, which may go down before it answers."""
        reply = await self._ask("FR")
        if reply is not None and not reply.good:
            return refused(Setting.MAX_CURRENT, "NK")
        return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Asks until the controller answers.

        Raises:
            TimedOut: no answer within ``timeout_s``.
        """
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            try:
                async with asyncio.timeout(deadline - time.monotonic()):
                    return await self.read_identity()
            except (LinkFault, TimeoutError):
                await asyncio.sleep(min(self._poll_s, max(0.0, deadline - time.monotonic())))
        raise TimedOut(not_back(timeout_s))

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()

    async def _unsafe(self) -> Finding | None:
        """What the controller says of its own safety checks: a warning when one is switched off."""
        try:
            words = (await self._question("GE")).parameters
            flags = int(words[1], 16) if len(words) > 1 else 0
        except (LinkFault, ValueError):
            return None
        off = [name for bit, name in _SAFETY.items() if flags & bit]
        return _checks_off(", ".join(off)) if off else None

    async def _question(self, command: str) -> Reply:
        """Asks what changes nothing, so it may be asked again."""
        for _ in range(_TRIES):
            reply = await self._ask(command)
            if reply is not None and reply.good:
                return reply
        raise NoAnswer(_nobody(self._link.port))

    async def _ask(self, command: str, *parameters: str) -> Reply | None:
        """Sends one command and waits for its reply; ``None`` when none came. A reply to an older one is thrown away."""
        self._sequence = self._sequence % 255 + 1
        self._decoder.feed(await self._link.read(0))
        await self._link.write(frame(command, *parameters, sequence=self._sequence))
        try:
            async with asyncio.timeout(self._answer_s):
                while True:
                    for reply in self._decoder.feed(await self._link.read(self._answer_s)):
                        # A frame that it could not read at all is answered without its sequence.
                        if reply.sequence == self._sequence or (reply.sequence is None and not reply.good):
                            return reply
        except TimeoutError:
            return None


def _numbers(reply: Reply) -> list[int]:
    return [int(word) for word in reply.parameters if word.isdecimal() and len(word) < 4]


def _nobody(port: str) -> Finding:
    return Finding(
        "driver.rapi.silent",
        Severity.PROBLEM,
        text("drivers", "Nothing on {port} answers as an OpenEVSE controller does.", port=port),
        text(
            "drivers",
            "The charger is off, or the cable hangs on another board: with a Wi-Fi gateway fitted, that one answers.",
        ),
        (
            text("drivers", "Check that the charger has power and how the cable is connected."),
            text("drivers", "Where a Wi-Fi gateway is fitted, reach it over the network instead."),
        ),
    )


def _out_of_range(amps: int, least: int, most: int) -> Finding:
    return Finding(
        "driver.rapi.out-of-range",
        Severity.PROBLEM,
        text("drivers", "A current of {amps} A was not written.", amps=amps),
        text(
            "drivers",
            "This charger takes {least} A to {most} A and would quietly use another value.",
            least=least,
            most=most,
        ),
        (text("drivers", "Choose a current within these limits."),),
    )


def _checks_off(checks: str) -> Finding:
    return Finding(
        "driver.rapi.safety-checks-off",
        Severity.WARNING,
        text("drivers", "Safety checks of this charger are switched off: {checks}", checks=checks),
        text("drivers", "Somebody switched them off by hand. They protect people and vehicles."),
        (text("drivers", "Switch them on again at the charger before it is handed over."),),
        (Evidence("checks", checks),),
    )
