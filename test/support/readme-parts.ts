import type { Option } from 'commander';
import { examples } from '../../command/examples.ts';
import { options } from '../../command/options.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import type { Persona } from '../../seed/personas/persona.ts';
import { personas } from '../../seed/personas/personas.ts';
import { openCity } from './city.ts';
import { openGateway } from './gateway.ts';

export type Language = 'en' | 'zh';

/** What the READMEs repeat of the code, by the name of its place: made, never typed. */
export async function readmeParts(language: Language): Promise<ReadonlyMap<string, string>> {
  const [joined] = examples();
  const city = await openCity();
  const sources = city.registries.map(localSource);
  const answerOver = async (over: typeof sources) => {
    const gateway = await openGateway(over);
    const answer = await gateway.ask(joined?.query ?? '', JSON.parse(joined?.variables ?? '{}'));
    await gateway.stop();
    return answer;
  };
  const whole = await answerOver(sources);
  const partial = await answerOver(
    sources.map((source) => (source.name === 'license' ? unreachableSource(source.name) : source)),
  );
  await city.stop();
  return new Map([
    ['joined', `${fenced('graphql', `${joined?.query}`)}\n\n${fenced('json', shown(whole))}`],
    ['down', fenced('json', shown({ errors: partial.errors?.slice(0, 2), data: licensesOf(partial.data) }))],
    ['personas', personaTable(personas, language)],
    ['options', optionTable()],
  ]);
}

/** A README with its places filled: each stands between `<!-- name -->` and `<!-- /name -->`. */
export function filled(readme: string, parts: ReadonlyMap<string, string>): string {
  return [...parts].reduce((text, [name, part]) => {
    const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`);
    if (!place.test(text)) throw new Error(`the README has no place for ${name}`);
    return text.replace(place, () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`);
  }, readme);
}

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** JSON with each list of objects cut after two, and what is short on one line. */
function shown(value: unknown): string {
  const cut = (inner: unknown): unknown => {
    if (Array.isArray(inner))
      return typeof inner[0] === 'object' && inner.length > 2 ? [...inner.slice(0, 2).map(cut), '…'] : inner.map(cut);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, below]) => [key, cut(below)]));
  };
  return print(cut(value), '');
}

function print(value: unknown, indent: string): string {
  if (value === '…') return '…';
  const line = (JSON.stringify(value, null, 1) ?? 'null').replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || (line.length + indent.length < 100 && !line.includes('…')))
    return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + print(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** The places where the license registry would have answered. */
function licensesOf(data: Record<string, unknown> | null | undefined): unknown {
  const person = data?.person as Record<string, unknown> | undefined;
  return { person: { name: person?.name, residence: person?.residence, licenses: person?.licenses } };
}

function personaTable(all: readonly Persona[], language: Language): string {
  const head = language === 'en' ? '| who | what is special | ids |' : '| 人物 | 说明 | 标识 |';
  const rows = all.map(({ title, chineseTitle, special, ids }) => {
    const { idNumber, uscc, unitCode, licenseIdentifier, householdNumber, others = {} } = ids;
    const own = [idNumber, uscc, unitCode, licenseIdentifier, householdNumber].filter((id) => id !== undefined);
    const named = Object.entries(others).map(([role, id]) => `${role} \`${id}\``);
    const who = language === 'en' ? `${title} (${chineseTitle})` : chineseTitle;
    return `| ${who} | ${special} | ${[...own.map((id) => `\`${id}\``), ...named].join('<br>')} |`;
  });
  return [head, '|---|---|---|', ...rows].join('\n');
}

function optionTable(): string {
  const all: readonly Option[] = Object.values(options).map((make) => (make as (preset?: number) => Option)(4000));
  const rows = all.map(({ flags, envVar, defaultValueDescription, defaultValue, description, argChoices }) => {
    const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
    return `| \`${flags.replaceAll('|', '\\|')}\` | \`${envVar}\` | ${defaultValueDescription ?? String(defaultValue)} | ${description}${choices} |`;
  });
  return ['| flag | variable | default | what |', '|---|---|---|---|', ...rows].join('\n');
}
