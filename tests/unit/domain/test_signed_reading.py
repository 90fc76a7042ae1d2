"""Signed values are taken out of every wrapping that chargers put around them, and named for what they are."""

from __future__ import annotations

import base64
import json

import pytest

from evsetup.domain.signed_reading import SignedForm, signed_in

OCMF = 'OCMF|{"FV":"1.0","PG":"T1","MS":"M-1","RD":[{"TM":"t S","RV":1.50,"RU":"kWh","ST":"G"}]}|{"SD":"AA"}'
IN_BASE64 = base64.b64encode(OCMF.encode()).decode()
OBJECT = {"signedMeterData": IN_BASE64, "signingMethod": "ECDSA", "encodingMethod": "OCMF", "publicKey": "MFk="}


@pytest.mark.parametrize(
    "sample",
    [
        {"format": "SignedData", "value": OCMF},
        {"format": "SignedData", "value": OCMF.encode().hex()},
        {"format": "SignedData", "value": IN_BASE64},
        {"format": "SignedData", "value": json.dumps(OBJECT)},
        {"value": 1500, "signedMeterValue": OBJECT},
        {"value": 1500, "signedMeterValue": {**OBJECT, "signedMeterData": OCMF}},
    ],
)
def test_ocmf_is_known_in_every_wrapping(sample: dict[str, object]) -> None:
    told = signed_in(sample)
    assert told is not None
    assert told.form is SignedForm.OCMF
    assert told.raw == OCMF
    assert told.record is not None
    assert told.record.page == "T1"


def test_method_encoding_and_key_are_told_where_they_came() -> None:
    told = signed_in({"signedMeterValue": OBJECT})
    assert told is not None
    assert (told.encoding, told.method, told.has_key) == ("OCMF", "ECDSA", True)
    bare = signed_in({"format": "SignedData", "value": OCMF})
    assert bare is not None
    assert (bare.encoding, bare.method, bare.has_key) == ("", "", False)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("1b1b1b1b010101017605", SignedForm.SML),
        ("AP;0;3;ABCDEF", SignedForm.ALFEN),
        ("something else", SignedForm.OTHER),
        ("", SignedForm.OTHER),
    ],
)
def test_other_forms_are_named_and_not_read(value: str, form: SignedForm) -> None:
    told = signed_in({"format": "SignedData", "value": value})
    assert told is not None
    assert (told.form, told.record) == (form, None)


def test_ocmf_that_cannot_be_read_says_why() -> None:
    told = signed_in({"format": "SignedData", "value": "OCMF|{}"})
    assert told is not None
    assert (told.form, told.record, told.flaw) == (SignedForm.OCMF, None, "no signature section")


@pytest.mark.parametrize("sample", [{}, {"value": "1.5"}, {"value": "1", "format": "Raw"}, {"signedMeterValue": None}])
def test_a_plain_value_is_not_signed(sample: dict[str, object]) -> None:
    assert signed_in(sample) is None
