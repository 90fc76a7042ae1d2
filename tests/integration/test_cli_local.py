"""``evsetup local``: networks, certificates and factory values of a simulated OpenEVSE, in the terminal and over real HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.integration.test_cli_variables import Terminal, codes
from tests.support.demo import openevse_http_simulator
from tests.support.pki import Root

from evsetup.simulator.openevse import Network
from evsetup.simulator.quirks import Quirks
from evsetup.storage.site_file import SiteFile

OPENEVSE = ("--family", "openevse")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


async def test_the_networks_that_the_charger_hears_are_listed(terminal: Terminal) -> None:
    async with openevse_http_simulator() as charger:
        charger.gateway.neighbours += (Network("Guests", "", -71),)
        code, heard = await terminal.run("local", "networks", "--charger", charger.url, *OPENEVSE)

    assert code == 0
    assert heard["networks"] == [
        {"ssid": "Workshop", "rssi_dbm": -48, "secured": True},
        {"ssid": "Guests", "rssi_dbm": -71, "secured": False},
    ]


async def test_a_root_is_installed_listed_by_its_name_and_deleted(terminal: Terminal, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    root.write_text(Root.create("Root of the operator").pem, "ascii")
    async with openevse_http_simulator(settings={"www_password": "right"}) as charger:
        about = ("--charger", charger.url, *OPENEVSE, "--user", "openevseadmin", "--password-stdin")
        code, installed = await terminal.run("local", "install", str(root), *about, lines="right\n")
        assert (code, installed["outcome"]) == (0, "applied")
        assert codes(installed) == ["driver.openevse.root-not-for-ocpp"]
        code, listed = await terminal.run("local", "certificates", *about, lines="right\n")
        (one,) = listed["certificates"]
        assert (code, one["name"], one["use"]) == (0, "Root of the operator", "CSMS root")
        code, deleted = await terminal.run("local", "delete", one["serial"], *about, lines="right\n")
        assert (code, deleted["outcome"]) == (0, "applied")
        code, none = await terminal.run("local", "delete", one["serial"], *about, lines="right\n")

        assert charger.gateway.certificates.shown == []
    assert (code, codes(none)) == (1, ["cli.no-certificate"])


async def test_factory_values_come_back_after_a_yes_and_never_without(terminal: Terminal) -> None:
    async with openevse_http_simulator() as charger:
        charger.gateway.configure('{"hostname": "bay-07"}')
        about = ("--charger", charger.url, *OPENEVSE)
        code, left = await terminal.run("local", "factory-reset", *about, lines="no\n")
        assert (code, left["done"]) == (0, False)
        assert charger.gateway.settings.text("hostname") == "bay-07"

        code, done = await terminal.run("local", "factory-reset", *about, "--yes")
        assert charger.gateway.settings.text("hostname") == ""

    assert (code, codes(done)) == (0, ["commissioning.factory-values"])
    with SiteFile.open(terminal.site) as site:
        (charger_record,) = site.chargers()
        steps = [(entry.step, entry.phase) for entry in site.journal(charger_record.id)]
    assert [step for step in steps if step[0] == "factory values"] == [
        ("factory values", "intent"),
        ("factory values", "outcome"),
    ]


async def test_a_charger_that_leaves_for_its_own_network_is_told_as_gone(terminal: Terminal) -> None:
    async with openevse_http_simulator(quirks=Quirks(never_returns_after_reboot=True)) as charger:
        about = ("--charger", charger.url, *OPENEVSE, "--patience", "1")
        code, done = await terminal.run("local", "factory-reset", *about, "--yes")

    assert (code, codes(done)) == (0, ["commissioning.factory-values-elsewhere"])


async def test_a_charger_that_offers_none_of_it_is_told_so(terminal: Terminal) -> None:
    async with openevse_http_simulator() as charger:
        about = ("--charger", charger.url, "--family", "openevse-rapi")
        for act in ("networks", "factory-reset"):
            code, refused = await terminal.run("local", act, *about)
            assert (code, codes(refused)) == (1, ["commissioning.not-offered"])
