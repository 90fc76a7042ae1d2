"""Steps of single rows of the quirk table: what provokes a fault that the road itself does not meet."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.support.quirk_road import Further, Trip, settle, told
from tests.support.schedules import EVERY_NIGHT

from evsetup.commissioning.schedule.sending import send
from evsetup.domain.certificate import LogKind
from evsetup.domain.finding import Fault
from evsetup.domain.progress import unheard
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.firmware.log_server import LogServer
from evsetup.ocppj import charge_point


async def asks_what_is_not_offered(trip: Trip) -> str:
    """The code of the answer to an action that OCPP 1.6 does not have."""
    try:
        await trip.link.call("GetVariables", {"getVariableData": []}, 3)
    except Fault as fault:
        return fault.finding.code
    return "answered"


def triggers(message: str) -> Further:
    """Asks for ``message``."""

    async def trigger(trip: Trip) -> str:
        return told(await trip.driver.trigger(message))

    return trigger


async def sees_no_pong(trip: Trip) -> str:
    """Waits for the CSMS to notice it."""
    return "noticed" if await settle(lambda: "dial-in.no-pong" in trip.dial_in) else "not noticed"


async def tells_the_key_form(trip: Trip) -> str:
    """In which form the key came that it was delivered with."""
    return trip.link.key_form.name if trip.link.key_form is not None else ""


async def pings_by_itself(trip: Trip) -> str:
    """Waits for an answered ping of the charger's own."""
    device = trip.charger.charge_point
    assert device is not None
    answered = await settle(lambda: device._socket is not None and device._socket.latency > 0)
    return "answered" if answered and trip.link.connected else "not answered"


async def sees_a_second_link(trip: Trip) -> str:
    """Waits for the CSMS to notice it; the first link stays."""
    first = trip.link
    noticed = await settle(lambda: "dial-in.duplicate" in trip.dial_in)
    return "first link kept" if noticed and trip.link is first and first.connected else "not kept"


async def raises_the_profile(trip: Trip) -> str:
    """From 1 to 2; the charger has the root and the CSMS serves both."""
    return told(await trip.driver.raise_profile(2))


async def asks_for_certificates(trip: Trip) -> str:
    """The code of why it lists none."""
    try:
        await trip.driver.installed_certificates()
    except Fault as fault:
        return fault.finding.code
    return "listed"


async def chooses_the_address_key(trip: Trip) -> str:
    """A person takes the likeliest of the keys that may hold the address; all of them, likeliest first."""
    candidates = trip.driver.candidate_address_keys()
    trip.driver.name_address_key(candidates[0].name)
    await trip.driver.read_settings()
    return " ".join(candidate.name for candidate in candidates)


async def sets_measurands(trip: Trip) -> str:
    """A list with one that it does not have; then everything is read again."""
    name = VariableName("MeterValuesSampledData")
    written = await trip.driver.write_variable(VariableChange(name, None, "Voltage,SoC"))
    snapshot = await trip.driver.read_variables(unheard)
    return " ".join([told(written), *sorted(finding.code for finding in snapshot.findings)])


def uploads_a_log(folder: Path) -> Further:
    """To the real log server of the laptop."""

    async def upload(trip: Trip) -> str:
        statuses: asyncio.Queue[str] = asyncio.Queue()
        async with LogServer("127.0.0.1") as server:
            expected = server.expect(folder / "diagnostics.log")
            outcome = await trip.driver.fetch_log(LogKind.DIAGNOSTICS, expected.url, statuses.put_nowait)
            words = [told(outcome)]
            async with asyncio.timeout(5):
                while words[-1] not in {"Uploaded", "UploadFailure", "NotSupportedOperation"}:
                    words.append(await statuses.get())
        return " ".join(words)

    return upload


async def fetches_an_image(trip: Trip) -> str:
    """Asks for a plain update; the outcome of the request, and the first status if one comes."""
    statuses: asyncio.Queue[str] = asyncio.Queue()
    outcome = await trip.driver.fetch_firmware("http://127.0.0.1:9/image.bin", statuses.put_nowait)
    words = [told(outcome)]
    if outcome.good:
        async with asyncio.timeout(5):
            words.append(await statuses.get())
        # A charger that reports in order would have told of the refused connection before it answers this.
        await trip.link.call("ClearCache", {}, 3)
        words += [statuses.get_nowait() for _ in range(statuses.qsize())]
    return " ".join(words)


def pings_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The CSMS looks for pongs every moment instead of every half minute."""
    monkeypatch.setattr(charge_point, "_PING_EVERY_S", 0.2)
    monkeypatch.setattr(charge_point, "_PONG_WITHIN_S", 0.5)


async def sends_a_schedule(trip: Trip) -> str:
    """What the charger's own answer to a schedule is found to be, and how the schedule was made to fit."""
    profiles = trip.driver.charging_profiles
    sent = await send(profiles, EVERY_NIGHT, await profiles.can_hold(), 0, _unwritten)
    kinds = {one.kind.value for one in sent.made.profiles}
    return f"{sent.read_back.verdict.code} {'+'.join(sorted(kinds))} {sent.made.unit.value}"


async def _unwritten(_made: object) -> None:
    """No journal here."""
