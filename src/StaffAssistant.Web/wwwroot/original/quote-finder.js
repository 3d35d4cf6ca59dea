// Finds quotes in the text of a PDF: a list of pieces, as many as the file has drawing commands for text.
// Only letters and digits are compared, so that line breaks, hyphens, ligatures, quotation marks and the lines of tables make no difference.
// A quote is found whole or not at all; what is marked is every piece, or part of one, that it consists of: [{ piece, start, end }].

const letter = /[\p{L}\p{N}]/u;

// A jump over other text (a column beside it, the foot of a page) must not be made of syllables from here and there.
const leastLetters = 4;
const mostSteps = 1000;
const mostPieces = 20000;

// Letters and digits of a text without their accents, and where in the text each of them stands.
function fold(text) {
  let letters = "";
  const places = [];
  for (let at = 0; at < text.length;) {
    const sign = String.fromCodePoint(text.codePointAt(at));
    for (const part of sign.normalize("NFKD").toLowerCase()) {
      if (!letter.test(part)) continue;
      letters += part;
      for (let unit = 0; unit < part.length; unit++) places.push({ start: at, end: at + sign.length });
    }
    at += sign.length;
  }
  return { letters, places };
}

export class PieceText {
  constructor(pieces) {
    this.pieces = pieces;
    this.folded = pieces.map(fold);
    this.filled = [...this.folded.keys()].filter(piece => this.folded[piece].letters);
    this.starts = [];
    let length = 0;
    for (const { letters } of this.folded) {
      this.starts.push(length);
      length += letters.length;
    }
    this.letters = this.folded.map(part => part.letters).join("");
  }

  // The marks of a quote and where it begins; null when it is not there. Of two places the first after "from" is taken, else the first.
  find(quote, from = 0) {
    const { letters } = fold(quote);
    if (!letters) return null;
    const found = this.#straight(letters, from) ?? this.#straight(letters, 0) ?? this.#jumping(letters);
    if (found) this.#takeClosingSign(found.marks.at(-1), quote);
    return found;
  }

  // The quotes, or the whole passage when none is given: all that can be found. The passage tells which of two equal quotes is meant.
  findAll({ quotes, passage }) {
    const from = passage.map(block => this.find(block)).find(found => found)?.at ?? 0;
    return (quotes.length ? quotes : passage).flatMap(quote => (this.find(quote, from) ?? this.#bySentence(quote, from)).marks);
  }

  #bySentence(quote, from) {
    const sentences = quote.split(/(?<=[.:;?!])\s+/u).filter(sentence => fold(sentence).letters.length >= 3 * leastLetters);
    return { marks: sentences.flatMap(sentence => this.find(sentence, from)?.marks ?? []) };
  }

  #straight(letters, from) {
    for (let at = this.letters.indexOf(letters, from); at >= 0; at = this.letters.indexOf(letters, at + 1)) {
      const [first, last] = [this.#pieceAt(at), this.#pieceAt(at + letters.length - 1)];
      const [begin, end] = [at - this.starts[first], at + letters.length - this.starts[last]];
      if (!this.#beginsWord(first, begin) || !this.#endsWord(last, end)) continue;
      const marks = [];
      for (let piece = first; piece <= last; piece++) {
        const length = this.folded[piece].letters.length;
        if (length) marks.push(this.#mark(piece, piece === first ? begin : 0, piece === last ? end : length));
      }
      return { at, marks };
    }
    return null;
  }

  #jumping(letters) {
    if (this.filled.length > mostPieces) return null;
    const left = { steps: mostSteps };
    for (const [order, piece] of this.filled.entries()) {
      const own = this.folded[piece].letters;
      for (let begin = own.indexOf(letters[0]); begin >= 0; begin = own.indexOf(letters[0], begin + 1)) {
        const length = own.length - begin;
        if (!letters.startsWith(own.slice(begin)) || !this.#beginsWord(piece, begin)) continue;
        const trail = this.#follow(letters.slice(length), order, length, [order], left);
        if (trail) return { at: this.starts[piece] + begin, marks: [this.#mark(piece, begin, own.length), ...trail] };
      }
    }
    return null;
  }

  // What is left of the quote after a piece: the next piece goes on with it, or another one further on, or before.
  #follow(rest, last, run, used, left) {
    const count = this.filled.length;
    for (let step = 1; step < count; step++) {
      const order = (last + step) % count, piece = this.filled[order], own = this.folded[piece].letters;
      const isNext = step === 1;
      if (!isNext && run < leastLetters) break;
      if (own[0] !== rest[0] || used.includes(order)) continue;
      if (own.length >= rest.length) {
        if (own.startsWith(rest) && this.#endsWord(piece, rest.length)) return [this.#mark(piece, 0, rest.length)];
      } else if (rest.startsWith(own) && (isNext || own.length >= leastLetters) && left.steps-- > 0) {
        const trail = this.#follow(rest.slice(own.length), order, isNext ? run + own.length : own.length, [...used, order], left);
        if (trail) return [this.#mark(piece, 0, own.length), ...trail];
      }
    }
    return null;
  }

  #mark(piece, begin, end) {
    const { places } = this.folded[piece];
    return { piece, start: begin === 0 ? 0 : places[begin].start, end: end === places.length ? this.pieces[piece].length : places[end - 1].end };
  }

  #takeClosingSign(mark, quote) {
    const sign = quote.at(-1);
    if (!letter.test(sign) && this.pieces[mark.piece][mark.end] === sign) mark.end += sign.length;
  }

  #beginsWord(piece, begin) {
    if (begin === 0) return true;
    const text = this.pieces[piece], at = this.folded[piece].places[begin].start;
    return !letter.test(text[at - 1]) && !(/\d/u.test(text[at]) && /\d[.,]$/u.test(text.slice(0, at)));
  }

  #endsWord(piece, end) {
    const { places } = this.folded[piece], text = this.pieces[piece];
    if (end === places.length) return true;
    const at = places[end - 1].end;
    return !letter.test(text[at]) && !(/\d/u.test(text[at - 1]) && /^[.,]\d/u.test(text.slice(at)));
  }

  // Of pieces that begin at the same place the last has the letter; the others are empty.
  #pieceAt(at) {
    let low = 0, high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
