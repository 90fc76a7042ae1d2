"""``evsetup read``, ``plan`` and ``apply``: the settings of one charger, as read and as wanted."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.address_key import address_key_document, choose_address_key, show_address_key
from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.road import nothing_to_read, take_family
from evsetup.cli.roll_back import put_back
from evsetup.cli.web_trust import read_trusted
from evsetup.cli.wish_plan import origin_document, plan_wishes, show_tasks, show_wishes, tick_tasks, wishes_document
from evsetup.cli.wish_values import bad_setting, typed_setting
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.key_for import demand_on_key, new_key
from evsetup.commissioning.opening import open_shelf
from evsetup.commissioning.states import ChangeState
from evsetup.commissioning.variable_plan import VariableState
from evsetup.commissioning.variable_work import worst_of
from evsetup.domain.finding import Fault
from evsetup.domain.settings import Setting, Settings, Unknown, to_plain
from evsetup.domain.text import text


async def settings(wanted: argparse.Namespace, output: Output) -> int:
    """Reads; with ``plan`` shows the difference to the wanted settings; with ``apply`` writes it after a yes.

    The charger's own names (``--all``, ``--restore``, a ``--set`` that is no setting of ours) go to ``cli.variables``.
    """
    if wants_variables(wanted):
        if getattr(wanted, "address_key", None) is not None or getattr(wanted, "address_by_hand", False):
            raise bad_setting("--address-key", "--set csms.url=wss://… --address-key NAME")
        from evsetup.cli.variables import variables

        return await variables(wanted, output)
    asked = dict(typed_setting(word) for word in getattr(wanted, "set", ()))
    async with one_charger(wanted, output) as job:
        await take_family(wanted, job)
        await read_trusted(wanted, job, output)
        if wanted.command == "read":
            if job.wishes.needs_a_person:
                raise Fault(nothing_to_read(job.card))
            _show_settings(job, output)
            return 0
        if (rolls_back := getattr(wanted, "roll_back", False)) and not asked:
            return await put_back(job, output)
        await choose_address_key(wanted, job)
        if asked.get(Setting.KEY) is Unknown.UNSET:
            operators = (await open_shelf()).csms.values()
            address = str(asked.get(Setting.CSMS_URL, ""))
            asked[Setting.KEY] = new_key(demand_on_key(job.card, job.settings, operators, address))
        await plan_wishes(wanted, job, Settings(asked))
        if wanted.command == "plan":
            await tick_tasks(wanted, job)
        show_wishes(job, output)
        if (not_planned := job.address_not_planned) is not None:
            output.finding(not_planned)
        if Setting.CSMS_URL in job.wanted or job.address_by_hand:
            show_address_key(job, output)
        nothing = not (job.plan.changes or job.wishes.variables.changes)
        if wanted.command == "apply" and nothing:
            await _note(wanted, job)
        if wanted.command == "plan" or nothing:
            output.document({"ok": True, **_document(job, output)})
            return 0
        if not wanted.yes and not await _agreed(output):
            output.line(text("cli", "Nothing was written."))
            output.document({"ok": True, "written": False, **_document(job, output)})
            return 0
        states: tuple[VariableState, ...] = ()
        try:
            # The address goes last: what OCPP offers here is out of reach once the charger has left.
            states = await job.wishes.write_variables(restart=not wanted.no_restart)
            if job.plan.changes:
                await job.write_all()
        except Fault as fault:
            if rolls_back:
                return await put_back(job, output, fault.finding)
            raise
        finally:
            for single in states:
                output.line(f"{single.name}: {output.say(single.fate.words)}")
            for state in job.changes:
                output.line(f"{state.change.setting.value}: {state.outcome.kind.value if state.outcome else '–'}")
        for state in job.changes:
            if state.outcome is not None and state.outcome.finding is not None:
                output.finding(state.outcome.finding)
        for finding in worst_of(states):
            output.finding(finding)
        await _note(wanted, job)
        show_tasks(job.wishes.tasks, output)
        output.document({"ok": True, "written": True, **_document(job, output, states)})
    return 0


def wants_variables(wanted: argparse.Namespace) -> bool:
    """Whether the charger's own names are meant; only one that dials in has any that can be named here."""
    ours = {setting.value for setting in Setting}
    names = [word.partition("=")[0] for word in getattr(wanted, "set", ())]
    explicit = (getattr(wanted, name, None) for name in ("all", "restore", "secret_stdin"))
    over_ocpp = not wanted.charger.startswith(("http://", "https://", "/dev/"))
    return any(each not in (None, False) for each in explicit) or (
        over_ocpp and any(name not in ours for name in names)
    )


def _show_settings(job: ChargerJob, output: Output) -> None:
    identity = job.identity
    output.line(f"{identity.vendor} {identity.model}  {identity.serial}  {identity.firmware}")
    for line in table([(setting.value, str(value)) for setting, value in job.settings.items()]):
        output.line("  " + line)
    output.document(
        {
            "ok": True,
            "identity": {
                "vendor": identity.vendor,
                "model": identity.model,
                "serial": identity.serial,
                "firmware": identity.firmware,
            },
            "settings": {setting.value: to_plain(value) for setting, value in job.settings.items()},
        }
    )


async def _note(wanted: argparse.Namespace, job: ChargerJob) -> None:
    """Keeps for the report what the charger is for, and what is done and left by hand."""
    await job.wishes.note_decision()
    await job.wishes.note_tasks()
    await tick_tasks(wanted, job)


async def _agreed(output: Output) -> bool:
    answer = await asyncio.to_thread(input, output.say(text("cli", "Write these settings? Type yes: ")))
    return answer.strip().casefold() == "yes"


def _document(job: ChargerJob, output: Output, states: tuple[VariableState, ...] = ()) -> dict[str, object]:
    return {
        "changes": [
            {**_plain(state), "origin": origin_document(job.wishes.wanted.origin_of(state.change.setting))}
            for state in job.changes
        ],
        "by_hand": [{"setting": one.setting.value, "new": to_plain(one.new)} for one in job.plan.by_hand],
        "address_key": address_key_document(job, output),
        **wishes_document(job, states, output),
    }


def _plain(state: ChangeState) -> dict[str, object]:
    change = state.change
    return {
        "setting": change.setting.value,
        "old": None if change.old is None else to_plain(change.old),
        "new": to_plain(change.new),
        "effect": change.effect.value,
        "outcome": state.outcome.kind.value if state.outcome is not None else None,
        "confirmed": state.confirmed.kind.value if state.confirmed is not None else None,
    }
