"""Which keys of a 1.6 charger hold its CSMS address and its identity, and how they stand in there.

OCPP 1.6 has no standard key for the address: the charger's card names those of its family and their form; on a charger that
nobody knows a person names one (``facts/ocpp.md`` §2.8), whose form is taken from what stands in it. None at all is normal, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evsetup.cards.charger_card import ChargerCard, CsmsUrlKey
from evsetup.domain.address_form import PLAIN, guess_form, read_address, write_address
from evsetup.domain.csms_address import UrlRule, address_to_type
from evsetup.domain.finding import Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Effect
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.drivers import ocpp16_outcomes as say16
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import SECURITY_PROFILE
from evsetup.drivers.outcomes import read_back


class Ocpp16Address:
    """The CSMS address and the identity of one charger, behind whichever keys it keeps them."""

    def __init__(self, charger: ChargePointOnCsms, configuration: Configuration, card: ChargerCard) -> None:
        self._charger = charger
        self._configuration = configuration
        self._card = card
        self._chosen: CsmsUrlKey | None = None
        self._form_is_known = True
        self._wanted_identity = ""
        self.leaving = False

    @property
    def names(self) -> Sequence[str]:
        """The keys that may hold either, whether or not the charger lists them by itself."""
        return [name for key in self._keys for name in (key.key, key.identity_key, key.path_key) if name]

    @property
    def key_in_use(self) -> str:
        """The key that an address goes into, in the charger's spelling; empty while it has shown none that may be written."""
        shown = (self._configuration.known(url_key.key) for url_key in self._usable())
        return next((key.name for key in shown if key is not None), "")

    def choose(self, key: str) -> None:
        """A person says which key it is; empty takes that back. The next reading tells whether it is there, and its form."""
        of_card = next((one for one in self._card.csms_url_keys if one.key.casefold() == key.casefold()), None)
        self._chosen = of_card or CsmsUrlKey(key) if key else None
        self._form_is_known = of_card is not None

    def flaw_of(self, key: str) -> Finding | None:
        """Why ``key`` cannot take the address, as far as the charger has told; empty: why none of its card's keys can."""
        if not key:
            return self._no_key().finding if self._locked() is not None else None
        known = self._configuration.known(key)
        if known is not None and known.readonly:
            return say16.read_only(Setting.CSMS_URL, known.name).finding
        return say16.no_key_of_this_name(key) if self._configuration.is_missing(key) else None

    def effect_of(self, setting: Setting) -> Effect | None:
        """Address and identity act after a restart, as the card says."""
        usable = self._usable()
        if not usable or (setting is Setting.IDENTITY and not (usable[0].identity_key or usable[0].with_identity)):
            return None
        return Effect.NEEDS_RESTART if usable[0].needs_restart else Effect.CUTS_LINK

    def read(self) -> tuple[str, str] | None:
        """Address (empty when none is set) and identity as the keys hold them now; ``None`` when it has no such key."""
        self._learn_form()
        for url_key in self._keys:
            if self._configuration.known(url_key.key) is not None:
                return self.address_in(url_key), self._value(url_key.identity_key) or self._charger.identity
        return None

    async def write_identity(self, identity: str) -> Outcome:
        """Into its own key, or at the end of the address."""
        self._wanted_identity = identity
        for url_key in self._usable():
            if url_key.identity_key:
                name, value = url_key.identity_key, identity
            elif url_key.with_identity:
                name, value = url_key.key, write_address(url_key.form, self.address_in(url_key), identity)
            else:
                continue
            outcome = await self._configuration.change(Setting.IDENTITY, name, value)
            if outcome.kind is not OutcomeKind.NOT_OFFERED:
                return self._may_leave(outcome, url_key)
        return say.no_such_setting(Setting.IDENTITY, "")

    async def write_address(self, address: str) -> Outcome:
        """Tries the keys that the charger may have, until one is taken or refused."""
        for url_key in self._usable():
            outcome = Outcome(OutcomeKind.APPLIED)
            for name, value in self._rendered(url_key, address):
                outcome = await self._configuration.change(Setting.CSMS_URL, name, value)
                if not outcome.good:
                    break
            if outcome.kind is not OutcomeKind.NOT_OFFERED:
                return self._may_leave(outcome, url_key)
        return self._no_key()

    async def confirm(self, setting: Setting, wanted: str) -> Outcome:
        """Reads it back.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        if self.leaving and self._charger.present is None:
            return left()
        await self._configuration.ask_for_again(self.names)
        for url_key in self._usable():
            if setting is Setting.CSMS_URL:
                written = all(self._value(name) == value for name, value in self._rendered(url_key, wanted))
                return read_back(setting, wanted, wanted if written else self.address_in(url_key))
            if url_key.identity_key:
                return read_back(setting, wanted, self._value(url_key.identity_key))
            read = read_address(url_key.form, self._value(url_key.key))
            return read_back(setting, wanted, read.identity if read is not None else "")
        return say.no_such_setting(setting, "")

    def address_in(self, url_key: CsmsUrlKey) -> str:
        """The canonical address, without identity, that the charger holds now; its own words when they are of no known form."""
        value = self._value(url_key.key).strip()
        encrypted = self._value(SECURITY_PROFILE).strip() in {"2", "3"}
        read = read_address(self._form(url_key), value, encrypted=encrypted)
        if read is None:
            return value
        if not url_key.path_key:
            return read.url
        held = self._value(url_key.path_key).strip()
        path = read_address("{host}" + url_key.path_form, "h" + held)
        return read.url + ("" if held == "/" else path.url.removeprefix("ws://h") if path is not None else held)

    def _learn_form(self) -> None:
        """The form of a key that a person named is that of what stood in it first: later it is what was written."""
        if self._form_is_known or self._chosen is None or not (value := self._value(self._chosen.key)):
            return
        self._chosen = replace(self._chosen, form=guess_form(value, self._charger.identity))
        self._form_is_known = True

    @property
    def _keys(self) -> Sequence[CsmsUrlKey]:
        of_card = (key for key in self._card.csms_url_keys if key is not self._chosen)
        return (self._chosen, *of_card) if self._chosen is not None else tuple(of_card)

    def _usable(self) -> Sequence[CsmsUrlKey]:
        """Those without the ones that the charger said not to have or not to let change; those that it has come first."""

        def usable(url_key: CsmsUrlKey) -> bool:
            known = self._configuration.known(url_key.key)
            return not self._configuration.is_missing(url_key.key) and not (known is not None and known.readonly)

        found = [key for key in self._keys if usable(key)]
        return sorted(found, key=lambda key: self._configuration.known(key.key) is None)

    def _rendered(self, url_key: CsmsUrlKey, address: str) -> Iterator[tuple[str, str]]:
        """What goes into which key for the canonical ``address``; the path before the host, which is what is dialled."""
        identity = self._wanted_identity or self._charger.identity
        if url_key.path_key:
            yield url_key.path_key, write_address(url_key.path_form, address, identity) or "/"
        if url_key.form == PLAIN and not url_key.path_key:
            yield url_key.key, address_to_type(address, identity, self._card.url_rule)
        else:
            yield url_key.key, write_address(self._form(url_key), address, identity)

    def _form(self, url_key: CsmsUrlKey) -> str:
        if url_key.path_key and url_key.form == PLAIN:
            return "{authority}"
        if url_key.form != PLAIN:
            return url_key.form
        match self._card.url_rule:
            case UrlRule.IN_ADDRESS:
                return "{url}/{identity}"
            case UrlRule.APPENDED_AFTER_SLASH:
                return "{url}/"
            case _:
                return PLAIN

    def _value(self, name: str) -> str:
        known = self._configuration.known(name) if name else None
        return known.value or "" if known is not None else ""

    def _no_key(self) -> Outcome:
        locked = self._locked()
        outcome = say16.read_only(Setting.CSMS_URL, locked.key) if locked else say.no_such_setting(Setting.CSMS_URL, "")
        if locked is None or outcome.finding is None:
            return outcome
        step: Text = Text("cards", locked.locked_until)
        return replace(outcome, finding=replace(outcome.finding, do=(step, *outcome.finding.do)))

    def _locked(self) -> CsmsUrlKey | None:
        """The key of its card that the charger shows and its maker has locked, where none can be written."""
        if self._usable():
            return None
        shown = (key for key in self._keys if key.locked_until and self._configuration.known(key.key) is not None)
        return next(shown, None)

    def _may_leave(self, outcome: Outcome, url_key: CsmsUrlKey) -> Outcome:
        """A charger that acts at once leaves this laptop with its new address: then the lost link is meant."""
        if url_key.needs_restart or not (outcome.good or outcome.kind is OutcomeKind.LINK_LOST):
            self.leaving = self.leaving or outcome.kind is OutcomeKind.NEEDS_RESTART
            return outcome
        self.leaving = True
        return left() if outcome.kind is OutcomeKind.LINK_LOST else outcome


def left() -> Outcome:
    """The charger is not here any more, and is not meant to be."""
    return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for its new CSMS"))
