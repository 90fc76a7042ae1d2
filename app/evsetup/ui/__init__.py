"""The Qt window: models, pages, widgets."""
