"""A vault that does not open says why, and a person is offered only what helps."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import settle
from tests.ui.test_main_job import Person

from evsetup.commissioning.opening import a_passphrase_helps, data_folder
from evsetup.domain.secret import Secret
from evsetup.domain.text import verbatim
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import (
    KeyMissing,
    KeyringUnavailable,
    PassphraseNeeded,
    TierChanged,
    VaultFault,
    VaultRolledBack,
    WrongPassphrase,
)
from evsetup.storage.vault_format import Argon2Cost
from evsetup.ui.dialogs import AskDialog, ask_passphrase
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
CHANGED = TierChanged(verbatim("SecretService"), verbatim("WinVault"))
ROLLED_BACK = VaultRolledBack(Path("vault.bin"), 3, 7)


async def asked(session: Session) -> AskDialog:
    def there() -> AskDialog | None:
        return next((one for one in session.window.findChildren(AskDialog) if one.isVisible()), None)

    await until(lambda: there() is not None)
    found = there()
    assert found is not None
    return found


def test_where_no_keyring_is_a_new_passphrase_is_typed_twice() -> None:
    async def acts(session: Session) -> None:
        fault = KeyringUnavailable("no bus")
        answer = asyncio.create_task(ask_passphrase(session.say, session.window, fault.finding, fits=True, new=True))
        dialog, person = await asked(session), Person(session.window)
        first, again = dialog.findChildren(QLineEdit)
        QTest.keyClicks(first, "a long passphrase")
        assert person.sees("Use this passphrase", dialog) is None
        QTest.keyClicks(again, "a long passphrase")
        SCREENS.mkdir(parents=True, exist_ok=True)
        settle()
        assert dialog.grab().save(str(SCREENS / "vault-opening-new.png"))
        assert cut_off(dialog) == []
        await person.clicks_on("Use this passphrase", dialog)
        assert await answer == (True, Secret("a long passphrase"))

    assert live_window(acts).findings == []


@pytest.mark.parametrize("fault", [CHANGED, ROLLED_BACK], ids=["changed", "rolled-back"])
def test_a_vault_that_changed_explains_and_offers_no_passphrase(fault: VaultFault) -> None:
    async def acts(session: Session) -> None:
        for words, expected in (("Cancel", (False, None)), ("Forget them when I close", (True, None))):
            answer = asyncio.create_task(
                ask_passphrase(session.say, session.window, fault.finding, fits=False, new=False)
            )
            dialog, person = await asked(session), Person(session.window)
            assert dialog.findChildren(QLineEdit) == []
            SCREENS.mkdir(parents=True, exist_ok=True)
            settle()
            assert dialog.grab().save(str(SCREENS / f"vault-opening-{type(fault).__name__}.png"))
            assert cut_off(dialog) == []
            await person.clicks_on(words, dialog)
            assert await answer == expected

    assert live_window(acts).findings == []


async def test_a_passphrase_helps_only_where_it_opens_the_vault_or_makes_the_first_one() -> None:
    assert await a_passphrase_helps(PassphraseNeeded()) == (True, False)
    assert await a_passphrase_helps(WrongPassphrase()) == (True, False)
    assert await a_passphrase_helps(KeyringUnavailable()) == (True, True)
    for fault in (KeyMissing(), CHANGED, ROLLED_BACK):
        assert await a_passphrase_helps(fault) == (False, False)

    open_vault(data_folder() / "vault", passphrase=Secret("one that is there"), cost=Argon2Cost(64, 1, 1)).close()
    assert await a_passphrase_helps(KeyringUnavailable()) == (False, False)
    (data_folder() / "vault" / "vault.bin").write_bytes(b"damaged")
    assert await a_passphrase_helps(KeyringUnavailable()) == (False, False)
