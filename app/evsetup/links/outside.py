"""Who outside the site may be asked by a test of a CSMS, and what they learn by it."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit


class KnownPage(NamedTuple):
    """An http:// address outside the site, and how it answers when nobody is in between.

    ``body`` is how the page begins; it is not looked at when ``status`` is 204.
    """

    url: str
    status: int
    body: str = ""

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """On which port."""
        return urlsplit(self.url).port or 80


MOZILLAS = KnownPage("http://detectportal.firefox.com/success.txt?ipv4", 200, "success")
"""What Firefox asks. It learns that somebody is online, and nothing of the CSMS."""


class NameServer(NamedTuple):
    """A name server; ``outside`` the site or of this network."""

    address: str
    port: int = 53
    outside: bool = False

    def __str__(self) -> str:
        return self.address if self.port == 53 else f"{self.address} port {self.port}"


class OtherComputer(NamedTuple):
    """A computer that has nothing to do with the CSMS, and the ports on which it is known to take connections."""

    host: str
    open_ports: tuple[int, ...]


QUAD9 = NameServer("9.9.9.9", outside=True)
"""A name server of a foundation that keeps no record of who asked. It learns the name of the CSMS."""

MOZILLAS_COMPUTER = OtherComputer("www.mozilla.org", (80, 443))


class Outside(NamedTuple):
    """Who outside the site is asked when the CSMS is in the internet; ``None``: nobody."""

    name_server: NameServer | None = QUAD9
    page: KnownPage | None = MOZILLAS
    computer: OtherComputer | None = MOZILLAS_COMPUTER
