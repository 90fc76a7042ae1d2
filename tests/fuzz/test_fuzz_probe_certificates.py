"""Certificates from foreign servers, with bytes changed at random, are judged and never break the judge."""

from __future__ import annotations

import ssl
import warnings
from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.support.handshake import shake_hands

from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.ocppj.probe.chain import ChainSeen, load
from evsetup.ocppj.probe.distrusted import judge_distrusted
from evsetup.ocppj.probe.handshake import ClientCertificateWish, Handshake, chain_of, looking_context
from evsetup.ocppj.probe.tls_looks import Look, Looks
from evsetup.ocppj.probe.trust_path import trust_path
from evsetup.ocppj.probe.trusted import judge_trusted
from evsetup.simulator.tls_workshop import TlsFault, tls_server

HOST = "csms.eu.workshop.example"


def sent() -> tuple[bytes, ...]:
    tls: ssl.SSLObject = shake_hands(tls_server(TlsFault.ROOT_SENT, HOST).context, looking_context(), HOST)
    return chain_of(tls, "get_unverified_chain")


SENT = sent()
SHAKEN = Handshake("TLSv1.3", "TLS_AES_256_GCM_SHA384", SENT)
LOOKS = Looks(dict.fromkeys(WHITEPAPER_SUITES, Look()), {}, Look(), Look(SHAKEN), ClientCertificateWish())

changes = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 600), st.integers(0, 255)), min_size=1, max_size=6)


@example(changes=[(0, 143, 3)], own_file=False)
@given(changes=changes, own_file=st.booleans())
@settings(max_examples=600, deadline=None)
def test_a_damaged_chain_is_judged_all_the_same(changes: list[tuple[int, int, int]], own_file: bool) -> None:
    damaged = [bytearray(link) for link in SENT]
    for which, where, value in changes:
        damaged[which][where % len(damaged[which])] = value
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # cryptography warns of what breaks the rules a little
        chain, roots = load(map(bytes, damaged)), load(SENT[2:])
        if not chain:
            return
        seen = ChainSeen(HOST, datetime.now(UTC), chain, roots, "ca.pem" if own_file else None)
        for finding in (judge_distrusted(seen, "said"), judge_trusted(seen, SHAKEN, LOOKS, ())):
            assert finding.code.startswith("probe.certificate.")
            assert str(finding.seen)
        path = trust_path(seen, SHAKEN)
        assert path is not None
        assert path.root_name == "Workshop Root"
