"""The pages on which a charger is seen to do its job: the guided proof, and the check against OCPP."""
