/** A number with commas between its thousands: “1,234”. */
export const grouped = (value: number) => value.toLocaleString("en-US");

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

/** A count as it stands in a sentence. @param count 0 or more; above twenty it stays in figures */
export const numberWord = (count: number) => NUMBERS[count] ?? String(count);

/** How often, as people say it: “once”, “twice”, “3 times”. @param count 1 or more @param number what counts above two are written with */
export const times = (count: number, number: (count: number) => string = String) => (count === 1 ? "once" : count === 2 ? "twice" : `${number(count)} times`);
