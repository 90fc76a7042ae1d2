"""Address, identity, key, profile and restart of a 2.x station: what each answer comes to, and what stays possible after it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from tests.support.scripted_charger import NAME, NEW_KEY, OLD_KEY, CallErrorAnswer, Hangs, HangsUp, Told
from tests.support.scripted_station import MODEL, PASSWORD, PRIORITY, StationSite, named, station_site

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Unknown
from evsetup.links.faults import TimedOut

V201, V21 = OcppVersion.V201, OcppVersion.V21
URL = "ws://csms.example.com/ocpp"
SECURE = "wss://csms.example.com/ocpp"
SLOT_VARIABLES = {
    f"NetworkConfiguration[{slot}].{variable}": ""
    for slot in (1, 2)
    for variable in ("OcppCsmsUrl", "OcppInterface", "OcppTransport", "MessageTimeout", "SecurityProfile", "Identity")
}
SLOT_PASSWORDS = {f"NetworkConfiguration[{slot}].BasicAuthPassword" for slot in (1, 2)}


def code(outcome: Outcome) -> str:
    return outcome.finding.code if outcome.finding is not None else ""


def status(word: str, reason: str = "") -> Any:
    answer: dict[str, object] = {"status": word}
    if reason:
        answer["statusInfo"] = {"reasonCode": reason}
    return lambda _: answer


def not_offered(_: Told) -> Told:
    raise CallErrorAnswer("NotImplemented", "")


def hangs(_: Told) -> Told:
    raise Hangs


def hangs_up(_: Told) -> Told:
    raise HangsUp


# -- what is read --------------------------------------------------------------------------------------------------------


async def test_settings_of_2_0_1_hold_what_it_shows_and_no_address() -> None:
    async with station_site() as site:
        settings = await site.driver.read_settings()
        assert settings[Setting.OCPP_VERSION] is V201
        assert settings[Setting.SECURITY_PROFILE] == 1
        assert settings[Setting.TIME_SERVER] == "pool.ntp.org"
        assert settings[Setting.IDENTITY] == NAME
        assert settings[Setting.CSMS_URL] is settings[Setting.KEY] is Unknown.UNREADABLE


async def test_2_1_shows_the_address_and_the_identity_of_the_slot_that_it_tries_first() -> None:
    model = {
        **MODEL,
        **SLOT_VARIABLES,
        "NetworkConfiguration[1].OcppCsmsUrl": URL,
        "NetworkConfiguration[1].Identity": "OTHER",
    }
    async with station_site(V21, model=model) as site:
        settings = await site.driver.read_settings()
        assert (settings[Setting.CSMS_URL], settings[Setting.IDENTITY]) == (URL, "OTHER")


async def test_what_cannot_be_written_is_said_before_it_is_tried() -> None:
    async with station_site() as site:
        site.station.readonly |= {"SecurityCtrlr.Identity", "ClockCtrlr.NtpServerUri"}
        await site.driver.read_settings()
        assert site.driver.effect_of(Setting.IDENTITY) is None
        assert site.driver.effect_of(Setting.TIME_SERVER) is None
        assert site.driver.effect_of(Setting.CSMS_URL) is Effect.NEEDS_RESTART
        assert site.driver.effect_of(Setting.HOSTNAME) is None


async def test_a_time_server_is_written_and_read_back() -> None:
    async with station_site() as site:
        await site.driver.read_settings()
        assert (await site.apply(Setting.TIME_SERVER, "ntp.example.com")).good
        assert (await site.confirm(Setting.TIME_SERVER, "ntp.example.com")).kind is OutcomeKind.APPLIED


# -- the address ---------------------------------------------------------------------------------------------------------


async def test_an_address_goes_into_a_free_slot_that_then_stands_first_with_the_old_one_behind_it() -> None:
    async with station_site() as site:
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert outcome.kind is OutcomeKind.NEEDS_RESTART
        assert "as the way back" in str(outcome.seen)
        assert site.station.slots == {
            2: {
                "ocppVersion": "OCPP20",
                "ocppTransport": "JSON",
                "ocppCsmsUrl": URL,
                "messageTimeout": 30,
                "securityProfile": 1,
                "ocppInterface": "Wired0",
            }
        }
        assert site.station.model[PRIORITY] == "2,1"
        assert (await site.confirm(Setting.CSMS_URL, URL)).kind is OutcomeKind.APPLIED


async def test_the_slot_in_use_is_never_overwritten() -> None:
    async with station_site(model={**MODEL, PRIORITY: "2,1", "OCPPCommCtrlr.ActiveNetworkProfile": "2"}) as site:
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        assert list(site.station.slots) == [1]
        assert site.station.model[PRIORITY] == "1,2"
    async with station_site() as site:
        site.station.listed_slots = "1"
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.NOT_OFFERED, "driver.network.no-free-slot")
        assert site.station.slots == {}


async def test_a_station_that_lists_no_slots_is_tried_slot_by_slot() -> None:
    async with station_site() as site:
        site.station.listed_slots = "1,3"
        site.station.on["GetReport"] = not_offered
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        assert list(site.station.slots) == [3]


async def test_a_station_on_wireless_only_takes_the_other_interface() -> None:
    async with station_site() as site:
        by_the_book = site.station.set_network_profile
        site.station.on["SetNetworkProfile"] = lambda payload: (
            by_the_book(payload)
            if payload["connectionData"]["ocppInterface"] == "Wireless0"
            else {"status": "Rejected"}
        )
        assert (await site.apply(Setting.CSMS_URL, URL)).good


@pytest.mark.parametrize(
    ("action", "answer", "kind", "finding"),
    [
        ("SetNetworkProfile", status("Rejected"), OutcomeKind.REFUSED, "driver.network.slot-refused"),
        ("SetNetworkProfile", status("Failed"), OutcomeKind.REFUSED, "driver.network.slot-refused"),
        ("SetNetworkProfile", not_offered, OutcomeKind.NOT_OFFERED, "driver.ocpp.command-not-offered"),
        ("SetNetworkProfile", hangs, OutcomeKind.SILENT, "driver.ocpp.command-unanswered"),
        ("SetNetworkProfile", hangs_up, OutcomeKind.LINK_LOST, "driver.ocpp.command-lost"),
        ("SetVariables", hangs, OutcomeKind.SILENT, "driver.silent"),
        ("SetVariables", hangs_up, OutcomeKind.LINK_LOST, "driver.link-lost"),
        ("SetVariables", not_offered, OutcomeKind.REFUSED, "driver.refused"),
    ],
)
async def test_each_answer_on_the_way_to_a_new_address_has_its_outcome(
    action: str, answer: Any, kind: OutcomeKind, finding: str
) -> None:
    async with station_site() as site:
        site.station.on[action] = answer
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert (outcome.kind, code(outcome)) == (kind, finding)
        assert site.station.model[PRIORITY] == "1"


async def test_an_order_that_the_station_refuses_leaves_it_as_it_was() -> None:
    async with station_site() as site:
        site.station.refused[PRIORITY] = "InvalidValue"
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.REFUSED, "driver.network.priority-refused")


async def test_an_order_with_a_slot_that_holds_nothing_is_made_shorter() -> None:
    async with station_site(model={**MODEL, PRIORITY: "1,3"}) as site:
        site.station.listed_slots = "1,2,3"
        by_the_book = site.station.set_variables

        def only_valid(payload: Any) -> Told:
            item = payload["setVariableData"][0]
            if "3" in item["attributeValue"]:
                told = {"component": item["component"], "variable": item["variable"], "attributeStatus": "Rejected"}
                return {"setVariableResult": [told]}
            return by_the_book(payload)

        site.station.on["SetVariables"] = only_valid
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        assert site.station.model[PRIORITY] == "2,1"


async def test_accepted_and_another_order_is_found_when_it_is_read_back() -> None:
    async with station_site() as site:
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        site.station.model[PRIORITY] = "1,2"
        outcome = await site.confirm(Setting.CSMS_URL, URL)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.FAULT, "driver.network.priority-differs")


async def test_a_secure_address_says_that_the_way_back_will_go_once_the_station_has_used_it() -> None:
    async with station_site() as site:
        outcome = await site.apply(Setting.CSMS_URL, SECURE)
        assert site.station.slots[2]["securityProfile"] == 2
        assert "deletes the less secure ones" in str(outcome.seen)


async def test_a_secure_address_that_is_refused_names_what_the_station_lacks() -> None:
    async with station_site() as site:
        site.station.on |= {
            "SetNetworkProfile": status("Rejected"),
            "GetInstalledCertificateIds": status("NotFound"),
        }
        outcome = await site.apply(Setting.CSMS_URL, SECURE)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.REFUSED, "driver.network.prerequisites")
        assert outcome.finding is not None
        assert outcome.finding.evidence[-1].content == "driver.profile.no-root"


async def test_a_less_secure_address_is_refused_with_the_stations_own_reason() -> None:
    async with station_site(model={**MODEL, "SecurityCtrlr.SecurityProfile": "2"}) as site:
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert outcome.finding is not None
        assert "NoSecurityDowngrade" in outcome.finding.evidence[0].content


# -- 2.1 -----------------------------------------------------------------------------------------------------------------


async def test_2_1_writes_the_variables_of_a_slot_outside_the_priority() -> None:
    model = {**MODEL, **SLOT_VARIABLES, PRIORITY: "1,2", "NetworkConfiguration[1].OcppInterface": "Wireless1"}
    async with station_site(V21, model=model) as site:
        site.station.hidden |= SLOT_PASSWORDS
        orders: list[str] = []
        by_the_book = site.station.set_variables

        def watched(payload: Any) -> Told:
            for item in payload["setVariableData"]:
                if item["variable"]["name"] == "NetworkConfigurationPriority":
                    orders.append(item["attributeValue"])
                elif item["component"].get("instance") in site.station.model[PRIORITY].split(","):
                    told = {"component": item["component"], "variable": item["variable"]}
                    return {"setVariableResult": [{**told, "attributeStatus": "Rejected"}]}
            return by_the_book(payload)

        site.station.on["SetVariables"] = watched
        assert (await site.apply(Setting.KEY, NEW_KEY)).good
        outcome = await site.apply(Setting.CSMS_URL, URL)
        assert outcome.kind is OutcomeKind.NEEDS_RESTART
        assert orders == ["1", "2,1"]
        held = {name.rpartition(".")[2]: value for name, value in site.station.model.items() if "[2]" in name}
        assert held["OcppCsmsUrl"] == URL
        assert held["OcppInterface"] == "Wireless1"
        assert held["Identity"] == NAME
        assert held["BasicAuthPassword"] == NEW_KEY.reveal()
        assert site.station.slots == {}
        assert (await site.confirm(Setting.CSMS_URL, URL)).kind is OutcomeKind.APPLIED


async def test_2_1_without_these_variables_gets_the_message_with_identity_and_key() -> None:
    async with station_site(V21) as site:
        assert (await site.apply(Setting.KEY, NEW_KEY)).good
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        data = site.station.slots[2]
        assert (data["identity"], data["basicAuthPassword"]) == (NAME, NEW_KEY.reveal())
        assert data["ocppInterface"] == "Any"


async def test_2_1_takes_another_identity_with_the_address() -> None:
    async with station_site(V21) as site:
        changes = [
            Change(Setting.IDENTITY, NAME, "NEW-1", Effect.NEEDS_RESTART),
            Change(Setting.CSMS_URL, None, URL, Effect.NEEDS_RESTART),
        ]
        site.driver.foresee(changes)
        for change in changes:
            assert (await site.driver.apply(change)).kind is OutcomeKind.NEEDS_RESTART
        assert site.station.slots[2]["identity"] == "NEW-1"
        assert [(await site.driver.confirm(change)).kind for change in changes] == [OutcomeKind.APPLIED] * 2


async def test_2_0_1_takes_another_identity_for_the_whole_station() -> None:
    async with station_site() as site:
        assert (await site.apply(Setting.IDENTITY, "NEW-1")).kind is OutcomeKind.NEEDS_RESTART
        assert (await site.confirm(Setting.IDENTITY, "NEW-1")).kind is OutcomeKind.APPLIED
        site.station.refused["SecurityCtrlr.Identity"] = "ReadOnly"
        assert (await site.apply(Setting.IDENTITY, "NEW-2")).kind is OutcomeKind.REFUSED
        assert code(await site.apply(Setting.IDENTITY, "with space")) == "driver.unsafe-identity"


# -- the key -------------------------------------------------------------------------------------------------------------


def takes_the_key(site: StationSite, *, uses: Secret | None = NEW_KEY, drops: bool = True) -> None:
    """Lets the station take a key, drop its link and come back with ``uses``."""
    by_the_book = site.station.set_variables

    async def come_back() -> None:
        await asyncio.sleep(0.02)
        site.station.redial()

    def takes(payload: Any) -> Told:
        answer = by_the_book(payload)
        site.station.key = uses
        if drops:
            site.station.then(come_back())
        return answer

    site.station.on["SetVariables"] = takes


@pytest.mark.parametrize("drops", [True, False], ids=["drops its link", "keeps its link"])
async def test_a_key_is_proven_by_the_station_coming_back_with_it(drops: bool) -> None:
    async with station_site() as site:
        takes_the_key(site, drops=drops)
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.APPLIED
        assert (await site.confirm(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.APPLIED
        assert site.station.model[PASSWORD] == NEW_KEY.reveal()


async def test_a_station_that_comes_back_with_the_old_key_is_said_and_let_in_again() -> None:
    async with station_site() as site:
        takes_the_key(site, uses=OLD_KEY)
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).good
        outcome = await site.confirm(Setting.KEY, NEW_KEY, OLD_KEY)
        assert code(outcome) == "driver.ocpp.key-not-used"
        await site.csms.wait_for(NAME, 10)


@pytest.mark.parametrize(
    ("answer", "kind", "finding"),
    [
        (hangs, OutcomeKind.SILENT, "driver.silent"),
        (not_offered, OutcomeKind.REFUSED, "driver.refused"),
        (hangs_up, OutcomeKind.LINK_LOST_EXPECTED, ""),
    ],
)
async def test_each_answer_to_a_key_has_its_outcome(answer: Any, kind: OutcomeKind, finding: str) -> None:
    async with station_site() as site:
        site.station.on["SetVariables"] = answer
        outcome = await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)
        assert (outcome.kind, code(outcome)) == (kind, finding)


async def test_a_refused_key_leaves_the_old_one_in_force() -> None:
    async with station_site() as site:
        site.station.refused[PASSWORD] = "WeakPassword"
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.REFUSED
        before = site.csms.charge_points[NAME]
        site.station.redial()
        await before.closed.wait()
        await site.csms.wait_for(NAME, 10)


async def test_a_station_without_a_key_to_set_says_so() -> None:
    async with station_site() as site:
        site.station.hidden.clear()
        assert code(await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)) == "driver.ocpp.no-such-key"


async def test_a_key_of_fewer_than_16_characters_is_not_sent() -> None:
    async with station_site() as site:
        assert code(await site.apply(Setting.KEY, Secret("short"))) == "driver.unfit-key"
        assert (await site.apply(Setting.KEY, Secret("x-" * 20))).good


async def test_a_key_that_waits_for_a_restart_says_so() -> None:
    async with station_site() as site:
        site.station.at_restart.add(PASSWORD)
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.NEEDS_RESTART


async def test_2_1_keeps_the_key_with_the_connection_where_the_old_variable_is_gone() -> None:
    async with station_site(V21, model={**MODEL, **SLOT_VARIABLES}) as site:
        site.station.hidden = set(SLOT_PASSWORDS)
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.APPLIED
        assert site.station.model["NetworkConfiguration[1].BasicAuthPassword"] == NEW_KEY.reveal()


async def test_2_1_that_lets_nobody_change_a_connection_in_use_gets_another_one_with_the_new_key() -> None:
    model = {**MODEL, **SLOT_VARIABLES, "NetworkConfiguration[1].OcppCsmsUrl": "ws://here.example/ocpp"}
    async with station_site(V21, model=model) as site:
        site.station.hidden = set(SLOT_PASSWORDS)
        site.station.refused["NetworkConfiguration[1].BasicAuthPassword"] = "ActiveNetworkConf"
        assert (await site.apply(Setting.KEY, NEW_KEY, OLD_KEY)).kind is OutcomeKind.NEEDS_RESTART
        assert site.station.model["NetworkConfiguration[2].BasicAuthPassword"] == NEW_KEY.reveal()
        assert site.station.model["NetworkConfiguration[2].OcppCsmsUrl"] == "ws://here.example/ocpp"
        assert site.station.model[PRIORITY] == "2,1"


# -- restart -------------------------------------------------------------------------------------------------------------


async def test_a_station_restarts_and_is_back() -> None:
    async with station_site() as site:
        assert (await site.driver.restart()).kind is OutcomeKind.APPLIED
        assert (await site.driver.wait_until_back(5)).model == "Two"
        assert [payload["type"] for payload in site.station.asked("Reset")] == ["OnIdle"]


async def test_a_station_that_will_not_wait_for_idle_is_restarted_at_once() -> None:
    async with station_site() as site:
        site.station.on["Reset"] = lambda payload: (
            {"status": "Rejected"} if payload["type"] == "OnIdle" else site.station.reset(payload)
        )
        assert (await site.driver.restart()).good
        await site.driver.wait_until_back(5)


async def test_a_station_that_lingers_after_accepted_is_restarted_at_once() -> None:
    async with station_site() as site:
        site.station.on["Reset"] = lambda payload: (
            {"status": "Accepted"} if payload["type"] == "OnIdle" else site.station.reset(payload)
        )
        assert (await site.driver.restart()).good
        await site.driver.wait_until_back(5)


async def test_a_restart_that_waits_for_a_charge_is_said_and_not_forced() -> None:
    async with station_site() as site:
        site.station.on["Reset"] = status("Scheduled")
        assert (await site.driver.restart()).good
        with pytest.raises(TimedOut) as late:
            await site.driver.wait_until_back(0.5)
        assert late.value.finding.code == "driver.reset.waits"
        assert [payload["type"] for payload in site.station.asked("Reset")] == ["OnIdle"]


async def test_a_running_charge_ends_first_and_the_station_is_put_back_in_service() -> None:
    async with station_site() as site:
        event = {"eventType": "Started", "transactionInfo": {"transactionId": "t"}, "evse": {"id": 1}}
        await site.station.send("TransactionEvent", event)
        queue = [True, True, False]

        def kept_away(payload: Any) -> Told:
            if payload["operationalStatus"] == "Inoperative":
                site.station.soon("TransactionEvent", {**event, "eventType": "Ended"})
            return {"status": "Scheduled"}

        site.station.on["ChangeAvailability"] = kept_away
        site.station.on["GetTransactionStatus"] = lambda _: {"messagesInQueue": queue.pop(0)}
        assert (await site.driver.restart()).good
        words = [payload["operationalStatus"] for payload in site.station.asked("ChangeAvailability")]
        assert words == ["Inoperative", "Operative"]
        assert queue == []
        order = [action for action, _ in site.station.heard if action in {"GetTransactionStatus", "Reset"}]
        assert order[-1] == "Reset"


async def test_a_station_that_left_for_its_new_csms_is_not_missed() -> None:
    async with station_site() as site:
        assert (await site.apply(Setting.CSMS_URL, URL)).good
        site.station.redials = False
        assert (await site.driver.restart()).good
        await site.csms.charge_points[NAME].closed.wait()
        assert (await site.confirm(Setting.CSMS_URL, URL)).kind is OutcomeKind.LINK_LOST_EXPECTED
        assert (await site.driver.restart()).kind is OutcomeKind.LINK_LOST_EXPECTED


async def test_how_long_it_may_try_in_vain_is_known_from_its_own_settings() -> None:
    async with station_site(model={**MODEL, "OCPPCommCtrlr.RetryBackOffWaitMinimum": "5"}) as site:
        await site.driver.read_settings()
        assert site.driver.return_s == 3 * (10 + 5)
    async with station_site(model={PRIORITY: "1"}) as site:
        await site.driver.read_settings()
        assert site.driver.return_s is None


# -- the security profile ------------------------------------------------------------------------------------------------


async def test_a_profile_is_raised_over_a_connection_to_this_laptop_and_seen_when_it_is_back() -> None:
    async with station_site(model={**MODEL, "SecurityCtrlr.SecurityProfile": "0"}) as site:
        by_the_book = site.station.reset

        def raised(payload: Any) -> Told:
            site.station.model["SecurityCtrlr.SecurityProfile"] = "1"
            return by_the_book(payload)

        site.station.on["Reset"] = raised
        assert (await site.driver.raise_profile(1)).kind is OutcomeKind.APPLIED
        assert site.station.slots[2]["ocppCsmsUrl"] == site.csms.url
        assert (await site.driver.raise_profile(1)).kind is OutcomeKind.UNCHANGED


async def test_a_station_that_falls_back_is_said_to_have_fallen_back() -> None:
    async with station_site(model={**MODEL, "SecurityCtrlr.SecurityProfile": "0"}) as site:
        outcome = await site.driver.raise_profile(1)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.FAULT, "driver.profile.fell-back")


async def test_a_profile_goes_up_only_and_never_to_where_this_laptop_cannot_be_reached() -> None:
    async with station_site() as site:
        assert code(await site.driver.raise_profile(0)) == "driver.profile.not-higher"
        assert code(await site.driver.raise_profile(2)) == "driver.profile.laptop-not-ready"
        assert site.station.slots == {}


async def test_what_a_station_lacks_for_a_profile_is_named() -> None:
    async with station_site(key=None) as site:
        site.station.on["GetInstalledCertificateIds"] = status("NotFound")

        async def missing(profile: int) -> list[str]:
            return [finding.code for finding in await site.driver.missing_for_profile(profile)]

        assert await missing(1) == ["driver.profile.no-key"]
        assert await missing(2) == ["driver.profile.no-key", "driver.profile.no-root"]
        assert await missing(3) == ["driver.profile.no-root", "driver.profile.own-certificate-unknown"]
        site.station.on["GetInstalledCertificateIds"] = not_offered
        assert await missing(2) == ["driver.profile.no-key", "driver.profile.roots-unknown"]


async def test_a_station_that_never_comes_back_with_its_new_profile_is_said_with_its_way_back() -> None:
    async with station_site(model={**MODEL, "SecurityCtrlr.SecurityProfile": "0"}) as site:
        site.station.redials = False
        outcome = await site.driver.raise_profile(1)
        assert (outcome.kind, code(outcome)) == (OutcomeKind.LINK_LOST, "driver.profile.never-returned")


async def test_the_name_of_a_slot_variable_is_as_people_write_it() -> None:
    assert str(named("NetworkConfiguration[2].OcppCsmsUrl")) == "NetworkConfiguration[2].OcppCsmsUrl"
