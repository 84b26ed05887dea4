import fc from 'fast-check';

/** The ways a clerk or a keyboard spoils a code, all of them, and text that nobody meant as a code at all. */
export type Alteration = { readonly place: number; readonly text: string };

/** Every text that differs from the code in exactly one place, by another character of the alphabet. */
export function substitutions(code: string, alphabet: string): Alteration[] {
  return [...code].flatMap((original, index) =>
    [...alphabet]
      .filter((character) => character !== original)
      .map((character) => ({ place: index + 1, text: code.slice(0, index) + character + code.slice(index + 1) })),
  );
}

/** Every text that swaps two unequal neighbours of the code. */
export function transpositions(code: string): Alteration[] {
  return [...code].slice(1).flatMap((right, index) => {
    const left = code.charAt(index);
    return left === right
      ? []
      : [{ place: index + 1, text: code.slice(0, index) + right + left + code.slice(index + 2) }];
  });
}

/** Any sequence of UTF-16 units, half surrogates included, and any code with one place spoilt by such a unit. */
export function anyText(code: string): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((value) => String.fromCharCode(value));
  const spoilt = fc
    .tuple(fc.nat({ max: code.length - 1 }), unit)
    .map(([index, character]) => code.slice(0, index) + character + code.slice(index + 1));
  return fc.oneof(
    fc.array(unit, { maxLength: 40 }).map((units) => units.join('')),
    spoilt,
    fc.string({ unit: 'binary' }),
  );
}
