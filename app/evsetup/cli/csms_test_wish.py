"""What ``evsetup test-csms`` is asked to do: its options, the operator's card and the site file, as one request to the probe."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.csms_test_account import as_the_charger
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.identity_rule import ANY_IDENTITY
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeRequest
from evsetup.ocppj.probe.trust import ClientCertificate

if TYPE_CHECKING:  # cards and site files take a while to import, and most tests in the terminal need neither
    from evsetup.cards.charger_card import ChargerCard
    from evsetup.cards.csms_card import CsmsCard, RootOfTrust
    from evsetup.cards.shelf import Shelf
    from evsetup.cli.output import Output
    from evsetup.storage.records import ChargerRecord
    from evsetup.storage.site_file import SiteFile


class WrongUsage(Exception):
    """The options do not make a test; ``why`` is for the person."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why))
        self.why = why


class Wish(NamedTuple):
    """The request, and whose identity it uses: ``charger`` is this site's, ``stand_in`` the operator's own for tests.

    ``root`` is that of the operator's card, for a request that names no CA file.
    """

    request: ProbeRequest
    charger: ChargerRecord | None = None
    stand_in: bool = False
    root: RootOfTrust | None = None


async def read_wish(wanted: argparse.Namespace, output: Output, site: SiteFile | None) -> Wish:
    """Reads cards and key.

    Raises:
        WrongUsage: something needed is missing, or there is no such card.
        Fault: a file cannot be read.
    """
    shelf = await _shelf() if wanted.card or wanted.charger_card or site is not None else None
    operator = await _operator(wanted.card, shelf) if wanted.card and shelf is not None else None
    if operator is not None:
        _say_what_is_doubtful(operator, output)
    template = wanted.url or (operator.address if operator is not None else "")
    stand_in = operator.test_identity if operator is not None else ""
    identity = wanted.identity or stand_in
    if not template:
        raise WrongUsage(text("cli", "Name the address of the CSMS, or a card that has it (--card)."))
    if not identity:
        raise WrongUsage(text("cli", "Name the identity (--identity)."))
    if wanted.client_key is not None and wanted.client_certificate is None:
        raise WrongUsage(text("cli", "Name the certificate of this key, too (--client-certificate)."))
    charger = await _charger(site, identity)
    brand = _brand(wanted.charger_card, charger, shelf)
    spoken = versions(wanted.ocpp) if wanted.ocpp else operator.ocpp_versions if operator is not None else ()
    if brand is not None and brand.ocpp_versions and not wanted.ocpp:
        spoken = tuple(version for version in spoken if version in brand.ocpp_versions) or brand.ocpp_versions
    spoken = spoken or (OcppVersion.V16,)
    key = await read_secret(output.say(text("cli", "Key: "))) if wanted.password_stdin else None
    rule = brand.url_rule if brand is not None and spoken[0] is OcppVersion.V16 else UrlRule.APPENDED
    dialled = dialling(template, identity, rule)
    if dialled.trouble is not None:
        output.finding(dialled.trouble)
    request = ProbeRequest(
        address=dialled.typed,
        identity=identity,
        key=key,
        rule=rule,
        versions=spoken,
        ca_file=wanted.ca,
        extent=Extent.LOG_IN if wanted.log_in_only else Extent.ALL,
        hold_s=wanted.hold,
        test_identity=identity == stand_in and charger is None,
        identities=operator.identity if operator is not None else ANY_IDENTITY,
        named_root=operator.root.sha256 if operator is not None and operator.root.is_missing else "",
    )
    if wanted.client_certificate is not None:
        request = request._replace(client=ClientCertificate(wanted.client_certificate, wanted.client_key))
    if charger is not None:
        request = as_the_charger(request, charger.identity)
    root = operator.root if operator is not None else None
    return Wish(request, charger, request.test_identity, root)


def versions(words: str) -> tuple[OcppVersion, ...]:
    """``1.6,2.0.1`` as versions, in this order."""
    return tuple(OcppVersion(f"ocpp{word.strip()}") for word in words.split(",") if word.strip())


async def _shelf() -> Shelf:
    from evsetup.commissioning.opening import open_shelf

    return await open_shelf()


async def _operator(named: str, shelf: Shelf) -> CsmsCard:
    known = shelf.csms.get(named)
    if known is not None:
        return known
    from evsetup.cards.code_reader import read_file_apart
    from evsetup.cards.csms_card_source import PICTURES, card_in_text_file, card_of_members, members_of_codes
    from evsetup.cards.csms_code import is_code, members_of_text

    today = datetime.now(UTC).date()
    if is_code(named):
        return card_of_members(members_of_text(named, today), "--card")
    path = Path(named)
    if not await asyncio.to_thread(_is_file, path):
        have = ", ".join(sorted(shelf.csms)) or "–"
        raise WrongUsage(text("cli", "There is no CSMS card “{card}”. Known: {have}", card=named, have=have))
    if path.suffix.casefold() in PICTURES:
        found = await read_file_apart(path)
        return card_of_members(members_of_codes(found, path.name, today), path.name)
    card = await asyncio.to_thread(card_in_text_file, path, today)
    if card is None:
        raise WrongUsage(text("cli", "The card {card} is an example: take its line “example” away.", card=named))
    return card


def _say_what_is_doubtful(operator: CsmsCard, output: Output) -> None:
    from evsetup.cards.csms_card_findings import judge_csms_card

    for finding in judge_csms_card(operator, datetime.now(UTC).date()):
        output.finding(finding)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # far too long for a name: a text that is no code either
        return False


async def _charger(site: SiteFile | None, identity: str) -> ChargerRecord | None:
    """The charger of the site that has this identity, by its own word or by the plan of its bay."""
    if site is None:
        return None
    chargers, bays = await asyncio.to_thread(site.chargers), await asyncio.to_thread(site.bays)
    planned = {bay.charger_id for bay in bays if bay.identity == identity}
    own = [record for record in chargers if record.identity.charge_point_identity == identity]
    return next(iter([*own, *(record for record in chargers if record.id in planned)]), None)


def _brand(named: str, charger: ChargerRecord | None, shelf: Shelf | None) -> ChargerCard | None:
    if shelf is None:
        return None
    if named:
        if named not in shelf.chargers:
            have = ", ".join(sorted(shelf.chargers))
            raise WrongUsage(text("cli", "There is no charger card “{card}”. Known: {have}", card=named, have=have))
        return shelf.chargers[named]
    return shelf.card(charger.card) if charger is not None else None
