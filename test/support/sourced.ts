/** The source columns of a test row. */
export const sourced = { authority: '上海市公安局', asOf: '2026-01-01T00:00:00Z', version: 1 };
