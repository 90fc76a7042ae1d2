"""What we know of one family of chargers.

Every statement on a shipped card stands in ``facts/chargers.md``, ``facts/ocpp.md`` §2 or ``facts/product.md`` §3; the
card itself names the public source and the month in which it was read.
"""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.cards.fingerprint import NOTHING_KNOWN, Fingerprint
from evsetup.cards.habits import NO_ACCESS_KNOWN, NO_LIMITS_KNOWN, Access, Applies, IdentityHabit, Limits
from evsetup.cards.serial_form import SerialForm
from evsetup.domain.address_form import PLAIN
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.key_wish import LONGEST, SHORTEST, KeyAlphabet, KeyWish
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text
from evsetup.domain.to_type import OwnPage

PATIENCE_S = 180
"""How long a charger may take to come back when its card states no time of its own."""


@dataclass(frozen=True, slots=True)
class MdnsMatch:
    """How a family shows itself by mDNS, and where it then answers.

    ``service`` is a type without domain (``_http._tcp``); the instance name must start with ``name_prefix`` and each
    pair of ``txt`` must be there (the value is an fnmatch pattern); case does not count. The charger's own interface is
    at ``scheme`` and ``port`` (0: the announced port). ``identity`` says which field of an ``Identity`` stands under
    which TXT key, ``serial_form`` how the serial is written there, ``friendly_name`` under which TXT key the name that its
    owner gave it stands.
    """

    service: str
    name_prefix: str = ""
    txt: tuple[tuple[str, str], ...] = ()
    scheme: str = "http"
    port: int = 0
    identity: tuple[tuple[str, str], ...] = ()
    serial_form: SerialForm = SerialForm.AS_TOLD
    friendly_name: str = ""


@dataclass(frozen=True, slots=True)
class CsmsUrlKey:
    """An OCPP 1.6 configuration key that holds the CSMS address (``facts/ocpp.md`` §2.8).

    ``form``: how the address stands in its value (``domain.address_form``). ``path_key``: the key into which the path goes, in
    ``path_form``, where a family splits it off. ``identity_key``: the key that holds the identity, empty when there is none.
    ``listed``: whether GetConfiguration lists it without being asked by name. ``locked_until``: an English sentence that says
    what must be done before the charger lets it be changed.
    """

    key: str
    form: str = PLAIN
    needs_restart: bool = True
    identity_key: str = ""
    listed: bool = True
    path_key: str = ""
    path_form: str = "{path}"
    locked_until: str = ""

    @property
    def with_identity(self) -> bool:
        """Whether the value itself holds the identity."""
        return "{identity}" in self.form


@dataclass(frozen=True, slots=True)
class ChargerCard:
    """One family: how it is recognised, how it is worked with, how an address and a key are written into it.

    ``drivers`` are names of the driver registry, best first; empty: this program cannot write into it by itself yet.
    ``boot_vendors`` and ``boot_models`` recognise its BootNotification (``Shelf.by_boot``). ``normal_wait_s`` is how
    long it normally takes to come back after a change. ``way_back``, ``open_for_commissioning`` and ``firmware_ways``
    are English sentences for people. ``default_login``: units were sold with a published default log-in. ``key_least``
    and ``key_most`` count the characters of its key. ``own_page`` holds the words of its own page, where somebody wrote
    them down. ``find`` is how a search recognises it without mDNS; ``how_to_find`` says to people what
    to do when it does not show up. ``also_sold_as`` are brands that sell it under their own name. ``without_ocpp``: it has none; no
    ``ocpp_versions``: not known. ``traps`` and ``firmware_traps`` are what goes wrong with it. ``firmware_transfers`` are the schemes
    from which it is known to fetch firmware over OCPP. ``stated`` are the names of what its file says: the rest is assumed, not known.
    """

    id: str
    vendor: str
    family: str
    way: WayOfWorking
    url_rule: UrlRule
    key_rule: KeyRule
    ocpp_versions: tuple[OcppVersion, ...]
    dated: str
    sources: tuple[str, ...]
    drivers: tuple[str, ...] = ()
    mdns: tuple[MdnsMatch, ...] = ()
    boot_vendors: tuple[str, ...] = ()
    boot_models: tuple[str, ...] = ()
    csms_url_keys: tuple[CsmsUrlKey, ...] = ()
    normal_wait_s: int = PATIENCE_S
    restart_needed: bool = True
    way_back: str = ""
    open_for_commissioning: tuple[str, ...] = ()
    default_login: bool = False
    firmware_ways: tuple[str, ...] = ()
    key_least: int = SHORTEST
    key_most: int = LONGEST
    key_alphabet: KeyAlphabet = KeyAlphabet.PRINTABLE
    own_page: OwnPage | None = None
    find: Fingerprint = NOTHING_KNOWN
    how_to_find: tuple[str, ...] = ()
    also_sold_as: tuple[str, ...] = ()
    access: Access = NO_ACCESS_KNOWN
    identity_habit: IdentityHabit = IdentityHabit.UNKNOWN
    applies: Applies = Applies.UNKNOWN
    refused_while_charging: bool = False
    without_ocpp: bool = False
    traps: tuple[str, ...] = ()
    firmware_traps: tuple[str, ...] = ()
    firmware_transfers: tuple[str, ...] = ()
    limits: Limits = NO_LIMITS_KNOWN
    stated: frozenset[str] = frozenset()

    @property
    def key(self) -> KeyWish:
        """What it asks of a key."""
        return KeyWish(self.key_rule, self.key_least, self.key_most, self.key_alphabet)

    @property
    def sentences(self) -> tuple[Text, ...]:
        """Everything on the card that people read, ready for a catalogue (context ``cards``)."""
        locked = (key.locked_until for key in self.csms_url_keys)
        page = (self.own_page.where,) if self.own_page is not None else ()
        steps = (*self.how_to_find, *self.access.log_in, *self.open_for_commissioning, *self.traps)
        sources = (self.way_back, *page, *steps, *self.firmware_ways, *self.firmware_traps, *locked)
        return tuple(Text("cards", source) for source in sources if source)
