"""A charger dials in with another password than the one that the vault holds: turned away with a reason, and let in as a person or
an older key of the vault decides. OCPP 1.6, 2.0.1 and 2.1, unencrypted and over TLS (security profiles 1 and 2).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.demo import eventually, ocpp2_simulator, ocpp16_simulator
from tests.support.driver_cases import ocpp2, ocpp16

from evsetup.cards.shelf import GENERIC_2, load_shelf
from evsetup.commissioning.authority import server_side
from evsetup.commissioning.charger_secrets import owner_of_dial_in
from evsetup.commissioning.letting_in import LettingIn
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting
from evsetup.drivers.driver import Driver
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn
from evsetup.storage.owner_secrets import OwnerSecrets
from evsetup.storage.vault import Vault, session_vault

NAME = "SITE-BAY07"
IN_THE_VAULT, IN_THE_CHARGER = Secret("Kf3-pq8sZ1mX0vB7tL2w"), Secret("the-old-key-of-20-ch")


@dataclass(slots=True)
class Site:
    """The laptop with its vault and its open door."""

    csms: CommissioningCsms
    vault: Vault
    door: LettingIn
    told: list[CsmsEvent]
    profile: int
    version: OcppVersion
    root: Path | None

    @property
    def own(self) -> OwnerSecrets:
        """What the vault holds for the charger's log-in."""
        return OwnerSecrets(self.vault, owner_of_dial_in(NAME))

    @property
    def codes(self) -> list[str]:
        """What a person reads of those who were turned away."""
        return [finding.code for finding in self.door.findings]

    def charger(self) -> AbstractAsyncContextManager[object]:
        """The charger, which holds another password than the vault."""
        url = self.csms.url_for(self.profile)
        if self.version is OcppVersion.V16:
            return ocpp16_simulator(url, NAME, IN_THE_CHARGER, root_ca=self.root)
        return ocpp2_simulator(url, NAME, IN_THE_CHARGER, version=self.version, root_ca=self.root)

    def driver(self) -> Driver:
        """Its driver, once it is here."""
        if self.version is OcppVersion.V16:
            return Ocpp16(NAME, self.csms, load_shelf().card("generic-ocpp16"), ocpp16.QUICK)
        return Ocpp2(NAME, self.csms, load_shelf().card(GENERIC_2), ocpp2.QUICK)

    def dial_ins(self, *, admitted: bool) -> list[DialledIn]:
        """All that were let in, or turned away."""
        return [event for event in self.told if isinstance(event, DialledIn) and event.admitted is admitted]


@pytest.fixture(params=list(OcppVersion), ids=str)
def version(request: pytest.FixtureRequest) -> OcppVersion:
    assert isinstance(request.param, OcppVersion)
    return request.param


@pytest.fixture(params=[1, 2])
async def site(request: pytest.FixtureRequest, version: OcppVersion, tmp_path: Path) -> AsyncIterator[Site]:
    async with a_site(request.param, version, tmp_path) as made:
        yield made


@asynccontextmanager
async def a_site(profile: int, version: OcppVersion, folder: Path) -> AsyncIterator[Site]:
    authority = TemporaryAuthority.create("laptop")
    side = await server_side(authority, "127.0.0.1")
    root = folder / "root.pem"
    root.write_text(authority.certificate_pem, "ascii")
    vault = session_vault()
    async with CommissioningCsms(tls=side.tls, plain=True) as csms:
        told: list[CsmsEvent] = []
        csms.subscribe(told.append)
        yield Site(csms, vault, LettingIn(csms, vault), told, profile, version, root if profile == 2 else None)
    vault.close()


async def test_it_is_turned_away_with_the_reason_and_nothing_is_asked_of_it(site: Site) -> None:
    site.own.put("key", IN_THE_VAULT)
    await site.door.let_in(NAME)
    async with site.charger():
        await eventually(lambda: site.codes == ["dial-in.wrong-key"])
        assert not site.door.connected
        assert site.door.key == IN_THE_VAULT
        finding = site.door.findings[0]
        assert finding.do
        for words in (repr(finding), repr(site.told)):
            assert IN_THE_CHARGER.reveal() not in words
            assert IN_THE_VAULT.reveal() not in words
        assert site.own.candidates("key")[0] == IN_THE_VAULT
        await eventually(lambda: len(site.dial_ins(admitted=False)) >= 2)
        assert len(site.door.findings) == 1, "it tries again and again, and is told once"


async def test_a_person_lets_it_in_without_one_and_it_is_given_the_one_of_the_vault(site: Site) -> None:
    site.own.put("key", IN_THE_VAULT)
    await site.door.let_in(NAME)
    proofs = asyncio.ensure_future(site.door.keep_proofs())
    async with site.charger():
        await eventually(lambda: site.codes == ["dial-in.wrong-key"])
        site.door.allow_without_key()
        await site.csms.wait_for(NAME, 20)
        let_in = site.dial_ins(admitted=True)[-1]
        assert [finding.code for finding in let_in.findings] == ["dial-in.unauthenticated"]
        assert let_in.profile == 0
        assert site.codes == []

        driver = site.driver()
        await driver.read_settings()
        outcome = await driver.apply(Change(Setting.KEY, None, IN_THE_VAULT, Effect.CUTS_LINK))
        assert outcome.good, outcome.finding
        await driver.close()
        await site.door.let_in(NAME)
        assert site.door.key == IN_THE_VAULT
        await eventually(lambda: site.dial_ins(admitted=True)[-1].profile == site.profile)
    proofs.cancel()
    await asyncio.wait({proofs})
    assert site.own.candidates("key") == (IN_THE_VAULT,)


async def test_a_key_that_the_vault_held_before_lets_it_in_by_itself(site: Site) -> None:
    site.own.put("key", IN_THE_CHARGER)
    site.own.put("key", IN_THE_VAULT)
    await site.door.let_in(NAME)
    async with site.charger():
        await site.csms.wait_for(NAME, 20)
        assert site.dial_ins(admitted=True)[-1].profile == site.profile
        assert [finding.code for event in site.dial_ins(admitted=False) for finding in event.findings] == [
            "dial-in.wrong-key"
        ]
        assert site.codes == []
    assert site.door.key == IN_THE_CHARGER
