import { InvalidArgumentError, Option } from 'commander';
import type { City } from './data/city.ts';
import { type QuestionName, questions } from './questions/questions.ts';
import { subjects } from './subjects/subjects.ts';

/** What a run of the bench is told. */
export interface Settings {
  readonly sizes: readonly City['size'][];
  readonly subjects: readonly string[];
  readonly queries: readonly QuestionName[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly pin: boolean;
  readonly growth: boolean;
  readonly quick: boolean;
}

/** What `--quick` sets: about two minutes. */
export const quickly = {
  sizes: ['S'],
  queries: ['joined', 'wide'],
  connections: [32],
  rounds: 3,
  seconds: 1,
  growth: false,
} as const satisfies Partial<Settings>;

const names = subjects.map(({ name }) => name);
const queryNames = Object.keys(questions) as QuestionName[];

/** The flags of the bench. */
export const flags = {
  sizes: new Option('--sizes <names>', 'sizes of the city').default(['S', 'M']).argParser(listOf(['S', 'M'])),
  subjects: new Option('--subjects <names>', 'what is measured').default(names).argParser(listOf(names)),
  queries: new Option('--queries <names>', 'what is asked').default(queryNames).argParser(listOf(queryNames)),
  connections: new Option('--connections <numbers>', 'connections of the load')
    .default([1, 32])
    .argParser((text: string) => text.split(',').map(wholeNumber)),
  rounds: new Option('--rounds <number>', 'rounds, of which the median is taken').default(3).argParser(wholeNumber),
  seconds: new Option('--seconds <number>', 'seconds of one run').default(3).argParser(wholeNumber),
  pin: new Option('--no-pin', 'let the system choose the cores'),
  growth: new Option('--no-growth', 'leave out the cost against rows and operations'),
  quick: new Option('--quick', 'size S, joined and wide, 32 connections, 1 s a run').default(false),
  rate: new Option('--rate <number>', 'proofs a second').default(100).argParser(wholeNumber),
  minutes: new Option('--minutes <number>', 'how long the load lasts').default(10).argParser(wholeNumber),
};

function listOf<Name extends string>(known: readonly Name[]) {
  return (text: string): Name[] => {
    const asked = text.split(',');
    const unknown = asked.find((name) => !known.some((one) => one === name));
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${known.join(', ')}.`);
    return known.filter((name) => asked.includes(name));
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 10_000) return value;
  throw new InvalidArgumentError('Expected a whole number from 1 to 10000.');
}
