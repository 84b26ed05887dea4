/** What a field is called, for a person: 'Day of registration' and '登记日期'. */
export interface FieldName {
  readonly title: string;
  readonly label: string;
}

/**
 * Reads the name off a schema's description. "Day on which it was voided; null while in use (缴销日期)." gives
 * "Day on which it was voided" and "缴销日期": what follows a comma, colon or semicolon explains, and does not name.
 */
export function fieldName(description: string | null | undefined, field: string): FieldName {
  const [, before = '', label] = /^(.*?)\s*\(([^()]*\p{Script=Han}[^()]*)\)/su.exec(description ?? '') ?? [];
  if (label === undefined) return { title: field, label: field };
  const [title = ''] = before.split(/[;:,]/);
  return { title: title.trim(), label };
}
