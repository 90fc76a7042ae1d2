"""Wishes put over each other: the later wins, its origin stands beside it, and what it overruled is not lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.wanted import Layer, answers_over, merge
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.template import Level, Origin

CARD, SITE, MODEL, BAY = (
    Origin(Level.CSMS_CARD, "Riverside"),
    Origin(Level.SITE),
    Origin(Level.MODEL, "OpenEVSE*"),
    Origin(Level.BAY, "Bay 03"),
)
ORIGINS = st.builds(Origin, st.sampled_from(Level), st.sampled_from(("", "A", "B")))
VALUES = {
    Setting.MAX_CURRENT: st.integers(6, 32),
    Setting.TIME_SERVER: st.sampled_from(("a.example", "b.example")),
    Setting.CSMS_URL: st.sampled_from(("wss://a.example", "wss://b.example")),
}
SETTINGS = st.fixed_dictionaries({}, optional=VALUES).map(Settings)
VARIABLES = st.dictionaries(st.sampled_from(("Alpha", "ALPHA", "Beta")), st.sampled_from(("1", "2", "3")), max_size=1)
LAYERS = st.lists(st.builds(Layer, ORIGINS, SETTINGS, VARIABLES), max_size=7, unique_by=lambda layer: layer.order)


@given(LAYERS)
def test_the_last_layer_that_names_a_setting_gives_value_and_origin(layers: list[Layer]) -> None:
    wanted = merge(layers)
    in_order = sorted(layers, key=lambda layer: layer.order)
    for setting in Setting:
        naming = [layer for layer in in_order if setting in layer.settings]
        if not naming:
            assert wanted.origin_of(setting) is None
            continue
        assert wanted.plain()[setting] == naming[-1].settings[setting]
        assert wanted.origin_of(setting) == naming[-1].origin


@given(LAYERS)
def test_the_last_layer_that_names_a_variable_gives_value_origin_and_spelling(layers: list[Layer]) -> None:
    wanted = merge(layers)
    in_order = sorted(layers, key=lambda layer: layer.order)
    for folded in ("alpha", "beta"):
        naming = [
            (n, v, layer.origin) for layer in in_order for n, v in layer.variables.items() if n.casefold() == folded
        ]
        one = wanted.variable(folded)
        assert (None if one is None else (one.name, one.value, one.origin)) == (naming[-1] if naming else None)


@given(LAYERS, st.randoms())
def test_the_order_in_which_layers_come_makes_no_difference(layers: list[Layer], dice: object) -> None:
    shuffled = list(layers)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]

    assert merge(shuffled) == merge(layers)


@given(LAYERS)
def test_every_other_value_is_kept_with_its_origin_and_no_equal_one_is_called_a_conflict(layers: list[Layer]) -> None:
    wanted = merge(layers)
    for setting, one in wanted.settings.items():
        others = {
            (layer.settings[setting], layer.origin)
            for layer in layers
            if setting in layer.settings and layer.settings[setting] != one.value
        }
        assert {(lost.value, lost.origin) for lost in one.overruled} == others
        assert (one.conflict is None) is (not others)


def test_a_bay_overrules_the_card_and_that_is_said() -> None:
    wanted = merge(
        (
            Layer(BAY, variables={"heartbeatinterval": "60"}),
            Layer(CARD, variables={"HeartbeatInterval": "300", "MeterValueSampleInterval": "60"}),
        )
    )

    assert [str(words) for words in wanted.conflicts] == [
        "heartbeatinterval: template of Bay 03 wants 60; CSMS card Riverside wanted 300."
    ]
    sample = wanted.variable("MeterValueSampleInterval")
    assert sample is not None
    assert (sample.value, sample.origin) == ("60", CARD)


def test_of_two_patterns_that_fit_the_more_exact_one_counts() -> None:
    broad = Layer(Origin(Level.MODEL, "*"), Settings({Setting.MAX_CURRENT: 32}), exactness=(0, "*"))
    exact = Layer(MODEL, Settings({Setting.MAX_CURRENT: 16}), exactness=(8, "openevse*"))

    assert merge((exact, broad)).plain()[Setting.MAX_CURRENT] == 16


def test_an_answer_that_only_confirms_the_plan_keeps_the_plan_as_its_origin() -> None:
    below = merge((Layer(SITE, Settings({Setting.CSMS_URL: "wss://csms.example", Setting.MAX_CURRENT: 16})),))
    key = Secret("the-key-of-20-charac")
    own = answers_over(
        below, Settings({Setting.CSMS_URL: "wss://csms.example", Setting.MAX_CURRENT: 20, Setting.KEY: key})
    )

    assert dict(own.settings) == {Setting.MAX_CURRENT: 20, Setting.KEY: key}
    assert own.origin == Origin(Level.ANSWER)


def test_no_conflict_shows_a_secret() -> None:
    one, other = Secret("the-key-of-20-charac"), Secret("a-new-key-of-20-char")
    wanted = merge(
        (Layer(SITE, Settings({Setting.KEY: one})), Layer(Origin(Level.ANSWER), Settings({Setting.KEY: other})))
    )

    assert wanted.conflicts
    assert not any(key.reveal() in str(words) for words in wanted.conflicts for key in (one, other))
