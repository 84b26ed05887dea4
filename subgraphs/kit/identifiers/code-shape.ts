/** A run of places in a code that share one alphabet. */
export type Segment = {
  readonly length: number;
  readonly characters: string;
  /** What belongs here, to end the sentence "place 3 is X, expected …". */
  readonly expected: string;
};

export type CodeShape = {
  /** With its article, to end the sentence "the letter O does not occur in …". */
  readonly noun: string;
  readonly segments: readonly Segment[];
};

export const DIGITS = '0123456789';
export const DIGITS_AND_CAPITALS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Null when the text has the shape, else the first thing wrong with it, as a sentence. Never throws. */
export function shapeFault(text: string, shape: CodeShape): string | null {
  const characters = [...text];
  const length = shape.segments.reduce((sum, segment) => sum + segment.length, 0);
  if (characters.length !== length) return `${countedCharacters(characters.length)}, expected ${length}`;
  let index = 0;
  for (const segment of shape.segments) {
    for (const end = index + segment.length; index < end; index += 1) {
      const character = characters[index] ?? '';
      if (!segment.characters.includes(character)) return characterFault(character, index + 1, segment, shape);
    }
  }
  return null;
}

export const countedCharacters = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`;

function characterFault(character: string, place: number, segment: Segment, shape: CodeShape): string {
  if (shape.segments.some((other) => other.characters.includes(character))) {
    return `place ${place} is ${character}, expected ${segment.expected}`;
  }
  // Chinese input methods type full-width digits and letters that look almost the same on a screen.
  if (/^[０-９Ａ-Ｚａ-ｚ]$/.test(character)) {
    const plain = character.normalize('NFKC');
    return `place ${place} is a full-width ${plain}, expected ${segment.expected} in plain (half-width) form`;
  }
  if (/^[a-z]$/.test(character) && segment.characters.includes(character.toUpperCase())) {
    return `the letter ${character} at place ${place} is lower case, expected ${character.toUpperCase()}`;
  }
  return `${named(character)} does not occur in ${shape.noun} (place ${place}), expected ${segment.expected}`;
}

function named(character: string): string {
  if (/^[A-Za-z]$/.test(character)) return `the letter ${character}`;
  if (character === ' ') return 'a space';
  // Controls, invisible formatting and half surrogates would corrupt a log or reverse the text after them.
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `the character ${character}`;
  return `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
