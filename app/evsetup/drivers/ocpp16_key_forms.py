"""What the production CSMS must be given, once it was seen in which form a charger sends its key.

``AuthorizationKey`` has several meanings on the wire (``facts/ocpp.md`` §2.5); the same key may have to be entered as text, as
hex digits, or as bytes.
"""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ocppj.key_form import KeyForm

_GIVE = {
    KeyForm.TEXT: text("drivers", "CSMS must be given: the key itself, as text, exactly as it was set here."),
    KeyForm.HEX_LOWER: text(
        "drivers", "CSMS must be given: the hex digits of the key in small letters, as text; not the key itself."
    ),
    KeyForm.HEX_UPPER: text(
        "drivers", "CSMS must be given: the hex digits of the key in capital letters, as text; not the key itself."
    ),
    KeyForm.RAW: text(
        "drivers",
        "CSMS must be given: the bytes that the hex digits of the key stand for. Choose “hex” or “binary” there and enter "
        "the digits.",
    ),
    KeyForm.LITERAL: text(
        "drivers", "CSMS must be given: the hex digits of the key in the other letter case, as text."
    ),
}


def must_be_given(form: KeyForm) -> Text:
    """The instruction for whoever enters the key in the CSMS."""
    return _GIVE[form]


def key_for_csms(key: Secret, form: KeyForm) -> Secret:
    """What is to be copied into the CSMS for a charger that sends ``key`` in this ``form``.

    For ``RAW`` these are the hex digits of the bytes: bytes cannot be typed.
    """
    value = key.reveal()
    match form:
        case KeyForm.TEXT | KeyForm.RAW:
            return key
        case KeyForm.HEX_LOWER:
            return Secret(value.encode().hex())
        case KeyForm.HEX_UPPER:
            return Secret(value.encode().hex().upper())
        case KeyForm.LITERAL:
            return Secret(value.upper() if value == value.lower() else value.lower())


def key_form_seen(form: KeyForm) -> Finding:
    """How the charger logs in, and what follows for its CSMS."""
    return Finding(
        "driver.ocpp.key-form",
        Severity.INFO,
        text("drivers", "The charger logs in with its new key."),
        must_be_given(form),
        (),
        (Evidence("sent as", form.value),),
    )
