"""What the page of all settings shows of the charger that its desk has on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.text import Text, text
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.models.variables import Section, VariablesView

if TYPE_CHECKING:
    from evsetup.ui.desks.variables_desk import AtBrowser


def view_of(now: AtBrowser, section: Section) -> VariablesView:
    """What the page shows of a charger."""
    from evsetup.commissioning.variable_work import way_back_words

    work = now.job.variables
    snapshot = work.snapshot
    compared: Text | None = None
    if now.other is not None:
        compared = text("ui", "Compared with {name}. Different: {count}", name=now.other.name, count=now.differ)
        if now.left_out:
            compared = text("ui", "{compared} · not taken over: {count}", compared=compared, count=len(now.left_out))
    findings = now.findings
    if not findings and snapshot is not None and now.plan is None:
        findings = snapshot.findings
    return VariablesView(
        name=now.label,
        section=section,
        about=_about(now),
        rows=now.rows,
        edition=now.edition,
        edits=len(now.edits),
        findings=findings,
        running=running_of(now.reading or now.job),
        compared=compared,
        plan=now.plan,
        states=work.states if now.plan is not None else (),
        applied=now.applied,
        stopping=now.stopping,
        way_back=way_back_words(snapshot.taken) if snapshot is not None else None,
        said=now.said,
    )


def _about(now: AtBrowser) -> str:
    snapshot = now.job.variables.snapshot
    identity = now.job.identity if snapshot is None else now.job.identity.merged_with(snapshot.identity)
    parts = [identity.vendor, identity.model, f"v{identity.firmware}" if identity.firmware else ""]
    if snapshot is not None:
        parts += [f"OCPP {snapshot.version}", snapshot.taken.astimezone().strftime("%H:%M:%S")]
    return " · ".join(part for part in parts if part)
