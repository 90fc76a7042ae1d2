"""What was asked and heard, in words for every place that shows it."""

from __future__ import annotations

from evsetup.commissioning.billing.heard import HeardSigned
from evsetup.domain.ocmf import OcmfReading
from evsetup.domain.signed_reading import SignedForm
from evsetup.domain.text import Text, text, verbatim


def sent_words(sent: bool | None) -> Text:
    """Whether a measurand came after it was taken."""
    match sent:
        case True:
            return text("commissioning", "sent")
        case False:
            return text("commissioning", "not sent")
        case _:
            return text("commissioning", "not looked at")


def signed_words(heard: HeardSigned) -> Text:
    """One signed value in a line: what it is, of which meter, and which page of its meter's book."""
    reading = heard.reading
    if reading.record is None:
        form = reading.encoding or reading.form.value
        size = text("commissioning", "{form}, {count} characters, shown as it came", form=form, count=len(reading.raw))
        if reading.form is SignedForm.OCMF:
            return text("commissioning", "OCMF that cannot be read: {why}", why=reading.flaw)
        return size
    record = reading.record
    return text(
        "commissioning",
        "OCMF {version}, meter {serial}, page {page}",
        version=record.version or "?",
        serial=record.meter_serial or record.gateway_serial or "?",
        page=record.page or "?",
    )


def register_words(reading: OcmfReading) -> Text:
    """One reading of a signed record: its value and what the record says of meter and clock."""
    value = verbatim(f"{reading.value} {reading.unit}".strip() if reading.value is not None else "–")
    reason = reading.reason_words or verbatim("–")
    state = reading.state.words if reading.state is not None else verbatim(reading.letter or "?")
    clock = reading.clock.words if reading.clock is not None else verbatim("?")
    return text(
        "commissioning",
        "{time}: {value} ({reason}; {state}; {clock})",
        time=reading.time or "?",
        value=value,
        reason=reason,
        state=state,
        clock=clock,
    )
