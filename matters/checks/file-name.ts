import { basename } from 'node:path';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A file is found by its matter: `code.graphql`, and `code@2025-05-10.graphql` where a new list took the place of an old one. */
export function fileName({ matter: { file, code, validFrom }, head }: MatterDraft): readonly MatterProblem[] {
  const names = [`${code}.graphql`, `${code}@${validFrom}.graphql`];
  const isCode = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code);
  if (isCode && names.includes(basename(file))) return [];
  const wrong = isCode ? `the file of "${code}" is called ${basename(file)}` : `"${code}" is no code of a matter`;
  const advice = isCode ? `Call it ${names.join(' or ')}.` : 'Write it in lower case, with hyphens between the words.';
  return [problemAt(file, head.node, wrong, advice)];
}
