// Sends files to the house, two at a time, and tells the page at most four times a second how far they are. It outlives the page's components:
// whoever looks at another page and comes back finds the transfer where it is by now.
const parallel = 2, pause = 250, again = 5000, mostAttempts = 60, mostTold = 50, longestName = 200;
const memory = "aufnahme";
const sender = { zone: null, page: null, waiting: [], active: new Map(), failed: [], arrived: 0, told: 0, next: 1, held: null, timer: null, news: false };

export function attach(zone, page) {
  if (!zone) return;
  Object.assign(sender, { zone, page, told: 0 });
  zone.querySelector("input[type=file]").addEventListener("change", event => {
    take([...event.target.files]);
    event.target.value = "";
  });
  addEventListener("beforeunload", warn);
  tellOfInterruption();
  changed();
}

export function detach() {
  Object.assign(sender, { zone: null, page: null });
}

export function stop(key) {
  sender.active.get(key)?.request.abort();
  sender.failed = sender.failed.filter(item => item.key !== key);
  restate();
}

export function stopAll() {
  sender.waiting = [];
  for (const item of [...sender.active.values()]) item.request.abort();
  release();
  changed();
}

export function clear() {
  sender.failed = [];
  restate();
}

export function retry() {
  sender.waiting.push(...sender.failed.filter(item => item.again).map(item => ({ ...item, attempts: 0 })));
  sender.failed = sender.failed.filter(item => !item.again);
  restate();
  fill();
}

function take(files) {
  const { zone } = sender;
  if (unfinished() === 0) sender.arrived = 0;
  const words = {
    address: zone.dataset.address,
    limit: Number(zone.dataset.limit),
    token: zone.querySelector("input[name=__RequestVerificationToken]").value,
    collection: zone.querySelector("#ziel").value,
    visibility: zone.querySelector("#sicht").value,
    batch: newBatch(),
  };
  for (const file of files) sender.waiting.push({ key: sender.next++, file, words, attempts: 0, percent: 0 });
  fill();
}

function fill() {
  while (!sender.held && sender.active.size < parallel && sender.waiting.length > 0) send(sender.waiting.shift());
  changed();
}

function send(item) {
  if (item.file.size > item.words.limit) {
    fail(item, "too-large");
    return;
  }
  const request = item.request = new XMLHttpRequest();
  Object.assign(item, { percent: 0, attempts: item.attempts + 1 });
  sender.active.set(item.key, item);
  request.open("POST", item.words.address);
  request.responseType = "json";
  const headers = {
    "Content-Type": "application/octet-stream",
    "RequestVerificationToken": item.words.token,
    "X-Requested-With": "XMLHttpRequest",
    "X-Upload-Name": encode(item.file.name),
    "X-Upload-Collection": encode(item.words.collection),
    "X-Upload-Visibility": encode(item.words.visibility),
    "X-Upload-Batch": item.words.batch,
  };
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.upload.onprogress = event => {
    item.percent = event.lengthComputable ? Math.floor(100 * event.loaded / event.total) : 0;
    changed();
  };
  request.onload = () => end(item, () => answered(item, request));
  request.onerror = () => end(item, () => broken(item));
  request.onabort = () => end(item, () => {});
  request.send(item.file);
}

function end(item, then) {
  sender.active.delete(item.key);
  then();
  if (sender.held !== "lost") lost(false);
  fill();
}

function answered(item, request) {
  if (request.status === 200) sender.arrived++;
  else if (request.status === 429) hold("full", item);
  else fail(item, request.status === 401 ? "signed-out" : "refused", request.response?.detail, request.status >= 500 || request.status === 401);
}

// Either the line is down, or the file cannot be read (any more) where it lies, as a folder cannot.
async function broken(item) {
  try {
    await item.file.slice(0, 1).arrayBuffer();
  } catch {
    fail(item, "unreadable");
    return;
  }
  if (item.attempts >= mostAttempts) fail(item, "lost", null, true);
  else hold("lost", item);
}

function hold(why, item) {
  sender.waiting.push(item);
  lost(why === "lost");
  if (!sender.held) setTimeout(() => {
    release();
    fill();
  }, again);
  sender.held = why;
  changed();
}

function release() {
  sender.held = null;
}

function fail(item, why, sentence = null, again = false) {
  sender.failed.push({ ...item, why, sentence, again });
  changed();
}

function unfinished() {
  return sender.waiting.length + sender.active.size;
}

// The page may be cut off as well, so this sentence is shown without it.
function lost(is) {
  const notice = sender.zone?.querySelector("[data-lost]");
  if (!notice || (!is && notice.hidden)) return;
  // Files on their way break one after the other: each one corrects the numbers.
  const sentence = notice.dataset.lost.replace("{0}", sender.arrived).replace("{1}", unfinished());
  if (notice.querySelector("span").textContent !== sentence) notice.querySelector("span").textContent = sentence;
  notice.hidden = !is;
}

function restate() {
  sender.told = 0;
  changed();
}

function changed() {
  if (unfinished() > 0) sessionStorage.setItem(memory, JSON.stringify([sender.arrived, unfinished()]));
  else sessionStorage.removeItem(memory);
  sender.news = true;
  sender.timer ??= setTimeout(tell, pause);
}

async function tell() {
  const { page, told, failed } = sender;
  sender.news = false;
  const news = failed.slice(told, told + mostTold);
  const report = {
    waiting: sender.waiting.length,
    arrived: sender.arrived,
    held: sender.held,
    first: told === 0,
    active: [...sender.active.values()].map(item => ({ key: item.key, name: shown(item), percent: item.percent, batch: item.words.batch })),
    failed: news.map(item => ({ key: item.key, name: shown(item), why: item.why, sentence: item.sentence, again: item.again })),
  };
  let delay = pause;
  try {
    await page?.invokeMethodAsync("TakeReport", report);
    if (sender.told === told) sender.told += news.length;
  } catch {
    delay = 4 * pause;
  }
  sender.timer = sender.news || delay > pause || sender.told < sender.failed.length ? setTimeout(tell, delay) : null;
}

function shown(item) {
  return item.file.name.slice(0, longestName);
}

// Not randomUUID: a browser has that on secure addresses only.
function newBatch() {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function encode(text) {
  return encodeURIComponent(text.toWellFormed?.() ?? text);
}

function warn(event) {
  if (unfinished() > 0) event.preventDefault();
}

function tellOfInterruption() {
  const kept = sessionStorage.getItem(memory);
  if (!kept || unfinished() > 0) return;
  const [arrived, missing] = JSON.parse(kept);
  sender.page.invokeMethodAsync("TellOfInterruption", arrived, missing);
}
