import { batching } from './families/batching.ts';
import { bodies } from './families/bodies.ts';
import { documents } from './families/documents.ts';
import { geometries } from './families/geometries.ts';
import { headers } from './families/headers.ts';
import { http } from './families/http.ts';
import { injections } from './families/injections.ts';
import { introspection } from './families/introspection.ts';
import { meaning } from './families/meaning.ts';
import { paths } from './families/paths.ts';
import { purposes } from './families/purposes.ts';
import { resources } from './families/resources.ts';
import { slow } from './families/slow.ts';
import { smuggling } from './families/smuggling.ts';
import { tokens } from './families/tokens.ts';
import { variableValues } from './families/variables.ts';
import type { Attack } from './tools/attack.ts';

/** All of them, family by family. */
export const attacks: readonly Attack[] = [
  ...documents,
  ...meaning,
  ...variableValues,
  ...injections,
  ...geometries,
  ...batching,
  ...introspection,
  ...bodies,
  ...headers,
  ...http,
  ...paths,
  ...smuggling,
  ...tokens,
  ...purposes,
  ...slow,
  ...resources,
];
