"""mDNS as an OpenEVSE gateway does it: two services on its web port, on one interface only."""

from __future__ import annotations

import socket

from zeroconf import IPVersion
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from evsetup.simulator.openevse import OpenEvse


class Announcement:
    """Announces one gateway on the interface with this address; ``close`` says goodbye."""

    def __init__(self, interface: str) -> None:
        self._interface = interface
        self._zeroconf: AsyncZeroconf | None = None
        self._services: tuple[AsyncServiceInfo, ...] = ()

    async def appear(self, gateway: OpenEvse, port: int) -> None:
        """Announces the gateway under its present name; nothing is sent again when nothing changed."""
        services = tuple(
            AsyncServiceInfo(
                kind,
                f"{gateway.hostname}.{kind}",
                port=port,
                properties=properties,
                server=f"{gateway.hostname}.local.",
                addresses=[socket.inet_aton(self._interface)],
            )
            for kind, properties in (
                (
                    "_openevse._tcp.local.",
                    {
                        "type": gateway.hardware.buildenv,
                        "version": gateway.version,
                        "id": gateway.hardware.chip_id,
                    },
                ),
                ("_http._tcp.local.", {}),
            )
        )
        if [_shown(service) for service in services] == [_shown(service) for service in self._services]:
            return
        if self._zeroconf is None:
            self._zeroconf = AsyncZeroconf(interfaces=[self._interface], ip_version=IPVersion.V4Only)
        for old in self._services:
            await (await self._zeroconf.async_unregister_service(old))
        for service in services:
            await self._zeroconf.async_register_service(service, allow_name_change=True)
        self._services = services

    def vanish(self) -> None:
        """Stops to answer, without a goodbye."""
        if self._zeroconf is not None and self._services:
            self._zeroconf.zeroconf.registry.async_remove(list(self._services))
        self._services = ()

    async def close(self) -> None:
        """Says goodbye and closes the sockets."""
        if self._zeroconf is not None:
            await self._zeroconf.async_close()
            self._zeroconf = None
        self._services = ()


def _shown(service: AsyncServiceInfo) -> tuple[object, ...]:
    return (service.type, service.server, service.port, service.text)
