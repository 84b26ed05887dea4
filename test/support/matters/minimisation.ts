import { Kind, parse } from 'graphql';
import type { Matter } from '../../../matters/matter.ts';
import type { MatterSchema } from '../../../matters/matter-schema.ts';
import { selectFields } from '../../../matters/select-fields.ts';
import {
  isLineage,
  isPlumbing,
  isTypeName,
  type SelectedField,
  withAllBelow,
} from '../../../matters/selected-field.ts';
import { askedFields } from './asked-fields.ts';
import { caseName, type MatterCase } from './matter-case.ts';
import type { Recorder } from './recorder.ts';

/** Fields of registries in a proof: sets of 'population Person.name'. */
export interface Minimisation {
  readonly name: string;
  /** What the registries were asked for. */
  readonly fetched: ReadonlySet<string>;
  /** What the matter's operation asks for: what its file lists, and the applicant's standing. */
  readonly listed: ReadonlySet<string>;
  /** What someone gets to read. */
  readonly shown: ReadonlySet<string>;
  /** Fetched and not listed: there must be none. */
  readonly excess: readonly string[];
}

interface Proved {
  readonly one: MatterCase;
  readonly matter: Matter;
}

/** What a proof fetched, by what was asked of the registries while it ran, against what its matter's file lists. */
export function minimisationOf(
  { one, matter }: Proved,
  asked: ReturnType<Recorder['take']>,
  schema: MatterSchema,
): Minimisation {
  const fetched = new Set(asked.flatMap(({ registry, request }) => [...askedFields(request, registry, schema)]));
  const fields = fieldsOf(matter, schema);
  const listed = new Set(fields.map(nameOf));
  const shown = new Set(shownFields({ one, matter }, fields).map(nameOf));
  return { name: caseName(one), fetched, listed, shown, excess: [...fetched].filter((field) => !listed.has(field)) };
}

/** The figures as a table to read. */
export function minimisationTable(all: readonly Minimisation[]): string {
  const rows = all.map(({ name, fetched, listed, shown, excess }) => {
    return `| ${name} | ${fetched.size} | ${listed.size} | ${shown.size} | ${excess.length} |`;
  });
  return ['| matter | fetched | listed | shown | beyond the list |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

const nameOf = ({ registry, type, definition }: SelectedField) => `${registry} ${type}.${definition.name}`;

function fieldsOf({ operation }: Matter, schema: MatterSchema): readonly SelectedField[] {
  const [definition] = parse(operation.text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('expected an operation');
  return withAllBelow(selectFields(definition.selectionSet, schema)).filter(
    (field) =>
      !isLineage(field) &&
      !isTypeName(field) &&
      !isPlumbing(field) &&
      field.type !== 'Source' &&
      !schema.owners.isKey(field.type, field.definition.name),
  );
}

/** Values that stand in the rows of a proof, of the papers that the case asks for; of what is verified there are none. */
function shownFields({ one, matter }: Proved, fields: readonly SelectedField[]): readonly SelectedField[] {
  const asked = matter.materials.filter(({ way, when }) => way !== 'VERIFIED' && isAsked(one, when));
  const replacements = asked.flatMap((material) => material.replacements).filter(({ expect }) => expect !== 'NONE');
  const paths = new Set(
    replacements.flatMap(({ path, lines }) => lines.map((line) => [...path, ...line.path].join('.'))),
  );
  return fields.filter(({ path }) => paths.has(path.join('.')));
}

const isAsked = ({ inputs }: MatterCase, when: string | null) => when === null || inputs[when] === true;
