// Who works with the keyboard never loses the place: when what has the focus goes away, is disabled or hidden, the next thing beside it takes the focus,
// unless the page itself puts it somewhere first.
const usable = "a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";
const patience = 200;
let way = [];
let waiting = 0;

const isLost = element => !element.isConnected || element.disabled || !element.checkVisibility();
const isFree = () => document.activeElement === null || document.activeElement === document.body;

// From the element up to the page, with the place that each had: what is taken out does not know any more where it was.
document.addEventListener("focusin", event => {
  way = [];
  for (let element = event.target; element.parentElement; element = element.parentElement)
    way.push({ element, parent: element.parentElement, place: [...element.parentElement.children].indexOf(element) });
});

// A link to a place of the same page leads the focus there, too: the router only scrolls. Where the page itself shows the place, it does so a moment later;
// the focus goes once, or it would be called back from where the person has gone since.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href*='#']");
  if (!link || link.target || "shownByPage" in link.dataset || event.ctrlKey || event.metaKey || event.shiftKey || link.pathname + link.search !== location.pathname + location.search) return;
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  setTimeout(() => place?.focus());
});

// Whoever clicks beside everything leaves on his own account.
document.addEventListener("pointerdown", () => way = []);

new MutationObserver(() => {
  if (waiting === 0 && way.length > 0 && isLost(way[0].element))
    waiting = setTimeout(rescue, patience);
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });

// What was disabled for a moment only has the focus back; the browser takes it away and does not return it.
function rescue() {
  waiting = 0;
  if (way.length === 0 || !isFree()) return;
  const [{ element }] = way;
  (isLost(element) ? nextOf(way.filter(step => step.parent.isConnected && step.parent.checkVisibility())) : element)?.focus();
}

function nextOf(steps) {
  for (const { parent, place } of steps) {
    const found = [...parent.children].slice(place).flatMap(usableIn)[0] ?? [...parent.children].slice(0, place).flatMap(usableIn).at(-1);
    if (found) return found;
  }

  return null;
}

const usableIn = element => [element, ...element.querySelectorAll(usable)].filter(one => one.matches(usable) && one.checkVisibility());
