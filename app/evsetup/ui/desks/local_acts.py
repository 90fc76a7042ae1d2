"""Asks a person which of the networks that a charger hears it shall join, and whether it shall go back to factory values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.ui.dialogs import AskDialog, ask_choice, finished

if TYPE_CHECKING:
    from evsetup.commissioning.steps import Answers
    from evsetup.ui.desks.commission_desk import AtWork
    from evsetup.ui.session import Session


async def with_chosen_network(session: Session, now: AtWork) -> Answers | None:
    """The answers with the network that a person chose among those that were heard; ``None`` when they chose none."""
    say, networks = session.say, now.job.local.networks or ()
    choices = [
        (
            one.ssid,
            " · ".join(
                (
                    "–" if one.rssi_dbm is None else f"{one.rssi_dbm} dBm",
                    say(text("ui", "with a password") if one.secured else text("ui", "open: no password")),
                )
            ),
        )
        for one in networks
    ]
    chosen = await ask_choice(
        say,
        session.window,
        text("ui", "Which network shall the charger join?"),
        text("ui", "These are the networks that the charger itself hears, the strongest first."),
        choices,
        text("ui", "Take this network"),
    )
    if chosen is None:
        return None
    answers = now.wizard.answers
    return replace(answers, network=answers.network.with_values({Setting.WIFI_SSID: networks[chosen].ssid}))


async def wants_factory_values(session: Session, now: AtWork) -> bool:
    """Shows what the charger would forget and keep; whether the person says yes. Raises a ``Fault`` when it cannot be asked."""
    finding = await now.job.local.before_reset()
    label = now.bay.label if now.bay is not None else now.job.record.label or now.job.found.name
    question = text("ui", "Send {charger} back to factory values?", charger=label)
    go = text("ui", "Back to factory values")
    return await finished(AskDialog(session.say, session.window, question, finding, (), go))
