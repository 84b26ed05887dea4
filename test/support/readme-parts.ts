import type { Option } from 'commander';
import { examples, proofExamples } from '../../command/examples.ts';
import { options } from '../../command/options.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import type { Persona } from '../../seed/personas/persona.ts';
import { personas } from '../../seed/personas/personas.ts';
import { matterCases } from '../joined/matters/cases.ts';
import { openAffairsCity } from './affairs-city.ts';
import { openGateway, type TestGateway } from './gateway.ts';
import { summaryTable } from './matters/matter-tables.ts';
import { proveAll } from './matters/prove-all.ts';

export type Language = 'en' | 'zh';

/** What the READMEs repeat of the code, by the name of its place: made, never typed. */
export async function readmeParts(language: Language): Promise<ReadonlyMap<string, string>> {
  const [joined] = examples();
  const opened = await openAffairsCity();
  const { city } = opened;
  const proof = await proofOver(opened.gateway);
  const sources = city.registries.map(localSource);
  const answerOver = async (over: typeof sources) => {
    const one = await openGateway(over);
    const answer = await one.ask(joined?.query ?? '', JSON.parse(joined?.variables ?? '{}'));
    await one.stop();
    return answer;
  };
  const whole = await answerOver(sources);
  const partial = await answerOver(
    sources.map((source) => (source.name === 'license' ? unreachableSource(source.name) : source)),
  );
  const proven = await proveAll(opened, await matterCases(city));
  await opened.stop();
  return new Map([
    ['proof', proof],
    ['matters', summaryTable(proven, language)],
    ['joined', `${fenced('graphql', `${joined?.query}`)}\n\n${fenced('json', shown(whole))}`],
    ['down', fenced('json', shown({ errors: partial.errors, data: licensesOf(partial.data) }, 3))],
    ['personas', personaTable(personas, language)],
    ['options', optionTable(language)],
  ]);
}

