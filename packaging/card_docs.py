"""Writes what is generated of the documents beside the cards: the members in ``README.md``, and all of ``QUALITY.md``.

Run it after cards, drivers or their tests have changed: ``python packaging/card_docs.py``. A test compares.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from evsetup.cards.charger_card import ChargerCard  # noqa: E402 - after the place where it stands is known
from evsetup.cards.charger_schema import schema_table  # noqa: E402 - after the place where it stands is known
from evsetup.cards.shelf import GENERIC, GENERIC_2, load_shelf  # noqa: E402 - after the place where it stands is known
from evsetup.drivers.registry import WAYS  # noqa: E402 - after the place where it stands is known

README = ROOT / "resources" / "cards" / "README.md"
QUALITY = ROOT / "resources" / "cards" / "QUALITY.md"
BEGIN, END = "<!-- members: made by packaging/card_docs.py -->", "<!-- end of members -->"

INDEPENDENT = {
    "openevse-http": ("the stand-in against python-openevse-http", "test_simulator_openevse_independent_client.py"),
    "openevse-rapi-http": (
        "the stand-in against python-openevse-http",
        "test_simulator_openevse_independent_client.py",
    ),
    "alfen-http": ("stand-in and driver against alfenctl, the stand-in against alfen-cli", "test_drivers_alfen.py"),
    "go-e-http": ("the stand-in against goecharger-api-lite", "test_drivers_go_e.py"),
    "lrt-http": ("stand-in and driver against PyPI lrt_wallbox", "test_drivers_lrt.py"),
    "everest-mqtt": ("the broker mosquitto", "test_drivers_everest.py"),
    "ocpp16": ("npm ocpp-rpc", "test_drivers_ocpp16_peer.py"),
    "ocpp2": ("npm ocpp-rpc", "test_drivers_ocpp2_peer.py"),
}
"""What others wrote and a driver, or its stand-in, was run against: its name and the test in ``tests/integration``."""

_ABOUT = """\
# What was proven of each family, and against what

Made by `packaging/card_docs.py` from the cards, the registry of drivers and the tests; a test holds it against them.

No real charger of any family was at hand: **nothing here was proven on hardware.** A *stand-in* is a charger of `simulator/` that speaks
the real protocol over real sockets, written after the facts on its card. An *independent* client, server or charge point is one that
others wrote. Where a family has no driver, a person types the values (`evsetup assist`, or the window); that road is tested for every
card, and with a simulated OCPP charger from the first page to the CSMS. Whatever its family, a charger that dials in is driven over OCPP.
"""


def main() -> int:
    """Writes both."""
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
    QUALITY.write_text(quality(), encoding="utf-8")
    return 0


def with_table(readme: str) -> str:
    """The README with the members as they are now."""
    before, _, rest = readme.partition(BEGIN)
    return f"{before}{BEGIN}\n\n{schema_table()}\n\n{END}{rest.partition(END)[2]}"


def quality() -> str:
    """All of ``QUALITY.md``."""
    cards = sorted(load_shelf().chargers.values(), key=lambda card: (card.vendor.casefold(), card.family.casefold()))
    families = [card for card in cards if card.id not in {GENERIC, GENERIC_2}]
    drivers = [
        "| driver | reaches by | stand-in | independent | contract | tests |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    drivers += [_driver(name) for name in WAYS]
    rows = [
        "| family | card | way | OCPP | drivers | a person | sources read |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    rows += [_family(card) for card in families]
    count = (
        f"{len(families)} families; {sum(1 for card in families if card.drivers)} of them with a driver of their own."
    )
    return "\n".join([_ABOUT, "## Drivers", "", *drivers, "", "## Families", "", count, "", *rows, ""])


def tests_of(driver: str) -> tuple[Path, ...]:
    """The tests of a driver, by their names: ``test_drivers_NAME.py`` with or without its last word, and those that go on after that."""
    stem = re.escape(driver.replace("-", "_"))
    first = re.escape((driver.rpartition("-")[0] or driver).replace("-", "_"))
    exact = re.compile(rf"test_drivers_{stem}(_\w+)?\.py\Z")
    short = re.compile(rf"test_drivers_{first}\.py\Z")
    found = [
        path for folder in ("integration", "faults") for path in (ROOT / "tests" / folder).glob("test_drivers_*.py")
    ]
    return tuple(sorted(path for path in found if exact.match(path.name) or short.match(path.name)))


def has_contract(driver: str) -> bool:
    """Whether a case of the contract that every driver keeps is about it."""
    named = re.compile(rf"['\"]{re.escape(driver)}['\"]|\b{driver.replace('-', '')}\.name\b", re.IGNORECASE)
    return any(
        named.search(path.read_text(encoding="utf-8"))
        for path in (ROOT / "tests" / "support" / "driver_cases").glob("*.py")
    )


def _driver(name: str) -> str:
    tests = tests_of(name)
    stand_in = "yes" if any(_uses_stand_in(path) for path in tests) else "no"
    independent = INDEPENDENT[name][0] if name in INDEPENDENT else "none"
    told = ", ".join(f"`{path.relative_to(ROOT).as_posix()}`" for path in tests) or "none of its own"
    return f"| `{name}` | {WAYS[name].value} | {stand_in} | {independent} | {'yes' if has_contract(name) else 'no'} | {told} |"


def _uses_stand_in(path: Path) -> bool:
    content = path.read_text(encoding="utf-8")
    return re.search(r"evsetup\.simulator|tests\.support\.(demo|lan_chargers)|_simulator\(", content) is not None


def _family(card: ChargerCard) -> str:
    ocpp = "none" if card.without_ocpp else ", ".join(map(str, card.ocpp_versions)) or "not known"
    drivers = ", ".join(f"`{name}`" for name in card.drivers) or "–"
    person = "–" if card.without_ocpp else "words of its page" if card.own_page is not None else "neutral words"
    name = f"{card.vendor} {card.family}".replace("|", "/")
    return f"| {name} | `{card.id}` | {card.way.value} | {ocpp} | {drivers} | {person} | {card.dated} |"


if __name__ == "__main__":
    raise SystemExit(main())
