import { partsOf } from "../../original/file-parts.js";
import { entitle, highlight, tellCurrent } from "../../original/page-words.js";
import { PieceText } from "../../original/quote-finder.js";

// 100 % is the size on paper: PDF counts 72 points to the inch, a page of the web 96.
const paperScale = 96 / 72;
const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const widestFit = 1.5;
const printedSheet = { width: 660, height: 930 };
const mostCanvasPixels = 16 * 1024 * 1024;
const mostImagePixels = 128 * 1024 * 1024;

// A view of a PDF, one page at a time: what was left behind is given back. source: { address, library, worker, parts, language }.
// marks: for each mark the pages it can stand on, its quotes and the blocks of its passage: [{ first, last, quotes, passage }].
// headings: [{ page, level, text }].
export function create(surface, source, marks, headings) {
  const view = new Original(surface, source, marks, headings);
  // The library would wait for ever for a part of the file that does not come.
  const orOver = order => value => Promise.race([view[order](value), view.over]);
  return {
    open: orOver("open"), showMark: orOver("showMark"), showPage: orOver("showPage"), zoom: orOver("zoom"),
    reveal: (isMark, takesFocus) => view.reveal(isMark, takesFocus), close: () => view.close(),
  };
}

class Original {
  #turn = 0;
  #places = new Map();
  #chosen = null;
  #at = 0;

