"""Akoma Ntoso 3.0 (OASIS LegalDocML): a regulation as XML for exchange with other legal systems.

Structure after the vocabulary of the standard, ids and addresses after its naming convention
(Akoma Ntoso Naming Convention Version 1.0). The law's words stand in preface, preamble, body and
attachments; what the editor and the program add stands in the metadata.
"""

from generator.exporting.akn.document import akn_document
from generator.exporting.akn.uris import work_uri
from generator.exporting.akn.words import akn_words, prove_akn

__all__ = ["akn_document", "akn_words", "prove_akn", "work_uri"]
