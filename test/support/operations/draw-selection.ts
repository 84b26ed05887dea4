import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { drawArguments } from './draw-arguments.ts';
import { drawCondition } from './draw-condition.ts';
import type { Drawing, Place } from './drawing.ts';

const mostDepth = 9;
const mostBreadth = 40;
/** A list that no argument bounds has about so many items. */
const usualLength = 3;

/** A selection set on a type: fields, fragments of every kind, `__typename`, the same thing twice. */
export function drawSelection(drawing: Drawing, type: GraphQLCompositeType, place: Place): string {
  const { random } = drawing;
  const wanted = place.depth === 0 ? random.between(1, 3) : random.between(1, 5);
  const parts: string[] = [];
  for (let index = 0; index < wanted && drawing.left > 0; index += 1) {
    drawing.left -= 1;
    const part = drawPart(drawing, type, place);
    if (part) parts.push(part);
  }
  const again = parts.length > 0 && random.chance(0.08) ? [random.pick(parts)] : [];
  return `{ ${[...parts, ...again].join(' ') || '__typename'} }`;
}

function drawPart(drawing: Drawing, type: GraphQLCompositeType, place: Place): string | null {
  const isField = !isUnionType(type);
  const kind = drawing.random.weighted<'field' | 'inline' | 'spread' | 'typename'>([
    ['field', isField ? 80 : 0],
    ['inline', isField ? 9 : 70],
    ['spread', isField ? 7 : 20],
    ['typename', 5],
  ]);
  if (kind === 'typename') return `${keyed(drawing, '__typename', '__typename')}${drawCondition(drawing)}`;
  if (kind === 'inline') return drawInline(drawing, type, place);
  return kind === 'spread' ? drawSpread(drawing, type, place) : drawField(drawing, type, place);
}

function drawField(drawing: Drawing, type: GraphQLCompositeType, place: Place): string | null {
  if (isUnionType(type)) return null;
  const { random } = drawing;
  const fields = Object.values(type.getFields());
  const mayDescend = place.depth < mostDepth && place.breadth <= mostBreadth && drawing.left > 1;
  const isWanted = random.chance(place.depth === 0 ? 1 : 0.6) && mayDescend;
  const fitting = fields.filter((field) => isDeep(field) === isWanted);
  const field = random.weighted((fitting.length > 0 ? fitting : fields).map((one) => [one, weightOf(one)]));
  if (isDeep(field) && !mayDescend) return null;
  const given = drawArguments(drawing, type.name, field);
  if (given === null) return null;
  const key = keyed(drawing, field.name, `${field.name}${given}: ${field.type}`);
  const head = `${key}${given}${drawCondition(drawing)}`;
  const below = getNamedType(field.type);
  if (!isCompositeType(below)) return head;
  const breadth = place.breadth * (isList(field.type) ? usualLength : 1);
  return `${head} ${drawSelection(drawing, below, { depth: place.depth + 1, breadth })}`;
}

const isDeep = ({ type }: GraphQLField<unknown, unknown>) => isCompositeType(getNamedType(type));

/** A record leads on to other registries; a money amount or a page's end does not. */
function weightOf({ type }: GraphQLField<unknown, unknown>): number {
  const named = getNamedType(type);
  if (isUnionType(named)) return 6;
  return isObjectType(named) && Object.keys(named.getFields()).length > 9 ? 4 : 1;
}

function keyed({ keys }: Drawing, name: string, signature: string): string {
  const key = keys.keyOf(name, signature);
  return key === name ? name : `${key}: ${name}`;
}

/** Mostly a member of an abstract type: nothing is asked of a union but through one. */
function drawTypeWithin(drawing: Drawing, type: GraphQLCompositeType): GraphQLCompositeType {
  const all = typesWithin(drawing, type);
  const members = isAbstractType(type) ? all.filter(isObjectType) : [];
  return drawing.random.pick(members.length > 0 && drawing.random.chance(0.8) ? members : all);
}

const typesWithin = ({ overlapping }: Drawing, { name }: GraphQLCompositeType) => overlapping.get(name) ?? [];

function drawInline(drawing: Drawing, type: GraphQLCompositeType, place: Place): string {
  const condition = drawCondition(drawing);
  if (drawing.random.chance(0.2)) return `...${condition} ${drawSelection(drawing, type, inner(place))}`;
  const onType = drawTypeWithin(drawing, type);
  return `... on ${onType.name}${condition} ${drawSelection(drawing, onType, inner(place))}`;
}

function drawSpread(drawing: Drawing, type: GraphQLCompositeType, place: Place): string {
  const { random, fragments } = drawing;
  const condition = drawCondition(drawing);
  const names = new Set(typesWithin(drawing, type).map(({ name }) => name));
  const known = fragments.filter(({ onType }) => names.has(onType));
  // A fragment may be deep: where the answer is broad already, only a new and shallow one is spread.
  if (known.length > 0 && place.breadth <= usualLength && random.chance(0.5)) {
    return `...${random.pick(known).name}${condition}`;
  }
  const onType = drawTypeWithin(drawing, type);
  const text = drawSelection(drawing, onType, inner(place));
  const name = `F${fragments.length}`;
  fragments.push({ name, onType: onType.name, text });
  return `...${name}${condition}`;
}

/** A fragment is no deeper in the answer, but an end must come to fragments within fragments. */
const inner = ({ depth, breadth }: Place): Place => ({ depth: depth + 1, breadth });

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
