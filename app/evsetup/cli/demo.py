"""``evsetup demo --headless``: the whole main job on the demo site, every byte over a real socket, pty or file.

Five simulated chargers are found (mDNS, USB serial, and by OCPP dial-in one each of 1.6, 2.0.1 and 2.1), updated, set up, proven on this laptop's CSMS, switched
to the demo's production CSMS and handed over with a report. Everything lives in one folder and on loopback.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from evsetup.cli.output import Output
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.opening import open_shelf
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.states import JobStep, StepState, StepStatus
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.csms_address import generate_key
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import text
from evsetup.firmware.library import Library
from evsetup.links.http import Credentials
from evsetup.report.build import build_report
from evsetup.report.json_export import write_json
from evsetup.report.pdf import save_pdf
from evsetup.simulator.demo_facts import DialInAccount, DialInCharger
from evsetup.simulator.process import DemoConfig, DemoFacts, DemoProcess
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault
from evsetup.wording import load_catalogue

_WAITING = frozenset({JobStep.RESTART, JobStep.CONNECT, JobStep.FIRMWARE, JobStep.PROVE, JobStep.CONFIRM})
"""Steps whose time is the charger's: reboots, downloads, ramps, sample intervals. The rest is our own part."""


_ERRANDS = frozenset(
    {
        JobStep.READ_VARIABLES,
        JobStep.WRITE_VARIABLES,
        JobStep.READ_SECURITY,
        JobStep.RAISE_PROFILE,
        JobStep.CERTIFICATES,
        JobStep.FETCH_LOG,
        JobStep.DECIDE,
        JobStep.BY_HAND,
        JobStep.ROLL_BACK,
        JobStep.SCAN_WIFI,
        JobStep.FACTORY_RESET,
        JobStep.DEED,
        JobStep.READ_SCHEDULE,
        JobStep.SEND_SCHEDULE,
        JobStep.CLEAR_SCHEDULE,
        JobStep.ASK_METER,
        JobStep.HEAR_METER,
        JobStep.CONFORMITY,
        JobStep.GUIDED_PROOF,
    }
)
"""Steps that a person takes or asks for beside the main job."""


@dataclass(frozen=True, slots=True)
class _Task:
    """What one charger of the demo shall become."""

    bay: str
    endpoint: Endpoint
    identity: str
    network: dict[Setting, SettingValue]

    @property
    def way(self) -> Way:
        """How it is reached."""
        return self.endpoint.way


async def demo(wanted: argparse.Namespace, output: Output) -> int:
    """Runs the main job; exit code 0 only when every step of every charger is done and proven."""
    started = time.monotonic()
    folder = await _folder(wanted.out)
    async with _demo_site(folder, wanted.speed) as (bench, facts):
        output.line(text("cli", "Demo site: five chargers and a CSMS on this laptop."))
        tasks = _tasks(facts)
        for task in tasks:
            await asyncio.to_thread(bench.site.put_bay, Bay(task.bay, task.bay, identity=task.identity))
        async with asyncio.TaskGroup() as chargers:
            runs = [chargers.create_task(_one(bench, facts, task, output), name=task.bay) for task in tasks]
        found = [finding for run in runs if (finding := run.result()) is not None]
        # Asked of the CSMS itself, as an operator would.
        arrived = await facts.csms.wait_until_connected([task.identity for task in tasks], 0 if found else 60)
        report = await _report(bench.site, folder, wanted.language)
        jobs = tuple(bench.jobs.values())
    ok = not found and len(arrived) == len(tasks)
    if ok:
        output.line(text("cli", "All chargers are handed over."))
    output.line(text("cli", "Report: {path}", path=report["pdf"]["path"]))
    output.document(
        {
            "ok": ok,
            "findings": [output.as_json(finding) for finding in found],
            "chargers": [_plain(job, output) for job in jobs],
            "at_csms": arrived,
            "report": report,
            "elapsed_s": round(time.monotonic() - started, 2),
            "simulated_wait_s": round(max((_seconds(job, waiting=True) for job in jobs), default=0.0), 2),
            "own_s": round(max((_seconds(job, waiting=False) for job in jobs), default=0.0), 2),
        }
    )
    return 0 if ok else 1


