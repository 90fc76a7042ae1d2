"""The server's door, and how the probe knocks at it."""

from __future__ import annotations

import ssl
import uuid
from collections.abc import Sequence
from typing import NamedTuple

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.probe.address import Target, elsewhere
from evsetup.ocppj.probe.connection import Address
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header, look, upgrade


class Door(NamedTuple):
    """Where to knock, as whom, and how long one knock may take (seconds).

    ``with_certificate``: ``context`` shows a client certificate (security profile 3).
    """

    target: Target
    address: Address
    context: ssl.SSLContext | None
    identity: str
    key: Secret | None
    versions: Sequence[OcppVersion]
    timeout_s: float
    with_certificate: bool = False

    @property
    def log_in(self) -> str:
        """The Authorization header of this identity and key; empty without a key."""
        if self.key is None:
            return ""
        return basic_header(self.identity, self.key.reveal().encode(errors="surrogatepass"))

    def spoken(self, answer: Upgrade) -> OcppVersion:
        """The version that the server chose; where it chose none, the one that the charger likes best."""
        return next((version for version in self.versions if version.value == answer.subprotocol), self.versions[0])

    async def open(self) -> Upgrade:
        """The attempt of the charger itself; whoever gets the socket closes it."""
        return await upgrade(
            self.target,
            self.address,
            self.context,
            log_in=self.log_in,
            versions=self.versions,
            timeout_s=self.timeout_s,
        )

    async def knock(
        self,
        *,
        identity: str = "",
        path: str = "",
        url: str = "",
        log_in: str = "",
        versions: Sequence[OcppVersion] = (),
        compression: bool = False,
        stay: bool = True,
    ) -> Upgrade:
        """One more attempt with something changed; without a key unless ``log_in`` is given. Closed again at once.

        Without ``stay`` nobody looks whether it lasts, or outlives a message when it compresses.
        """
        target = elsewhere(self.target, identity or self.identity, path) if identity or path else self.target
        return await look(
            target._replace(url=url) if url else target,
            self.address,
            self.context,
            log_in=log_in,
            versions=versions or self.versions,
            compression=compression,
            stay=stay,
            timeout_s=self.timeout_s,
        )


def made_up() -> str:
    """An identity, a path or a key that no CSMS knows."""
    return f"evsetup-{uuid.uuid4().hex[:12]}"
