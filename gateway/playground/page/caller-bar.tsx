import type { PlaygroundConfiguration } from '../configuration.ts';
import type { Caller } from './caller.ts';

interface CallerBarProps {
  readonly configuration: Pick<PlaygroundConfiguration, 'personas' | 'matters'>;
  readonly caller: Caller;
  readonly onChange: (caller: Caller) => void;
}

/** Who asks, and for which matter: the two things without which nobody's record is handed out. */
export function CallerBar({ configuration, caller, onChange }: CallerBarProps) {
  const { personas, matters } = configuration;
  if (personas.length === 0 && matters.length === 0) return null;
  return (
    <form className="caller" aria-label="Who asks, and what for">
      {personas.length > 0 && (
        <label>
          Ask as <span lang="zh-Hans">身份</span>
          <select value={caller.persona} onChange={({ target }) => onChange({ ...caller, persona: target.value })}>
            <option value="">a stranger · 未登录</option>
            {personas.map(({ id, title, chineseTitle }) => (
              <option key={id} value={id}>{`${title} · ${chineseTitle}`}</option>
            ))}
          </select>
        </label>
      )}
      {matters.length > 0 && (
        <label>
          for the matter <span lang="zh-Hans">事项</span>
          <select value={caller.matter} onChange={({ target }) => onChange({ ...caller, matter: target.value })}>
            <option value="">none · 无</option>
            {matters.map(({ code, title, name }) => (
              <option key={code} value={code}>{`${title} · ${name}`}</option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
