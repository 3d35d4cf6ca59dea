// Theme, font size and width of the rail live on <html> and in one cookie, which the server reads: no page flashes.
const root = document.documentElement;
const keys = ["theme", "size", "rail"];

function keep() {
  const fields = keys.filter(key => root.dataset[key]).map(key => `${key}=${root.dataset[key]}`);
  document.cookie = `display=${encodeURIComponent(fields.join("&"))}; path=/; max-age=31536000; samesite=lax`;
}

function choose(key, value) {
  if (value) root.dataset[key] = value;
  else delete root.dataset[key];
  keep();
}

document.addEventListener("change", event => {
  const key = event.target.dataset?.display;
  if (key) choose(key, event.target.value);
});

document.addEventListener("click", event => {
  const rail = event.target.closest?.("[data-rail-toggle]");
  if (rail) {
    choose("rail", root.dataset.rail ? "" : "narrow");
    rail.setAttribute("aria-expanded", root.dataset.rail ? "false" : "true");
  }
  if (event.target.closest?.("[data-reload]")) location.reload();
});

// A menu that opens shows what is chosen, whatever the circuit remembers.
document.addEventListener("beforetoggle", event => {
  for (const radio of event.target.querySelectorAll?.("[data-display]") ?? []) {
    radio.checked = radio.value === (root.dataset[radio.dataset.display] ?? "");
  }
}, true);

// What was typed into a field with data-keep outlives a lost circuit: kept in this tab, given back once the page listens.
document.addEventListener("input", event => {
  const key = event.target.dataset?.keep;
  if (key) sessionStorage.setItem(`kept:${key}`, event.target.value);
});

let given = false;
function giveBack() {
  if (given || !document.querySelector("[data-interactive=true]")) return;
  given = true;
  for (const field of document.querySelectorAll("[data-keep]")) {
    const kept = sessionStorage.getItem(`kept:${field.dataset.keep}`);
    if (kept && !field.value) {
      field.value = kept;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}
new MutationObserver(giveBack).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-interactive"] });

// Files dropped on a drop zone go the same way as chosen ones.
const zoneOf = event => event.target.closest?.("[data-drop]");
document.addEventListener("dragover", event => {
  const zone = zoneOf(event);
  if (!zone || !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  zone.dataset.over = "";
});
document.addEventListener("dragleave", event => {
  const zone = zoneOf(event);
  if (zone && !zone.contains(event.relatedTarget)) delete zone.dataset.over;
});
document.addEventListener("drop", event => {
  const zone = zoneOf(event), field = zone?.querySelector("input[type=file]");
  if (!field) return;
  event.preventDefault();
  delete zone.dataset.over;
  field.files = event.dataTransfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
});

// A line that tells how far the import has come, on pages with and without a circuit.
customElements.define("import-progress", class extends HTMLElement {
  connectedCallback() {
    if (this.dataset.running === "true") this.timer = setTimeout(() => this.look(), 700);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  async look() {
    let state;
    try {
      state = await (await fetch(this.dataset.source, { headers: { Accept: "application/json" } })).json();
    } catch {
      state = null;
    }
    if (!this.isConnected) return;
    if (state) this.show(state);
    if (!state || state.running) this.timer = setTimeout(() => this.look(), state ? 700 : 3000);
  }

  show(state) {
    const [text, bar] = [this.querySelector("[data-text]"), this.querySelector("progress")];
    this.hidden = !state.running;
    if (text && text.textContent !== state.sentence) text.textContent = state.sentence;
    if (bar) {
      bar.max = Math.max(state.total, 1);
      bar.value = state.done;
    }
  }
});
