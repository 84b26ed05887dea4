import type { Matter, MatterInput } from '../../../matters/matter.ts';
import { refusal } from '../../kit/errors.ts';
import type { ProofInput } from './proof-request.ts';

/**
 * The variables of a matter's operation from what was filled in. Whether a number checks is the gateway's to say.
 * Throws BAD_USER_INPUT for an input that the matter does not have, one that is missing, or one of the wrong form.
 */
export function variablesOf(
  { code, inputs, applicant }: Matter,
  applicantNumber: string,
  given: readonly ProofInput[],
): Readonly<Record<string, unknown>> {
  const others = inputs.filter(({ name }) => name !== applicant);
  const names = others.map(({ name }) => name);
  const variables: Record<string, unknown> = { [applicant]: applicantNumber };
  for (const { name, value, values } of given) {
    const input = others.find((one) => one.name === name);
    if (!input)
      throw refused(
        `the matter ${code} has no input "${name.slice(0, 60)}"; expected one of ${names.join(', ') || 'none'}`,
      );
    if (Object.hasOwn(variables, name)) throw refused(`the input "${name}" is given twice; expected it once`);
    variables[name] = variableOf(input, value ?? null, values ?? null);
  }
  const missing = others.find(({ name, isRequired }) => isRequired && !Object.hasOwn(variables, name));
  if (missing) {
    throw refused(
      `the input "${missing.name}" (${missing.title}, ${missing.label}) is missing; expected ${missing.type}`,
    );
  }
  return variables;
}

function variableOf({ name, type }: MatterInput, value: string | null, values: readonly string[] | null): unknown {
  const isList = type.startsWith('[');
  if (isList !== (values !== null) || (value !== null) === isList) {
    throw refused(`the input "${name}" is ${type}; expected ${isList ? '"values"' : '"value"'} alone`);
  }
  const read = readerOf(name, type.replace(/[[\]!]/g, ''));
  return values ? values.map(read) : read(value ?? '');
}

/** Text of the form becomes what GraphQL expects of a variable; domain scalars are text. */
function readerOf(name: string, type: string): (text: string) => unknown {
  if (type === 'Boolean') {
    return (text) => {
      if (text === 'true' || text === 'false') return text === 'true';
      throw refused(`the input "${name}" is "${text.slice(0, 40)}"; expected true or false`);
    };
  }
  if (type !== 'Int' && type !== 'Float') return (text) => text;
  return (text) => {
    // As a person writes it: what else JavaScript takes for a number ("0x10", "1e3", " ") is a slip of the pen.
    const isWritten = (type === 'Int' ? /^-?\d{1,10}$/ : /^-?\d{1,15}(\.\d{1,15})?$/).test(text);
    if (isWritten) return Number(text);
    throw refused(
      `the input "${name}" is "${text.slice(0, 40)}"; expected ${type === 'Int' ? 'a whole number' : 'a number'}`,
    );
  };
}

const refused = (message: string) => refusal('BAD_USER_INPUT', message);
