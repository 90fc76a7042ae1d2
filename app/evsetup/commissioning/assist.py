"""The road of a charger that a person sets up on its own page, in its maker's app or cloud, step by step.

First it is sent to this laptop, where OCPP proves it; then a person gives it its final address, and it is watched as it leaves.
One that cannot come here goes to its CSMS at once, and a person says what that CSMS shows. All values stand under the words of that
brand's page (``facts/product.md`` §5.2, ``facts/chargers.md`` §13).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.describe import limits_in_words
from evsetup.cards.habits import Applies, IdentityHabit
from evsetup.commissioning.hand_tasks import HandTask, Matters
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.dialling import Dialling, dialling
from evsetup.domain.plan import ByHand
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.to_type import NEUTRAL_PAGE, LogIn, OwnPage, Typed, about_address, what_to_type

LOG_IN = frozenset({Setting.CSMS_URL, Setting.IDENTITY, Setting.KEY, Setting.OCPP_VERSION, Setting.SECURITY_PROFILE})
"""Settings that stand among the fields of its page, and not beside them."""

SEEN = "assist.seen.1"
"""The tick by which a person says that the CSMS shows the charger."""


class Stage(Enum):
    """Where on the road a step is."""

    OPEN = "open"
    SET = "set"
    HERE = "here"
    LEAVE = "leave"
    SEEN = "seen"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]


_TITLES = {
    Stage.OPEN: text("commissioning", "Get to its settings"),
    Stage.SET: text("commissioning", "Type these; they stay"),
    Stage.HERE: text("commissioning", "For now, send it to this laptop"),
    Stage.LEAVE: text("commissioning", "Send it to its CSMS"),
    Stage.SEEN: text("commissioning", "See it arrive"),
}


@dataclass(frozen=True, slots=True)
class AssistStep:
    """One thing to do: ``label`` in the brand's words, ``value`` to copy where there is one, ``note`` on what matters about it."""

    stage: Stage
    name: str
    label: Text
    value: SettingValue | Text | None = None
    note: Text | None = None
    done: bool = False
    matters: Matters = Matters.ON_THE_WAY

    @property
    def task(self) -> HandTask:
        """The same as a task that can be ticked."""
        value = str(self.value) if isinstance(self.value, Text) else self.value
        return HandTask(self.name, value, self.note or self.stage.title, self.label, self.done, self.matters)


@dataclass(frozen=True, slots=True)
class AssistRoad:
    """Everything for a person: ``page`` is the address to open (empty: an app or a cloud), ``where`` the place in the maker's
    words, ``log_in`` the habits of its log-in, ``beware`` what goes wrong with this family."""

    way: WayOfWorking
    opens: Text
    page: str
    where: Text | None
    log_in: tuple[Text, ...]
    beware: tuple[Text, ...]
    steps: tuple[AssistStep, ...]
    final: Dialling
    direct: bool
    source: str = ""

    def at(self, *stages: Stage) -> tuple[AssistStep, ...]:
        """The steps of these stages."""
        return tuple(step for step in self.steps if step.stage in stages)

    @property
    def tasks(self) -> tuple[HandTask, ...]:
        """All steps as tasks."""
        return tuple(step.task for step in self.steps)


@dataclass(frozen=True, slots=True)
class Destination:
    """What the road leads to: ``wanted`` with the final address, ``by_hand`` all that is left to a person, ``here`` this laptop's address.

    ``direct``: it does not come to this laptop.
    """

    wanted: Settings
    by_hand: tuple[ByHand, ...]
    here: str
    direct: bool = False

    @property
    def matters(self) -> Matters:
        """What is left of a log-in that nobody ticked: on this laptop and on its way out it is proven, elsewhere it is not."""
        return Matters.UNTIL_DONE if self.direct else Matters.UNTIL_PROVEN


def assist_road(
    card: ChargerCard, found_at: str, destination: Destination, ticks: Mapping[str, bool] | None = None
) -> AssistRoad:
    """The road of one charger of ``card`` that was found at ``found_at``; ``ticks`` are those of ``hand_tasks.ticks_in``."""
    wanted, address = destination.wanted, destination.wanted.text_of(Setting.CSMS_URL)
    identity = wanted.text_of(Setting.IDENTITY)
    rule = card.url_rule
    final = dialling(address, identity, rule)
    steps = [*_open(card), *_set(card, destination, final)]
    if address and not destination.direct:
        steps += _address(Stage.HERE, card, dialling(destination.here, identity, rule), destination)
    if address:
        steps += _address(Stage.LEAVE, card, final, destination)
    if address and destination.direct:
        there = text("commissioning", "The CSMS shows the charger as connected")
        steps.append(AssistStep(Stage.SEEN, SEEN, there, matters=Matters.UNTIL_DONE))
    marked = tuple(replace(step, done=(ticks or {}).get(step.task.key, False)) for step in steps)
    page = card.own_page
    return AssistRoad(
        card.way,
        _opens(card),
        ""
        if card.way in {WayOfWorking.GUIDE, WayOfWorking.VERIFY}
        else card.access.page_at(found_at, host_of(found_at)),
        Text("cards", page.where) if page is not None else None,
        tuple(Text("cards", habit) for habit in card.access.log_in),
        (*_default_log_in(card), *_habits(card), *limits_in_words(card), *(Text("cards", trap) for trap in card.traps)),
        marked,
        final,
        destination.direct,
        page.source if page is not None else "",
    )


