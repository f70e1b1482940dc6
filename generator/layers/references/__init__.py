"""References: every mention of another provision or another law, a record for each provision named.

- A list keeps its context: 第七条第一款、第二款和第九条 are three; a range (第十二条至第十五条) is one with
  ``through``. 项 without 款 is of the 款 that holds the items; of another law, of its first 款.
- Relative ones are resolved: 前款, 前两款 (two), 前条, 前项, 本条第一款, 本章. 前款 in the first 款 has no
  target and is a problem. 上述 and 前述 without a noun of structure are none.
- Another law is named between 《 》 (then also without an article), by a short name that the text
  defined, or by its name before an article (刑法第二百五十三条之一). Its scope lasts through 、, 和, 及, 以及
  to the end of the clause; 本法, 本条例, 本办法 bring the law itself back.
- None: the law's own name without a number or between 《 》, 有关法律、法规, 国家有关规定, the number of a
  document, titles of what is no law (《房屋所有权证》).
"""

from generator.layers.references.catalogue import Catalogue, catalogue_of
from generator.layers.references.finding import find_references
from generator.layers.references.library import Library
from generator.layers.references.unnamed import Unnamed, find_unnamed

__all__ = ["Catalogue", "Library", "Unnamed", "catalogue_of", "find_references", "find_unnamed"]
