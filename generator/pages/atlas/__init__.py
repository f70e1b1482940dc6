"""The responsibility atlas: every duty by actor, role, modality, chapter and level."""