def host_of(url: str) -> str:
    """``http://[fe80::1]:80/x`` → ``[fe80::1]``."""
    rest = url.partition("://")[2].partition("/")[0]
    return rest.partition("]")[0] + "]" if rest.startswith("[") else rest.partition(":")[0]


def _opens(card: ChargerCard) -> Text:
    match card.way:
        case WayOfWorking.GUIDE if card.access.apps:
            return text("commissioning", "Open the maker's app: {apps}.", apps=", ".join(card.access.apps))
        case WayOfWorking.GUIDE:
            return text("commissioning", "Open the maker's app.")
        case WayOfWorking.VERIFY:
            return text("commissioning", "Open the maker's portal: this family is set up in its cloud.")
        case _ if card.access.apps:
            apps = ", ".join(card.access.apps)
            return text("commissioning", "Open the charger's own page, or the maker's app: {apps}.", apps=apps)
        case _:
            return text("commissioning", "Open the charger's own page.")


def _default_log_in(card: ChargerCard) -> Iterable[Text]:
    if card.default_login:
        yield text("commissioning", "Units were sold with a default log-in that everybody can look up: change it.")


def _habits(card: ChargerCard) -> Iterable[Text]:
    if card.refused_while_charging:
        yield text("commissioning", "It refuses changes while a vehicle is charging.")
    if card.identity_habit is IdentityHabit.SERIAL:
        yield text("commissioning", "Its identity is its serial number: plan that one, no other is taken.")
    if card.identity_habit is IdentityHabit.FIXED:
        yield text("commissioning", "Its identity is fixed: plan the one that its own page shows.")


def _open(card: ChargerCard) -> Iterable[AssistStep]:
    for number, sentence in enumerate(card.open_for_commissioning, 1):
        yield AssistStep(Stage.OPEN, f"assist.open.{number}", Text("cards", sentence))


def _set(card: ChargerCard, destination: Destination, final: Dialling) -> Iterable[AssistStep]:
    beside = [one for one in destination.by_hand if one.setting not in LOG_IN]
    for one in beside:
        label = verbatim(one.setting.value)
        yield AssistStep(Stage.SET, one.setting.value, label, one.new, matters=Matters.UNTIL_DONE)
    if not destination.wanted.text_of(Setting.CSMS_URL):
        return
    for number, typed in enumerate(_fields(card, destination, final, address=False), 1):
        name = f"assist.set.{number}"
        yield AssistStep(Stage.SET, name, typed.label, typed.value, typed.note, matters=destination.matters)


def _address(stage: Stage, card: ChargerCard, dialled: Dialling, destination: Destination) -> Iterable[AssistStep]:
    for number, typed in enumerate(_fields(card, destination, dialled, address=True), 1):
        matters = destination.matters if stage is Stage.LEAVE else Matters.ON_THE_WAY
        name = f"assist.{stage.value}.{number}"
        yield AssistStep(stage, name, typed.label, typed.value, typed.note, matters=matters)
    if card.applies is Applies.OCPP_RESTART:
        yield AssistStep(stage, f"assist.{stage.value}.restart", text("commissioning", "Restart its OCPP service"))
    elif card.applies is Applies.RESTART or (card.applies is Applies.UNKNOWN and card.restart_needed):
        yield AssistStep(stage, f"assist.{stage.value}.restart", text("commissioning", "Restart the charger"))


def _fields(card: ChargerCard, destination: Destination, dialled: Dialling, *, address: bool) -> tuple[Typed, ...]:
    page = card.own_page or NEUTRAL_PAGE
    some = OwnPage(
        page.where, tuple(field for field in page.fields if about_address(field.form) is address), page.source
    )
    return what_to_type(dialled, _log_in(card, destination.wanted, dialled), some).fields


def _log_in(card: ChargerCard, wanted: Settings, dialled: Dialling) -> LogIn:
    key = wanted.secret_of(Setting.KEY) if card.key_rule is not KeyRule.NONE else None
    version = next((v for v in OcppVersion if str(v) == wanted.text_of(Setting.OCPP_VERSION)), None)
    spoken = version or next(iter(card.ocpp_versions), OcppVersion.V16)
    profile = 2 if dialled.typed.startswith("wss://") else 1 if isinstance(key, Secret) else 0
    return LogIn(
        wanted.text_of(Setting.IDENTITY), key, card.key_rule, profile, spoken, wanted.text_of(Setting.CELLULAR_APN)
    )
