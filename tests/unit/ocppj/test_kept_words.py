"""What of a frame is kept for good: its very words, and no secret wherever one may hide."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from evsetup.domain.secret import MASK, Secret
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import decode
from evsetup.ocppj.kept_words import kept_words

CANARY = "CANARY-0f3e-key"


def kept(raw: str, *secrets: str) -> str:
    record = FrameRecord(datetime.now(UTC), "CP-1", Direction.FROM_CHARGER, raw, decode(raw), "")
    return kept_words(record, [Secret(one) for one in secrets])


@pytest.mark.parametrize(
    "raw",
    [
        '[2, "1","Heartbeat",{}]',
        '[2,"1","GetConfiguration",{"key":["AuthorizationKey"]}]',
        '[4,"1","InternalError","key not known",{}]',
        '[2,"1","DataTransfer",{"vendorId":"x","data":"{\\"a\\":1}"}]',
        "no json, and nothing to hide",
    ],
)
def test_what_holds_no_secret_is_kept_word_for_word(raw: str) -> None:
    assert kept(raw) == raw


@pytest.mark.parametrize(
    "raw",
    [
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"' + CANARY,
        '[4,"1","InternalError","password=' + CANARY + '",{}]',
        '[2,"1","DataTransfer",{"vendorId":"x","data":"{\\"wifiPassword\\":\\"' + CANARY + '\\"}"}]',
        '[2,"1","DataTransfer",{"vendorId":"x","data":"psk=' + CANARY + '"}]',
    ],
)
def test_what_may_hold_a_secret_that_cannot_be_taken_out_is_told_by_its_length(raw: str) -> None:
    assert kept(raw) == f"({len(raw)} bytes, {MASK})"


@pytest.mark.parametrize("spelled", [CANARY, CANARY.encode().hex(), CANARY.encode().hex().upper()])
def test_the_key_of_the_link_is_taken_out_where_nobody_expects_it(spelled: str) -> None:
    assert kept(f'[2,"1","StatusNotification",{{"info":"{spelled}"}}]', CANARY) == (
        f'[2,"1","StatusNotification",{{"info":"{MASK}"}}]'
    )


def test_a_secret_of_a_few_letters_does_not_blacken_every_word() -> None:
    assert kept('[2,"1","Heartbeat",{}]', "e") == '[2,"1","Heartbeat",{}]'
