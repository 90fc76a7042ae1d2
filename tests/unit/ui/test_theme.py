"""Both themes can be read: 4.5 : 1 for text on all that it stands on, 3 : 1 for outlines and icons."""

from __future__ import annotations

import re

import pytest

from evsetup.resources import resource
from evsetup.ui.theme import Scheme, tokens

TEXT_ON = [
    *[(text, ground) for text in ("text", "secondary") for ground in ("window", "rail", "surface", "raised", "field")],
    *[("text", f"{status}_tint") for status in ("ok", "info", "warning", "problem", "unknown")],
    *[(status, f"{status}_tint") for status in ("ok", "info", "warning", "problem", "unknown")],
    *[(status, "surface") for status in ("ok", "info", "warning", "problem", "unknown", "accent")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "selection"),
]
OUTLINES_ON = [
    (outline, ground) for outline in ("focus", "control_border") for ground in ("window", "surface", "raised", "field")
]


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_text_can_be_read_on_all_that_it_stands_on(scheme: Scheme) -> None:
    colours = tokens(scheme).colours
    weak = [
        (a, b, round(contrast(colours[a], colours[b]), 2)) for a, b in TEXT_ON if contrast(colours[a], colours[b]) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("scheme", list(Scheme))
def test_outlines_can_be_seen(scheme: Scheme) -> None:
    colours = tokens(scheme).colours
    weak = [
        (a, b, round(contrast(colours[a], colours[b]), 2))
        for a, b in OUTLINES_ON
        if contrast(colours[a], colours[b]) < 3
    ]
    assert weak == []


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_place_of_the_style_sheet_is_filled(scheme: Scheme) -> None:
    assert not re.search(r"\{\w+\}", tokens(scheme).style_sheet())


def test_both_themes_have_the_same_roles() -> None:
    assert tokens(Scheme.LIGHT).colours.keys() == tokens(Scheme.DARK).colours.keys()


def test_no_colour_stands_in_the_code() -> None:
    ui = resource("style").parents[1] / "app" / "evsetup" / "ui"
    found = [
        f"{path.name}: {line.strip()}"
        for path in ui.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"[\"']#[0-9A-Fa-f]{3,8}[\"']", line)
    ]
    assert found == []
