import { type DirectiveNode, Kind, type OperationDefinitionNode, print } from 'graphql';
import { directiveArguments } from './directive-arguments.ts';
import type { Matter, MatterInput } from './matter.ts';
import type { InputArguments, MatterArguments } from './matter-arguments.ts';
import type { MatterSchema } from './matter-schema.ts';
import { operationText } from './operation-text.ts';
import { type Papers, papersOf } from './papers.ts';
import { selectFields } from './select-fields.ts';
import { type SelectedField, withAllBelow } from './selected-field.ts';
import { sharingList } from './sharing-list.ts';
import { standingOf } from './standing.ts';
import { standingEntries } from './standing-entries.ts';

/** A matter as its file has it, before the rules are asked, with the places of the file that they speak of. */
export interface MatterDraft {
  readonly matter: Matter;
  readonly operation: OperationDefinitionNode;
  readonly head: { readonly node: DirectiveNode; readonly values: MatterArguments };
  readonly papers: Papers;
  /** All of them, in the order of the file. */
  readonly fields: readonly SelectedField[];
  readonly schema: MatterSchema;
}

/** Reads a matter off an operation that is valid by the schema and has the directive `@matter`. */
export function draftMatter(operation: OperationDefinitionNode, file: string, schema: MatterSchema): MatterDraft {
  const [head] = directiveArguments<MatterArguments>(schema.schema, operation.directives, 'matter');
  if (!head) throw new TypeError('expected an operation with @matter');
  const roots = selectFields(operation.selectionSet, schema);
  const fields = withAllBelow(roots);
  const papers = papersOf(operation, fields, { schema, law: head.values.law });
  const materials = papers.map(({ material }) => material);
  const { code, title, name, lead, callers, applicant, representatives, basis, law, validFrom, validTo } = head.values;
  const standing = standingOf(operation, applicant);
  const matter: Matter = {
    code,
    title,
    name,
    lead,
    limit: limitOf(head.values.limit),
    callers,
    applicant,
    representatives,
    basis,
    law,
    validFrom,
    validTo: validTo ?? null,
    file,
    inputs: inputsOf(operation, schema),
    materials,
    operation: { name: operation.name?.value ?? '', text: operationText(operation, schema.schema, standing) },
    sharing: [
      ...sharingList(roots, materials, law),
      ...standingEntries(selectFields({ kind: Kind.SELECTION_SET, selections: standing }, schema), law),
    ],
  };
  return { matter, operation, head, papers, fields, schema };
}

function limitOf({ workingDays, days }: MatterArguments['limit']): Matter['limit'] {
  return typeof workingDays === 'number'
    ? { unit: 'WORKING_DAYS', days: workingDays }
    : { unit: 'DAYS', days: days ?? 0 };
}

/** What is filled in: the variables with a name for a person. */
function inputsOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { schema }: MatterSchema,
): readonly MatterInput[] {
  return variableDefinitions.flatMap(({ variable, type, defaultValue, directives }) =>
    directiveArguments<InputArguments>(schema, directives, 'input').map(({ values: { label, title } }) => ({
      name: variable.name.value,
      type: print(type),
      label,
      title,
      isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    })),
  );
}
