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

/**
 * Tells React of everything that was typed, moved or chosen before it took over, so that nothing done early is lost.
 * Meant as the `ref` of the element around the controls: it then runs once, when React has just taken over.
 */
export function replayEarlyInput(around: HTMLElement | null) {
  const controls = around?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? [];
  for (const control of [...controls].filter(isEarly)) replay(control);
}
