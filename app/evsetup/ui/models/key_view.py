"""What the key panel shows: a key, what both sides ask of one, and what this one is."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.key_reading import KeyReading, judge_key
from evsetup.domain.key_wish import ANY_KEY, KeyDemand, key_demand, written
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text

_ANY = key_demand(ANY_KEY, ANY_KEY)


@dataclass(frozen=True, slots=True)
class KeyView:
    """``key`` is ``None`` while there is none. ``demand`` comes of the charger's and the operator's card."""

    key: Secret | None = None
    demand: KeyDemand = _ANY

    @property
    def reading(self) -> KeyReading | None:
        """What the key is; ``None`` while there is none."""
        return None if self.key is None else judge_key(self.key, self.demand)

    @property
    def for_charger(self) -> Secret | None:
        """How the charger gets it, where that differs from how it is written here."""
        return self._differing(None if self.key is None else written(self.key, self.demand.charger))

    @property
    def for_csms(self) -> Secret | None:
        """How the CSMS gets it, where that differs."""
        return self._differing(None if self.key is None else written(self.key, self.demand.csms))

    def _differing(self, form: Secret | None) -> Secret | None:
        reading = self.reading
        usable = self.demand.trouble is None and reading is not None and reading.usable
        return form if usable and form != self.key else None


def kinds_in_words(reading: KeyReading) -> tuple[Text, ...]:
    """What a key is, or can be: one line for each."""
    first, *others = reading.kinds or (None,)
    if first is None:
        return ()
    if not others:
        return (text("ui", "This key is {kind}.", kind=first.words),)
    return (
        text("ui", "Most likely this key is {kind}.", kind=first.words),
        *(text("ui", "It can also be {kind}.", kind=other.words) for other in others),
    )
