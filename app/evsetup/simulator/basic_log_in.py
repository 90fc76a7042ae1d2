"""What a charger's Basic log-in holds, as bytes: passwords need not be text (OCPP-J 1.6 §6)."""

from __future__ import annotations

import base64
import binascii


def given_log_in(header: str) -> bytes:
    """``user:password`` of an Authorization header; empty when it holds none."""
    scheme, _, token = header.partition(" ")
    try:
        return base64.b64decode(token.strip(), validate=True) if scheme.casefold() == "basic" else b""
    except (ValueError, binascii.Error):
        return b""
