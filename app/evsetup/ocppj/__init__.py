"""All that speaks OCPP-J: session, lenient decoding, commissioning CSMS, CSMS probe."""
