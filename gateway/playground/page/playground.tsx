import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import type { PlaygroundConfiguration, PlaygroundExample } from '../configuration.ts';
import { createFetcher } from './fetcher.ts';
import { createForgetfulStorage } from './storage.ts';

/** GraphiQL names a tab after its operation; the example's sentence stands above the query as a comment. */
function toTab({ title, query, variables, headers }: PlaygroundExample) {
  return { query: `# ${title}\n${query.trim()}\n`, variables, headers: headers ?? null };
}

function SyntheticBanner() {
  return (
    <p className="banner" role="note">
      Synthetic data: every person, enterprise, home and license here is invented.{' '}
      <span lang="zh-Hans">所有人员、企业、房屋、证照数据均为虚构。</span>
    </p>
  );
}

const newTab = '# Ctrl-Space lists what can be asked at the cursor; Ctrl-Enter runs the operation.\n';

/** The whole page: the banner where the data is invented, and GraphiQL with a tab for each example. */
export function Playground({ configuration }: { configuration: PlaygroundConfiguration }) {
  const { endpoint, examples, registries, synthetic } = configuration;
  const fetcher = useMemo(() => createFetcher(endpoint), [endpoint]);
  const storage = useMemo(createForgetfulStorage, []);
  const tabs = useMemo(() => examples.map(toTab), [examples]);
  const [first] = examples;
  return (
    <>
      {synthetic && <SyntheticBanner />}
      <main className="playground">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          schemaDescription
          defaultQuery={newTab}
          inputValueDeprecation
          {...(tabs.length > 0 && { defaultTabs: tabs })}
          // GraphiQL fills the first tab's side editors from these, not from defaultTabs.
          {...(first && { initialVariables: first.variables })}
          {...(first?.headers && { initialHeaders: first.headers })}
        >
          <GraphiQL.Logo>
            <span className="wordmark">
              Mianti{' '}
              <span className="seal" lang="zh-Hans">
                免提
              </span>
            </span>
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <p className="registries">One query over {registries.join(' · ')}</p>
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}
