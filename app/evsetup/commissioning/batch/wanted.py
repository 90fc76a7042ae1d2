"""The wanted settings of one charger of a batch: what all get, and what is its own.

Identity and key are always its own (``facts/chargers.md`` §13): a key is made for each charger, in the form that its brand and
its CSMS both take, and is in the vault before anybody sees the plan.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from evsetup.commissioning.batch.faults import left_out, no_identity
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.charger_secrets import owner_of
from evsetup.commissioning.job import ChargerJob
from evsetup.domain.dialling import base_address, dialling
from evsetup.domain.finding import Fault
from evsetup.domain.key_wish import ANY_KEY, key_demand, make_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.text import Text, text
from evsetup.storage.owner_secrets import Origin, OwnerSecrets, Rotation
from evsetup.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one charger shall have, and which wishes it does not get, each with its reason."""

    settings: Settings
    left_out: tuple[Text, ...] = ()


async def wanted_for(
    job: ChargerJob, label: str, identity: str, wish: BatchWish, shared: Settings, vault: Vault
) -> Wanted:
    """The wishes for the charger that ``job`` has read. ``shared`` is what all get, copied settings included.

    Raises:
        Fault: it has no identity, or no key fits both sides, or its address cannot be written so that the CSMS knows it.
    """
    values: dict[Setting, SettingValue] = {}
    left: list[Text] = []
    csms_url = wish.csms_url or shared.text_of(Setting.CSMS_URL)
    for setting, value in shared.items():
        if setting is Setting.CSMS_URL:
            continue
        if job.can_write(setting) or job.settings.get(setting) == value:
            values[setting] = value
        else:
            left.append(left_out(setting.value, text("commissioning", "this charger does not take it from here")))
    if csms_url:
        if not identity:
            raise Fault(no_identity(label))
        dialled = dialling(csms_url, identity, job.card.url_rule)
        if dialled.trouble is not None and dialled.trouble.severity.fails:
            raise Fault(dialled.trouble)
        if (key := await _key(job, identity, wish, vault)) is not None:
            values[Setting.KEY] = key
        values[Setting.IDENTITY] = identity
        values[Setting.CSMS_URL] = base_address(csms_url, identity) or dialled.expected
    return Wanted(Settings(values), tuple(left))


async def _key(job: ChargerJob, identity: str, wish: BatchWish, vault: Vault) -> Secret | None:
    """The operator's key, else the one that was made for this charger before, else a new one; kept in any case."""
    own = OwnerSecrets(vault, owner_of(job.record.id))
    made = _made_before(await asyncio.to_thread(own.history))
    known = wish.keys.get(identity) or made
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
