"""Which key of a charger takes its CSMS address, where its card does not tell: a person chooses once, and the site remembers.

Facts: ``facts/ocpp.md`` §2.8. Chargers without such a key are normal: their address is set by hand on their own page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evsetup.cards.charger_card import ChargerCard
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.states import JobStep
from evsetup.domain.address_key import CandidateKey
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.finding import Finding
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import AddressKeyChoice, Driver
from evsetup.storage.records import JournalEntry

BY_HAND = ""
"""The answer that no key takes the address: it is set on the charger's own page."""

_NOTE = "address key"


@dataclass(frozen=True, slots=True)
class AddressKeyQuestion:
    """What a person is asked: which of ``candidates``, another key by its name, or by hand.

    ``answer`` is the key that was chosen, ``BY_HAND``, or ``None`` while nobody has said; ``finding`` why that key cannot be used.
    ``key`` is the one that the address will go into, in the charger's spelling.
    ``pressing``: nothing else tells how this charger is given its address.
    """

    candidates: tuple[CandidateKey, ...]
    answer: str | None = None
    finding: Finding | None = None
    key: str = ""
    pressing: bool = True

    @property
    def needs_answer(self) -> bool:
        """Whether to wait for a person's word; where nothing can be chosen, by hand is what is left."""
        unanswered = self.answer is None or self.finding is not None
        return self.pressing and bool(self.candidates) and unanswered


class AddressKey:
    """The answer for one charger, asked for at most once: the site's journal keeps it."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._answer: str | None = None
        self._finding: Finding | None = None

    def recall(self, driver: Driver, entries: Iterable[JournalEntry]) -> None:
        """Tells ``driver``, before it reads, what a person said on an earlier day."""
        if self._answer is None:
            self._answer = _answer_in(entries)
        if isinstance(driver, AddressKeyChoice):
            driver.name_address_key(self._answer or BY_HAND)

    def name(self, driver: Driver, key: str) -> None:
        """Tells ``driver``, before it reads, which key a person means; ``BY_HAND`` for none."""
        if isinstance(driver, AddressKeyChoice):
            driver.name_address_key(key)

    def check(self, driver: Driver) -> None:
        """After a reading: whether the charger still has the key that was chosen."""
        if isinstance(driver, AddressKeyChoice):
            self._finding = None if self._answer == BY_HAND else driver.flaw_of_address_key(self._answer or "")

    async def settle(self, driver: Driver, key: str) -> Text:
        """After the reading that followed ``name``: the choice stands and is journalled, unless the charger has no such key."""
        self._answer = key
        self.check(driver)
        if self._finding is not None:
            return self._finding.seen
        if not isinstance(driver, AddressKeyChoice):
            self._answer = None
            return text("commissioning", "This charger's address has no key that could be chosen.")
        await self._journal.note(JobStep.READ, {_NOTE: key})
        if key == BY_HAND:
            return text("commissioning", "The CSMS address is set by hand.")
        return text("commissioning", "The CSMS address goes into {key}.", key=key)

    def question(self, driver: Driver | None, card: ChargerCard) -> AddressKeyQuestion | None:
        """What is to be asked, or was; ``None`` where the charger's card knows its keys, or this way needs none."""
        effect = None if driver is None else driver.effect_of(Setting.CSMS_URL)
        by_key: object = driver
        if not isinstance(by_key, AddressKeyChoice):
            return None
        if self._answer is None and (by_key.address_key or effect is not None):
            return None
        pressing = bool(card.csms_url_keys) or card.way is WayOfWorking.AUTOMATE
        candidates = by_key.candidate_address_keys()
        return AddressKeyQuestion(candidates, self._answer, self._finding, by_key.address_key, pressing)


def _answer_in(entries: Iterable[JournalEntry]) -> str | None:
    answers = [entry.what.get(_NOTE) for entry in entries if entry.phase == "note" and _NOTE in entry.what]
    return answers[-1] if answers and isinstance(answers[-1], str) else None
