"""The guided proof: a charger is seen to do its whole job, step by step, with a person at its socket."""
