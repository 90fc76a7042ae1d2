"""Everything that goes wrong between the OCPP 1.6 driver and a charger that is told, line by line, how to misbehave."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.support.scripted_charger import (
    NAME,
    NEW_KEY,
    OLD_KEY,
    QUICK,
    CallErrorAnswer,
    Hangs,
    HangsUp,
    Site,
    Told,
    hangs,
    hangs_up,
    site,
    status,
)

from evsetup.cards.charger_card import CsmsUrlKey
from evsetup.cards.shelf import load_shelf
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Unknown
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.links.faults import LinkFault, LinkLost, NoAnswer, TimedOut, Unreachable
from evsetup.ocppj.csms import CommissioningCsms


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (status("NotSupported"), OutcomeKind.NOT_OFFERED, "driver.ocpp.no-such-key"),
        (status("Rejected"), OutcomeKind.REFUSED, "driver.refused"),
        (status("Sure"), OutcomeKind.REFUSED, "driver.refused"),
        (lambda _: {}, OutcomeKind.REFUSED, "driver.refused"),
        (hangs, OutcomeKind.SILENT, "driver.silent"),
        (hangs_up, OutcomeKind.LINK_LOST, "driver.link-lost"),
    ],
    ids=["NotSupported", "Rejected", "odd word", "nothing", "silence", "link lost"],
)
async def test_each_answer_to_an_address_has_its_outcome(
    answer: Callable[[Told], Told], kind: OutcomeKind, code: str
) -> None:
    async with site(CentralSystemURI="ws://127.0.0.1:9/") as here:
        here.charger.on["ChangeConfiguration"] = answer
        await here.driver.read_settings()
        outcome = await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")

    assert outcome.kind is kind
    assert outcome.finding is not None
    assert outcome.finding.code == code


async def test_a_charger_that_does_not_know_changeconfiguration_is_explained() -> None:
    async with site(CentralSystemURI="ws://127.0.0.1:9/") as here:
        outcome = await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")

    assert outcome.kind is OutcomeKind.NOT_OFFERED


async def test_a_callerror_to_a_write_is_a_refusal_with_its_words() -> None:
    def error(_: Told) -> Told:
        raise CallErrorAnswer("PropertyConstraintViolation", "too long")

    async with site(CentralSystemURI="ws://127.0.0.1:9/") as here:
        here.charger.on["ChangeConfiguration"] = error
        outcome = await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")

    assert outcome.finding is not None
    assert "too long" in outcome.finding.evidence[0].content


async def test_the_next_address_key_of_the_card_is_tried_when_one_is_not_supported() -> None:
    async with site() as here:
        here.charger.on["ChangeConfiguration"] = lambda asked: {
            "status": "RebootRequired" if asked["key"] == "Cst_BackendUrl" else "NotSupported"
        }
        outcome = await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")

    assert outcome.kind is OutcomeKind.NEEDS_RESTART
    tried = [asked["key"] for action, asked in here.charger.heard if action == "ChangeConfiguration"]
    assert tried == ["CentralSystemURI", "CentralSystemAddress", "Cst_BackendUrl"]


async def test_a_value_that_was_accepted_and_not_kept_is_found_out() -> None:
    async with site(CentralSystemURI="ws://127.0.0.1:9/old") as here:
        here.charger.on["ChangeConfiguration"] = status("Accepted")
        assert (await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/new")).good
        confirmed = await here.confirm(Setting.CSMS_URL, "ws://127.0.0.1:9/new")

    assert confirmed.kind is OutcomeKind.FAULT
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.read-back-differs"


async def test_a_key_is_written_in_the_charger_s_own_spelling() -> None:
    async with site(centralsystemuri="ws://127.0.0.1:9/old") as here:
        here.charger.on["ChangeConfiguration"] = status("Accepted")
        settings = await here.driver.read_settings()
        await here.apply(Setting.CSMS_URL, "ws://127.0.0.1:9/new")

    assert settings[Setting.CSMS_URL] == "ws://127.0.0.1:9/old"
    assert here.charger.heard[-1][1]["key"] == "centralsystemuri"


async def test_a_charger_that_never_lists_everything_is_asked_by_name() -> None:
    async with site(CentralSystemURI="ws://127.0.0.1:9/", SecurityProfile=1) as here:

        def only_by_name(asked: Told) -> Told:
            if not asked.get("key"):
                raise Hangs
            return here.charger._configuration(asked)

        here.charger.on["GetConfiguration"] = only_by_name
        settings = await here.driver.read_settings()

    assert settings[Setting.CSMS_URL] == "ws://127.0.0.1:9/"
    assert settings[Setting.SECURITY_PROFILE] == 1


async def test_a_charger_that_takes_one_key_at_a_time_is_asked_one_by_one() -> None:
    async with site(CentralSystemURI="ws://127.0.0.1:9/", ChargePointId="X") as here:

        def one_only(asked: Told) -> Told:
            keys = asked.get("key")
            if not isinstance(keys, list) or len(keys) != 1:
                raise Hangs
            return here.charger._configuration(asked)

        here.charger.on["GetConfiguration"] = one_only
        settings = await here.driver.read_settings()

    assert settings[Setting.IDENTITY] == "X"


async def test_the_number_of_keys_per_question_is_what_the_charger_says() -> None:
    async with site(GetConfigurationMaxKeys="2") as here:
        await here.driver.read_settings()

    asked = [payload["key"] for action, payload in here.charger.heard if payload.get("key")]
    assert asked
    assert all(isinstance(keys, list) and len(keys) <= 2 for keys in asked)


async def test_a_charger_that_answers_no_question_for_its_settings_says_nothing() -> None:
    async with site() as here:
        here.charger.on["GetConfiguration"] = hangs
        with pytest.raises(NoAnswer):
            await here.driver.read_settings()


async def test_odd_shapes_in_the_configuration_do_not_break_the_reading() -> None:
    async with site() as here:
        here.charger.on["GetConfiguration"] = lambda _: {
            "configurationKey": [7, {"key": 5}, {"key": "SecurityProfile", "value": True}, {"key": "CentralSystemURI"}],
            "unknownKey": "none",
        }
        settings = await here.driver.read_settings()

    assert settings[Setting.CSMS_URL] is Unknown.UNSET
    assert Setting.SECURITY_PROFILE not in settings


@pytest.mark.parametrize("answers_first", [True, False])
async def test_a_charger_that_leaves_at_once_for_its_new_address_is_expected_to_go(answers_first: bool) -> None:
    async with site(Url="ws://127.0.0.1:9/old") as here:
        card = replace(load_shelf().card("generic-ocpp16"), csms_url_keys=(CsmsUrlKey("Url", needs_restart=False),))
        driver = Ocpp16(NAME, here.csms, card, QUICK)

        def leave(_: Told) -> Told:
            here.charger.redials = False
            if not answers_first:
                raise HangsUp
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = leave
        effect = driver.effect_of(Setting.CSMS_URL)
        assert effect is Effect.CUTS_LINK
        going = Change(Setting.CSMS_URL, None, "ws://127.0.0.1:9/new", effect)
        link = here.csms.charge_points[NAME]
        applied = await driver.apply(going)
        await asyncio.wait_for(link.closed.wait(), 5)
        confirmed = await driver.confirm(going)
        restarted = await driver.restart()

    assert applied.good
    assert confirmed.kind is OutcomeKind.LINK_LOST_EXPECTED
    assert restarted.kind is OutcomeKind.LINK_LOST_EXPECTED


async def test_host_and_path_go_into_two_keys_where_a_family_has_two() -> None:
    settings = {"Host": "old.example:80", "Path": "/old"}
    async with site(SecurityProfile="1", **settings) as here:

        def take(asked: Told) -> Told:
            here.charger.settings[str(asked["key"])] = asked["value"]
            return {"status": "RebootRequired"}

        here.charger.on["ChangeConfiguration"] = take
        card = replace(load_shelf().card("generic-ocpp16"), csms_url_keys=(CsmsUrlKey("Host", path_key="Path"),))
        driver = Ocpp16(NAME, here.csms, card, QUICK)
        before = await driver.read_settings()
        change = Change(Setting.CSMS_URL, None, "ws://csms.example:8080/ocpp", Effect.NEEDS_RESTART)
        applied = await driver.apply(change)
        confirmed = await driver.confirm(change)
        after = await driver.read_settings()

    assert before[Setting.CSMS_URL] == "ws://old.example:80/old"
    assert applied.kind is OutcomeKind.NEEDS_RESTART
    assert confirmed.kind is OutcomeKind.APPLIED
    assert after[Setting.CSMS_URL] == "ws://csms.example:8080/ocpp"
    assert (here.charger.settings["Host"], here.charger.settings["Path"]) == ("csms.example:8080", "/ocpp")


async def test_a_key_that_the_charger_locks_is_left_to_a_person() -> None:
    async with site() as here:
        locked = {"key": "CentralSystemURI", "readonly": True, "value": "ws://127.0.0.1:9/"}
        here.charger.on["GetConfiguration"] = lambda _: {"configurationKey": [locked]}
        await here.driver.read_settings()
        here.charger.on["GetConfiguration"] = lambda _: {"configurationKey": [], "unknownKey": []}
        effect = here.driver.effect_of(Setting.KEY)
        outcome = await here.driver._configuration.change(Setting.CSMS_URL, "centralsystemuri", "ws://x")
        long = await here.driver._configuration.change(Setting.CSMS_URL, "Other", "x" * 501)

    assert effect is None
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.read-only"
    assert long.finding is not None
    assert long.finding.code == "driver.ocpp.too-long"


async def test_a_refused_key_leaves_the_old_one_in_force() -> None:
    async with site() as here:
        here.charger.on["ChangeConfiguration"] = status("Rejected")
        outcome = await here.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        here.charger.redial()
        first = here.csms.charge_points[NAME]
        await asyncio.wait_for(first.closed.wait(), 5)
        back = await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(5)

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert len(outcome.finding.do) == 2
    assert back.key_form is not None


async def test_a_charger_that_comes_back_with_the_old_key_is_told_and_let_in_again() -> None:
    async with site() as here:
        here.charger.on["ChangeConfiguration"] = status("Accepted")
        applied = await here.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        confirmed = await here.confirm(Setting.KEY, NEW_KEY, OLD_KEY)
        await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(5)

    assert applied.good
    assert confirmed.kind is OutcomeKind.FAULT
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-not-used"
    assert confirmed.finding.evidence[0].content != "csms.not-dialled-in"


async def test_a_charger_that_does_not_come_back_after_a_new_key_is_told() -> None:
    async with site() as here:

        def take_and_go(_: Told) -> Told:
            here.charger.redials = False
            here.charger.redial()
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take_and_go
        await here.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        confirmed = await here.confirm(Setting.KEY, NEW_KEY, OLD_KEY)

    assert confirmed.finding is not None
    assert confirmed.finding.evidence[0].content == "csms.not-dialled-in"


async def test_a_charger_that_keeps_its_link_is_asked_to_log_in_again() -> None:
    async with site() as here:

        def take(asked: Told) -> Told:
            here.charger.key = Secret(bytes.fromhex(str(asked["value"])).decode())
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take
        await here.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        confirmed = await here.confirm(Setting.KEY, NEW_KEY, OLD_KEY)

    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_charger_that_drops_the_link_instead_of_answering_is_still_proven_by_its_log_in() -> None:
    async with site() as here:

        def take(asked: Told) -> Told:
            here.charger.key = Secret(bytes.fromhex(str(asked["value"])).decode())
            raise HangsUp

        here.charger.on["ChangeConfiguration"] = take
        applied = await here.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        confirmed = await here.confirm(Setting.KEY, NEW_KEY, OLD_KEY)

    assert applied.kind is OutcomeKind.LINK_LOST_EXPECTED
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_an_unfit_key_is_never_sent() -> None:
    async with site() as here:
        outcome = await here.apply(Setting.KEY, Secret("short"))

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.unfit-key"
    assert not here.charger.asked("ChangeConfiguration")


async def test_a_charger_that_will_not_leave_profile_0_is_told_and_stays_reachable() -> None:
    async with site(key=None, SecurityProfile="0") as here:
        here.charger.on["ChangeConfiguration"] = lambda asked: {
            "status": "Accepted" if asked["key"] == "AuthorizationKey" else "Rejected"
        }
        outcome = await here.apply(Setting.KEY, NEW_KEY)
        here.charger.redial()
        await asyncio.wait_for(here.csms.charge_points[NAME].closed.wait(), 5)
        await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(5)

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.profile-not-raised"


async def test_a_charger_that_is_not_there_raises() -> None:
    async with CommissioningCsms() as csms:
        driver = Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), QUICK)
        for act in (driver.read_identity, driver.read_settings, driver.restart, driver.stop, driver.clear_limit):
            with pytest.raises(Unreachable):
                await act()
        with pytest.raises(LinkFault):
            await driver.wait_until_back(0.1)


async def test_a_link_that_ends_while_reading_is_lost() -> None:
    async with site() as here:
        here.charger.on["GetConfiguration"] = hangs_up
        with pytest.raises(LinkLost):
            await here.driver.read_settings()


async def test_a_soft_reset_that_is_refused_becomes_a_hard_one() -> None:
    async with site() as here:
        here.charger.on["Reset"] = lambda asked: {"status": "Accepted" if asked["type"] == "Hard" else "Rejected"}
        outcome = await here.driver.restart()

    assert outcome.good
    assert [payload["type"] for action, payload in here.charger.heard if action == "Reset"] == ["Soft", "Hard"]


async def test_a_charger_that_refuses_every_reset_says_so() -> None:
    async with site() as here:
        here.charger.on["Reset"] = status("Rejected")

        assert (await here.driver.restart()).kind is OutcomeKind.REFUSED


async def test_a_charger_that_lingers_after_a_soft_reset_is_helped_by_a_hard_one() -> None:
    async with site() as here:

        def reset(asked: Told) -> Told:
            if asked["type"] == "Hard":
                asyncio.get_running_loop().call_later(0.05, here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["Reset"] = reset
        await here.driver.restart()
        identity = await here.driver.wait_until_back(5)

    assert identity.vendor == "Scripted"


async def test_a_charger_that_never_restarts_is_told_in_time() -> None:
    async with site() as here:
        here.charger.on["Reset"] = status("Accepted")
        await here.driver.restart()
        with pytest.raises(TimedOut):
            await here.driver.wait_until_back(1)


async def test_a_start_that_is_promised_and_never_happens_is_found_out() -> None:
    async with site() as here:
        here.charger.on["RemoteStartTransaction"] = status("Accepted")
        outcome = await here.driver.start(1, "EVSETUP")

    assert outcome.kind is OutcomeKind.SILENT
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.not-started"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (status("Rejected"), OutcomeKind.REFUSED),
        (hangs, OutcomeKind.SILENT),
        (hangs_up, OutcomeKind.LINK_LOST),
    ],
)
async def test_each_answer_to_a_start_has_its_outcome(answer: Callable[[Told], Told], kind: OutcomeKind) -> None:
    async with site() as here:
        here.charger.on["RemoteStartTransaction"] = answer

        assert (await here.driver.start(1, "EVSETUP")).kind is kind


async def test_a_link_that_ends_before_the_promised_start_is_lost() -> None:
    async with site() as here:

        def promise(_: Told) -> Told:
            asyncio.get_running_loop().call_later(0.05, here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["RemoteStartTransaction"] = promise

        assert (await here.driver.start(1, "EVSETUP")).kind is OutcomeKind.LINK_LOST


async def _start(here: Site) -> None:
    here.csms.tags.add("EVSETUP")
    await here.charger.send(
        "StartTransaction",
        {"connectorId": 1, "idTag": "EVSETUP", "meterStart": 0, "timestamp": "2026-01-01T00:00:00Z"},
    )


async def _meter(here: Site, amps: float) -> None:
    sample = {"value": str(amps), "measurand": "Current.Import", "phase": "L1", "unit": "A"}
    value = {"timestamp": "2026-01-01T00:00:00Z", "sampledValue": [sample]}
    await here.charger.send("MeterValues", {"connectorId": 1, "meterValue": [value]})


async def test_a_limit_that_is_accepted_and_ignored_is_found_out() -> None:
    async with site() as here:
        await _start(here)
        sent: list[asyncio.Task[None]] = []

        def meter(_: Told) -> Told:
            sent.append(asyncio.create_task(_meter(here, 16.0)))
            return {"status": "Accepted"}

        here.charger.on["SetChargingProfile"] = status("Accepted")
        here.charger.on["TriggerMessage"] = meter
        outcome = await here.driver.limit(1, 8.0)
        await asyncio.gather(*sent)

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.limit-ignored"


async def test_the_whole_charger_is_limited_where_single_profiles_are_refused() -> None:
    async with site() as here:

        def only_whole(asked: Told) -> Told:
            profile = asked["csChargingProfiles"]
            assert isinstance(profile, dict)
            taken = profile["chargingProfilePurpose"] == "ChargePointMaxProfile" and asked["connectorId"] == 0
            return {"status": "Accepted" if taken else "Rejected"}

        here.charger.on["SetChargingProfile"] = only_whole
        outcome = await here.driver.limit(1, 8.0)

    assert outcome.kind is OutcomeKind.APPLIED


async def test_a_charger_without_smart_charging_says_so_and_has_nothing_to_clear() -> None:
    async with site() as here:
        assert (await here.driver.limit(1, 8.0)).kind is OutcomeKind.NOT_OFFERED
        assert (await here.driver.clear_limit()).kind is OutcomeKind.UNCHANGED


async def test_a_limit_that_stays_after_clearing_is_found_out() -> None:
    async with site() as here:
        here.charger.on["SetChargingProfile"] = status("Accepted")
        here.charger.on["ClearChargingProfile"] = status("Accepted")
        schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 8.0}]}
        here.charger.on["GetCompositeSchedule"] = lambda _: {"status": "Accepted", "chargingSchedule": schedule}
        await here.driver.limit(1, 8.0)
        outcome = await here.driver.clear_limit()

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.limit-left"


async def test_a_limit_is_cleared_where_it_cannot_be_read_back() -> None:
    async with site() as here:
        here.charger.on["SetChargingProfile"] = status("Accepted")
        here.charger.on["ClearChargingProfile"] = status("Unknown")
        await here.driver.limit(1, 8.0)

        assert (await here.driver.clear_limit()).kind is OutcomeKind.APPLIED


async def test_a_stop_that_is_promised_and_never_happens_is_found_out() -> None:
    async with site() as here:
        await _start(here)
        here.charger.on["RemoteStopTransaction"] = status("Accepted")
        outcome = await here.driver.stop()
        here.charger.on["RemoteStopTransaction"] = status("Rejected")
        refused = await here.driver.stop()

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.not-stopped"
    assert refused.kind is OutcomeKind.REFUSED


async def test_a_trigger_that_is_promised_and_ignored_is_found_out() -> None:
    async with site() as here:
        here.charger.on["TriggerMessage"] = status("Accepted")
        outcome = await here.driver.trigger("MeterValues")

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.trigger-ignored"


async def test_an_update_request_that_the_charger_does_not_offer_ends_the_listening() -> None:
    told: list[str] = []
    async with site() as here:
        outcome = await here.driver.fetch_firmware("http://127.0.0.1:9/x.bin", told.append)
        await here.charger.send("FirmwareStatusNotification", {"status": "Idle"})

    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert told == []
