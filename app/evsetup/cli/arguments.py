"""The words of the command line (design §4). Secrets never come in argv: they are read from standard input."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from evsetup import __version__
from evsetup.cli.assist_words import assist_words, family_words
from evsetup.cli.batch_options import batch_options
from evsetup.cli.bundle_words import bundle_words
from evsetup.cli.card_words import card_acts
from evsetup.cli.charger_options import one_charger_options
from evsetup.cli.charger_words import charger_words
from evsetup.cli.discover_options import discover_options
from evsetup.cli.firmware_options import firmware_options, protocol_option
from evsetup.cli.installation_options import installation_acts
from evsetup.cli.local_words import local_words
from evsetup.cli.proxy_options import analyse_options, proxy_options
from evsetup.cli.purpose_words import purpose_words, tasks_words, tick_words
from evsetup.cli.replay_options import replay_options
from evsetup.cli.report_options import check_report, report_options
from evsetup.cli.roll_back_words import roll_back_word
from evsetup.cli.schedule_words import schedule_words
from evsetup.cli.site_words import site_words
from evsetup.cli.stick_options import stick_options
from evsetup.cli.template_words import template_words, wish_words
from evsetup.cli.vault_arguments import vault_acts
from evsetup.cli.web_words import trust_words
from evsetup.domain.settings import OcppVersion
from evsetup.wording import system_language

COMMANDS = (
    "demo",
    "discover",
    "test-csms",
    "cards",
    "key",
    "serve",
    "proxy",
    "analyse",
    "bundle",
    "replay",
    "certificates",
    "local",
    "read",
    "plan",
    "apply",
    "assist",
    "template",
    "tasks",
    "snapshot",
    "fetch-log",
    "bays",
    "vault",
    "batch",
    "site",
    "stick",
    "modbus",
    "firmware",
    "installation",
    "schedule",
    "billing",
    "live",
    "conformity",
    "prove",
    "report",
    "simulate",
    "read-codes",
)
_FOR_ITSELF = {"simulate", "read-codes"}
"""What the program starts by itself, between two pipes."""


class WindowWanted(NamedTuple):
    """The window is wanted, with a site, on the demo site, or empty."""

    site: Path | None
    demo: bool
    language: str
    theme: str
    quit_after_paint: bool


def parse(argv: Sequence[str]) -> WindowWanted | argparse.Namespace:
    """What is wanted. Wrong usage ends the program with exit code 2, as argparse does."""
    if not any(word in COMMANDS for word in argv) or "-h" in argv[:1]:
        wanted = _window_parser().parse_args(argv)
        return WindowWanted(wanted.site, False, wanted.language, wanted.theme, wanted.quit_after_paint)
    parser = _command_parser(argv)
    wanted = parser.parse_args(argv)
    if wanted.command == "report":
        check_report(parser, wanted)
    if wanted.command == "demo" and not wanted.headless:
        return WindowWanted(None, True, wanted.language, wanted.theme, wanted.quit_after_paint)
    return wanted


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system", help="look of the window")
    parser.add_argument("--quit-after-paint", action="store_true", help=argparse.SUPPRESS)


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", default=system_language(), help="language of words: en, pa_IN")
    parser.add_argument("--verbose", action="store_true", help="show what happens, for support")


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="evsetup",
        description="Commission any EV charger. Without a command the window opens.",
        epilog="commands: "
        + ", ".join(name for name in COMMANDS if name not in _FOR_ITSELF)
        + "  (evsetup COMMAND --help)",
    )
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE.evsite", help="a site file to open")
    parser.add_argument("--version", action="version", version=f"evsetup {__version__}")
    _common(parser)
    _window_options(parser)
    return parser


class _Unasked:
    """Stands for a command that nobody asked for: making its options would be half of a quick command's start."""

    def add_argument(self, *_words: Any, **_how: Any) -> None:
        """Forgets it."""

    def _itself(self, *_words: Any, **_how: Any) -> _Unasked:
        return self

    add_subparsers = add_parser = add_mutually_exclusive_group = add_argument_group = _itself


