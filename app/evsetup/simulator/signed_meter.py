"""A meter that signs: each reading of its register as an OCMF record, signed with a key that never leaves it.

Format: S.A.F.E., *Open Charge Metering Format*; wrapping: OCA, *Signed Meter Values in OCPP* (1.6: a sample of format SignedData whose
value is the JSON object of 2.x) and OCPP 2.0.1 ``SignedMeterValueType``.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from evsetup.simulator.flash import Flash, Json

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

REGISTER: Final = "Energy.Active.Import.Register"
METHOD: Final = "ECDSA-secp256r1-SHA256"
_BEGIN_AND_END: Final = {"Transaction.Begin": "B", "Transaction.End": "E", "Sample.Clock": "", "Trigger": "C"}


class SignedMeter:
    """The signing part of one meter; key and page numbers live in ``flash``."""

    def __init__(self, flash: Flash, serial: str) -> None:
        self._flash = flash
        self._serial = serial

    def signed(self, energy_wh: float, context: str, *, in_transaction: bool, with_key: bool) -> dict[str, Json]:
        """``signedMeterValue`` of 2.x for the register as it stands now."""
        record = self._record(energy_wh, context, in_transaction=in_transaction)
        return {
            "signedMeterData": base64.b64encode(record.encode()).decode(),
            "signingMethod": METHOD,
            "encodingMethod": "OCMF",
            "publicKey": self._public_key() if with_key else "",
        }

    def signed_sample(self, energy_wh: float, context: str, *, in_transaction: bool, with_key: bool) -> dict[str, Json]:
        """The same as a sampled value of 1.6."""
        signed = self.signed(energy_wh, context, in_transaction=in_transaction, with_key=with_key)
        return {
            "value": json.dumps(signed),
            "context": context,
            "format": "SignedData",
            "measurand": REGISTER,
            "location": "Outlet",
            "unit": "Wh",
        }

    def _record(self, energy_wh: float, context: str, *, in_transaction: bool) -> str:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        page = self._next_page("T" if in_transaction else "F")
        at = datetime.now(UTC).astimezone()
        reading: dict[str, Json] = {
            "TM": f"{at:%Y-%m-%dT%H:%M:%S},{at.microsecond // 1000:03d}{at:%z} S",
            "RV": round(energy_wh / 1000, 3),
            "RI": "1-b:1.8.0",
            "RU": "kWh",
            "RT": "AC",
            "EF": "",
            "ST": "G",
        }
        payload: dict[str, Json] = {
            "FV": "1.0",
            "GI": "evsetup demo",
            "GS": self._serial,
            "PG": page,
            "MV": "evsetup demo",
            "MM": "M3",
            "MS": f"M-{self._serial}",
            "MF": "1.0",
        }
        if in_transaction:
            reading["TX"] = _BEGIN_AND_END.get(context, "C")
            payload.update(IS=True, IL="VERIFIED", IF=["RFID_PLAIN"], IT="ISO14443", ID="1F2D3A4F5506C7")
        payload["RD"] = [reading]
        words = json.dumps(payload, separators=(",", ":"))
        signature = self._key().sign(words.encode(), ec.ECDSA(hashes.SHA256()))
        return f"OCMF|{words}|{json.dumps({'SA': METHOD, 'SD': signature.hex()}, separators=(',', ':'))}"

    def _next_page(self, context: str) -> str:
        name = f"meter_page_{context}"
        before = self._flash.read(name, 0)
        page = (before if isinstance(before, int) else 0) + 1
        self._flash.write(**{name: page})
        return f"{context}{page}"

    def _key(self) -> ec.EllipticCurvePrivateKey:
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
            load_pem_private_key,
        )

        pem = self._flash.text("meter_key")
        if pem:
            key = load_pem_private_key(pem.encode(), None)
            if isinstance(key, ec.EllipticCurvePrivateKey):
                return key
        fresh = ec.generate_private_key(ec.SECP256R1())
        self._flash.write(meter_key=fresh.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())
        return fresh

    def _public_key(self) -> str:
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        der = self._key().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(der).decode()
