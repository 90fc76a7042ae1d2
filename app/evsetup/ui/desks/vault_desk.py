"""Opens the dialog of keys and passwords, and does what a person wishes there."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.storage.vault_format import VaultTier
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, choose_file, finished
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from evsetup.commissioning.site_secrets import Arrival, Incoming, Owned
    from evsetup.commissioning.workbench import Workbench
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.pages.vault_dialog import VaultDialog
    from evsetup.ui.session import Session

_PROTECTED = {
    VaultTier.KEYRING: text(
        "ui", "Kept in the vault of this laptop, opened by this system's keyring. The site file holds none of them."
    ),
    VaultTier.PASSPHRASE: text(
        "ui", "Kept in the vault of this laptop, opened by your passphrase. The site file holds none of them."
    ),
    VaultTier.SESSION: text("ui", "Kept in memory only."),
}


class VaultDesk(Desk):
    """The desk of the dialog; the status line opens it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._dialog: VaultDialog | None = None
        session.window.vault_wanted.connect(self._open_dialog)

    def close(self) -> None:
        """Closes the dialog with the site."""
        super().close()
        if self._dialog is not None:
            self._dialog.reject()

    @slot_task
    async def _open_dialog(self) -> None:
        from evsetup.ui.pages.vault_dialog import VaultDialog

        if self.work is None or self._dialog is not None:
            return
        self._dialog = dialog = VaultDialog(self.session.say, self.session.window)
        dialog.export_wanted.connect(self._export)
        dialog.import_wanted.connect(self._import)
        dialog.forget_wanted.connect(self._forget)
        try:
            await self._show(self.work, dialog)
            await finished(dialog)
        finally:
            self._dialog = None

    @slot_task
    async def _export(self) -> None:
        from evsetup.commissioning.site_secrets import export_site
        from evsetup.storage.secret_export import SUFFIX
        from evsetup.ui.passphrase_dialog import PassphraseDialog

        say, bench = self.session.say, self._bench()
        asked = PassphraseDialog(
            say,
            self._parent(),
            text("ui", "Which passphrase opens the file?"),
            text(
                "ui",
                "The file holds every key and password of {site}. Tell the passphrase on another way.",
                site=bench.site.name,
            ),
            text("ui", "Choose the file…"),
        )
        if not await finished(asked):
            return
        path = await choose_file(
            self._parent(),
            say(text("ui", "Hand over keys and passwords")),
            f"evsetup (*{SUFFIX})",
            save=True,
            name=f"{bench.site.path.stem}{SUFFIX}",
        )
        if path is not None:
            await asyncio.to_thread(export_site, bench.site, bench.vault, path, asked.passphrase)

    @slot_task
    async def _import(self) -> None:
        from evsetup.commissioning.site_secrets import look_into, take_over
        from evsetup.storage.secret_export import SUFFIX

        say, bench = self.session.say, self._bench()
        title = say(text("ui", "Take over keys and passwords"))
        path = await choose_file(self._parent(), title, f"evsetup (*{SUFFIX})")
        if path is None:
            return
        asked = AskDialog(
            say,
            self._parent(),
            text("ui", "Which passphrase opens {file}?", file=path.name),
            text("ui", "Whoever made the file knows it."),
            ((text("ui", "Passphrase"), "", True),),
            text("ui", "Look into it"),
        )
        if not await finished(asked):
            return
        arrival = await asyncio.to_thread(look_into, path, Secret(asked.typed[0]), bench.site, bench.vault)
        instead = await self._chosen(arrival)
        if instead is not None:
            await asyncio.to_thread(take_over, bench.vault, arrival, instead)
            await self._show_again()

    async def _chosen(self, arrival: Arrival) -> tuple[Incoming, ...] | None:
        """Which of theirs a person takes in the place of ours; ``None`` when nothing shall be taken over."""
        from evsetup.commissioning.secret_words import kind_words
        from evsetup.commissioning.site_secrets import Standing
        from evsetup.ui.list_dialog import ListDialog
        from evsetup.ui.models.vault import when

        say = self.session.say
        count = {standing: sum(one.standing is standing for one in arrival.incoming) for standing in Standing}
        lines = [
            say(
                text(
                    "ui",
                    "{charger} · {what} · theirs made {theirs}, ours {ours}",
                    charger=one.owner.label,
                    what=kind_words(one.theirs.kind),
                    theirs=when(one.theirs.made),
                    ours=when(one.ours.made if one.ours is not None else None),
                )
            )
            for one in arrival.conflicts
        ]
        asked = ListDialog(
            say,
            self._parent(),
            text("ui", "Take these over?"),
            text(
                "ui",
                "New: {new}. As ours: {same}. Ours differs: {conflict}.",
                new=count[Standing.NEW],
                same=count[Standing.SAME],
                conflict=count[Standing.CONFLICT],
            ),
            lines,
            text("ui", "Take over"),
            text("ui", "Ours stays, unless you tick it: then theirs comes, and ours is kept until theirs is proven."),
        )
        return tuple(arrival.conflicts[place] for place in asked.chosen) if await finished(asked) else None

    @slot_task
    async def _forget(self) -> None:
        from evsetup.commissioning.site_secrets import forget_site, secrets_of_site
        from evsetup.ui.list_dialog import ListDialog

        say, bench = self.session.say, self._bench()
        owned = await asyncio.to_thread(secrets_of_site, bench.site, bench.vault)
        asked = ListDialog(
            say,
            self._parent(),
            text("ui", "Forget these for good?"),
            text(
                "ui",
                "They are taken out of the vault and of its copy. Unless you handed them over, nobody has them but the chargers.",
            ),
            list(_lines(owned, say)),
            text("ui", "Forget the secrets of {site}", site=bench.site.name),
        )
        if await finished(asked):
            await asyncio.to_thread(forget_site, bench.site, bench.vault)
            await self._show_again()

    async def _show_again(self) -> None:
        if self.work is not None and self._dialog is not None:
            await self._show(self.work, self._dialog)

    async def _show(self, work: SiteAtWork, dialog: VaultDialog) -> None:
        from evsetup.commissioning.site_secrets import secrets_of_site
        from evsetup.ui.models.vault import VaultView, secret_rows

        bench = work.bench
        owned = await asyncio.to_thread(secrets_of_site, bench.site, bench.vault)
        warning = bench.vault.finding or (session_only() if bench.vault.tier is VaultTier.SESSION else None)
        dialog.show_view(VaultView(bench.site.name, _PROTECTED[bench.vault.tier], secret_rows(owned), warning))

    def _bench(self) -> Workbench:
        if self.work is None:
            raise RuntimeError("the dialog is closed with its site")
        return self.work.bench

    def _parent(self) -> QWidget:
        return self.session.window if self._dialog is None else self._dialog


def session_only() -> Finding:
    """That nothing outlives the program."""
    return Finding(
        "ui.vault-session-only",
        Severity.WARNING,
        text("ui", "Keys and passwords are kept for this session only."),
        text("ui", "They are forgotten when the program ends. The chargers keep theirs."),
        (text("ui", "Hand them over in a file before you close, or open the site again with a vault that lasts."),),
    )


def _lines(owned: Iterable[Owned], say: Callable[[Text], str]) -> Iterable[str]:
    from evsetup.commissioning.secret_words import kind_words

    for one in owned:
        for life in one.current:
            yield f"{one.owner.identity if one.owner.dials_in else one.owner.label} · {say(kind_words(life.kind))}"
