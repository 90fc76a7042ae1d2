"""Transactions of the simulated 2.x stations that do not go smoothly: offline, power cuts, no car, refused tokens."""

from __future__ import annotations

from pathlib import Path

from tests.support.demo import eventually
from tests.support.ocpp2_bench import TOKEN, bench


async def test_what_a_transaction_costs_is_told_once_the_link_is_back() -> None:
    async with bench() as site:
        await site.plugged()
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.events("Started"))
        station = site.charger.station
        assert station is not None
        station.vanish()
        await site.csms.until(lambda: site.csms.link.closed.is_set())
        station.charging.unplug()
        await site.csms.until(lambda: site.events("Ended"))
        ended = site.events("Ended")[0]
        assert ended["offline"] is True
        assert (ended["triggerReason"], ended["transactionInfo"]["stoppedReason"]) == ("EVDeparted", "EVDisconnected")
        number = ended["transactionInfo"]["transactionId"]
        status = await site.csms.call("GetTransactionStatus", transactionId=number)
        assert status == {"ongoingIndicator": False, "messagesInQueue": False}


async def test_a_power_cut_in_a_transaction_is_told_afterwards(tmp_path: Path) -> None:
    flash = tmp_path / "station.json"
    async with bench(flash=flash) as site:
        await site.plugged()
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: len(site.events()) > 2)
        number = site.events("Started")[0]["transactionInfo"]["transactionId"]
        told = {event["seqNo"] for event in site.events()}
    async with bench(flash=flash) as site:
        await site.csms.until(lambda: site.events("Ended"))
        ended = site.events("Ended")[0]
        assert ended["transactionInfo"] == {"transactionId": number, "stoppedReason": "PowerLoss"}
        assert ended["seqNo"] > max(told)


async def test_a_start_without_a_car_is_given_up_after_its_time() -> None:
    async with bench() as site:
        await site.plugged()
        station = site.charger.station
        assert station is not None
        station.charging.unplug()
        await site.csms.until(lambda: site.csms.statuses_of("connectorStatus")[-1:] == ["Available"])
        before = len(site.csms.statuses_of("connectorStatus"))
        await site.set("TxCtrlr.EVConnectionTimeOut", "1")
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.csms.statuses_of("connectorStatus")[before:] == ["Occupied", "Available"])
        assert site.events() == []


async def test_a_remote_start_can_ask_the_csms_first() -> None:
    async with bench() as site:
        await site.plugged()
        await site.set("AuthCtrlr.AuthorizeRemoteStart", "true")
        site.csms.answers["Authorize"] = {"idTokenInfo": {"status": "Blocked"}}
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.csms.told("Authorize"))
        del site.csms.answers["Authorize"]
        station = site.charger.station
        assert station is not None
        await eventually(lambda: station.charging.may_start(1))
        answer = await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=2)
        assert answer["status"] == "Accepted"
        await site.csms.until(lambda: site.events("Started"))
        assert [event["transactionInfo"]["remoteStartId"] for event in site.events("Started")] == [2]


async def test_a_second_start_is_refused_with_the_number_of_the_running_transaction() -> None:
    async with bench() as site:
        await site.plugged()
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.events("Started"))
        answer = await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=2)
        assert answer["status"] == "Rejected"
        assert answer["transactionId"] == site.events("Started")[0]["transactionInfo"]["transactionId"]


async def test_values_by_the_clock_come_beside_and_in_a_transaction() -> None:
    async with bench() as site:
        await site.plugged()
        await site.set("AlignedDataCtrlr.Interval", "4")
        await site.set("AlignedDataCtrlr.Enabled", "true")
        await site.csms.until(lambda: site.csms.told("MeterValues"))
        sample = site.csms.told("MeterValues")[0]["meterValue"][0]["sampledValue"][0]
        assert sample["context"] == "Sample.Clock"
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: [e for e in site.events() if e["triggerReason"] == "MeterValueClock"])
