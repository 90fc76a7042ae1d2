"""``evsetup read``, ``plan`` and ``apply``: the settings of one charger, as read and as wanted."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.address_key import address_key_document, choose_address_key, show_address_key
from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.key_for import demand_on_key, new_key
from evsetup.commissioning.opening import open_shelf
from evsetup.commissioning.states import ChangeState
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.plan import Plan
from evsetup.domain.settings import Dhcp, Setting, Settings, SettingValue, StaticAddress, Unknown, to_plain
from evsetup.domain.text import text


async def settings(wanted: argparse.Namespace, output: Output) -> int:
    """Reads; with ``plan`` shows the difference to the wanted settings; with ``apply`` writes it after a yes.

    The charger's own names (``--all``, ``--restore``, a ``--set`` that is no setting of ours) go to ``cli.variables``.
    """
    if wants_variables(wanted):
        if getattr(wanted, "address_key", None) is not None or getattr(wanted, "address_by_hand", False):
            raise _usage("--address-key", "--set csms.url=wss://… --address-key NAME")
        from evsetup.cli.variables import variables

        return await variables(wanted, output)
    asked = dict(_wanted_setting(word) for word in getattr(wanted, "set", ()))
    async with one_charger(wanted, output) as job:
        await job.read()
        if wanted.command == "read":
            _show_settings(job, output)
            return 0
        await choose_address_key(wanted, job)
        if asked.get(Setting.KEY) is Unknown.UNSET:
            operators = (await open_shelf()).csms.values()
            address = str(asked.get(Setting.CSMS_URL, ""))
            asked[Setting.KEY] = new_key(demand_on_key(job.card, job.settings, operators, address))
        job.make_plan(Settings(asked))
        _show_plan(job.plan, output)
        if (not_planned := job.address_not_planned) is not None:
            output.finding(not_planned)
        if Setting.CSMS_URL in asked or job.address_by_hand:
            show_address_key(job, output)
        if wanted.command == "plan" or not job.plan.changes:
            output.document({"ok": True, **_document(job, output)})
            return 0
        if not wanted.yes and not await _agreed(output):
            output.line(text("cli", "Nothing was written."))
            output.document({"ok": True, "written": False, **_document(job, output)})
            return 0
        try:
            await job.write_all()
        finally:
            for state in job.changes:
                output.line(f"{state.change.setting.value}: {state.outcome.kind.value if state.outcome else '–'}")
        for state in job.changes:
            if state.outcome is not None and state.outcome.finding is not None:
                output.finding(state.outcome.finding)
        _show_by_hand(job.plan, output)
        output.document({"ok": True, "written": True, **_document(job, output)})
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


def _wanted_setting(word: str) -> tuple[Setting, SettingValue]:
    name, _, value = word.partition("=")
    setting = next((s for s in Setting if s.value == name), None)
    if setting is None:
        raise _usage(word, ", ".join(s.value for s in Setting))
    if setting is Setting.KEY and value == "generate":
        # Made when the charger is known: not each takes every key.
        return setting, Unknown.UNSET
    if setting.is_secret:
        raise _usage(f"{name}=…", "security.key=generate")
    match setting:
        case Setting.ETHERNET if value == "dhcp":
            return setting, Dhcp()
        case Setting.ETHERNET:
            address, _, gateway = value.partition(",")
            try:
                return setting, StaticAddress(address, gateway)
            except ValueError:
                raise _usage(word, "network.ethernet=192.0.2.7/24,192.0.2.1") from None
        case Setting.MAX_CURRENT | Setting.SECURITY_PROFILE if value.isdigit():
            return setting, int(value)
        case _:
            return setting, value


def _usage(word: str, example: str) -> Fault:
    return Fault(
        Finding(
            "cli.bad-setting",
            Severity.PROBLEM,
            text("cli", "“{word}” is not a setting that can be given here.", word=word),
            text("cli", "Nothing was read or written. Secrets never come on the command line."),
            (text("cli", "Use: {example}", example=example),),
        )
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


def _show_plan(plan: Plan, output: Output) -> None:
    if not plan.changes:
        output.line(text("cli", "Nothing to change: the charger has the wanted settings."))
    for line in table([(c.setting.value, str(c.old or "–"), "→", str(c.new), c.effect.value) for c in plan.changes]):
        output.line("  " + line)
    _show_by_hand(plan, output)


def _show_by_hand(plan: Plan, output: Output) -> None:
    for by_hand in plan.by_hand:
        output.line(text("cli", "By hand: {setting} = {value}", setting=by_hand.setting.value, value=str(by_hand.new)))


async def _agreed(output: Output) -> bool:
    answer = await asyncio.to_thread(input, output.say(text("cli", "Write these settings? Type yes: ")))
    return answer.strip().casefold() == "yes"


def _document(job: ChargerJob, output: Output) -> dict[str, object]:
    return {
        "changes": [_plain(state) for state in job.changes],
        "by_hand": [{"setting": one.setting.value, "new": to_plain(one.new)} for one in job.plan.by_hand],
        "address_key": address_key_document(job, output),
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
