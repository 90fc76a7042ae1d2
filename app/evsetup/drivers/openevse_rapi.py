"""OpenEVSE controllers themselves, in their line language: over their serial line, or through the web page of their gateway.

Wire facts: ``facts/serial-firmware-security.md`` §1.2. What can be set here is the current; a value out of range would be clamped,
or squeezed to eight bits, so none is sent, and only what is read back counts. The checks that protect people (diode, ground,
stuck relay, GFI, temperature, ventilation) are never switched from here: that one of them is off is told, and the codec makes no
command that could (``rapi_codec.COMMANDS``). One command is outstanding at a time; only questions are asked again.
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
from evsetup.drivers.openevse_config import VENDOR
from evsetup.drivers.outcomes import from_fault, link_lost, not_back, not_offered, read_back, refused, silent
from evsetup.drivers.rapi_codec import Reply
from evsetup.drivers.rapi_line import RapiLine
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LinkLost, LockedOut, NoAnswer, TimedOut, Unauthorized

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
    """Reads and changes one controller over ``line``."""

    name = "openevse-rapi"
    capabilities = frozenset(
        {Capability.READ_IDENTITY, Capability.READ_SETTINGS, Capability.LIMITS, Capability.RESTART}
    )

    def __init__(self, line: RapiLine, *, poll_s: float = 0.2) -> None:
        self._line = line
        self._poll_s = poll_s
        self._range: tuple[int, int] | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """The current acts at once; nothing else can be set."""
        return Effect.LIVE if setting is Setting.MAX_CURRENT else None

    async def read_identity(self) -> Identity:
        """Its firmware; its chip number is not unique, so it is no serial number.

        Raises:
            NoAnswer: nothing there speaks RAPI.
            LinkFault: the line failed.
        """
        reply = await self._question("GV")
        return Identity(
            vendor=VENDOR, model="OpenEVSE controller", firmware=reply.parameters[0] if reply.parameters else ""
        )

    async def read_settings(self) -> Settings:
        """The configured current, in amperes; old firmware does not tell it."""
        amps = _numbers(await self._question("GC"))
        if len(amps) < 2:
            raise BadAnswer(_nobody(self._line.where))
        self._range = amps[0], amps[1]
        return Settings({Setting.MAX_CURRENT: amps[3] if len(amps) > 3 else Unknown.UNREADABLE})

    async def apply(self, change: Change) -> Outcome:
        """Sets the configured current, which is kept over restarts."""
        if change.setting is not Setting.MAX_CURRENT or type(change.new) is not int:
            return not_offered(change.setting, text("drivers", "Set it on the charger's Wi-Fi gateway."))
        self._line.check()
        if self._range is None:
            await self.read_settings()
        least, most = self._range or (0, 0)
        if not least <= change.new <= most:
            return Outcome(OutcomeKind.REFUSED, finding=_out_of_range(change.new, least, most))
        try:
            reply = await self._line.ask("SC", str(change.new))
        except LinkLost as fault:
            return link_lost(change.setting, fault)
        except NoAnswer:
            reply = None
        except (Unauthorized, LockedOut, Busy) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)
        except BadAnswer as fault:
            return from_fault(fault)
        if reply is None:
            return silent(change.setting, self._line.answer_s)
        if not reply.good:
            return refused(change.setting, " ".join(("NK", *reply.parameters)))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"), await self._unsafe())

    async def confirm(self, change: Change) -> Outcome:
        """Reads the current back."""
        return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))

    async def restart(self) -> Outcome:
        """Restarts the controller, which may go down before it answers."""
        try:
            reply = await self._line.ask("FR")
        except (NoAnswer, LinkLost):
            reply = None
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
        """Ends the link."""
        await self._line.close()

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
            reply = await self._line.ask(command)
            if reply is not None and reply.good:
                return reply
        raise NoAnswer(_nobody(self._line.where))


class OpenEvseRapiHttp(OpenEvseRapi):
    """The same controller through the page of its gateway: for gateways whose firmware has no settings of its own to write."""

    name = "openevse-rapi-http"


def _numbers(reply: Reply) -> list[int]:
    return [int(word) for word in reply.parameters if word.isdecimal() and len(word) < 4]


def _nobody(where: str) -> Finding:
    return Finding(
        "driver.rapi.silent",
        Severity.PROBLEM,
        text("drivers", "Nothing on {port} answers as an OpenEVSE controller does.", port=where),
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
