"""Makes typed cards of card files. What a file must hold stands here and in ``resources/cards``; nothing is guessed."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from evsetup.cards.charger_card import PATIENCE_S, ChargerCard, CsmsUrlKey, MdnsMatch
from evsetup.cards.habits import Applies
from evsetup.cards.read_fingerprint import read_fingerprint
from evsetup.cards.read_habits import APPLIES, IDENTITY_HABITS, read_access, read_limits, read_transfers
from evsetup.cards.serial_form import SERIAL_FORMS, SerialForm
from evsetup.cards.table import CardFile, Table
from evsetup.domain.address_form import PLAIN, form_flaw
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.identity import Identity
from evsetup.domain.key_wish import LONGEST, SHORTEST, KeyAlphabet, KeyWish
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.domain.to_type import NEUTRAL_FORMS, OwnPage, PageField, page_form_flaw

WAYS = {way.value: way for way in WayOfWorking}
URL_RULES = {rule.name.lower().replace("_", "-"): rule for rule in UrlRule}
KEY_RULES = {rule.value: rule for rule in KeyRule}
KEY_ALPHABETS = {alphabet.value: alphabet for alphabet in KeyAlphabet}
VERSIONS = {str(version): version for version in OcppVersion}

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,47}\Z")
_DATED = re.compile(r"20\d\d-(0[1-9]|1[0-2])\Z")
_SERVICE = re.compile(r"_[A-Za-z0-9_-]{1,40}(\._[A-Za-z0-9-]{1,40})?\._(tcp|udp)\Z")


def read_charger_card(path: Path) -> ChargerCard:
    """The card of one charger family.

    A card that does not know its family's rules leaves them out: the identity is then appended (OCPP-J 1.6 §3.1), and
    the key is typed as the operator wrote it.

    Raises:
        CardFault: the file cannot be used; its finding names every mistake with file and line.
    """
    file = CardFile(path)
    top = file.top
    boot = top.table("boot")
    key = key_wish(top)
    card = ChargerCard(
        id=card_id(top),
        vendor=top.line("vendor"),
        family=top.line("family"),
        way=top.choice("way", WAYS),
        url_rule=top.choice("url_rule", URL_RULES, "appended"),
        key_rule=key.rule,
        ocpp_versions=top.choices("ocpp_versions", VERSIONS, needed=False),
        dated=dated(top),
        sources=top.texts("sources", needed=True),
        drivers=top.texts("drivers"),
        mdns=tuple(_mdns_match(table) for table in top.tables("mdns")),
        boot_vendors=boot.texts("vendors"),
        boot_models=boot.texts("models"),
        csms_url_keys=tuple(_csms_url_key(table) for table in top.tables("csms_url_keys")),
        normal_wait_s=top.number("normal_wait_s", PATIENCE_S, least=1, most=24 * 3600),
        restart_needed=top.yes("restart_needed", True),
        way_back=top.prose("way_back"),
        open_for_commissioning=top.texts("open_for_commissioning", braces=False),
        default_login=top.yes("default_login", False),
        firmware_ways=top.texts("firmware_ways", braces=False),
        key_least=key.least,
        key_most=key.most,
        key_alphabet=key.alphabet,
        own_page=_own_page(top.table("own_page")) if "own_page" in top.names else None,
        find=read_fingerprint(top.table("find")),
        how_to_find=top.texts("how_to_find", braces=False),
        also_sold_as=top.texts("also_sold_as"),
        access=read_access(top.table("access")),
        identity_habit=top.choice("identity_habit", IDENTITY_HABITS, "unknown"),
        applies=top.choice("applies", APPLIES, "unknown"),
        refused_while_charging=top.yes("refused_while_charging", False),
        without_ocpp=top.yes("without_ocpp", False),
        traps=top.texts("traps", braces=False),
        firmware_traps=top.texts("firmware_traps", braces=False),
        firmware_transfers=read_transfers(top),
        limits=read_limits(top.table("limits")),
        stated=top.names,
    )
    _agrees_with_itself(top, card)
    file.finish()
    return card


def _agrees_with_itself(top: Table, card: ChargerCard) -> None:
    if top.says("way", WayOfWorking.AUTOMATE.value) and not card.drivers:
        top.wrong("way", "automate needs a driver in drivers")
    if card.boot_models and not card.boot_vendors:
        top.wrong("boot", "models need vendors")
    if card.without_ocpp and (card.ocpp_versions or card.csms_url_keys):
        top.wrong("without_ocpp", text("cards", "does not go together with ocpp_versions or csms_url_keys"))
    if card.restart_needed and card.applies in {Applies.LIVE, Applies.NEXT_CONNECTION}:
        top.wrong("applies", text("cards", "does not go together with restart_needed = true"))


def card_id(top: Table) -> str:
    """The card's own name, one of a kind."""
    name = top.line("id")
    if name and not _ID.match(name):
        top.wrong("id", text("cards", "must be 1 to 48 small letters, digits and hyphens"))
    return name


