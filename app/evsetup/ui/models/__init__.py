"""What each page shows, as immutable values, and how it is made from the workbench. No widgets."""
