"""Wanted settings as they are typed in the terminal: ``NAME=VALUE``. Secrets never come so."""

from __future__ import annotations

from evsetup.commissioning.typed_setting import setting_value
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting, SettingValue, Unknown
from evsetup.domain.text import text

_EXAMPLES = {
    Setting.ETHERNET: "network.ethernet=192.0.2.7/24,192.0.2.1",
    Setting.MAX_CURRENT: "limits.max-current=16",
    Setting.SECURITY_PROFILE: "security.profile=2",
    Setting.OCPP_VERSION: "csms.ocpp-version=1.6",
}


def setting_named(name: str) -> Setting | None:
    """The setting of this name in files; ``None`` when it is none of ours."""
    return next((setting for setting in Setting if setting.value == name), None)


def typed_setting(word: str) -> tuple[Setting, SettingValue]:
    """``limits.max-current=16`` as a value. Raises a ``Fault`` when it is none that may be typed here."""
    name, _, value = word.partition("=")
    setting = setting_named(name)
    if setting is None:
        raise bad_setting(word, ", ".join(s.value for s in Setting))
    if setting is Setting.KEY and value == "generate":
        # Made when the charger is known: not each takes every key.
        return setting, Unknown.UNSET
    if setting.is_secret:
        raise bad_setting(f"{name}=…", "security.key=generate")
    try:
        return setting, setting_value(setting, value)
    except ValueError:
        example = _EXAMPLES.get(setting, f"{name}=…")
        raise bad_setting(word, example) from None


def bad_setting(word: str, example: str) -> Fault:
    """What is said of a word that is no setting; ``example`` is one that is."""
    return Fault(
        Finding(
            "cli.bad-setting",
            Severity.PROBLEM,
            text("cli", "“{word}” is not a setting that can be given here.", word=word),
            text("cli", "Nothing was read or written. Secrets never come on the command line."),
            (text("cli", "Use: {example}", example=example),),
        )
    )
