import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

/** Under which key a matter's operation answers the applicant's standing; no file may use it for another value. */
export const standingKey = 'standing';

/** By the type of the applicant's variable. */
const selections: ReadonlyMap<string, (variable: string) => string> = new Map([
  [
    'CitizenId',
    (variable: string) =>
      `person(idNumber: $${variable}) { isDead: hasStatus(status: DECEASED) isMissing: hasStatus(status: DECLARED_MISSING) isDisputed isUnderInvestigation }`,
  ],
  ['SocialCreditCode', (variable: string) => `enterprise(uscc: $${variable}) { status }`],
]);

/**
 * What every matter asks of its applicant, whatever its papers: whether they can apply at all, and whether the record of them
 * is under correction. Nothing where the applicant is no number of a person or an enterprise: a rule refuses such a file.
 */
export function standingOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  applicant: string,
): readonly FieldNode[] {
  const type = variableDefinitions.find(({ variable }) => variable.name.value === applicant)?.type;
  const named = type?.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const selection = named?.kind === Kind.NAMED_TYPE ? selections.get(named.name.value) : undefined;
  if (!selection) return [];
  const [definition] = parse(`{ ${standingKey}: ${selection(applicant)} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
}
