import { expect, it } from "vitest";
import { readRecipients } from "./recipients.ts";
import { toReader } from "./to-reader.ts";

it.each([
  ["David Chen", "David’s honesty", "Your honesty"],
  ["David Chen", "the calm of David", "the calm of David"],
  ["Brianna", "Brianna telling me about the night shift", "You telling me about the night shift"],
  ["Dana", "how Dana asked about the failures first", "how you asked about the failures first"],
  ["Dana", "how patient Dana was", "how patient you were"],
  ["Tom", "lunch with Tom", "lunch with you"],
  ["Tom", "Tom really made me laugh", "You really made me laugh"],
  ["Dr. Chen", "Dr. Chen’s question on tides", "Your question on tides"],
  ["Priya", "The recruiter was very accommodating", "You were very accommodating"],
  // Somebody else, several readers, and what may be “is”.
  ["Dana", "how Danabert asked", "how Danabert asked"],
  ["Dana", "lunch with Dana Scott", "lunch with Dana Scott"],
  ["Dana, Tom", "Tom’s jokes", "Tom’s jokes"],
  ["Brianna", "Brianna telling me how she started", "Brianna telling me how she started"],
  ["Dana", "Dana’s so funny", "Dana’s so funny"],
  ["", "The recruiter was kind", "The recruiter was kind"],
])("to %s: %s", (recipients, typed, told) => expect(toReader(typed, readRecipients(recipients), "recruiter")).toBe(told));
