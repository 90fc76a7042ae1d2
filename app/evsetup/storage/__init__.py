"""The site file (SQLite) and the vault (OS keyring and encrypted file)."""
