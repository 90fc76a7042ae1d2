"""The set-up scripts of packaging/, which are no package: importable by name from here."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import card_docs
import checks
import environment
import icon
import machine
import translations
import trimming

__all__ = ["card_docs", "checks", "environment", "icon", "machine", "translations", "trimming"]
