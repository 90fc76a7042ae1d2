"""A USB memory stick for a Bender controller: written by the program, put into a simulated controller, and read again."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from evsetup.domain.secret import Secret
from evsetup.drivers.bender_stick import StickFault, clean, exported, prepare_export, prepare_import
from evsetup.simulator.bender_stick import VERSION, BenderController

PASSWORD = Secret("an operator's password")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def controller() -> BenderController:
    return BenderController(PASSWORD.reveal())


def test_an_exported_configuration_is_read_and_logs_are_no_part_of_it(
    stick: Path, controller: BenderController
) -> None:
    prepare_export(stick, PASSWORD)
    assert controller.put_in(stick)
    found = exported(stick)
    assert {name: parameter.value for name, parameter in found.items()} == controller.parameters
    assert {parameter.version for parameter in found.values()} == {VERSION}
    assert [name for name, parameter in found.items() if parameter.secret] == ["ExamplePassword_custom"]


def test_new_values_reach_the_controller_and_nothing_else_changes(stick: Path, controller: BenderController) -> None:
    before = dict(controller.parameters)
    prepare_export(stick, PASSWORD)
    controller.put_in(stick)
    wanted = {"WebUILanguage_web": "en", "ExamplePassword_custom": Secret("a new one")}
    written = prepare_import(stick, PASSWORD, wanted)
    assert [parameter.name for parameter in written] == ["ExamplePassword_custom", "WebUILanguage_web"]
    assert controller.put_in(stick)
    assert controller.parameters == {**before, "WebUILanguage_web": "en", "ExamplePassword_custom": "a new one"}
    assert controller.restarts == 1


def test_a_second_job_leaves_nothing_of_the_first(stick: Path, controller: BenderController) -> None:
    prepare_export(stick, PASSWORD)
    controller.put_in(stick)
    prepare_import(stick, PASSWORD, {"WebUILanguage_web": "en"})
    prepare_import(stick, PASSWORD, {"ManufacturerURL_custom": "https://site.example"})
    assert [path.name for path in (stick / "sw_config").iterdir()] == ["ManufacturerURL_custom"]


def test_a_wrong_password_does_nothing(stick: Path, controller: BenderController) -> None:
    prepare_export(stick, Secret("a wrong one"))
    assert not controller.put_in(stick)
    assert exported(stick) == {}


def test_a_name_that_no_controller_wrote_is_not_written(stick: Path, controller: BenderController) -> None:
    with pytest.raises(StickFault) as none_yet:
        prepare_import(stick, PASSWORD, {"WebUILanguage_web": "en"})
    prepare_export(stick, PASSWORD)
    controller.put_in(stick)
    with pytest.raises(StickFault) as stranger:
        prepare_import(stick, PASSWORD, {"OcppUrl_invented": "ws://127.0.0.1:9/"})
    assert none_yet.value.finding.code == stranger.value.finding.code == "stick.unknown-names"
    assert not (stick / "sw_config").exists()


@pytest.mark.parametrize("trigger", ["FW_UPDATE_LOCAL", "sw_update.deb"])
def test_a_stick_with_another_job_is_refused(stick: Path, trigger: str) -> None:
    (stick / trigger).touch()
    with pytest.raises(StickFault) as seen:
        prepare_export(stick, PASSWORD)
    assert seen.value.finding.code == "stick.another-job"
    assert [path.name for path in stick.iterdir()] == [trigger]


@pytest.mark.parametrize("value", ["two\nlines", "a\0b"])
def test_a_value_of_more_than_a_line_is_refused(stick: Path, controller: BenderController, value: str) -> None:
    prepare_export(stick, PASSWORD)
    controller.put_in(stick)
    with pytest.raises(StickFault) as seen:
        prepare_import(stick, PASSWORD, {"WebUILanguage_web": value})
    assert seen.value.finding.code == "stick.more-than-a-line"


def test_cleaning_takes_password_and_job_and_nothing_of_anybody_else(stick: Path, controller: BenderController) -> None:
    (stick / "my_notes").write_text("of a person\n")
    (stick / "sw_config").mkdir()
    (stick / "sw_config" / "README.txt").write_text("of a person\n")
    (stick / "sw_config" / "WebUILanguage_web").write_text("en\n1\n")
    (stick / "USB_PASSWORD").write_text("x")
    assert clean(stick) == ("USB_PASSWORD", "sw_config")
    assert (stick / "my_notes").exists()
    assert [path.name for path in (stick / "sw_config").iterdir()] == ["README.txt"]


def test_what_is_no_parameter_is_left_out_whatever_it_is(stick: Path) -> None:
    (stick / "big_web").write_bytes(b"a" * 100_000)
    (stick / "binary_web").write_bytes(b"\xff\xfe\x00")
    (stick / "lines_web").write_text("1\n2\n3\n")
    (stick / "empty_web").write_text("")
    (stick / "noname").write_text("1\n")
    (stick / "loop_web").symlink_to(stick)
    assert exported(stick) == {}


def test_a_stick_that_is_not_there_is_told(tmp_path: Path) -> None:
    for act in (exported, clean, lambda folder: prepare_export(folder, PASSWORD)):
        with pytest.raises(StickFault) as seen:
            act(tmp_path / "nowhere")
        assert seen.value.finding.code == "stick.no-such-folder"


async def terminal(*words: str, lines: str = "") -> tuple[int, dict[str, Any], str]:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "HOME", "SYSTEMROOT") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "stick", *words, "--json"),
        env=keep,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(lines.encode()), 60)
    assert b"Traceback" not in err
    assert process.returncode is not None
    return process.returncode, json.loads(out), (out + err).decode()


async def test_the_whole_road_in_the_terminal_without_showing_a_secret(
    stick: Path, controller: BenderController
) -> None:
    secret = PASSWORD.reveal()
    assert (await terminal("export", str(stick), lines=f"{secret}\n"))[0] == 0
    controller.put_in(stick)

    code, shown, words = await terminal("show", str(stick))
    assert code == 0
    assert shown["parameters"]["WebUILanguage_web"] == "de"
    assert "an-old-one" not in words

    values = ("--set", "WebUILanguage_web=en", "--secret-stdin", "ExamplePassword_custom")
    code, _, words = await terminal("write", str(stick), *values, lines=f"{secret}\na new one\n")
    assert code == 0
    assert "a new one" not in words
    assert secret not in words
    controller.put_in(stick)
    assert (controller.parameters["WebUILanguage_web"], controller.parameters["ExamplePassword_custom"]) == (
        "en",
        "a new one",
    )

    code, cleaned, _ = await terminal("clean", str(stick))
    assert (code, cleaned["removed"]) == (0, ["USB_PASSWORD", "sw_config"])


async def test_a_secret_on_the_command_line_is_refused(stick: Path) -> None:
    code, told, _ = await terminal("write", str(stick), "--set", "ExamplePassword_custom=x", lines="p\n")
    assert code == 1
    assert told["findings"][0]["code"] == "cli.stick.secret"
