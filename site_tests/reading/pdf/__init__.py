"""PDF read by geometry."""
