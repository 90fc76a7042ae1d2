"""Traces, rules that turn a trace into findings, and the local crash record."""
