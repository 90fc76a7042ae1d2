"""All settings of an OCPP 1.6 charger, read and written against every way in which chargers make that hard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from tests.support.scripted_charger import (
    NAME,
    NEW_KEY,
    NOT_SHOWN,
    OLD_KEY,
    CallErrorAnswer,
    Charger,
    Hangs,
    HangsUp,
    Site,
    Told,
    hangs,
    hangs_up,
    not_offered,
    site,
    status,
)

from evsetup.domain.finding import Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.variable import Access, Snapshot, VariableChange, VariableName
from evsetup.drivers.driver import VariableAccess
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.csms import CommissioningCsms, DialledIn


def keys_of(asked: Told) -> list[str]:
    keys = asked.get("key")
    return [str(key) for key in keys] if isinstance(keys, list) else []


def value(snapshot: Snapshot, name: str) -> str | Secret | None:
    return snapshot.variables[VariableName(name)].value


def finding(snapshot: Snapshot, code: str) -> Finding:
    return next(found for found in snapshot.findings if found.code == code)


def codes(snapshot: Snapshot) -> set[str]:
    return {found.code for found in snapshot.findings}


async def write(here: Site, name: str, new: str | Secret, old: str | Secret | None = None) -> Outcome:
    return await here.driver.write_variable(VariableChange(VariableName(name), old, new))


async def confirm(here: Site, name: str, new: str | Secret, old: str | Secret | None = None) -> Outcome:
    return await here.driver.confirm_variable(VariableChange(VariableName(name), old, new))


def code(outcome: Outcome) -> str:
    assert outcome.finding is not None
    return outcome.finding.code


async def test_everything_that_a_charger_lists_is_in_the_snapshot() -> None:
    async with site(HeartbeatInterval="60", NumberOfConnectors="2", AuthorizationKey=NOT_SHOWN, Vendor="x") as here:
        here.charger.readonly = {"NumberOfConnectors"}
        assert isinstance(here.driver, VariableAccess)
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "heartbeatinterval") == "60"
    assert snapshot.variables[VariableName("NumberOfConnectors")].access is Access.READ_ONLY
    assert snapshot.variables[VariableName("AuthorizationKey")].access is Access.WRITE_ONLY
    assert value(snapshot, "AuthorizationKey") is None
    assert value(snapshot, "Vendor") == "x"
    assert snapshot.identity.vendor == "Scripted"
    assert snapshot.findings == ()


async def test_a_secret_that_a_charger_shows_is_kept_as_one() -> None:
    async with site(AuthorizationKey="303132", WebSocketPassword="hunter2hunter2", StationPassword="****") as here:
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "AuthorizationKey") == Secret("303132")
    assert value(snapshot, "WebSocketPassword") == Secret("hunter2hunter2")
    assert value(snapshot, "StationPassword") is None
    assert "hunter2" not in repr(snapshot)


async def test_the_number_of_keys_at_once_is_asked_for_before_anything_else() -> None:
    async with site(GetConfigurationMaxKeys="3", HeartbeatInterval="60") as here:
        await here.driver.read_variables(unheard)
        asked = here.charger.asked("GetConfiguration")

    assert keys_of(asked[0]) == ["GetConfigurationMaxKeys"]
    assert keys_of(asked[1]) == []
    assert len(asked) > 2
    assert all(len(keys_of(one)) <= 3 for one in asked)


async def test_nothing_is_asked_before_the_boot_notification_is_answered() -> None:
    async with site(HeartbeatInterval="60") as here:
        here.charger.may_boot.clear()
        here.charger.heard.clear()
        back = asyncio.Event()
        here.csms.subscribe(lambda event: back.set() if isinstance(event, DialledIn) else None)
        here.charger.redial()
        await asyncio.wait_for(back.wait(), 5)
        reading = asyncio.create_task(here.driver.read_variables(unheard))
        await asyncio.sleep(0)
        here.charger.may_boot.set()
        await reading

    assert here.charger.heard[0][0] == "BootNotification.conf"
    assert here.charger.asked("GetConfiguration")


async def test_progress_is_told_with_each_question() -> None:
    told: list[Progress] = []
    async with site(GetConfigurationMaxKeys="5") as here:
        await here.driver.read_variables(told.append)
        asked = here.charger.asked("GetConfiguration")

    assert len(told) == len(asked)
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert all(one.done <= one.total for one in told)


async def test_a_full_list_that_never_comes_is_replaced_by_asking_by_name_and_told() -> None:
    async with site(HeartbeatInterval="60", ConnectionTimeOut="30", AuthorizationKey=NOT_SHOWN) as here:

        def only_four(asked: Told) -> Told:
            if not 0 < len(keys_of(asked)) <= 4:
                raise Hangs
            return here.charger.told(asked)

        here.charger.on["GetConfiguration"] = only_four
        snapshot = await here.driver.read_variables(unheard)
        again = len(here.charger.heard)
        await here.driver.read_variables(unheard)
        second = [keys_of(one) for action, one in here.charger.heard[again:] if action == "GetConfiguration"]

    assert value(snapshot, "ConnectionTimeOut") == "30"
    assert finding(snapshot, "driver.ocpp.no-full-list").evidence[0].content == "not answered"
    assert [] not in second


async def test_keys_that_are_told_only_by_name_are_named() -> None:
    async with site(HeartbeatInterval="60", CentralSystemURI="ws://127.0.0.1:9/", CpoName="x") as here:

        def hidden(asked: Told) -> Told:
            if keys_of(asked):
                return here.charger.told(asked)
            return here.charger.told({"key": ["HeartbeatInterval"]})

        here.charger.on["GetConfiguration"] = hidden
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "CentralSystemURI") == "ws://127.0.0.1:9/"
    named = finding(snapshot, "driver.ocpp.by-name-only").evidence[0].content
    assert "CentralSystemURI" in named
    assert "CpoName" in named
    assert "HeartbeatInterval" not in named


def _falls_over(charger: Charger, poison: str, how: Callable[[Told], Told]) -> Callable[[Told], Told]:
    def answer(asked: Told) -> Told:
        keys = keys_of(asked)
        if not keys or poison in keys:
            return how(asked)
        return charger.told(asked)

    return answer


async def test_a_key_that_drops_the_link_is_found_remembered_and_left_out() -> None:
    async with site(HeartbeatInterval="60", MeterValuesSampledData="x") as here:
        here.charger.on["GetConfiguration"] = _falls_over(here.charger, "MeterValuesSampledData", hangs_up)
        snapshot = await here.driver.read_variables(unheard)
        before = len(here.charger.heard)
        again = await here.driver.read_variables(unheard)
        asked_again = [key for _, one in here.charger.heard[before:] for key in keys_of(one)]

    assert value(snapshot, "HeartbeatInterval") == "60"
    assert VariableName("MeterValuesSampledData") not in snapshot.variables
    assert "MeterValuesSampledData" in finding(snapshot, "driver.ocpp.key-drops-link").evidence[0].content
    assert finding(snapshot, "driver.ocpp.no-full-list").evidence[0].content == "restarted"
    assert "MeterValuesSampledData" not in asked_again
    assert "MeterValuesSampledData" in finding(again, "driver.ocpp.key-drops-link").evidence[0].content


async def test_new_firmware_is_asked_for_everything_again() -> None:
    async with site(HeartbeatInterval="60", MeterValuesSampledData="x") as here:
        here.charger.on["GetConfiguration"] = _falls_over(here.charger, "MeterValuesSampledData", hangs_up)
        await here.driver.read_variables(unheard)
        del here.charger.on["GetConfiguration"]
        here.charger.firmware = "2.0"
        link = here.csms.charge_points[NAME]
        here.charger.redial()
        await asyncio.wait_for(link.closed.wait(), 5)
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "MeterValuesSampledData") == "x"
    assert snapshot.findings == ()


async def test_a_key_that_is_never_answered_is_named_and_the_rest_is_read() -> None:
    async with site(HeartbeatInterval="60", CpoName="x", NumberOfConnectors="1") as here:
        here.charger.on["GetConfiguration"] = _falls_over(here.charger, "CpoName", hangs)
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "NumberOfConnectors") == "1"
    assert finding(snapshot, "driver.ocpp.key-silent").evidence[0].content == "CpoName"


async def test_a_key_that_the_charger_will_not_tell_is_named_and_the_rest_is_read() -> None:
    def refuses(_: Told) -> Told:
        raise CallErrorAnswer("OccurrenceConstraintViolation", "")

    async with site(HeartbeatInterval="60", CpoName="x") as here:
        here.charger.on["GetConfiguration"] = _falls_over(here.charger, "CpoName", refuses)
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "HeartbeatInterval") == "60"
    assert finding(snapshot, "driver.ocpp.key-refused").evidence[0].content == "CpoName"
    assert finding(snapshot, "driver.ocpp.no-full-list").evidence[0].content == "refused"


async def test_a_charger_that_answers_only_the_first_keys_of_a_question_is_asked_for_the_rest() -> None:
    everything = {"HeartbeatInterval": "60", "ConnectionTimeOut": "30", "BlinkRepeat": "1", "ResetRetries": "2"}
    async with site(**everything) as here:

        def first_two(asked: Told) -> Told:
            if not keys_of(asked):
                raise Hangs
            return here.charger.told({"key": keys_of(asked)[:2]})

        here.charger.on["GetConfiguration"] = first_two
        snapshot = await here.driver.read_variables(unheard)

    assert {name: value(snapshot, name) for name in everything} == everything


async def test_values_and_keys_against_the_standard_are_shown_and_named() -> None:
    settings = {"heartbeatInterval": 60, "Flag": True, "Long": "x" * 501, "N" * 51: "1", "Nothing": None}
    async with site(**settings) as here:
        plain = here.charger.told

        def more(asked: Told) -> Told:
            listed = plain({})["configurationKey"]
            assert isinstance(listed, list)
            return {"configurationKey": [*listed, listed[0], 7], "unknownKey": keys_of(asked)}

        here.charger.on["GetConfiguration"] = more
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "HeartbeatInterval") == "60"
    assert str(next(name for name in snapshot.variables if name.key == VariableName("HeartbeatInterval").key)) == (
        "heartbeatInterval"
    )
    assert value(snapshot, "Flag") == "true"
    assert value(snapshot, "Long") == "x" * 501
    assert value(snapshot, "Nothing") is None
    assert {
        "driver.ocpp.value-no-text",
        "driver.ocpp.value-too-long",
        "driver.ocpp.other-spelling",
        "driver.ocpp.told-more",
        "driver.ocpp.key-twice",
        "driver.ocpp.no-key",
    } == codes(snapshot)
    assert finding(snapshot, "driver.ocpp.value-no-text").evidence[0].content == "heartbeatInterval, Flag, Nothing"


async def test_a_charger_that_leaves_while_it_is_read_leaves_what_it_told() -> None:
    async with site(HeartbeatInterval="60", CpoName="x") as here:

        def leaves(asked: Told) -> Told:
            if "CpoName" in keys_of(asked):
                here.charger.redials = False
                raise HangsUp
            return here.charger.told({"key": ["HeartbeatInterval"]})

        here.charger.on["GetConfiguration"] = leaves
        snapshot = await here.driver.read_variables(unheard)

    assert value(snapshot, "HeartbeatInterval") == "60"
    assert "driver.ocpp.left-while-reading" in codes(snapshot)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [(hangs, NoAnswer), (hangs_up, LinkLost), (not_offered, NoAnswer)],
    ids=["hangs", "hangs-up", "not-offered"],
)
async def test_a_charger_that_tells_nothing_at_all_is_a_fault(
    answer: Callable[[Told], Told], fault: type[Exception]
) -> None:
    async with site() as here:
        here.charger.on["GetConfiguration"] = answer
        with pytest.raises(fault):
            await here.driver.read_variables(unheard)


async def test_after_three_silent_keys_in_a_row_no_more_are_asked_for() -> None:
    async with site(HeartbeatInterval="60") as here:

        def stops(asked: Told) -> Told:
            if keys_of(asked) != ["GetConfigurationMaxKeys"]:
                raise Hangs
            return {"configurationKey": [{"key": "GetConfigurationMaxKeys", "readonly": True, "value": "1"}]}

        here.charger.on["GetConfiguration"] = stops
        snapshot = await here.driver.read_variables(unheard)

    assert "driver.ocpp.reading-cut" in codes(snapshot)
    assert len(here.charger.asked("GetConfiguration")) == 5


async def test_a_write_is_in_the_charger_s_spelling_and_read_back() -> None:
    async with site(heartbeatInterval="60") as here:
        here.charger.on["ChangeConfiguration"] = here.charger.store
        written = await write(here, "HeartbeatInterval", "300", "60")
        confirmed = await confirm(here, "HeartbeatInterval", "300", "60")

    assert here.charger.asked("ChangeConfiguration")[0]["key"] == "heartbeatInterval"
    assert here.charger.asked("GetConfiguration")[-1]["key"] == ["heartbeatInterval"]
    assert written.kind is OutcomeKind.APPLIED
    assert confirmed.kind is OutcomeKind.APPLIED
    assert str(confirmed.seen) == "read back: 300"


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (status("NotSupported"), OutcomeKind.NOT_OFFERED, "driver.variable.not-there"),
        (not_offered, OutcomeKind.NOT_OFFERED, "driver.variable.not-there"),
        (status("Rejected"), OutcomeKind.REFUSED, "driver.variable.refused"),
        (status("Sure"), OutcomeKind.REFUSED, "driver.variable.refused"),
        (lambda _: {}, OutcomeKind.REFUSED, "driver.variable.refused"),
        (hangs, OutcomeKind.SILENT, "driver.variable.silent"),
        (hangs_up, OutcomeKind.LINK_LOST, "driver.variable.link-lost"),
    ],
    ids=["NotSupported", "NotImplemented", "Rejected", "odd word", "nothing", "silence", "link lost"],
)
async def test_each_answer_to_a_write_has_its_outcome(
    answer: Callable[[Told], Told], kind: OutcomeKind, said: str
) -> None:
    async with site(HeartbeatInterval="60") as here:
        here.charger.on["ChangeConfiguration"] = answer
        outcome = await write(here, "HeartbeatInterval", "300")

    assert outcome.kind is kind
    assert code(outcome) == said


async def test_what_is_locked_or_too_long_is_never_sent() -> None:
    async with site(NumberOfConnectors="1", CpoName="x") as here:
        here.charger.readonly = {"NumberOfConnectors"}
        locked = await write(here, "NumberOfConnectors", "2")
        long_value = await write(here, "CpoName", "x" * 501)
        long_name = await write(here, "K" * 51, "x")

    assert code(locked) == "driver.variable.read-only"
    assert code(long_value) == code(long_name) == "driver.variable.too-long"
    assert not here.charger.asked("ChangeConfiguration")


async def test_settings_that_need_a_restart_wait_together_for_one() -> None:
    async with site(HeartbeatInterval="60", CpoName="old") as here:
        here.charger.on["ChangeConfiguration"] = status("RebootRequired")
        first = await write(here, "HeartbeatInterval", "300", "60")
        second = await write(here, "CpoName", "new", "old")
        waiting = [str(name) for name in here.driver.awaiting_restart]
        early = await confirm(here, "CpoName", "new", "old")

        def reset(_: Told) -> Told:
            here.charger.settings.update(HeartbeatInterval="300", CpoName="new")
            asyncio.get_running_loop().call_soon(here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on["Reset"] = reset
        await here.driver.restart()
        await here.driver.wait_until_back(5)
        confirmed = [
            await confirm(here, "HeartbeatInterval", "300", "60"),
            await confirm(here, "CpoName", "new", "old"),
        ]

    assert [first.kind, second.kind, early.kind] == [OutcomeKind.NEEDS_RESTART] * 3
    assert waiting == ["HeartbeatInterval", "CpoName"]
    assert here.driver.awaiting_restart == ()
    assert [outcome.kind for outcome in confirmed] == [OutcomeKind.APPLIED] * 2
    assert len(here.charger.asked("Reset")) == 1


async def test_a_value_that_was_accepted_and_not_taken_is_named() -> None:
    async with site(HeartbeatInterval="60") as here:
        here.charger.on["ChangeConfiguration"] = status("Accepted")
        written = await write(here, "HeartbeatInterval", "300", "60")
        kept = await confirm(here, "HeartbeatInterval", "300", "60")
        here.charger.settings["HeartbeatInterval"] = "240"
        other = await confirm(here, "HeartbeatInterval", "300", "60")
        del here.charger.settings["HeartbeatInterval"]
        gone = await confirm(here, "HeartbeatInterval", "300", "60")

    assert written.good
    assert code(kept) == "driver.variable.unchanged"
    assert code(other) == "driver.variable.another-value"
    assert code(gone) == "driver.variable.gone"


@pytest.mark.parametrize(
    ("key", "wanted", "shown"),
    [
        ("AuthorizeRemoteTxRequests", "true", "True"),
        ("HeartbeatInterval", "60", 60),
        ("HeartbeatInterval", "60", "60.0"),
        ("ConnectorPhaseRotation", "0.RST,1.RST", "0.RST, 1.RST"),
        ("MeterValuesSampledData", "Voltage,Current.Import", "Current.Import,Voltage"),
        ("CpoName", "", ""),
        ("CpoName", "", NOT_SHOWN),
    ],
)
async def test_the_same_value_in_the_charger_s_own_writing_is_the_same(key: str, wanted: str, shown: object) -> None:
    async with site(**{key: shown}) as here:
        assert (await confirm(here, key, wanted)).kind is OutcomeKind.APPLIED


async def test_an_address_in_other_letters_is_another_value() -> None:
    async with site(CpoName="ws://host/ocpp") as here:
        assert (await confirm(here, "CpoName", "ws://host/OCPP")).kind is OutcomeKind.FAULT


async def test_a_secret_is_confirmed_by_the_charger_s_word_when_it_is_never_shown() -> None:
    async with site(WebSocketPassword=NOT_SHOWN) as here:
        here.charger.on["ChangeConfiguration"] = status("Accepted")
        await write(here, "WebSocketPassword", Secret("hunter2hunter2"))
        confirmed = await confirm(here, "WebSocketPassword", Secret("hunter2hunter2"))

    assert confirmed.kind is OutcomeKind.APPLIED
    assert "never shows" in str(confirmed.seen)


def _measures(charger: Charger, *words: str) -> Callable[[Told], Told]:
    def answer(asked: Told) -> Told:
        wanted = str(asked["value"]).split(",")
        if not set(wanted) <= set(words):
            return {"status": "Rejected"}
        charger.settings[str(asked["key"])] = asked["value"]
        return {"status": "Accepted"}

    return answer


async def test_measurands_that_the_charger_does_not_know_are_left_out_and_named() -> None:
    wanted = "Voltage,SoC,Current.Import"
    async with site(MeterValuesSampledData="Voltage") as here:
        here.charger.on["ChangeConfiguration"] = _measures(here.charger, "Voltage", "Current.Import")
        written = await write(here, "MeterValuesSampledData", wanted, "Voltage")
        confirmed = await confirm(here, "MeterValuesSampledData", wanted, "Voltage")

    assert here.charger.settings["MeterValuesSampledData"] == "Voltage,Current.Import"
    assert written.kind is OutcomeKind.APPLIED
    assert code(written) == "driver.ocpp.measurands-left-out"
    assert [str(one["value"]) for one in here.charger.asked("ChangeConfiguration")] == [
        wanted,
        "Voltage",
        "SoC",
        "Current.Import",
        "Voltage,Current.Import",
    ]
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_list_of_measurands_that_is_refused_as_a_whole_leaves_the_old_one() -> None:
    async with site(MeterValuesSampledData="Voltage") as here:

        def one_only(asked: Told) -> Told:
            if "," in str(asked["value"]):
                return {"status": "Rejected"}
            return here.charger.store(asked)

        here.charger.on["ChangeConfiguration"] = one_only
        together = await write(here, "MeterValuesSampledData", "SoC,Current.Import", "Voltage")
        here.charger.on["ChangeConfiguration"] = status("Rejected")
        none = await write(here, "MeterValuesSampledData", "SoC,Frequency", "Voltage")

    assert here.charger.settings["MeterValuesSampledData"] == "Voltage"
    assert code(together) == code(none) == "driver.variable.refused"


async def test_a_new_security_key_is_proven_by_its_use_even_as_a_plain_setting() -> None:
    async with site(AuthorizationKey=NOT_SHOWN) as here:

        def take(asked: Told) -> Told:
            here.charger.key = Secret(bytes.fromhex(str(asked["value"])).decode())
            return {"status": "Accepted"}

        here.charger.on["ChangeConfiguration"] = take
        written = await write(here, "AuthorizationKey", NEW_KEY, OLD_KEY)
        confirmed = await confirm(here, "AuthorizationKey", NEW_KEY, OLD_KEY)

    assert written.good
    assert confirmed.kind is OutcomeKind.APPLIED
    assert "logged in" in str(confirmed.seen)


async def test_a_charger_that_is_not_there_raises_before_anything_is_sent() -> None:
    async with CommissioningCsms() as csms, site() as here:
        here.driver._charger.csms = csms
        with pytest.raises(Unreachable):
            await here.driver.read_variables(unheard)
        with pytest.raises(Unreachable):
            await write(here, "HeartbeatInterval", "60")
