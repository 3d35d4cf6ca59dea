// What pages that work with texts need of the browser: sending what stands in a field, bringing a place into view, the clipboard, printing, saving.
const sending = new Map();

// A text goes by a request of its own, whatever its length; a chosen file goes before what is typed.
export async function send(id, key) {
  const root = document.getElementById(id);
  const box = root.querySelector("textarea"), file = root.querySelector("input[type=file]").files[0];
  if (!file && box.value.trim() === "") return { kind: "empty" };
  if (file && file.size > Number(root.dataset.limit)) return { kind: "too-large" };
  const stop = new AbortController();
  sending.set(id, stop);
  try {
    const answer = await fetch(file ? root.dataset.files : root.dataset.texts, { method: "POST", body: file ?? box.value, headers: headersOf(root, file, key), signal: stop.signal });
    if (answer.status === 401) return { kind: "signed-out" };
    const said = await answer.json();
    return answer.ok ? { kind: file ? "file" : "text", id: said.id ?? null } : { kind: "refused", sentence: said.detail ?? null };
  } catch {
    return { kind: stop.signal.aborted ? "stopped" : "lost" };
  } finally {
    sending.delete(id);
  }
}

export function stop(id) {
  sending.get(id)?.abort();
}

export function clear(id) {
  const root = document.getElementById(id);
  root.querySelector("input[type=file]").value = "";
  root.querySelector("textarea").focus();
}

// A file that is dropped on the field is chosen as if by the button.
export function attach(id) {
  const root = document.getElementById(id);
  if (!root) return;
  root.addEventListener("dragover", event => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  root.addEventListener("drop", event => {
    const input = root.querySelector("input[type=file]");
    if (event.dataTransfer.files.length === 0 || input.disabled) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

// Nothing glides; who follows a link to a place goes on reading there.
export function show(id) {
  const place = document.getElementById(id);
  if (!place) return;
  place.scrollIntoView({ block: place.offsetHeight > innerHeight * 0.6 ? "start" : "center", behavior: "instant" });
  place.focus({ preventScroll: true });
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const print = () => window.print();

export async function save(name, type, stream) {
  const address = URL.createObjectURL(new Blob([await stream.arrayBuffer()], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

function headersOf(root, file, key) {
  const headers = {
    "Content-Type": file ? "application/octet-stream" : "text/plain; charset=utf-8",
    "RequestVerificationToken": root.querySelector("input[name=__RequestVerificationToken]").value,
    "X-Requested-With": "XMLHttpRequest",
  };
  return file ? { ...headers, "X-Text-Name": encodeURIComponent(file.name.toWellFormed?.() ?? file.name), "X-Text-Key": key } : headers;
}
