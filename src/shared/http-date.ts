/** The form that all servers of today write: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The time in a header such as `date`, in milliseconds since 1970; NaN where it is none. */
export function httpDateMs(header: unknown): number {
  return typeof header === 'string' && HTTP_DATE.test(header) ? Date.parse(header) : Number.NaN;
}
