"""Any bytes on the line of an Improv device: never an error, never more kept than one packet."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evsetup.drivers.improv_codec import Decoder, Packet, encode, result_of

_PACKETS = st.builds(Packet, st.integers(0, 255), st.binary(max_size=255))
_PIECES = st.lists(
    st.binary(max_size=60) | st.just(b"IMPROV") | st.just(b"\nIMPROV\x01") | _PACKETS.map(encode), max_size=12
)


@settings(max_examples=1000)
@given(_PIECES)
def test_any_bytes_give_packets_or_nothing(pieces: list[bytes]) -> None:
    decoder = Decoder()
    for piece in pieces:
        for packet in decoder.feed(piece):
            assert result_of(packet.data) is None or packet.data
    assert len(decoder._bytes) <= 9 + 255 + 1


@given(_PACKETS, st.binary(max_size=40).filter(lambda noise: not b"IMPROV".startswith(noise[:6] or b"x")))
def test_a_packet_behind_a_line_of_log_is_found(packet: Packet, noise: bytes) -> None:
    line = b"." + noise.replace(b"\n", b" ") + b"\n"
    assert Decoder().feed(line + encode(packet)) == [packet]
