"""What a person is told when a device's MQTT broker does not answer as it should."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class MqttFindings:
    """The findings about one broker: its ``host`` and ``port``."""

    host: str
    port: int

    def unreachable(self, error: OSError) -> Finding:
        """No connection to the broker's port."""
        return Finding(
            "link.mqtt.unreachable",
            Severity.PROBLEM,
            text("links", "No MQTT broker answers on {host}, port {port}.", host=self.host, port=str(self.port)),
            text("links", "The broker is off, or takes connections from inside the charger only, as many do."),
            (
                text("links", "Connect to the charger's service network, or forward its port, then try again."),
                text("links", "Ask the maker how its local interface is opened."),
            ),
            (Evidence("system", error.strerror or type(error).__name__),),
        )

    def timed_out(self) -> Finding:
        """Nothing came back while connecting."""
        return Finding(
            "link.mqtt.timed-out",
            Severity.PROBLEM,
            text("links", "{host} does not answer.", host=self.host),
            text("links", "It is switched off, on another network, or a firewall drops the connection."),
            (text("links", "Check the address and the charger's service network, then try again."),),
        )

    def no_answer(self, waited_s: float) -> Finding:
        """The broker is there; whoever should answer behind it is silent."""
        return Finding(
            "link.mqtt.no-answer",
            Severity.PROBLEM,
            text("links", "No answer came over MQTT within {seconds} s.", seconds=f"{waited_s:g}"),
            text("links", "The broker runs, and the program behind it does not answer: it is starting, or it hangs."),
            (text("links", "Wait a minute and read again; then restart the charger."),),
        )

    def wants_log_in(self, words: str) -> Finding:
        """The broker refused us."""
        return Finding(
            "link.mqtt.log-in",
            Severity.PROBLEM,
            text("links", "The MQTT broker on {host} refused the user name and password.", host=self.host),
            text("links", "It lets only those in whom its maker or owner has named."),
            (text("links", "Type the user name and password of the charger's service interface."),),
            (Evidence("broker", words),),
        )

    def lost(self, words: str) -> Finding:
        """The connection broke."""
        return Finding(
            "link.mqtt.lost",
            Severity.PROBLEM,
            text("links", "The connection to {host} broke.", host=self.host),
            text("links", "The device restarted, lost its power or left the network."),
            (
                text("links", "Check its power and its network cable, then read its settings again."),
                text("links", "Nobody knows yet whether the last change was taken over."),
            ),
            (Evidence("broker", words),) if words else (),
        )

    def not_understood(self, seen: Text) -> Finding:
        """An answer that is not what its interface promises."""
        return Finding(
            "link.mqtt.not-understood",
            Severity.PROBLEM,
            seen,
            text("links", "It is another program, or another version of this interface."),
            (text("links", "Check the address, and the version of the charger's software."),),
        )
