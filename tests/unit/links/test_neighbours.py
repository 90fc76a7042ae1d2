"""The system's table of neighbours, as three systems print it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evsetup.links.neighbours import neighbours, read_arp_listing, read_linux_table

LINUX = """\
IP address       HW type     Flags       HW address            Mask     Device
192.168.1.5      0x1         0x2         98:fc:84:12:34:56     *        eth0
192.168.1.6      0x1         0x0         00:00:00:00:00:00     *        eth0
192.168.1.7      0x1         0x2         00:00:00:00:00:00     *        eth0
"""
MACOS = """\
? (192.168.1.5) at 98:fc:84:12:34:6 on en0 ifscope [ethernet]
? (192.168.1.6) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
"""
WINDOWS = """
Interface: 192.168.1.20 --- 0x5
  Internet Address      Physical Address      Type
  192.168.1.5           98-fc-84-12-34-06     dynamic
  192.168.1.255         ff-ff-ff-ff-ff-ff     static
"""


def test_linux_tells_who_answered() -> None:
    assert read_linux_table(LINUX) == {"192.168.1.5": "98:fc:84:12:34:56"}


def test_macos_and_windows_tell_the_same_in_their_way() -> None:
    assert read_arp_listing(MACOS) == {"192.168.1.5": "98:fc:84:12:34:06"}
    assert read_arp_listing(WINDOWS) == {"192.168.1.5": "98:fc:84:12:34:06"}


@given(st.text(alphabet=st.sampled_from("0123456789abcdef.:-() \n\tx*at")), st.booleans())
def test_any_table_is_read_without_harm(table: str, linux: bool) -> None:
    found = (read_linux_table if linux else read_arp_listing)(table)
    assert all(len(mac) == 17 for mac in found.values())


async def test_this_computer_is_asked_without_harm() -> None:
    assert isinstance(await neighbours(), dict)
