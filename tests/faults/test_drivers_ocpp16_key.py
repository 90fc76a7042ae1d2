"""A new security key against every way in which a 1.6 charger takes, mistakes, postpones or loses it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.support.scripted_charger import NAME, NEW_KEY, OLD_KEY, QUICK, HangsUp, Site, Told, site

from evsetup.cards.shelf import load_shelf
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_key_forms import key_for_csms, must_be_given
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.links.faults import TimedOut
from evsetup.ocppj.key_form import KeyForm

HEX_KEY = Secret("A1b2C3d4E5f60718293a4b5c6d7e8f9001122334")


def _takes(here: Site, make: Callable[[str], str], *, drops: bool = True) -> Callable[[Told], Told]:
    """The charger makes its password of what it is written, and logs in anew."""

    def take(asked: Told) -> Told:
        if asked["key"] == "AuthorizationKey":
            here.charger.key = Secret(make(str(asked["value"])))
            if drops:
                asyncio.get_running_loop().call_soon(here.charger.redial)
        return {"status": "Accepted"}

    return take


async def _set(here: Site, key: Secret = NEW_KEY, rule: KeyRule = KeyRule.HEX) -> tuple[Outcome, Outcome, Ocpp16]:
    card = replace(load_shelf().card("generic-ocpp16"), key_rule=rule, normal_wait_s=1)
    driver = Ocpp16(NAME, here.csms, card, QUICK)
    change = Change(Setting.KEY, OLD_KEY, key, Effect.CUTS_LINK)
    return await driver.apply(change), await driver.confirm(change), driver


@pytest.mark.parametrize(
    ("key", "rule", "make", "form", "given"),
    [
        (NEW_KEY, KeyRule.HEX, lambda sent: bytes.fromhex(sent).decode(), KeyForm.TEXT, "Kf3-pq8sZ1mX0vB7tL2w"),
        (NEW_KEY, KeyRule.TEXT, lambda sent: sent, KeyForm.TEXT, "Kf3-pq8sZ1mX0vB7tL2w"),
        (NEW_KEY, KeyRule.HEX, lambda sent: sent, KeyForm.HEX_LOWER, "4b66332d707138735a316d5830764237744c3277"),
        (NEW_KEY, KeyRule.HEX, str.upper, KeyForm.HEX_UPPER, "4B66332D707138735A316D5830764237744C3277"),
        (HEX_KEY, KeyRule.HEX, lambda sent: sent, KeyForm.TEXT, "A1b2C3d4E5f60718293a4b5c6d7e8f9001122334"),
        (HEX_KEY, KeyRule.HEX, str.lower, KeyForm.LITERAL, "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"),
    ],
)
async def test_the_form_that_came_back_says_what_the_csms_must_be_given(
    key: Secret, rule: KeyRule, make: Callable[[str], str], form: KeyForm, given: str
) -> None:
    async with site() as here:
        here.charger.on["ChangeConfiguration"] = _takes(here, make)
        applied, confirmed, driver = await _set(here, key, rule)

    assert applied.good
    assert confirmed.kind is OutcomeKind.APPLIED
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-form"
    assert confirmed.finding.means == must_be_given(form)
    assert driver.key_form is form
    assert driver.key_for_csms(key) == Secret(given)
    assert given not in repr((applied, confirmed))


async def test_a_charger_that_sends_the_bytes_of_the_digits_is_recognised() -> None:
    async with site() as here:

        def take(asked: Told) -> Told:
            here.charger.raw_key = bytes.fromhex(str(asked["value"]))
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take
        _, confirmed, driver = await _set(here, HEX_KEY)

    assert confirmed.kind is OutcomeKind.APPLIED
    assert driver.key_form is KeyForm.RAW
    assert "bytes" in str(must_be_given(KeyForm.RAW))


def test_every_form_has_an_instruction_and_a_value_to_copy() -> None:
    for form in KeyForm:
        assert str(must_be_given(form)).startswith("CSMS must be given:")
        assert isinstance(key_for_csms(NEW_KEY, form), Secret)
    assert key_for_csms(Secret("ab" * 16), KeyForm.LITERAL) == Secret("AB" * 16)


async def test_a_charger_that_acts_on_its_key_after_a_restart_only_is_restarted_once() -> None:
    async with site() as here:
        stored: list[Secret] = []

        def take(asked: Told) -> Told:
            stored.append(Secret(bytes.fromhex(str(asked["value"])).decode()))
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        def reset(_: Told) -> Told:
            here.charger.key = stored[-1]
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=take, Reset=reset)
        _, confirmed, _ = await _set(here)

    assert confirmed.kind is OutcomeKind.APPLIED
    assert len(here.charger.asked("Reset")) == 1


async def test_a_charger_that_says_that_its_key_needs_a_restart_logs_in_with_it_afterwards() -> None:
    async with site() as here:

        def take(asked: Told) -> Told:
            here.charger.settings["stored"] = bytes.fromhex(str(asked["value"])).decode()
            return {"status": "RebootRequired"}

        def reset(_: Told) -> Told:
            here.charger.key = Secret(str(here.charger.settings["stored"]))
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=take, Reset=reset)
        change = Change(Setting.KEY, OLD_KEY, NEW_KEY, Effect.CUTS_LINK)
        applied = await here.driver.apply(change)
        await here.driver.restart()
        await here.driver.wait_until_back(5)
        confirmed = await here.driver.confirm(change)

    assert applied.kind is OutcomeKind.NEEDS_RESTART
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_charger_that_keeps_its_old_key_over_a_restart_is_told_and_let_in_again() -> None:
    async with site() as here:

        def reset(_: Told) -> Told:
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=_takes(here, lambda _: OLD_KEY.reveal()), Reset=reset)
        _, confirmed, _ = await _set(here)
        back = await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(5)

    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-not-used"
    assert confirmed.finding.evidence[0].content == "dial-in.old-key"
    assert back.key_form is KeyForm.TEXT
    assert len(here.charger.asked("Reset")) == 1


async def test_a_charger_that_restarts_with_the_old_key_is_let_in_again() -> None:
    async with site() as here:

        def take(_: Told) -> Told:
            return {"status": "RebootRequired"}

        def reset(_: Told) -> Told:
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on.update(ChangeConfiguration=take, Reset=reset)
        await here.driver.apply(Change(Setting.KEY, OLD_KEY, NEW_KEY, Effect.CUTS_LINK))
        await here.driver.restart()
        with pytest.raises(TimedOut) as refused:
            await here.driver.wait_until_back(0.5)
        await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(5)

    assert refused.value.finding.code == "dial-in.old-key"


async def test_a_key_that_comes_back_in_no_known_form_is_told_at_once() -> None:
    async with site() as here:
        here.charger.on["ChangeConfiguration"] = _takes(here, lambda sent: sent[:10])
        _, confirmed, _ = await _set(here)

    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-unknown-form"
    assert not here.charger.asked("Reset")


async def test_a_charger_that_drops_the_link_before_it_answers_and_comes_back_with_the_key_is_fine() -> None:
    async with site() as here:

        def take(asked: Told) -> Told:
            here.charger.key = Secret(bytes.fromhex(str(asked["value"])).decode())
            raise HangsUp

        here.charger.on["ChangeConfiguration"] = take
        applied, confirmed, _ = await _set(here)

    assert applied.kind is OutcomeKind.LINK_LOST_EXPECTED
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_charger_that_never_comes_back_is_told_with_its_way_back() -> None:
    async with site() as here:

        def take(_: Told) -> Told:
            here.charger.redials = False
            raise HangsUp

        here.charger.on["ChangeConfiguration"] = take
        _, confirmed, _ = await _set(here)

    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-locked-out"
    assert confirmed.finding.evidence[0].content == "csms.not-dialled-in"


@pytest.mark.parametrize("rule", [KeyRule.HEX, KeyRule.TEXT])
async def test_a_charger_that_takes_only_the_other_form_gets_that(rule: KeyRule) -> None:
    async with site() as here:
        wanted = NEW_KEY.reveal() if rule is KeyRule.HEX else NEW_KEY.reveal().encode().hex()

        def take(asked: Told) -> Told:
            if asked["value"] != wanted:
                return {"status": "Rejected"}
            here.charger.key = NEW_KEY
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take
        applied, confirmed, _ = await _set(here, rule=rule)

    assert applied.kind is OutcomeKind.APPLIED
    assert confirmed.kind is OutcomeKind.APPLIED
