"""The proof: the law's words in the built site are the words of the sources, character by character."""

from generator.publishing.verify.prove import Finding, Proof, prove_regulation, prove_site

__all__ = ["Finding", "Proof", "prove_regulation", "prove_site"]
