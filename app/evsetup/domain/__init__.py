"""What things are: values that every other room speaks in. No I/O, no Qt, no other room."""
