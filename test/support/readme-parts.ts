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
    ['options', optionTable(language)],
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
  const rows = all.map(({ title, chineseTitle, special, chineseSpecial, ids }) => {
    const { idNumber, uscc, unitCode, licenseIdentifier, householdNumber, others = {} } = ids;
    const own = [idNumber, uscc, unitCode, licenseIdentifier, householdNumber].filter((id) => id !== undefined);
    const named = Object.entries(others).map(([role, id]) => `${role} \`${id}\``);
    const who = language === 'en' ? `${title} (${chineseTitle})` : chineseTitle;
    return `| ${who} | ${language === 'en' ? special : chineseSpecial} | ${[...own.map((id) => `\`${id}\``), ...named].join('<br>')} |`;
  });
  return [head, '|---|---|---|', ...rows].join('\n');
}

/** The settings in Chinese; one that lacks here fails the README's test. */
const chineseOptions: Readonly<Record<string, string>> = {
  '--port': '监听端口；0 表示任意空闲端口',
  '--host': '监听地址',
  '--data': '各库数据库所在的文件夹',
  '--supergraph': '合成的超图；网关运行时跟随此文件',
  '--remote': '经 HTTP 到达某库，而不在此处运行；可重复，或以逗号分隔',
  '--registry-deadline': '一次调用中一个库可用的毫秒数',
  '--playground': '供开发者使用：在 / 提供试验页，开放内省，并在错误中给出建议；对外服务时应关闭',
  '--log-level': '日志详细程度，为标准错误上的 JSON 行',
  '--seed': '合成城市由以生成的数',
  '--size': '合成城市的规模：S 2,500 人，M 25,000，L 250,000',
};

function inChinese(flag: string): string {
  const text = chineseOptions[flag];
  if (!text) throw new Error(`the setting ${flag} has no Chinese description`);
  return text;
}

function optionTable(language: Language): string {
  const all: readonly Option[] = Object.values(options).map((make) => (make as (preset?: number) => Option)(4000));
  const rows = all.map(
    ({ flags, long = '', envVar, defaultValueDescription, defaultValue, description, argChoices }) => {
      const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
      return `| \`${flags.replaceAll('|', '\\|')}\` | \`${envVar}\` | ${defaultValueDescription ?? String(defaultValue)} | ${language === 'en' ? description : inChinese(long)}${choices} |`;
    },
  );
  const head = language === 'en' ? '| flag | variable | default | what |' : '| 参数 | 环境变量 | 默认值 | 含义 |';
  return [head, '|---|---|---|---|', ...rows].join('\n');
}
