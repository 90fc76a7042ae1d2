"""What OCPP demands of TLS (security whitepaper ed. 3, ``facts/ocpp.md`` §3.1)."""

from __future__ import annotations

WHITEPAPER_SUITES = (
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "AES128-GCM-SHA256",
    "AES256-GCM-SHA384",
)
"""The four suites of TLS 1.2 that every CSMS must offer, in OpenSSL's words. A charger needs one pair: the ECDSA or the RSA one."""

LEAST_RSA_BITS = 2048
LEAST_CURVE_BITS = 224
