"""Plan, apply, verify and prove one charger; journalled, resumable."""
