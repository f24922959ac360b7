/** Stands in for Node’s streams in the browser, where nodemailer’s encoders only name them. */
export const Transform = Object;
