import type { Command } from 'commander';

/** Those of a command's settings that somebody set, by flag or variable; presets are left out. */
export function explicit<Settings extends object>(settings: Settings, command: Command): Partial<Settings> {
  const set = Object.entries(settings).filter(([name]) => command.getOptionValueSource(name) !== 'default');
  return Object.fromEntries(set) as Partial<Settings>;
}
