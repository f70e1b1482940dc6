// Every text with its size in px; text that is not shown does not count.
() => {
  let least = 999, where = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('script, style, svg, .zd-hidden, .zd-say, rp')) continue;
    const size = parseFloat(getComputedStyle(e).fontSize);
    if (size < least) { least = size; where = e.outerHTML.slice(0, 120); }
  }
  return [least, where];
}
