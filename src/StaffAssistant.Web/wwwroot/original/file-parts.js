// A file that is fetched part by part, each part as it is needed. Every request is checked by the server; the first one that fails ends it all.
const atOnce = 256 * 1024;

// The parts as the drawing library asks for them: what it is opened with. "fail" is told when a later part does not come.
export async function partsOf(pdfjs, address, fail) {
  const first = await fetchPart(address, 0, atOnce);
  if (first.length === first.bytes.length) return { data: first.bytes };
  const range = new pdfjs.PDFDataRangeTransport(first.length, first.bytes);
  range.requestDataRange = (begin, end) =>
    fetchPart(address, begin, end, first.tag).then(part => range.onDataRange(begin, part.bytes)).catch(fail);
  return { range, rangeChunkSize: atOnce, disableAutoFetch: true, disableStream: true };
}

async function fetchPart(address, begin, end, tag) {
  const answer = await fetch(address, { headers: { Range: `bytes=${begin}-${end - 1}` } });
  const isPart = answer.status === 206;
  // Parts of two states of a file must not be mixed.
  if (!answer.ok || (tag !== undefined && (!isPart || answer.headers.get("ETag") !== tag))) throw new Error(`Part refused: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const total = isPart ? Number(answer.headers.get("Content-Range").split("/")[1]) : bytes.length;
  return { bytes, length: total, tag: answer.headers.get("ETag") };
}
