"""The certificates in an OpenEVSE gateway. Facts: ``OpenEVSE/openevse_esp32_firmware:src/certificates.cpp``.

Each has an id: the last 64 bits of its serial number unless one is given. A second one with the same id is refused; one with a key is
a client certificate, one without a root; the key is never shown. They lie in the gateway's file system, which a reset formats.
"""

from __future__ import annotations

from evsetup.simulator.flash import Flash, Json

_ROOM = 8 * 1024
_HIDDEN = "__REDACTED__"
_KEY = "certificates"


class NotAdded(Exception):
    """No certificate, no key, no room, or there is one with this id already."""


class CertificateStore:
    """The gateway's own."""

    def __init__(self, flash: Flash) -> None:
        self._flash = flash

    @property
    def shown(self) -> list[Json]:
        """All of them, keys hidden."""
        return [{**one, "key": _HIDDEN} if "key" in one else one for one in self._all()]

    def one(self, id_: str) -> Json:
        """The one with this id, or ``None``."""
        return next((one for one in self.shown if isinstance(one, dict) and one["id"] == id_), None)

    def add(self, wanted: dict[str, object]) -> str:
        """Adds one and gives its id. Raises ``NotAdded``."""
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        pem, key = wanted.get("certificate"), wanted.get("key")
        if not isinstance(pem, str) or len(pem) + len(str(key or "")) > _ROOM:
            raise NotAdded
        try:
            certificate = x509.load_pem_x509_certificate(pem.encode())
            if key is not None:
                load_pem_private_key(str(key).encode(), None)
        except (ValueError, TypeError):
            raise NotAdded from None
        id_ = wanted.get("id", f"{certificate.serial_number & (2**64 - 1):x}")
        if not isinstance(id_, str) or self.one(id_) is not None:
            raise NotAdded
        entry: dict[str, Json] = {"id": id_, "type": "root", "name": str(wanted.get("name", "")), "certificate": pem}
        if key is not None:
            entry |= {"type": "client", "key": str(key)}
        everyone: list[Json] = [*self._all(), entry]
        self._flash.write(**{_KEY: everyone})
        return id_

    def remove(self, id_: str) -> bool:
        """Whether there was one."""
        left: list[Json] = [one for one in self._all() if one["id"] != id_]
        gone = len(left) < len(self._all())
        self._flash.write(**{_KEY: left})
        return gone

    def format(self) -> None:
        """All are gone."""
        self._flash.forget(_KEY)

    def _all(self) -> list[dict[str, Json]]:
        stored = self._flash.read(_KEY)
        return [one for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
