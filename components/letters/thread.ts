const REPLY_MARKS = /^(?:(?:re|aw|fw|fwd|wg|sv|antw)\s*(?:\[\d+\])?:\s*)+/iu;

/**
 * @param subject of an email, on one line
 * @returns it without “Re:”, “AW:”, “Fwd[2]:” at its head
 */
export const withoutReplyMarks = (subject: string): string => subject.replace(REPLY_MARKS, "");
