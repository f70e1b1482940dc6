"""The kinds of questions: one file each, named after what it asks.

Each has ``questions(material, rng)``: an endless wish list, ended when nothing more can be
made. The order depends on ``rng`` alone, so the same seed gives the same paper.
"""
