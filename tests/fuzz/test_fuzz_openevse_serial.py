"""The console decoder takes every byte that a cable can carry."""

from __future__ import annotations

import itertools
import json

from hypothesis import given
from hypothesis import strategies as st

from evsetup.drivers.openevse_serial_codec import (
    LONGEST_LINE,
    Answer,
    ConsoleDecoder,
    Event,
    FirmwareNamed,
    LineTooLong,
    Started,
    config_line,
)

ANSWERS = st.builds(
    Answer, st.sampled_from([200, 400, 423]), st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60)
)
NOISE = st.binary(max_size=200).filter(lambda noise: b"{" not in noise and b"\n" not in noise and b"\r" not in noise)


def line_of(answer: Answer) -> bytes:
    return json.dumps({"code": answer.code, "msg": answer.message}).encode() + b"\r\n"


def fed(data: bytes, cuts: list[int]) -> list[Event]:
    """All events of ``data``, fed in pieces that end at ``cuts``."""
    decoder = ConsoleDecoder()
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    events: list[Event] = []
    for start, end in itertools.pairwise(edges):
        events += decoder.feed(data[start:end])
    return events


@given(st.binary(max_size=5000), st.lists(st.integers(0, 5000), max_size=20))
def test_any_bytes_in_any_pieces_never_raise_and_give_the_same_events(data: bytes, cuts: list[int]) -> None:
    assert fed(data, cuts) == fed(data, [])


@given(
    st.lists(st.one_of(NOISE.map(lambda noise: noise + b"\n"), ANSWERS), max_size=12), st.lists(st.integers(0, 9999))
)
def test_every_answer_between_noise_is_found_once_and_in_order(script: list[bytes | Answer], cuts: list[int]) -> None:
    data = b"".join(line_of(part) if isinstance(part, Answer) else part for part in script)
    answers = [event for event in fed(data, cuts) if isinstance(event, Answer)]

    assert answers == [part for part in script if isinstance(part, Answer)]


@given(NOISE, ANSWERS)
def test_log_text_without_an_end_does_not_hide_the_answer_after_it(noise: bytes, answer: Answer) -> None:
    assert answer in ConsoleDecoder().feed(noise + line_of(answer))


@given(ANSWERS, st.data())
def test_a_truncated_answer_is_no_answer(answer: Answer, data: st.DataObject) -> None:
    whole = line_of(answer).rstrip()
    cut = data.draw(st.integers(0, len(whole) - 1))

    assert not [event for event in ConsoleDecoder().feed(whole[:cut] + b"\n") if isinstance(event, Answer)]


@given(st.integers(1, 40), st.binary(min_size=1, max_size=4096).map(lambda noise: noise.replace(b"\n", b"x")), ANSWERS)
def test_memory_is_bounded_and_the_next_line_is_understood(times: int, noise: bytes, answer: Answer) -> None:
    decoder = ConsoleDecoder()
    for _ in range(times):
        decoder.feed(noise.replace(b"\r", b"x"))
        assert len(decoder._line) <= 4096

    assert answer in decoder.feed(b"\n" + line_of(answer))


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_taken_and_only_an_object_with_a_code_is_an_answer(value: object) -> None:
    for event in ConsoleDecoder().feed(json.dumps(value).encode() + b"\n"):
        assert isinstance(event, Answer | Started | FirmwareNamed)


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=200) | st.booleans() | st.integers(), max_size=12))
def test_a_line_is_one_line_that_gives_back_what_went_in(members: dict[str, object]) -> None:
    try:
        line = config_line(members)
    except LineTooLong:
        return
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert len(line) <= LONGEST_LINE
    try:
        sent = json.loads(line.removeprefix(b"config:"))
    except UnicodeDecodeError:
        raise AssertionError("a line must be UTF-8") from None
    assert set(sent) == {name.encode("utf-8", "replace").decode() for name in members}
