"""The firmware library, its file server on the laptop, and the update itself."""
