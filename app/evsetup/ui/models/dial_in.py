"""What the card shows in which a person lets a charger dial in."""

from __future__ import annotations

from dataclasses import dataclass, field

from evsetup.cards.describe import Paragraph
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ui.models.to_type import ToTypeView


@dataclass(frozen=True, slots=True)
class DialInView:
    """``here``: a site is open. ``identity`` is empty while nobody is let in; the addresses are whole, with the identity.

    ``to_type`` says the same in the words of a family's own page or app, ``about_family`` how one gets there.
    """

    here: bool = False
    unfolded: bool = False
    identity: str = ""
    key: Secret | None = None
    without_authentication: bool = False
    connected: bool = False
    address: str = ""
    secure_address: str = ""
    fingerprint: str = ""
    findings: tuple[Finding, ...] = ()
    to_type: ToTypeView = field(default_factory=ToTypeView)
    about_family: tuple[Paragraph, ...] = ()


def unlocked(identity: str) -> Finding:
    """The red box while a charger needs no key."""
    return Finding(
        "dial-in.unlocked",
        Severity.PROBLEM,
        text("ui", "{identity} is let in without authentication.", identity=identity),
        text("ui", "Anybody on this network who names this identity is taken for this charger."),
        (text("ui", "Require a key again as soon as the charger can store one."),),
    )
