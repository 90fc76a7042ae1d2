"""Which families a hint from the network may mean: a MAC address, a host name. Hints, never proof.

A maker's prefix stands on the cards of all its families, so a hint may name several. Longer prefixes are more exact
(``facts/chargers.md`` §12.3) and beat shorter ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from evsetup.cards.charger_card import ChargerCard


def by_mac(cards: Iterable[ChargerCard], mac: str) -> tuple[ChargerCard, ...]:
    """The families of whoever has the prefix of this MAC address; of several, those with the longest."""
    return _best(cards, lambda card: card.find.oui_digits(mac))


def by_host(cards: Iterable[ChargerCard], host: str) -> tuple[ChargerCard, ...]:
    """The families that name themselves like this on a network, with or without ``.local``."""
    return _best(cards, lambda card: card.find.host_letters(host))


def by_usb(cards: Iterable[ChargerCard], pair: str) -> tuple[ChargerCard, ...]:
    """The families that show USB numbers like ``0525:A4A2``."""
    return tuple(card for card in cards if pair.upper() in card.find.usb)


def _best(cards: Iterable[ChargerCard], measure: Callable[[ChargerCard], int]) -> tuple[ChargerCard, ...]:
    measured = [(measure(card), card) for card in cards]
    most = max((length for length, _ in measured), default=0)
    return tuple(card for length, card in measured if most and length == most)
