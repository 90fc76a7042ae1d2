"""The dialogs in which a person makes, loads, corrects and gives on an operator's card."""
