"""Made-up data for the question which key takes the CSMS address, in every state of it."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.examples import NOW, at

from evsetup.commissioning.address_key import BY_HAND, AddressKeyQuestion
from evsetup.commissioning.remembered import WrittenBefore
from evsetup.commissioning.steps import Step
from evsetup.domain.address_key import CandidateKey
from evsetup.domain.plan import ByHand, Change, Effect, Plan
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers.ocpp16_outcomes import no_key_of_this_name, read_only
from evsetup.ui.models.commission import CommissionView

_LAPTOP = text("drivers", "holds the address of this laptop, where the charger is now")
_SOUNDS = text("drivers", "its name sounds like an address")

ASKED = AddressKeyQuestion(
    (
        CandidateKey("AcmeHeadOffice", "ws://192.168.1.20:9000/ocpp/SITE-12", _LAPTOP),
        CandidateKey("AcmePortalUrl", "portal.acme.example/owners", _SOUNDS),
        *(CandidateKey(f"ServerAddress{n}", "", _SOUNDS) for n in range(2, 15)),
    )
)
LOCKED = read_only(Setting.CSMS_URL, "CentralSystemURI").finding
CHOSEN = replace(ASKED, answer="AcmeHeadOffice", key="AcmeHeadOffice")


def address_keys() -> dict[str, CommissionView]:
    """A charger that no card knows, from the question to the hand-over."""
    wanted = "wss://csms.example.com/ocpp"
    url = Change(Setting.CSMS_URL, "ws://192.168.1.20:9000/ocpp", wanted, Effect.NEEDS_RESTART)
    by_hand = Plan((), (ByHand(Setting.CSMS_URL, wanted),))
    missing = replace(ASKED, answer="HeadOffice", finding=no_key_of_this_name("HeadOffice"))
    return {
        "asked": at(Step.CSMS, address_key=ASKED),
        "missing": at(Step.CSMS, address_key=missing),
        "chosen": at(Step.CSMS, address_key=CHOSEN),
        "by-hand": at(Step.CSMS, address_key=replace(ASKED, answer=BY_HAND)),
        "locked": at(Step.CSMS, address_key=AddressKeyQuestion((), finding=LOCKED)),
        "none": at(Step.CSMS, address_key=AddressKeyQuestion(())),
        "review": at(Step.REVIEW, address_key=CHOSEN, plan=Plan((url,))),
        "written-before": at(Step.REVIEW, plan=Plan(()), written_before=WrittenBefore(wanted, NOW).finding()),
        "hand-over": at(Step.HAND_OVER, plan=by_hand, address_by_hand=True),
    }
