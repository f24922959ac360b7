import { saveFile } from "../site/save-file.ts";
import type { CalendarDay } from "./calendar-day.ts";

/** Hands the reader a calendar file with these days. The library that writes it is loaded now, not before. */
export async function saveCalendar(days: readonly CalendarDay[], fileName: string) {
  const { calendarFile } = await import("./calendar.ts");
  saveFile(new Blob([calendarFile(days, new Date())], { type: "text/calendar;charset=utf-8" }), fileName);
}
