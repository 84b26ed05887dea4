import type { DirectiveNode, OperationDefinitionNode } from 'graphql';
import { directiveArguments } from './directive-arguments.ts';
import { evidenceLines } from './evidence-lines.ts';
import { fieldName } from './field-name.ts';
import type { Material, Replacement } from './matter.ts';
import type { MaterialArguments, SubmitArguments } from './matter-arguments.ts';
import type { MatterSchema } from './matter-schema.ts';
import type { SelectedField } from './selected-field.ts';

/** The papers of the head, in the order of the file, each with where it stands. */
export type Papers = readonly { readonly material: Material; readonly node: DirectiveNode }[];

interface Of {
  readonly schema: MatterSchema;
  /** The matter's own, for a paper that names none. */
  readonly law: string;
}

/** The papers of an operation, with the selections that replace each. */
export function papersOf(operation: OperationDefinitionNode, fields: readonly SelectedField[], of: Of): Papers {
  return (operation.directives ?? []).flatMap((node): Papers => {
    const given = directiveArguments<MaterialArguments>(of.schema.schema, [node], 'material');
    const submitted = directiveArguments<SubmitArguments>(of.schema.schema, [node], 'submit');
    return [
      ...given.map(({ values }) => ({ node, material: replaced(values, fields, of.law) })),
      ...submitted.map(({ values }) => ({ node, material: toSubmit(values) })),
    ];
  });
}

function replaced(given: MaterialArguments, fields: readonly SelectedField[], law: string): Material {
  return {
    name: given.name,
    title: given.title,
    from: given.from ?? null,
    way: given.way,
    needs: given.needs,
    reuses: given.reuses ?? null,
    checkedLater: given.checkedLater ?? null,
    when: given.when ?? null,
    guards: given.guards,
    law: given.law ?? law,
    reason: null,
    replacements: fields.flatMap((field) => replacementsOf(field, given.name)),
  };
}

function toSubmit({ material, title, from, reason, law, when }: SubmitArguments): Material {
  return {
    name: material,
    title,
    from: from ?? null,
    way: 'MUST_SUBMIT',
    needs: 'ALL',
    reuses: null,
    checkedLater: null,
    when: when ?? null,
    guards: false,
    law,
    reason,
    replacements: [],
  };
}

function replacementsOf(field: SelectedField, name: string): readonly Replacement[] {
  return field.replaces
    .filter(({ material }) => material === name)
    .map(({ expect }) => ({
      path: field.path,
      expect,
      registry: field.registry,
      type: field.type,
      field: field.definition.name,
      ...fieldName(field.definition.description, field.definition.name),
      lines: evidenceLines(field),
    }));
}
