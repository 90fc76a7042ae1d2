"""What the status line and its drawer show."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text
from evsetup.ui.models.site import Running


@dataclass(frozen=True, slots=True)
class JobLine:
    """One running job: ``key`` names its charger."""

    key: str
    title: str
    running: Running


@dataclass(frozen=True, slots=True)
class StatusView:
    """The always-true line: where this laptop is reached, what runs, how secrets are kept, and whether that lasts.

    ``saved`` says whether the site file takes what is typed; ``saving`` is false where it does not.
    """

    places: tuple[Text, ...] = ()
    jobs: tuple[JobLine, ...] = ()
    vault: Text | None = None
    probes: tuple[Text, ...] = ()
    findings: tuple[Finding, ...] = ()
    vault_lasts: bool = True
    saved: Text | None = None
    saving: bool = True
