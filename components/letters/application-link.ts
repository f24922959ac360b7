/** The address of the letter writer with this application on the desk, from “#” on. */
export const applicationLink = (id: string) => `#application-${encodeURIComponent(id)}`;
