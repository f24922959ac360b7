"use client";
import { memo } from "react";
import { plainButton } from "../../forms/button.ts";
import { Choices } from "../../forms/choices.tsx";
import { Slider } from "../../forms/slider.tsx";
import { grouped } from "../../words/numbers.ts";
import { percentWords } from "../chance-words.ts";
import { HundredStrokes } from "../hundred-strokes.tsx";
import { SettingButtons } from "../setting-buttons.tsx";
import { writeSettings, type Settings } from "../settings.ts";
import { useSettings } from "../use-settings.ts";
import { FieldCurve } from "./field-curve.tsx";
import { APPLICANT_STOPS, chanceWith, hiringRules, METHODS, type HiringSetting } from "./settings.ts";
import { resultWords, sameRaceWords, triesWords } from "./words.ts";

type Controls = { settings: Settings<HiringSetting>; change: (changed: Partial<Settings<HiringSetting>>) => void };

/** The chance of an offer, with everything that moves it. */
export function HiringOddsLive() {
  const { settings, refused, change, reset } = useSettings(hiringRules);
  return (
    <>
      <MainSliders settings={settings} change={change} />
      <Result {...settings} />
      <More settings={settings} change={change} />
      <SettingButtons
        path={`/principles/dont-take-it-personally?${writeSettings(hiringRules, settings)}#tool-hiring-odds`}
        refused={refused}
        onReset={reset}
      />
    </>
  );
}

function MainSliders({ settings: { applicants, percentile }, change }: Controls) {
  return (
    <div className="needs-script grid gap-x-8 gap-y-3 sm:grid-cols-2">
      <Slider
        id="hiring-odds-applicants"
        label="Applicants"
        shown={grouped(applicants)}
        min={0}
        max={APPLICANT_STOPS.length - 1}
        value={APPLICANT_STOPS.findLastIndex((count) => count <= applicants)}
        onChange={(event) => change({ applicants: APPLICANT_STOPS[event.target.valueAsNumber] ?? applicants })}
      />
      <PercentSlider id="hiring-odds-percentile" label="You beat this share of them" value={percentile} onChange={(value) => change({ percentile: value })} />
    </div>
  );
}

function More({ settings: { validity, unfilled, inside }, change }: Controls) {
  const method = METHODS.find((candidate) => candidate.validity === validity)?.value ?? "";
  return (
    <details className="needs-script mt-4">
      <summary className={`${plainButton} min-h-11`}>Three more things that move it</summary>
      <div className="mt-2 grid gap-x-8 gap-y-3 pb-3 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Choices
            name="hiring-odds-method"
            legend="Hiring measures what matters as well as …"
            options={METHODS}
            value={method}
            onChange={(value) => change({ validity: METHODS.find((candidate) => candidate.value === value)?.validity ?? validity })}
          />
          <div className="mt-4">
            <Slider
              id="hiring-odds-validity"
              label="… from a lottery, 0, to perfect, 1"
              shown={String(validity)}
              min={0}
              max={1}
              step={0.01}
              value={validity}
              onChange={(event) => change({ validity: event.target.valueAsNumber })}
            />
          </div>
        </div>
        <PercentSlider id="hiring-odds-unfilled" label="Openings never filled" value={unfilled} onChange={(value) => change({ unfilled: value })} />
        <PercentSlider id="hiring-odds-inside" label="Filled from inside" value={inside} onChange={(value) => change({ inside: value })} />
      </div>
    </details>
  );
}

type PercentProps = { id: string; label: string; value: number; onChange: (value: number) => void };

const PercentSlider = ({ id, label, value, onChange }: PercentProps) => (
  <Slider id={id} label={label} shown={`${value}%`} min={0} max={100} value={value} onChange={(event) => onChange(event.target.valueAsNumber)} />
);

/** Takes the settings one by one, so that nothing is computed again when something else on the card changes. */
const Result = memo(function Result(settings: Settings<HiringSetting>) {
  const chance = chanceWith(settings);
  const { assumed, who, outcome } = resultWords(settings);
  const standing = Math.round(chance * 100);
  return (
    <div className="mt-4 border-t border-line pt-5">
      <output className="grid items-center gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr]">
        <span className="font-display text-5xl font-bold tracking-tight">{percentWords(chance)}</span>
        <span>
          <span className="sr-only">is the chance of the offer. </span>
          {assumed} {who} <b>{outcome}</b>.
        </span>
      </output>
      <div className="mt-6"><HundredStrokes up={standing} inWords={triesWords(standing)} /></div>
      <p className="mt-2 text-base text-soft" aria-hidden="true">{triesWords(standing)}</p>
      <p className="mt-5">{sameRaceWords(settings)}</p>
      <FieldCurve settings={settings} />
    </div>
  );
});