def _command_parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="evsetup")
    verbs = parser.add_subparsers(dest="command", required=True)

    def verb(name: str, about: str) -> argparse.ArgumentParser:
        if name not in argv:
            return cast("argparse.ArgumentParser", _Unasked())
        made = verbs.add_parser(name, help=about, description=about)
        _common(made)
        return made

    def json_option(made: argparse.ArgumentParser) -> None:
        made.add_argument("--json", action="store_true", help="print one JSON document and nothing else")

    one_charger = one_charger_options
    demo = verb("demo", "The demo site: five simulated chargers and a CSMS, in the window or headless.")
    demo.add_argument("--headless", action="store_true", help="run the whole main job without a window")
    demo.add_argument("--speed", type=float, default=1.0, help="how much faster than real the simulated chargers are")
    demo.add_argument("--out", type=Path, help="folder that keeps the site file and the report")
    json_option(demo)
    _window_options(demo)

    discover = verb("discover", "Finds chargers by mDNS, on USB serial ports, and by asking a network.")
    discover_options(discover)
    json_option(discover)

    _csms_test_options(verb("test-csms", "Tests a CSMS from this laptop as if it were the charger."), json_option)

    _card_words(verb, json_option)
    site_words(verb, json_option)

    serve = verb("serve", "The commissioning CSMS in the terminal: chargers dial in and are shown.")
    serve.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address to listen on")
    serve.add_argument("--port", type=int, default=9000, metavar="N")
    serve.add_argument("--identity", metavar="ID", help="charger to let in")
    login = serve.add_mutually_exclusive_group()
    login.add_argument("--password-stdin", action="store_true", help="read its key from standard input")
    login.add_argument("--no-authentication", action="store_true", help="let it in with any log-in: only for a moment")
    serve.add_argument(
        "--ocpp", default="1.6,2.0.1,2.1", type=_ocpp_versions, help="versions to serve, for example 1.6,2.0.1"
    )
    serve.add_argument("--tls", action="store_true", help="serve wss as well, under a temporary root certificate")
    serve.add_argument(
        "--root-out",
        type=Path,
        default=Path("evsetup-root.pem"),
        metavar="FILE",
        help="where to save that root certificate (PEM; default: %(default)s)",
    )
    serve.add_argument(
        "--client-root",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a further root (PEM) under which chargers' own certificates count",
    )
    serve.add_argument(
        "--profile", type=int, choices=range(4), help="let the charger in with this security profile only"
    )
    serve.add_argument("--seconds", type=float, default=0.0, help="end after this time (0: until interrupted)")
    json_option(serve)

    proxy_options(
        verb("proxy", "Sits between a charger and its CSMS, passes everything on and records it."), json_option
    )
    analyse_options(verb("analyse", "Says what a recording tells of each charger."), json_option)
    bundle_words(verb, json_option)
    replay_options(verb("replay", "Says one side of a recording again, to a CSMS or to a charger."), json_option)

    own = verb("certificates", "Certificates and security profile of a charger that dials in to this laptop.")
    own.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address to listen on")
    own.add_argument("--port", type=int, default=9000, metavar="N")
    own.add_argument("--identity", required=True, metavar="ID", help="charge point identity (ChargeBoxIdentity)")
    own.add_argument("--no-authentication", action="store_true", help="let it in with any log-in: only for a moment")
    own.add_argument("--with-certificate", action="store_true", help="it may log in with a certificate (profile 3)")
    own.add_argument("--wait", type=float, default=180.0, metavar="S", help="how long it may take to dial in")
    _certificate_acts(own.add_subparsers(dest="act", required=True), json_option)

    for name, about in (
        ("read", "Reads a charger's settings."),
        ("plan", "Shows what would change on a charger; writes nothing."),
        ("apply", "Writes the planned settings to a charger and reads them back."),
    ):
        made = verb(name, about)
        one_charger(made)
        family_words(made)
        trust_words(made)
        if name == "read":
            made.add_argument(
                "--all", action="store_true", help="every setting that OCPP offers, by the charger's names"
            )
        else:
            made.add_argument(
                "--set", action="append", default=[], metavar="NAME=VALUE", help="a wanted setting, or a charger's own"
            )
            wish_words(made)
            purpose_words(made)
            tick_words(made)
            made.add_argument("--secret-stdin", metavar="NAME", help="a secret setting: its value from standard input")
            made.add_argument("--restore", type=int, metavar="SNAPSHOT", help="the values of a snapshot, by its number")
            address = made.add_mutually_exclusive_group()
            address.add_argument(
                "--address-key",
                metavar="NAME",
                help="key that takes the CSMS address of a 1.6 charger that no card knows",
            )
            address.add_argument(
                "--address-by-hand", action="store_true", help="no key takes it: it is set on the charger's own page"
            )
        if name == "apply":
            made.add_argument("--yes", action="store_true", help="write without asking")
            made.add_argument("--no-restart", action="store_true", help="leave the restart to somebody else")
            roll_back_word(made)
        json_option(made)

    local_words(verb, one_charger, family_words, json_option)
    assist_words(verb, one_charger, json_option)
    template_words(verb, json_option)
    schedule_words(verb, one_charger, json_option)
    charger_words(verb, one_charger, json_option)
    tasks_words(verb, json_option)

    snapshot = verb("snapshot", "Keeps, lists and compares all settings that OCPP offers on a charger.")
    snapshot_acts = snapshot.add_subparsers(dest="act", required=True)
    save = snapshot_acts.add_parser("save", help="Reads a charger and keeps its settings in the site file.")
    one_charger(save)
    save.add_argument("--note", default="", help="a word to find it by")
    kept = snapshot_acts.add_parser("list", help="Lists what is kept.")
    kept.add_argument("--site", type=Path, required=True, metavar="FILE")
    differ = snapshot_acts.add_parser("diff", help="Compares two snapshots.")
    differ.add_argument("--site", type=Path, required=True, metavar="FILE")
    differ.add_argument("left", type=int, metavar="NUMBER")
    differ.add_argument("right", type=int, metavar="NUMBER")
    for act in (save, kept, differ):
        json_option(act)

    fetch = verb("fetch-log", "Takes the log of a charger that dials in to this laptop into a file.")
    one_charger(fetch)
    fetch.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to put it")
    fetch.add_argument(
        "--kind", choices=["security", "diagnostics"], default="diagnostics", help="default: %(default)s"
    )
    protocol_option(fetch)
    json_option(fetch)

    _bay_acts(
        verb("bays", "The planned bays of a site: from a spreadsheet, and back.").add_subparsers(
            dest="act", required=True
        ),
        json_option,
    )

    vault = verb("vault", "The keys and passwords that this laptop keeps.")
    vault_acts(vault.add_subparsers(dest="act", required=True), json_option)
    modbus = verb("modbus", "Says which charger is on a Modbus line or at an address. It reads only.")
    modbus.add_argument("where", metavar="WHERE", help="address or address:port, or a serial port of an RS-485 adapter")
    json_option(modbus)
    stick = verb("stick", "Configures a Bender controller by a USB memory stick; its password from standard input.")
    stick_options(stick)
    json_option(stick)
    many = verb("batch", "Sets up many chargers of a site at once: plans, then writes, proves and hands over.")
    batch_options(many)
    json_option(many)

    firmware_options(verb("firmware", "The firmware library on this laptop."), json_option)

    installation_acts(
        verb("installation", "What the wiring of a charger can carry, and what was measured."), json_option
    )

    report_options(verb("report", "Writes the hand-over report of a site, or verifies one."), json_option)

    verbs.add_parser("simulate")
    verbs.add_parser("read-codes").add_argument("--picture", type=Path)
    return parser


