"""Whether a charger does what OCPP says: cases like those of the OCA's test tool, each with its expectation, verdict and evidence."""
