"""A secret slips out nowhere."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import traceback
from dataclasses import FrozenInstanceError, asdict, dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.plan import ByHand, Change, Effect, Plan
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import Setting, Settings, to_plain

VALUE = "S3cr3t-of-the-charger"


@dataclass(frozen=True)
class Holder:
    name: str
    key: Secret


def everywhere_it_could_show(secret: Secret) -> list[str]:
    settings = Settings({Setting.KEY: secret})
    change = Change(Setting.KEY, secret, secret, Effect.LIVE)
    return [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r}",
        f"{secret!s:>40}",
        f"{secret:x^60}",
        "%s %r" % (secret, secret),  # noqa: UP031
        "{0} {0!r} {s}".format(secret, s=secret),  # noqa: UP032
        ascii(secret),
        repr([secret, (secret,), {"key": secret}]),
        repr(Holder("CP-1", secret)),
        repr(asdict(Holder("CP-1", secret))),
        repr(replace(Holder("CP-1", secret), name="CP-2")),
        repr(settings),
        repr(Plan((change,), (ByHand(Setting.KEY, secret),))),
        str(to_plain(secret)),
        settings.text_of(Setting.KEY),
        repr(copy.copy(secret)),
        repr(copy.deepcopy({"a": secret})),
        " ".join(dir(secret)),
        json.dumps({"key": secret}, default=str),
    ]


def test_it_shows_nowhere_and_gives_itself_only_when_revealed() -> None:
    secret = Secret(VALUE)
    assert not [shown for shown in everywhere_it_could_show(secret) if VALUE in shown]
    assert str(secret) == MASK
    assert secret.reveal() == VALUE


@given(st.text(min_size=4, alphabet=st.characters(codec="utf-8", exclude_characters="•")))
def test_no_secret_at_all_shows(value: str) -> None:
    secret = Secret(value)
    assert str(secret) == f"{secret:{len(value)}}" == MASK
    assert repr(secret) == f"Secret({MASK})"
    assert secret.reveal() == value


def test_it_has_no_attributes_to_look_at() -> None:
    secret = Secret(VALUE)
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(AttributeError):
        secret.note = "x"  # type: ignore[attr-defined]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_is_never_pickled(protocol: int) -> None:
    with pytest.raises(TypeError) as caught:
        pickle.dumps(Holder("CP-1", Secret(VALUE)), protocol)
    assert VALUE not in str(caught.value)


def test_it_is_no_json() -> None:
    with pytest.raises(TypeError) as caught:
        json.dumps({"key": Secret(VALUE)})
    assert VALUE not in str(caught.value)


def test_it_is_not_in_a_log() -> None:
    stream = io.StringIO()
    logger = logging.Logger("secrets")
    logger.addHandler(logging.StreamHandler(stream))
    logger.info("key %s %r %s", Secret(VALUE), Secret(VALUE), Holder("CP-1", Secret(VALUE)))
    assert VALUE not in stream.getvalue()
    assert MASK in stream.getvalue()


def test_it_is_not_in_a_traceback_even_with_the_values_of_variables() -> None:
    def breaks(key: Secret) -> None:
        holder = Holder("CP-1", key)
        raise RuntimeError(f"cannot use {holder}")

    with pytest.raises(RuntimeError) as caught:
        breaks(Secret(VALUE))
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "holder" in told
    assert VALUE not in told


@pytest.mark.parametrize(
    "misuse",
    [
        lambda secret: secret + "x",
        lambda secret: "x" + secret,
        lambda secret: ", ".join([secret]),
        lambda secret: secret[0],
        lambda secret: list(secret),
        lambda secret: {secret},
        lambda secret: Path(secret),
        lambda secret: int(secret),
        lambda secret: bytes(secret),
    ],
)
def test_using_it_like_a_text_fails_without_telling_it(misuse: object) -> None:
    with pytest.raises(TypeError) as caught:
        misuse(Secret(VALUE))  # type: ignore[operator]
    assert VALUE not in str(caught.value)


def test_two_secrets_are_equal_when_their_values_are() -> None:
    assert Secret(VALUE) == Secret(VALUE)
    assert Secret(VALUE) != Secret(VALUE + "x")
    assert Secret(VALUE) != VALUE
    assert Secret("\ud800") == Secret("\ud800")
    assert Secret("ਚਾਬੀ") != Secret("key")


def test_an_empty_secret_is_false() -> None:
    assert not Secret("")
    assert Secret("x")
    assert len(Secret(VALUE)) == len(VALUE)


def test_a_copy_is_the_same_secret() -> None:
    secret = Secret(VALUE)
    assert copy.deepcopy(Holder("CP-1", secret)).key is secret


def test_a_holder_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Holder("CP-1", Secret(VALUE)).key = Secret("x")  # type: ignore[misc]
