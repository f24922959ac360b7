import { Fold } from "../site/fold.tsx";
import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";
import type { letterOptions } from "./form-values.ts";
import { fitName } from "./fit.ts";
import { readRecipients } from "./recipients.ts";
import { WaysOut } from "./ways-out.tsx";

type Props = { details: Details; options: ReturnType<typeof letterOptions> };

/** Instead of one message to several people: one note each, no two in the same words. */
export const NotesEach = (props: Props) =>
  readRecipients(props.details.recipients, fitName(props.details.company)).length < 2 ? null : (
    <Fold summary="One note each" className="no-print mt-5 border-t border-line pt-2">
      <p className="text-base text-soft">People compare notes. These say the same in different words; change the detail in each to something that you talked about with that person.</p>
      <Notes {...props} />
    </Fold>
  );

function Notes({ details, options }: Props) {
  return readRecipients(details.recipients, fitName(details.company)).map(({ full: name }, index) => {
    const note = composeLetters({ ...details, recipients: name }, { ...options, wording: options.wording + index }).thankYou;
    return (
      <section key={`${index} ${name}`} aria-label={`Note to ${name}`} className="letter mt-6 border-t border-line pt-4">
        <h3 className="font-sans text-lg font-semibold tracking-normal">{name}</h3>
        <p className="mt-2 whitespace-pre-wrap">{note.message}</p>
        <WaysOut letter={note} to="" channel={options.channel} name={`Note to ${name}`} />
      </section>
    );
  });
}
