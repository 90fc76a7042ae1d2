"""A charger card in words for people: what is known of its family, and plainly what is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.habits import Applies, IdentityHabit
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.text import Text, text, verbatim

NOT_KNOWN = text("cards", "Not known.")

_WAYS = {
    WayOfWorking.AUTOMATE: text("cards", "This program sets it up."),
    WayOfWorking.ASSIST: text("cards", "A person sets it up on its own page; this program shows the exact values."),
    WayOfWorking.GUIDE: text("cards", "A person sets it up with its maker's app; this program shows the exact values."),
    WayOfWorking.VERIFY: text("cards", "It is set up in its maker's cloud; this program proves it."),
}
_URL_RULES = {
    UrlRule.APPENDED: text("cards", "It puts its identity at the end of the address by itself."),
    UrlRule.APPENDED_ENCODED: text(
        "cards", "It puts its identity at the end of the address by itself, percent-encoded; no slash before it."
    ),
    UrlRule.APPENDED_AFTER_SLASH: text(
        "cards", "The address must end with a slash; it puts its identity behind that by itself."
    ),
    UrlRule.IN_ADDRESS: text("cards", "It adds nothing: the identity is typed as the end of the address."),
}
_URL_RULE_UNKNOWN = text(
    "cards", "Whether it puts its identity at the end of the address is not known; most do, and that is assumed."
)
_KEY_UNKNOWN = text("cards", "How its key is written is not known; that it is typed as it is, is assumed.")
_IDENTITIES = {
    IdentityHabit.TYPED: text("cards", "The identity has a field of its own."),
    IdentityHabit.SERIAL: text("cards", "The identity is its serial number and cannot be changed."),
    IdentityHabit.FIXED: text("cards", "The identity is fixed: it can be read and not changed."),
    IdentityHabit.SERIAL_WHEN_EMPTY: text("cards", "An empty identity means its serial number."),
    IdentityHabit.IN_ADDRESS: text("cards", "The identity stands in the address alone."),
    IdentityHabit.UNKNOWN: text("cards", "Where it takes its identity from is not known."),
}
_KEYS = {
    KeyRule.TEXT: text("cards", "The key is typed as it is."),
    KeyRule.HEX: text("cards", "The key is typed as hex digits."),
    KeyRule.NONE: text("cards", "It has no key."),
}
_APPLIES = {
    Applies.LIVE: text("cards", "A new address acts at once."),
    Applies.NEXT_CONNECTION: text("cards", "A new address acts with the next connection."),
    Applies.OCPP_RESTART: text("cards", "A new address acts after its OCPP service is restarted."),
    Applies.RESTART: text("cards", "A new address acts after a restart."),
    Applies.UNKNOWN: text("cards", "Whether a new address acts without a restart is not known: restart it."),
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One subject of a card."""

    heading: Text
    lines: tuple[Text, ...]


def describe(card: ChargerCard) -> tuple[Paragraph, ...]:
    """The card, subject by subject; what is not known of the main ones is said."""
    made = (
        Paragraph(text("cards", "Setting it up"), (_WAYS[card.way], *_sentences(card.open_for_commissioning))),
        Paragraph(text("cards", "Finding it"), _sentences(card.how_to_find)),
        Paragraph(text("cards", "Logging in"), tuple(_log_in(card))),
        Paragraph(text("cards", "OCPP"), tuple(_ocpp(card))),
        Paragraph(text("cards", "When it acts"), tuple(_when(card))),
        Paragraph(text("cards", "Current and phases"), limits_in_words(card) or (NOT_KNOWN,)),
        Paragraph(text("cards", "Firmware"), tuple(_firmware(card)) or (NOT_KNOWN,)),
        Paragraph(text("cards", "What goes wrong"), _sentences(card.traps)),
        Paragraph(text("cards", "The way back"), _sentences((card.way_back,) if card.way_back else ())),
        Paragraph(
            text("cards", "Sources"),
            (*map(verbatim, card.sources), text("cards", "Read in {month}.", month=card.dated)),
        ),
    )
    return tuple(paragraph for paragraph in made if paragraph.lines)


def limits_in_words(card: ChargerCard) -> tuple[Text, ...]:
    """What it can carry; empty when nothing is known."""
    limits, lines = card.limits, list[Text]()
    if limits.steps_a:
        lines.append(text("cards", "It takes these currents alone, in A: {steps}.", steps=_listed(limits.steps_a)))
    if limits.least_a is not None:
        lines.append(text("cards", "At least {amps} A a phase.", amps=f"{limits.least_a:g}"))
    if limits.most_a is not None:
        lines.append(text("cards", "At most {amps} A a phase.", amps=f"{limits.most_a:g}"))
    if limits.phases:
        lines.append(text("cards", "Units with so many phases: {phases}.", phases=_listed(limits.phases)))
    return tuple(lines)


def _log_in(card: ChargerCard) -> Iterable[Text]:
    if card.default_login:
        yield text("cards", "Units were sold with a default log-in that everybody can look up: change it.")
    if card.access.users:
        yield text("cards", "Users: {users}.", users=", ".join(card.access.users))
    if card.access.apps:
        yield text("cards", "Apps: {apps}.", apps=", ".join(card.access.apps))
    yield from _sentences(card.access.log_in)


def _ocpp(card: ChargerCard) -> Iterable[Text]:
    if card.without_ocpp:
        yield text("cards", "It has none.")
        return
    if card.ocpp_versions:
        yield text("cards", "Versions: {versions}.", versions=", ".join(map(str, card.ocpp_versions)))
    else:
        yield text("cards", "Which versions it speaks is not known.")
    yield _URL_RULES[card.url_rule] if "url_rule" in card.stated else _URL_RULE_UNKNOWN
    yield _IDENTITIES[card.identity_habit]
    yield _KEYS[card.key_rule] if "key_rule" in card.stated else _KEY_UNKNOWN
    if card.csms_url_keys:
        names = ", ".join(key.key for key in card.csms_url_keys)
        yield text("cards", "Keys of its own that take the address: {keys}.", keys=names)


def _when(card: ChargerCard) -> Iterable[Text]:
    if card.without_ocpp:
        return
    yield _APPLIES[card.applies]
    if card.refused_while_charging:
        yield text("cards", "It refuses changes while a vehicle is charging.")
    if "normal_wait_s" in card.stated:
        yield text("cards", "It is normally back within {minutes} minutes.", minutes=-(-card.normal_wait_s // 60))


def _firmware(card: ChargerCard) -> Iterable[Text]:
    yield from _sentences(card.firmware_ways)
    if card.firmware_transfers:
        yield text(
            "cards", "Over OCPP it is known to fetch it by {schemes}.", schemes=", ".join(card.firmware_transfers)
        )
    yield from _sentences(card.firmware_traps)


def _sentences(sources: Iterable[str]) -> tuple[Text, ...]:
    return tuple(Text("cards", source) for source in sources)


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
