"""The interfaces of this laptop."""

from __future__ import annotations

import pytest

from evsetup.links.faults import Unreachable
from evsetup.links.interfaces import address_towards, interfaces


def test_loopback_is_among_them_and_marked() -> None:
    assert any(i.address == "127.0.0.1" and i.prefix == 8 and i.is_loopback for i in interfaces())


def test_ipv4_comes_first_and_loopback_last_among_them() -> None:
    four = [i for i in interfaces() if ":" not in i.address]

    assert interfaces()[: len(four)] == tuple(four)
    assert four[-1].is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2"])
def test_the_way_to_ourselves_is_ourselves(host: str) -> None:
    assert address_towards(host).startswith("127.0.0.")


@pytest.mark.parametrize("host", ["a..b", "a" * 64 + ".local"])
def test_a_host_that_cannot_be_is_unreachable(host: str) -> None:
    with pytest.raises(Unreachable):
        address_towards(host)
