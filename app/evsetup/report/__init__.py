"""The hand-over report, as PDF and JSON."""
