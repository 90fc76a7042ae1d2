"""Boards with an ESP32 that take their Wi-Fi by Improv over USB.

Wire facts: ``facts/serial-firmware-security.md`` §1.3. One command at a time; a device that may be starting is asked for its state
up to three times. Name and password of a network go out in one command, and the device then tries them: only its word that it is
connected counts, and when it cannot connect it says so and keeps what it had. Nothing of the network can be read.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.fit import unfit
from evsetup.drivers.improv_codec import (
    Command,
    Decoder,
    DeviceError,
    Packet,
    PacketType,
    Result,
    State,
    result_of,
    rpc,
)
from evsetup.drivers.outcomes import link_lost, not_back, not_offered, read_back, refused, silent
from evsetup.links.faults import LinkFault, LinkLost, NoAnswer, TimedOut
from evsetup.links.serial_findings import unplugged
from evsetup.links.serial_link import SerialLink

_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})
_SILENCE_S = 0.1


@dataclass(frozen=True, slots=True)
class ImprovTimings:
    """How long things may take, in seconds; ``greetings`` is how often a device that may be starting is asked."""

    answer_s: float = 3.0
    connect_s: float = 35.0
    scan_s: float = 15.0
    greetings: int = 3


class ImprovSerial:
    """Gives one board its Wi-Fi; the port is open when it is made."""

    name = "improv-serial"
    capabilities = frozenset({Capability.READ_IDENTITY, Capability.WIFI, Capability.HOSTNAME, Capability.RESTART})

    def __init__(self, link: SerialLink, timings: ImprovTimings | None = None) -> None:
        self._link = link
        self._timings = timings or ImprovTimings()
        self._decoder = Decoder()
        self._state: State | None = None
        self._coming: dict[Setting, SettingValue] = {}
        self._connected_to: dict[Setting, SettingValue] = {}
        self._waiting: list[Packet] = []

    def effect_of(self, setting: Setting) -> Effect | None:
        """Another network does not cut the cable."""
        return Effect.LIVE if setting in _WIFI or setting is Setting.HOSTNAME else None

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied: name and password of a network go out together."""
        self._coming = {change.setting: change.new for change in changes if change.setting in _WIFI}

    async def read_identity(self) -> Identity:
        """What the board says of itself: its firmware, that version, the chip.

        Raises:
            NoAnswer: nothing on this port speaks Improv.
            LinkLost: the cable was pulled.
        """
        told = await self._ask(Command.DEVICE_INFO)
        if told is None:
            # It may be starting, or of a firmware that does not know the question: its state tells that it is there.
            await self._greet()
            told = await self._ask(Command.DEVICE_INFO)
        words = told.words if isinstance(told, Result) else ()
        firmware, version, chip, _ = (*words, "", "", "", "")[:4]
        return Identity(vendor=firmware, model=chip, firmware=version)

    async def read_settings(self) -> Settings:
        """Whether it has a network at all, and its host name where it tells; never which network.

        Raises:
            NoAnswer, LinkLost: see ``read_identity``.
        """
        state = await self._greet()
        known = Unknown.UNREADABLE if state in {State.PROVISIONED, State.PROVISIONING} else Unknown.UNSET
        values: dict[Setting, SettingValue] = dict.fromkeys(_WIFI, known)
        told = await self._ask(Command.HOSTNAME)
        if isinstance(told, Result):
            values[Setting.HOSTNAME] = told.words[0] if told.words and told.words[0] else Unknown.UNSET
        return Settings(values)

    async def networks(self) -> tuple[WifiNetwork, ...]:
        """The networks that it hears, strongest first.

        Raises:
            NoAnswer: it does not scan, or nothing on this port speaks Improv.
            LinkLost: the cable was pulled.
        """
        await self._greet()
        found: dict[str, WifiNetwork] = {}
        await self._send(rpc(Command.SCAN))
        try:
            async with asyncio.timeout(self._timings.scan_s):
                while True:
                    told = await self._result_for(Command.SCAN)
                    if isinstance(told, DeviceError):
                        raise NoAnswer(_no_scan())
                    if not told.words:
                        break
                    ssid, rssi, secured = (*told.words, "", "", "")[:3]
                    found.setdefault(ssid, WifiNetwork(ssid, _whole(rssi), secured != "NO"))
        except TimeoutError:
            if not found:
                raise NoAnswer(_no_scan()) from None
        return tuple(sorted(found.values(), key=lambda network: -(network.rssi_dbm or -999)))

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, and with a network's name its password."""
        if (flaw := unfit(change.setting, change.new)) is not None:
            return flaw
        try:
            match change.setting, change.new:
                case ((Setting.WIFI_SSID | Setting.WIFI_PASSPHRASE), _):
                    return await self._join({**self._coming, change.setting: change.new}, change.setting)
                case Setting.HOSTNAME, str(name):
                    await self._greet()
                    return self._taken(change.setting, await self._ask(Command.HOSTNAME, name))
                case setting, _:
                    return not_offered(setting, text("drivers", "Set it on the charger's own web page."))
        except LinkLost as fault:
            return link_lost(change.setting, fault)
        except NoAnswer:
            return silent(change.setting, self._timings.answer_s)

    async def confirm(self, change: Change) -> Outcome:
        """For a network the board's word that it is connected to what was sent; a host name is read back."""
        if change.setting not in _WIFI:
            return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))
        if await self._greet() is State.PROVISIONED and self._connected_to.get(change.setting) == change.new:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "the charger says that it is connected to this network")
            )
        return read_back(change.setting, change.new, Unknown.UNREADABLE)

    async def restart(self) -> Outcome:
        """Restarts the board by its reset line, where the cable has one."""
        if not await self._link.pulse_reset():
            return Outcome(OutcomeKind.NOT_OFFERED, finding=_no_reset_line())
        self._state = None
        return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Asks until the board answers.

        Raises:
            TimedOut: no answer within ``timeout_s``.
        """
        deadline = time.monotonic() + timeout_s
        while (left := deadline - time.monotonic()) > 0:
            self._state = None
            try:
                async with asyncio.timeout(left):
                    if self._link.lost.is_set():
                        await self._open_again()
                    return await self.read_identity()
            except TimeoutError:
                break
            except LinkFault:
                await asyncio.sleep(min(_SILENCE_S, max(left, 0.0)))
        raise TimedOut(not_back(timeout_s))

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()

    async def _open_again(self) -> None:
        await self._link.close()
        self._decoder = Decoder()
        fresh = SerialLink(self._link.port)
        await fresh.open()
        self._link = fresh

    async def _greet(self) -> State:
        """The state of the board; asked for again while it may be starting."""
        for _ in range(self._timings.greetings):
            await self._send(rpc(Command.GET_STATE))
            try:
                async with asyncio.timeout(self._timings.answer_s):
                    packet = await self._next()
                    while packet.type != PacketType.STATE or (state := _state(packet)) is None:
                        packet = await self._next()
            except TimeoutError:
                self._decoder.forget()
                continue
            self._state = state
            return state
        raise NoAnswer(_nobody(self._link.port))

    async def _join(self, wifi: dict[Setting, SettingValue], asked: Setting) -> Outcome:
        """Sends name and password in one command, once, and waits for the board's word."""
        if self._connected_to and all(self._connected_to.get(setting) == value for setting, value in wifi.items()):
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
        ssid, passphrase = wifi.get(Setting.WIFI_SSID), wifi.get(Setting.WIFI_PASSPHRASE)
        if not isinstance(ssid, str) or not isinstance(passphrase, Secret):
            return Outcome(OutcomeKind.REFUSED, finding=_both_together())
        await self._greet()
        await self._send(rpc(Command.SEND_WIFI, ssid, passphrase.reveal()))
        self._connected_to = {}
        try:
            async with asyncio.timeout(self._timings.connect_s):
                told = await self._result_for(Command.SEND_WIFI)
        except TimeoutError:
            return silent(asked, self._timings.connect_s)
        if isinstance(told, DeviceError):
            return self._not_joined(asked, told)
        self._connected_to = dict(wifi)
        where = next((word for word in told.words if word.startswith("http")), "")
        if where:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "connected; its page is {url}", url=where))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "connected"))

    def _not_joined(self, asked: Setting, error: DeviceError) -> Outcome:
        if error is DeviceError.CANNOT_CONNECT:
            return Outcome(OutcomeKind.REFUSED, finding=_cannot_connect())
        return refused(asked, error.name)

    def _taken(self, setting: Setting, told: Result | DeviceError | None) -> Outcome:
        match told:
            case DeviceError.UNKNOWN_COMMAND:
                return not_offered(setting, text("drivers", "Set it on the charger's own web page."))
            case DeviceError() as error:
                return refused(setting, error.name)
            case _:
                return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))

    async def _ask(self, command: Command, *words: str) -> Result | DeviceError | None:
        """Its answer to one command; ``None`` when none came, as of firmware that does not know it."""
        await self._send(rpc(command, *words))
        try:
            async with asyncio.timeout(self._timings.answer_s):
                return await self._result_for(command)
        except TimeoutError:
            self._decoder.forget()
            return None

    async def _result_for(self, command: Command) -> Result | DeviceError:
        """The next answer to ``command``. An error comes with a state behind it; a plain "no error" is none."""
        while True:
            packet = await self._next()
            if packet.type == PacketType.ERROR and packet.data[:1] not in {b"", b"\x00"}:
                return _error(packet.data[0])
            if packet.type == PacketType.STATE:
                self._state = _state(packet) or self._state
            if packet.type == PacketType.RESULT and (result := result_of(packet.data)) and result.command == command:
                return result

    async def _send(self, content: bytes) -> None:
        if self._link.lost.is_set():
            raise LinkLost(unplugged(self._link.port))
        self._waiting = []
        self._decoder.feed(await self._link.read(0))  # an answer that came too late is not one to this question
        await self._link.write(content)

    async def _next(self) -> Packet:
        while not self._waiting:
            self._waiting = self._decoder.feed(await self._link.read(_SILENCE_S))
        return self._waiting.pop(0)


