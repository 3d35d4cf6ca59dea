// What the question page needs of the browser: keys, the clipboard, and bringing a source into view.
const narrow = matchMedia("(max-width: 62rem)");
let sending = 0;

export function attach(root) {
  if (!root) return; // The person has gone on to another page already.
  const box = root.querySelector("textarea");
  const keys = event => onKey(event, root);
  document.addEventListener("keydown", keys);
  box.addEventListener("paste", refuseTooMuch);
  root.addEventListener("submit", () => forgetSent(box));
  root.addEventListener("click", onClick);
  for (const type of ["pointerover", "focusin"]) root.addEventListener(type, placeTip);
  for (const type of ["pointerout", "focusout"]) root.addEventListener(type, forgetClosed);
  if (isFreeToTake()) {
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  new MutationObserver((_, observer) => {
    if (root.isConnected) return;
    document.removeEventListener("keydown", keys);
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
}

// Whoever has gone into the page meanwhile, or opened something of its head, is not called back; the link that led here does not need the focus any more.
function isFreeToTake() {
  const here = document.activeElement;
  return !here || here === document.body || here.matches("a") && !here.closest("main");
}

// What was sent is kept until the address holds it: a line that breaks takes it along.
function forgetSent(box) {
  const { keep: key } = box.dataset, sent = box.value.trim();
  clearInterval(sending);
  sending = setInterval(() => {
    const isThere = new URLSearchParams(location.search).get(key) === sent;
    if (isThere) sessionStorage.removeItem(`kept:${key}`);
    if (isThere || !box.isConnected) clearInterval(sending);
  }, 200);
}

// The card of a source: into view beside the answer; below it, where there is no beside, the focus goes along.
export function showSource(id) {
  const card = document.getElementById(id);
  card?.scrollIntoView({ block: narrow.matches ? "start" : "nearest" });
  if (narrow.matches) card?.focus({ preventScroll: true });
}

function onKey(event, root) {
  const box = root.querySelector("textarea");
  if (event.target === box && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    box.form.requestSubmit();
    box.select(); // The next question takes its place.
  } else if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target)) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape") {
    const open = root.querySelectorAll(".cite-wrap:is(:hover, :focus-within):not([data-closed])");
    for (const wrap of open) wrap.dataset.closed = "";
    if (open.length === 0) root.querySelector("[data-stop]")?.click();
  }
}

function isField(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function onClick(event) {
  const copy = event.target.closest("[data-copy]");
  if (copy) copyText(copy, copy.parentElement.querySelector("[data-copy-status]"));
  if (event.target.closest("[data-new-question]")) event.currentTarget.querySelector("textarea").focus();
}

async function copyText(button, status) {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    status.textContent = button.dataset.copied;
  } catch {
    status.textContent = button.dataset.copyFailed;
  }
}

// The browser would cut a long text silently; here it is refused as a whole, in a sentence.
function refuseTooMuch(event) {
  const box = event.currentTarget;
  const room = box.maxLength - box.value.length + (box.selectionEnd - box.selectionStart);
  const refused = event.clipboardData.getData("text").length > room;
  box.form.querySelector("[data-paste-refused]").textContent = refused ? box.dataset.tooLong : "";
  if (refused) event.preventDefault();
}

// A tooltip in the right half of the page opens to the left.
function placeTip(event) {
  const wrap = event.target.closest?.(".cite-wrap");
  if (wrap) wrap.dataset.side = wrap.getBoundingClientRect().left > innerWidth / 2 ? "left" : "right";
}

function forgetClosed(event) {
  const wrap = event.target.closest?.(".cite-wrap");
  if (wrap && !wrap.contains(event.relatedTarget)) delete wrap.dataset.closed;
}
