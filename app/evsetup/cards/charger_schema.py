"""Every member that a charger card may have, for those who write one: what it says and how it is written.

``read_cards`` decides; a test holds the two against each other, and the table in ``resources/cards/README.md`` against this one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evsetup.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class Member:
    """``name`` is dotted (``find.http.path``); ``example`` is one good line of a card; ``says`` is for contributors, in English."""

    name: str
    example: str
    says: str
    needed: bool = False


CHARGER_MEMBERS = (
    Member(
        "id",
        'id = "your-brand"',
        "The card's own name: small letters, digits, hyphens. The file is named like it.",
        True,
    ),
    Member("vendor", 'vendor = "Your Brand"', "The maker, as its label says.", True),
    Member("family", 'family = "Model One, Model Two"', "The models that behave alike.", True),
    Member("dated", 'dated = "2026-11"', "The month in which the sources were read.", True),
    Member(
        "sources",
        'sources = ["yourbrand.example: manual, page 12"]',
        "Public sources. Nothing else goes on a card.",
        True,
    ),
    Member(
        "way",
        'way = "assist"',
        "`automate` a driver writes it; `assist` its own page; `guide` its maker's app; `verify` its maker's cloud.",
        True,
    ),
    Member("ocpp_versions", 'ocpp_versions = ["1.6"]', "Best first; empty where it is not known.", True),
    Member("without_ocpp", "without_ocpp = true", "It is known to have no OCPP."),
    Member("drivers", 'drivers = ["ocpp16"]', "Drivers of this program, best first."),
    Member("also_sold_as", 'also_sold_as = ["Other Brand"]', "Brands that sell it under their own name."),
    Member(
        "url_rule",
        'url_rule = "appended"',
        "How the identity gets into the URL: `appended`, `appended-encoded`, `appended-after-slash`, `in-address`.",
    ),
    Member("key_rule", 'key_rule = "text"', "How the key is typed: `text`, `hex`, or `none` where it has no key."),
    Member("key_least", "key_least = 16", "Fewest characters of a key."),
    Member("key_most", "key_most = 20", "Most characters of a key."),
    Member("key_alphabet", 'key_alphabet = "printable"', "Which characters a key may have."),
    Member(
        "identity_habit",
        'identity_habit = "typed"',
        "`typed`, `serial`, `fixed`, `serial-when-empty`, `in-address` or `unknown`.",
    ),
    Member(
        "applies",
        'applies = "restart"',
        "When a new address acts: `live`, `next-connection`, `ocpp-restart`, `restart` or `unknown`.",
    ),
    Member(
        "restart_needed", "restart_needed = true", "Whether it must restart; true unless it is known that it need not."
    ),
    Member("refused_while_charging", "refused_while_charging = true", "Settings are refused while a vehicle charges."),
    Member("normal_wait_s", "normal_wait_s = 900", "Seconds that it normally takes to come back."),
    Member(
        "default_login",
        "default_login = true",
        "Units were sold with a published log-in. Never write the password down.",
    ),
    Member("how_to_find", 'how_to_find = ["Switch DIP 1.3 on."]', "Sentences: what to do when it does not show up."),
    Member(
        "open_for_commissioning",
        'open_for_commissioning = ["Open its page, menu OCPP."]',
        "Sentences: each is a box to tick.",
    ),
    Member("way_back", 'way_back = "Type the address of before."', "One sentence: how to get back."),
    Member("traps", 'traps = ["It answers only after its first message."]', "Sentences: what goes wrong with it."),
    Member("firmware_ways", 'firmware_ways = ["Upload in its web interface."]', "Sentences: how firmware gets in."),
    Member(
        "firmware_traps",
        'firmware_traps = ["An older version is never taken."]',
        "Sentences: what goes wrong with that.",
    ),
    Member("firmware_transfers", 'firmware_transfers = ["http"]', "Schemes from which it fetches firmware over OCPP."),
    Member(
        "access.page", 'page = "http://{host}/operator"', "Address of its own page; `{host}` is where it was found."
    ),
    Member("access.users", 'users = ["admin"]', "User names that its log-in asks for."),
    Member("access.apps", 'apps = ["Your Brand app"]', "Names of its maker's apps."),
    Member("access.log_in", 'log_in = ["Its password is on the label."]', "Sentences: habits of its log-in."),
    Member("limits.least_a", "least_a = 6", "Least current of a phase, in A."),
    Member("limits.most_a", "most_a = 32", "Most current of a phase, in A."),
    Member("limits.steps_a", "steps_a = [6, 8, 10, 13, 16]", "The only currents that it takes."),
    Member("limits.phases", "phases = [1, 3]", "Numbers of phases that there are units of."),
    Member("boot.vendors", 'vendors = ["Your Brand"]', "Words with which `chargePointVendor` begins."),
    Member("boot.models", 'models = ["*one*"]', "Patterns of `chargePointModel`; needs vendors."),
    Member("mdns.service", 'service = "_http._tcp"', "A service type that it announces, without domain."),
    Member("mdns.name_prefix", 'name_prefix = "brand-"', "How the instance name begins."),
    Member("mdns.txt", 'txt = { model = "One*" }', "TXT records that must be there, with patterns."),
    Member("mdns.scheme", 'scheme = "http"', "Its own interface: `http` or `https`."),
    Member("mdns.port", "port = 80", "The port of its own interface; 0 is the announced one."),
    Member("mdns.identity", 'identity = { serial = "sn" }', "Which TXT record holds which field."),
    Member(
        "mdns.serial_form",
        'serial_form = "number-of-base58"',
        "How it writes the serial: `as-told`, `number-of-base58`.",
    ),
    Member("mdns.friendly_name", 'friendly_name = "name"', "The TXT record with the owner's name for it."),
    Member("find.oui", 'oui = ["98:FC:84:1"]', "First 6, 7 or 9 digits of its MAC addresses; never a module maker's."),
    Member("find.hosts", 'hosts = ["brand-*"]', "Patterns of its host name."),
    Member("find.names", 'names = ["brand.local"]', "Names that can be resolved as they stand."),
    Member("find.usb", 'usb = ["0525:A4A2"]', "USB numbers; they name a kind of device."),
    Member(
        "find.http.path",
        'path = "/info"',
        "A GET without log-in; with nothing beside it, only that it answers is known.",
    ),
    Member("find.http.scheme", 'scheme = "http"', "`http` or `https`."),
    Member("find.http.port", "port = 8080", "0 is the scheme's own."),
    Member("find.http.members", 'members = ["serial"]', "Members that the JSON answer must all have."),
    Member("find.http.any_members", 'any_members = ["a", "b"]', "Members of which it has at least one."),
    Member("find.http.words", 'words = "Your Brand"', "Words in the answer."),
    Member(
        "find.http.identity",
        'identity = { serial = "serial" }',
        "Which member holds which field; `a.b` is one inside another.",
    ),
    Member("find.udp.port", "port = 7090", "A datagram to this port."),
    Member("find.udp.send", 'send = "i"', "What it holds."),
    Member("find.udp.from_port", "from_port = 7090", "The port to send it from; 0 is any."),
    Member("find.udp.broadcast", "broadcast = true", "To the whole network rather than to one address."),
    Member("find.udp.words", 'words = "P30 v"', "Words in the answer; empty where they are not known."),
    Member("find.addresses.url", 'url = "http://192.168.4.1"', "An address that every unit has."),
    Member("find.addresses.over", 'over = "own-wifi"', "`usb`, `own-wifi` or `cable`."),
    Member("csms_url_keys.key", 'key = "BackendURL"', "The OCPP 1.6 key that takes the CSMS address."),
    Member(
        "csms_url_keys.form",
        'form = "{authority}"',
        "How the address stands in it: `{url}`, `{url}/{identity}`, `{authority}`, `{host}`, `{port}`, `{path}` …",
    ),
    Member(
        "csms_url_keys.path_key", 'path_key = "BackendPath"', "The key into which the path goes, where it is split off."
    ),
    Member("csms_url_keys.path_form", 'path_form = "{path}"', "How the path stands there."),
    Member("csms_url_keys.identity_key", 'identity_key = "Identity"', "The key that takes the identity."),
    Member("csms_url_keys.needs_restart", "needs_restart = true", "Whether it acts after a restart only."),
    Member("csms_url_keys.listed", "listed = true", "Whether GetConfiguration lists it unasked."),
    Member(
        "csms_url_keys.locked_until", 'locked_until = "Switch supervision off first."', "One sentence: what unlocks it."
    ),
    Member("own_page.where", 'where = "Its web interface, page OCPP."', "The page, in the maker's words.", True),
    Member("own_page.source", 'source = "yourbrand.example: manual (2026-11)"', "Where these words were read.", True),
    Member(
        "own_page.fields.label", 'label = "URL"', "A field in the page's own words; left out, neutral words are used."
    ),
    Member(
        "own_page.fields.form",
        'form = "{typed}"',
        "What goes in: `{typed}`, `{identity}`, `{key}`, `{host}`, `{port}`, `{path}`, `{tls}`, `{profile}`, `{version}`, `{apn}` …",
        True,
    ),
)

_BY_NAME = {member.name: member for member in CHARGER_MEMBERS}
_PLACES = re.compile(r"\[[0-9]+\]")


def how_to_write(member: str) -> Text | None:
    """How a member is written, by its dotted name with places (``find.http[2].path``); ``None`` when there is no such one."""
    known = _BY_NAME.get(_PLACES.sub("", member))
    return None if known is None else text("cards", "Write it like: {example}", example=known.example)


def schema_table() -> str:
    """The members as a table in Markdown."""
    rows = ["| member | needed | example | what it says |", "| --- | --- | --- | --- |"]
    for member in CHARGER_MEMBERS:
        needed = "yes" if member.needed else ""
        rows.append(f"| `{member.name}` | {needed} | `{member.example}` | {member.says} |")
    return "\n".join(rows)
