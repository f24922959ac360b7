import type { CalendarDay } from "./calendar-day.ts";

/** Hands the browser a calendar file with these days. The library that writes it is loaded now, not before. */
export async function saveCalendar(days: readonly CalendarDay[], fileName: string) {
  const { calendarFile } = await import("./calendar.ts");
  const address = URL.createObjectURL(new Blob([calendarFile(days, new Date())], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