/** The first proof of the playground with its answer; a receipt's number and end are new each time. */
async function proofOver(gateway: TestGateway): Promise<string> {
  const [example] = proofExamples();
  const { query = '', variables = '{}' } = example ?? {};
  const { data, errors } = await gateway.ask(query, JSON.parse(variables));
  const proof = data?.proof as Readonly<Record<string, unknown>> | null;
  if (!proof || errors) throw new Error(`expected a proof, got ${JSON.stringify(errors)}`);
  const receipt = { id: '01…', expiresAt: '…' };
  const answer = { data: { proof: { ...proof, receipt } } };
  return [fenced('graphql', query), fenced('json', variables), fenced('json', shown(answer, 30))].join('\n\n');
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

/** JSON with each list of objects cut after so many, and what is short on one line. */
function shown(value: unknown, most = 2): string {
  const cut = (inner: unknown): unknown => {
    if (Array.isArray(inner))
      return typeof inner[0] === 'object' && inner.length > most
        ? [...inner.slice(0, most).map(cut), '…']
        : inner.map(cut);
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

/** The places where the license registry would have answered, each with what stands beside it. */
function licensesOf(data: Record<string, unknown> | null | undefined): unknown {
  const { name, properties, licenses, enterprises } = (data?.person ?? {}) as FounderLicenses;
  const homes = properties?.nodes.map(({ unitCode, certificate }) => ({ unitCode, certificate }));
  const companies = enterprises?.nodes.map(({ enterprise }) => ({
    enterprise: { name: enterprise.name, licenses: enterprise.licenses },
  }));
  return { person: { name, properties: { nodes: homes }, licenses, enterprises: { nodes: companies } } };
}

interface FounderLicenses {
  readonly name?: string;
  readonly properties?: { readonly nodes: readonly { readonly unitCode: string; readonly certificate: unknown }[] };
  readonly licenses?: unknown;
  readonly enterprises?: {
    readonly nodes: readonly { readonly enterprise: { readonly name: string; readonly licenses: unknown } }[];
  };
}

function personaTable(all: readonly Persona[], language: Language): string {
  const head = language === 'en' ? '| who | what is special | ids |' : '| 人物 | 说明 | 标识 |';
  const rows = all.map(({ title, chineseTitle, special, chineseSpecial, ids }) => {
    const { idNumber, uscc, unitCode, licenseIdentifier, householdNumber, others = {} } = ids;
    const own = [idNumber, uscc, unitCode, licenseIdentifier, householdNumber].filter((id) => id !== undefined);
    const named = Object.entries(others).map(
      ([role, id]) => `${language === 'en' ? inEnglish(role) : inChinese(role, chineseRoles)} \`${id}\``,
    );
    const who = language === 'en' ? `${title} (${chineseTitle})` : chineseTitle;
    return `| ${who} | ${language === 'en' ? special : chineseSpecial} | ${[...own.map((id) => `\`${id}\``), ...named].join('<br>')} |`;
  });
  return [head, '|---|---|---|', ...rows].join('\n');
}

/** Who the others are in a persona's story, in Chinese. */
const chineseRoles: Readonly<Record<string, string>> = {
  office: '办公用房',
  buyer: '买方',
  seller: '卖方',
  wife: '妻子',
  bride: '女方',
  father: '父亲',
  mother: '母亲',
  child: '子女',
  cook: '厨师',
  firstGeneration: '一代号码',
  formerWife: '前妻',
  formerHousehold: '原户',
  widow: '遗孀',
  son: '儿子',
  first: '分割后之一',
  second: '分割后之二',
  addressCode: '地址编码',
  unknown: '查无此人的号码',
  successor: '换发后的证照',
  nameDeclaration: '名称申报号',
  invoice: '发票号码',
  agent: '受托人',
  project: '建设项目',
  builder: '施工单位',
  supervisor: '监理单位',
  manager: '项目经理',
  safetyOfficer: '安全员',
  busyProject: '项目经理已在他处任职的项目',
  busyManager: '其项目经理',
};

/** `formerWife` as words: a name of the code is none for a reader. */
const inEnglish = (role: string) => role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The settings in Chinese; one that lacks here fails the README's test. */
const chineseOptions: Readonly<Record<string, string>> = {
  '--port': '监听端口；0 表示任意空闲端口',
  '--host': '监听地址',
  '--data': '各库数据库所在的文件夹',
  '--supergraph': '合成的超图；网关运行时跟随此文件',
  '--gateway': '政务服务库单独运行时所询问的网关的 GraphQL 端点（无路径则为 /graphql）',
  '--gateway-keys': '所应答网关的公钥集（JWKS）文件；其他调用一概拒绝',
  '--affairs-keys': '政务服务库单独运行并请求证明时，其公钥集（JWKS）文件',
  '--call-key': '签署对其他 Mianti 进程调用的私钥（JWK）文件',
  '--tls-cert': '网关与各库之间双向 TLS 中本进程的证书（PEM）',
  '--tls-key': '该证书的私钥（PEM）',
  '--tls-ca': '对方证书须由其签发的机构证书（PEM）',
  '--operations': '启动时预先编译的操作（*.graphql）所在的文件夹，客户端不必等待计划',
  '--matters': '事项文件（*.graphql）所在的文件夹，每个文件即一个事项的按需共享数据清单',
  '--workers': '共用端口的进程数；死掉的会被替换',
  '--remote': '经 HTTP 到达某库，而不在此处运行；可重复，或以逗号分隔',
  '--registry-deadline': '一次调用中一个库可用的毫秒数',
  '--playground': '供开发者使用：在 / 提供试验页，开放内省，并在错误中给出建议；对外服务时应关闭',
  '--access': '要求令牌和目的，并记录访问日志；off 只用于虚构数据，此时任何人可询问任何内容',
  '--issuer':
    '令牌签发方（JSON），其令牌说明谁在询问；真实数据必须设置；合成数据上不设置时，任何人可以演示人物的身份询问',
  '--log-level': '日志详细程度，为标准错误上的 JSON 行',
  '--key-folder': '签发凭证及演示令牌的密钥所在的文件夹',
  '--signature': '新密钥的签名算法：Ed25519，或 SM2 配 SM3',
  '--access-key-folder': '访问日志的密钥与签名检查点所在的文件夹；最好是能改动日志数据库者无法触及之处',
  '--access-log': '回答是否等到其访问记录落盘之后才发出，或声明未等',
  '--access-hash': '访问日志各记录链接所用的杂凑算法；用于新日志',
  '--access-term': '访问日志记录的保存天数；法律要求三年',
  '--seed': '合成城市由以生成的数',
  '--max-depth': '一个文档中字段最多嵌套的层数',
  '--max-fields': '一个文档展开片段后最多的字段数',
  '--max-cost': '一个操作按 @cost、@listSize 与分页最多可能返回的对象数',
  '--max-requests': '同时处理的请求数；再多一个即以 503 和 retry-after 答复',
  '--max-connections': '同时保持的连接数',
  '--cors-origin': '其页面可读取答复的来源，如 https://front.example；可重复，或以逗号分隔',
  '--safelist': '只运行各事项的操作和 --operations 文件夹中的操作',
  '--max-rate': '一个调用方就一个事项每分钟的请求数',
  '--subject-quota': '一个机构就一个事项每天查询同一主体的次数',
  '--privacy-quota': '一个调用方每天可触及的人数与敏感级别之积',
  '--suspend-after': '一小时内超出范围的请求达到此数后，暂停该调用方就该事项的访问',
  '--redis': '多个网关共同计数所用的 Redis；否则各自计数',
  '--size': '合成城市的规模：S 2,500 人，M 25,000，L 250,000',
};

const chinesePresets: Readonly<Record<string, string>> = {
  none: '无',
  'access-keys in the data folder': '数据文件夹中的 access-keys',
};

function inChinese(name: string, words: Readonly<Record<string, string>>): string {
  const text = words[name];
  if (!text) throw new Error(`${name} has no Chinese word`);
  return text;
}

function optionTable(language: Language): string {
  const all: readonly Option[] = Object.values(options).map((make) => (make as (preset?: number) => Option)(4000));
  const rows = all.map(
    ({ flags, long = '', envVar, defaultValueDescription, defaultValue, description, argChoices }) => {
      const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
      const preset = defaultValueDescription ?? String(defaultValue);
      const [shown, what] =
        language === 'en' ? [preset, description] : [chinesePresets[preset] ?? preset, inChinese(long, chineseOptions)];
      return `| \`${flags.replaceAll('|', '\\|')}\` | \`${envVar}\` | ${shown} | ${what}${choices} |`;
    },
  );
  const head = language === 'en' ? '| flag | variable | default | what |' : '| 参数 | 环境变量 | 默认值 | 含义 |';
  return [head, '|---|---|---|---|', ...rows].join('\n');
}