  constructor(surface, source, marks, headings) {
    Object.assign(this, { surface, source, marks, headings });
    this.observer = new ResizeObserver(() => this.#fitAgain());
    this.over = new Promise((_, reject) => { this.fail = reject; });
    this.over.catch(() => {});
  }

  // Reads the file and shows a mark, else the first page.
  async open(at) {
    const { address, library, worker, parts } = this.source;
    const pdfjs = this.pdfjs = await import(library);
    pdfjs.GlobalWorkerOptions.workerSrc = worker;
    const file = await partsOf(pdfjs, address, this.fail);
    if (this.isClosed) throw new Error("Closed before it was open.");
    // Nothing in the file runs: no scripts, no forms, no links, and the policy of the page forbids evaluated code.
    this.loading = pdfjs.getDocument({
      ...file, maxImageSize: mostImagePixels,
      useWasm: false, useWorkerFetch: true, wasmUrl: `${parts}wasm/`, standardFontDataUrl: `${parts}standard_fonts/`, verbosity: 0,
    });
    this.pdf = await this.loading.promise;
    const place = await this.showMark(at);
    this.observer.observe(this.surface);
    return place;
  }

  async showMark(at) {
    this.#at = at;
    const mark = this.marks[at];
    if (!mark) return this.showPage(this.page ?? 1);
    const found = await this.#find(mark);
    const page = found.length ? found[0].page : mark.first;
    if (page !== this.page) await this.#draw(page);
    tellCurrent(this.surface, this.#at);
    return this.#place();
  }

  async showPage(number) {
    await this.#draw(number);
    return this.#place();
  }

  // 1 larger, -1 smaller, 0 as wide as there is room.
  async zoom(by) {
    const now = this.scale / paperScale;
    const next = by > 0 ? steps.find(step => step > now + 0.01) : steps.findLast(step => step < now - 0.01);
    this.#chosen = by === 0 ? null : (next ?? now) * paperScale;
    await this.#draw(this.page);
    return this.#place();
  }

  // Brings the mark, else the head of the page into view; nothing glides.
  reveal(isMark, takesFocus) {
    const mark = isMark ? this.surface.querySelector(`mark[data-mark="${this.#at}"]`) : null;
    (mark ?? this.surface).scrollIntoView({ block: mark ? "center" : "start", inline: "nearest", behavior: "instant" });
    if (takesFocus) this.surface.focus({ preventScroll: true });
  }

  async close() {
    this.isClosed = true;
    this.#turn++;
    this.observer.disconnect();
    this.rendering?.cancel();
    this.pdfjs?.TextLayer.cleanup();
    await this.loading?.destroy();
  }

  #place() {
    const mark = this.marks[this.#at];
    return {
      page: this.page, pages: this.pdf.numPages, percent: Math.round(this.scale / paperScale * 100), isFitted: this.#chosen === null,
      isMarkMissing: !!mark && this.#places.get(mark)?.length === 0,
    };
  }

  // Where a mark stands: [{ page, piece, start, end }]. It may begin on one page and end on the next.
  async #find(mark) {
    if (this.#places.has(mark)) return this.#places.get(mark);
    const pieces = [], origins = [];
    for (let number = mark.first; number <= Math.min(mark.last + 1, this.pdf.numPages); number++) {
      const { items } = await this.#text(await this.pdf.getPage(number));
      items.forEach((item, piece) => origins.push({ page: number, piece }) && pieces.push(item.str));
    }
    const found = new PieceText(pieces).findAll(mark).map(({ piece, start, end }) => ({ ...origins[piece], start, end }));
    this.#places.set(mark, found);
    return found;
  }

  async #draw(number) {
    const turn = ++this.#turn;
    this.rendering?.cancel();
    const page = await this.pdf.getPage(Math.min(Math.max(number, 1), this.pdf.numPages));
    const scale = this.#chosen ?? this.#fit(page);
    const viewport = page.getViewport({ scale });
    const sheet = document.createElement("div");
    sheet.className = "leaf";
    sheet.style.setProperty("--total-scale-factor", scale);
    sheet.style.setProperty("--print-zoom", Math.min(1, printedSheet.width / viewport.width, printedSheet.height / viewport.height));
    sheet.style.width = `${Math.floor(viewport.width)}px`;
    sheet.style.height = `${Math.floor(viewport.height)}px`;
    const canvas = await this.#paint(page, viewport, turn);
    const words = canvas && await this.#words(page, viewport);
    if (!words || turn !== this.#turn) {
      if (canvas) canvas.width = canvas.height = 0;
      return;
    }
    sheet.append(canvas, words);
    const [old, before] = [this.surface.querySelector("canvas"), this.shown];
    this.surface.replaceChildren(sheet);
    Object.assign(this, { page: page.pageNumber, scale, shown: page, width: this.surface.clientWidth });
    if (old) old.width = old.height = 0;
    if (before && before !== page) before.cleanup();
  }

  // The page as a picture; null when another one is wanted meanwhile.
  async #paint(page, viewport, turn) {
    const canvas = document.createElement("canvas");
    const ratio = Math.min(devicePixelRatio || 1, Math.sqrt(mostCanvasPixels / (viewport.width * viewport.height)));
    canvas.width = Math.floor(viewport.width * ratio);
    canvas.height = Math.floor(viewport.height * ratio);
    canvas.setAttribute("aria-hidden", "true");
    if (turn !== this.#turn) return null;
    this.rendering = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    try {
      await this.rendering.promise;
      return canvas;
    } catch (fault) {
      if (fault instanceof this.pdfjs.RenderingCancelledException) return null;
      throw fault;
    }
  }

  // The words of the page over the picture, unseen, for reading aloud, selecting and marking.
  async #words(page, viewport) {
    const container = document.createElement("div");
    container.className = "words";
    container.lang = this.source.language;
    const text = await this.#text(page);
    const layer = new this.pdfjs.TextLayer({ textContentSource: text, container, viewport });
    await layer.render();
    const pieces = new PieceText(layer.textContentItemsStr);
    for (const { level, text } of this.headings.filter(heading => heading.page === page.pageNumber)) {
      entitle((pieces.find(text)?.marks ?? []).map(({ piece }) => layer.textDivs[piece]), level);
    }
    for (const [at, mark] of this.marks.entries()) {
      if (page.pageNumber < mark.first || page.pageNumber > mark.last + 1) continue;
      for (const place of await this.#find(mark)) {
        if (place.page === page.pageNumber && layer.textDivs[place.piece]) highlight(layer.textDivs[place.piece], place, at);
      }
    }
    tellCurrent(container, this.#at);
    return container;
  }

  async #text(page) {
    const text = await page.getTextContent();
    return { ...text, items: text.items.filter(item => item.str !== undefined) };
  }

  #fit(page) {
    const desk = getComputedStyle(this.surface);
    const room = this.surface.clientWidth - parseFloat(desk.paddingLeft) - parseFloat(desk.paddingRight);
    return Math.min(Math.max(room, 1) / page.getViewport({ scale: 1 }).width, widestFit * paperScale);
  }

  #fitAgain() {
    if (this.#chosen !== null || this.surface.clientWidth === this.width) return;
    this.width = this.surface.clientWidth;
    this.#draw(this.page).catch(() => {});
  }
}
