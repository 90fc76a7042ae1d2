"""Is OCPP needed here? Three plain questions, and the plan that the answers lead to, with its reasons.

Public or several networks need a CSMS; a private charger stands alone with limits and cards; a local controller or a recording
proxy stands between charger and CSMS (``facts/product.md`` §7).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text


class Purpose(Enum):
    """What a charger is set up for; the value is the word of the journal and of ``--json``."""

    ONE_CSMS = "one CSMS"
    STAND_ALONE = "stand-alone"
    LOCAL_CONTROLLER = "local controller"
    VIA_PROXY = "via proxy"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]

    @property
    def needs_csms(self) -> bool:
        """Whether the charger dials somebody over OCPP."""
        return self is not Purpose.STAND_ALONE


_TITLES = {
    Purpose.ONE_CSMS: text("commissioning", "It works with a CSMS"),
    Purpose.STAND_ALONE: text("commissioning", "It stands alone"),
    Purpose.LOCAL_CONTROLLER: text("commissioning", "It works under a local controller"),
    Purpose.VIA_PROXY: text("commissioning", "It works with a CSMS, through a proxy"),
}


class Users(Enum):
    """Who shall use this charger."""

    ANYBODY = "anybody"
    SEVERAL_NETWORKS = "several networks"
    OWN_PEOPLE = "own people"


class Billing(Enum):
    """Who bills the energy."""

    OPERATOR = "an operator"
    NOBODY = "nobody"


class Between(Enum):
    """What stands between charger and CSMS."""

    NOTHING = "nothing"
    CONTROLLER = "local controller"
    PROXY = "proxy"


class Access(Enum):
    """How a charger that stands alone lets people charge."""

    CARDS = "RFID cards"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The answers. As they stand at first they are those of a public charger with one operator."""

    users: Users = Users.ANYBODY
    billing: Billing = Billing.OPERATOR
    between: Between = Between.NOTHING
    access: Access = Access.CARDS


@dataclass(frozen=True, slots=True)
class Decision:
    """Which plan the answers lead to, why, and what a person must know of it."""

    purpose: Purpose
    reasons: tuple[Text, ...]
    note: Finding | None = None


_USERS = {
    Users.ANYBODY: text("commissioning", "Anybody shall use it: that needs a CSMS."),
    Users.SEVERAL_NETWORKS: text("commissioning", "Customers of several networks shall use it: that needs a CSMS."),
    Users.OWN_PEOPLE: text("commissioning", "Only a household or the people of one firm use it."),
}
_BILLING = {
    Billing.OPERATOR: text("commissioning", "An operator bills the energy: that needs a CSMS."),
    Billing.NOBODY: text("commissioning", "Nobody bills the energy."),
}
_BETWEEN = {
    Between.NOTHING: text("commissioning", "Nothing stands between charger and CSMS."),
    Between.CONTROLLER: text("commissioning", "A local controller speaks OCPP with the chargers of this site."),
    Between.PROXY: text("commissioning", "A proxy stands between charger and CSMS."),
}
_ACCESS = {
    Access.CARDS: text("commissioning", "It charges for known RFID cards only."),
    Access.EVERYBODY: text("commissioning", "It charges whoever plugs in."),
}


def decide(answers: Circumstances) -> Decision:
    """The plan for these circumstances. What stands between decides first: it is whom the charger dials."""
    users, billing, between = _USERS[answers.users], _BILLING[answers.billing], _BETWEEN[answers.between]
    match answers.between:
        case Between.CONTROLLER:
            return Decision(Purpose.LOCAL_CONTROLLER, (between, users, billing))
        case Between.PROXY:
            return Decision(Purpose.VIA_PROXY, (between, users, billing), _proxy_stays())
    if answers.users is Users.OWN_PEOPLE and answers.billing is Billing.NOBODY:
        return Decision(Purpose.STAND_ALONE, (users, billing, between, _ACCESS[answers.access]))
    return Decision(Purpose.ONE_CSMS, (users, billing, between))


def _proxy_stays() -> Finding:
    return Finding(
        "commissioning.proxy-stays",
        Severity.INFO,
        text("commissioning", "The charger is set up for a proxy that stays here, and is proven on this laptop first."),
        text(
            "commissioning",
            "The recording proxy of this program works only while this laptop is here: it is for tests.",
        ),
        (text("commissioning", "Enter the address of your proxy where the address of the CSMS is asked."),),
    )
