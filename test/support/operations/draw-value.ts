import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from '../../../seed/random/random.ts';
import type { Pools } from './pools.ts';

/** An argument and where it is: `Type.field.argument`. */
export interface ArgumentPlace {
  readonly argument: GraphQLArgument;
  readonly coordinate: string;
}

const mostOfAList = 5;

/** A value of an argument's type in JSON form; undefined where the pools have none. */
export function drawValue(random: Random, pools: Pools, { argument, coordinate }: ArgumentPlace): unknown {
  const pool = pools.byArgument[coordinate] ?? pools.byArgument[argument.name];
  const isNullable = !isNonNullType(argument.type);
  return draw(argument.type);

  function draw(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return draw(type.ofType);
    if (isListType(type)) {
      const items = Array.from({ length: random.between(random.chance(0.05) ? 0 : 1, mostOfAList) }, () =>
        draw(type.ofType),
      );
      // The same key twice: each asks for an answer of its own.
      if (items[0] !== undefined && random.chance(0.2)) items.push(items[0]);
      return items.includes(undefined) ? undefined : items;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    const own = pool ?? pools.byType[type.name];
    const fitting = own?.filter((value) => value !== null || isNullable);
    if (fitting?.length) return random.pick(fitting);
    return isInputObjectType(type) ? undefined : pools.byType[type.name]?.[0];
  }
}
