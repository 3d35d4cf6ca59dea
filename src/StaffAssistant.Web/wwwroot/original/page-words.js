// What is made of the words of a page, which lie unseen over its picture.

// Gathers the pieces of a heading, so that it is one for those who read by ear.
export function entitle(pieces, level) {
  if (pieces.length === 0 || pieces.some(piece => piece.parentElement?.role === "heading")) return;
  const heading = document.createElement("div");
  heading.role = "heading";
  heading.ariaLevel = level;
  pieces[0].before(heading);
  heading.append(...pieces);
}

// Puts a part of a piece into a <mark>. Earlier marks of the same piece stay.
export function highlight(piece, { start, end }, at) {
  let done = 0;
  for (const node of [...piece.childNodes]) {
    const length = node.textContent.length, [from, to] = [Math.max(start - done, 0), Math.min(end - done, length)];
    done += length;
    if (node.nodeType !== Node.TEXT_NODE || from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement("mark");
    mark.dataset.mark = at;
    range.surroundContents(mark);
  }
}

// Tells the mark that one has stepped to from the others on the page.
export function tellCurrent(words, at) {
  for (const mark of words.querySelectorAll("mark")) mark.toggleAttribute("data-current", Number(mark.dataset.mark) === at);
}
