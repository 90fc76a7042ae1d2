"""``evsetup assist``: the whole road of a charger that a person sets up, from its own page to its CSMS."""

from __future__ import annotations

import argparse

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.cli.road import road_document, show_road, take_family
from evsetup.cli.secret_input import read_secret
from evsetup.cli.wish_plan import plan_wishes
from evsetup.cli.wish_values import typed_setting
from evsetup.commissioning.assist import AssistRoad, Stage
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.key_for import demand_on_key, new_key
from evsetup.commissioning.opening import open_shelf
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text


async def assist(wanted: argparse.Namespace, output: Output) -> int:
    """Shows what to type, waits until the charger dials in, proves it, shows what to type last, and watches it leave.

    The key is the one of the CSMS (``--key-stdin``) or made here. Interrupted and begun anew, it finds the ticks of before.
    """
    asked = dict(typed_setting(word) for word in wanted.set)
    async with one_charger(wanted, output) as job:
        await take_family(wanted, job)
        await job.read()
        if wanted.key_stdin and Setting.KEY not in asked:
            asked[Setting.KEY] = await read_secret(output.say(text("cli", "Key: ")))
        if asked.get(Setting.KEY) is Unknown.UNSET:
            operators = (await open_shelf()).csms.values()
            address = str(asked.get(Setting.CSMS_URL, ""))
            asked[Setting.KEY] = new_key(demand_on_key(job.card, job.settings, operators, address))
        await plan_wishes(wanted, job, Settings(asked))
        road = _road(job)
        await job.wishes.note_decision()
        await job.wishes.note_tasks()
        here = () if road.direct else (Stage.HERE,)
        show_road(road, output, Stage.OPEN, Stage.SET, *here, show_key=wanted.show_key)
        if not road.direct and Setting.CSMS_URL in job.wanted:
            identity = job.wanted.text_of(Setting.IDENTITY)
            output.line(text("cli", "Waiting for {identity} at {url}", identity=identity, url=job.wishes.laptop_url))
        await job.apply()
        if wanted.prove and not road.direct:
            await job.prove()
        if Setting.CSMS_URL in job.wanted:
            report = await job.rehearse(ca_file=wanted.ca)
            output.finding(report.verdict)
            show_road(_road(job), output, Stage.LEAVE, Stage.SEEN, show_key=wanted.show_key)
            await job.switch()
        await job.hand_over()
        await job.wishes.note_tasks(handed_over=True)
        for state in job.states.values():
            if state.said is not None:
                output.line(f"{output.say(state.step.title)}: {output.say(state.said)}")
        output.document({"ok": True, "road": road_document(_road(job), output), "handed_over": True})
    return 0


def _road(job: ChargerJob) -> AssistRoad:
    road = job.wishes.road
    if road is None:
        raise Fault(
            Finding(
                "cli.no-road",
                Severity.PROBLEM,
                text("cli", "There is nothing that a person must do for {family}.", family=job.card.family),
                text("cli", "A driver writes to this charger, or nothing is wanted of it."),
                (
                    text("cli", "Use evsetup plan and evsetup apply."),
                    text("cli", "Or say what is wanted: --set csms.url=… --set csms.identity=…"),
                ),
            )
        )
    return road
