import type { TabsState } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useMemo, useRef, useState } from 'react';
import type { PlaygroundConfiguration, PlaygroundExample } from '../configuration.ts';
import { type Caller, headersOf } from './caller.ts';
import { CallerBar } from './caller-bar.tsx';
import { createFetcher } from './fetcher.ts';
import { createForgetfulStorage } from './storage.ts';
import { createTokens } from './tokens.ts';

/** GraphiQL names a tab after its operation; the example's sentence stands above the query as a comment. */
function toTab({ title, query, variables, headers }: PlaygroundExample) {
  return { query: `# ${title}\n${query.trim()}\n`, variables, headers: headers ?? null };
}

/** What an example's tab is known by: the comment above its query, until a visitor changes it. */
const exampleOf = (examples: readonly PlaygroundExample[], query: string | null | undefined) =>
  examples.find(({ title }) => query?.startsWith(`# ${title}\n`));

/** Who asks an example, as far as this gateway offers it. */
function callerOf({ personas, matters }: PlaygroundConfiguration, example: PlaygroundExample | undefined): Caller {
  const { persona = '', matter = '' } = example ?? {};
  return {
    persona: personas.some(({ id }) => id === persona) ? persona : '',
    matter: matters.some(({ code }) => code === matter) ? matter : '',
  };
}

/** The caller that the menus show; a tab that is opened brings its own. */
function useCaller(configuration: PlaygroundConfiguration) {
  const { examples } = configuration;
  const [caller, setCaller] = useState(() => callerOf(configuration, examples[0]));
  const current = useRef(caller);
  current.current = caller;
  const openTab = useRef<string | undefined>(undefined);
  const onTabChange = ({ tabs, activeTabIndex }: TabsState) => {
    const tab = tabs[activeTabIndex];
    // GraphiQL calls this for each letter that is typed, too.
    if (!tab || tab.id === openTab.current) return;
    openTab.current = tab.id;
    const example = exampleOf(examples, tab.query);
    if (example) setCaller(callerOf(configuration, example));
  };
  return { caller, setCaller, current, onTabChange };
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
  const { caller, setCaller, current, onTabChange } = useCaller(configuration);
  const tokenOf = useMemo(createTokens, []);
  const fetcher = useMemo(
    () => createFetcher(endpoint, () => headersOf(current.current, tokenOf)),
    [endpoint, current, tokenOf],
  );
  const storage = useMemo(createForgetfulStorage, []);
  const tabs = useMemo(() => examples.map(toTab), [examples]);
  const [first] = examples;
  return (
    <>
      {synthetic && <SyntheticBanner />}
      <CallerBar configuration={configuration} caller={caller} onChange={setCaller} />
      <main className="playground">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          onTabChange={onTabChange}
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
