"""A network of its own for the test process and all that it starts: nothing in it but loopback.

Two runs of the tests, or two workers of one run, then neither hear each other's mDNS nor meet on a port, and nothing can
leave this computer, child processes included. Linux only, and only where we may (root); elsewhere the tests share the
network of the computer, and packaging/checks.py runs them one after the other.
"""

from __future__ import annotations

import ctypes
import socket
import struct
import sys

_CLONE_NEWNET = 0x40000000
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 0x1


def enter_own_network() -> bool:
    """Moves this thread, and all that it starts from now on, into a network that has only loopback; whether it could."""
    if sys.platform != "linux" or ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWNET) != 0:
        return False
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))
    return True
