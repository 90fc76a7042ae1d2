"""The laptop's side of a charger that dials in: whom it lets in, and with which password."""

from __future__ import annotations

import asyncio

from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms, DialledIn


class DialInDoor:
    """Expects ``identity`` with its own ``key``, or with another one as a vault holds it that is out of date."""

    def __init__(self, csms: CommissioningCsms, identity: str, key: Secret) -> None:
        self._csms = csms
        self._identity = identity
        self._key = key
        self._wrong = True

    async def opened(self, password: str | None) -> None:
        """Waits until the charger is here.

        Raises:
            NotDialledIn: it was turned away, since ``password`` is expected and it shows its own.
        """
        if password is not None:
            await self._turned_away(Secret(password))
        elif self._wrong:
            # Later the driver itself says which key counts: it may have changed it.
            self._wrong = False
            self._csms.expect(self._identity, self._key)
        await self._csms.wait_for(self._identity, 1 if self._wrong else 20)

    async def _turned_away(self, password: Secret) -> None:
        self._wrong = True
        refused = asyncio.Event()
        unsubscribe = self._csms.subscribe(
            lambda event: refused.set() if isinstance(event, DialledIn) and not event.admitted else None
        )
        self._csms.expect(self._identity, password)
        await asyncio.wait_for(refused.wait(), 20)
        unsubscribe()
