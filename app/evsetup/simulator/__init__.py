"""The demo site: chargers and a CSMS that speak the real protocols, faults included."""
