"""Lets a person edit templates: from the site's board, and out of the plan of one charger."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.commissioning.templates import NotForTemplates, checked
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.template import Level, Template
from evsetup.domain.text import Text, text
from evsetup.ui.dialogs import finished
from evsetup.ui.models.setting_words import SETTING_WORDS
from evsetup.ui.models.templates import BadValue, Rows, TemplateChoice, choices, overlaid, shareable, values_of
from evsetup.ui.pages.template_dialog import TemplateDialog

if TYPE_CHECKING:
    from evsetup.ui.desks.commission_desk import AtWork
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


async def edit_templates(session: Session, work: SiteAtWork) -> bool:
    """Opens the dialog over all templates of the site; whether one was kept."""
    question = text("ui", "What shall every charger have?")
    return await _edit(session, work, await _choices(work), question, 0)


async def share_as_template(session: Session, work: SiteAtWork, now: AtWork) -> bool:
    """Opens the dialog with the plan of ``now`` as a template of its model, of the site or of its bay; whether it was kept."""
    model, bay = now.job.identity.model, now.bay
    mine = [
        replace(choice, rows=overlaid(choice.rows, shareable(now.job.wishes.wanted, choice.level)))
        for choice in await _choices(work, model)
        if choice.level is Level.SITE
        or (choice.level is Level.MODEL and choice.place == model)
        or (bay is not None and choice.level is Level.BAY and choice.place == bay.id)
    ]
    start = next((place for place, choice in enumerate(mine) if choice.level is Level.MODEL), 0)
    return await _edit(session, work, tuple(mine), text("ui", "Who else shall have these values?"), start)


async def _choices(work: SiteAtWork, model: str = "") -> tuple[TemplateChoice, ...]:
    site = work.bench.site
    templates, bays = await asyncio.to_thread(site.templates), await asyncio.to_thread(site.bays)
    records = await asyncio.to_thread(site.chargers)
    made = choices(templates, bays, records)
    if model and not any(one.level is Level.MODEL and one.place == model for one in made):
        words = text("ui", "All chargers of model {model}", model=model)
        made = (*made, TemplateChoice(Level.MODEL, model, words))
    return made


async def _edit(
    session: Session, work: SiteAtWork, offered: tuple[TemplateChoice, ...], question: Text, start: int
) -> bool:
    kept: list[Template] = []
    dialog = TemplateDialog(session.say, session.window, offered, _keeper(kept), question, start)
    if not await finished(dialog) or not kept:
        return False
    await asyncio.to_thread(work.bench.site.put_template, kept[-1])
    return True


def _keeper(kept: list[Template]) -> Callable[[TemplateChoice, Rows], Finding | None]:
    """Judges what was typed; the template is written after the dialog has closed, in a thread."""

    def keep(choice: TemplateChoice, rows: Rows) -> Finding | None:
        try:
            settings, variables = values_of(rows)
            kept.append(checked(choice.level, choice.place, settings, variables))
        except NotForTemplates as refused:
            return refused.finding
        except BadValue as bad:
            return _bad_value(bad.name)
        return None

    return keep


def _bad_value(name: str) -> Finding:
    setting = next(one for one in SETTING_WORDS if one.value == name)
    return Finding(
        "ui.template.bad-value",
        Severity.PROBLEM,
        text("ui", "This is no value of {setting}.", setting=SETTING_WORDS[setting]),
        text("ui", "Nothing was kept."),
        (text("ui", "Numbers are whole: 16. An address is dhcp, or 192.0.2.7/24,192.0.2.1."),),
    )
