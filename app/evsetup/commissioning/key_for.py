"""Which key a charger gets: one of its own, never derived and never shared, in a form that its family and its operator take."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.csms_card import CsmsCard
from evsetup.domain.finding import Fault
from evsetup.domain.key_wish import ANY_KEY, KeyDemand, key_demand, make_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings


def demand_on_key(
    card: ChargerCard, settings: Settings, operators: Iterable[CsmsCard] = (), address: str = ""
) -> KeyDemand:
    """What a key must be for a charger of this family, and for the operator of ``operators`` whose CSMS is at ``address``."""
    operator = next((one for one in operators if address and one.address == address), None)
    version = settings.get(Setting.OCPP_VERSION)
    return key_demand(
        card.key,
        ANY_KEY if operator is None else operator.key,
        # A certificate comes later, from the operator: until then the charger logs in with its key.
        profile=1 if operator is None else min(operator.security_profile, 2),
        version=version if isinstance(version, OcppVersion) else OcppVersion.V16,
    )


def new_key(demand: KeyDemand) -> Secret:
    """A key that both sides take. Raises the ``Fault`` that says why there is none."""
    if demand.trouble is not None:
        raise Fault(demand.trouble)
    return make_key(demand).key
