"""What every driver offers: one Protocol for reading and changing a charger, and smaller ones for what only some can."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from evsetup.domain.address_key import CandidateKey
from evsetup.domain.capability import Capability
from evsetup.domain.certificate import CertificateUse, InstalledCertificate, LogKind
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.variable import Snapshot, VariableChange
from evsetup.domain.wifi import WifiNetwork


class Driver(Protocol):
    """Reads and changes ONE charger over one link, which it owns until ``close``.

    What a charger answers is an ``Outcome``, never an exception. A ``LinkFault`` is raised only where there is no outcome
    to give: reading failed, or the link was gone before anything was sent.
    """

    @property
    def name(self) -> str:
        """The name by which charger cards and the registry know it."""

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What it can really do."""

    def effect_of(self, setting: Setting) -> Effect | None:
        """What writing ``setting`` does; ``None`` when this driver cannot write it."""

    async def read_identity(self) -> Identity:
        """Who the charger is, as far as this way tells."""

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now: write-only ones ``UNREADABLE``, empty ones ``UNSET``."""

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting. Reading back is the caller's, with ``confirm``."""

    async def confirm(self, change: Change) -> Outcome:
        """Proof that ``change.new`` is in place: read back, or the charger's own word where nothing can be read."""

    async def restart(self) -> Outcome:
        """Restarts the charger; ``LINK_LOST_EXPECTED`` or ``APPLIED`` when it does."""

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger answers again after a restart.

        Raises:
            LinkFault: it did not come back within ``timeout_s`` seconds.
        """

    async def close(self) -> None:
        """Ends the link; safe to call twice."""


@runtime_checkable
class Foresees(Protocol):
    """A driver that must know all coming changes, because some settings only make sense in one message."""

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied; call it before the first ``apply`` of a plan."""


@runtime_checkable
class AddressKeyChoice(Protocol):
    """A driver of chargers that keep their CSMS address under a name of their maker's, which a person may have to give."""

    @property
    def address_key(self) -> str:
        """The key that the address goes into, in the charger's spelling; empty when none is known. Read the settings first."""

    def candidate_address_keys(self) -> tuple[CandidateKey, ...]:
        """Which of the keys that were read may hold the address, likeliest first; empty is a normal answer."""

    def name_address_key(self, key: str) -> None:
        """Takes a person's word for which key it is; the next reading asks for it. Empty takes the word back."""

    def flaw_of_address_key(self, key: str) -> Finding | None:
        """Why ``key`` cannot take the address, as far as the charger has told; ``None`` when nothing speaks against it.

        Empty: why none of the keys of its card can, where they are there and locked.
        """


@runtime_checkable
class FirmwareUploader(Protocol):
    """A driver that pushes an image into the charger."""

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Sends the image; progress in bytes. The charger then restarts, and only its new version is proof."""


@runtime_checkable
class FirmwareFetcher(Protocol):
    """A driver that asks the charger to fetch an image by itself."""

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks it to fetch ``location`` (a URL). The outcome is of the request only: statuses go to ``on_status``."""


@runtime_checkable
class TellsTransfers(Protocol):
    """A driver whose charger may tell by which protocols it fetches and hands over files."""

    async def transfer_protocols(self) -> tuple[str, ...] | None:
        """Its own words in small letters (``http``, ``ftps``), ``None`` where it does not tell.

        Raises:
            Fault: it could not be asked.
        """


@runtime_checkable
class WifiScan(Protocol):
    """A driver whose charger tells which Wi-Fi networks it hears, so that a person chooses one."""

    async def networks(self) -> tuple[WifiNetwork, ...]:
        """The networks, strongest first.

        Raises:
            LinkFault: it tells none; the finding says what to do.
        """


@runtime_checkable
class FactoryReset(Protocol):
    """A driver that sends a charger back to its factory values."""

    async def before_factory_reset(self) -> Finding:
        """What the charger would forget and keep, and how it is reached then; read from it, nothing is changed.

        Raises:
            LinkFault: it could not be read.
        """

    async def factory_reset(self) -> Outcome:
        """Does it; ``APPLIED`` or ``LINK_LOST_EXPECTED`` when it goes. It may then be in another network."""


@runtime_checkable
class RemoteControl(Protocol):
    """A driver that can make the charger charge, charge less, and stop."""

    async def start(self, connector: int, id_tag: str) -> Outcome:
        """Starts charging; ``APPLIED`` only when a transaction was seen to start."""

    async def limit(self, connector: int, amps: float) -> Outcome:
        """Limits the current of a connector, in amperes per phase."""

    async def clear_limit(self) -> Outcome:
        """Takes back every limit that this driver has set."""

    async def stop(self, connector: int = 0) -> Outcome:
        """Stops the transaction that runs on a connector (0: the newest); ``APPLIED`` only when its end was seen."""

    async def trigger(self, action: str, connector: int | None = None) -> Outcome:
        """Asks the charger to send ``action`` (for example ``StatusNotification``) now, of one connector where that is told."""


