"""Views of the panel on which chargers are looked for, for pictures and tests of the layout."""

from __future__ import annotations

from evsetup.cards.shelf import load_shelf
from evsetup.discovery.laptop import Laptop, judge_laptop
from evsetup.discovery.search_faults import port_taken
from evsetup.domain.text import text
from evsetup.links.adapters import Adapter
from evsetup.links.interfaces import Interface
from evsetup.ui.desks.find_view import adapter_view, steps
from evsetup.ui.models.find import FindView, FoundView, WayView
from evsetup.ui.models.site import Running

SHELF = load_shelf()
PICKED = "192.168.1.20"


def _adapter(name: str, *addresses: str, plugged: bool = True, usb: str = "") -> Adapter:
    return Adapter(name, tuple(Interface(name, a, 24, False) for a in addresses), plugged, usb=usb)


LAPTOP = Laptop(
    (
        _adapter("eth0", PICKED),
        _adapter("enx0c5b8f279a64", "192.168.123.9", usb="0525:A4A2"),
        _adapter("wlan0", plugged=False),
        _adapter("tun0", "10.8.0.2"),
    ),
    "ufw",
    denied=("/dev/ttyUSB0",),
)

FOUND = (
    FoundView(
        "charger-1",
        "Carport",
        "Tinkerforge WARP Charger · WARP3 Charger · 2k4T · v2.9.1",
        (
            WayView("mDNS", "http://192.168.1.57:80", best=True),
            WayView("search of the network", "http://192.168.1.57:80"),
            WayView("mDNS", "192.168.1.57"),
            WayView("OCPP dial-in", "warp3-2k4T"),
        ),
    ),
    FoundView(
        "charger-2",
        "Elli Connect",
        "Elli · Connect · EL-0815",
        (WayView("mDNS", "192.168.1.81"),),
        text("discovery", "It can be seen on the network; this program knows no way to set it up from there."),
        can_set_up=False,
    ),
    FoundView(
        "charger-3",
        "USB adapter (CP210x)",
        "",
        (WayView("serial port", "/dev/ttyUSB0"),),
        text("ui", "A serial port, not a charger yet: what hangs on it shows when it is read."),
    ),
)

ASKED = (
    text("ui", "mDNS on {address}: {count} kinds of service", address=PICKED, count=15),
    text("ui", "{what} to {where}: {count}", what="TCP 80", where="192.168.1.0/24", count=254),
    text("ui", "{what} to {where}: {count}", what="UDP 7090", where="192.168.1.0/24", count=9),
    text("ui", "{what} to {where}: {count}", what="GET", where="192.168.1.57", count=4),
)
FAMILIES = tuple((card.id, f"{card.vendor} {card.family}") for card in SHELF.chargers.values() if card.vendor)


def _view(**more: object) -> FindView:
    adapters = tuple(adapter_view(adapter, PICKED) for adapter in LAPTOP.adapters)
    view = {
        "interface": PICKED,
        "network": PICKED,
        "adapters": adapters,
        "families": FAMILIES,
        "steps": steps(None),
        "asked": ASKED[:1],
        **more,
    }
    return FindView(**view)  # type: ignore[arg-type]


VIEWS = {
    "empty": _view(),
    "typical": _view(
        found=FOUND,
        asked=ASKED,
        result=text(
            "ui",
            "Asked. Addresses: {asked} · devices that answered: {answered} · of them chargers: {chargers} · packets: {packets}",
            asked=254,
            answered=12,
            chargers=2,
            packets=1220,
        ),
    ),
    "busy": _view(
        found=FOUND[:1],
        search=Running(text("ui", "Asking the network: {count} devices answered", count=7), 120, 254, 4.0, 10),
    ),
    "finding": _view(
        findings=(*judge_laptop(LAPTOP, PICKED, SHELF), port_taken(7090, "KEBA", "Address already in use")),
    ),
    "family": _view(family="bender", steps=steps(SHELF.chargers["bender"])),
    "read-only": _view(found=FOUND, read_only=True),
}
