/** Where what stands half-written on a page waits while that page is loaded anew. */
export const HALF_WRITTEN_KEY = "get-up-nine:half-written";

type Control = HTMLInputElement | HTMLTextAreaElement;
type Part = Control | HTMLDetailsElement;

const isSwitch = (control: Control) => control.type === "radio" || control.type === "checkbox";

function nameOf(part: Part): string {
  if (part instanceof HTMLDetailsElement) return `details ${part.querySelector("summary")?.textContent}`;
  return [part.type, part.id, part.name, isSwitch(part) ? part.value : ""].join(" ");
}

/** Every field and fold of the page by a name that it will have again. */
function partsByName(): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const part of document.querySelectorAll<Part>("input:not([type=file], [type=password]), textarea, details")) {
    const name = nameOf(part);
    let place = 1;
    while (parts.has(`${name} ${place}`)) place++;
    parts.set(`${name} ${place}`, part);
  }
  return parts;
}

/** What the reader touched and did not empty again: the first script of the page marks it. */
function stands(part: Part): boolean {
  if (part instanceof HTMLDetailsElement) return part.open;
  return "typed" in part.dataset && (isSwitch(part) ? (part as HTMLInputElement).checked : part.value !== "");
}

/**
 * Sets aside what is typed on this page and what is unfolded, until the page has loaded anew.
 * @throws {DOMException} where the browser has no room for it: then the page must stay as it is
 */
export function setHalfWrittenAside() {
  const written = [...partsByName()].filter(([, part]) => stands(part)).map(([name, part]) => [name, part instanceof HTMLDetailsElement ? "" : part.value]);
  if (written.length > 0) sessionStorage.setItem(HALF_WRITTEN_KEY, JSON.stringify(written));
}

function fillIn(part: Part, value: string) {
  if (part instanceof HTMLDetailsElement) return void (part.open = true);
  if (isSwitch(part)) return (part as HTMLInputElement).checked ? undefined : part.click();
  if (part.value === value) return;
  // React watches the value of the control itself: entered past it, the event is heard as a change.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(part), "value")?.set?.call(part, value);
  part.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Fills in once what was set aside. What is not on the page yet follows when it appears. */
export function fillInHalfWritten() {
  const text = sessionStorage.getItem(HALF_WRITTEN_KEY);
  if (!text) return;
  sessionStorage.removeItem(HALF_WRITTEN_KEY);
  const waiting = new Map(JSON.parse(text) as [string, string][]);
  function fill() {
    const parts = partsByName();
    for (const [name, value] of waiting) {
      const part = parts.get(name);
      // Where script is not in charge yet, what the notebook keeps is still to come.
      if (!part || part.closest(".live-part:not([data-live]), #letter-form:not([data-ready])")) continue;
      waiting.delete(name);
      fillIn(part, value);
    }
    if (waiting.size === 0) observer.disconnect();
  }
  const observer = new MutationObserver(fill);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-live", "data-ready"] });
  fill();
}
