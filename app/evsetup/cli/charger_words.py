"""The words of the commands that look at one charger over OCPP: its meter, live, its conformity, its proof."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from evsetup.cli.billing_words import billing_words
from evsetup.cli.conformity_words import conformity_words
from evsetup.cli.live_options import live_words
from evsetup.cli.prove_words import prove_words

Options = Callable[[argparse.ArgumentParser], None]


def charger_words(
    verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options
) -> None:
    """All of them."""
    billing_words(verb, one_charger, json_option)
    live_words(verb, one_charger, json_option)
    conformity_words(verb, one_charger, json_option)
    prove_words(verb, one_charger, json_option)
