"""One charger's job and wizard as what the commission page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.cards.describe import describe
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.dialling import PLACE
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.ui.desks.board import about
from evsetup.ui.desks.consent import consent_to
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.models.commission import CommissionView, CsmsChoice, Readings
from evsetup.ui.models.wishes import wishes_view

if TYPE_CHECKING:
    from evsetup.ui.desks.commission_desk import AtWork
    from evsetup.ui.open_site import SiteAtWork

_WAYS = {
    WayOfWorking.AUTOMATE: text("ui", "This family is set up from here."),
    WayOfWorking.ASSIST: text("ui", "This family is set up on its own web page; the exact values are shown here."),
    WayOfWorking.GUIDE: text("ui", "This family is set up with its maker's app; the exact values are shown here."),
    WayOfWorking.VERIFY: text("ui", "This family is set up in its maker's cloud; here it is proven."),
}


def csms_choices(work: SiteAtWork) -> tuple[CsmsChoice, ...]:
    """The operators' cards, the demo's CSMS first; none whose address has the identity elsewhere than at its end."""
    known = (card for card in work.shelf.csms.values() if PLACE not in card.address)
    cards = tuple(CsmsChoice(card.id, card.name, card.address) for card in known)
    if work.csms_address:
        return (CsmsChoice("demo", "Riverside Energy (demo)", work.csms_address), *cards)
    return cards


def commission_view(work: SiteAtWork, now: AtWork, readings: Readings) -> CommissionView:
    """What the page shows now."""
    job, answers = now.job, now.wizard.answers
    identity, endpoint = job.identity, job.found.best_endpoint
    label = now.bay.label if now.bay is not None else job.record.label
    family = job.card.family or identity.model
    facts: tuple[tuple[Text, str], ...] = (
        (text("ui", "Maker"), identity.vendor),
        (text("ui", "Model"), identity.model),
        (text("ui", "Serial number"), identity.serial),
        (text("ui", "Firmware"), identity.firmware),
        (text("ui", "Reached by"), f"{endpoint.way.value} · {endpoint.address}"),
    )
    return CommissionView(
        title=label if label == family else f"{label} · {family}",
        about=about(identity, endpoint.address, job.found.name),
        wizard=now.wizard,
        facts=facts,
        card_says=_WAYS[job.card.way],
        settings=job.settings,
        writable=frozenset(setting for setting in Setting if job.can_write(setting)),
        url_rule=job.card.url_rule,
        key_rule=answers.key_rule,
        csms_choices=csms_choices(work),
        families=tuple((card.id, f"{card.vendor} {card.family}") for card in now.families),
        family=now.job.card.id if now.family_known else "",
        wants_login=now.wants_login,
        consent=consent_to(now.asks),
        was_read=now.was_read,
        plan=job.plan,
        way_back=Text("cards", job.card.way_back) if job.card.way_back else None,
        changes=job.changes,
        states=tuple(job.states.values()),
        proof=job.proof,
        readings=readings,
        running=running_of(job, now.progress),
        finding=now.finding,
        handed_over=now.handed_over,
        over_ocpp=job.variables.is_here,
        address_key=job.address_key,
        address_by_hand=job.address_by_hand,
        written_before=job.address_not_planned,
        can_roll_back=now.finding is not None and job.rolling_back.way_back is not None and not job.busy,
        can_scan=job.local.can_scan and not job.busy,
        can_reset=job.local.can_reset and not job.busy,
        wishes=wishes_view(job),
        road=job.wishes.road,
        about_family=describe(job.card) if now.family_known else (),
    )
