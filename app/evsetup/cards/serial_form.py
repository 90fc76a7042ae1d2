"""How an announcement writes the serial that the charger itself writes otherwise."""

from __future__ import annotations

from enum import Enum

_BASE58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_MOST_DIGITS = 10


class SerialForm(Enum):
    """The form of a serial in an announcement; ``card`` files use the values."""

    AS_TOLD = "as-told"
    NUMBER_OF_BASE58 = "number-of-base58"
    """As a number, where the charger and its label have base58 (Tinkerforge UIDs, ``facts/chargers.md`` §2)."""

    def as_on_the_label(self, told: str) -> str:
        """The serial as the charger itself tells it; what is not in this form stays as it is."""
        if self is SerialForm.AS_TOLD or not (told.isascii() and told.isdecimal() and len(told) <= _MOST_DIGITS):
            return told
        number, letters = int(told), ""
        while number:
            number, at = divmod(number, len(_BASE58))
            letters = _BASE58[at] + letters
        return letters or told


SERIAL_FORMS = {form.value: form for form in SerialForm}
