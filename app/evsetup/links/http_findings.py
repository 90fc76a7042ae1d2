"""What a person is told when a device's web server does not answer as it should."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class HttpFindings:
    """The findings about one web server: its ``host``, and the ``address`` that a person typed or found."""

    host: str
    address: str

    def timed_out(self) -> Finding:
        """It takes no connection and refuses none."""
        return self._unreachable(
            "link.http.timed-out",
            text("links", "{host} does not answer.", host=self.host),
            text("links", "It is switched off, on another network, or a firewall drops the connection."),
        )

    def no_answer(self) -> Finding:
        """It took the request, and then nothing came."""
        return self._unreachable(
            "link.http.no-answer",
            text("links", "{host} took the request and did not answer in time.", host=self.host),
            text("links", "The device is busy or hangs, or its connection is bad."),
        )

    def no_such_name(self) -> Finding:
        """The name has no address."""
        return self._unreachable(
            "link.http.no-such-name",
            text("links", "No device is known by the name {host}.", host=self.host),
            text("links", "The name is mistyped, or nothing on this network announces it."),
        )

    def refused(self, error: OSError) -> Finding:
        """The system could not connect."""
        return self._unreachable(
            "link.http.refused",
            text("links", "{host} takes no connection on this port.", host=self.host),
            text("links", "The device is starting, its web page is off, or the port is another one."),
            Evidence("system", error.strerror or type(error).__name__),
        )

    def lost(self, error: Exception) -> Finding:
        """The connection broke in the middle."""
        return Finding(
            "link.http.lost",
            Severity.PROBLEM,
            text("links", "The connection to {host} broke before it had answered.", host=self.host),
            text("links", "The device restarted, lost its power or left the network."),
            (
                text("links", "Check its power and its network cable, then read its settings again."),
                text("links", "Nobody knows yet whether the last change was taken over."),
            ),
            (Evidence("system", type(error).__name__),),
        )

    def wants_password(self, status_line: str) -> Finding:
        """401, and we named nobody."""
        return Finding(
            "link.http.wants-password",
            Severity.PROBLEM,
            text("links", "{host} wants a user name and a password.", host=self.host),
            text("links", "Somebody has protected this device's web page."),
            (text("links", "Type its user name and password."),),
            (Evidence("status line", status_line),),
        )

    def wrong_password(self, status_line: str) -> Finding:
        """401 to the user name and password that we sent."""
        return Finding(
            "link.http.wrong-password",
            Severity.PROBLEM,
            text("links", "{host} refused the user name and password.", host=self.host),
            text("links", "One of them is wrong. After several wrong ones the device locks itself for a while."),
            (
                text("links", "Type them again; mind capital letters."),
                text("links", "Ask the person who installed it, or look for a label on the device."),
            ),
            (Evidence("status line", status_line),),
        )

    def locked_out(self, status_line: str, retry_after: str) -> Finding:
        """429 or 423; ``retry_after`` is the header of that name, seconds or empty."""
        wait = (
            text("links", "Wait {seconds} seconds, then log in once with the right password.", seconds=retry_after)
            if retry_after.isdecimal()
            else text("links", "Wait a minute, then log in once with the right password.")
        )
        return Finding(
            "link.http.locked-out",
            Severity.PROBLEM,
            text("links", "{host} takes no log-in for now.", host=self.host),
            text("links", "There were too many wrong passwords. The device opens again by itself."),
            (wait, text("links", "Close other programs and web pages that try to log in.")),
            (Evidence("status line", status_line),),
        )

    def no_tls(self, error: ssl.SSLError) -> Finding:
        """The two sides find no common TLS."""
        return Finding(
            "link.http.no-tls",
            Severity.PROBLEM,
            text("links", "No encrypted connection to {host} came about.", host=self.host),
            text("links", "The port speaks no TLS, or the device is out of order."),
            (
                text("links", "Check the address: {address}", address=self.address),
                text("links", "Restart the charger and try once more."),
            ),
            (Evidence("TLS", error.reason or type(error).__name__),),
        )

    def busy(self, status_line: str) -> Finding:
        """It has no time, by its own word."""
        return Finding(
            "link.http.busy",
            Severity.PROBLEM,
            text("links", "{host} is busy and did nothing.", host=self.host),
            text("links", "It starts, charges, or serves another program."),
            (
                text("links", "Close other programs that are connected to the charger."),
                text("links", "Wait a minute and try again."),
            ),
            (Evidence("answer", status_line),),
        )

    def redirected(self, target: str) -> Finding:
        """It sends us to another host, or in circles."""
        return Finding(
            "link.http.redirected",
            Severity.PROBLEM,
            text("links", "{host} sends us to another address: {target}", host=self.host, target=target),
            text("links", "A charger does not do that. A log-in page of the network may stand in between."),
            (
                text("links", "Check the address."),
                text("links", "Log in to the network with a web browser first."),
            ),
        )

    def not_http(self, error: Exception) -> Finding:
        """What came back is no HTTP."""
        return Finding(
            "link.http.not-http",
            Severity.PROBLEM,
            text("links", "What answers at {host} is not a web server.", host=self.host),
            text("links", "The port is another one, or the device is out of order."),
            (text("links", "Check the address: {address}", address=self.address),),
            (Evidence("answer", type(error).__name__),),
        )

    def too_long(self) -> Finding:
        """The body does not end."""
        return Finding(
            "link.http.too-long",
            Severity.PROBLEM,
            text("links", "The answer of {host} is longer than a charger's answer can be.", host=self.host),
            text("links", "It is another kind of device, or its web server is out of order."),
            (text("links", "Check the address: {address}", address=self.address),),
        )

    def _unreachable(self, code: str, seen: Text, means: Text, *evidence: Evidence) -> Finding:
        return Finding(
            code,
            Severity.PROBLEM,
            seen,
            means,
            (
                text("links", "Check that the device has power and that this laptop is on the same network."),
                text("links", "Check the address: {address}", address=self.address),
            ),
            evidence,
        )


def not_json(body: bytes) -> Finding:
    """A body that is not JSON; its first 120 bytes are shown."""
    excerpt = "".join(c if c.isprintable() else "·" for c in body[:120].decode("utf-8", "replace"))
    return Finding(
        "link.http.not-json",
        Severity.PROBLEM,
        text("links", "The device answered something that is not JSON."),
        text("links", "It is another kind of device, or its web server is out of order."),
        (
            text("links", "Check the address."),
            text("links", "Open it in a web browser and see what answers."),
        ),
        (Evidence("body", excerpt),),
    )
