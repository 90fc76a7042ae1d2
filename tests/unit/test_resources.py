"""Shipped files are found wherever the program lives."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup import resources
from evsetup.resources import resource


def test_a_checkout_finds_what_ships() -> None:
    assert resource("cards", "chargers", "openevse.toml").is_file()
    assert resource("cards").is_dir()


def test_a_file_that_was_not_shipped_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/cards/nobody\.toml"):
        resource("cards", "nobody.toml")


def test_a_wheel_or_a_frozen_app_finds_what_it_carries_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "evsetup"
    inside = package / "_resources" / "cards"
    inside.mkdir(parents=True)
    (inside / "one.toml").write_text("id = 'one'")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource("cards", "one.toml") == inside / "one.toml"


def test_what_is_inside_the_package_comes_before_what_is_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "app" / "evsetup"
    for folder in (package / "_resources", tmp_path / "resources"):
        folder.mkdir(parents=True)
        (folder / "x").write_text(folder.name)
    (tmp_path / "resources" / "y").write_text("beside")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource("x").read_text() == "_resources"
    assert resource("y").read_text() == "beside"
