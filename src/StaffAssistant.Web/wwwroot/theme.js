// Tells the control library whether the page is dark now.
export function watch(listener) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const tell = () => {
    const theme = document.documentElement.dataset.theme;
    listener.invokeMethodAsync("ShowDark", theme ? theme === "dark" : system.matches).catch(() => observer.disconnect());
  };
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", tell);
  tell();
}