async def _one(bench: Workbench, facts: DemoFacts, task: _Task, output: Output) -> Finding | None:
    """The main job for one charger; what stops it stops no other."""
    try:
        await _commission(bench, facts, task, output)
    except Fault as fault:
        output.finding(fault.finding)
        return fault.finding
    return None


async def _folder(out: Path | None) -> Path:
    """Where the site file and the report stay: the report is what a person holds in the end."""
    if out is None:
        return Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="evsetup-demo-"))
    await asyncio.to_thread(out.mkdir, parents=True, exist_ok=True)
    return out


@asynccontextmanager
async def _demo_site(folder: Path, speed: float) -> AsyncIterator[tuple[Workbench, DemoFacts]]:
    """The workbench on loopback and the demo's chargers in their own process."""
    site = await asyncio.to_thread(
        SiteFile.create, folder / f"demo-{datetime.now(UTC):%H%M%S%f}.evsite", "Riverside car park"
    )
    library = await asyncio.to_thread(Library, folder / "firmware")
    ca_file = folder / "chargers" / "csms-ca.pem"
    options = WorkbenchOptions(watch_usb=False, patience_s=60.0, watch_s=3.0, ca_file=ca_file)
    accounts = {identity: generate_key() for identity in ("SITE-03", "SITE-04", "SITE-05")}
    try:
        async with Workbench(site, session_vault(), library, await open_shelf(), options) as bench:
            for identity, key in accounts.items():
                bench.admit(identity, key)
            old, *new = (DialInAccount(identity, key) for identity, key in accounts.items())
            config = DemoConfig(
                folder / "chargers",
                bench.csms.url,
                old.identity,
                old.key,
                speed=speed,
                ocpp201=new[0],
                ocpp21=new[1],
            )
            async with DemoProcess(config) as facts:
                bench.use_ca(facts.csms.ca_file)
                for image in facts.firmware:
                    await asyncio.to_thread(
                        library.add,
                        image.path,
                        vendor=image.vendor,
                        model_pattern=image.model,
                        version=image.version,
                        sha256=image.sha256,
                    )
                bench.discovery.add(by_hand(facts.openevse_serial.port))
                yield bench, facts
    finally:
        await asyncio.to_thread(site.close)


def _tasks(facts: DemoFacts) -> tuple[_Task, ...]:
    wifi: dict[Setting, SettingValue] = {
        Setting.WIFI_SSID: "riverside-chargers",
        Setting.WIFI_PASSPHRASE: Secret("a-demo-passphrase"),
    }
    return (
        _Task(
            "Bay 01",
            Endpoint(Way.HTTP, facts.openevse_http.url),
            "SITE-01",
            {Setting.HOSTNAME: "bay-01", Setting.TIME_SERVER: "pool.ntp.org"},
        ),
        _Task("Bay 02", Endpoint(Way.SERIAL, facts.openevse_serial.port), "SITE-02", wifi),
        _dial_in("Bay 03", facts.ocpp_charger, {}),
        _dial_in("Bay 04", facts.ocpp201_charger, {Setting.TIME_SERVER: "pool.ntp.org"}),
        _dial_in("Bay 05", facts.ocpp21_charger, {Setting.TIME_SERVER: "pool.ntp.org"}),
    )


def _dial_in(bay: str, charger: DialInCharger, network: dict[Setting, SettingValue]) -> _Task:
    return _Task(bay, Endpoint(Way.OCPP, charger.identity), charger.identity, network)


