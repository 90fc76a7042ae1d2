"""Reaches everything that OCPP offers on one charger, whichever way the charger is commissioned otherwise."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from evsetup.commissioning.faults import CommissioningFault
from evsetup.commissioning.reach import Reach
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.sighting import Way
from evsetup.domain.text import text
from evsetup.drivers.driver import Driver, VariableAccess


@runtime_checkable
class OcppDriver(Driver, VariableAccess, Protocol):
    """A driver over OCPP: it reads and writes variables, and restarts the charger."""


class NotOverOcpp(CommissioningFault):
    """The charger is not on this laptop's CSMS, and only OCPP offers its single settings."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Finding(
                "commissioning.not-over-ocpp",
                Severity.PROBLEM,
                text("commissioning", "{name} has not dialled in to this laptop over OCPP.", name=name),
                text("commissioning", "Its single settings are read and written over OCPP only. Nothing was sent."),
                (
                    text("commissioning", "Enter the address of this laptop's CSMS in the charger, and wait for it."),
                    text("commissioning", "Or set it up first: then it dials this laptop by itself."),
                ),
            )
        )


class OverOcpp:
    """Gives the driver over OCPP: the job's own, or one beside it for a charger that is set up in another way."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._beside: dict[str, OcppDriver] = {}

    async def open(self) -> OcppDriver:
        """The driver. Raises a ``Fault`` when the charger is not here or offers nothing over OCPP."""
        reach = self._reach
        if reach.way is Way.OCPP:
            driver: object = await reach.open()
            if isinstance(driver, OcppDriver):
                return driver
            raise NotOverOcpp(reach.found.name)
        dialled_in = reach.found.endpoint(Way.OCPP)
        if not reach.identity_here and dialled_in is not None:
            reach.identity_here = dialled_in.address
        if not reach.identity_here:
            raise NotOverOcpp(reach.found.name)
        charge_point = await reach.charge_point()
        if (known := self._beside.get(charge_point.identity)) is not None:
            return known
        beside: object = reach.control(charge_point)
        if not isinstance(beside, OcppDriver):
            raise NotOverOcpp(reach.found.name)
        self._beside = {charge_point.identity: beside}
        return beside
