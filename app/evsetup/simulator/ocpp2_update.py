"""UpdateFirmware of OCPP 2.x: as the signed update of 1.6, and without a signature where the CSMS sends none (L02)."""

from __future__ import annotations

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.signed_update import SignedUpdate


class StationUpdate(SignedUpdate):
    """One update at a time."""

    def judge(self, request: JsonObject) -> str:
        """The status with which a request is answered."""
        match request.get("firmware"):
            case {"signingCertificate": _} | {"signature": _}:
                return super().judge(request)
            case {"location": str()} if not self._quirks.signed_updates_only:
                return self._take_its_place()
            case _:
                return "Rejected"

    async def _is_genuine(self, content: bytes, firmware: JsonObject) -> bool:
        if "signature" not in firmware:
            return True
        return await super()._is_genuine(content, firmware)
