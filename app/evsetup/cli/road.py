"""How the terminal shows the road of a charger that a person sets up."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from evsetup.cards.charger_card import ChargerCard
from evsetup.cli.output import Output
from evsetup.commissioning.assist import AssistRoad, AssistStep, Stage
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.opening import open_shelf
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import SettingValue, to_plain
from evsetup.domain.text import Text, text


async def take_family(wanted: argparse.Namespace, job: ChargerJob) -> None:
    """Takes ``--family`` for the charger's family. Raises a ``Fault`` when there is no such card."""
    job.wishes.direct = wanted.direct
    if not wanted.family:
        return
    shelf = await open_shelf(wanted.site)
    if wanted.family not in shelf.chargers:
        raise no_family(wanted.family, shelf.chargers.values())
    await job.choose_card(shelf.chargers[wanted.family])


def nothing_to_read(card: ChargerCard) -> Finding:
    """What is said where a person does the work, and reading was asked for."""
    return Finding(
        "cli.nothing-to-read",
        Severity.PROBLEM,
        text("cli", "Nothing was asked at this address."),
        text("cli", "{family}: no driver of this program reads such a charger there.", family=card.family),
        (
            text("cli", "If it is of another family, name that with --family; evsetup cards show lists them."),
            text(
                "cli",
                "Else take evsetup plan: it prints what a person types, and the charger is read once it dials in.",
            ),
        ),
    )


def show_road(road: AssistRoad, output: Output, *stages: Stage, show_key: bool = False) -> None:
    """Prints the steps of ``stages`` (none: all), each with its box, its value and the name that ``--tick`` takes."""
    shown = stages or tuple(Stage)
    if Stage.OPEN in shown:
        _show_way_in(road, output)
    for stage in shown:
        steps = road.at(stage)
        if steps:
            output.line(f"— {output.say(stage.title)}")
        for step in steps:
            output.line(f"  {'☑' if step.done else '☐'} {_words(step, output, show_key)}  [{step.name}]")
            if step.note is not None:
                output.line(f"      {output.say(step.note)}")
        if steps and stage is Stage.LEAVE:
            output.line("  " + output.say(text("cli", "The charger then dials {url}", url=road.final.url)))
    if Stage.LEAVE in shown and road.final.trouble is not None:
        output.finding(road.final.trouble)


def road_document(road: AssistRoad, output: Output) -> dict[str, object]:
    """The road for ``--json``; secrets as dots."""
    return {
        "way": road.way.value,
        "opens": output.say(road.opens),
        "page": road.page,
        "where": None if road.where is None else output.say(road.where),
        "log_in": [output.say(words) for words in road.log_in],
        "beware": [output.say(words) for words in road.beware],
        "dials": road.final.url,
        "direct": road.direct,
        "steps": [
            {
                "stage": step.stage.value,
                "name": step.name,
                "label": output.say(step.label),
                "value": _plain(step.value, output),
                "done": step.done,
            }
            for step in road.steps
        ],
    }


def _show_way_in(road: AssistRoad, output: Output) -> None:
    output.line(road.opens)
    if road.page:
        output.line(f"  {road.page}")
    if road.where is not None:
        output.line("  " + output.say(road.where))
    for words in road.log_in:
        output.line("  " + output.say(words))
    for words in road.beware:
        output.line(f"▲ {output.say(words)}")


def _words(step: AssistStep, output: Output, show_key: bool) -> str:
    label, value = output.say(step.label), step.value
    match value:
        case None:
            return label
        case Secret() if show_key:
            return f"{label} = {value.reveal()}"
        case Text():
            return f"{label} = {output.say(value)}"
        case _:
            return f"{label} = {value}"


def _plain(value: SettingValue | Text | None, output: Output) -> object:
    match value:
        case None:
            return None
        case Text():
            return output.say(value)
        case _:
            return to_plain(value)


def no_family(named: str, cards: Iterable[ChargerCard]) -> Fault:
    """What is said of the id of a charger card that does not exist."""
    have = ", ".join(sorted(card.id for card in cards))
    return Fault(
        Finding(
            "cli.no-family",
            Severity.PROBLEM,
            text("cli", "There is no charger card “{card}”.", card=named),
            text("cli", "Nothing was read or written."),
            (text("cli", "Name one of these: {have}", have=have),),
        )
    )
