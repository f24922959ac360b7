import { plainButton } from "../../forms/button.ts";
import { SourceLink } from "../../sources/source-link.tsx";
import { planSentence } from "../../words/plan-sentence.ts";
import { Lines, ToolCard } from "../tool-card.tsx";
import { QUESTIONS, sort, type Answer, type Outcome, type Question } from "./model.ts";
import { ThoughtSorterNear } from "./near.tsx";

type Sample = { thought: string; answers: Record<Question, Answer>; result: string };

const samples: readonly Sample[] = [
  {
    thought: "I froze when they asked about the gap in my résumé.",
    answers: { doable: "yes", mine: "yes", kind: "yes" },
    result: planSentence("they ask about the gap", "say it in two sentences and go on to the course I took"),
  },
  {
    thought: "Was it the missing certificate?",
    answers: { doable: "yes", mine: "no", kind: "yes" },
    result: "Would a certificate make me a stronger candidate next time?",
  },
  {
    thought: "They must have laughed when I left.",
    answers: { doable: "no", mine: "no", kind: "no" },
    result: "Until Saturday, 10 in the morning.",
  },
];

const OUTCOME_WORDS: Record<Outcome, string> = { plan: "A plan", question: "A question for the feedback email", parked: "Parked" };

/** Fifteen minutes on a clock, one thought at a time, one if–then plan at the end. */
export function ThoughtSorter() {
  return (
    <ToolCard
      name="thought-sorter"
      title="Review or rumination?"
      caption="15 minutes on a clock. Each thought becomes a plan, a question, or something that can wait."
      worksheet={<Worksheet />}
    >
      <ThoughtSorterNear example={<Example />} />
      <Research />
    </ToolCard>
  );
}

const Example = () => (
  <>
    <p className="text-base text-soft">An example, three thoughts from one evening:</p>
    <ul>
      {samples.map(({ thought, answers, result }) => (
        <li key={thought} className="border-b border-line py-3">
          <p>“{thought}”</p>
          <p className="text-base text-soft">
            {(Object.keys(QUESTIONS) as Question[]).map((question) => `${QUESTIONS[question]} ${answers[question] === "yes" ? "Yes." : "No."}`).join(" ")}
          </p>
          <p><b>{OUTCOME_WORDS[sort(thought, answers)?.outcome ?? "parked"]}:</b> {result}</p>
        </li>
      ))}
    </ul>
  </>
);

const Research = () => (
  <details className="mt-2">
    <summary className={`${plainButton} min-h-11`}>Why a clock, and why a plan</summary>
    <p className="mt-2 text-base">
      Going over a low mood again and again worsens depression and weakens problem solving (<SourceLink of="nolen2008" />). Reflection
      goes with less depression, but among 111 students it tended to slide into brooding, and the gain was gone
      (<SourceLink of="takano2009" />). So this has an end. And an if–then plan helped people reach their goals in 94 tests
      (<SourceLink of="gollwitzer2006" />), few of them about finding work. That fifteen minutes is the right length has not been
      tested; it is our choice.
    </p>
  </details>
);

const Worksheet = () => (
  <div className="mt-5">
    <p>Set a clock to fifteen minutes. One thought at a time. Stop when it ends, in the middle of a sentence if need be.</p>
    <Lines label="One thought, as it comes" />
    {Object.values(QUESTIONS).map((question) => <p key={question} className="mt-3">{question} Yes / No</p>)}
    <Lines label="Something to do, and in my hands: if …, then I …" />
    <Lines label="Something to do, in the hands of others: my question to them" />
    <Lines label="Nothing to do: parked until …" count={1} />
  </div>
);
