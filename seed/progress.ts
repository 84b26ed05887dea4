import { Presets, SingleBar } from 'cli-progress';

/** Who is told how far a seed has come. */
export interface Progress {
  start(rows: number): void;
  /** So many rows more. */
  add(rows: number): void;
  stop(): void;
}

/** A plain line each time so many percent are done, where nobody looks at a bar. */
const STEP = 25;

/** A bar with rows a second and time left on a terminal, plain lines elsewhere. */
export function seedProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Progress {
  const format = 'Seeding {bar} {percentage} % · {value} rows · {rate} rows/s · {left} left';
  const drawn = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  const told = counter();
  return {
    start: (rows) => {
      told.start(rows);
      drawn.start(rows, 0, told.figures());
    },
    add: (rows) => {
      told.add(rows);
      drawn.increment(rows, told.figures());
    },
    stop: () => drawn.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  const told = counter();
  let next = STEP;
  return {
    start: told.start,
    add: (rows) => {
      told.add(rows);
      if (told.percent() < next || next >= 100) return;
      const { rate, left } = told.figures();
      stream.write(`seeding: ${told.percent()} %, ${rate} rows/s, ${left} left\n`);
      next = (Math.floor(told.percent() / STEP) + 1) * STEP;
    },
    stop: () => stream.write(`seeding: done, ${told.rows()} rows\n`),
  };
}

/** Counts by the process's own clock, which no change of the time of day moves. */
function counter() {
  let [total, done, since] = [0, 0, performance.now()];
  return {
    start: (rows: number) => {
      [total, done, since] = [rows, 0, performance.now()];
    },
    add: (rows: number) => {
      done += rows;
    },
    rows: () => done,
    percent: () => Math.min(99, Math.floor((done * 100) / Math.max(1, total))),
    figures: () => {
      const seconds = Math.max(0.001, (performance.now() - since) / 1000);
      const rate = Math.round(done / seconds);
      return { rate, left: `${Math.ceil(Math.max(0, total - done) / Math.max(1, rate))} s` };
    },
  };
}
