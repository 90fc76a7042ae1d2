"""All conformity cases of all versions."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from evsetup.commissioning.conformity import (
    cases2_availability,
    cases2_charging,
    cases2_firmware,
    cases2_link,
    cases2_local_list,
    cases2_meter,
    cases2_reading,
    cases2_reports,
    cases2_restart,
    cases2_security,
    cases2_smart,
    cases2_trigger,
    cases2_writing,
    cases16_availability,
    cases16_charging,
    cases16_core,
    cases16_firmware,
    cases16_link,
    cases16_local_list,
    cases16_reservation,
    cases16_restart,
    cases16_security,
    cases16_smart,
    cases16_smart_refused,
    cases16_trigger,
)
from evsetup.commissioning.conformity.case import Case, Group
from evsetup.domain.settings import OcppVersion

ALL_CASES: Final[tuple[Case, ...]] = (
    *cases16_core.CASES,
    *cases16_link.CASES,
    *cases16_availability.CASES,
    *cases16_charging.CASES,
    *cases16_restart.CASES,
    *cases16_trigger.CASES,
    *cases16_firmware.CASES,
    *cases16_smart.CASES,
    *cases16_smart_refused.CASES,
    *cases16_reservation.CASES,
    *cases16_local_list.CASES,
    *cases16_security.CASES,
    *cases2_link.CASES,
    *cases2_reading.CASES,
    *cases2_writing.CASES,
    *cases2_reports.CASES,
    *cases2_availability.CASES,
    *cases2_charging.CASES,
    *cases2_meter.CASES,
    *cases2_restart.CASES,
    *cases2_trigger.CASES,
    *cases2_firmware.CASES,
    *cases2_smart.CASES,
    *cases2_local_list.CASES,
    *cases2_security.CASES,
)


def cases_of(
    version: OcppVersion | None = None, groups: Collection[Group] = (), ids: Collection[str] = ()
) -> tuple[Case, ...]:
    """The cases of ``version`` in these groups and with these ids; no groups and no ids mean all of them."""
    return tuple(
        one
        for one in ALL_CASES
        if (version is None or version in one.versions)
        and (not groups or one.group in groups)
        and (not ids or one.id in ids)
    )
