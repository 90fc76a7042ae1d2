"""What can be billed with a charger: what the operator demands of its meter, what the charger takes, what it then sends."""