def _state(packet: Packet) -> State | None:
    try:
        return State(packet.data[0])
    except (IndexError, ValueError):
        return None


def _error(code: int) -> DeviceError:
    try:
        return DeviceError(code)
    except ValueError:
        return DeviceError.UNKNOWN


def _whole(digits: str) -> int | None:
    try:
        return int(digits[:6])
    except ValueError:
        return None


def _nobody(port: str) -> Finding:
    return Finding(
        "driver.improv.nobody",
        Severity.PROBLEM,
        text("drivers", "Nothing on {port} answers to Improv.", port=port),
        text("drivers", "It is another device, it is still starting, or its firmware takes no Wi-Fi over USB."),
        (
            text("drivers", "Wait ten seconds and try again."),
            text("drivers", "Check that the cable is plugged into the board, and is one for data."),
        ),
    )


def _no_scan() -> Finding:
    return Finding(
        "driver.improv.no-scan",
        Severity.INFO,
        text("drivers", "The device lists no networks."),
        text("drivers", "Its firmware cannot, or none is near."),
        (text("drivers", "Type the name of the network."),),
    )


def _both_together() -> Finding:
    return Finding(
        "driver.improv.both",
        Severity.PROBLEM,
        text("drivers", "Name and password of the Wi-Fi must be given together."),
        text("drivers", "The device takes both in one command and never shows them."),
        (text("drivers", "Choose name and password, then plan again; an open network has an empty password."),),
    )


def _cannot_connect() -> Finding:
    return Finding(
        "driver.improv.cannot-connect",
        Severity.PROBLEM,
        text("drivers", "The charger could not connect to this Wi-Fi network."),
        text("drivers", "The password is wrong, or the network is out of its reach. It keeps the network that it had."),
        (
            text("drivers", "Type the password again; mind capital letters."),
            text("drivers", "Let it list the networks that it hears; most such boards hear 2.4 GHz only."),
        ),
        (Evidence("Improv", "error 3"),),
    )


def _no_reset_line() -> Finding:
    return Finding(
        "driver.improv.no-reset",
        Severity.WARNING,
        text("drivers", "This cable cannot restart the board."),
        text("drivers", "It has no reset line."),
        (text("drivers", "Switch the charger off and on, then continue."),),
    )
