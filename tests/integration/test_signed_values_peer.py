"""The simulated meter's records are read, and their signatures found genuine, by an OCMF library that was not written here."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from tests.support.charger_clients import run_client

from evsetup.domain.ocmf import ocmf_in
from evsetup.domain.signed_reading import signed_in
from evsetup.simulator.flash import Flash
from evsetup.simulator.signed_meter import SignedMeter

READS = """
import json, sys
from pyocmf import OCMF
record = OCMF.from_string(sys.argv[1])
first = record.payload.RD[0]
print(json.dumps({
    "genuine": record.verify_signature(sys.argv[2]),
    "page": str(record.payload.PG), "meter": record.payload.MS, "value": str(first.RV), "unit": str(first.RU),
}))
"""


async def test_a_record_is_read_alike_by_both_and_its_signature_is_genuine(tmp_path: Path) -> None:
    meter = SignedMeter(Flash(None), "AC22-00417")
    wrapped = meter.signed(12_345.0, "Transaction.Begin", in_transaction=True, with_key=True)
    told = signed_in({"signedMeterValue": wrapped})
    assert told is not None
    key = base64.b64decode(str(wrapped["publicKey"])).hex()
    said = await run_client("python", "-c", READS, told.raw, key, folder=tmp_path)
    assert said.code == 0, said.err
    theirs = json.loads(said.out)
    ours = ocmf_in(told.raw)
    assert theirs == {
        "genuine": True,
        "page": ours.page,
        "meter": ours.meter_serial,
        "value": str(ours.readings[0].value),
        "unit": ours.readings[0].unit,
    }
