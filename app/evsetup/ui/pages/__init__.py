"""The pages: views over the values of ``models``; they send wishes as signals and hold no protocol, SQL or parsing."""
