import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettings, settingsIn, usualSettings, writeSettings, type Setting } from "./settings.ts";

const rules: Record<"applicants" | "validity", Setting> = {
  applicants: { label: "Applicants", least: 1, most: 10_000, whole: true, usual: 180 },
  validity: { label: "Validity", least: 0, most: 1, usual: 0.42 },
};

describe("settings in an address", () => {
  it("stand in the address beside what others put there, unless all are as usual", () => {
    expect(settingsIn(rules, { applicants: 59, validity: 0.42 }, "?from=a&applicants=7")).toBe("?from=a&applicants=59&validity=0.42");
    expect(settingsIn(rules, usualSettings(rules), "?applicants=7&from=a")).toBe("?from=a");
    expect(settingsIn(rules, usualSettings(rules), "?applicants=7")).toBe("");
  });

  it("are as usual where the address says nothing", () => {
    expect(readSettings(rules, "")).toEqual({ settings: { applicants: 180, validity: 0.42 }, refused: [] });
    expect(readSettings(rules, "?utm=1&other=%")).toEqual({ settings: usualSettings(rules), refused: [] });
  });

  it("are read where they can be", () => {
    expect(readSettings(rules, "?applicants=59&validity=.19").settings).toEqual({ applicants: 59, validity: 0.19 });
    expect(readSettings(rules, "?validity=0&applicants=10000").settings).toEqual({ applicants: 10_000, validity: 0 });
  });

  it.each(["0", "10001", "-5", "180.5", "1e3", "NaN", "Infinity", "", " ", "many", "<b>", "9".repeat(400), "%00"])(
    "fall back with a word when the address says applicants=%s",
    (text) => expect(readSettings(rules, `?applicants=${encodeURIComponent(text)}&validity=0.4`)).toEqual({ settings: { applicants: 180, validity: 0.4 }, refused: ["Applicants"] }),
  );

  it("never throw, whatever the address holds, and stay in range", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (one, other) => {
      const { applicants, validity } = readSettings(rules, `?applicants=${one}&validity=${other}`).settings;
      expect(Number.isInteger(applicants) && applicants >= 1 && applicants <= 10_000).toBe(true);
      expect(validity >= 0 && validity <= 1).toBe(true);
    }));
  });

  it("come back from the address that they were written into", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 100 }), (applicants, hundredths) => {
      const settings = { applicants, validity: hundredths / 100 };
      expect(readSettings(rules, `?${writeSettings(rules, settings)}`)).toEqual({ settings, refused: [] });
    }));
  });
});
