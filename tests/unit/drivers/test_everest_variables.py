"""The words of EVerest's interface, as its published examples have them."""

from __future__ import annotations

from evsetup.domain.secret import Secret
from evsetup.drivers.everest_variables import (
    ConnectionStatus,
    Result,
    connection_status,
    get_request,
    results,
    set_request,
    slots_of,
    topic,
)
from evsetup.drivers.ocpp2_known import HEARTBEAT_INTERVAL, of_slot

URL = of_slot(2, "OcppCsmsUrl")


def test_topics_stand_below_the_module() -> None:
    assert topic("ocpp_api", "m2e/get_variables") == "everest_api/1/ocpp_consumer/ocpp_api/m2e/get_variables"


def test_a_request_for_values_names_component_and_variable_and_where_to_answer() -> None:
    assert get_request([HEARTBEAT_INTERVAL, URL], "here") == {
        "headers": {"replyTo": "here"},
        "payload": {
            "items": [
                {
                    "component_variable": {
                        "component": {"name": "OCPPCommCtrlr"},
                        "variable": {"name": "HeartbeatInterval"},
                    }
                },
                {
                    "component_variable": {
                        "component": {"name": "NetworkConfiguration", "instance": "2"},
                        "variable": {"name": "OcppCsmsUrl"},
                    }
                },
            ]
        },
    }


def test_a_request_to_set_values_says_who_sets_them_and_holds_the_secret_itself() -> None:
    request = set_request({of_slot(2, "BasicAuthPassword"): Secret("0123456789abcdef")}, "here")
    payload = request["payload"]
    assert isinstance(payload, dict)
    assert payload["source"] == "evsetup"
    assert payload["variables"]["items"][0]["value"] == "0123456789abcdef"


def test_an_answer_is_sorted_by_the_names_that_were_asked_for() -> None:
    answer = {
        "items": [
            {
                "status": "Rejected",
                "component_variable": {
                    "component": {"name": "NetworkConfiguration", "instance": "2"},
                    "variable": {"name": "OcppCsmsUrl"},
                },
                "status_info": {"reason_code": "InvalidURL", "additional_info": "no scheme"},
            }
        ]
    }
    assert results(answer, [HEARTBEAT_INTERVAL, URL]) == {
        HEARTBEAT_INTERVAL: Result(""),
        URL: Result("Rejected", "", "InvalidURL: no scheme"),
    }


def test_an_answer_of_another_shape_is_none() -> None:
    assert results({"items": 7}, [URL]) is None
    assert results([], [URL]) is None


def test_the_charger_tells_its_connection() -> None:
    told = {
        "connected": True,
        "csms_url": "ws://localhost:9000",
        "identity": "cp001",
        "security_profile": 1,
        "configuration_slot": 2,
        "ocpp_interface": "Wired0",
        "ocpp_transport": "JSON",
        "ocpp_version": "2.0.1",
    }
    assert connection_status(told) == ConnectionStatus(True, "ws://localhost:9000", "cp001", 1, 2, "2.0.1")
    assert connection_status(None) is None


def test_a_priority_list_is_read_whatever_stands_in_it() -> None:
    assert slots_of("2,1") == (2, 1)
    assert slots_of(" 1 , x,, 3") == (1, 3)
