import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { subgraphs } from '../../command/registries.ts';
import type { Classification, Classify, Level } from '../../gateway/access/classified/classification.ts';

const levels: readonly Level[] = [1, 2, 3, 4];

const head = `# How sensitive every field is

Written by \`scripts/write-classification-table.ts\`; \`classified.test.ts\` holds the schemas against it. A field that leads to
objects has the level of the fact that there are some; what is below it has its own. In brackets how a value is hidden where
the purpose does not need it in full, and WITHHELD what is shared with nobody.
`;

interface Row {
  readonly type: string;
  readonly field: string;
  readonly classified: Classification;
}

/** The classification of all fields as a page: how many of each level a registry has, then every type. */
export function classificationPage(classify: Classify): string {
  const registries = subgraphs.map(({ name, schemaFile }) => ({ name, rows: rowsOf(schemaFile, classify) }));
  const counts = registries.map(
    ({ name, rows }) => `| ${name} | ${levels.map((level) => ofLevel(rows, level).length).join(' | ')} |`,
  );
  const sections = registries.map(({ name, rows }) => `## ${name}\n\n${tableOf(rows)}`);
  const summary = `| fields of | 1 public | 2 internal | 3 personal | 4 sensitive |\n|---|--:|--:|--:|--:|\n${counts.join('\n')}`;
  return `${[head.trimEnd(), summary, ...sections].join('\n\n')}\n`;
}

function tableOf(rows: readonly Row[]): string {
  const types = [...new Set(rows.map(({ type }) => type))];
  const lines = types.map((type) => {
    const own = rows.filter((row) => row.type === type);
    return `| ${type} | ${levels.map((level) => ofLevel(own, level).map(label).join(', ')).join(' | ')} |`;
  });
  return `| type | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n${lines.join('\n')}`;
}

const ofLevel = (rows: readonly Row[], level: Level) => rows.filter(({ classified }) => classified.level === level);

function label({ field, classified: { mask, sharing } }: Row): string {
  const notes = [mask, sharing === 'WITHHELD' ? sharing : null].filter((note) => note !== null);
  return notes.length > 0 ? `${field} (${notes.join(', ')})` : field;
}

function rowsOf(schemaFile: URL, classify: Classify): readonly Row[] {
  return parse(readFileSync(schemaFile, 'utf8')).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const type = node.name.value;
    return (node.fields ?? []).map(({ name: { value: field } }) => ({
      type,
      field,
      classified: classify(type, field),
    }));
  });
}
