import './workers.ts';
import { createRoot } from 'react-dom/client';
import type { PlaygroundConfiguration } from '../configuration.ts';
import { Playground } from './playground.tsx';

async function readConfiguration(): Promise<PlaygroundConfiguration> {
  const response = await fetch('playground.json');
  if (!response.ok) throw new Error(`playground.json answered ${response.status}`);
  return response.json();
}

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no element with the id "page"');
const root = createRoot(page);

readConfiguration().then(
  (configuration) => root.render(<Playground configuration={configuration} />),
  (error: unknown) =>
    root.render(
      <p className="notice" role="alert">
        The playground could not read its configuration ({String(error)}). Reload the page when the server is up again.
      </p>,
    ),
);
