// How long others wait while a stranger attacks, attack by attack; the goal is 250 ms:
//   npm run bench:attacks                 all of them
//   npm run bench:attacks -- smuggling    those whose name holds a text
import { attacks } from '../test/attacks/attacks.ts';
import type { Attack } from '../test/attacks/tools/attack.ts';
import { ordinary } from '../test/attacks/tools/ordinary.ts';
import { shortcomings } from '../test/attacks/tools/shortcomings.ts';
import { startTarget } from '../test/attacks/tools/start-target.ts';
import { watch } from './attacks/watch.ts';

const goal = 250;
const [only = ''] = process.argv.slice(2);
const quiet: Attack = {
  id: 'none',
  title: 'nobody attacks, for two seconds',
  send: () => new Promise((resolve) => setTimeout(() => resolve([]), 2_000)),
  expect: 'harmless',
};
const city = await startTarget();
const others = watch();
const tally = { attacks: 0, late: 0, wrong: 0 };

console.log(
  `Node ${process.version}\n| attack | statuses | ms | longest wait of others, ms | what went wrong |\n|---|---|---:|---:|---|`,
);
for (const attack of [quiet, ...attacks.filter(({ id }) => id.includes(only))]) {
  others.begin(city.target.port);
  const began = performance.now();
  const { outcomes, answer } = await city.suffer(attack, () => ordinary(city.target));
  const took = performance.now() - began;
  const { longestMilliseconds, unanswered } = await others.end();
  const wrong = [...shortcomings(attack, outcomes), ...(answer ? [answer] : []), ...new Set(unanswered)];
  if (!city.isAlive()) wrong.push('the gateway ended');
  if (wrong.length > 0 && answer) await city.renew();
  tally.attacks += 1;
  tally.late += attack !== quiet && longestMilliseconds > goal ? 1 : 0;
  tally.wrong += wrong.length > 0 ? 1 : 0;
  const statuses = [...new Set(outcomes.flatMap(({ replies }) => replies.map(({ status }) => status)))].join(' ');
  const figures = [attack.id, statuses || 'hung up', took.toFixed(0), longestMilliseconds.toFixed(0)];
  console.log(`| ${[...figures, wrong.join('; ').replaceAll(/[|\n]/g, ' ').slice(0, 400)].join(' | ')} |`);
}
console.log(
  `\n${tally.attacks - 1} attacks: ${tally.late} let others wait more than ${goal} ms, ${tally.wrong} met otherwise than they should be.`,
);
await others.stop();
const { errors } = await city.stop();
const reasons = new Set(errors.map((line) => /"reason":"(.{0,120})/.exec(line)?.[1] ?? line.slice(0, 200)));
console.log(`${errors.length} lines were logged as errors.`);
for (const reason of reasons) console.log(`- ${reason}`);
