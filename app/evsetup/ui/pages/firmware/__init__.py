"""The parts of the firmware page: the library, what is out of date, and updates as time lines."""
