type Advice = readonly [message: RegExp, advice: (...found: readonly string[]) => string];

/** What to do about what GraphQL remarks, by the beginning of its message. */
const table: readonly Advice[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    (field, type) =>
      `Look the name up among the fields of ${type} in schema/*.graphql, or have its registry add "${field}".`,
  ],
  [
    /^Unknown argument "(\w+)" on (?:field|directive) "([@\w.]+)"/,
    (argument, place) => `Leave "${argument}" out, or look up which arguments ${place} takes.`,
  ],
  [/argument "(\w+)" of type "[^"]+" is required/, (argument) => `Add "${argument}: …" to its arguments.`],
  [/^Field "[\w.]+" of required type/, () => 'Add the field with its value.'],
  [
    /^Variable "\$(\w+)" is not defined/,
    (variable) => `Add "$${variable}: … @input(label: …, title: …)" to the variables at the top, or correct its name.`,
  ],
  [
    /^Variable "\$(\w+)" of type "[^"]+" used in position expecting type "([^"]+)"/,
    (variable, type) => `Declare "$${variable}: ${type}" at the top, or give the argument another variable.`,
  ],
  [
    /must have a selection of subfields/,
    () => 'Add in braces what is to be shown, or { __typename } where only matters whether there is a record.',
  ],
  [/must not have a selection since type/, () => 'Take the braces after it away: it is a value, not a record.'],
  [/does not exist in "(\w+)" enum/, (type) => `Write one of the values of ${type} in the schema.`],
  [/^Enum "(\w+)" cannot represent/, (type) => `Write one of the values of ${type}, without quotation marks.`],
  [/^(\w+) cannot represent|^Expected value of type "([^"]+)"/, (type) => `Write a value of the type ${type}.`],
  [/^Unknown directive "(@\w+)"/, () => 'Write one of @matter, @material, @submit, @input, @replaces, @include.'],
  [
    /^Directive "(@\w+)" may not be used on/,
    (directive) => `Move ${directive} to where it belongs: see schema/matter-directives.graphql.`,
  ],
  [/^The directive "(@\w+)" can only be used once/, (directive) => `Keep one ${directive} at this place.`],
  [
    /^Fields "(\w+)" conflict/,
    (field) => `Give one of them a name of its own before a colon, such as "other: ${field}".`,
  ],
  [/^Unknown type "(\w+)"/, (type) => `Correct "${type}": the types are those of schema/*.graphql.`],
  [/^There can be only one/, () => 'Take one of the two away, or give it another name.'],
];

/** What GraphQL remarks in words of a matter file: what is wrong, and what to do. */
export function adviceFor(message: string): readonly [wrong: string, advice: string] {
  const [wrong = message, guess] = message.split(/ (?=Did you mean )/);
  const meant = guess ? `${guess} ` : '';
  for (const [pattern, advice] of table) {
    const found = pattern.exec(message);
    if (found) return [wrong, meant + advice(...found.slice(1).map((group) => group ?? ''))];
  }
  return [wrong, `${meant}Compare the place with another file of schema/matters.`];
}
