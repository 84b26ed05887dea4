import { expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { standingKey, standingOf } from '../../matters/standing.ts';

const standing = (variables: string) => {
  const [definition] = parse(`query A(${variables}) { __typename }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('expected an operation');
  return textOf(definition);
};
const textOf = (operation: OperationDefinitionNode) =>
  standingOf(operation, 'who').map((node) => print(node).replace(/\s+/g, ' '));

test('of a person it is asked whether they are dead or missing, and whether their record is under correction', () =>
  expect(standing('$who: CitizenId!')).toEqual([
    `${standingKey}: person(idNumber: $who) { isDead: hasStatus(status: DECEASED) isMissing: hasStatus(status: DECLARED_MISSING) isDisputed isUnderInvestigation }`,
  ]));

test('of an enterprise it is asked what became of it', () =>
  expect(standing('$other: CitizenId!, $who: SocialCreditCode!')).toEqual([
    `${standingKey}: enterprise(uscc: $who) { status }`,
  ]));

test.each(['$who: String!', '$who: [CitizenId!]!', '$other: CitizenId!'])('of %s nothing is asked', (variables) =>
  expect(standing(variables)).toEqual([]),
);
