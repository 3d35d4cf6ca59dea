// A lost line. Blazor tries for a while to find it again; this goes on trying after that, and at once when a tablet wakes or the network is back.
// A server that was started anew does not know the page any more: the page is loaded again by itself, unless that would lose words that were typed.
const pause = 5000;
const notice = document.getElementById("components-reconnect-modal");
let later = 0;
let isLost = false;
let isDown = false;

const holdsWords = () => [...document.querySelectorAll("textarea, input:is([type=text], [type=search], :not([type]))")]
  .some(field => field.dataset.keep === undefined && field.value.trim() !== "" && field.value !== field.defaultValue && field.checkVisibility());

function loadAgain() {
  if (!holdsWords()) location.reload();
}

async function tryAgain() {
  clearTimeout(later);
  if (!isLost) return;
  try {
    if (!await Blazor.reconnect()) loadAgain();
  } catch {
    later = setTimeout(tryAgain, pause);
  }
}

notice.addEventListener("components-reconnect-state-changed", ({ detail: { state } }) => {
  clearTimeout(later);
  isLost = state === "failed";
  isDown = state !== "hide";
  if (state === "failed") later = setTimeout(tryAgain, pause);
  if (state === "rejected") loadAgain();
});

// Without a line Blazor may not hear of a form in time, and the browser would leave the page with it.
document.addEventListener("submit", event => isDown && event.preventDefault(), true);
addEventListener("online", tryAgain);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && tryAgain());