class DeedControl(Protocol):
    """What a charger can be made to do besides charging; each is looked for after the promise."""

    async def unlock(self, connector: int) -> Outcome:
        """Unlocks the plug of a connector; the charger's answer tells whether it is loose."""

    async def reset(self, hard: bool) -> Outcome:
        """Restarts the charger, ``hard`` without ending charges first; ``APPLIED`` when it was seen to go and to come back."""

    async def make_available(self, connector: int, operative: bool) -> Outcome:
        """Takes a connector (0: all) in or out of service; ``APPLIED`` when its status says so, or will when a charge ends."""

    def hear_promises(self, heard: Callable[[str, str], None]) -> Callable[[], None]:
        """Tells ``heard`` the name of each command from now on and the word of its answer; returns how to end that."""


@runtime_checkable
class HasDeeds(RemoteControl, Protocol):
    """A driver by which every deed can be asked of a charger."""

    @property
    def deeds(self) -> DeedControl:
        """Those besides charging."""


@runtime_checkable
class OcppControl(RemoteControl, FirmwareFetcher, Protocol):
    """What every driver of a charger on the commissioning CSMS can do, whichever version it speaks."""


@runtime_checkable
class ReturnsByItself(Protocol):
    """A driver whose charger tries a new CSMS for a known time and then comes back to the one of before."""

    @property
    def return_s(self) -> float | None:
        """That time in seconds; ``None`` when the charger does not tell."""


@runtime_checkable
class HidesAddress(Protocol):
    """A driver whose charger takes the address of its CSMS and never shows it."""

    @property
    def another_connection_waits(self) -> bool:
        """Whether it was seen, at the last reading, to try another connection first than the one by which it is here."""


@runtime_checkable
class VariableAccess(Protocol):
    """A driver that reads and writes everything that OCPP offers on a charger, by the charger's own names."""

    async def read_variables(self, progress: ProgressSink) -> Snapshot:
        """All that the charger shows. What it held back or sent wrongly is among the findings of the snapshot.

        Raises:
            LinkFault: nothing at all could be read.
        """

    async def write_variable(self, change: VariableChange) -> Outcome:
        """Writes one variable; ``NEEDS_RESTART`` when the charger says that it acts after a restart only."""

    async def confirm_variable(self, change: VariableChange) -> Outcome:
        """Reads the variable back; for one that is never shown, the charger's own word is all there is."""


@runtime_checkable
class CertificateStore(Protocol):
    """A driver that manages the certificates in a charger."""

    async def installed_certificates(self) -> tuple[InstalledCertificate, ...]:
        """What the charger lists.

        Raises:
            Fault: it does not tell; the finding says why (not offered, refused, silent).
        """

    async def install_certificate(self, use: CertificateUse, certificate_pem: str) -> Outcome:
        """Installs a root; the outcome is of reading back where the charger lists certificates."""

    async def delete_certificate(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes one; the one in use cannot be deleted."""

    async def renew_own_certificate(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """Makes the charger ask for a certificate of its own: its CSR (PEM) goes to ``sign``, which gives the chain (PEM).

        ``organisation`` is the operator's name, which must stand in the charger before it makes a request.
        """


@runtime_checkable
class SignedElsewhere(Protocol):
    """A driver that renews a charger's own certificate in two steps, when an authority elsewhere signs."""

    async def request_own_certificate(self, organisation: str) -> str:
        """The charger's request (PEM). Its key stays in the charger, which waits for the chain.

        Raises:
            Fault: no usable request came.
        """

    async def install_own_certificate(self, chain_pem: str) -> Outcome:
        """Gives it the chain that was made of the request, its own certificate first."""


@runtime_checkable
class ProfileUpgrade(Protocol):
    """A driver that raises a charger's security profile."""

    async def security_profile(self) -> int:
        """The profile that the charger says it has, 0 to 3.

        Raises:
            Fault: it does not tell; the finding says why (not offered, refused, silent).
        """

    async def missing_for_profile(self, profile: int) -> tuple[Finding, ...]:
        """What the charger lacks for ``profile``, read from it; empty when nothing is known to be missing."""

    async def raise_profile(self, profile: int) -> Outcome:
        """Raises it; ``APPLIED`` only when the charger was seen to come back with it."""


@runtime_checkable
class LogSource(Protocol):
    """A driver that makes a charger upload its log."""

    async def fetch_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks for the log to be uploaded to ``location`` (a URL). The outcome is of the request; statuses go to ``on_status``."""


@runtime_checkable
class SignedFirmwareFetcher(Protocol):
    """A driver that asks the charger to fetch an image that it verifies by itself."""

    async def fetch_signed_firmware(
        self, location: str, signing_certificate_pem: str, signature: str, on_status: Callable[[str], None]
    ) -> Outcome:
        """Asks it to fetch ``location``; ``signature`` is base64. The outcome is of the request only."""
