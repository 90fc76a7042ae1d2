"""The protocols by which a charger fetches an image from this laptop, or hands over a log."""

from __future__ import annotations

from enum import Enum


class TransferProtocol(Enum):
    """The value is the scheme of the URL. ``FTPS`` is FTP over TLS, begun by the client's first byte or by AUTH TLS."""

    HTTPS = "https"
    HTTP = "http"
    SFTP = "sftp"
    FTPS = "ftps"
    FTP = "ftp"

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can read or change what is carried."""
        return self in {TransferProtocol.HTTPS, TransferProtocol.SFTP, TransferProtocol.FTPS}

    @property
    def needs_authority(self) -> bool:
        """Whether this laptop shows a certificate for it, which a charger must trust."""
        return self in {TransferProtocol.HTTPS, TransferProtocol.FTPS}
