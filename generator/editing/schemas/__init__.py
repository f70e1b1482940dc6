"""What each of the editor's files may hold: one file a schema, as frozen dataclasses.

pydantic checks them when a file is read; afterwards they are plain values.
"""
