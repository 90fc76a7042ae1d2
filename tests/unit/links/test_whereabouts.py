from __future__ import annotations

import pytest

from evsetup.links.whereabouts import Whereabouts, is_public_name, whereabouts


@pytest.mark.parametrize(
    ("host", "addresses", "place"),
    [
        ("127.0.0.1", (), Whereabouts.LAPTOP),
        ("::1", (), Whereabouts.LAPTOP),
        ("[::1]", (), Whereabouts.LAPTOP),
        ("::ffff:127.0.0.1", (), Whereabouts.LAPTOP),
        ("localhost", (), Whereabouts.LAPTOP),
        ("csms.localhost", (), Whereabouts.LAPTOP),
        ("csms.operator.com", ("127.0.0.1",), Whereabouts.LAPTOP),
        ("192.168.1.5", (), Whereabouts.SITE),
        ("100.64.3.4", (), Whereabouts.SITE),
        ("fd00::5", (), Whereabouts.SITE),
        ("fe80::5%3", (), Whereabouts.SITE),
        ("csms", (), Whereabouts.SITE),
        ("csms.local", (), Whereabouts.SITE),
        ("csms.operator.com", ("10.1.2.3",), Whereabouts.SITE),
        ("csms.operator.com", ("198.51.100.7", "10.1.2.3"), Whereabouts.SITE),
        ("csms.operator.com", (), Whereabouts.WORLD),
        ("csms.operator.com", ("198.51.100.7",), Whereabouts.WORLD),
        ("198.51.100.7", (), Whereabouts.WORLD),
    ],
)
def test_a_host_is_where_its_name_and_addresses_say_and_in_doubt_nearer(
    host: str, addresses: tuple[str, ...], place: Whereabouts
) -> None:
    assert whereabouts(host, addresses) is place


@pytest.mark.parametrize(
    "name", ["csms", "csms.lan", "a.home.arpa", "x.internal.", "CSMS.LOCAL", "10.1.2.3", "csms.example"]
)
def test_names_that_no_public_name_service_knows_are_not_public(name: str) -> None:
    assert not is_public_name(name)
    assert is_public_name("ocpp.operator.co.uk")
