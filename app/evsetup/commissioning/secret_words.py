"""How people read the history of a secret: what it is, where it came from, how it stands. Never the secret itself."""

from __future__ import annotations

from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage.owner_secrets import Origin, Rotation

_KINDS = {
    "key": text("commissioning", "Security key"),
    "web-user": text("commissioning", "User of its own page"),
    "web-password": text("commissioning", "Password of its own page"),
    Setting.WIFI_PASSPHRASE.value: text("commissioning", "Wi-Fi passphrase"),
    Setting.CELLULAR_PASSWORD.value: text("commissioning", "Password of its mobile network"),
}
_ORIGINS = {
    Origin.MADE: text("commissioning", "made or typed here"),
    Origin.READ: text("commissioning", "shown by the charger"),
    Origin.IMPORTED: text("commissioning", "taken over from a file"),
    Origin.UNKNOWN: text("commissioning", "from before there was a history"),
}


def kind_words(kind: str) -> Text:
    """What kind of secret it is; a charger's own variable by its name."""
    return _KINDS.get(kind) or verbatim(kind.removeprefix("variable."))


def origin_words(life: Rotation) -> Text:
    """Where it came from."""
    return _ORIGINS[life.origin]


def standing_words(life: Rotation) -> Text:
    """How it stands."""
    if life.current and life.refused is not None:
        return text("commissioning", "refused; the one before may be in force")
    if life.current and life.confirmed is not None:
        return text("commissioning", "proven on the charger")
    if life.current:
        return text("commissioning", "not proven yet")
    if life.kept is not None:
        return text("commissioning", "replaced, kept until the charger is handed over")
    return text("commissioning", "replaced, no longer kept")
