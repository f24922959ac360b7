/** The public address of the site, read when it is built; no slash at the end. */
export const SITE_URL = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");

/** An absolute address on this site. @param path starting with a slash */
export const absolute = (path: string) => new URL(path, `${SITE_URL}/`).href;
