"use client";
import { memo } from "react";
import { plainButton } from "../../forms/button.ts";
import { Choices } from "../../forms/choices.tsx";
import { Slider } from "../../forms/slider.tsx";
import { grouped } from "../../words/numbers.ts";
import { HundredStrokes } from "../hundred-strokes.tsx";
import { SettingButtons } from "../setting-buttons.tsx";
import { writeSettings, type Settings } from "../settings.ts";
import { useSettings } from "../use-settings.ts";
import { SentCurve } from "./sent-curve.tsx";
import { applyingRules, ODDS_STOPS, PRESETS, type ApplyingSetting } from "./settings.ts";
import { addUp, assumedWords, hundredWords, neededWords, resultWords } from "./words.ts";

type Controls = { settings: Settings<ApplyingSetting>; change: (changed: Partial<Settings<ApplyingSetting>>) => void };

/** The chance of at least one offer, with and without the applications that one is tempted to skip. */
export function NotApplyingLive() {
  const { settings, refused, change, reset } = useSettings(applyingRules);
  return (
    <>
      <div className="needs-script grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <CountSlider id="not-applying-sent" label="You apply for" value={settings.sent} onChange={(sent) => change({ sent })} />
        <CountSlider id="not-applying-skipped" label="You would skip" value={settings.skipped} onChange={(skipped) => change({ skipped })} />
      </div>
      <Difference {...settings} />
      <Chances settings={settings} change={change} />
      <HowMany settings={settings} change={change} />
      <SettingButtons path={`/principles/never-say-no?${writeSettings(applyingRules, settings)}#tool-not-applying`} refused={refused} onReset={reset} />
    </>
  );
}

type CountProps = { id: string; label: string; value: number; onChange: (value: number) => void };

const CountSlider = ({ id, label, value, onChange }: CountProps) => (
  <Slider id={id} label={label} shown={String(value)} min={0} max={Math.max(100, value)} value={value} onChange={(event) => onChange(event.target.valueAsNumber)} />
);

/** Takes the settings one by one, so that nothing is computed again when something else on the card changes. */
const Difference = memo(function Difference(settings: Settings<ApplyingSetting>) {
  const { chance, all, skipping } = resultWords(settings);
  const { without, withAll } = addUp(settings);
  const ink = Math.round(without * 100);
  const up = Math.round(withAll * 100) - ink;
  return (
    <div className="mt-4 border-t border-line pt-5">
      <output className="grid items-center gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr]">
        <span className="font-display text-5xl font-bold tracking-tight">{chance}</span>
        <span>{all} <b>{skipping}</b></span>
      </output>
      <p className="mt-2 text-base text-soft">{assumedWords(settings)}</p>
      <div className="mt-5"><HundredStrokes up={up} ink={ink} inWords={hundredWords(ink, up)} /></div>
      <p className="mt-2 text-base text-soft" aria-hidden="true">{hundredWords(ink, up)}</p>
    </div>
  );
});

function Chances({ settings: { odds, worth }, change }: Controls) {
  const preset = PRESETS.find((candidate) => candidate.odds === odds)?.value ?? "";
  return (
    <details className="needs-script mt-4">
      <summary className={`${plainButton} min-h-11`}>Use other chances</summary>
      <div className="mt-2 grid gap-y-4 pb-3">
        <Choices
          name="not-applying-preset"
          legend="One application leads to an offer, on average"
          hint="What employers counted over everybody who applied. Nobody’s own chance."
          options={PRESETS}
          value={preset}
          onChange={(value) => change({ odds: PRESETS.find((candidate) => candidate.value === value)?.odds ?? odds })}
        />
        <Slider
          id="not-applying-odds"
          label="… or your own guess"
          shown={`1 in ${grouped(odds)}`}
          min={0}
          max={ODDS_STOPS.length - 1}
          value={ODDS_STOPS.findLastIndex((stop) => stop <= odds)}
          onChange={(event) => change({ odds: ODDS_STOPS[event.target.valueAsNumber] ?? odds })}
        />
        <Slider
          id="not-applying-worth"
          label="Those you would skip have this much of it"
          shown={`${worth}%`}
          min={0}
          max={100}
          step={5}
          value={worth}
          onChange={(event) => change({ worth: event.target.valueAsNumber })}
        />
      </div>
    </details>
  );
}

function HowMany({ settings, change }: Controls) {
  return (
    <div className="mt-4 border-t border-line pt-5">
      <div className="needs-script">
        <Slider
          id="not-applying-wanted"
          label="The chance you want"
          shown={`${settings.wanted}%`}
          min={1}
          max={99}
          value={settings.wanted}
          onChange={(event) => change({ wanted: event.target.valueAsNumber })}
        />
      </div>
      <Needed {...settings} />
    </div>
  );
}

const Needed = memo(function Needed(settings: Settings<ApplyingSetting>) {
  return (
    <>
      <p role="status" className="mt-1">{neededWords(settings)}</p>
      <SentCurve settings={settings} />
    </>
  );
});