def dated(top: Table) -> str:
    """The month in which the facts of a file were read."""
    month = top.line("dated")
    if month and not _DATED.match(month):
        top.wrong("dated", text("cards", 'must be a year and a month, like "2026-11"'))
    return month


def key_wish(top: Table) -> KeyWish:
    """What one side asks of a key."""
    wish = KeyWish(
        rule=top.choice("key_rule", KEY_RULES, "text"),
        least=top.number("key_least", SHORTEST, least=1, most=LONGEST),
        most=top.number("key_most", LONGEST, least=1, most=LONGEST),
        alphabet=top.choice("key_alphabet", KEY_ALPHABETS, "printable"),
    )
    if wish.least > wish.most:
        top.wrong("key_least", text("cards", "must not be greater than key_most"))
    return wish


def _own_page(table: Table) -> OwnPage:
    page = OwnPage(
        where=table.prose("where", needed=True),
        fields=tuple(_page_field(field) for field in table.tables("fields")),
        source=table.line("source"),
    )
    if not page.fields:
        table.wrong("fields", text("cards", "must not be empty"))
    return page


def _page_field(table: Table) -> PageField:
    field = PageField(label=table.line("label", "", most=100), form=table.line("form", most=100))
    if field.form and (flaw := page_form_flaw(field.form)):
        table.wrong("form", flaw)
    elif not field.label and field.form not in NEUTRAL_FORMS:
        table.wrong("label", text("cards", "is missing"))
    return field


def _mdns_match(table: Table) -> MdnsMatch:
    service = table.line("service")
    if service and not _SERVICE.match(service):
        table.wrong("service", "must be a service type without domain, like _http._tcp")
    scheme = table.line("scheme", "http")
    if scheme not in {"http", "https"}:
        table.wrong("scheme", "must be http or https")
    return MdnsMatch(
        service=service,
        name_prefix=table.line("name_prefix", ""),
        txt=tuple(table.pairs("txt").items()),
        scheme=scheme,
        port=table.number("port", 0, least=0, most=65535),
        identity=tuple(table.pairs("identity", [field.name for field in fields(Identity)]).items()),
        serial_form=table.choice("serial_form", SERIAL_FORMS, SerialForm.AS_TOLD.value),
        friendly_name=table.line("friendly_name", ""),
    )


def _csms_url_key(table: Table) -> CsmsUrlKey:
    path_key = table.line("path_key", "", most=50)
    key = CsmsUrlKey(
        key=table.line("key", most=50),
        form=table.line("form", "{authority}" if path_key else PLAIN, most=100),
        needs_restart=table.yes("needs_restart", True),
        identity_key=table.line("identity_key", "", most=50),
        listed=table.yes("listed", True),
        path_key=path_key,
        path_form=table.line("path_form", "{path}", most=100),
        locked_until=table.prose("locked_until"),
    )
    for name, form in (("form", key.form), ("path_form", key.path_form)):
        if flaw := form_flaw(form):
            table.wrong(name, flaw)
    if key.path_key and "{path}" not in key.path_form:
        table.wrong("path_form", "must hold {path}")
    if key.path_key and ("{path}" in key.form or "{url}" in key.form):
        table.wrong("form", "must hold no path: that goes into path_key")
    return key
