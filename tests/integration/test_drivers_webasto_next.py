"""The Webasto Next driver beyond the contract: one log-in, https that is known again, and nothing sent that is not known."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.support.lan_chargers import QUICK, webasto_next_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, StaticAddress, Unknown
from evsetup.drivers.webasto_next_http import WebastoNextHttp
from evsetup.links.faults import Unauthorized
from evsetup.links.http import Credentials, HttpLink
from evsetup.links.server_trust import CertificateChanged, ServerTrust
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.quirks import Quirks
from evsetup.simulator.webasto_next import WebastoNextWeb

LOGIN = Credentials("admin", Secret("right"))
THERE = StaticAddress("127.0.0.78/8", "127.0.0.1", "127.0.0.53")


def change(setting: Setting, new: str | int) -> Change:
    return Change(setting, None, new, Effect.NEEDS_RESTART)


URL = change(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")


@asynccontextmanager
async def driver_for(
    web: WebastoNextWeb, *, login: Credentials | None = LOGIN, trust: ServerTrust | None = None
) -> AsyncIterator[WebastoNextHttp]:
    driver = WebastoNextHttp(HttpLink(web.url, credentials=login, timeout_s=2, trust=trust), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


async def test_who_it_is_and_what_it_holds() -> None:
    async with webasto_next_simulator() as web, driver_for(web) as driver:
        identity = await driver.read_identity()
        found = await driver.read_settings()

    assert (identity.vendor, identity.model, identity.serial) == ("Webasto", "Next", "WS110064")
    assert (identity.firmware, identity.charge_point_identity) == ("3.1.16", "NEXT-WS110064")
    assert found[Setting.IDENTITY] == "NEXT-WS110064"
    assert found[Setting.OCPP_VERSION] is OcppVersion.V16
    assert found[Setting.ETHERNET] == Dhcp()
    assert found[Setting.MAX_CURRENT] == 32
    assert found[Setting.CSMS_URL] is Unknown.UNSET
    assert found[Setting.WIFI_SSID] is Unknown.UNSET
    assert Setting.KEY not in found


async def test_one_log_in_lasts_for_everything_and_an_expired_token_is_renewed_once() -> None:
    async with webasto_next_simulator() as web, driver_for(web) as driver:
        await driver.read_identity()
        await driver.read_settings()
        assert (await driver.apply(URL)).kind is OutcomeKind.NEEDS_RESTART
        assert web.log_ins == 1
        web.end_session()
        assert (await driver.apply(change(Setting.HOSTNAME, "bay-07"))).good
        assert web.log_ins == 2


async def test_without_a_password_it_tells_nothing_and_asks_for_one() -> None:
    async with webasto_next_simulator() as web, driver_for(web, login=None) as driver:
        with pytest.raises(Unauthorized) as caught:
            await driver.read_identity()
        assert web.log_ins == 0

    assert caught.value.finding.do


async def test_the_address_acts_after_the_restart_and_the_charger_dials_in() -> None:
    door = CommissioningCsms(host="127.0.0.1", port=0)
    async with door as csms, webasto_next_simulator() as web, driver_for(web) as driver:
        csms.expect("NEXT-WS110064", None)
        address = change(Setting.CSMS_URL, csms.url)
        await driver.read_settings()
        assert (await driver.apply(address)).kind is OutcomeKind.NEEDS_RESTART
        assert not web.charger.ocpp_connected
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "WS110064"
        assert (await driver.confirm(address)).good
        assert await csms.wait_for("NEXT-WS110064", 20)


async def test_what_is_not_publicly_known_is_left_to_a_person_and_nothing_is_sent() -> None:
    async with webasto_next_simulator({"connection-type": "no-backend"}) as web, driver_for(web) as driver:
        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET
        outcome = await driver.apply(URL)
        assert outcome.kind is OutcomeKind.NOT_OFFERED
        assert outcome.finding is not None
        assert outcome.finding.code == "driver.webasto-next.connection-type"
        assert web.charger.value("connection-uri") == ""
        for setting, value in (
            (Setting.WIFI_PASSPHRASE, Secret("a long passphrase")),
            (Setting.KEY, Secret("Kf3-pq8sZ1mX0vB7tL2w")),
            (Setting.IDENTITY, "SITE-BAY07"),
        ):
            assert driver.effect_of(setting) is None
            refused = await driver.apply(Change(setting, None, value, Effect.LIVE))
            assert refused.kind is OutcomeKind.NOT_OFFERED


async def test_firmware_whose_address_field_has_a_kind_that_is_not_known_is_offered_no_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from evsetup.simulator import webasto_next

    other = webasto_next._Field("backend", "connection", "uri-configuration-field", "")
    monkeypatch.setitem(webasto_next.FIELDS, "connection-uri", other)
    async with webasto_next_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        assert driver.effect_of(Setting.CSMS_URL) is None
        outcome = await driver.apply(URL)

    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert outcome.finding is not None
    assert [evidence.content for evidence in outcome.finding.evidence] == ["connection-uri"]


async def test_a_word_of_success_without_a_change_is_seen_when_it_is_read_back() -> None:
    async with webasto_next_simulator(quirks=Quirks(accepts_without_change=True)) as web, driver_for(web) as driver:
        await driver.read_settings()
        assert (await driver.apply(URL)).kind is OutcomeKind.NEEDS_RESTART
        confirmed = await driver.confirm(URL)

    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.read-back-differs"


@pytest.mark.parametrize("tls", [False, True])
async def test_a_fixed_address_acts_after_the_restart_and_is_followed(tls: bool) -> None:
    made = server_context(TemporaryAuthority.create("Webasto").issue(["next.local"])) if tls else None
    async with webasto_next_simulator(tls=made) as web, driver_for(web, trust=ServerTrust()) as driver:
        await driver.read_settings()
        move = Change(Setting.ETHERNET, Dhcp(), THERE, Effect.CUTS_LINK)
        assert (await driver.apply(move)).kind is OutcomeKind.NEEDS_RESTART
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "WS110064"
        assert web.interface == "127.0.0.78"
        assert (await driver.confirm(move)).good

        back = Change(Setting.ETHERNET, THERE, Dhcp(), Effect.CUTS_LINK)
        assert (await driver.apply(back)).good
        assert (await driver.confirm(back)).good


async def test_its_certificate_is_taken_at_first_sight_and_another_one_gets_no_password() -> None:
    trust = ServerTrust()
    for seen in range(2):
        made = server_context(TemporaryAuthority.create("Webasto").issue(["next.local"]))
        async with webasto_next_simulator(tls=made) as web, driver_for(web, trust=trust) as driver:
            if not seen:
                assert await driver.read_settings()
                continue
            with pytest.raises(CertificateChanged):
                await driver.read_settings()
            assert web.log_ins == 0
