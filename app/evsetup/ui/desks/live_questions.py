"""What is asked of a person before a deed is asked of a charger: for whom, where, how much; and what it will do."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.commissioning.live.deeds import Deed, DeedKind
from evsetup.commissioning.live.view import LiveNow
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.dialogs import AskDialog, ask_choice, finished
from evsetup.ui.frame import Window
from evsetup.ui.voice import Voice

_MESSAGES_16 = (
    "StatusNotification",
    "MeterValues",
    "Heartbeat",
    "BootNotification",
    "FirmwareStatusNotification",
    "DiagnosticsStatusNotification",
    "LogStatusNotification",
)
_MESSAGES_2 = (
    "StatusNotification",
    "MeterValues",
    "TransactionEvent",
    "Heartbeat",
    "BootNotification",
    "FirmwareStatusNotification",
    "LogStatusNotification",
)
_CARD, _AMPS, _PLACE = (
    text("ui", "Card (idTag)"),
    text("ui", "Current per phase, in A"),
    text("ui", "Connector"),
)
_MOST_A = 1000.0
_LONGEST_TAG = 36
_LONGEST_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Asking:
    """Whom to ask, and about which charger."""

    say: Voice
    window: Window
    name: str
    live: LiveNow

    async def deed(self, wish: str, tag: str, amps: str) -> Deed | None:
        """The deed that a person wants, or nothing. ``tag`` and ``amps`` are what was typed the last time.

        Raises:
            ValueError: what was typed is no number, or no tag.
        """
        match wish:
            case "start" | "stop" | "limit" | "clear-limit" | "unlock":
                return await self._sure(DeedKind(wish), tag, amps)
            case "restart":
                kinds = (DeedKind.SOFT_RESET, DeedKind.HARD_RESET)
                return await self._which(
                    [Deed(kind, 0) for kind in kinds], text("ui", "Restart {charger}", charger=self.name)
                )
            case "service":
                kinds = (DeedKind.UNAVAILABLE, DeedKind.AVAILABLE)
                choices = [Deed(kind, place) for place in (self.live.connector, 0) for kind in kinds]
                return await self._which(choices, text("ui", "Change the service of {charger}", charger=self.name))
            case _:
                return await self._message()

    async def _sure(self, kind: DeedKind, tag: str, amps: str) -> Deed | None:
        here = self.live.connector
        fields: list[tuple[Text, str, bool]] = []
        if kind is DeedKind.START:
            fields.append((_CARD, tag, False))
        if kind is DeedKind.LIMIT:
            fields.append((_AMPS, amps, False))
        if kind in {DeedKind.START, DeedKind.LIMIT, DeedKind.UNLOCK}:
            fields.append((_PLACE, str(here), False))
        shown = Deed(kind, here).words if kind is not DeedKind.LIMIT else text("ui", "Set a limit")
        question = text("ui", "{deed}: {charger}?", deed=shown, charger=self.name)
        dialog = AskDialog(self.say, self.window, question, kind.means, fields, self._go(kind))
        if not await finished(dialog):
            return None
        given = dict(zip([label for label, _, _ in fields], dialog.answers, strict=True))
        return Deed(
            kind,
            _number(given.get(_PLACE, str(here))),
            id_tag=_tag(given[_CARD]) if _CARD in given else "",
            amps=_amps(given[_AMPS]) if _AMPS in given else 0.0,
        )

    def _go(self, kind: DeedKind) -> Text:
        """The words of the button; one that ends something names its object."""
        match kind:
            case DeedKind.START:
                return text("ui", "Start")
            case DeedKind.LIMIT:
                return text("ui", "Set the limit")
            case DeedKind.CLEAR_LIMIT:
                return text("ui", "Take the limit back")
            case DeedKind.STOP:
                return text("ui", "Stop the charge of {charger}", charger=self.name)
            case _:
                return text("ui", "Unlock the plug of {charger}", charger=self.name)

    async def _which(self, deeds: list[Deed], go: Text) -> Deed | None:
        said = [(self.say(deed.words), self.say(deed.kind.means)) for deed in deeds]
        why = text("ui", "Nothing is done before you choose.")
        question = text("ui", "What is to be done here?")
        chosen = await ask_choice(self.say, self.window, question, why, said, go)
        return deeds[chosen] if chosen is not None else None

    async def _message(self) -> Deed | None:
        messages = _MESSAGES_16 if self.live.version in {OcppVersion.V16, None} else _MESSAGES_2
        said = [(message, "") for message in messages]
        question, why = text("ui", "Which message shall it send?"), DeedKind.TRIGGER.means
        chosen = await ask_choice(self.say, self.window, question, why, said, text("ui", "Ask for it"))
        return Deed(DeedKind.TRIGGER, self.live.connector, message=messages[chosen]) if chosen is not None else None


def flaw(words: str) -> Finding:
    """What is said of a ``ValueError``."""
    return Finding(
        "ui.live-word",
        Severity.WARNING,
        text("ui", "This cannot be understood: {why}", why=verbatim(words or "–")),
        text("ui", "Nothing was asked of the charger."),
        (text("ui", "Write a whole number for the connector, amperes such as 8, and a card of up to 36 letters."),),
    )


def _number(words: str) -> int:
    if not words.isascii() or not words.isdigit() or len(words) > _LONGEST_NUMBER:
        raise ValueError(words[:20])
    return int(words)


def _amps(words: str) -> float:
    try:
        amps = float(words.strip().replace(",", ".").removesuffix("A").strip())
    except ValueError:
        raise ValueError(words[:20]) from None
    if not 0 <= amps <= _MOST_A:
        raise ValueError(words[:20])
    return amps


def _tag(words: str) -> str:
    if not 0 < len(words) <= _LONGEST_TAG or not words.isprintable():
        raise ValueError(words[:20])
    return words
