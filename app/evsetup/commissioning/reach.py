"""How one charger is reached: its driver, its place on this laptop's CSMS, and how long to wait for it."""

from __future__ import annotations

from evsetup.cards.charger_card import ChargerCard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.drivers.assist import Assist, needs_a_person
from evsetup.drivers.driver import Driver, OcppControl
from evsetup.drivers.registry import control_over_ocpp, open_driver
from evsetup.links.http import Credentials
from evsetup.links.server_trust import ServerTrust
from evsetup.ocppj.charge_point import ChargePoint


class Reach:
    """Opens the charger's driver when it is first needed and keeps it until ``let_go``.

    ``identity_here`` is the identity under which the charger is, or will be, on this laptop.
    """

    def __init__(self, found: FoundCharger, card: ChargerCard, around: Surroundings) -> None:
        self.found = found
        self.card = card
        self.credentials: Credentials | None = None
        self.trust = ServerTrust()
        self.identity_here = found.best_endpoint.address if found.best_endpoint.way is Way.OCPP else ""
        self.driver: Driver | None = None
        self._around = around

    @property
    def way(self) -> Way:
        """The way by which it is commissioned."""
        return self.found.best_endpoint.way

    @property
    def laptop_url(self) -> str:
        """The CSMS address of this laptop."""
        return self._around.csms.url

    @property
    def key_here(self) -> Secret | None:
        """The key that it logged in with on this laptop; ``None`` when it is not here, or came in without."""
        here = self._around.csms.charge_points.get(self.identity_here)
        return None if here is None or here.key_form is None else self._around.csms.key_of(self.identity_here)

    @property
    def patience_s(self) -> float:
        """How long to wait for it: twice what is normal for its family, unless the workbench says otherwise."""
        return self._around.patience_s or float(self.card.normal_wait_s * 2)

    async def open(self) -> Driver:
        """Its driver; where nothing can be written from here, one that leaves all to a person.

        Raises:
            Fault: the link cannot be opened, or there is no way to it.
        """
        if self.driver is None and needs_a_person(self.card, self.found.best_endpoint):
            self.driver = Assist(self.card)
        if self.driver is None:
            self.driver = await open_driver(
                self.found.best_endpoint,
                credentials=self.credentials,
                csms=self._around.csms,
                card=self.card,
                trust=self.trust,
            )
        return self.driver

    @property
    def assisted(self) -> bool:
        """Whether a person does what elsewhere a driver does."""
        return isinstance(self.driver, Assist)

    async def let_go(self) -> None:
        """Closes the driver; the next ``open`` begins anew."""
        driver, self.driver = self.driver, None
        if driver is not None:
            await driver.close()

    async def charge_point(self) -> ChargePoint:
        """The charger on this laptop's CSMS. Raises ``NotDialledIn`` when it does not come in time."""
        return await self._around.csms.wait_for(self.identity_here, self.patience_s)

    def control(self, charge_point: ChargePoint) -> OcppControl:
        """What controls it over OCPP, in the version that it speaks."""
        driver: object = self.driver
        if isinstance(driver, OcppControl):
            return driver
        return control_over_ocpp(charge_point.identity, self._around.csms, self.card)
