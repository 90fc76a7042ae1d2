"""What a driver can do to a charger, and how a charger of a family can be worked with at all."""

from __future__ import annotations

from enum import Enum


class Capability(Enum):
    """One thing that a driver can really do. What is missing here is done by hand, and the plan says how."""

    READ_IDENTITY = "read identity"
    READ_SETTINGS = "read settings"
    ETHERNET = "set Ethernet"
    WIFI = "set Wi-Fi"
    CELLULAR = "set mobile network"
    HOSTNAME = "set host name"
    TIME_SERVER = "set time server"
    CSMS = "set CSMS address and identity"
    KEY = "set security key"
    LIMITS = "set current limit"
    RESTART = "restart"
    FIRMWARE_UPLOAD = "take a firmware upload"
    FIRMWARE_OCPP = "fetch firmware over OCPP"
    REMOTE_CONTROL = "start, limit and stop over OCPP"


class WayOfWorking(Enum):
    """How a family of chargers is commissioned (design §1.2)."""

    AUTOMATE = "automate"
    ASSIST = "assist"
    GUIDE = "guide"
    VERIFY = "verify"
