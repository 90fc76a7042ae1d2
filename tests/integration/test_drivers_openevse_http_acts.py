"""What the OpenEVSE driver does besides settings, on the simulated gateway: networks, certificates, factory values, signed images."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from aiohttp import web
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from tests.support.demo import WORKSHOP, openevse_http_simulator
from tests.support.driver_contract import wire_to
from tests.support.pki import Root
from tests.support.relay import Wire

from evsetup.domain.certificate import CertificateUse
from evsetup.domain.firmware import Integrity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.driver import CertificateStore, FactoryReset, WifiScan
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.openevse_signature import MAKERS_KEY, TRAILER, Signature, signature_of
from evsetup.drivers.web_charger import WebTimings
from evsetup.firmware import maker_signature
from evsetup.firmware.library import Library
from evsetup.links.faults import BadAnswer, NoAnswer, TimedOut
from evsetup.links.http import Credentials, HttpLink
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.openevse import GatewayHardware, Network
from evsetup.simulator.quirks import Quirks

QUICK = WebTimings(answer_s=5, poll_s=0.01, poll_answer_s=2, settle_s=5, flash_s=10, scan_pause_s=0.11)
CSMS_ROOT = CertificateUse.CSMS_ROOT


@asynccontextmanager
async def driver_for(
    url: str, credentials: Credentials | None = None, key: str = MAKERS_KEY
) -> AsyncIterator[OpenEvseHttp]:
    driver = OpenEvseHttp(HttpLink(url, credentials=credentials, timeout_s=5), QUICK, signing_key=key)
    try:
        yield driver
    finally:
        await driver.close()


def root() -> str:
    return Root.create("Root of a CSMS").pem


@asynccontextmanager
async def charger_that_answers(status: int, body: bytes) -> AsyncIterator[str]:
    """A page that answers like this to everything but ``/status``; its address."""

    async def answer(request: web.Request) -> web.Response:
        if request.path == "/status":
            return web.json_response({"uptime": 5})
        return web.Response(status=status, body=body)

    application = web.Application()
    application.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


# -- networks ----------------------------------------------------------------------------------------------------------


async def test_the_networks_in_range_come_once_the_scan_is_over_strongest_first() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        far, open_one = Network("Car park", "a passphrase", -80), Network("Guests", "", -60)
        charger.gateway.neighbours = (
            far,
            open_one,
            WORKSHOP,
            Network("Workshop", "solder-and-flux", -90),
            Network("", "x", -50),
        )
        assert isinstance(driver, WifiScan)
        found = await driver.networks()

    assert found == (
        WifiNetwork("Workshop", -48, secured=True),
        WifiNetwork("Guests", -60, secured=False),
        WifiNetwork("Car park", -80, secured=True),
    )


async def test_where_no_network_is_heard_a_person_types_the_name() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        charger.gateway.neighbours = ()
        with pytest.raises(NoAnswer) as caught:
            await driver.networks()

    assert caught.value.finding.code == "driver.openevse.no-networks"


async def test_a_name_with_a_quotation_mark_spoils_the_list_and_is_told() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        charger.gateway.neighbours = (WORKSHOP, Network('The "best" Wi-Fi', "", -40))
        with pytest.raises(NoAnswer) as caught:
            await driver.networks()

    assert caught.value.finding.code == "driver.openevse.networks-unreadable"


# -- certificates ------------------------------------------------------------------------------------------------------


async def test_a_root_is_installed_listed_and_deleted() -> None:
    pem = root()
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        assert isinstance(driver, CertificateStore)
        assert await driver.installed_certificates() == ()
        installed = await driver.install_certificate(CSMS_ROOT, pem)
        (listed,) = await driver.installed_certificates()
        again = await driver.install_certificate(CSMS_ROOT, pem)
        deleted = await driver.delete_certificate(listed)
        left = await driver.installed_certificates()
        gone = await driver.delete_certificate(listed)

    assert installed.kind is OutcomeKind.APPLIED
    assert installed.finding is not None
    assert installed.finding.code == "driver.openevse.root-not-for-ocpp", "what it is trusted for is said"
    assert listed.use is CSMS_ROOT
    assert again.kind is OutcomeKind.UNCHANGED
    assert deleted.kind is OutcomeKind.APPLIED
    assert left == ()
    assert gone.kind is OutcomeKind.UNCHANGED


async def test_a_certificate_is_installed_on_a_page_with_a_password() -> None:
    login = Credentials("openevseadmin", Secret("right"))
    password = {"www_password": "right"}
    async with openevse_http_simulator(settings=password) as charger, driver_for(charger.url, login) as driver:
        assert (await driver.install_certificate(CSMS_ROOT, root())).good


async def test_what_is_no_root_is_never_sent() -> None:
    pem = root()
    key = rsa.generate_private_key(65537, 2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        for wrong in ("no certificate", private, pem * 2):
            outcome = await driver.install_certificate(CSMS_ROOT, wrong)
            assert outcome.kind is OutcomeKind.REFUSED
        other = await driver.install_certificate(CertificateUse.V2G_ROOT, pem)
        own = await driver.renew_own_certificate("Operator", never)
        assert charger.gateway.certificates.shown == []

    assert other.kind is OutcomeKind.NOT_OFFERED
    assert own.kind is OutcomeKind.NOT_OFFERED, "a private key is never carried into a charger"


async def never(_: str) -> str:
    raise AssertionError("nothing is signed")


async def test_a_store_that_refuses_is_told_in_its_own_words() -> None:
    pem = root()
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        await driver.install_certificate(CSMS_ROOT, pem)
        taken = charger.gateway.certificates.shown[0]
        assert isinstance(taken, dict)
        charger.gateway.certificates.remove(str(taken["id"]))
        charger.gateway.certificates.add({"certificate": root(), "id": str(taken["id"])})
        outcome = await driver.install_certificate(CSMS_ROOT, pem)

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.evidence[0].content == "400 Could not add certificate"


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (404, b"Not found", "driver.openevse.no-certificates"),
        (200, b'{"msg":"done"}', "driver.web.not-this-family"),
        (500, b"", "driver.web.not-this-family"),
    ],
)
async def test_firmware_without_a_store_is_told_as_such(status: int, body: bytes, code: str) -> None:
    async with charger_that_answers(status, body) as url, driver_for(url) as driver:
        with pytest.raises(BadAnswer) as caught:
            await driver.installed_certificates()

    assert caught.value.finding.code == code


async def test_firmware_without_a_store_does_not_offer_to_install_which_stops_no_switch() -> None:
    async with charger_that_answers(404, b"Not found") as url, driver_for(url) as driver:
        outcome = await driver.install_certificate(CSMS_ROOT, root())

    assert outcome.kind is OutcomeKind.NOT_OFFERED


async def test_a_charger_that_vanishes_while_a_root_is_added_is_an_outcome() -> None:
    async with (
        openevse_http_simulator() as charger,
        wire_to(charger.url) as relay,
        driver_for(f"http://127.0.0.1:{relay.port}") as driver,
    ):
        relay.spoil(Wire.CUTS_WRITES)
        outcome = await driver.install_certificate(CSMS_ROOT, root())
        relay.spoil(Wire.PASSES)
        assert len(await driver.installed_certificates()) == 1, "it took it: the next reading tells"

    assert outcome.kind is OutcomeKind.FAULT
    assert outcome.finding is not None


# -- factory values ----------------------------------------------------------------------------------------------------


async def test_what_a_reset_does_is_told_from_the_charger_and_nothing_is_changed() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        assert isinstance(driver, FactoryReset)
        version = charger.gateway.settings.version
        open_ = await driver.before_factory_reset()
        charger.gateway.settings.write({"factory_write_lock": True})
        locked = await driver.before_factory_reset()
        assert charger.gateway.settings.version == version + 1

    assert open_.evidence[0].content == "False"
    assert locked.evidence[0].content == "True"
    assert open_.means != locked.means
    assert any("192.168.4.1" in str(words) for words in open_.do)


async def test_after_a_reset_the_factory_values_are_in_force_and_certificates_are_gone() -> None:
    factory = {"hostname": "from-the-factory"}
    async with openevse_http_simulator(settings=factory) as charger, driver_for(charger.url) as driver:
        charger.gateway.configure('{"hostname": "bay-07", "ocpp_server": "ws://127.0.0.1:9/", "ocpp_authkey": "aa"}')
        charger.gateway.controller.answer("SC", ["16"])
        await driver.install_certificate(CSMS_ROOT, root())

        outcome = await driver.factory_reset()
        identity = await driver.wait_until_back(20)

        assert await driver.installed_certificates() == ()
        stored = charger.gateway.settings
        assert (stored.text("ocpp_server"), stored.text("ocpp_authkey")) == ("", "")
        assert stored["max_current_soft"] == 16, "the controller is another chip"

    assert outcome.good
    assert identity.hostname == "from-the-factory"


async def test_a_reset_that_is_refused_changes_nothing() -> None:
    async with charger_that_answers(403, b'{"msg":"csrf"}') as url, driver_for(url) as driver:
        outcome = await driver.factory_reset()

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.openevse.reset-refused"


async def test_a_charger_that_leaves_after_a_reset_is_waited_for_only_so_long() -> None:
    quirks = Quirks(never_returns_after_reboot=True)
    async with openevse_http_simulator(quirks=quirks) as charger, driver_for(charger.url) as driver:
        assert (await driver.factory_reset()).good
        with pytest.raises(TimedOut):
            await driver.wait_until_back(1.0)


# -- signed images -----------------------------------------------------------------------------------------------------


def signed(image: bytes, key: rsa.RSAPrivateKey) -> bytes:
    signature = key.sign(image, padding.PSS(padding.MGF1(hashes.SHA256()), 222), hashes.SHA256())
    return image + signature.ljust(TRAILER, b"\0")


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def public(key: rsa.RSAPrivateKey) -> str:
    how = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, how).decode()


IMAGE = build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0", payload_size=20_000)


def test_only_the_makers_own_signature_is_taken_for_it(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    for name, content, expected in (
        ("plain", IMAGE, Signature.NONE),
        ("signed", signed(IMAGE, key), Signature.MAKERS),
        ("changed", b"\1" + signed(IMAGE, key)[1:], Signature.WRONG),
        ("short", b"\1" * TRAILER, Signature.NONE),
        ("empty", b"", Signature.NONE),
        ("zeros", IMAGE + b"\0" * TRAILER, Signature.NONE),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        assert signature_of(path, public(key)) is expected, name
        assert signature_of(path) in {Signature.NONE, Signature.WRONG}, "the maker's real key signed none of these"


async def test_a_build_that_wants_signatures_takes_a_signed_image(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    path = tmp_path / "signed.bin"
    path.write_bytes(signed(IMAGE, key))
    hardware = GatewayHardware(signing_key_pem=public(key))
    async with (
        openevse_http_simulator(hardware=hardware) as charger,
        driver_for(charger.url, key=public(key)) as driver,
    ):
        outcome = await driver.upload_firmware(path, unheard)
        identity = await driver.wait_until_back(20)

    assert outcome.kind is OutcomeKind.APPLIED
    assert identity.firmware == "5.2.0"


async def test_a_build_that_wants_signatures_refuses_an_image_without_one(
    tmp_path: Path, key: rsa.RSAPrivateKey
) -> None:
    path = tmp_path / "plain.bin"
    path.write_bytes(IMAGE)
    hardware = GatewayHardware(signing_key_pem=public(key))
    async with openevse_http_simulator(hardware=hardware) as charger, driver_for(charger.url) as driver:
        outcome = await driver.upload_firmware(path, unheard)
        assert charger.gateway.version == "5.1.2"

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.openevse.signature-refused"


async def test_a_build_that_wants_none_takes_both(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    for name, content in (("plain.bin", IMAGE), ("signed.bin", signed(IMAGE, key))):
        path = tmp_path / name
        path.write_bytes(content)
        async with openevse_http_simulator() as charger, driver_for(charger.url, key=public(key)) as driver:
            assert (await driver.upload_firmware(path, unheard)).kind is OutcomeKind.APPLIED
            assert (await driver.wait_until_back(20)).firmware == "5.2.0"


async def test_an_image_that_somebody_else_signed_is_never_sent(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(signed(IMAGE, key))
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        outcome = await driver.upload_firmware(path, unheard)
        assert charger.gateway.version == "5.1.2"
        assert charger.gateway.booted.is_set()

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.openevse.wrong-signature"


def test_the_library_says_that_an_image_is_signed(
    tmp_path: Path, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(maker_signature.KNOWN, "openevse", partial(signature_of, key_pem=public(key)))
    path = tmp_path / "signed.bin"
    library = Library(tmp_path / "library")
    for content, expected in ((signed(IMAGE, key), Integrity.SIGNED), (IMAGE, Integrity.UNVERIFIED)):
        path.write_bytes(content)
        image = library.add(path, vendor="OpenEVSE", model_pattern="openevse_wifi_v1", version="5.2.0")
        assert image.integrity is expected
