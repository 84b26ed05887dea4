import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/errors.ts';
import type { Purpose } from '../purpose.ts';
import { type AskedNode, coordinateOf } from './asked-node.ts';

/** The Shanghai Data Regulation: access beyond what was applied for is stopped at once. */
export const overScopeRule = '上海市数据条例第三十九条';

/** Personal Information Protection Law: a person may see and copy what is held on them. */
export const ownRecordRule = '个人信息保护法第四十五条';

/** Fields that an error names; the rest it counts. */
const most = 20;
/** A stranger chooses the response keys. */
const longestPath = 200;

export interface Refusing {
  readonly code: ErrorCode;
  readonly message: string;
  readonly nodes?: readonly AskedNode[];
  readonly rule?: string;
  /** What is known of the matter, or the code that was sent. */
  readonly matter?: Pick<Purpose, 'code'> | undefined;
}

/** One error that says what was refused, field by field, and by which rule. */
export function refuse({ code, message, nodes = [], rule = overScopeRule, matter }: Refusing): {
  readonly errors: readonly GraphQLFormattedError[];
} {
  const fields = nodes.slice(0, most).map((node) => ({ field: coordinateOf(node), path: pathOf(node), rule }));
  const left = nodes.length - fields.length;
  const extensions = {
    code,
    ...(matter ? { matter: matter.code } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(left > 0 ? { fieldsLeftOut: left } : {}),
  };
  return { errors: [{ message, extensions }] };
}

/** 'Person.maskedPhone at buyer.maskedPhone, … and 3 more'. */
export function named(nodes: readonly AskedNode[]): string {
  const shown = nodes.slice(0, most).map((node) => `${coordinateOf(node)} at ${pathOf(node)}`);
  const left = nodes.length - shown.length;
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

export function pathOf({ path }: AskedNode): string {
  const text = path.join('.');
  return text.length > longestPath ? `${text.slice(0, longestPath)}…` : text;
}
