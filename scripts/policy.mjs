/**
 * The Content-Security-Policy of an answer.
 * @param {string[]} scripts what may run besides files of ours: hashes or a nonce, in quotes
 * @returns {string} the value of the header
 */
export const policy = (scripts = []) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** What every answer carries, beside the policy of a page. */
export const headers = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "permissions-policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
];

/** For two years, and only said where the reader came over https. */
export const https = { key: "strict-transport-security", value: "max-age=63072000; includeSubDomains" };
