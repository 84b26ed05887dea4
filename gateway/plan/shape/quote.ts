// Lone surrogates are written as escapes, as JSON.stringify writes them: a body is UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON text, to the byte as JSON.stringify writes it. */
export function quote(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
