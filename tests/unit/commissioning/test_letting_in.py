"""Whom a person lets dial in: a key by default, none only for one charger at a time, every refusal told once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from evsetup.commissioning.letting_in import LettingIn
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CsmsEvent, DialledIn, Dropped
from evsetup.ocppj.dial_in_findings import no_key, unauthenticated, wrong_key
from evsetup.storage.vault import Vault, session_vault


class ToldCsms(CommissioningCsms):
    """The real one, not listening; a test says what it tells."""

    def tell(self, event: CsmsEvent) -> None:
        self._tell(event)


@pytest.fixture
async def vault() -> AsyncIterator[Vault]:
    made = session_vault()
    yield made
    made.close()


@pytest.fixture
def csms() -> ToldCsms:
    return ToldCsms()


@pytest.fixture
def door(csms: ToldCsms, vault: Vault) -> LettingIn:
    return LettingIn(csms, vault)


async def test_a_key_is_made_once_and_found_again(csms: ToldCsms, vault: Vault, door: LettingIn) -> None:
    await door.let_in(" SITE-1 ")
    key = door.key
    assert key is not None
    assert csms.key_of("SITE-1") == key
    later = LettingIn(ToldCsms(), vault)
    await later.let_in("SITE-1")
    assert later.key == key


async def test_a_key_that_the_charger_has_already_is_kept(csms: ToldCsms, door: LettingIn) -> None:
    await door.let_in("SITE-1")
    await door.new_key()
    newer = door.key
    await door.let_in("SITE-1")
    assert door.key == newer == csms.key_of("SITE-1")


async def test_only_the_charger_that_is_let_in_now_may_come_without_a_key(csms: ToldCsms, door: LettingIn) -> None:
    await door.let_in("SITE-1")
    key = door.key
    door.allow_without_key()
    assert door.without_authentication
    await door.let_in("SITE-2")
    assert not door.without_authentication
    assert csms.key_of("SITE-1") == key


async def test_nobody_is_without_authentication_before_anybody_is_let_in(door: LettingIn) -> None:
    door.allow_without_key()
    await door.new_key()
    await door.let_in("  ")
    assert (door.identity, door.without_authentication) == ("", False)


async def test_refusals_are_told_once_each_newest_first_and_end_when_the_charger_comes_in(
    csms: ToldCsms, door: LettingIn
) -> None:
    heard: list[int] = []
    stop = door.subscribe(lambda: heard.append(1))
    for finding in (no_key("A"), wrong_key("A", 5), no_key("A")):
        csms.tell(DialledIn("A", "127.0.0.1", False, (finding,)))
    csms.tell(DialledIn("", "127.0.0.1", False, (no_key("?"),)))
    assert [finding.code for finding in door.findings] == ["dial-in.no-key", "dial-in.no-key", "dial-in.wrong-key"]
    csms.tell(DialledIn("A", "127.0.0.1", True, (unauthenticated("A"),)))
    assert [str(finding.seen) for finding in door.findings] == [str(no_key("?").seen)]
    csms.tell(Dropped("A", 1000))
    stop()
    csms.tell(Dropped("A", 1000))
    assert len(heard) == 6


async def test_a_flood_of_refusals_is_bounded(csms: ToldCsms, door: LettingIn) -> None:
    for number in range(1000):
        csms.tell(DialledIn(str(number), "127.0.0.1", False, (no_key(str(number)),)))
    assert len(door.findings) == 8
