"""The wanted settings of one charger of a batch: what card, templates, plan and another charger wish, and what is its own.

Identity and key are always its own (``facts/chargers.md`` §13): a key is made for each charger, in the form that its brand and
its CSMS both take, and is in the vault before anybody sees the plan.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from evsetup.commissioning.batch.faults import left_out, no_identity
from evsetup.commissioning.batch.places import Place
from evsetup.commissioning.batch.resuming import with_key_in_use
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.charger_secrets import owner_of
from evsetup.commissioning.decision import decide
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.wanted import Layer
from evsetup.commissioning.wanted_variables import WhyLeft
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.dialling import base_address, dialling
from evsetup.domain.finding import Fault
from evsetup.domain.identity_rule import ANY_IDENTITY, judge_identity
from evsetup.domain.key_wish import ANY_KEY, key_demand, make_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.sighting import Way
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage.owner_secrets import Origin, OwnerSecrets, Rotation
from evsetup.storage.vault import Vault

_SHOWN = 3


async def plan_wishes(
    job: ChargerJob, place: Place, identity: str, wish: BatchWish, copied: Layer | None, bench: Workbench
) -> tuple[Text, ...]:
    """Plans everything that is wished of the charger that ``job`` has read, and tells what it does not get of the one that is copied.

    ``job.settings`` get the key that it has just logged in with. Nothing is written to the charger.

    Raises:
        Fault: it has no identity, or no key fits both sides, or its address cannot be written so that the CSMS knows it.
    """
    wishes, card = job.wishes, wish.csms_card
    await wishes.recall()
    left, mine = _may_have(job, copied)
    answered: dict[Setting, SettingValue] = dict(wish.shared.items())
    below = wishes.below(place.bay, card, wish.circumstances, copied=mine).plain()
    url = answered.pop(Setting.CSMS_URL, None) or wish.csms_url or below.text_of(Setting.CSMS_URL)
    csms_url = str(url) if decide(wish.circumstances).purpose.needs_csms else ""
    if csms_url:
        if not identity:
            raise Fault(no_identity(place.label))
        _judge_identity(job, identity, wish)
        dialled = dialling(csms_url, identity, job.card.url_rule)
        if dialled.trouble is not None and dialled.trouble.severity.fails:
            raise Fault(dialled.trouble)
        if (made := await _key(job, identity, wish, bench.vault)) is not None:
            answered[Setting.KEY] = made
        answered[Setting.IDENTITY] = identity
        answered[Setting.CSMS_URL] = base_address(csms_url, identity) or dialled.expected
    key = answered.get(Setting.KEY)
    job.settings = with_key_in_use(job, bench.csms, key if isinstance(key, Secret) else None)
    await wishes.plan(Settings(answered), place.bay, card, wish.circumstances, dials=bool(csms_url), copied=mine)
    return (*left, *_not_copied(job))


def _judge_identity(job: ChargerJob, identity: str, wish: BatchWish) -> None:
    """Stops an identity that the operator or real chargers refuse, unless the charger has it already and is here with it."""
    odd = judge_identity(identity, ANY_IDENTITY if wish.csms_card is None else wish.csms_card.identity)
    if odd is not None and (odd.severity.fails or identity not in _identities_now(job)):
        raise Fault(odd)


def _identities_now(job: ChargerJob) -> set[str]:
    end = job.found.best_endpoint
    return {job.settings.text_of(Setting.IDENTITY), end.address if end.way is Way.OCPP else ""}


def _may_have(job: ChargerJob, copied: Layer | None) -> tuple[list[Text], Layer | None]:
    """What is copied, as far as this charger takes it from here; and what it does not."""
    if copied is None:
        return [], None
    kept: dict[Setting, SettingValue] = {}
    left: list[Text] = []
    for setting, value in copied.settings.items():
        if setting is Setting.CSMS_URL or job.can_write(setting) or job.settings.get(setting) == value:
            kept[setting] = value
        else:
            left.append(left_out(setting.value, text("commissioning", "this charger does not take it from here")))
    return left, replace(copied, settings=Settings(kept))


def _not_copied(job: ChargerJob) -> Iterable[Text]:
    """The single settings that are not copied, by their reason: a charger of another kind lacks many."""
    by_reason: dict[WhyLeft, list[str]] = {}
    for one in job.wishes.not_copied:
        by_reason.setdefault(one.why, []).append(one.wish.name)
    for why, names in by_reason.items():
        shown = ", ".join(names[:_SHOWN])
        what = (
            text("commissioning", "{names} and {count} more", names=shown, count=len(names) - _SHOWN)
            if len(names) > _SHOWN
            else verbatim(shown)
        )
        yield left_out(what, why.words)


async def _key(job: ChargerJob, identity: str, wish: BatchWish, vault: Vault) -> Secret | None:
    """The operator's key, else the one that was made for this charger before, else a new one; kept in any case."""
    own = OwnerSecrets(vault, owner_of(job.record.id))
    made = _made_before(await asyncio.to_thread(own.history))
    names = (identity, *_identities_now(job))
    known = next((wish.keys[name] for name in names if name in wish.keys), made)
    if known is None:
        version = job.settings.get(Setting.OCPP_VERSION)
        demand = key_demand(
            job.card.key,
            wish.csms_card.key if wish.csms_card is not None else ANY_KEY,
            profile=wish.csms_card.security_profile if wish.csms_card is not None else 1,
            version=version if isinstance(version, OcppVersion) else OcppVersion.V16,
        )
        if demand.trouble is not None:
            if demand.trouble.severity.fails:
                raise Fault(demand.trouble)
            return None
        known = make_key(demand).key
    if known != made:
        await asyncio.to_thread(own.put, "key", known)
    return known


def _made_before(history: Iterable[Rotation]) -> Secret | None:
    """The newest key that was meant for the charger; one that it was only seen to have, such as its maker's, is none."""
    meant = [life.kept for life in history if life.kind == "key" and life.origin is not Origin.READ]
    return next((key for key in reversed(meant) if key is not None), None)
