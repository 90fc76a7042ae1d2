"""The plan of a site as a table that installers keep in a spreadsheet: read, looked at, taken over, written back."""
