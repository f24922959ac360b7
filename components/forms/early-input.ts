const valueOf = {
  INPUT: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value"),
  TEXTAREA: () => Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value"),
};

function isEarly(control: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (control instanceof HTMLInputElement && control.type === "radio") return control.checked && !control.defaultChecked;
  if (control instanceof HTMLInputElement && control.type === "checkbox") return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function replay(control: HTMLInputElement | HTMLTextAreaElement) {
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
    control.checked = !control.checked;
    control.click();
    return;
  }
  const early = control.value;
  // React takes note of the first assignment but not of the second, so it hears the event as a change.
  control.value = control.defaultValue;
  valueOf[control instanceof HTMLInputElement ? "INPUT" : "TEXTAREA"]()?.set?.call(control, early);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

const controlsOf = (around: HTMLElement | null) => [...(around?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? [])];

function putBack(control: HTMLInputElement | HTMLTextAreaElement) {
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) control.checked = control.defaultChecked;
  else control.value = control.defaultValue;
}

/**
 * Tells React of everything that was typed, moved or chosen before it took over, so that nothing done early is lost.
 * Meant as the `ref` of the element around the controls: it then runs once, when React has just taken over.
 */
export function replayEarlyInput(around: HTMLElement | null) {
  for (const control of controlsOf(around).filter(isEarly)) replay(control);
}

/**
 * The same where the notebook keeps what was entered. After a reload or a step back a browser fills in what stood in the
 * fields before, which is no new word: only what the reader touched since, marked by the first script, is replayed.
 */
export function replayTypedInput(around: HTMLElement | null) {
  for (const control of controlsOf(around)) {
    if (!("typed" in control.dataset)) putBack(control);
    else if (isEarly(control)) replay(control);
  }
}