async def _commission(bench: Workbench, facts: DemoFacts, task: _Task, output: Output) -> None:
    """The main job for one charger, from seen to handed over."""
    found = await bench.discovery.wait_for(lambda row: row.endpoint(task.way) == task.endpoint, 60)
    output.line(text("cli", "{bay}: found {name} by {way}", bay=task.bay, name=found.name, way=task.way.value))
    job = await bench.job_for(found)
    await asyncio.to_thread(
        bench.site.put_bay,
        Bay(
            task.bay, task.bay, expected_serial=found.identity.serial, identity=task.identity, charger_id=job.record.id
        ),
    )
    told: set[tuple[JobStep, StepStatus]] = set()

    def show(changed: ChargerJob) -> None:
        for step, state in changed.states.items():
            if state.status in {StepStatus.DONE, StepStatus.FAILED} and (step, state.status) not in told:
                told.add((step, state.status))
                _show_step(task.bay, step, state, output)

    job.subscribe(show)
    if task.way is Way.HTTP:
        await job.log_in(Credentials(facts.openevse_http.web_user, facts.openevse_http.web_password))
    elif task.way is Way.SERIAL:
        await job.choose_card(bench.shelf.card("openevse"))
    await job.read()
    if task.way is not Way.SERIAL:
        await job.update_firmware(await job.best_image())
    csms: dict[Setting, SettingValue] = {
        Setting.KEY: facts.csms.accounts[task.identity],
        Setting.IDENTITY: task.identity,
        Setting.CSMS_URL: facts.csms.url,
    }
    job.make_plan(Settings({**task.network, **csms}))
    await job.apply()
    if task.way is Way.SERIAL:
        await job.update_firmware(await job.best_image())
    await job.prove(ProofOptions(limit_a=8.0, sight_timeout_s=60))
    await job.rehearse()
    await job.switch()
    await job.hand_over()


def _show_step(bay: str, step: JobStep, state: StepState, output: Output) -> None:
    mark = "✓" if state.status is StepStatus.DONE else "✗"
    said = output.say(state.said) if state.said is not None else ""
    output.line(f"{mark} {bay}: {output.say(step.title)}: {said}")


async def _report(site: SiteFile, folder: Path, language: str) -> dict[str, dict[str, str]]:
    catalogue = load_catalogue(language)
    built = await asyncio.to_thread(build_report, site, None, catalogue)
    written: dict[str, dict[str, str]] = {}
    pdf, json = folder / "hand-over.pdf", folder / "hand-over.json"
    written["pdf"] = {"path": str(pdf), "sha256": await save_pdf(built, pdf)}
    written["json"] = {"path": str(json), "sha256": await asyncio.to_thread(write_json, built, json)}
    return written


def _seconds(job: ChargerJob, *, waiting: bool) -> float:
    return sum(
        (state.ended - state.started).total_seconds()
        for step, state in job.states.items()
        if state.started is not None and state.ended is not None and (step in _WAITING) is waiting
    )


def _plain(job: ChargerJob, output: Output) -> dict[str, object]:
    findings: list[Finding] = [state.finding for state in job.states.values() if state.finding is not None]
    return {
        "charger": job.record.label,
        "way": job.found.best_endpoint.way.value,
        "serial": job.identity.serial,
        "firmware": job.identity.firmware,
        "state": job.record.state.value,
        "steps": [_plain_step(state, output) for step, state in job.states.items() if step not in _ERRANDS],
        "changes": [
            {
                "setting": change.change.setting.value,
                "outcome": change.outcome.kind.value if change.outcome is not None else None,
                "confirmed": change.confirmed.kind.value if change.confirmed is not None else None,
            }
            for change in job.changes
        ],
        "proof": [_plain_step(state, output) for state in job.proof],
        "findings": [output.as_json(finding) for finding in findings],
    }


def _plain_step(state: StepState, output: Output) -> dict[str, object]:
    return {
        "step": state.step.value,
        "status": state.status.value,
        "said": output.say(state.said) if state.said is not None else None,
    }
