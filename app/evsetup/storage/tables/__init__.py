"""The SQL of the site file, one module for each table. Functions over an open connection; no commits, no faults."""