def _csms_test_options(test: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    test.add_argument("url", metavar="URL", nargs="?", help="address of the CSMS, without the identity")
    test.add_argument("--identity", metavar="ID", help="charge point identity (ChargeBoxIdentity)")
    test.add_argument("--password-stdin", action="store_true", help="read the key from standard input")
    test.add_argument("--ocpp", type=_ocpp_versions, help="versions to offer, for example 1.6,2.0.1 (default: 1.6)")
    test.add_argument("--ca", type=Path, metavar="FILE", help="CA certificate of the CSMS (PEM)")
    test.add_argument("--client-certificate", type=Path, metavar="FILE", help="the charger's own (PEM), for profile 3")
    test.add_argument("--client-key", type=Path, metavar="FILE", help="its key (PEM), unless it is in the same file")
    test.add_argument(
        "--card", metavar="FILE_OR_ID", help="the operator's CSMS card: a card's id, or a file, code or picture of one"
    )
    test.add_argument("--charger-card", metavar="ID", default="", help="card of the charger's brand: how it dials")
    test.add_argument(
        "--hold",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="watch an idle connection for so long (default: 0)",
    )
    test.add_argument("--log-in-only", action="store_true", help="send no BootNotification and nothing after it")
    test.add_argument(
        "--ask-nobody-else",
        action="store_true",
        help="ask neither Quad9 nor Mozilla, which help to tell a network's faults from the server's",
    )
    test.add_argument("--save-root", type=Path, metavar="FILE", help="save the root that a charger must trust (PEM)")
    test.add_argument("--site", type=Path, metavar="FILE", help="site file that keeps the test and knows the charger")
    test.add_argument("--for-it", action="store_true", help="end with what to ask of an IT department")
    json_option(test)


def _ocpp_versions(words: str) -> str:
    named = [word.strip() for word in words.split(",") if word.strip()]
    if not named or not set(named) <= {str(version) for version in OcppVersion}:
        raise argparse.ArgumentTypeError(f"{words!r}: name 1.6, 2.0.1 or 2.1, with commas between")
    return words


def _seconds(words: str) -> float:
    """From nothing to a day."""
    try:
        seconds = float(words)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"{words!r}: give seconds, from 0 to 86400")
    return seconds


