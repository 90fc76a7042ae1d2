"""QR codes: made as a square of dots, read from a picture's grey values. Knows no picture files: ``ui`` decodes those.

Made by segno, read by zxing-cpp. Both are imported when they are first needed.
"""

from __future__ import annotations

from dataclasses import dataclass

MOST_PIXELS = 40_000_000
"""A photo of a present phone; a larger one is made smaller before it is read."""
QUIET_ZONE = 4
"""Dots of white around a code, by ISO/IEC 18004."""
_LARGEST_VERSION = 25
_MOST_CODES = 20


@dataclass(frozen=True, slots=True)
class Dots:
    """A code without its white edge: ``rows`` of dots, dark ones true."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Dots on a side."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """A picture as one byte for each pixel, row after row without padding."""

    width: int
    height: int
    pixels: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or self.width * self.height != len(self.pixels):
            raise ValueError("a picture's pixels do not fill its size")
        if len(self.pixels) > MOST_PIXELS:
            raise ValueError("the picture is too large")


def make_dots(content: str) -> Dots:
    """The code that holds ``content``, with as much error correction as keeps it scannable.

    Raises:
        ValueError: it does not fit into 117 × 117 dots.
    """
    import segno

    for level in ("m", "l"):
        try:
            made = segno.make_qr(content, error=level, encoding="utf-8", boost_error=True)
        except segno.DataOverflowError:
            continue
        if isinstance(made.version, int) and made.version <= _LARGEST_VERSION:
            return Dots(tuple(tuple(bool(dot) for dot in row) for row in made.matrix))
    raise ValueError("too long for a code that can be scanned")


def read_dots(picture: GreyPicture) -> tuple[str, ...]:
    """What the QR codes in a picture hold, each once; empty when there is none. Blocks: a photo takes up to a second."""
    import zxingcpp

    # A memoryview is held for the call; an ImageView would not keep its buffer alive.
    view = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
    found = zxingcpp.read_barcodes(
        view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), text_mode=zxingcpp.TextMode.Plain
    )
    return tuple(dict.fromkeys(code.text for code in found[:_MOST_CODES] if code.valid and code.text))
