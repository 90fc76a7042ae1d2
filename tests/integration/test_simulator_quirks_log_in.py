"""Keys, passwords and profiles of odd simulated chargers, as a plain CSMS sees them in the log-in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.integration.test_simulator_security import KEY, change, install, value
from tests.support.demo import eventually
from tests.support.pki import Root
from tests.support.watching_csms import WatchingCsms, either_port, watching_csms

from evsetup.domain.secret import Secret
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace, Quirks

TEXT = KEY.reveal()
NEW = "the-new-key-of-it-20"
RANDOM = "00ff10" + "ab" * 17


@asynccontextmanager
async def charger(key: str = TEXT, **switches: bool) -> AsyncIterator[WatchingCsms]:
    async with watching_csms() as csms:
        backend = Backend(f"ws://127.0.0.1:{csms.port}/ocpp", "CP-1", Secret(key))
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=Quirks(**switches)):
            await csms.booted()
            yield csms


def password(csms: WatchingCsms) -> bytes:
    return csms.logins[-1].partition(b":")[2]


async def written(csms: WatchingCsms, key: str) -> object:
    """The answer to a new key, once the charger is back if it went away for it."""
    links = len(csms.sessions)
    status = await change(csms, "AuthorizationKey", key)
    if status == "Accepted":
        await csms.booted(links + 1)
    return status


async def restarted(csms: WatchingCsms) -> None:
    boots = len(csms.told("BootNotification"))
    await csms.call("Reset", type="Hard")
    await csms.booted(boots + 1)


async def test_a_usual_charger_sends_what_the_hex_digits_stand_for() -> None:
    async with charger() as csms:
        assert password(csms) == TEXT.encode()
        assert await written(csms, NEW.encode().hex()) == "Accepted"
        assert password(csms) == NEW.encode()


async def test_a_key_of_random_bytes_is_sent_as_these_bytes() -> None:
    async with charger(RANDOM, raw_key=True) as csms:
        assert password(csms) == bytes.fromhex(RANDOM)


async def test_hex_digits_can_be_the_password_themselves() -> None:
    async with charger(hex_literal_log_in=True) as csms:
        assert password(csms) == TEXT.encode().hex().encode()
        digits = NEW.encode().hex().upper()
        await written(csms, digits)
        assert password(csms) == digits.encode()


async def test_a_charger_can_take_plain_text_only() -> None:
    async with charger(plain_text_key=True) as csms:
        assert password(csms) == TEXT.encode()
        assert await written(csms, NEW.encode().hex()) == "Rejected"
        assert await written(csms, NEW) == "Accepted"
        assert password(csms) == NEW.encode()


async def test_a_charger_can_decode_only_what_becomes_readable() -> None:
    async with charger(decodes_printable_keys_only=True) as csms:
        for key, sent in ((NEW.encode().hex(), NEW), (RANDOM, RANDOM), ("plain text", "plain text")):
            await written(csms, key)
            assert password(csms) == sent.encode()
        assert await written(csms, "short") == "Rejected"


async def test_a_charger_can_refuse_every_key() -> None:
    async with charger(refuses_authorization_key=True) as csms:
        assert await written(csms, NEW.encode().hex()) == "Rejected"
        assert await written(csms, NEW) == "Rejected"


async def test_a_new_key_can_wait_for_a_restart() -> None:
    async with charger(key_acts_after_reboot=True) as csms:
        assert await written(csms, NEW.encode().hex()) == "Accepted"
        assert password(csms) == TEXT.encode()
        await restarted(csms)
        assert password(csms) == NEW.encode()


async def test_a_new_key_can_be_forgotten() -> None:
    async with charger(returns_with_old_key=True) as csms:
        assert await written(csms, NEW.encode().hex()) == "Accepted"
        await restarted(csms)
        assert password(csms) == TEXT.encode()


@pytest.mark.parametrize("falls_back", [True, False], ids=["falls back", "never returns"])
async def test_a_higher_profile_can_fail_though_its_root_is_right(falls_back: bool) -> None:
    authority = TemporaryAuthority.create("Commissioning")
    quirks = Quirks(profile_falls_back=falls_back, profile_never_returns=not falls_back)
    async with (
        watching_csms() as plain,
        watching_csms(tls=server_context(authority.issue(["127.0.0.1"]))) as secure,
        either_port(plain.port, secure.port) as port,
    ):
        backend = Backend(f"ws://127.0.0.1:{port}/ocpp", "CP-1", KEY)
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=quirks) as device:
            await plain.booted()
            await install(plain, authority.certificate_pem)
            assert await change(plain, "SecurityProfile", "2") == "Accepted"
            if falls_back:
                await plain.booted(2)
                await plain.until(lambda: "InvalidCentralSystemCertificate" in plain.events())
                assert await value(plain, "SecurityProfile") == "1"
            else:
                charge_point = device.charge_point
                assert charge_point is not None
                await eventually(lambda: charge_point.failed_dials >= 5)
                assert len(plain.sessions) == 1
            assert secure.sessions == []


async def test_profile_1_can_fail_as_well() -> None:
    async with watching_csms() as csms:
        backend = Backend(f"ws://127.0.0.1:{csms.port}/ocpp", "CP-1", None)
        quirks = Quirks(profile_falls_back=True)
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=quirks):
            await csms.booted()
            assert await change(csms, "AuthorizationKey", NEW.encode().hex()) == "Accepted"
            await csms.booted(2)
            csms.password = NEW.encode()
            assert await change(csms, "SecurityProfile", "1") == "Accepted"
            await csms.until(lambda: len(csms.requests) >= 5)
            csms.password = None
            await csms.booted(3)
            assert await value(csms, "SecurityProfile") == "0"


async def test_an_installed_root_is_asked_for_all_the_same() -> None:
    async with charger(profile_falls_back=True) as csms:
        assert await change(csms, "SecurityProfile", "2") == "Rejected"
        await install(csms, Root.create("r").pem)
        assert await change(csms, "SecurityProfile", "2") == "Accepted"