def _card_words(
    verb: Callable[[str, str], argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    card_acts(verb("cards", "Cards of operators and of charger families."), json_option)
    acts = verb("key", "Keys that a charger and its operator both take.").add_subparsers(dest="act", required=True)
    make = acts.add_parser("make", help="Makes a key; says which ones are taken when it shall not be shown.")
    make.add_argument("--show", action="store_true", help="print the key; it is kept nowhere")
    judge = acts.add_parser("check", help="Says which form a key has and whether both sides take it.")
    judge.add_argument(
        "--password-stdin", action="store_true", help="the key comes from standard input (it always does)"
    )
    for act in (make, judge):
        act.add_argument("--charger-card", default="", metavar="ID", help="the charger's family, by the id of its card")
        act.add_argument("--csms-card", default="", metavar="ID", help="the operator, by the id of its card")
        act.add_argument("--ocpp", default="", metavar="VERSION", help="1.6, 2.0.1 or 2.1: they write keys differently")
    for act in (make, judge):
        json_option(act)


def _bay_acts(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    bring = acts.add_parser("import", help="Takes a plan over: CSV with one line for each bay.")
    bring.add_argument("file", type=Path)
    bring.add_argument(
        "--column", action="append", default=[], metavar="FIELD=NAME", help="which column a field stands in"
    )
    bring.add_argument(
        "--identities", default="", metavar="PATTERN", help="identities of new bays, for example SITE-{bay:02}"
    )
    bring.add_argument("--check", action="store_true", help="only say what would be added and changed")
    listing = acts.add_parser("list", help="Lists the bays.")
    write = acts.add_parser("export", help="Writes the bays, and what was found there, as CSV.")
    write.add_argument("--out", type=Path, required=True, metavar="FILE")
    write.add_argument("--separator", default=",", choices=[",", ";"], help="between the columns")
    for act in (bring, listing, write):
        act.add_argument("--site", type=Path, required=True, metavar="FILE")
        json_option(act)


def _certificate_acts(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    listing = acts.add_parser("list", help="Lists the roots that the charger holds.")
    install = acts.add_parser("install", help="Installs a root certificate: a PEM file, or this laptop's own.")
    install.add_argument("file", type=Path, nargs="?")
    install.add_argument("--use", choices=["csms", "manufacturer"], default="csms")
    delete = acts.add_parser("delete", help="Deletes a root.")
    delete.add_argument("serial", help="its serial number, as listed")
    renew = acts.add_parser("renew", help="Gives it a certificate of its own, signed by this laptop's authority.")
    request = acts.add_parser("request", help="Saves its certificate request, to be signed elsewhere.")
    request.add_argument("--out", type=Path, required=True, metavar="FILE")
    for act in (renew, request):
        act.add_argument("--organisation", required=True, metavar="NAME", help="name of the operator")
    chain = acts.add_parser("import", help="Gives it the chain that was made of its request (PEM).")
    chain.add_argument("file", type=Path)
    profile = acts.add_parser("profile", help="Raises its security profile; there is no way down over OCPP.")
    profile.add_argument("profile", type=int, choices=[1, 2, 3])
    for act in (listing, install, delete, renew, request, chain, profile):
        json_option(act)
