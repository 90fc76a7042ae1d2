"""The security profile of a simulated charger: it goes up when everything is there, falls back when it fails, never down.

Rules: security whitepaper A05, ``facts/ocpp.md`` §3.2.
"""

from __future__ import annotations

from evsetup.simulator.certificate_store import CSMS_ROOT, CertificateStore
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp_configuration import OcppConfiguration
from evsetup.simulator.own_certificate import OwnCertificate

_TRIES_BEFORE_FALL_BACK = 3


class SecurityProfile:
    """The present profile, and the one before it until the present one is proven."""

    def __init__(
        self,
        flash: Flash,
        configuration: OcppConfiguration,
        store: CertificateStore,
        own: OwnCertificate,
        *,
        falls_back: bool = True,
    ) -> None:
        self._flash = flash
        self._configuration = configuration
        self._store = store
        self._own = own
        self._falls_back = falls_back
        self._failures = 0

    @property
    def number(self) -> int:
        """The profile to connect with."""
        if "SecurityProfile" in self._configuration:
            return self._configuration.whole("SecurityProfile")
        return 1 if self._configuration["AuthorizationKey"] else 0

    @property
    def is_unproven(self) -> bool:
        """Whether no link has come up with it yet since it was raised."""
        return isinstance(self._flash.read("profile_to_fall_back_to"), int)

    def raise_to(self, wanted: int) -> bool:
        """Whether it may become ``wanted``; if so, the present one is remembered as the way back."""
        has_key = bool(self._configuration["AuthorizationKey"])
        if wanted <= self.number or (wanted < 3 and not has_key):
            return False
        if wanted >= 2 and not self._store.pems(CSMS_ROOT):
            return False
        if wanted == 3 and self._own.issued is None:
            return False
        self._failures = 0
        self._flash.write(profile_to_fall_back_to=self.number)
        return True

    def proven(self) -> None:
        """A link came up with it."""
        self._failures = 0
        self._flash.write(profile_to_fall_back_to=None)

    def failed(self) -> None:
        """No link came up; after some tries the former profile is used again."""
        self._failures += 1
        former = self._flash.read("profile_to_fall_back_to")
        if self._falls_back and isinstance(former, int) and self._failures >= _TRIES_BEFORE_FALL_BACK:
            self._configuration.store({"SecurityProfile": str(former)})
            self.proven()
