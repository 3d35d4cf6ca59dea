// Brings a marked passage into view and, where asked, puts the focus there; nothing glides.
export function show(id, takesFocus) {
  const passage = document.getElementById(id);
  if (!passage) return;
  passage.scrollIntoView({ block: passage.offsetHeight > innerHeight * 0.7 ? "start" : "center", behavior: "instant" });
  if (takesFocus) passage.focus({ preventScroll: true });
}

// Whoever chooses a heading goes on reading there; on a phone the outline closes.
export function attach(outlineId) {
  const outline = document.getElementById(outlineId);
  outline?.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link) return;
    if (outline.matches(":popover-open")) outline.hidePopover();
    document.getElementById(new URL(link.href).hash.slice(1))?.focus({ preventScroll: true });
  });
}
