import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Places in the repository, as absolute paths. */
export const paths = {
  supergraph: join(root, 'schema', 'supergraph.graphql'),
  schemas: join(root, 'schema'),
  matters: join(root, 'schema', 'matters'),
  examples: join(root, 'schema', 'examples'),
  data: join(root, '.mianti', 'data'),
  keys: join(root, '.mianti', 'keys'),
  cache: join(root, '.mianti'),
} as const;
