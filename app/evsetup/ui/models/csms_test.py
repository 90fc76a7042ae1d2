"""What the CSMS test shows: as whom and where it dials, how far it goes, the ladder, the verdict, the tests before."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from evsetup.cards.csms_card import RootOfTrust
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.dialling import Dialling, dialling
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.identity_rule import ANY_IDENTITY, IdentityRule
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.ui.models.key_view import KeyView
from evsetup.ui.models.site import Running
from evsetup.ui.models.to_type import ToTypeView


class Depth(Enum):
    """How long a test watches an idle connection after all else, in seconds."""

    QUICK = 0
    HOLD = 60
    SOAK = 600

    @property
    def title(self) -> Text:
        """What a person chooses."""
        return _DEPTHS[self]

    @property
    def normal_s(self) -> int:
        """How long a test normally takes at most."""
        return self.value + 15


class Panel(Enum):
    """What is unfolded beside the test."""

    NONE = "none"
    TO_TYPE = "to type"
    KEY = "key"


_DEPTHS = {
    Depth.QUICK: text("ui", "Quick: some seconds"),
    Depth.HOLD: text("ui", "And watch the idle connection for 60 s"),
    Depth.SOAK: text("ui", "And watch the idle connection for 10 min"),
}

RULES = {
    UrlRule.APPENDED: text("ui", "The charger puts a slash and its identity behind the address."),
    UrlRule.APPENDED_ENCODED: text(
        "ui", "The charger puts a slash and its identity, percent-encoded, behind the address."
    ),
    UrlRule.APPENDED_AFTER_SLASH: text(
        "ui", "The address must end with a slash; the charger puts its identity behind it."
    ),
    UrlRule.IN_ADDRESS: text("ui", "The charger adds nothing: the identity is typed as the end of the address."),
}
"""How the identity gets into the URL, for people."""


@dataclass(frozen=True, slots=True)
class OperatorChoice:
    """An operator's card: ``address`` may hold the place of the identity, ``test_identity`` is one that it allows for tests;
    ``own``: there is a card that can be edited; ``identities`` are those that it takes."""

    id: str
    name: str
    address: str
    test_identity: str = ""
    versions: tuple[OcppVersion, ...] = ()
    root: RootOfTrust = field(default_factory=RootOfTrust)
    own: bool = True
    identities: IdentityRule = ANY_IDENTITY


@dataclass(frozen=True, slots=True)
class BrandChoice:
    """A family of chargers: what it dials, and which versions it speaks."""

    id: str
    name: str
    rule: UrlRule
    versions: tuple[OcppVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class ChargerChoice:
    """A charger of the site: ``brand`` is the id of its card, ``who`` what it says of itself."""

    id: str
    name: str
    identity: str
    brand: str
    who: Identity


@dataclass(frozen=True, slots=True)
class TestRung:
    """One step of the ladder. Without a finding it runs now, or ``why`` says why it has nothing to say."""

    __test__ = False

    step: ProbeStep
    finding: Finding | None = None
    elapsed_s: float | None = None
    running: bool = False
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class EarlierTest:
    """One test that the site file keeps, by its number."""

    number: int
    at: datetime
    identity: str
    url: str
    verdict: Finding


@dataclass(frozen=True, slots=True)
class CsmsTestView:
    """One test. ``address`` is the operator's (perhaps with the place of the identity); ``operator``, ``brand`` and ``charger`` are
    ids of the choices, empty when none is chosen. ``client_file`` is the charger's own
    certificate, for security profile 3. ``ask_others``: servers outside the site may be asked, for a
    CSMS in the internet. ``asking``: a person is asked whether this identity may be used. ``shown`` is
    the test whose verdict is on the page, ``older`` that it is an earlier one. ``notice`` is what came of keeping it.
    ``to_type`` and ``key_view`` are what an unfolded ``panel`` shows.
    """

    address: str = ""
    identity: str = ""
    key: Secret | None = None
    operator: str = ""
    brand: str = ""
    charger: str = ""
    operators: tuple[OperatorChoice, ...] = ()
    brands: tuple[BrandChoice, ...] = ()
    chargers: tuple[ChargerChoice, ...] = ()
    ca_file: Path | None = None
    client_file: Path | None = None
    client_key_file: Path | None = None
    depth: Depth = Depth.QUICK
    log_in_only: bool = False
    ask_others: bool = True
    asking: bool = False
    rungs: tuple[TestRung, ...] = ()
    verdict: Finding | None = None
    cause: ProbeStep | None = None
    running: Running | None = None
    shown: StoredCsmsTest | None = None
    older: bool = False
    earlier: tuple[EarlierTest, ...] = ()
    notice: Finding | Text | None = None
    site_open: bool = False
    panel: Panel = Panel.NONE
    to_type: ToTypeView = field(default_factory=ToTypeView)
    key_view: KeyView = field(default_factory=KeyView)

    @property
    def chosen_operator(self) -> OperatorChoice | None:
        """The operator's card."""
        return next((choice for choice in self.operators if choice.id == self.operator), None)

    @property
    def chosen_brand(self) -> BrandChoice | None:
        """The charger's family."""
        return next((choice for choice in self.brands if choice.id == self.brand), None)

    @property
    def chosen_charger(self) -> ChargerChoice | None:
        """The charger of the site."""
        return next((choice for choice in self.chargers if choice.id == self.charger), None)

    @property
    def versions(self) -> tuple[OcppVersion, ...]:
        """What the charger speaks of what the operator takes, best first; 1.6 where nothing is known."""
        taken = self.chosen_operator.versions if self.chosen_operator is not None else ()
        spoken = self.chosen_brand.versions if self.chosen_brand is not None else ()
        both = tuple(version for version in taken if version in spoken)
        return both or spoken or taken or (OcppVersion.V16,)

    @property
    def rule(self) -> UrlRule:
        """How the identity gets into the URL: its family's matter in 1.6; 2.x leaves no choice."""
        brand = self.chosen_brand
        return brand.rule if brand is not None and self.versions[0] is OcppVersion.V16 else UrlRule.APPENDED

    @property
    def dialled(self) -> Dialling:
        """What is typed, what is dialled, and what is wrong with that."""
        return dialling(self.address, self.identity, self.rule)

    @property
    def final_url(self) -> str:
        """The URL that will be dialled; empty while something is missing."""
        return self.dialled.url if self.complete else ""

    @property
    def complete(self) -> bool:
        """Whether a test can be started."""
        return self.address.startswith(("ws://", "wss://")) and bool(self.identity)

    @property
    def stands_in(self) -> bool:
        """Whether the identity is one that the operator allows for tests, so that nobody is thrown out."""
        operator = self.chosen_operator
        return operator is not None and bool(operator.test_identity) and self.identity == operator.test_identity

    @property
    def is_over(self) -> bool:
        """Whether a verdict is on the page."""
        return self.verdict is not None and self.running is None

    def with_operator(self, operator_id: str) -> CsmsTestView:
        """Address and versions of this operator, and its identity for tests where no charger is chosen."""
        view = replace(self, operator=operator_id)
        if (chosen := view.chosen_operator) is None:
            return view
        stands_in = chosen.test_identity if not view.charger else ""
        return replace(view, address=chosen.address, identity=stands_in or view.identity, ca_file=None)

    def with_charger(self, charger_id: str, key: Secret | None) -> CsmsTestView:
        """Identity and family of this charger, and the key that is known for it."""
        view = replace(self, charger=charger_id)
        if (chosen := view.chosen_charger) is None:
            return view
        brand = chosen.brand if any(choice.id == chosen.brand for choice in view.brands) else ""
        return replace(view, identity=chosen.identity, brand=brand, key=key)

    def with_typed(self, address: str, identity: str, key: Secret | None) -> CsmsTestView:
        """What a person typed; a card or charger that it no longer fits is let go, a charger that has this identity is found."""
        operator, charger = self.chosen_operator, self.chosen_charger
        view = replace(
            self,
            address=address,
            identity=identity,
            key=key,
            operator=self.operator if operator is not None and operator.address == address else "",
            charger=self.charger if charger is not None and charger.identity == identity else "",
        )
        return view.with_known_charger() if identity != self.identity else view

    def with_known_charger(self) -> CsmsTestView:
        """The charger of the site that has this identity, so that the CSMS hears of it in its own words."""
        if self.charger:
            return self
        known = next((choice for choice in self.chargers if choice.identity == self.identity), None)
        if known is None:
            return self
        there = any(choice.id == known.brand for choice in self.brands)
        return replace(self, charger=known.id, brand=self.brand or (known.brand if there else ""))

    def without_result(self) -> CsmsTestView:
        """The same fields, nothing tested."""
        return replace(
            self, asking=False, rungs=(), verdict=None, cause=None, shown=None, older=False, notice=None, running=None
        )


def what_it_does(view: CsmsTestView) -> tuple[Text, ...]:
    """What a test with this identity may do to the charger that has it, in plain sentences."""
    out = text(
        "ui",
        "If {identity} is connected to this CSMS now, the test may throw it out: many CSMS keep one connection for each identity.",
        identity=view.identity,
    )
    if view.log_in_only:
        return (out,)
    who = view.chosen_charger.who if view.chosen_charger is not None else None
    if who is not None and (who.vendor or who.model):
        whole = who.model if who.model.casefold().startswith(who.vendor.casefold()) else f"{who.vendor} {who.model}"
        sent = text(
            "ui",
            "BootNotification then tells the CSMS what this charger says of itself: {model}, serial {serial}.",
            model=whole.strip() or who.vendor,
            serial=who.serial or "–",
        )
    else:
        sent = text(
            "ui", "BootNotification then overwrites maker and model of {identity} in the CSMS.", identity=view.identity
        )
    return (out, sent)
