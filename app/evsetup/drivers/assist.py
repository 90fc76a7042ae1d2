"""A charger that nobody can change from here: its own page, its maker's app or cloud takes the values, and a person types them.

It reads nothing and writes nothing, and says so for every setting: the whole plan is then left to a person, and only what the
charger does over OCPP is proof. Nothing is sent to it.
"""

from __future__ import annotations

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.capability import Capability
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import text
from evsetup.drivers.registry import WAYS


class Assist:
    """Stands in the place of a driver where a person does the work."""

    name = "assist"
    capabilities: frozenset[Capability] = frozenset()

    def __init__(self, card: ChargerCard) -> None:
        self._card = card

    def effect_of(self, setting: Setting) -> Effect | None:
        """Nothing can be written from here."""
        return None

    async def read_identity(self) -> Identity:
        """Nothing is asked: what it announced is all that is known."""
        return Identity()

    async def read_settings(self) -> Settings:
        """None can be read."""
        return Settings()

    async def apply(self, change: Change) -> Outcome:
        """A person does it."""
        return self._not_offered()

    async def confirm(self, change: Change) -> Outcome:
        """Only OCPP tells."""
        return self._not_offered()

    async def restart(self) -> Outcome:
        """A person does it."""
        return self._not_offered()

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """It was not sent away from here."""
        return Identity()

    async def close(self) -> None:
        """There is no link."""

    def _not_offered(self) -> Outcome:
        finding = Finding(
            "driver.assist",
            Severity.WARNING,
            text("drivers", "{family} is set up by a person.", family=self._card.family),
            text("drivers", "How it is set up from here is not known; nothing was sent to the charger."),
            (text("drivers", "Use the maker's own web page or app with the values shown here."),),
        )
        return Outcome(OutcomeKind.NOT_OFFERED, finding=finding)


def needs_a_person(card: ChargerCard, endpoint: Endpoint) -> bool:
    """Whether no driver of ``card`` speaks to a charger that was found at a web address."""
    return endpoint.way is Way.HTTP and not any(WAYS.get(name) is Way.HTTP for name in card.drivers)
