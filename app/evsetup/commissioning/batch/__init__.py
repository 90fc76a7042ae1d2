"""Many chargers of one site through the steps of one charger at once."""
