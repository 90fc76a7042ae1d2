from __future__ import annotations

import pytest

from evsetup.domain.secret import Secret
from evsetup.ocppj.key_form import KeyForm, key_form

TEXT, HEX = "Zwanzig-Zeichen-hier", "4F43415F4F4354545F61646D696E5F74"


@pytest.mark.parametrize(
    ("key", "sent", "form"),
    [
        (TEXT, TEXT.encode(), KeyForm.TEXT),
        (TEXT, TEXT.encode().hex().encode(), KeyForm.HEX_LOWER),
        (TEXT, TEXT.encode().hex().upper().encode(), KeyForm.HEX_UPPER),
        (HEX, HEX.encode(), KeyForm.TEXT),
        (HEX, bytes.fromhex(HEX), KeyForm.RAW),
        (HEX, HEX.lower().encode(), KeyForm.LITERAL),
        ("ff" * 20, b"\xff" * 20, KeyForm.RAW),
    ],
)
def test_every_form_in_which_chargers_send_a_key_is_known(key: str, sent: bytes, form: KeyForm) -> None:
    assert key_form(Secret(key), sent) is form


@pytest.mark.parametrize("sent", [b"", b"wrong", TEXT.lower().encode(), TEXT.encode() + b"\0", TEXT.encode()[:-1]])
def test_anything_else_is_no_form_of_it(sent: bytes) -> None:
    assert key_form(Secret(TEXT), sent) is None


def test_an_empty_key_matches_nothing() -> None:
    assert key_form(Secret(""), b"") is None
