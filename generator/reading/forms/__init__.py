"""The forms in which a law arrives. Each gives lines; the law is found in them afterwards."""
