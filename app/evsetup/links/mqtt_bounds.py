"""An MQTT client that takes no message which would fill this laptop's memory.

A broker may announce 256 MB (MQTT 3.1.1, 2.2.3) and paho would collect them; only in MQTT 5 can a client name a limit, and a
hostile broker would not keep to it. So a link that announces more than ``MOST_BYTES`` is given up before any of it is read.
"""

from __future__ import annotations

from paho.mqtt.client import Client

MOST_BYTES = 1024 * 1024
"""Bytes of one packet: several times the longest answer that is understood."""


class BoundedClient(Client):
    """paho asks for all that is missing of a packet; asking for more than ``MOST_BYTES`` is the end of the connection."""

    def _sock_recv(self, bufsize: int) -> bytes:
        if bufsize > MOST_BYTES:
            raise OSError(f"a packet of {bufsize} bytes was announced")
        return super()._sock_recv(bufsize)
