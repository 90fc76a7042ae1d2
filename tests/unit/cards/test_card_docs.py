"""The documents beside the cards say what cards, registry and tests say."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.packaging_scripts import card_docs

from evsetup.cards.shelf import GENERIC, GENERIC_2, load_shelf
from evsetup.drivers.registry import WAYS

ROOT = Path(__file__).resolve().parents[3]


def test_the_table_of_quality_is_the_one_that_cards_and_registry_make() -> None:
    assert card_docs.QUALITY.read_text(encoding="utf-8") == card_docs.quality(), "run: python packaging/card_docs.py"


def test_the_readme_is_the_one_that_the_schema_makes() -> None:
    readme = card_docs.README.read_text(encoding="utf-8")
    assert readme == card_docs.with_table(readme), "run: python packaging/card_docs.py"


def test_every_family_and_every_driver_has_a_row() -> None:
    made = card_docs.quality()
    families = set(load_shelf().chargers) - {GENERIC, GENERIC_2}
    assert all(f"| `{card_id}` |" in made for card_id in families)
    assert all(f"| `{name}` |" in made for name in WAYS)


@pytest.mark.parametrize("driver", list(WAYS))
def test_every_driver_has_tests_against_a_charger_that_answers(driver: str) -> None:
    assert card_docs.tests_of(driver)


@pytest.mark.parametrize("driver", list(card_docs.INDEPENDENT))
def test_what_is_called_independent_is_what_the_test_runs_against(driver: str) -> None:
    told, name = card_docs.INDEPENDENT[driver]
    assert driver in WAYS
    content = (ROOT / "tests" / "integration" / name).read_text(encoding="utf-8").casefold()
    bare = str.maketrans("", "", "-_")
    assert told.split()[-1].removeprefix("python-").translate(bare) in content.translate(bare)


def test_no_row_claims_hardware() -> None:
    assert "nothing here was proven on hardware" in card_docs.quality()
