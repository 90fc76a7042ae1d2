"""How a family of chargers can be recognised by asking for it: what to send where, and what its answer holds.

Facts: ``facts/chargers.md`` §12. Everything here is a hint for a search that a person asked for, never proof, and none of it
needs a log-in. mDNS stands beside it (``charger_card.MdnsMatch``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True)
class HttpProbe:
    """One GET without a log-in. The answer is this family's when it has status 200 and holds what is named here.

    ``path`` may have a query. ``port`` 0 is the scheme's own. ``members`` must all be in the JSON object of the answer, of
    ``any_members`` at least one, ``words`` in its text; ``a.b`` is a member inside a member. ``identity`` says which field of an
    ``Identity`` stands under which member.
    """

    path: str
    scheme: str = "http"
    port: int = 0
    members: tuple[str, ...] = ()
    any_members: tuple[str, ...] = ()
    words: str = ""
    identity: tuple[tuple[str, str], ...] = ()

    @property
    def weak(self) -> bool:
        """Whether only the path is known: that something answers there tells a family at an address of its own, or with another hint."""
        return not (self.members or self.any_members or self.words)

    def fits(self, said: str, members: object) -> bool:
        """Whether an answer is this family's: its text, and what it holds as JSON (``None`` when it is none)."""
        if self.words.casefold() not in said.casefold():
            return False
        some = [member_of(members, name) is not None for name in self.any_members]
        return all(member_of(members, name) is not None for name in self.members) and (not some or any(some))

    def says(self, members: object) -> dict[str, str]:
        """The fields of an ``Identity`` that the answer gives; texts and numbers only."""
        found = ((field, member_of(members, name)) for field, name in self.identity)
        return {field: str(value) for field, value in found if isinstance(value, str | int | float) and value != ""}


@dataclass(frozen=True, slots=True)
class UdpProbe:
    """One datagram. ``from_port`` is the port to send from (0: any); ``broadcast``: to the whole network rather than to one address.

    The answer is this family's when it holds ``words``; empty: what it says is not known, any answer counts.
    """

    port: int
    send: str
    from_port: int = 0
    broadcast: bool = False
    words: str = ""


class Over(Enum):
    """By what a laptop gets to an address of a family's own."""

    USB = "usb"
    OWN_WIFI = "own-wifi"
    CABLE = "cable"


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """An address that every unit has there: ``http://192.168.123.123``."""

    url: str
    over: Over


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """All that a card says of being found by asking. ``oui``: hex digits of MAC prefixes, capital, 6, 7 or 9 of them.

    ``hosts`` are fnmatch patterns of host names as DHCP and mDNS show them, ``names`` can be resolved as they stand. ``usb``:
    vendor and product as ``0525:A4A2``; that names a kind of USB device, and chargers are only some of them.
    """

    http: tuple[HttpProbe, ...] = ()
    udp: tuple[UdpProbe, ...] = ()
    addresses: tuple[KnownAddress, ...] = ()
    hosts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    oui: tuple[str, ...] = ()
    usb: tuple[str, ...] = ()

    def oui_digits(self, mac: str) -> int:
        """How many digits of a MAC address are a prefix of this family's; 0: none."""
        digits = mac_digits(mac)
        return max((len(prefix) for prefix in self.oui if digits.startswith(prefix)), default=0)

    def host_letters(self, host: str) -> int:
        """How many letters of a host name are this family's word for it; 0: none."""
        name = host.casefold().rstrip(".").removesuffix(".local")
        patterns = (*self.hosts, *(known.removesuffix(".local") for known in self.names))
        return max((len(p.replace("*", "")) for p in patterns if fnmatchcase(name, p.casefold())), default=0)


NOTHING_KNOWN = Fingerprint()
"""Of a family that no search recognises."""


def member_of(members: object, name: str) -> object:
    """The member ``a.b`` of a JSON object, ``None`` when it is not there."""
    for part in name.split("."):
        if not isinstance(members, Mapping):
            return None
        members = members.get(part)
    return members


def mac_digits(mac: str) -> str:
    """``98:fc:84:12:…`` → ``98FC8412…``."""
    return "".join(c for c in mac.upper() if c in "0123456789ABCDEF")
